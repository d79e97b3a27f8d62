"""What languages are called: in English, and by those who speak them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from builder.form.languages import endonym_of, language_name


def english_name(language: str) -> str:
    """Return a language's name; its tag where nothing else is known.

    Args:
        language: The language's tag, such as ``el``.
    """
    name = language_name(language)
    if name != language:
        return name
    found = QLocale.codeToLanguage(language.partition("-")[0])
    if found in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return language
    name = QLocale.languageToString(found)
    return f"{name} ({language})" if "-" in language else name


def endonym(language: str) -> str:
    """Return what a language is called by those who speak it; empty if that is not known."""
    if known := endonym_of(language):
        return known
    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return ""
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]
