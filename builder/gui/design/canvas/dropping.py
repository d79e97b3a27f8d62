"""What is dragged over the canvas and dropped on it: kinds, fields, picture files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from builder.form.fields import ImageField
from builder.gui.design.canvas.dragging import KIND_MIME, EdgeScroller, kind_in
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
        self.insertion: Insertion | None = None

    def enter(self, event: QDragEnterEvent) -> None:
        """Take the drag, if a form has a use for what it carries."""
        data = event.mimeData()
        self._takes = bool(kind_in(data)) or data.hasFormat(FIELDS_MIME) or has_picture(data)
        if self._takes:
            _accept(event)
        else:
            event.ignore()

    def move(self, event: QDragMoveEvent) -> None:
        """Follow the pointer with the mark."""
        if not self._takes:
            return
        point = event.position().toPoint()
        self._scroller.follow(point.y())
        self._mark(self._place(event.mimeData(), point))
        _accept(event)

    def drop(self, event: QDropEvent) -> bool:
        """Put what was dropped where the pointer is; False if it was not for a form."""
        if not self._takes:
            return False
        data, point = event.mimeData(), event.position().toPoint()
        self.end()
        moves = event.dropAction() == Qt.DropAction.MoveAction
        if target := self._picture_at(data, point):
            self._commands.fill_picture(data, target)
        else:
            position = self._place(data, point).position
            self._commands.drop(data, position, moving=moves)
        _accept(event)
        return True

    def end(self) -> None:
        """Take the mark away."""
        self._takes = False
        self._scroller.stop()
        self._mark(None)

    def _place(self, data: QMimeData, point: QPoint) -> Insertion:
        if target := self._picture_at(data, point):
            index = self._layout.index_of(target)
            return Insertion(index, self._layout.rects[index])
        return insertion_at(self._layout, self._view.on_sheet(point))

    def _picture_at(self, data: QMimeData, point: QPoint) -> str:
        """Return the id of the picture field that a dropped picture goes into; empty for none."""
        if data.hasFormat(KIND_MIME) or data.hasFormat(FIELDS_MIME) or not has_picture(data):
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
