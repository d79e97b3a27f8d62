"""Placeholders of texts as people read them: by what fields are called, never by their ids."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from builder.form.fields import NamedField
from builder.form.piping import PLACEHOLDER, renamed
from builder.form.project import Project

_OPENS: Final = "{{"
_LONGEST: Final = 40


class Pipes:
    """Says what the placeholders of a form's texts stand for.

    Args:
        project: The form.
        language: The language in which labels are read.

    Attributes:
        language: The same.
    """

    def __init__(self, project: Project, language: str) -> None:
        self._project = project
        self.language = language

    def shown(self, words: str) -> str:
        """Return words with what each placeholder is called in its place, as ``[First name]``."""
        if _OPENS not in words:
            return words
        return PLACEHOLDER.sub(lambda found: f"[{self._called(found[1])}]", words)

    def by_name(self, words: str) -> str:
        """Return words with context names in their placeholders, to be edited."""
        return renamed(words, lambda found: self._names.get(found, found))

    def by_id(self, words: str) -> str:
        """Return edited words with the fields' ids in their placeholders again."""
        ids = {name: field_id for field_id, name in self._names.items()}
        return renamed(words, lambda found: ids.get(found, found))

    def _called(self, reference: str) -> str:
        labels = self._labels
        if reference in labels:
            return labels[reference]
        source, _, name = reference.partition(".")
        return name if source in ("parameter", "context") and name else "unknown field"

    @cached_property
    def _names(self) -> dict[str, str]:
        fields = self._project.fields
        return {field.id: field.name for field in fields if isinstance(field, NamedField)}

    @cached_property
    def _labels(self) -> dict[str, str]:
        default = self._project.default_language
        return {
            field.id: field.wording.best(self.language, default)[:_LONGEST] or field.name
            for field in self._project.fields
            if isinstance(field, NamedField)
        }
