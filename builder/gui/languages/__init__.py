"""The language in which the window speaks.

It is chosen before anything is imported that says something (see :mod:`builder.say`). English needs
no translation: a start in English loads nothing but this module.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt

from builder.say import speak
from builder.settings import AppLanguage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from builder.gui.languages.catalogue import Catalogue

# Each as its speakers write it, in every language of the app.
NAMES: Final[dict[AppLanguage, str]] = {"en": "English", "el": "Ελληνικά", "ar": "العربية"}
RIGHT_TO_LEFT: Final[frozenset[AppLanguage]] = frozenset({"ar"})

_spoken: AppLanguage = "en"
_catalogue: Catalogue | None = None


def resolve(choice: AppLanguage, of_system: Iterable[str] | None = None) -> AppLanguage:
    """Return the language that a choice comes to.

    Args:
        choice: A language, or ``system``.
        of_system: The tags that the system prefers, the best first; by default it is asked.
    """
    if choice != "system":
        return choice
    for tag in QLocale.system().uiLanguages() if of_system is None else of_system:
        for language in NAMES:
            if tag.replace("_", "-").split("-")[0].lower() == language:
                return language
    return "en"


def begin(choice: AppLanguage) -> None:
    """Speak a language from now on; to be called before anything is imported that says something.

    Args:
        choice: A language, or ``system``.
    """
    global _spoken, _catalogue  # noqa: PLW0603 - a process speaks one language
    _spoken, _catalogue = resolve(choice), None
    if _spoken == "en":
        speak(None)
        return
    from builder.gui.languages.catalogue import Catalogue  # noqa: PLC0415 - not for English

    _catalogue = Catalogue(_spoken)
    speak(_catalogue.speech(isolates=_spoken in RIGHT_TO_LEFT))


def spoken() -> AppLanguage:
    """Return the language that is spoken, which is never ``system``."""
    return _spoken


def fit(app: QApplication) -> None:
    """Let Qt's own words and the direction of layouts follow the language; before any widget."""
    if _catalogue is not None:
        _catalogue.install(app)
    if _spoken in RIGHT_TO_LEFT:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
