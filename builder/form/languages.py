"""What languages are called, in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from builder.say import say

# In English, as files name them, and as the window does.
_NAMES: Final = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "cs": "Czech",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "he": "Hebrew",
    "id": "Indonesian",
    "it": "Italian",
    "pl": "Polish",
    "pt": "Portuguese",
    "pt-br": "Brazilian Portuguese",
    "ro": "Romanian",
}
_SAID: Final = {
    "ar": say("Arabic"),
    "bg": say("Bulgarian"),
    "cs": say("Czech"),
    "de": say("German"),
    "el": say("Greek"),
    "en": say("English"),
    "es": say("Spanish"),
    "fr": say("French"),
    "he": say("Hebrew"),
    "id": say("Indonesian"),
    "it": say("Italian"),
    "pl": say("Polish"),
    "pt": say("Portuguese"),
    "pt-br": say("Brazilian Portuguese"),
    "ro": say("Romanian"),
}

# What they are called by those who speak them.
_ENDONYMS: Final = {
    "ar": "العربية",
    "bg": "Български",
    "cs": "Čeština",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "he": "עברית",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "pl": "Polski",
    "pt": "Português",
    "pt-br": "Português do Brasil",
    "ro": "Română",
}

# The languages that the page's own words are in.
PAGE_LANGUAGES: Final = tuple(_NAMES)


def language_name(tag: str) -> str:
    """Return a language's name as the window shows it; its tag where only that is known.

    Args:
        tag: The language's tag, such as ``el`` or ``pt-br``. Of a region that has no name of its
            own, the language is named with the tag: ``Greek (el-cy)``.
    """
    return _named(tag, _SAID)


def english_name(tag: str) -> str:
    """Return a language's name in English, as files name it, such as ``Greek``.

    Args:
        tag: The language's tag, see :func:`language_name`.
    """
    return _named(tag, _NAMES)


def _named(tag: str, names: Mapping[str, str]) -> str:
    if tag in names:
        return names[tag]
    name = names.get(tag.partition("-")[0])
    return f"{name} ({tag})" if name else tag


def endonym_of(tag: str) -> str:
    """Return what one of the page's languages is called by those who speak it; empty for others.

    Args:
        tag: The language's tag, such as ``el``; of a region, it is the language's name.
    """
    return _ENDONYMS.get(tag) or _ENDONYMS.get(tag.partition("-")[0], "")
