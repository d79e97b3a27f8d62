"""Language tags out of what other programs call languages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import Final

from builder.form.languages import PAGE_LANGUAGES, english_name, language_name
from builder.form.names import LANGUAGE
from builder.form.unicode_names import language_called
from builder.importers.report import Notes
from builder.say import say

_IN_PARENTHESES: Final = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\)\s*$")
_TAGS: Final = {english_name(tag).casefold(): tag for tag in PAGE_LANGUAGES} | {
    "ελληνικά": "el", "deutsch": "de", "español": "es", "français": "fr", "italiano": "it",
    "português": "pt", "português (brasil)": "pt-br", "polski": "pl", "română": "ro",
    "čeština": "cs", "български": "bg", "العربية": "ar", "עברית": "he", "bahasa indonesia": "id",
    "dutch": "nl", "turkish": "tr", "russian": "ru", "ukrainian": "uk", "swedish": "sv",
    "albanian": "sq", "chinese": "zh", "japanese": "ja", "hindi": "hi", "persian": "fa",
    "swahili": "sw", "hungarian": "hu", "danish": "da", "norwegian": "no", "finnish": "fi",
}  # fmt: skip

_BY_SCRIPT: Final = {"GREEK": "el", "CYRILLIC": "bg", "ARABIC": "ar", "HEBREW": "he"}
_LETTERS: Final = 2000  # enough to tell the script


def tag_of(name: str) -> str:
    """Return the tag of a language that is named ``Greek (el)``, ``el``, ``pt_BR`` or ``Greek``.

    Returns:
        The tag in lower case; empty if the language is not known.
    """
    found = _IN_PARENTHESES.search(name)
    tag = (found[1] if found else name).strip().replace("_", "-").lower()
    if name.strip().casefold() in _TAGS:
        return _TAGS[name.strip().casefold()]
    if LANGUAGE.fullmatch(tag) and len(tag.partition("-")[0]) <= 3:
        return tag
    return language_called(name.partition("(")[0])


def assumed_language(words: Iterable[str], notes: Notes, place: str = "") -> str:
    """Return the language of texts that do not say theirs, by their script, and note it."""
    letters = (each for text in words for each in text if each.isalpha())
    scripts = Counter(
        unicodedata.name(each, "").partition(" ")[0] for each in islice(letters, _LETTERS)
    )
    script = scripts.most_common(1)[0][0] if scripts else ""
    tag = _BY_SCRIPT.get(script, "en")
    notes.changed(
        place,
        say("language"),
        say(
            "The file does not name the language of its texts: {language} is assumed.",
            language=language_name(tag),
        ),
    )
    return tag
