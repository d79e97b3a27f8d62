"""Texts that stand in one language, or in several as an object."""

from __future__ import annotations

from builder.form.texts import LocalText
from builder.importers.draft import bounded
from builder.importers.tags import tag_of


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
        if isinstance(value, dict):
            found: dict[str, str] = {}
            for name, words in value.items():
                tag = self.default if name == "default" else tag_of(str(name))
                if tag and isinstance(words, str) and words.strip():
                    found[tag] = bounded(words)
                    if tag not in self.languages:
                        self.languages.append(tag)
            return LocalText.of(found)
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            return LocalText.of({self.default: bounded(value)})
        return LocalText()
