"""Text in several languages, as a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.value import dataclass


@dataclass(frozen=True)
class LocalText:
    """A text with one wording per language.

    Attributes:
        wordings: Pairs of language tag (lower case, such as ``en`` or ``pt-br``) and wording,
            sorted by tag; empty wordings are not kept.
    """

    wordings: tuple[tuple[str, str], ...] = ()

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
        """Return this text with one language's wording replaced (removed, if empty)."""
        return LocalText.of({**dict(self.wordings), language: wording})

    def as_dict(self) -> dict[str, str]:
        """Return the wordings as a dict, by language tag."""
        return dict(self.wordings)

    def __bool__(self) -> bool:
        return bool(self.wordings)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.wordings)
