"""Chips: words in a box that stand in a text as one character, such as the name of a field."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from builder.gui.widgets.theme import colours
from builder.value import dataclass

MARK: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
_TYPE: Final = QTextFormat.ObjectTypes.UserObject.value + 1
_KEY: Final = QTextFormat.Property.UserProperty.value + 1
_WORDS: Final = QTextFormat.Property.UserProperty.value + 2
_FAULTY: Final = QTextFormat.Property.UserProperty.value + 3
_AROUND: Final = 5  # pixels between the words and the edge of their box
_LONGEST: Final = 240  # pixels that the words take at most


@dataclass(frozen=True, kw_only=True)
class Chip:
    """Words in a box.

    Attributes:
        key: What it stands for.
        words: What it says.
        is_faulty: Whether something is wrong with it.
    """

    key: str
    words: str
    is_faulty: bool = False


class ChipPainter(QPyTextObject):
    """Measures and draws the chips of a document.

    Args:
        document: The document.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        document.documentLayout().registerHandler(_TYPE, self)

    def intrinsicSize(
        self, document: QTextDocument, _position: int, format_: QTextFormat
    ) -> QSizeF:
        metrics = QFontMetricsF(document.defaultFont())
        words = _elided(metrics, format_)
        return QSizeF(metrics.horizontalAdvance(words) + 2 * _AROUND + 2, metrics.height())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        _position: int,
        format_: QTextFormat,
    ) -> None:
        scheme = colours()
        colour = QColor(scheme.bad if format_.boolProperty(_FAULTY) else scheme.accent)
        fill = QColor(colour)
        fill.setAlphaF(0.14)
        font = document.defaultFont()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour)
        painter.setBrush(fill)
        box = QRectF(rect)
        painter.drawRoundedRect(box.adjusted(1.5, 0.5, -1.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(scheme.ink))
        words = _elided(QFontMetricsF(font), format_)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()


def format_of(chip: Chip) -> QTextCharFormat:
    """Return the format of the one character that a chip is."""
    found = QTextCharFormat()
    found.setObjectType(_TYPE)
    found.setProperty(_KEY, chip.key)
    found.setProperty(_WORDS, chip.words)
    found.setProperty(_FAULTY, chip.is_faulty)
    found.setToolTip(chip.words)
    found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
    return found


def chip_of(format_: QTextFormat) -> Chip | None:
    """Return the chip that a character is; None for plain text."""
    if format_.objectType() != _TYPE:
        return None
    return Chip(
        key=format_.stringProperty(_KEY),
        words=format_.stringProperty(_WORDS),
        is_faulty=format_.boolProperty(_FAULTY),
    )


def _elided(metrics: QFontMetricsF, format_: QTextFormat) -> str:
    words = format_.stringProperty(_WORDS)
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, _LONGEST)
