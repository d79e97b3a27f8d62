"""Choosing the kind of a new field from a list that opens where the field would go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from builder.gui.design.canvas.insertion import Insertion, insertion_before
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.gui.design.canvas.view import SheetView

if TYPE_CHECKING:
    from builder.gui.design.canvas.insertion_list import InsertionList


class Inserting(QObject):
    """Opens the list of kinds; while it is open, a mark shows where the new field would go.

    Args:
        view: What the list stands in.
        layout: The fields.
        canvas: Where the sheet is seen.

    Signals:
        chosen(kind): A field of this kind is wanted.
        ended(had_keyboard): The list is closed; whether the keyboard was in it.
    """

    chosen = Signal(str)
    ended = Signal(bool)

    def __init__(self, view: QWidget, layout: SheetMap, canvas: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self._layout = layout
        self._canvas = canvas
        self._list: InsertionList | None = None
        self._position: int | None = None

    @property
    def insertion(self) -> Insertion | None:
        """Where the new field would go; None while the list is closed."""
        return None if self._position is None else insertion_before(self._layout, self._position)

    @property
    def list(self) -> InsertionList:
        """The list, which is made now if it was never opened."""
        if self._list is None:
            from builder.gui.design.canvas.insertion_list import (  # noqa: PLC0415 - on first use
                InsertionList,
            )

            self._list = InsertionList(self._view)
            self._list.chosen.connect(self.chosen)
            self._list.closed.connect(self._on_closed)
        return self._list

    def open(self, position: int) -> None:
        """Open the list below the place before the field at a position."""
        self._position = position
        self.list.open(self._below(position))

    def follow(self) -> None:
        """Stay below that place as it moves."""
        if self._position is not None:
            self.list.stand_at(self._below(self._position))

    def _below(self, position: int) -> QPoint:
        place = self._canvas.in_canvas(insertion_before(self._layout, position).mark)
        return QPoint(place.center().x() - 130, place.bottom() + 8)

    def close(self) -> None:
        """Close the list, if it is open."""
        if self._list is not None:
            self._list.hide()

    def _on_closed(self, had_keyboard: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._position = None
        self.ended.emit(had_keyboard)
