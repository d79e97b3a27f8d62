"""Where every field stands on the sheet: rows like the page's grid, hit tests, insertion marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect

from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    Field,
    HiddenField,
    StepField,
)
from builder.form.locales import direction_of
from builder.form.project import Project
from builder.gui.design.canvas.drawing import Drawing, TextPlace
from builder.gui.design.canvas.field_drawings import draw_field, draw_foot, draw_head
from builder.gui.design.canvas.style import PageStyle
from builder.gui.state.change import alike
from builder.value import dataclass

SHEET_WIDTH: Final = 620
SHEET_PADDING: Final = 36
CARD_PADDING: Final = 8
_COLUMN_GAP: Final = 16
_ROW_GAP: Final = 6
_HEAD_GAP: Final = 16
_FOOT_GAP: Final = 20
_EMPTY_HEIGHT: Final = 190
_UNITS: Final = 6
_SHARE: Final = {"full": 6, "half": 3, "third": 2}
_MARK: Final = 3


@dataclass(frozen=True)
class Row:
    """Fields that share a line.

    Attributes:
        top: Its first pixel.
        bottom: The pixel after its last.
        first: Index of its first field.
        end: Index after its last field.
    """

    top: int
    bottom: int
    first: int
    end: int


@dataclass(frozen=True)
class Insertion:
    """A place between fields.

    Attributes:
        position: Fields dropped here stand before what now has this index.
        mark: The line that shows it, in sheet coordinates.
    """

    position: int
    mark: QRect


@dataclass(frozen=True)
class PlacedText:
    """A text of the form that can be edited where it stands.

    Attributes:
        field_id: Its field; empty for a text of the form itself.
        place: What it is.
        rect: Where it stands on the sheet.
    """

    field_id: str
    place: TextPlace
    rect: QRect


class SheetLayout:
    """Arranges the drawings of a project's fields; coordinates are the sheet's own.

    Drawings are kept for fields that did not change, so that an edit of one field among a
    thousand measures one field.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Field, str, Drawing]] = {}
        self._context: tuple[object, ...] = ()
        self.width = SHEET_WIDTH
        self.height = 0
        self.mirrored = False
        self.fields: tuple[Field, ...] = ()
        self.rects: list[QRect] = []
        self.drawings: list[Drawing] = []
        self.rows: list[Row] = []
        self.head: Drawing
        self.foot: Drawing
        self.head_rect = QRect()
        self.foot_rect = QRect()
        self.empty_rect = QRect()
        self._index: dict[str, int] = {}
        self._tops: list[int] = []

    def arrange(self, project: Project, width: int, style: PageStyle, language: str) -> None:
        """Find a place for everything; languages written from right to left mirror it.

        Args:
            project: The form.
            width: The sheet's width.
            style: Fonts and colours.
            language: The language shown.
        """
        context = (width, style.key, language, project.default_language)
        if context != self._context:
            self._kept.clear()
            self.rows = []
            self._context = context
        self.width = width
        self.mirrored = direction_of(language) == "rtl"
        inner = width - 2 * SHEET_PADDING
        self.head = draw_head(project, inner, style, language)
        self.head_rect = QRect(SHEET_PADDING, SHEET_PADDING, inner, self.head.height)
        y = SHEET_PADDING + self.head.height + _HEAD_GAP
        y = self._place_rows(project, y, inner, style, language)
        self.empty_rect = QRect()
        if not project.fields:
            self.empty_rect = QRect(SHEET_PADDING, y, inner, _EMPTY_HEIGHT)
            y += _EMPTY_HEIGHT
        y += _FOOT_GAP
        self.foot = draw_foot(project, inner, style, language)
        self.foot_rect = QRect(SHEET_PADDING, y, inner, self.foot.height)
        self.height = y + self.foot.height + SHEET_PADDING

    def index_of(self, field_id: str) -> int:
        """Return a field's index.

        Raises:
            KeyError: The field is not on the sheet.
        """
        return self._index[field_id]

    def has(self, field_id: str) -> bool:
        """Tell whether a field is on the sheet."""
        return field_id in self._index

    def index_at(self, point: QPoint) -> int | None:
        """Return the index of the field at a point, if any."""
        row = self._row_at(point.y())
        if row is None:
            return None
        return next((i for i in range(row.first, row.end) if self.rects[i].contains(point)), None)

    def drawing_at(self, index: int) -> QPoint:
        """Return where a field's drawing has its corner: boxes of one line stand level."""
        rect, drawing = self.rects[index], self.drawings[index]
        spare = 0 if drawing.at_top else rect.height() - drawing.height - 2 * CARD_PADDING
        return rect.topLeft() + QPoint(CARD_PADDING, CARD_PADDING + spare)

    def texts_of(self, field_id: str) -> list[PlacedText]:
        """Return the texts of a field that can be edited where they stand.

        Args:
            field_id: The field; empty for the form's own texts, at the head and the foot.
        """
        if field_id:
            index = self._index[field_id]
            return self._placed(field_id, self.drawings[index], self.drawing_at(index))
        head = self._placed("", self.head, self.head_rect.topLeft())
        return head + self._placed("", self.foot, self.foot_rect.topLeft())

    def text_at(self, point: QPoint) -> PlacedText | None:
        """Return the text at a point that can be edited there, if any."""
        index = self.index_at(point)
        field_id = "" if index is None else self.fields[index].id
        texts = self.texts_of(field_id)
        return next((each for each in texts if each.rect.contains(point)), None)

    def _placed(self, field_id: str, drawing: Drawing, at: QPoint) -> list[PlacedText]:
        return [
            PlacedText(field_id, each, self._mirror(each.rect, drawing).translated(at))
            for each in drawing.texts
        ]

    def _mirror(self, rect: QRect, drawing: Drawing) -> QRect:
        by = drawing.width - 2 * rect.x() - rect.width() if self.mirrored else 0
        return rect.translated(by, 0)

    def between(self, top: int, bottom: int) -> range:
        """Return the indexes of the fields that may show between two heights."""
        if not self.rows:
            return range(0)
        first = max(0, bisect_right(self._tops, top) - 1)
        last = max(first, bisect_right(self._tops, bottom) - 1)
        return range(self.rows[first].first, self.rows[last].end)

    def insertion_at(self, point: QPoint) -> Insertion:
        """Return where something dropped at a point goes."""
        if not self.rows:
            return Insertion(0, self.empty_rect)
        if point.y() < self.rows[0].top:
            return self._before_row(self.rows[0])
        place = max(0, bisect_right(self._tops, point.y()) - 1)
        row = self.rows[place]
        edge = max(8, (row.bottom - row.top) // 4)
        upper = point.y() < (row.top + row.bottom) // 2
        outside = point.y() < row.top + edge or point.y() >= row.bottom - edge
        if row.end - row.first == 1 or outside:
            if upper:
                return self._before_row(row)
            below = self.rows[place + 1] if place + 1 < len(self.rows) else None
            return self._before_row(below) if below else self._after_last()
        return self._beside(row, point.x())

    def _row_at(self, y: int) -> Row | None:
        place = bisect_right(self._tops, y) - 1
        if place < 0 or y >= self.rows[place].bottom:
            return None
        return self.rows[place]

    def _before_row(self, row: Row) -> Insertion:
        y = row.top - (_ROW_GAP + _MARK) // 2
        return Insertion(row.first, self._across(y))

    def _after_last(self) -> Insertion:
        return Insertion(len(self.fields), self._across(self.rows[-1].bottom))

    def _across(self, y: int) -> QRect:
        return QRect(SHEET_PADDING, y, self.width - 2 * SHEET_PADDING, _MARK)

    def _beside(self, row: Row, x: int) -> Insertion:
        for i in range(row.first, row.end):
            if (x < self.rects[i].center().x()) is not self.mirrored:
                return Insertion(i, self._upright(row, i, before=True))
        return Insertion(row.end, self._upright(row, row.end - 1, before=False))

    def _upright(self, row: Row, index: int, *, before: bool) -> QRect:
        rect = self.rects[index]
        x = rect.left() if before is not self.mirrored else rect.right() + 1
        return QRect(x - _MARK // 2, row.top, _MARK, row.bottom - row.top)

    def _place_rows(
        self, project: Project, y: int, inner: int, style: PageStyle, language: str
    ) -> int:
        """Place the rows, and return where they end; those that did not change only move."""
        fields = project.fields
        captions = step_captions(fields)
        drawings = [
            self._draw(field, captions.get(field.id, ""), inner, style, language, project)
            for field in fields
        ]
        self._kept = {
            field.id: (field, captions.get(field.id, ""), drawing)
            for field, drawing in zip(fields, drawings, strict=True)
        }
        before, rows, rects = self.drawings, self.rows, self.rects
        leading, trailing = alike(before, drawings) if rows and rows[0].top == y else (0, 0)
        shift = len(drawings) - len(before)
        self.fields, self.drawings = fields, drawings
        # The row of the last field before the change may take in more, or less, than before.
        self.rows = rows[: max(0, bisect_left(rows, leading, key=_end_of))]
        first = self.rows[-1].end if self.rows else 0
        self.rects = rects[:first]
        y = self.rows[-1].bottom + _ROW_GAP if self.rows else y
        while first < len(fields):
            was = first - shift
            place = bisect_left(rows, was, key=_first_of)
            if was >= len(before) - trailing and rows[place].first == was:
                y = self._move_rows(rows[place:], rects[was:], shift, y - rows[place].top)
                break
            end, used = first, 0
            while end < len(fields) and used + _share(fields[end]) <= _UNITS:
                used += _share(fields[end])
                end += 1
            y = self._place_row(first, end, y, inner) + _ROW_GAP
            first = end
        self._index = {f.id: i for i, f in enumerate(fields)}
        self._tops = [row.top for row in self.rows]
        return y

    def _move_rows(self, rows: list[Row], rects: list[QRect], shift: int, down: int) -> int:
        """Take over rows from before, for fields that have other indexes and stand lower."""
        if shift or down:
            rows = [
                Row(r.top + down, r.bottom + down, r.first + shift, r.end + shift) for r in rows
            ]
            rects = [rect.translated(0, down) for rect in rects]
        self.rows += rows
        self.rects += rects
        return rows[-1].bottom + _ROW_GAP

    def _place_row(self, first: int, end: int, y: int, inner: int) -> int:
        drawings: Sequence[Drawing] = self.drawings[first:end]
        height = max(d.height for d in drawings) + 2 * CARD_PADDING
        used = 0
        for i in range(first, end):
            x = SHEET_PADDING + (inner + _COLUMN_GAP) * used // _UNITS
            width = self.drawings[i].width + 2 * CARD_PADDING
            left = x - CARD_PADDING
            if self.mirrored:
                left = self.width - left - width
            self.rects.append(QRect(left, y, width, height))
            used += _share(self.fields[i])
        self.rows.append(Row(y, y + height, first, end))
        return y + height

    def _draw(
        self,
        field: Field,
        caption: str,
        inner: int,
        style: PageStyle,
        language: str,
        project: Project,
    ) -> Drawing:
        kept = self._kept.get(field.id)
        if kept is not None and kept[0] is field and kept[1] == caption:
            return kept[2]
        width = (inner + _COLUMN_GAP) * _share(field) // _UNITS - _COLUMN_GAP
        return draw_field(field, width, style, language, project.default_language, caption=caption)


def step_captions(fields: Sequence[Field]) -> dict[str, str]:
    """Return what to say of each step's place, by its id, such as ``Step 2 of 3``.

    As on the page, fields before the first step are a step of their own; what is unseen is none.
    """
    numbers: dict[str, int] = {}
    number, has_content = 1, False
    for field in fields:
        if isinstance(field, StepField):
            number += has_content
            numbers[field.id] = number
        has_content = has_content or not isinstance(field, HiddenField | CalculatedField)
    return {field_id: f"Step {place} of {number}" for field_id, place in numbers.items()}


def _first_of(row: Row) -> int:
    return row.first


def _end_of(row: Row) -> int:
    return row.end


def _share(field: Field) -> int:
    return _SHARE[field.width] if isinstance(field, AnsweredField) else _UNITS
