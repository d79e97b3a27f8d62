"""Texts that stand in one language, or in several as an object."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import unescape
from typing import Final

from builder.form.texts import LocalText
from builder.importers.draft import bounded
from builder.importers.tags import tag_of

_TAGS: Final = re.compile(r"<[^<>]*>")
_SPACES: Final = re.compile(r"\s+")


def has_tags(text: LocalText) -> bool:
    """Tell whether a text has elements of HTML in any language."""
    return any(_TAGS.search(words) for _, words in text)


class Wordings:
    """Reads texts, and remembers the languages that were met.

    Args:
        default: The language of texts that do not say theirs.
    """

    def __init__(self, default: str) -> None:
        self.default = default
        self.languages = [default]

    def of(self, value: object) -> LocalText:
        """Return a text that is a wording, or an object of wordings by language."""
        return self._read(value, tags=True)

    def without_tags(self, value: object) -> LocalText:
        """Return the words of a text that may be HTML, in one line."""
        return self._read(value, tags=False)

    def _read(self, value: object, *, tags: bool) -> LocalText:
        if isinstance(value, dict):
            found: dict[str, str] = {}
            others = {tag_of(str(name)) for name in value if name != "default"}
            for name, words in value.items():
                tag = self._of_default(others) if name == "default" else tag_of(str(name))
                if tag and isinstance(words, str) and words.strip():
                    found[tag] = _plain(words, tags=tags)
                    if tag not in self.languages:
                        self.languages.append(tag)
            return LocalText.of(found)
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            return LocalText.of({self.default: _plain(value, tags=tags)})
        return LocalText()

    def _of_default(self, others: Collection[str]) -> str:
        """Return the language of a wording that is named as the usual one; empty to leave it.

        Args:
            others: The languages that have a wording of their own beside it.
        """
        # Beside one in the form's language, it is in that of the program, which is English.
        return next((each for each in (self.default, "en") if each not in others), "")


def _plain(words: object, *, tags: bool) -> str:
    """Return words as a text can hold them; cut them last, as tags take no room in it."""
    if tags:
        return bounded(words)
    return bounded(unescape(_SPACES.sub(" ", _TAGS.sub(" ", str(words)))))
