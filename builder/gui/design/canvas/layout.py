"""Where every field stands on the sheet: rows like the page's grid, and what is where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QRect

from builder.form import look
from builder.form.fields import AnsweredField, Field, StepField
from builder.form.locales import direction_of
from builder.form.named_pipes import Pipes
from builder.form.project import Project
from builder.gui.design.canvas.drafter import Drafter
from builder.gui.design.canvas.field_drawings import draw_field, draw_foot, draw_head
from builder.gui.design.canvas.placed import PlacedText, Row
from builder.gui.design.canvas.shapes import Drawing
from builder.gui.design.canvas.standing import (
    Standing,
    Steps,
    standing_key,
    standings,
    steps_of,
)
from builder.gui.design.canvas.style import PageStyle
from builder.gui.state.change import alike

CARD_PADDING: Final = 8
# Between the sheets of two steps.
BREAK: Final = 28
_EMPTY_HEIGHT: Final = 190
_SHARE: Final = {"full": 6, "half": 3, "third": 2}
_GONE_MOST: Final = 2000  # fields that are gone, whose drawings are kept
_NOTHING: Final = Drawing(0, 0, (), (), at_top=True)


class SheetLayout:
    """Arranges the drawings of a project's fields; coordinates are the sheet's own.

    Drawings are kept for fields that did not change, so that an edit of one field among a
    thousand measures one field.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Field, Standing, Drawing]] = {}
        self._context: tuple[object, ...] = ()
        self._standing_key: tuple[object, ...] = ()
        self._steps: Steps
        self._sheets: list[tuple[int, int]] = []
        self.frame = look.frame_for(look.REM)
        self.project: Project
        self.language = ""
        self.height = 0
        self.mirrored = False
        self.fields: tuple[Field, ...] = ()
        self.standings: list[Standing] = []
        self.rects: list[QRect] = []
        self.drawings: list[Drawing] = []
        self.rows: list[Row] = []
        self.head: Drawing
        self.foot: Drawing
        self.head_rect = QRect()
        self.foot_rect = QRect()
        self.empty_rect = QRect()
        self._row_gap = 0
        self._review_at: int | None = None
        self._index: dict[str, int] = {}
        self._tops: list[int] = []

    @property
    def width(self) -> int:
        """The sheet's width."""
        return self.frame.width

    def arrange(
        self,
        project: Project,
        frame: look.Frame,
        style: PageStyle,
        language: str,
        folded: Collection[str] = (),
    ) -> None:
        """Find a place for everything; languages written from right to left mirror it.

        Args:
            project: The form.
            frame: What the window's width makes of the page.
            style: Fonts and colours.
            language: The language shown.
            folded: Ids of the steps of which only the heads are seen.
        """
        context = (frame, style.measures, language, project.default_language, project.page_words)
        if context != self._context:
            self._kept.clear()
            self.rows = []
            self._context = context
        self.project = project
        self.language = language
        self.frame = frame
        self.mirrored = direction_of(language) == "rtl"
        self._row_gap = style.gap - 2 * CARD_PADDING
        stand, steps = self._stand(project, frame.title, folded)
        pipes = Pipes(project, language)
        counted = steps.total if steps.before_first else 0
        drafter = partial(Drafter, frame.inner, style, language, project.default_language, pipes)
        self.head = draw_head(drafter(), project, frame, counted)
        self.head_rect = QRect(frame.padding, frame.above, frame.inner, self.head.height)
        y = frame.above + self.head.height + look.FORM_ABOVE - CARD_PADDING
        y = self._place_rows(project, stand, y, style, pipes)
        self.empty_rect = QRect()
        if not project.fields:
            self.empty_rect = QRect(frame.padding, y, frame.inner, _EMPTY_HEIGHT)
            y += _EMPTY_HEIGHT
        y -= CARD_PADDING + self._row_gap if project.fields else 0
        y += self._sheet_gap if project.flow.review else 0
        self._review_at = y if project.flow.review else None
        self.foot = draw_foot(drafter(), project, frame, steps.total)
        self.foot_rect = QRect(frame.padding, y, frame.inner, self.foot.height)
        self.height = y + self.foot.height + frame.below
        self._sheets = self._found_sheets()

    @property
    def _sheet_gap(self) -> int:
        """From the content of a sheet to that of the next one."""
        return self.frame.below + BREAK + self.frame.above

    def index_of(self, field_id: str) -> int:
        """Return a field's index.

        Raises:
            KeyError: The field is not on the sheet.
        """
        return self._index[field_id]

    def has(self, field_id: str) -> bool:
        """Tell whether a field is on the sheet."""
        return field_id in self._index

    def is_folded(self, index: int) -> bool:
        """Tell whether a field is in a step that is folded."""
        return self.standings[index].folded

    def shown_ids(self) -> list[str]:
        """Return the ids of the fields that are not in a step that is folded."""
        return [f.id for i, f in enumerate(self.fields) if not self.is_folded(i)]

    def index_at(self, point: QPoint) -> int | None:
        """Return the index of the field at a point, if any."""
        row = self._row_at(point.y())
        if row is None:
            return None
        return next((i for i in range(row.first, row.end) if self.rects[i].contains(point)), None)

    def indexes_in(self, area: QRect) -> list[int]:
        """Return the indexes of the fields that an area touches."""
        near = self.between(area.top(), area.bottom())
        return [i for i in near if self.rects[i].height() and self.rects[i].intersects(area)]

    def sheets(self) -> list[tuple[int, int]]:
        """Return where each step's sheet begins and ends."""
        return self._sheets

    def _found_sheets(self) -> list[tuple[int, int]]:
        begins = [
            row.top + CARD_PADDING - self.frame.above
            for row in self.rows
            if row.first and row.bottom > row.top and isinstance(self.fields[row.first], StepField)
        ]
        if self._review_at is not None:
            begins.append(self._review_at - self.frame.above)
        ends = [begin - BREAK for begin in begins]
        return list(zip((0, *begins), (*ends, self.height), strict=True))

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
            return self.texts_at(self._index[field_id])
        return self.texts_at(-1) + self.texts_at(len(self.fields))

    def text_at(self, point: QPoint) -> PlacedText | None:
        """Return the text at a point that can be edited there, if any."""
        index = self.index_at(point)
        field_id = "" if index is None else self.fields[index].id
        texts = self.texts_of(field_id)
        return next((each for each in texts if each.rect.contains(point)), None)

    def texts_at(self, position: int) -> list[PlacedText]:
        """Return the texts of the field at a position; the head is at -1, the foot behind all."""
        if position == -1:
            return self._placed("", self.head, self.head_rect.topLeft())
        if position == len(self.fields):
            return self._placed("", self.foot, self.foot_rect.topLeft())
        if position > len(self.fields) or self.is_folded(position):
            return []
        return self._placed(
            self.fields[position].id, self.drawings[position], self.drawing_at(position)
        )

    def _placed(self, field_id: str, drawing: Drawing, at: QPoint) -> list[PlacedText]:
        return [
            PlacedText(field_id, each, self.mirror(each.rect, drawing).translated(at))
            for each in drawing.texts
        ]

    def mirror(self, rect: QRect, drawing: Drawing) -> QRect:
        """Return where a part of a drawing stands in it, in the form's direction."""
        by = drawing.width - 2 * rect.x() - rect.width() if self.mirrored else 0
        return rect.translated(by, 0)

    def between(self, top: int, bottom: int) -> range:
        """Return the indexes of the fields that may show between two heights."""
        if not self.rows:
            return range(0)
        # Rows may overlap a little: a paragraph stands close to its heading.
        first = max(0, bisect_right(self._tops, top) - 2)
        last = max(first, bisect_right(self._tops, bottom) - 1)
        return range(self.rows[first].first, self.rows[last].end)

    def row_near(self, y: int) -> int:
        """Return the position of the last row that begins above a height, or the first one."""
        place = max(0, bisect_right(self._tops, y) - 1)
        while place and self.rows[place].top == self.rows[place].bottom:
            place -= 1  # what is folded belongs to the head of its step
        return place

    def _row_at(self, y: int) -> Row | None:
        place = bisect_right(self._tops, y) - 1
        if place < 0 or y >= self.rows[place].bottom:
            return None
        return self.rows[place]

    # -- placing -------------------------------------------------------------------------------

    def _stand(
        self, project: Project, title: str, folded: Collection[str]
    ) -> tuple[list[Standing], Steps]:
        """Return where the fields stand; the very list from before, if that is still right."""
        key = standing_key(project, title, folded)
        if key == self._standing_key:
            return self.standings, self._steps
        self._standing_key, self._steps = key, steps_of(project)
        return standings(project, title, folded), self._steps

    def _place_rows(
        self, project: Project, stand: list[Standing], y: int, style: PageStyle, pipes: Pipes
    ) -> int:
        """Place the rows, and return where they end; those that did not change only move."""
        fields = project.fields
        drawings = self._drawn(project, stand, style, pipes)
        before, rows, rects = self.drawings, self.rows, self.rects
        starts = rows and drawings and rows[0].top == y + self._lead(drawings[0], stand[0])
        leading, trailing = alike(before, drawings) if starts else (0, 0)
        shift = len(drawings) - len(before)
        self.fields, self.drawings, self.standings = fields, drawings, stand
        # The row of the last field before the change may take in more, or less, than before.
        self.rows = rows[: max(0, bisect_left(rows, leading, key=_end_of))]
        first = self.rows[-1].end if self.rows else 0
        self.rects = rects[:first]
        y = self._below(self.rows[-1]) if self.rows else y
        while first < len(fields):
            was = first - shift
            place = bisect_left(rows, was, key=_first_of)
            top = y + self._lead(drawings[first], stand[first])
            is_known = was >= len(before) - trailing and place < len(rows)
            if is_known and rows[place].first == was:
                y = self._move_rows(rows[place:], rects[was:], shift, top - rows[place].top)
                break
            end = self._end_of_row(first)
            self._place_row(first, end, top)
            y = self._below(self.rows[-1])
            first = end
        self._tops = [row.top for row in self.rows]
        return y

    def _drawn(
        self, project: Project, stand: list[Standing], style: PageStyle, pipes: Pipes
    ) -> list[Drawing]:
        """Return the drawings of all fields."""
        fields = project.fields
        if not self.rows or stand is not self.standings:
            drawings = [
                self._draw(field, each, style, pipes, project)
                for field, each in zip(fields, stand, strict=True)
            ]
            if len(self._kept) > len(fields) + _GONE_MOST:
                self._kept.clear()
            # Those of fields that are gone stay: an edit of many fields may be undone.
            self._kept |= {
                fields[at].id: (fields[at], stand[at], drawings[at]) for at in range(len(fields))
            }
            self._index = {field.id: at for at, field in enumerate(fields)}
            return drawings
        # Each field stands as before: of a thousand, those are drawn that are others.
        drawings = self.drawings.copy()
        leading, trailing = alike(self.fields, fields)
        changed = range(leading, len(fields) - trailing)
        for at in {*changed, *(at for at, each in enumerate(drawings) if each.piped)}:
            drawings[at] = self._draw(fields[at], stand[at], style, pipes, project)
            self._kept[fields[at].id] = (fields[at], stand[at], drawings[at])
        self._index.update((fields[at].id, at) for at in changed)
        return drawings

    def _end_of_row(self, first: int) -> int:
        """Return the index after the last field that shares a line with one."""
        folded = self.is_folded(first)
        end, used = first, 0
        while end < len(self.fields) and self.is_folded(end) is folded:
            used += 0 if folded else self._share(self.fields[end])
            if used > look.COLUMNS:
                break
            end += 1
        return end

    def _lead(self, drawing: Drawing, standing: Standing) -> int:
        """Return how much further down than usual a row begins with a field."""
        if standing.step and not standing.first:
            return self._sheet_gap - 2 * CARD_PADDING - self._row_gap
        return drawing.lead

    def _below(self, row: Row) -> int:
        """Return where what follows a row begins."""
        return row.bottom + self._row_gap if row.bottom > row.top else row.bottom

    def _move_rows(self, rows: list[Row], rects: list[QRect], shift: int, down: int) -> int:
        """Take over rows from before, for fields that have other indexes and stand lower."""
        if shift or down:
            rows = [
                Row(r.top + down, r.bottom + down, r.first + shift, r.end + shift) for r in rows
            ]
            rects = [rect.translated(0, down) for rect in rects]
        self.rows += rows
        self.rects += rects
        return self._below(rows[-1])

    def _place_row(self, first: int, end: int, y: int) -> None:
        if self.is_folded(first):
            self.rects += [QRect(self.frame.padding, y, 0, 0)] * (end - first)
            self.rows.append(Row(y, y, first, end))
            return
        drawings: Sequence[Drawing] = self.drawings[first:end]
        height = max(d.height for d in drawings) + 2 * CARD_PADDING
        used = 0
        for i in range(first, end):
            whole = self.frame.inner + look.COLUMN_GAP
            left = self.frame.padding + round(whole * used / look.COLUMNS) - CARD_PADDING
            width = self.drawings[i].width + 2 * CARD_PADDING
            if self.mirrored:
                left = self.width - left - width
            self.rects.append(QRect(left, y, width, height))
            used += self._share(self.fields[i])
        self.rows.append(Row(y, y + height, first, end))

    def _draw(
        self, field: Field, standing: Standing, style: PageStyle, pipes: Pipes, project: Project
    ) -> Drawing:
        if standing.folded:
            return _NOTHING
        kept = self._kept.get(field.id)
        if (
            kept is not None
            and not kept[2].piped
            and kept[0] is field
            and (kept[1] is standing or kept[1] == standing)
        ):
            return kept[2]
        whole = self.frame.inner + look.COLUMN_GAP
        width = round(whole * self._share(field) / look.COLUMNS) - look.COLUMN_GAP
        return draw_field(
            field, width, style, pipes.language, project.default_language, pipes, standing
        )

    def _share(self, field: Field) -> int:
        if self.frame.side_by_side and isinstance(field, AnsweredField):
            return _SHARE[field.width]
        return look.COLUMNS


def _first_of(row: Row) -> int:
    return row.first


def _end_of(row: Row) -> int:
    return row.end
