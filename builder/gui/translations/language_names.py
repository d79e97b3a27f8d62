"""What languages are called by those who speak them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from builder.form.languages import endonym_of


def endonym(language: str) -> str:
    """Return what a language is called by those who speak it; empty if that is not known."""
    if known := endonym_of(language):
        return known
    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return ""
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]
