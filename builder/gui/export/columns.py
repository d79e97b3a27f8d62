"""Two columns of cards where there is room, else one; what does not fit is scrolled to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from builder.gui.widgets.theme import Card, Space

_TWO_FROM: Final = 960  # pixels of width


class Columns(QScrollArea):
    """Cards in two columns, or one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_columns")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._row.setSpacing(Space.L)
        self.setWidget(content)

    def add_column(self, *cards: Card, grows: Card) -> None:
        """Add a column.

        Args:
            cards: The cards, from the top.
            grows: The one of them that takes the room that is left over.
        """
        column = QVBoxLayout()
        column.setSpacing(Space.L)
        for card in cards:
            column.addWidget(card, 1 if card is grows else 0)
        self._row.addLayout(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        direction = QBoxLayout.Direction
        wide = event.size().width() >= _TWO_FROM
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        super().resizeEvent(event)
