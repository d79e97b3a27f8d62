"""What is dragged over the canvas and dropped on it: kinds, fields, picture files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from builder.form.fields import ImageField
from builder.gui.design.canvas.dragging import EdgeScroller, kind_in
from builder.gui.design.canvas.insertion import Insertion, insertion_at
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.gui.design.canvas.view import SheetView
from builder.gui.design.clipboard import FIELDS_MIME
from builder.gui.widgets.picture_sources import has_picture

if TYPE_CHECKING:
    from builder.gui.design.commands import FieldCommands

# Of a picture field's height, above and below what a dropped picture goes into.
_EDGE: Final = 0.25


class Dropping:
    """Takes what is dropped; while it is over the canvas, a mark shows where it would go.

    Args:
        commands: What is done with it.
        layout: The fields.
        view: Where they are seen.
        scroller: Scrolls while the pointer is near an edge.
        show: Called when the mark is elsewhere.
    """

    def __init__(
        self,
        commands: FieldCommands,
        layout: SheetMap,
        view: SheetView,
        scroller: EdgeScroller,
        show: Callable[[], None],
    ) -> None:
        self._commands = commands
        self._layout = layout
        self._view = view
        self._scroller = scroller
        self._show = show
        self._takes = False
        self._is_picture = False  # and no field
        self._at: QPoint | None = None  # the pointer, while a drag is over the canvas
        self.insertion: Insertion | None = None

    def enter(self, event: QDragEnterEvent) -> None:
        """Take the drag, if a form has a use for what it carries."""
        data = event.mimeData()
        is_field = bool(kind_in(data)) or data.hasFormat(FIELDS_MIME)
        self._is_picture = not is_field and has_picture(data)
        self._takes = is_field or self._is_picture
        if self._takes:
            _accept(event)
        else:
            event.ignore()

    def move(self, event: QDragMoveEvent) -> None:
        """Follow the pointer with the mark."""
        if not self._takes:
            return
        self._at = event.position().toPoint()
        self._scroller.follow(self._at.y())
        self._mark(self._place(self._at))
        _accept(event)

    def follow(self) -> None:
        """Have the mark under the pointer, below which the canvas was scrolled."""
        if self._at is not None:
            self._mark(self._place(self._at))

    def drop(self, event: QDropEvent) -> bool:
        """Put what was dropped where the pointer is; False if it was not for a form."""
        if not self._takes:
            return False
        data, point = event.mimeData(), event.position().toPoint()
        moves = event.dropAction() == Qt.DropAction.MoveAction
        target, position = self._picture_at(point), self._place(point).position
        self.end()
        if target:
            self._commands.fill_picture(data, target)
        else:
            self._commands.drop(data, position, moving=moves)
        _accept(event)
        return True

    def end(self) -> None:
        """Take the mark away."""
        self._takes = False
        self._at = None
        self._scroller.stop()
        self._mark(None)

    def _place(self, point: QPoint) -> Insertion:
        if target := self._picture_at(point):
            index = self._layout.index_of(target)
            return Insertion(index, self._layout.rects[index])
        return insertion_at(self._layout, self._view.on_sheet(point))

    def _picture_at(self, point: QPoint) -> str:
        """Return the id of the picture field that a dropped picture goes into; empty for none."""
        if not self._is_picture:
            return ""
        place = self._view.on_sheet(point)
        index = self._layout.index_at(place)
        if index is None or not isinstance(self._layout.fields[index], ImageField):
            return ""
        rect = self._layout.rects[index]
        edge = round(rect.height() * _EDGE)
        inside = rect.adjusted(0, edge, 0, -edge).contains(place)
        return self._layout.fields[index].id if inside else ""

    def _mark(self, insertion: Insertion | None) -> None:
        if insertion != self.insertion:
            self.insertion = insertion
            self._show()


def _accept(event: QDropEvent) -> None:
    """Accept a drag; a file that is dropped is copied, whatever the other program proposes."""
    if event.mimeData().hasUrls():
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.acceptProposedAction()
