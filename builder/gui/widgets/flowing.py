"""What stands beside each other while there is room, and else goes on in the next line.

A row of buttons would otherwise make its window as wide as all their words together, which other
languages than English need more room for.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QLayoutItem, QStyle, QWidget

from builder.gui.widgets.theme import Space


class Flowing(QHBoxLayout):
    """Lays out from the side at which reading begins; what is left of a line goes to what expands.

    What is laid out stays in Qt's own list and is asked for at each use. A list of it in Python
    would hold objects that Qt deletes without telling, and the next look at one raises an error
    inside a call from Qt, which ends the process.

    Args:
        parent: What is laid out; none for a layout that is put into another one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        # Qt's own code takes a parent or nothing, and no None.
        super().__init__(*([] if parent is None else [parent]))

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        QLayout.setGeometry(self, rect)  # that of the row would put all in one line
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        sizes = [each.sizeHint() for each in self._shown()]
        width = sum(each.width() for each in sizes) + self.spacing() * max(0, len(sizes) - 1)
        height = max((each.height() for each in sizes), default=0)
        return self._with_margins(QSize(width, height))

    def maximumSize(self) -> QSize:
        return QLayout.maximumSize(self)  # as tall as its lines

    def minimumSize(self) -> QSize:
        least = QSize()
        for each in self._shown():
            least = least.expandedTo(each.minimumSize())
        return self._with_margins(least)

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [each for each in items if each is not None and not each.isEmpty()]

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


class FlowingRow(QWidget):
    """A row that goes on in the next line where it is narrow, and claims the height for that.

    A layout of forms or a splitter above it would not ask how high it is in its width.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flowing(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)

    def add(self, widget: QWidget) -> None:
        """Add a widget behind those that are there."""
        self._row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # one of them is wider, or came or went
            self._claim_height()
        return done

    def _claim_height(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
