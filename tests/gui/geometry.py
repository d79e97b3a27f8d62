"""Whether everything that is shown has its place: nothing cut off, nothing on top of another.

``faults_of(widget)`` names every visible descendant that stands outside its parent, overlaps a
sibling, or is smaller than the least that it can be drawn in.
"""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRubberBand,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

# A splitter's handle is a pixel wide to the eye and wider to the mouse.
_OVERLAYS = (QRubberBand, QSplitterHandle, QScrollBar)
# Qt itself arranges what is inside of these.
_CLOSED = (QLineEdit, QComboBox, QTabBar)
# What shows text that a person must be able to read, or is pressed.
_NEEDS_ROOM = (QAbstractButton, QComboBox, QLabel, QLineEdit)


def faults_of(root: QWidget, *, in_sight: bool = False) -> list[str]:
    """Name what has no place of its own, in a widget that is shown.

    Args:
        root: The widget.
        in_sight: Leave out what is scrolled away, as its place may be found once it is needed.
    """
    assert root.isVisible(), "only what is shown has a geometry"
    QApplication.processEvents()  # layouts are activated by events
    found = []
    for parent, children in _families(root):
        if in_sight and parent.visibleRegion().isEmpty():
            continue
        scrolls = isinstance(parent.parentWidget(), QScrollArea | QAbstractItemView)
        for child in children:
            if scrolls:
                if _is_cut_at_the_side(parent, child):
                    found.append(f"{_name(child)} is wider than what scrolls it")
            elif not _room_in(parent).contains(child.geometry()):
                found.append(f"{_name(child)} stands outside of {_name(parent)}")
            if isinstance(child, _NEEDS_ROOM) and _is_squeezed(child):
                found.append(f"{_name(child)} is squeezed to {_size(child)}")
        places = [(each, each.geometry()) for each in children]
        found += [
            f"{_name(one)} overlaps {_name(other)}"
            for (one, here), (other, there) in combinations(places, 2)
            if here.intersects(there)
        ]
    return found


def _room_in(parent: QWidget) -> QRect:
    # Written from the right, Qt puts the first pane of a splitter one pixel over the edge.
    over = 1 if isinstance(parent, QSplitter) and parent.isRightToLeft() else 0
    return parent.rect().adjusted(-over, 0, over, 0)


def _families(root: QWidget) -> Iterator[tuple[QWidget, list[QWidget]]]:
    """Yield each widget that is shown, with what is shown in it."""
    parents = [root]
    while parents:
        parent = parents.pop()
        if not isinstance(parent, _CLOSED):
            children = list(_children(parent))
            yield parent, children
            parents += reversed(children)


def _children(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if (
            isinstance(child, QWidget)
            and child.isVisible()
            and not child.isWindow()
            and not isinstance(child, _OVERLAYS)
            and not child.geometry().isEmpty()
        ):
            yield child


def _is_cut_at_the_side(viewport: QWidget, content: QWidget) -> bool:
    area = viewport.parentWidget()
    assert isinstance(area, QAbstractScrollArea)
    return content.width() > viewport.width() and not area.horizontalScrollBar().isVisible()


def _is_squeezed(widget: QWidget) -> bool:
    least = widget.minimumSizeHint().boundedTo(widget.maximumSize())
    ignored = widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return widget.height() < min(needed, widget.maximumHeight())
    # Style sheets round the height of a box up after its layout was made.
    return widget.height() + 1 < least.height() or (widget.width() < least.width() and not ignored)


def _size(widget: QWidget) -> str:
    return f"{widget.width()} x {widget.height()} pixels"


def _name(widget: QWidget) -> str:
    words = getattr(widget, "text", None)
    said = widget.objectName() or (words() if callable(words) else "") or widget.accessibleName()
    return f"{type(widget).__name__} “{' '.join(said.split())[:40]}”"


def inked(image: QImage, top: int, bottom: int, direction: Qt.LayoutDirection) -> int:
    """How far from the side where lines begin the first letter of a strip of a picture is."""
    columns = range(3, image.width() - 3)
    for far, x in enumerate(
        columns if direction == Qt.LayoutDirection.LeftToRight else reversed(columns)
    ):
        if any(QColor(image.pixel(x, y)).lightness() < 150 for y in range(top, bottom)):
            return far
    raise AssertionError("nothing is written there")
