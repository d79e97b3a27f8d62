"""What countries and languages are called, from ``templates/names.json``.

It holds the names of Unicode's CLDR, which browsers show, too; ``scripts/write_names.mjs`` writes
it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from builder.form.countries import COUNTRIES
from builder.say import language_said
from builder.searching import folded
from builder.templates_folder import templates_folder

_FALLBACK: Final = "en"


def country_name(code: str, language: str) -> str:
    """Return a country's name; of a code that has none, the code itself.

    Args:
        code: The country's code of ISO 3166-1, two letters.
        language: The tag of the language that it is called in; one that the page has no words in
            falls back as the page does, to English at last.
    """
    return _called("countries", code, language)


def country_said(code: str) -> str:
    """Return what the app calls a country; what is no country's code, as it is.

    Args:
        code: The country's code of ISO 3166-1, two letters.
    """
    return country_name(code, language_said()) if code in COUNTRIES else code


def language_in(tag: str, language: str) -> str:
    """Return a language's name; of a tag that has none, the tag itself.

    Args:
        tag: The language's own tag, without a region, such as ``sw``.
        language: The tag of the language that it is called in: one of the app's.
    """
    return _called("languages", tag, language)


def language_called(name: str) -> str:
    """Return the tag of the language that has a name; empty if none has.

    Args:
        name: The name in one of the app's languages, such as ``Swahili``.
    """
    return _tags().get(folded(name.strip()), "")


def _called(sort: str, code: str, language: str) -> str:
    names: Mapping[str, Mapping[str, str]] = _tables()[sort]
    for tag in (language, language.partition("-")[0], _FALLBACK):
        if found := names.get(tag, {}).get(code):
            return found
    return code


@cache
def _tags() -> Mapping[str, str]:
    names: Mapping[str, Mapping[str, str]] = _tables()["languages"]
    # Of languages that share a name, the one with the shorter tag.
    every = {(len(tag), tag, each) for held in names.values() for tag, each in held.items()}
    return {folded(each): tag for _, tag, each in sorted(every, reverse=True)}


@cache
def _tables() -> Any:
    return json.loads((templates_folder() / "names.json").read_text("utf-8"))
