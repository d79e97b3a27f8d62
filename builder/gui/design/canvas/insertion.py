"""Where something that is dropped or added would go, and the mark that shows it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect

from builder.gui.design.canvas.placed import Row
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.value import dataclass

_MARK: Final = 3


@dataclass(frozen=True)
class Insertion:
    """A place between fields.

    Attributes:
        position: Fields dropped here stand before what now has this index.
        mark: The line that shows it, in sheet coordinates.
    """

    position: int
    mark: QRect


def insertion_at(layout: SheetMap, point: QPoint) -> Insertion:
    """Return where something dropped at a point of the sheet goes."""
    rows = layout.rows
    if not rows:
        return Insertion(0, layout.empty_rect)
    if point.y() < rows[0].top:
        return _before(layout, rows[0])
    place = layout.row_near(point.y())
    row = rows[place]
    edge = max(8, (row.bottom - row.top) // 4)
    upper = point.y() < (row.top + row.bottom) // 2
    outside = point.y() < row.top + edge or point.y() >= row.bottom - edge
    if row.end - row.first == 1 or outside:
        if upper:
            return _before(layout, row)
        return _behind(layout, place)
    return _beside(layout, row, point.x())


def insertion_before(layout: SheetMap, position: int) -> Insertion:
    """Return the place before the field at a position; after the last one if there is none."""
    rows = layout.rows
    if not rows:
        return Insertion(0, layout.empty_rect)
    for place, row in enumerate(rows):
        if row.first == position:
            return _before(layout, row)
        if position < row.end:
            return Insertion(position, _upright(layout, row, position, before=True))
        if position == row.end and place + 1 == len(rows):
            return _behind(layout, place)
    return _behind(layout, len(rows) - 1)


def _before(layout: SheetMap, row: Row) -> Insertion:
    y = row.top - _MARK
    return Insertion(row.first, _across(layout, y))


def _behind(layout: SheetMap, place: int) -> Insertion:
    row, end = layout.rows[place], layout.rows[place].end
    below = layout.rows[place + 1 : place + 3]
    if below and below[0].top == below[0].bottom:
        end = below[0].end  # a step that is folded takes it at its end
        below = below[1:]
    if below and not layout.standings[below[0].first].step:
        return _before(layout, below[0])
    return Insertion(end, _across(layout, row.bottom))


def _across(layout: SheetMap, y: int) -> QRect:
    return QRect(layout.frame.padding, y, layout.frame.inner, _MARK)


def _beside(layout: SheetMap, row: Row, x: int) -> Insertion:
    for i in range(row.first, row.end):
        if (x < layout.rects[i].center().x()) is not layout.mirrored:
            return Insertion(i, _upright(layout, row, i, before=True))
    return Insertion(row.end, _upright(layout, row, row.end - 1, before=False))


def _upright(layout: SheetMap, row: Row, index: int, *, before: bool) -> QRect:
    rect = layout.rects[index]
    x = rect.left() if before is not layout.mirrored else rect.right() + 1
    return QRect(x - _MARK // 2, row.top, _MARK, row.bottom - row.top)
