"""What a property panel looks at: how a value is read from the project, and put back into it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import replace
from operator import attrgetter
from typing import Any

from builder.form import edits, naming
from builder.form.edits_options import with_options
from builder.form.edits_rules import set_calculation
from builder.form.fields import Field
from builder.form.kinds import Property, kind_of, usual_value
from builder.form.project import Project
from builder.gui.design.inspector.editor import Subject
from builder.gui.design.labels import called_by_title, name_follows, relabelled
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
    def concerned(self) -> Collection[str]:
        """The fields whose findings are shown here, by id; "" for what is wrong with the form."""
        return (self.field_id,)

    @property
    def at_rest(self) -> Lens:
        """The lens without what it knows of an undo step under way."""
        return self

    @abstractmethod
    def value(self, subject: Subject, prop: Property) -> Any:
        """Return a property's value; of several fields, ``MIXED`` if they do not agree."""

    @abstractmethod
    def is_changed(self, subject: Subject, prop: Property) -> bool:
        """Tell whether a property has another value than the usual one, to which it can go back."""

    @abstractmethod
    def reset(self, project: Project, prop: Property) -> Project:
        """Return the project with a property as it is in what was newly made.

        Raises:
            KeyError: The subject is not in the project any more.
        """

    def first_value(self, subject: Subject, prop: Property) -> Any:
        """Return a property's value; of several fields, that of the first."""
        return self.value(subject, prop)

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
    """Looks at the form itself; properties have dotted names, such as ``theme.accent``.

    Attributes:
        name_follows: Whether the project's name is the title as that is worded.
        title_follows: Whether the title is the project's name as that is typed.
    """

    name_follows: bool = False
    title_follows: bool = False

    @property
    def field_id(self) -> str:
        return ""

    @property
    def of_whom(self) -> str:
        return "form"

    @property
    def at_rest(self) -> FormLens:
        return replace(self, name_follows=False, title_follows=False)

    def value(self, subject: Subject, prop: Property) -> Any:
        return attrgetter(prop.attribute)(subject.project)

    def is_changed(self, subject: Subject, prop: Property) -> bool:
        return not prop.own and self.value(subject, prop) != _usual_of_form(subject.project, prop)

    def reset(self, project: Project, prop: Property) -> Project:
        return self.changed(project, prop, _usual_of_form(project, prop))

    def changed(self, project: Project, prop: Property, value: Any) -> Project:
        if prop.attribute == "languages":
            return edits.set_languages(project, value)
        if prop.attribute == "texts.title":
            words = value.in_language(self.language)
            return naming.retitled(project, self.language, words, follow=self.name_follows)
        if prop.attribute == "name":
            return naming.renamed(project, value, follow=self.title_follows)
        outer, dot, inner = prop.attribute.partition(".")
        if dot:
            value = replace(getattr(project, outer), **{inner: value})
        return replace(project, **{outer: value})

    def begun(self, project: Project) -> FormLens:
        return replace(
            self,
            name_follows=called_by_title(project),
            title_follows=naming.title_follows(project),
        )


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

    def is_changed(self, subject: Subject, prop: Property) -> bool:
        return subject.field is not None and is_changed_in(subject.field, prop)

    def reset(self, project: Project, prop: Property) -> Project:
        usual = kind_of(project.field(self.of)).usual(prop.attribute)
        return self.changed(project, prop, usual)

    def changed(self, project: Project, prop: Property, value: Any) -> Project:
        if prop.attribute == "label":
            words = value.in_language(self.language)
            return relabelled(project, self.of, self.language, words, follow=self.name_follows)
        if prop.attribute == "expression":
            return set_calculation(project, self.of, value)
        if prop.attribute == "options":
            return with_options(project, self.of, value)
        return edits.change_field(project, self.of, **{prop.attribute: value})

    def matters(self, subject: Subject, prop: Property) -> bool:
        return prop.matters(subject.field)

    def begun(self, project: Project) -> FieldLens:
        return replace(self, name_follows=name_follows(project, project.field(self.of)))


def is_changed_in(field: Field, prop: Property) -> bool:
    """Tell whether a field has another value than a new one of its kind."""
    if prop.own:
        return False
    return bool(getattr(field, prop.attribute) != kind_of(field).usual(prop.attribute))


def _usual_of_form(project: Project, prop: Property) -> Any:
    outer, dot, inner = prop.attribute.partition(".")
    return usual_value(type(getattr(project, outer)), inner) if dot else usual_value(Project, outer)
