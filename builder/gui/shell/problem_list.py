"""The list in the problems panel. Its classes of Qt take long, so the first finding brings it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QListWidget

from builder.gui.shell.mend_delegate import MendDelegate
from builder.say import say

if TYPE_CHECKING:
    from builder.form.mends import Mend


class ProblemList(QListWidget):
    """The findings, each with its mend if it has one.

    Args:
        has_mends: Tells at once whether problems like that of a row have mends.
        mend_of: Returns the mend of a row's problem; None if it has none.

    Signals:
        chosen(): Enter was pressed on the current finding, or it was clicked.
        mend_wanted(): The mend of the current finding was clicked.
    """

    chosen = Signal()
    mend_wanted = Signal()

    def __init__(
        self, has_mends: Callable[[int], bool], mend_of: Callable[[int], Mend | None]
    ) -> None:
        super().__init__()
        self._mends = MendDelegate(has_mends, mend_of, self)
        self.setItemDelegate(self._mends)
        self.setObjectName("problems")
        self.setAccessibleName(say("Problems"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        # A thousand findings are measured as they come into view, not all at once.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setIconSize(QSize(16, 16))
        self.itemClicked.connect(lambda _item: self.chosen.emit())

    def height_of_rows(self, most: int) -> int:
        """Return how high all rows are in pixels, or more than ``most`` if that is less."""
        edges = self.contentsMargins()
        height = edges.top() + edges.bottom()
        for row in range(self.count()):
            height += self.sizeHintForIndex(self.model().index(row, 0)).height()
            if height > most:
                break
        return height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        rect = self.visualRect(index)
        if self._mends.rect_of_mend(rect, index).contains(event.position().toPoint()):
            self.setCurrentIndex(index)
            self.mend_wanted.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
