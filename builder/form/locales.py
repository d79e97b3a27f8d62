"""The page's own words, one file per language in ``templates/locales``."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from builder.form.page_words import PAGE_WORDS, PageWords
from builder.form.piping import PLACEHOLDER
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.templates_folder import templates_folder
from builder.value import dataclass

FALLBACK = "en"
# Languages and scripts that are written from right to left (Unicode CLDR), as the backend has them.
_FROM_THE_RIGHT = "ar bal bgn ckb dv fa he ks lrc mzn nqo ps sd sdh syr trw ug ur yi"
RIGHT_TO_LEFT = frozenset(_FROM_THE_RIGHT.split())
RIGHT_TO_LEFT_SCRIPTS = frozenset(("adlm", "arab", "aran", "hebr", "nkoo", "rohg", "syrc", "thaa"))


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
    """Return the words of a language, falling back ``pt-br -> pt -> en``.

    Words of another direction are set apart, as the language of the page would turn them around.
    """
    tags = (language, language.partition("-")[0], FALLBACK)
    found = next(tag for tag in tags if tag in available())
    return _load(found, is_apart=direction_of(found) != direction_of(language))


def locale_for(project: Project, language: str) -> Locale:
    """Return the words of a language as a form says them: its own page words, else the page's.

    Words that hold answers are the page's here: see :func:`answering_words`.
    """
    locale, own = locale_of(language), project.page_words

    def worded(key: str, said: str) -> str:
        words = _own(own, key, language)
        return said if not words or PLACEHOLDER.search(words) else words

    return replace(
        locale,
        messages={key: worded(key, said) for key, said in locale.messages.items()},
        page={key: worded(key, said) for key, said in locale.page.items()},
    )


def answering_words(project: Project, language: str) -> dict[str, str]:
    """Return a form's own page words in a language that hold answers, by key.

    Where no answers are known any more, as when the page is loaded again after sending, the page's
    own words stand in their place.
    """
    found = {key: _own(project.page_words, key, language) for key in PAGE_WORDS}
    return {key: words for key, words in found.items() if PLACEHOLDER.search(words)}


def page_word(key: str, language: str) -> str:
    """Return what the page says by itself in a language, by a key of :data:`PAGE_WORDS`.

    Raises:
        KeyError: There is no such word.
    """
    locale = locale_of(language)
    return locale.messages.get(key) or locale.page[key]


def page_word_in(project: Project, key: str, language: str) -> str:
    """Return a word of the page as a form says it, with the placeholders that it may hold.

    Raises:
        KeyError: There is no such word.
    """
    return _own(project.page_words, key, language) or page_word(key, language)


def placeholders_of(key: str) -> frozenset[str]:
    """Return the placeholders, such as ``label``, of one of the page's own words."""
    return placeholders_in(page_word(key, FALLBACK))


def placeholders_in(words: str) -> frozenset[str]:
    """Return the names of placeholders such as ``{label}`` in words of the page."""
    return frozenset(re.findall(r"(?<!\{)\{(\w+)\}", PLACEHOLDER.sub("", words), re.ASCII))


def formats_of(language: str) -> Mapping[str, Any]:
    """Return how browsers write numbers and dates in a language.

    Those of the languages that the page speaks stand with its words; ``formats.json`` has those of
    other languages and countries. What is in neither falls back as its words do.
    """
    return _more_formats().get(language) or locale_of(language).formats


def direction_of(language: str) -> str:
    """Return the writing direction of a language: ``ltr`` or ``rtl``."""
    base, *rest = language.split("-")
    script = next((each for each in rest if len(each) == 4 and each.isalpha()), "")
    is_rtl = script in RIGHT_TO_LEFT_SCRIPTS if script else base in RIGHT_TO_LEFT
    return "rtl" if is_rtl else "ltr"


def _own(page_words: PageWords, key: str, language: str) -> str:
    """Return a form's own wording of a page word, falling back ``pt-br -> pt``; empty for none."""
    text: LocalText = getattr(page_words, key, LocalText())
    return text.in_language(language) or text.in_language(language.partition("-")[0])


@cache
def _more_formats() -> dict[str, dict[str, Any]]:
    text = (templates_folder() / "formats.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, Any]] = json.loads(text)
    return found


@cache
def _load(tag: str, *, is_apart: bool) -> Locale:
    text = (templates_folder() / "locales" / f"{tag}.json").read_text(encoding="utf-8")
    found = Locale(**json.loads(text))
    if not is_apart:
        return found
    return replace(found, messages=_apart(found.messages), page=_apart(found.page))


def _apart(words: Mapping[str, str]) -> dict[str, str]:
    """Return words in the marks of Unicode that let each keep its own direction."""
    return {key: f"\u2068{each}\u2069" for key, each in words.items()}
