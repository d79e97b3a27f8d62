"""What a hand does on the canvas with the left button, one class a gesture.

A gesture begins with a press; it follows the pointer, and ends with the release, or is cancelled.
Points are in the canvas's viewport.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from builder.gui.design.canvas.cursor import Cursor
from builder.gui.design.canvas.dragging import EdgeScroller
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.gui.design.canvas.view import SheetView

DragAway = Callable[[QPoint], None]


class Gesture(ABC):
    """A gesture under way."""

    @abstractmethod
    def move(self, point: QPoint) -> None:
        """Follow the pointer."""

    @abstractmethod
    def release(self) -> None:
        """End with the release of the button."""

    @abstractmethod
    def cancel(self) -> None:
        """End without doing more."""


class Press(Gesture):
    """A press on a field, which selects at once; moved far enough, it drags the selected away.

    Args:
        cursor: Selects.
        field_id: The field under the pointer.
        selected: Whether that is selected already.
        at: Where the button was pressed.
        drag_away: Begins a drag that was gripped at a point.
    """

    def __init__(
        self, cursor: Cursor, field_id: str, *, selected: bool, at: QPoint, drag_away: DragAway
    ) -> None:
        self._cursor = cursor
        self._field_id = field_id
        self._selected = selected
        self._at = at
        self._drag_away = drag_away
        self._over = False
        self.begin()

    @abstractmethod
    def begin(self) -> None:
        """Select what the press selects."""

    def move(self, point: QPoint) -> None:
        distance = (point - self._at).manhattanLength()
        if not self._over and distance >= QApplication.startDragDistance():
            self._over = True
            self._drag_away(self._at)

    def release(self) -> None:
        self._over = True

    def cancel(self) -> None:
        self._over = True


class SelectOne(Press):
    """A plain press: selects the field alone; one of several stays with them to be dragged."""

    def begin(self) -> None:
        if not self._selected:
            self._cursor.select_only(self._field_id)

    def release(self) -> None:
        if self._selected and not self._over:
            self._cursor.select_only(self._field_id)
        super().release()


class Toggle(Press):
    """A press with Ctrl: takes the field into the selection, or out of it."""

    def begin(self) -> None:
        self._cursor.toggle(self._field_id)


class SelectRange(Press):
    """A press with Shift: selects from where the range began to the field."""

    def begin(self) -> None:
        self._cursor.select_to(self._field_id)


class AddRange(Press):
    """A press with Ctrl and Shift: adds the range to what is selected."""

    def begin(self) -> None:
        self._cursor.select_to(self._field_id, adding=True)


class Marquee(Gesture):
    """A press beside the fields: draws a rectangle, and selects the fields that it touches.

    Args:
        cursor: Selects.
        layout: The fields.
        view: Where they are seen.
        scroller: Scrolls while the pointer is near an edge.
        at: Where the button was pressed.
        adding: Whether what is selected stays so.
        show: Called when the rectangle is another.
    """

    def __init__(
        self,
        cursor: Cursor,
        layout: SheetMap,
        view: SheetView,
        scroller: EdgeScroller,
        *,
        at: QPoint,
        adding: bool,
        show: Callable[[], None],
    ) -> None:
        self._cursor = cursor
        self._layout = layout
        self._view = view
        self._scroller = scroller
        self._at = at
        # On the sheet, so that it stays there while the canvas scrolls.
        self._corner = view.on_sheet(at)
        self._before = cursor.selected
        self._kept = self._before if adding else frozenset()
        self._show = show
        self.area: QRect | None = None
        if not adding:
            cursor.select_only("")

    def move(self, point: QPoint) -> None:
        far = (point - self._at).manhattanLength() >= QApplication.startDragDistance()
        if self.area is None and not far:
            return
        self.area = QRect(self._corner, self._view.on_sheet(point)).normalized()
        inside = [self._layout.fields[i].id for i in self._layout.indexes_in(self.area)]
        self._cursor.select_all(self._kept.union(inside))
        self._scroller.follow(point.y())
        self._show()

    def release(self) -> None:
        self._end()

    def cancel(self) -> None:
        if self.area is not None:
            self._cursor.select_all(self._before)
        self._end()

    def _end(self) -> None:
        self._scroller.stop()
        self.area = None
        self._show()


def press_for(modifiers: Qt.KeyboardModifier) -> type[Press]:
    """Return which gesture a press on a field begins."""
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return AddRange if shift else Toggle
    return SelectRange if shift else SelectOne
