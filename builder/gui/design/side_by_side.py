"""Two panes beside each other, or one below the other where there is too little room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_ENOUGH: Final = 680


class SideBySide(QSplitter):
    """The canvas, and what may stand beside it; it is never wider than the canvas needs.

    Args:
        first: The pane that is always there.
    """

    def __init__(self, first: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("canvas_and_page")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._first = first
        self.addWidget(first)

    def minimumSizeHint(self) -> QSize:
        return self._first.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.turn()
        super().resizeEvent(event)

    def turn(self) -> None:
        """Stand beside or below each other, as there is room."""
        wanted = Qt.Orientation.Horizontal if self.width() >= _ENOUGH else Qt.Orientation.Vertical
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self.setSizes([1000] * self.count())
