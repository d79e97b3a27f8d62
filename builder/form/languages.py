"""What languages are called, in English."""

from __future__ import annotations

from typing import Final

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
    """Return a language's name, such as ``Greek``; its tag where only that is known.

    Args:
        tag: The language's tag, such as ``el`` or ``pt-br``. Of a region that has no name of its
            own, the language is named with the tag: ``Greek (el-cy)``.
    """
    if tag in _NAMES:
        return _NAMES[tag]
    name = _NAMES.get(tag.partition("-")[0])
    return f"{name} ({tag})" if name else tag


def endonym_of(tag: str) -> str:
    """Return what one of the page's languages is called by those who speak it; empty for others.

    Args:
        tag: The language's tag, such as ``el``; of a region, it is the language's name.
    """
    return _ENDONYMS.get(tag) or _ENDONYMS.get(tag.partition("-")[0], "")
