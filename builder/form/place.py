"""Where something stands in a project: a path of field, property, entry and language."""

from __future__ import annotations

from dataclasses import replace

from builder.form.conditions import Comparison, Group, steps_to
from builder.form.project import Project
from builder.value import dataclass

_LONGEST = 80


@dataclass(frozen=True, kw_only=True)
class Place:
    """A place in a project, as exact as it is known.

    Attributes:
        field_id: The field; empty for the form itself.
        attribute: The property, such as ``label`` or ``platform.integrations``; empty for the
            field or the form as a whole.
        index: Which entry of the property, counted from 0: an option, an integration, the word for
            a grade, a message. Of a condition: which comparison, from left to right. None for the
            property as a whole. It may be the place where a missing entry belongs.
        count: How many entries it is about, from that one on: of a condition, how many comparisons
            stand in the group that is meant.
        part: Which part of the entry, such as ``label`` or ``channel``; empty for all of it.
        language: Tag of the language whose wording it is; empty where no wording is meant.
    """

    field_id: str = ""
    attribute: str = ""
    index: int | None = None
    count: int = 1
    part: str = ""
    language: str = ""

    @property
    def is_of_theme(self) -> bool:
        """Whether it is a property of the form's theme."""
        return not self.field_id and self.attribute.startswith("theme.")

    @property
    def is_of_page_words(self) -> bool:
        """Whether it is a text that the page says by itself."""
        return not self.field_id and self.attribute.startswith("page_words.")

    def in_field(self, field_id: str) -> Place:
        """Return the same place in a field."""
        return replace(self, field_id=field_id)

    def in_language(self, language: str) -> Place:
        """Return the place of one wording."""
        return replace(self, language=language)

    def path(self, project: Project) -> str:
        """Return the path in the project's file, such as ``fields[2].options[1].label.el``."""
        ids = [field.id for field in project.fields]
        path, condition = "", None
        if self.field_id in ids:
            position = ids.index(self.field_id)
            path = f"fields[{position}]"
            condition = getattr(project.fields[position], self.attribute or "id", None)
        if not self.attribute:
            return path or "fields"
        path = f"{path}.{self.attribute}" if path else self.attribute
        if isinstance(condition, Comparison | Group):
            path += "".join(
                f".conditions[{step}]" for step in steps_to(condition, self.index, self.count)
            )
        elif self.index is not None:
            path += f"[{self.index}]"
        for name in (self.part, self.language):
            path = below(path, name) if name else path
        return path


def below(path: str, name: str) -> str:
    """Return the path of what has a name below another path.

    The name may come out of a file and hold anything, such as what a terminal would act on.
    """
    name = name[:_LONGEST] if name.isprintable() else repr(name[:_LONGEST])
    return f"{path}.{name}" if path else name
