"""A list whose entries are chosen by Enter or a click."""

from __future__ import annotations

from typing import Final

from PySide6 import QtWidgets
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from builder.gui.widgets.theme import Space

NAME: Final = Qt.ItemDataRole.UserRole
# Of a recent project: the line below its name, that line's colour, and whether it is pinned.
WORDS: Final = Qt.ItemDataRole.UserRole + 1
TONE: Final = Qt.ItemDataRole.UserRole + 2  # ``warn``, ``bad`` or empty
PINNED: Final = Qt.ItemDataRole.UserRole + 3
_MORE: Final = 22  # width of the button at the end of a row


class Choices(QListWidget):
    """A list whose entries are chosen by Enter or a click.

    Args:
        name: Its object name.
        words: What assistive technology calls it.

    Signals:
        chosen(name): The entry with this name.
    """

    chosen = Signal(str)

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.itemClicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        """As high as there is room for: no list asks for more than its least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose_current()
        else:
            super().keyPressEvent(event)

    def choose_current(self) -> None:
        """Choose the entry that the keyboard is on, if there is one."""
        if (item := self.currentItem()) is not None:
            self._choose(item)

    def name_of_current(self) -> str:
        """Return the name of the entry that the keyboard is on; empty if there is none."""
        item = self.currentItem()
        return str(item.data(NAME)) if item is not None else ""

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(NAME))


def place_of_more(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return where the button of a row is, which opens its menu.

    Args:
        row: Where the row is.
        direction: The direction of reading.
    """
    rect = QRect(QPoint(0, 0), QSize(_MORE, _MORE))
    rect.moveCenter(row.center())
    rect.moveRight(row.right() - Space.S)
    # Looked up here, as PySide6 makes a class and its enums at the first look.
    return QtWidgets.QStyle.visualRect(direction, row, rect)
