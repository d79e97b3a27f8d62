"""What several fields have in common: which properties, and how all are changed at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from builder.form.fields import Field
from builder.form.kinds import KINDS, Editor, Kind, Property, kind_of
from builder.form.place import Place
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.gui.design.inspector.editor import MIXED, Subject
from builder.gui.design.inspector.lens import Lens, is_changed_in
from builder.value import dataclass

# What depends on the very field: its own options, or what stands before it.
_OF_ONE_FIELD: Final[frozenset[Editor]] = frozenset(
    {"options", "option_value", "option_values", "repeated"}
)
# What depends on the kind of the field.
_OF_ONE_KIND: Final[frozenset[Editor]] = frozenset({"messages"})


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

    def concerns(self, place: Place) -> bool:
        return place.field_id in self.of

    def subject(self, project: Project) -> Subject:
        return Subject(project, next(iter(self._fields(project)), None), self.language)

    def value(self, subject: Subject, prop: Property) -> Any:
        values = [getattr(field, prop.attribute) for field in self._with(subject.project, prop)]
        agreed = {
            each.in_language(self.language) if isinstance(each, LocalText) else each
            for each in values
        }
        return values[0] if len(agreed) == 1 else MIXED

    def first_value(self, subject: Subject, prop: Property) -> Any:
        return getattr(self._with(subject.project, prop)[0], prop.attribute)

    def is_changed(self, subject: Subject, prop: Property) -> bool:
        return any(is_changed_in(field, prop) for field in self._with(subject.project, prop))

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
        return any(map(prop.matters, self._with(subject.project, prop)))

    def note(self, subject: Subject, prop: Property) -> str:
        having = len(self._with(subject.project, prop))
        return f"Applies to {having} of them." if 0 < having < len(self.of) else ""

    def _fields(self, project: Project) -> Iterator[Field]:
        return (field for field in project.fields if field.id in self.of)

    def _with(self, project: Project, prop: Property) -> list[Field]:
        """Return those of the fields that have a property."""
        kinds = {
            kind.name
            for kind in KINDS.values()
            if any(likeness(each) == likeness(prop) for each in kind.properties)
        }
        return [field for field in self._fields(project) if field.kind in kinds]

    def _each(self, project: Project, prop: Property, wanted: Callable[[Field], Any]) -> Project:
        changed = {
            field.id: replace(field, **{prop.attribute: wanted(field)})
            for field in self._with(project, prop)
        }
        return replace(
            project, fields=tuple(changed.get(field.id, field) for field in project.fields)
        )


def likeness(prop: Property) -> tuple[object, ...]:
    """Return what two kinds' rows have in common if they are of the same property."""
    return prop.attribute, prop.editor, prop.choices


def shared_properties(kinds: Iterable[Kind]) -> tuple[Property, ...]:
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
        likes = [
            [each for each in row.properties if likeness(each) == likeness(prop)] for row in rows
        ]
        if all(likes):
            (mine, *others) = (each[0] for each in likes)
            found.append(_within(mine, others))
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
