"""What has to be done in order, with numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from builder.gui.widgets.long_words import breakable
from builder.gui.widgets.theme import Space, colours, keep_to_side
from builder.say import say

_CIRCLE: Final = 22

FIRST_STEPS: Final = (
    say("Make a key pair here, or import the one that you have."),
    say("Paste its public key into the field YOUR PUBLIC KEY of the channel's integration."),
    say("Add a webview response (for a survey, a survey response) with the address of your page."),
)
PUBLIC_KEY_STEPS: Final = (
    say("Copy the public key."),
    (
        say(
            "In Moveo.ai, open the channel's integration, paste it into the field YOUR PUBLIC KEY, "
            "and save."
        )
    ),
    say("Add a webview response (for a survey, a survey response) with the address of your page."),
)


class Steps(QWidget):
    """Numbered steps, one below the other."""

    def __init__(self, texts: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.M)
        self._grid.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._grid)
        whole.addStretch(1)
        self.show_steps(texts)

    def show_steps(self, texts: Sequence[str]) -> None:
        """Show other steps."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # the event loop deletes it, which may take a moment
                widget.deleteLater()
        for row, text in enumerate(texts):
            words = QLabel(breakable(text))
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setMinimumHeight(_CIRCLE)
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            keep_to_side(words)
            words.setContentsMargins(0, 2, 0, 0)
            self._grid.addWidget(_Number(row + 1), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)


class _Number(QWidget):
    """A number in a circle."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setAccessibleName(say("Step {number}", number=number))

    def sizeHint(self) -> QSize:
        return QSize(_CIRCLE, _CIRCLE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.chosen))
        place = QRectF(0, 0, _CIRCLE, _CIRCLE)
        painter.drawEllipse(place)
        painter.setPen(QColor(scheme.ink))
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
