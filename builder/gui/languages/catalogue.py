"""The translations of one language: the app's own, and those of what Qt says by itself."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from builder.say import Speech

TEXTS: Final = "texts"
COUNTS: Final = "counts"
FOLDER: Final = Path(__file__).parent
# Plural rules of languages look at the last three digits at most (Unicode CLDR, "Plural Rules"),
# and Qt takes numbers of 32 bits only.
_ROUND: Final = 1000

log = logging.getLogger(__name__)


class Catalogue:
    """Compiled translations.

    Args:
        language: The code of their language. If there are none, English is spoken.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._own = QTranslator()
        self._of_qt = QTranslator()
        if not self._own.load(f"app_{language}.qm", str(FOLDER)):
            log.warning("there are no translations for %s", language)
        # PySide6 brings those of Qt for some languages; the others are among our own.
        path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._of_qt.load(f"qtbase_{language}.qm", path)

    def speech(self, *, isolates: bool) -> Speech:
        """Return how English is put into this language.

        Args:
            isolates: Whether values in a text are ordered apart.
        """
        return Speech(self._translated, isolates=isolates, language=self._language)

    def install(self, app: QApplication) -> None:
        """Let Qt say its own words in this language."""
        for each in (self._of_qt, self._own):
            if not each.isEmpty():
                app.installTranslator(each)

    def _translated(self, text: str, count: int | None) -> str:
        if count is None:
            found = self._own.translate(TEXTS, text)
        else:
            number = abs(count)
            few = number if number < _ROUND else _ROUND + number % _ROUND
            found = self._own.translate(COUNTS, text, None, few)
        return found or text
