"""What countries and languages are called in the language of the window, and their order there."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale

from builder.form.countries import COUNTRIES
from builder.form.languages import language_name
from builder.form.unicode_names import country_said, language_in
from builder.gui.languages import spoken


def country(code: str) -> str:
    """Return a country's name; of what is no country's code, that itself."""
    return country_said(code)


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """Return names and codes of all countries, by name."""
    return tuple(sorted(((country(code), code) for code in COUNTRIES), key=_first_in_order))


def language(tag: str) -> str:
    """Return a language's name; its tag where nothing else is known.

    Args:
        tag: The language's tag, such as ``el`` or ``sw-ke``.
    """
    if (own := language_name(tag)) != tag:
        return own
    plain = tag.partition("-")[0]
    name = language_in(plain, spoken())
    if plain == tag:
        return name
    return tag if name == plain else f"{name} ({tag})"


def in_order(words: str) -> QCollatorSortKey:
    """Return what words are sorted by, as the language of the window does."""
    return _collator().sortKey(words)


def forget() -> None:
    """Forget the order, as another language is spoken now."""
    countries.cache_clear()
    _collator.cache_clear()


def _first_in_order(each: tuple[str, str]) -> QCollatorSortKey:
    return in_order(each[0])


@cache
def _collator() -> QCollator:
    return QCollator(QLocale(spoken()))
