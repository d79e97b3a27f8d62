"""Rows below each other, each made when it comes near the view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from builder.gui.widgets.theme import Space

_GUESS: Final = 60  # height of a row before one of its sort was made, in device-independent pixels
_AHEAD: Final = 200  # how far beyond the view rows are made, so that Tab always finds the next
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class LazyRow(QWidget):
    """A row of a :class:`LazyColumn`."""

    def tab_stops(self) -> Sequence[QWidget]:
        """Return the widgets of the row that Tab stops at, in order."""
        raise NotImplementedError


class LazyColumn(QWidget):
    """A long column of rows of which only those near the view, the first and the last are made.

    A row that was made stays. Rows are measured near the view only; the others take the room that
    rows of their sort usually take, so that a step of the wheel costs the same in any form.

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
        self._places: dict[str, int] = {}
        self._sorts: list[str] = []
        self._tops: list[int] = []
        self._total = 0
        self._rows: dict[str, LazyRow] = {}
        self._heights: dict[str, int] = {}
        self._usual: dict[str, int] = {}
        self._least_width = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

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
        area.verticalScrollBar().valueChanged.connect(lambda _value: self._settle())
        area.viewport().installEventFilter(self)

    def show_rows(self, keys: Sequence[str]) -> None:
        """Show the rows of these keys, in this order; those of other keys are hidden."""
        sorts = [self._sort_of(key) for key in keys]
        if keys != self._keys or sorts != self._sorts:
            self._keys, self._sorts = list(keys), sorts
            self._least_width = 0
            self._places = {key: place for place, key in enumerate(keys)}
            for key, row in self._rows.items():
                row.setVisible(key in self._places)
            self.chain_again()
            self._place()
        self._settle()

    def row(self, key: str) -> LazyRow:
        """Return the row of a key that is shown; it is made now, with those beside it."""
        self._settle(around=key)
        if key not in self._rows:
            self._add([key])
            self._place()
        return self._rows[key]

    def drop(self, key: str) -> None:
        """Forget the row of a key."""
        row = self._rows.pop(key, None)
        self._heights.pop(key, None)
        if row is not None:
            row.setParent(None)
            row.deleteLater()

    def chain_again(self) -> None:
        """Put all tab stops in order, after rows were moved or got other stops."""
        before = self._before
        for key in self._keys:
            row = self._rows.get(key)
            if row is not None:
                before = self._chain(row, before)

    def sizeHint(self) -> QSize:
        return QSize(0, self._total)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width, 0)  # of the rows that were measured

    # -- what changes the room -----------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a row became higher or lower
            self._settle()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched.parent(), QScrollArea):
            if event.type() == QEvent.Type.Resize:
                self._settle()
        elif isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_KEYBOARD:
            self._on_reached(watched)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._heights.clear()  # words wrap elsewhere
            self._settle()
            self._place()
        else:
            self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def _on_reached(self, stop: QObject) -> None:
        """Bring a tab stop into view, with rows beside it for Tab to go on to."""
        for key, row in self._rows.items():
            if key in self._places and isinstance(stop, QWidget) and row.isAncestorOf(stop):
                self._settle(around=key)
                # Once what has grown has taken its room.
                QTimer.singleShot(0, row, partial(_bring_into_view, row))
                break

    # -- rows ----------------------------------------------------------------------------------

    def _settle(self, around: str = "") -> None:
        """Make and measure the rows near the view, until no more come into it by that.

        Args:
            around: Key of the row that is about to be brought into view; none for the view as it
                is.
        """
        while self.isVisible() and self._keys:
            near = self._near(around)
            missing = [key for key in near if key not in self._rows]
            if missing:
                self._add(missing)
            if not self._measure(near) and not missing:
                break
            self._place()

    def _near(self, around: str) -> list[str]:
        """Return the keys of the rows near the view, and where Tab comes in from outside."""
        if self._area is None:
            return []
        height = self._area.viewport().height()
        if around:
            top, bottom = (self._tops[self._places[around]] + way * height for way in (-1, 1))
        else:
            top = self.mapFrom(self._area.viewport(), QPoint()).y()
            bottom = top + height
        first = bisect_right(self._tops, top - _AHEAD) - 1
        last = bisect_left(self._tops, bottom + _AHEAD)
        near = self._keys[max(first, 0) : last]
        return [*dict.fromkeys((self._keys[0], *near, self._keys[-1]))]

    def _add(self, keys: Sequence[str]) -> None:
        for key in keys:
            row = self._make(key)
            row.setParent(self)
            self._rows[key] = row
            row.show()
            self._chain(row, self._stop_before(key))
        self._measure(keys)

    def _chain(self, row: LazyRow, before: QWidget | None) -> QWidget | None:
        """Put a row's tab stops after another widget, and return the last of them."""
        for stop in row.tab_stops():
            # Always set: to look whether it follows already costs far more, a call for each label.
            if before is not None:
                QWidget.setTabOrder(before, stop)
            stop.installEventFilter(self)
            before = stop
        return before

    def _stop_before(self, key: str) -> QWidget | None:
        """Return the last tab stop of the nearest row above that was made and has any."""
        for earlier in reversed(self._keys[: self._places[key]]):
            row = self._rows.get(earlier)
            if row is not None and (stops := row.tab_stops()):
                return stops[-1]
        return self._before

    def _measure(self, keys: Iterable[str]) -> bool:
        """Measure the rows of these keys; return whether one has another height than before."""
        is_different = False
        for key in keys:
            row = self._rows[key]
            least = row.minimumSizeHint().width()
            if least > self._least_width:
                self._least_width = least
                self.updateGeometry()
            height = _height_of(row, self.width())
            if self._heights.get(key) != height:
                self._heights[key] = height
                sort = self._sorts[self._places[key]]
                self._usual[sort] = min(height, self._usual.get(sort, height))
                is_different = True
        return is_different

    def _place(self) -> None:
        """Put each row where it belongs."""
        width, top, tops = self.width(), 0, []
        for key, sort in zip(self._keys, self._sorts, strict=True):
            height = self._heights.get(key, self._usual.get(sort, _GUESS))
            tops.append(top)
            row = self._rows.get(key)
            if row is not None:
                row.setGeometry(0, top, width, height)
            top += height + Space.M
        self._tops = tops
        total = max(0, top - Space.M)
        if total != self._total:
            self._total = total
            self.updateGeometry()


def _bring_into_view(row: QWidget) -> None:
    outer = row.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(row, 0, Space.XL)
        outer = outer.parentWidget()


def _height_of(row: QWidget, width: int) -> int:
    return row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
