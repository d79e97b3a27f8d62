"""One line of words that ends in an ellipsis where there is no room; the whole is its tooltip."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_LEAST_LETTERS: Final = 8


class ElidedLabel(QLabel):
    """A label of one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_words(self, words: str) -> None:
        """Show these words; line breaks become spaces."""
        self.setText(" ".join(words.split()))
        self._explain()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _least_width(self)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter,
                self.contentsRect(),
                self.alignment(),
                self.palette(),
                self.isEnabled(),
                self._elided(),
                self.foregroundRole(),
            )

    def _elided(self) -> str:
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def _explain(self) -> None:
        self.setToolTip(self.text() if self._elided() != self.text() else "")


class ElidedCheckBox(QCheckBox):
    """A tick box whose words take one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""

    @property
    def words(self) -> str:
        """The whole of the words."""
        return self._words

    def show_words(self, words: str) -> None:
        """Show these words; line breaks become spaces, and no letter becomes a shortcut."""
        self._words = " ".join(words.split())
        self.setText(self._words.replace("&", "&&"))
        self._explain()

    def minimumSizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), hint.height() + _least_width(self)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._elided().replace("&", "&&")
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        painter.end()

    def _elided(self) -> str:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        return self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())

    def _explain(self) -> None:
        self.setToolTip(self._words if self._elided() != self._words else "")


def _least_width(widget: QWidget) -> int:
    return widget.fontMetrics().averageCharWidth() * _LEAST_LETTERS
