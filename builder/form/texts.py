"""Text in several languages, as a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from builder.value import dataclass


@dataclass(frozen=True)
class LocalText:
    """A text with one wording per language.

    Attributes:
        wordings: Pairs of language tag (lower case, such as ``en`` or ``pt-br``) and wording,
            sorted by tag; empty wordings are not kept.
        translated_from: Pairs of language tag and the default language's wording that this
            translation was made from, sorted by tag. Only what was made from another wording than
            the present one is kept here; all other translations count as made from that.
    """

    wordings: tuple[tuple[str, str], ...] = ()
    translated_from: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, mapping: Mapping[str, str] | None = None, **by_language: str) -> LocalText:
        """Make a text from a mapping, keyword arguments (``en="Name"``), or both."""
        merged = {**(mapping or {}), **by_language}
        return cls(tuple(sorted((tag, words) for tag, words in merged.items() if words)))

    def in_language(self, language: str) -> str:
        """Return the wording in exactly this language, or the empty string."""
        return dict(self.wordings).get(language, "")

    def best(self, language: str, default_language: str = "") -> str:
        """Return the wording in ``language``, falling back ``pt-br -> pt -> default -> any``."""
        known = dict(self.wordings)
        for tag in (language, language.partition("-")[0], default_language):
            if tag in known:
                return known[tag]
        return self.wordings[0][1] if self.wordings else ""

    def worded(self, language: str, wording: str) -> LocalText:
        """Return this text with one language's wording replaced (removed, if empty).

        The new wording counts as made from the present wording of the default language.
        """
        others = tuple(pair for pair in self.translated_from if pair[0] != language)
        words = LocalText.of({**dict(self.wordings), language: wording})
        return replace(words, translated_from=others)

    def from_source(self, language: str, source: str) -> LocalText:
        """Return this text with what one language's wording was translated from.

        Args:
            language: The language.
            source: The default language's wording that it was made from; empty for the present one.
        """
        sources = {**dict(self.translated_from), language: source}
        kept = sorted((tag, words) for tag, words in sources.items() if words)
        return replace(self, translated_from=tuple(kept))

    def stale_source(self, language: str, default_language: str) -> str:
        """Return what a wording was translated from, if the default language says another now.

        Returns:
            The default language's wording of that time; empty for a wording that is not stale.
        """
        source = dict(self.translated_from).get(language, "")
        now = self.in_language(default_language)
        is_stale = language != default_language and now and source != now
        return source if is_stale and self.in_language(language) else ""

    def as_dict(self) -> dict[str, str]:
        """Return the wordings as a dict, by language tag."""
        return dict(self.wordings)

    def __bool__(self) -> bool:
        return bool(self.wordings)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.wordings)
