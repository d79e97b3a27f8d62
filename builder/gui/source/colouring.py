"""The colours of JSON, line by line: no value of JSON but an object or a list has several lines."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextLayout

from builder.gui.widgets.theme import colours

# Characters of a line that are looked at: a longer one, as of a minified file, ends plainly.
LINE_MOST: Final = 4000
_PIECE: Final = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<text>"(?:[^"\\]|\\.)*"?)'
    r"|(?P<number>-?\d[\d.eE+-]*)|(?P<word>[A-Za-z]+)|(?P<sign>[{}\[\],:])"
)


class Colouring:
    """Colours blocks when they are about to be painted, and not the whole text beforehand."""

    def __init__(self) -> None:
        self._known: dict[int, str] = {}
        self._formats: dict[str, QTextCharFormat] = {}
        self.restart()

    def restart(self) -> None:
        """Take the colours in use, and colour each line again."""
        scheme = colours()
        self._known.clear()
        self._formats = {
            "name": _format(scheme.accent),
            "text": _format(scheme.good),
            "number": _format(scheme.warn),
            "word": _format(scheme.warn, bold=True),
            "sign": _format(scheme.soft),
        }

    def colour(self, block: QTextBlock) -> None:
        """Colour a line, if it is not what it was when it was last coloured."""
        text, number = block.text(), block.blockNumber()
        if self._known.get(number) == text and block.layout().formats():
            return
        self._known[number] = text
        ranges = []
        # Qt counts in UTF-16 units.
        start = text[:LINE_MOST]
        shown = start if start.isascii() or max(start) <= "\uffff" else _widened(start)
        for found in _PIECE.finditer(shown):
            each = QTextLayout.FormatRange()
            each.start, each.length = found.start(), found.end() - found.start()
            each.format = self._formats[str(found.lastgroup)]
            ranges.append(each)
        block.layout().setFormats(ranges)


def _widened(text: str) -> str:
    """Return a text with two signs for each character that Qt counts as two."""
    return "".join("__" if each > "\uffff" else each for each in text)


def _format(colour: str, *, bold: bool = False) -> QTextCharFormat:
    found = QTextCharFormat()
    found.setForeground(QColor(colour))
    if bold:
        found.setFontWeight(QFont.Weight.DemiBold)
    return found
