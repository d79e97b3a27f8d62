"""What several fields have in common: which properties, and how all are changed at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any, Final

from builder.form.fields import Field
from builder.form.kinds import KINDS, Editor, Kind, Property, kind_of
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.gui.design.inspector.editor import MIXED, Subject
from builder.gui.design.inspector.lens import Lens, is_changed_in
from builder.say import say
from builder.value import dataclass

# What depends on the very field: its own options, or what stands before it.
_OF_ONE_FIELD: Final[frozenset[Editor]] = frozenset(
    {"options", "option_value", "option_values", "repeated"}
)
# What depends on the kind of the field.
_OF_ONE_KIND: Final[frozenset[Editor]] = frozenset({"messages"})


class _Looked:
    """What was looked for last: the selected fields, those of them that have a property, and more.

    A panel asks for each property several times, of a form that may have a thousand fields.
    """

    def __init__(self) -> None:
        self._project: Project | None = None
        self._of: frozenset[str] = frozenset()
        self.fields: list[Field] = []
        self.having: dict[str, list[Field]] = {}
        self.changed: dict[str, bool] = {}

    def at(self, project: Project, of: frozenset[str]) -> _Looked:
        """Look for fields, if they are others than last time or the form is another value."""
        if self._project is not project or self._of is not of:
            self._project, self._of = project, of
            self.fields = [field for field in project.fields if field.id in of]
            self.having, self.changed = {}, {}
        return self


_LAST: Final = _Looked()


@dataclass(frozen=True, kw_only=True)
class FieldsLens(Lens):
    """Looks at what several fields have in common.

    Attributes:
        of: The fields' ids.
    """

    of: frozenset[str]

    @property
    def field_id(self) -> str:
        return ""

    @property
    def of_whom(self) -> str:
        return ",".join(sorted(self.of))

    @property
    def concerned(self) -> Collection[str]:
        return self.of

    def subject(self, project: Project) -> Subject:
        fields = _LAST.at(project, self.of).fields
        return Subject(project, fields[0] if fields else None, self.language)

    def value(self, subject: Subject, prop: Property) -> Any:
        values = [getattr(each, prop.attribute) for each in self._with(subject.project, prop)]
        agreed = {
            each.in_language(self.language) if isinstance(each, LocalText) else each
            for each in values
        }
        return values[0] if len(agreed) == 1 else MIXED

    def first_value(self, subject: Subject, prop: Property) -> Any:
        return getattr(self._with(subject.project, prop)[0], prop.attribute)

    def is_changed(self, subject: Subject, prop: Property) -> bool:
        having = self._with(subject.project, prop)
        known = _LAST.changed
        if prop.attribute not in known:
            known[prop.attribute] = any(is_changed_in(field, prop) for field in having)
        return known[prop.attribute]

    def reset(self, project: Project, prop: Property) -> Project:
        return self._each(project, prop, lambda field: kind_of(field).usual(prop.attribute))

    def changed(self, project: Project, prop: Property, value: Any) -> Project:
        def wanted(field: Field) -> Any:
            known = getattr(field, prop.attribute)
            if isinstance(known, LocalText) and isinstance(value, LocalText):
                # What each of them says in other languages is its own.
                return known.worded(self.language, value.in_language(self.language))
            return value

        return self._each(project, prop, wanted)

    def matters(self, subject: Subject, prop: Property) -> bool:
        return bool(self._with(subject.project, prop))

    def note(self, subject: Subject, prop: Property) -> str:
        having = len(self._with(subject.project, prop))
        return say("Applies to {count} of them.", count=having) if 0 < having < len(self.of) else ""

    def _with(self, project: Project, prop: Property) -> list[Field]:
        """Return those of the fields that have a property, and in which it matters."""
        looked = _LAST.at(project, self.of)
        if prop.attribute not in looked.having:
            kinds = {each.kind for each in looked.fields}
            rows = {kind: _row_like(prop, KINDS[kind]) for kind in kinds}
            looked.having[prop.attribute] = [
                field
                for field in looked.fields
                if (row := rows[field.kind]) is not None and row.matters(field)
            ]
        return looked.having[prop.attribute]

    def _each(self, project: Project, prop: Property, wanted: Callable[[Field], Any]) -> Project:
        changed = {
            field.id: replace(field, **{prop.attribute: wanted(field)})
            for field in self._with(project, prop)
        }
        return replace(
            project, fields=tuple(changed.get(field.id, field) for field in project.fields)
        )


def _row_like(prop: Property, kind: Kind) -> Property | None:
    """Return a kind's row of the same property; None if it has none, or edits it otherwise."""
    wanted = (prop.attribute, prop.editor, prop.choices)
    return next(
        (row for row in kind.properties if (row.attribute, row.editor, row.choices) == wanted), None
    )


def shared_properties(kinds: Sequence[Kind]) -> tuple[Property, ...]:
    """Return what fields of several kinds have in common, so that it can be set for all at once.

    What is only looked at, such as a heading, does not keep the others from sharing what they
    have.
    """
    rows = [kind for kind in kinds if kind.answered] or list(kinds)
    if not rows:
        return ()
    one_kind = len(rows) == 1
    found = []
    for prop in rows[0].properties:
        if (
            prop.own
            or prop.editor in _OF_ONE_FIELD
            or (prop.editor in _OF_ONE_KIND and not one_kind)
        ):
            continue
        others = [_row_like(prop, row) for row in rows[1:]]
        if None not in others:
            found.append(_within(prop, [each for each in others if each is not None]))
    return tuple(found)


def _within(prop: Property, others: Sequence[Property]) -> Property:
    """Return a row whose bounds are within those of all."""
    return (
        replace(
            prop,
            minimum=max(each.minimum for each in (prop, *others)),
            maximum=min(each.maximum for each in (prop, *others)),
        )
        if others
        else prop
    )
