"""Rows below each other, each made when it comes near the view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from builder.gui.widgets.theme import Space

_GUESS: Final = 60  # height of a row before one of its sort was made, in device-independent pixels
_AHEAD: Final = 200  # how far beyond the view rows are made, so that Tab always finds the next


class LazyRow(QWidget):
    """A row of a :class:`LazyColumn`."""

    def tab_stops(self) -> Sequence[QWidget]:
        """Return the widgets of the row that Tab stops at, in order."""
        raise NotImplementedError


class LazyColumn(QWidget):
    """A long column of rows of which only those near the view, the first and the last are made.

    A row that was made stays. The others take the room that rows of their sort usually take.

    Args:
        make: Makes the row of a key.
        sort_of: Tells the sort of a key's row; rows of one sort are about equally high.
    """

    def __init__(self, make: Callable[[str], LazyRow], sort_of: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make
        self._sort_of = sort_of
        self._area: QScrollArea | None = None
        self._before: QWidget | None = None
        self._keys: list[str] = []
        self._tops: list[int] = []
        self._height = 0
        self._rows: dict[str, LazyRow] = {}
        self._usual: dict[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> Mapping[str, LazyRow]:
        """The rows that were made, by key."""
        return self._rows

    def see_through(self, area: QScrollArea, before: QWidget) -> None:
        """Follow a scroll area.

        Args:
            area: What the column is seen through.
            before: What Tab stops at before the first row.
        """
        self._area, self._before = area, before
        area.verticalScrollBar().valueChanged.connect(self._make_near)
        area.viewport().installEventFilter(self)

    def show_rows(self, keys: Sequence[str]) -> None:
        """Show the rows of these keys, in this order; those of other keys are hidden."""
        if keys != self._keys:
            self._keys = list(keys)
            shown = frozenset(keys)
            for key, row in self._rows.items():
                row.setVisible(key in shown)
            self._chain(self._keys)
        self._lay_out()
        self._make_near()

    def row(self, key: str) -> LazyRow:
        """Return the row of a key that is shown; it is made now if it was not yet."""
        if key not in self._rows:
            self._add([key])
        return self._rows[key]

    def drop(self, key: str) -> None:
        """Forget the row of a key."""
        row = self._rows.pop(key, None)
        if row is not None:
            row.setParent(None)
            row.deleteLater()

    def chain_again(self) -> None:
        """Put the tab stops in order, after a row got others."""
        self._chain(self._keys)

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    # -- what changes the room -----------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a row became higher or lower
            self._lay_out()
            self._make_near()
        return super().event(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._make_near()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()
        self._make_near()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()
        self._make_near()

    # -- rows ----------------------------------------------------------------------------------

    def _make_near(self) -> None:
        """Make what is missing in the view and near it; what is made may bring more into it."""
        while self.isVisible() and (missing := self._missing()):
            self._add(missing)

    def _missing(self) -> list[str]:
        if self._area is None or not self._keys:
            return []
        view = self._area.viewport()
        top = self.mapFrom(view, QPoint()).y()
        first = bisect_right(self._tops, top - _AHEAD) - 1
        last = bisect_left(self._tops, top + view.height() + _AHEAD)
        near = self._keys[max(first, 0) : max(last, 0)]
        # The first and the last are where Tab comes in from outside.
        wanted = dict.fromkeys((self._keys[0], *near, self._keys[-1]))
        return [key for key in wanted if key not in self._rows]

    def _add(self, keys: Sequence[str]) -> None:
        for key in keys:
            row = self._make(key)
            row.setParent(self)
            self._rows[key] = row
            row.show()
        self._chain(keys)
        self._lay_out()

    def _lay_out(self) -> None:
        width, top, tops = self.width(), 0, []
        for key in self._keys:
            tops.append(top)
            row, sort = self._rows.get(key), self._sort_of(key)
            if row is None:
                height = self._usual.get(sort, _GUESS)
            else:
                height = _height_of(row, width)
                self._usual[sort] = height
                row.setGeometry(0, top, width, height)
            top += height + Space.M
        self._tops = tops
        wanted = max(0, top - Space.M)
        if wanted != self._height:
            self._height = wanted
            self.updateGeometry()

    def _chain(self, keys: Sequence[str]) -> None:
        """Put the tab stops of these rows after those of the row made before each."""
        wanted, before = frozenset(keys), self._before
        for key in self._keys:
            row = self._rows.get(key)
            if row is None:
                continue
            for stop in row.tab_stops():
                if key in wanted and before is not None:
                    QWidget.setTabOrder(before, stop)
                before = stop


def _height_of(row: QWidget, width: int) -> int:
    return row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
