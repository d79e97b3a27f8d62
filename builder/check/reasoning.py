"""Whether conditions can hold, from what fields can be answered and when they are asked.

It is sound and not complete: what it calls impossible is impossible, whatever is answered; where it
would take long, it takes everything for possible.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from typing import Final, cast

from builder.check.amounts import Ends, amounts_of
from builder.check.other_texts import Wanted, takes_other
from builder.check.possible import fulfils, least_and_most, possible_answers, texts_told
from builder.form.conditions import Comparison, Condition, comparisons
from builder.form.expressions import ExpressionError, fields_in, parse
from builder.form.fields import CalculatedField, Field, StepField
from builder.form.project import Project

# A condition, whether it is to hold, and over how many conditions of other fields it was reached.
_Part = tuple[Condition, bool, int]
# Of each field, its comparisons, and whether each is to hold.
_Asked = Mapping[str, tuple[tuple[Comparison, bool], ...]]
_MOST_TRIES: Final = 500
_FARTHEST: Final = 3


class _TooLongError(Exception):
    """It takes too many tries to find out."""


class Surroundings(tuple[Field | bool | None, ...]):
    """A field, the step that it stands in, and whether it is known never to be shown.

    The same of all fields follows that decide whether it is shown. Two are the same if they hold
    the same objects: an edit makes new ones of what it changes, so that what was found out about
    the rest of a form still holds.
    """

    __slots__ = ()

    @property
    def field(self) -> Field:
        """The field that they are of."""
        return cast("Field", self[0])

    def __hash__(self) -> int:
        return hash(tuple(map(id, self)))

    def __eq__(self, other: object) -> bool:
        alike = isinstance(other, Surroundings) and len(self) == len(other)
        return alike and all(
            one is two for one, two in zip(self, cast("tuple[object]", other), strict=True)
        )


def all_surroundings(
    project: Project, never: Container[str] = ()
) -> Callable[[Field], Surroundings]:
    """Return what gives the surroundings of a form's fields.

    Args:
        project: The form.
        never: Ids of fields that are known never to be shown; it may grow.
    """
    stands: dict[str, tuple[Field, Field | None]] = {}
    step: Field | None = None
    for field in project.fields:
        if isinstance(field, StepField):
            step = field
        stands[field.id] = (field, None if isinstance(field, StepField) else step)
    asked: dict[str, tuple[str, ...]] = {}

    def asked_by(field_id: str) -> tuple[str, ...]:
        if field_id not in asked:
            found = (each for part in stands[field_id] for each in _asked_by(part))
            asked[field_id] = tuple(dict.fromkeys(found))
        return asked[field_id]

    def surroundings(field: Field) -> Surroundings:
        found: dict[str, tuple[Field | bool | None, ...]] = {}
        wave = [field.id]
        for _ in range(_FARTHEST + 2):
            fresh = [each for each in wave if each in stands and each not in found]
            found.update((each, (*stands[each], each in never)) for each in fresh)
            wave = list(dict.fromkeys(other for each in fresh for other in asked_by(each)))
        return Surroundings(part for parts in found.values() for part in parts)

    return surroundings


def _asked_by(field: Field | None) -> Iterator[str]:
    """Yield the ids of the fields that a field's conditions ask, or that it is calculated from."""
    if isinstance(field, CalculatedField):
        yield from _read_by(field)
    for attribute in ("show_if", "required_if"):
        yield from (each.field for each in comparisons(getattr(field, attribute, None)))


def _read_by(field: CalculatedField) -> Iterator[str]:
    try:
        yield from fields_in(parse(field.expression))
    except ExpressionError:
        return


class Reasoning:
    """Tells which conditions can hold together.

    Args:
        surroundings: The field that the conditions are of, with what decides about it.

    Attributes:
        fields: The fields, by id.
    """

    def __init__(self, surroundings: Surroundings) -> None:
        found = list(zip(surroundings[::3], surroundings[1::3], surroundings[2::3], strict=True))
        stands = cast("list[tuple[Field, Field | None, bool]]", found)
        self.fields: Mapping[str, Field] = {each.id: each for each, _, _ in stands}
        self._of_step = {each.id: step.show_if if step else None for each, step, _ in stands}
        self._never = frozenset(each.id for each, _, never in stands if never)
        self._tries = 0
        self._ends: dict[str, Ends | None] = {}

    def step_condition(self, field: Field) -> Condition | None:
        """Return the condition of the step that a field stands in; None for none."""
        return self._of_step[field.id]

    def is_never_shown(self, field_id: str) -> bool:
        """Tell whether a field is known never to be shown."""
        return field_id in self._never

    def can_be(
        self,
        *wanted: tuple[Condition | None, bool],
        alone: bool = False,
    ) -> bool:
        """Tell whether conditions can hold, or not hold, together.

        Args:
            wanted: Each condition, and whether it is to hold; None holds always.
            alone: Whether to leave out when the fields that they ask are shown.

        Returns:
            Whether they can; True also if that is not known.
        """
        self._tries = 0
        distance = _FARTHEST if alone else 0
        parts: list[_Part] = [(each, holds, distance) for each, holds in wanted if each is not None]
        if any(each is None and not holds for each, holds in wanted):
            return False
        try:
            return self._search(parts, {})
        except _TooLongError:
            return True

    def _search(self, parts: list[_Part], asked: _Asked) -> bool:
        """Try the alternatives of the first part that has some, with what has been asked so far."""
        asked = dict(asked)
        parts = list(parts)
        while parts:
            condition, holds, distance = parts.pop(0)
            # All comparisons of a field are tried again with each further one.
            known = asked.get(condition.field, ()) if isinstance(condition, Comparison) else ()
            self._tries += 1 + len(known)
            if self._tries > _MOST_TRIES:
                raise _TooLongError
            if isinstance(condition, Comparison):
                field = self.fields.get(condition.field)
                if field is None:
                    continue
                asked[field.id] = (*known, (condition, holds))
                if not self._is_possible(field, asked):
                    return False
                if distance < _FARTHEST and fulfils(None, condition, field) is not holds:
                    # It must be answered, and so it must be shown.
                    shown = (field.show_if, self._of_step[field.id])
                    parts += [(each, True, distance + 1) for each in shown if each is not None]
            elif not condition.conditions:
                continue
            elif (condition.match == "all") is holds:
                parts[:0] = [(each, holds, distance) for each in condition.conditions]
            else:
                return any(
                    self._search([(each, holds, distance), *parts], asked)
                    for each in condition.conditions
                )
        return True

    def _is_possible(self, field: Field, asked: _Asked) -> bool:
        """Tell whether answers can turn out as wanted in all comparisons of a field."""
        own = asked[field.id]
        if field.id in self._never:
            return all(fulfils(None, each, field) is holds for each, holds in own)
        return self._is_answer(field, own) and all(
            self._is_answer(other, (*asked[other.id], *asked[repeating.id]))
            for repeating, other in self._repetitions(field, asked)
        )

    def _repetitions(self, field: Field, asked: _Asked) -> Iterator[tuple[Field, Field]]:
        """Yield fields with the one that each repeats, where a field is one of the two.

        Both must be answered: then the answers are the same.
        """
        for each in self.fields.values():
            other = self.fields.get(getattr(each, "equals", ""))
            pair = (each, other) if other is not None else ()
            if field in pair and all(_must_be_answered(one, asked) for one in pair):
                yield each, cast("Field", other)

    def _ends_of(self, field: Field) -> Ends | None:
        """Return between which numbers a calculation lies; None for any, and for other fields."""
        if not isinstance(field, CalculatedField):
            return None
        if field.id not in self._ends:
            self._ends[field.id] = amounts_of(field, self.fields, least_and_most)
        return self._ends[field.id]

    def _is_answer(self, field: Field, asked: tuple[tuple[Comparison, bool], ...]) -> bool:
        """Tell whether a field that may be shown has such an answer, or may have none."""
        asks = [each for each, _ in asked]
        answers = possible_answers(field, asks, self._ends_of(field))
        if answers is None:
            return True
        named = texts_told(field, answers, asks)
        open_ends = False
        for answer in answers:
            turns_out = [(fulfils(answer, each, field, named), holds) for each, holds in asked]
            if all(found in (holds, None) for found, holds in turns_out):
                if all(found is not None for found, _ in turns_out):
                    return True
                open_ends = True
        return open_ends and takes_other(field, _wanted(asked, named))


def _must_be_answered(field: Field | None, asked: _Asked) -> bool:
    """Tell whether comparisons of a field cannot turn out as wanted without an answer."""
    return field is not None and any(
        fulfils(None, each, field) is not holds for each, holds in asked.get(field.id, ())
    )


def _wanted(asked: tuple[tuple[Comparison, bool], ...], named: frozenset[str]) -> Wanted:
    """Return what a text besides those that are named must be like."""
    patterns = [(str(each.values[0]), holds) for each, holds in asked if each.test == "matches"]
    return Wanted(
        matched=frozenset(each for each, holds in patterns if holds),
        unmatched=frozenset(each for each, holds in patterns if not holds),
        unlike=named,
    )
