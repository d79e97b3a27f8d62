"""Placeholders of texts as people read them: by what fields are called, never by their ids."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from builder.form.locales import page_word_in
from builder.form.piping import PLACEHOLDER
from builder.form.piping_shown import from_display, names_for, to_display
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.say import say

_OPENS: Final = "{{"


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
        self._page_words: dict[str, str] = {}

    def shown(self, words: str) -> str:
        """Return words with what each placeholder is called in its place, as ``[First name]``."""
        if _OPENS not in words:
            return words
        return PLACEHOLDER.sub(lambda found: f"[{self._called(found[1])}]", words)

    def page_word(self, key: str) -> str:
        """Return a word of the page as the form says it, as :meth:`shown` has it."""
        if key not in self._page_words:
            self._page_words[key] = self.shown(page_word_in(self._project, key, self.language))
        return self._page_words[key]

    def editable(self, words: str) -> str:
        """Return words with names in their placeholders, to be edited."""
        return to_display(words, self._names) if _OPENS in words else words

    def stored(self, words: str, before: str) -> str:
        """Return edited words with the fields' ids in their placeholders again.

        Args:
            words: The edited words.
            before: What was stored; fields in it may be there no more.
        """
        if _OPENS not in words:
            return words
        return from_display(words, names_for(before, self._names))

    def _called(self, reference: str) -> str:
        name = self._names.by_id.get(reference)
        if name is not None:
            return name
        source, _, name = reference.partition(".")
        return name if source in ("parameter", "context") and name else say("unknown field")

    @cached_property
    def _names(self) -> ShownNames:
        return ShownNames.of(self._project.fields, self.language)
