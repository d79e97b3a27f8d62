"""The mouse on the canvas: what is under it, and the gesture under way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea

from builder.gui.design.canvas.badges import Badge, placed_badges
from builder.gui.design.canvas.cursor import Cursor
from builder.gui.design.canvas.dragging import EdgeScroller
from builder.gui.design.canvas.gestures import Gesture, Marquee, press_for
from builder.gui.design.canvas.painter import arrow_place, drag_picture
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.gui.design.canvas.view import SheetView

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

Findings = Mapping[str, tuple["Finding", ...]]
_ADDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Hand(QObject):
    """Turns what the mouse does into gestures; points are in the canvas's viewport.

    Args:
        cursor: Selects.
        layout: The fields.
        view: Where they are seen.
        scroller: Scrolls while the pointer is near an edge.
        show: Called when something else is under the mouse, or drawn by it.

    Attributes:
        hovered: Index of the field under the mouse.

    Signals:
        drag_wanted(grip): The selected fields are dragged away by a point.
        fold_wanted(step_id): The arrow of a step was pressed.
        badge_pressed(badge): A badge was pressed.
    """

    drag_wanted = Signal(QPoint)
    fold_wanted = Signal(str)
    badge_pressed = Signal(object)

    def __init__(
        self,
        cursor: Cursor,
        layout: SheetMap,
        view: SheetView,
        scroller: EdgeScroller,
        show: Callable[[], None],
    ) -> None:
        super().__init__(view)
        self._cursor = cursor
        self._layout = layout
        self._view = view
        self._scroller = scroller
        self._show = show
        self._gesture: Gesture | None = None
        self._at = QPoint()  # the pointer, during a gesture
        self.hovered: int | None = None

    # -- what is where -------------------------------------------------------------------------

    def field_id_at(self, point: QPoint) -> str:
        """Return the id of the field at a point; empty if there is none."""
        index = self._layout.index_at(self._view.on_sheet(point))
        return "" if index is None else self._layout.fields[index].id

    def badge_at(self, point: QPoint, findings: Findings) -> Badge | None:
        """Return the badge at a point, if any; it may stand a little above its field."""
        place = self._view.on_sheet(point)
        for index in self._layout.between(place.y(), place.y() + 24):
            if self._layout.is_folded(index):
                continue
            for badge, rect in self._badges(index, findings):
                if rect.contains(place):
                    return badge
        return None

    def _badges(self, index: int, findings: Findings) -> list[tuple[Badge, QRect]]:
        beside_dot = self._layout.fields[index].id in findings
        return placed_badges(self._layout, index, beside_dot=beside_dot)

    # -- the gesture ---------------------------------------------------------------------------

    @property
    def is_pressing(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    @property
    def is_drawing(self) -> bool:
        """Whether a rectangle is being drawn."""
        return self.marquee is not None

    @property
    def marquee(self) -> QRect | None:
        """The rectangle that is being drawn, on the sheet."""
        return self._gesture.area if isinstance(self._gesture, Marquee) else None

    def press(self, event: QMouseEvent, findings: Findings) -> None:
        """Begin the gesture that a press of a button begins."""
        point = event.position().toPoint()
        field_id = self.field_id_at(point)
        selected = field_id in self._cursor.selected
        if event.button() == Qt.MouseButton.RightButton and not selected:
            self._cursor.select_only(field_id)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.press_what_acts(point, findings):
            return
        if field_id:
            self._gesture = press_for(event.modifiers())(
                self._cursor,
                field_id,
                selected=selected,
                at=point,
                drag_away=self.drag_wanted.emit,
            )
        else:
            self._gesture = Marquee(
                self._cursor,
                self._layout,
                self._view,
                self._scroller,
                at=point,
                adding=bool(event.modifiers() & _ADDS),
                show=self._show,
            )

    def press_what_acts(self, point: QPoint, findings: Findings) -> bool:
        """Press the badge or the arrow at a point; False if there is none."""
        if badge := self.badge_at(point, findings):
            self.badge_pressed.emit(badge)
            return True
        place = self._view.on_sheet(point)
        index = self._layout.index_at(place)
        if index is None or not self._layout.standings[index].step:
            return False
        if not arrow_place(self._layout, index).adjusted(-4, -4, 4, 4).contains(place):
            return False
        self.fold_wanted.emit(self._layout.fields[index].id)
        return True

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.hover(self._layout.index_at(self._view.on_sheet(point)))
        elif self._gesture is not None:
            self._at = point
            self._gesture.move(point)

    def follow(self) -> None:
        """Draw the rectangle on to the pointer, below which the canvas was scrolled."""
        if self._gesture is not None and self.is_drawing:
            self._gesture.move(self._at)

    def release(self) -> None:
        """End the gesture with the release of the button."""
        gesture = self._gesture
        if gesture is not None:
            gesture.release()
        self._gesture = None

    def cancel(self) -> None:
        """End the gesture without doing more."""
        gesture = self._gesture
        if gesture is not None:
            gesture.cancel()
        self._gesture = None

    def hover(self, index: int | None) -> None:
        """Note which field is under the mouse."""
        if index != self.hovered:
            self.hovered = index
            self._show()

    def drag(
        self, source: QAbstractScrollArea, data: QMimeData, rect: QRect, grip: QPoint, count: int
    ) -> None:
        """Drag fields away, until they are dropped or given up; the event loop goes on meanwhile.

        Args:
            source: The canvas.
            data: The fields, as the clipboard has them.
            rect: The field that was gripped.
            grip: Where.
            count: How many fields are dragged.
        """
        self._gesture = None  # the release goes to the drag
        drag = QDrag(source)
        drag.setMimeData(data)
        drag.setPixmap(drag_picture(source.viewport().grab(rect), count, source.palette()))
        drag.setHotSpot(grip - rect.topLeft())
        actions = Qt.DropAction
        drag.exec(actions.MoveAction | actions.CopyAction, actions.MoveAction)
