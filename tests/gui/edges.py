"""Drags the edges between panes, as a person does."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter, QWidget

FAR = 3000  # pixels, beyond the edges of any window


def splitters_in(root: QWidget) -> list[QSplitter]:
    """Return what has edges that are seen."""
    found = root.findChildren(QSplitter)
    return [each for each in found if each.isVisible() and each.count() > 1]


def drag_edges(splitters: Sequence[QSplitter], pixels: int) -> None:
    """Drag each edge by the mouse, to the right or down; to the left or up by less than 0."""
    left = Qt.MouseButton.LeftButton
    for splitter in splitters:
        across = splitter.orientation() == Qt.Orientation.Horizontal
        way = QPoint(pixels, 0) if across else QPoint(0, pixels)
        for place in range(1, splitter.count()):
            edge = splitter.handle(place)
            if edge.isVisible():
                start = edge.rect().center()
                QTest.mousePress(edge, left, pos=start)
                QTest.mouseMove(edge, start + way)
                QTest.mouseRelease(edge, left, pos=edge.rect().center())
