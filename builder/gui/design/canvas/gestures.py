"""What a hand does on the canvas, one class a gesture.

A gesture begins with a press, or when something is dragged in; it follows the pointer, and ends
with a release, or is cancelled. The canvas only tells it where the pointer is.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from builder.gui.design.canvas.cursor import Cursor
from builder.gui.design.canvas.dragging import KIND_MIME, EdgeScroller, kind_in
from builder.gui.design.canvas.layout import Insertion
from builder.gui.design.clipboard import FIELDS_MIME
from builder.gui.design.commands import FieldCommands

DragAway = Callable[[QPoint], None]
PlaceAt = Callable[[QPoint], Insertion]


class Gesture(ABC):
    """A gesture under way; points are in the canvas's viewport."""

    @abstractmethod
    def move(self, point: QPoint) -> None:
        """Follow the pointer."""

    @abstractmethod
    def cancel(self) -> None:
        """End without doing more."""


class Press(Gesture):
    """A press that selects at once; moved far enough, it drags away what is selected.

    Args:
        cursor: Selects.
        field_id: The field under the pointer; empty for none.
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
        self._over = not field_id
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
        """End with the release of the button."""
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


def press_for(modifiers: Qt.KeyboardModifier, field_id: str) -> type[Press]:
    """Return which gesture a press with the left button begins."""
    if field_id and modifiers & Qt.KeyboardModifier.ShiftModifier:
        return SelectRange
    if field_id and modifiers & Qt.KeyboardModifier.ControlModifier:
        return Toggle
    return SelectOne


class DragFields:
    """Fields dragged away from the canvas; Escape, or a release where nothing takes them, ends it.

    Args:
        source: The canvas.
        data: The fields, as the clipboard has them.
        picture: What the pointer carries.
        grip: Where in the picture the pointer is.
    """

    def __init__(self, source: QWidget, data: QMimeData, picture: QPixmap, grip: QPoint) -> None:
        self._drag = QDrag(source)
        self._drag.setMimeData(data)
        self._drag.setPixmap(picture)
        self._drag.setHotSpot(grip)

    def run(self) -> None:
        """Follow the pointer until the drag is over; the event loop goes on meanwhile."""
        actions = Qt.DropAction
        self._drag.exec(actions.MoveAction | actions.CopyAction, actions.MoveAction)


class Drop(Gesture):
    """Something that is dragged over the canvas; a mark shows where it would go.

    Args:
        commands: What is done with it.
        place_at: Returns where something at a point would go.
        scroller: Scrolls while the pointer is near an edge.
        show: Called when the mark is elsewhere.
    """

    def __init__(
        self,
        commands: FieldCommands,
        place_at: PlaceAt,
        scroller: EdgeScroller,
        show: Callable[[], None],
    ) -> None:
        self._commands = commands
        self._place_at = place_at
        self._scroller = scroller
        self._show = show
        self._insertion: Insertion | None = None

    @property
    def insertion(self) -> Insertion | None:
        """Where it would go."""
        return self._insertion

    def move(self, point: QPoint) -> None:
        self._scroller.follow(point.y())
        self._mark(self._place_at(point))

    def drop(self, point: QPoint, data: QMimeData, *, moves: bool) -> None:
        """End by dropping it.

        Args:
            point: Where the pointer is.
            data: What was dragged.
            moves: Whether it moves here; otherwise a copy of it is dropped.
        """
        position = self._place_at(point).position
        self.cancel()
        self.take(data, position, moves=moves)

    def cancel(self) -> None:
        self._scroller.stop()
        self._mark(None)

    @abstractmethod
    def take(self, data: QMimeData, position: int, *, moves: bool) -> None:
        """Put what was dropped before the field that now has this position."""

    def _mark(self, insertion: Insertion | None) -> None:
        if insertion != self._insertion:
            self._insertion = insertion
            self._show()


class DropKind(Drop):
    """A kind of field, dragged in from the palette."""

    def take(self, data: QMimeData, position: int, *, moves: bool) -> None:  # noqa: ARG002
        if kind := kind_in(data):
            self._commands.add(kind, position)


class DropFields(Drop):
    """Fields: those of this canvas move, others are copied."""

    def take(self, data: QMimeData, position: int, *, moves: bool) -> None:
        self._commands.drop(data, position, moving=moves)


def drop_for(data: QMimeData) -> type[Drop] | None:
    """Return which gesture begins when this is dragged in; None for what is not for a form."""
    if data.hasFormat(KIND_MIME) and kind_in(data):
        return DropKind
    return DropFields if data.hasFormat(FIELDS_MIME) else None
