"""Finds where every field stands on the sheet: in rows like the page's grid."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRect

from builder.form import look
from builder.form.fields import AnsweredField, Field, StepField
from builder.form.locales import direction_of
from builder.form.named_pipes import Pipes
from builder.form.project import Project
from builder.gui.design.canvas.drafter import Drafter
from builder.gui.design.canvas.field_drawings import draw_field, draw_foot, draw_head
from builder.gui.design.canvas.placed import Row
from builder.gui.design.canvas.shapes import Drawing
from builder.gui.design.canvas.sheet_map import CARD_PADDING, SheetMap
from builder.gui.design.canvas.standing import (
    Standing,
    Steps,
    standing_key,
    standings,
    steps_of,
)
from builder.gui.design.canvas.style import PageStyle
from builder.gui.state.change import alike

# Between the sheets of two steps.
_BREAK: Final = 28
_EMPTY_HEIGHT: Final = 190
_SHARE: Final = {"full": 6, "half": 3, "third": 2}
_GONE_MOST: Final = 2000  # fields that are gone, whose drawings are kept
_NOTHING: Final = Drawing(0, 0, (), (), at_top=True)


class SheetLayout(SheetMap):
    """Arranges the drawings of a project's fields.

    Drawings are kept for fields that did not change, so that an edit of one field among a
    thousand measures one field.
    """

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[str, tuple[Field, Standing, Drawing]] = {}
        self._context: tuple[object, ...] = ()
        self._standing_key: tuple[object, ...] = ()
        self._steps: Steps
        self._row_gap = 0
        self._review_at: int | None = None

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
        return self.frame.below + _BREAK + self.frame.above

    def _found_sheets(self) -> list[tuple[int, int]]:
        begins = [
            row.top + CARD_PADDING - self.frame.above
            for row in self.rows
            if row.first and row.bottom > row.top and isinstance(self.fields[row.first], StepField)
        ]
        if self._review_at is not None:
            begins.append(self._review_at - self.frame.above)
        ends = [begin - _BREAK for begin in begins]
        return list(zip((0, *begins), (*ends, self.height), strict=True))

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
