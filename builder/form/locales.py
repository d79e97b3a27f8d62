"""The page's own words, one file per language in ``templates/locales``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from builder.templates_folder import templates_folder
from builder.value import dataclass

FALLBACK = "en"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@dataclass(frozen=True)
class Locale:
    """The words of one language.

    Attributes:
        formats: How numbers and dates are written: ``decimal`` and ``group`` marks, the number
            from which digits are ``grouped_from``, the sign ``minus``, the order of a ``date``,
            and the ``months`` with spaces between. It is what browsers write (Unicode CLDR); a
            test holds each file to it.
        messages: Wording by rule code, with placeholders such as ``{label}``.
        page: Wording of everything else that the page says by itself.
    """

    formats: Mapping[str, str | int]
    messages: Mapping[str, str]
    page: Mapping[str, str]

    def rule_words(self) -> dict[str, str]:
        """Return the messages of rules, with the ones for missing choices and ticks."""
        unmade = ("required_choice", "required_tick")
        return {**self.messages, **{code: self.page[code] for code in unmade}}


@cache
def available() -> tuple[str, ...]:
    """Return the tags of the languages that the page speaks, sorted."""
    return tuple(sorted(path.stem for path in (templates_folder() / "locales").glob("*.json")))


def locale_of(language: str) -> Locale:
    """Return the words of a language, falling back ``pt-br -> pt -> en``."""
    tags = (language, language.partition("-")[0], FALLBACK)
    return _load(next(tag for tag in tags if tag in available()))


def formats_of(language: str) -> Mapping[str, Any]:
    """Return how browsers write numbers and dates in a language.

    Those of the languages that the page speaks stand with its words; ``formats.json`` has those of
    other languages and countries. What is in neither falls back as its words do.
    """
    return _more_formats().get(language) or locale_of(language).formats


def direction_of(language: str) -> str:
    """Return the writing direction of a language: ``ltr`` or ``rtl``."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


@cache
def _more_formats() -> dict[str, dict[str, Any]]:
    text = (templates_folder() / "formats.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, Any]] = json.loads(text)
    return found


@cache
def _load(tag: str) -> Locale:
    text = (templates_folder() / "locales" / f"{tag}.json").read_text(encoding="utf-8")
    return Locale(**json.loads(text))
