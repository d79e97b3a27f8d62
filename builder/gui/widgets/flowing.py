"""What stands beside each other while there is room, and else goes on in the next line.

A row of buttons would otherwise make its window as wide as all their words together, which other
languages than English need more room for.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget


class Flowing(QLayout):
    """Lays out from the side at which reading begins; what is left of a line goes to what expands.

    Args:
        parent: What is laid out; none for a layout that is put into another one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        sizes = [each.sizeHint() for each in self._shown()]
        width = sum(each.width() for each in sizes) + self.spacing() * max(0, len(sizes) - 1)
        height = max((each.height() for each in sizes), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:
        least = QSize()
        for each in self._shown():
            least = least.expandedTo(each.minimumSize())
        return self._with_margins(least)

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place everything; returns the height that it takes."""
        room = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else QApplication.layoutDirection()
        y = room.y()
        for line in self._lines(room.width()):
            x = room.x()
            widths = self._widths(line, room.width())
            heights = [_height(each, width) for each, width in zip(line, widths, strict=True)]
            tall = max(heights)
            for each, width, high in zip(line, widths, heights, strict=True):
                if move:
                    place = QRect(x, y + (tall - high) // 2, width, high)
                    each.setGeometry(QStyle.visualRect(direction, room, place))
                x += width + self.spacing()
            y += tall + self.spacing()
        return max(y - self.spacing(), room.y()) - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        taken = 0
        for each in self._shown():
            needed = each.sizeHint().width()
            if line and taken + self.spacing() + needed > width:
                yield line
                line, taken = [], 0
            taken += needed + (self.spacing() if line else 0)
            line.append(each)
        if line:
            yield line

    def _widths(self, line: list[QLayoutItem], room: int) -> list[int]:
        widths = [min(each.sizeHint().width(), room) for each in line]
        left = room - sum(widths) - self.spacing() * (len(line) - 1)
        for place, each in enumerate(line):
            if left > 0 and each.expandingDirections() & Qt.Orientation.Horizontal:
                more = min(left, each.maximumSize().width() - widths[place])
                widths[place] += more
                left -= more
        return widths


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
