"""What a property panel looks at: how a value is read from the project, and put back into it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

from builder.form import edits
from builder.form.fields import CheckboxesField, ChoiceField, Field, Option
from builder.form.kinds import KINDS, Property
from builder.form.project import Project
from builder.gui.design.inspector.editor import MIXED, Subject
from builder.gui.design.labels import name_follows, relabelled
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Lens(ABC):
    """Reads the properties of one subject from a project, and puts changed ones into it.

    Attributes:
        language: The language that texts are edited in.
    """

    language: str

    @property
    @abstractmethod
    def field_id(self) -> str:
        """The one field that it looks at; empty for the form, and for several fields."""

    @property
    @abstractmethod
    def of_whom(self) -> str:
        """What tells this subject from others."""

    @property
    def at_rest(self) -> Lens:
        """The lens without what it knows of an undo step under way."""
        return self

    @abstractmethod
    def value(self, subject: Subject, prop: Property) -> Any:
        """Return a property's value; of several fields, ``MIXED`` if they do not agree."""

    @abstractmethod
    def changed(self, project: Project, prop: Property, value: Any) -> Project:
        """Return the project with a property changed.

        Raises:
            KeyError: The subject is not in the project any more.
        """

    def subject(self, project: Project) -> Subject:
        """Return what is edited, as editors see it."""
        field = project.field(self.field_id) if self.field_id else None
        return Subject(project, field, self.language)

    def matters(self, subject: Subject, prop: Property) -> bool:
        """Tell whether a property changes anything, given the subject's other ones."""
        del subject, prop
        return True

    def note(self, subject: Subject, prop: Property) -> str:
        """Return what is to be said about a property besides its help; mostly nothing."""
        del subject, prop
        return ""

    def begun(self, project: Project) -> Lens:
        """Return the lens for an undo step that begins with this project."""
        del project
        return self


@dataclass(frozen=True, kw_only=True)
class FormLens(Lens):
    """Looks at the form itself; properties have dotted names, such as ``theme.accent``."""

    @property
    def field_id(self) -> str:
        return ""

    @property
    def of_whom(self) -> str:
        return "form"

    def value(self, subject: Subject, prop: Property) -> Any:
        return attrgetter(prop.attribute)(subject.project)

    def changed(self, project: Project, prop: Property, value: Any) -> Project:
        if prop.attribute == "languages":
            return edits.set_languages(project, value)
        outer, dot, inner = prop.attribute.partition(".")
        if dot:
            value = replace(getattr(project, outer), **{inner: value})
        return replace(project, **{outer: value})


@dataclass(frozen=True, kw_only=True)
class FieldLens(Lens):
    """Looks at one field.

    Attributes:
        of: The field's id.
        name_follows: Whether the context name is proposed again as the label is worded.
    """

    of: str
    name_follows: bool = False

    @property
    def field_id(self) -> str:
        return self.of

    @property
    def of_whom(self) -> str:
        return self.of

    @property
    def at_rest(self) -> FieldLens:
        return replace(self, name_follows=False)

    def value(self, subject: Subject, prop: Property) -> Any:
        return getattr(subject.field, prop.attribute)

    def changed(self, project: Project, prop: Property, value: Any) -> Project:
        field = project.field(self.of)
        if prop.attribute == "label":
            words = value.in_language(self.language)
            return relabelled(project, self.of, self.language, words, follow=self.name_follows)
        changes = {prop.attribute: value}
        if prop.attribute == "options" and isinstance(field, ChoiceField | CheckboxesField):
            changes["default"] = default_after(field, value)
        return edits.change_field(project, self.of, **changes)

    def matters(self, subject: Subject, prop: Property) -> bool:
        if not prop.depends_on:
            return True
        return getattr(subject.field, prop.depends_on) in prop.matters_for

    def begun(self, project: Project) -> FieldLens:
        return replace(self, name_follows=name_follows(project, project.field(self.of)))


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

    def value(self, subject: Subject, prop: Property) -> Any:
        values = {getattr(field, prop.attribute) for field in self._with(subject.project, prop)}
        return values.pop() if len(values) == 1 else MIXED

    def changed(self, project: Project, prop: Property, value: Any) -> Project:
        ids = {field.id for field in self._with(project, prop)}
        return edits.change_fields(project, ids, **{prop.attribute: value})

    def matters(self, subject: Subject, prop: Property) -> bool:
        return bool(self._with(subject.project, prop))

    def note(self, subject: Subject, prop: Property) -> str:
        having = len(self._with(subject.project, prop))
        return f"Applies to {having} of them." if 0 < having < len(self.of) else ""

    def _with(self, project: Project, prop: Property) -> list[Field]:
        """Return those of the fields that have a property."""
        kinds = {
            kind.name
            for kind in KINDS.values()
            if any(each.attribute == prop.attribute for each in kind.properties)
        }
        return [field for field in project.fields if field.id in self.of and field.kind in kinds]


def default_after(
    field: ChoiceField | CheckboxesField, options: Sequence[Option]
) -> str | tuple[str, ...]:
    """Return what is chosen at first once the options are these: it follows a changed value."""
    before = [option.value for option in field.options]
    values = [option.value for option in options]

    def follow(chosen: str) -> str:
        if chosen in values or chosen not in before or len(values) != len(before):
            return chosen if chosen in values else ""
        return values[before.index(chosen)]

    if isinstance(field, ChoiceField):
        return follow(field.default) if field.default else ""
    return tuple(filter(None, map(follow, field.default)))
