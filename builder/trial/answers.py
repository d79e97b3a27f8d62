"""The answers of a test submission: typed, filled in, or as the page starts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from builder.form.answers import Value, held
from builder.form.fields import AnsweredField, NamedField
from builder.form.project import Project
from builder.trial.refusals import Refusals

__all__ = ["AnswerSheet", "Value"]


class AnswerSheet:
    """The answers to a form's fields, by field id, with the reason why one is refused."""

    def __init__(self) -> None:
        self._fields: dict[str, AnsweredField] = {}
        self._values: dict[str, Value] = {}
        self._touched: set[str] = set()
        self._refusals = Refusals()
        self._unseen = 0

    @property
    def fields(self) -> Sequence[AnsweredField]:
        """The fields that can be answered, in the form's order."""
        return tuple(self._fields.values())

    @property
    def asked(self) -> Sequence[AnsweredField]:
        """The fields that the page asks, given the other answers."""
        return [f for f in self._fields.values() if f.name not in self._refusals.unasked]

    @property
    def unseen(self) -> int:
        """How many values of the form are hidden or calculated."""
        return self._unseen

    @property
    def has_refusals(self) -> bool:
        """Whether an answer that was touched is refused."""
        return any(self.refusal(id_) for id_ in self._touched if id_ in self._fields)

    def field(self, id_: str) -> AnsweredField:
        """Return a field that can be answered."""
        return self._fields[id_]

    def value(self, id_: str) -> Value:
        """Return the answer to a field; None for no answer."""
        return self._values[id_]

    def refusal(self, id_: str) -> str:
        """Return why the answer to a field is refused; empty if it was not touched yet."""
        name = self._fields[id_].name
        return self._refusals.fields.get(name, "") if id_ in self._touched else ""

    def follow(self, project: Project) -> bool:
        """Follow a form's fields; answers are kept, and a new field starts as on the page.

        Returns:
            Whether the answers are different now.
        """
        before = self.values()
        known, values = self._fields, self._values
        fields = [field for field in project.fields if isinstance(field, AnsweredField)]
        kept = {f.id for f in fields if f.id in known and known[f.id].kind == f.kind}
        self._fields = {field.id: field for field in fields}
        self._values = {
            field.id: held(field, values[field.id]) if field.id in kept else _start(field)
            for field in fields
        }
        self._touched &= kept
        self._unseen = sum(isinstance(f, NamedField) for f in project.fields) - len(fields)
        return self.values() != before

    def answer(self, id_: str, value: Value) -> None:
        """Set the answer that a person gave to a field."""
        self._values[id_] = value
        self._touched.add(id_)

    def fill(self, values: Mapping[str, Value]) -> None:
        """Put these answers in place of all; fields without one become unanswered.

        Args:
            values: Answers by context name.
        """
        for field in self._fields.values():
            self._values[field.id] = held(field, values.get(field.name))
        self._touched = set(self._fields)

    def clear(self) -> None:
        """Reset every answer to the page's first values, untouched."""
        self._values = {field.id: _start(field) for field in self._fields.values()}
        self._touched = set()

    def show_refusals(self, found: Refusals, *, everywhere: bool) -> None:
        """Store which answers are refused.

        Args:
            found: The refused answers, and the fields that are not asked.
            everywhere: Whether untouched answers are refused too.
        """
        self._refusals = found
        if everywhere:
            self._touched = set(self._fields)

    def answers(self) -> dict[str, Value]:
        """Return the given answers by context name, those to fields that are not asked too."""
        named = ((field.name, self._values[field.id]) for field in self._fields.values())
        return {name: value for name, value in named if value is not None}

    def values(self) -> dict[str, Value]:
        """Return the given answers by context name, as the page would send them."""
        unasked = self._refusals.unasked
        return {name: value for name, value in self.answers().items() if name not in unasked}

    def first_of(self, names: Iterable[str]) -> AnsweredField | None:
        """Return the form's first asked field with one of these context names; None if none."""
        wanted = frozenset(names)
        return next((field for field in self.asked if field.name in wanted), None)


def _start(field: AnsweredField) -> Value:
    """Return the answer that the page starts a field with."""
    found = field.starts_with
    return held(field, list(found) if isinstance(found, tuple) else found)
