"""Sets words in lines, as the page's browser does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from builder.form.look import WRITINGS
from builder.gui.design.canvas.shapes import Words
from builder.gui.design.canvas.style import PageStyle

_CODE_LINE: Final = 16.0
_LINE_BREAK: Final = "\u2028"


def line_height(role: str) -> float:
    """Return how high a line of a text is."""
    return next((each.line for name, each in WRITINGS.items() if name == role), _CODE_LINE)


class Typesetter:
    """Sets words in a style.

    Args:
        style: Fonts and colours.
        mirrored: Whether they are written from right to left.
    """

    def __init__(self, style: PageStyle, *, mirrored: bool) -> None:
        self._style = style
        self._direction = (
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        self._begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight

    def set(
        self,
        words: str,
        place: QRect,
        role: str,
        colour: str,
        *,
        note: str = "",
        wrap: bool = True,
        middle: bool = False,
        align: str = "begin",
        bold: bool = False,
    ) -> Words:
        """Set words; those of a text on one line end in an ellipsis where they do not fit.

        Args:
            words: The words.
            place: Where they may stand; what wraps is as high as it needs to be.
            role: How they are written.
            colour: Their colour, by the page's name.
            note: What follows them in regular, soft letters.
            wrap: Whether they go on in further lines.
            middle: Whether they stand in the middle of the place's height.
            align: ``begin``, ``middle`` or ``end`` of the line.
            bold: Whether they are written as labels are, whatever the role.
        """
        font = self._style.fonts["label" if bold else role]
        shown = words
        if not wrap:
            metrics = self._style.metrics["label" if bold else role]
            flat = words.replace("\n", " ")
            shown = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, place.width())
        whole = f"{shown} {note}" if note else shown
        lines = QTextLayout(whole.replace("\n", _LINE_BREAK), font)
        option = QTextOption(self._across(align))
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        lines.setTextOption(option)
        noted = _units(shown) if note else None
        if noted is not None:
            lines.setFormats([_regular(noted, _units(whole) - noted)])
        high = line_height(role)
        count = _break(lines, place.width(), high)
        height = round(count * high)
        if middle:
            top = place.y() + (place.height() - height) // 2
            rect = QRect(place.x(), top, place.width(), height)
        else:
            rect = QRect(place.x(), place.y(), place.width(), height)
        return Words(rect, shown, role, lines, colour, noted)

    def _across(self, align: str) -> Qt.AlignmentFlag:
        across = {"begin": self._begin, "end": self._end}
        return across.get(align, Qt.AlignmentFlag.AlignHCenter)


def _regular(start: int, length: int) -> QTextLayout.FormatRange:
    """Return that a part of a text is written in regular letters."""
    part = QTextLayout.FormatRange()
    form = QTextCharFormat()
    form.setFontWeight(WRITINGS["text"].weight)
    part.start, part.length, part.format = start, length, form
    return part


def _break(lines: QTextLayout, width: int, high: float) -> int:
    """Break a layout into lines of a width, and return how many there are."""
    count = 0
    lines.beginLayout()
    while (line := lines.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, count * high + (high - line.height()) / 2))
        count += 1
    lines.endLayout()
    return max(1, count)


def _units(words: str) -> int:
    """Return how many UTF-16 units words have, which is what Qt counts."""
    return len(words) if words.isascii() else len(words.encode("utf-16-le")) // 2
