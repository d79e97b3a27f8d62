"""What is where on the sheet, once it was arranged."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QPoint, QRect

from builder.form import look
from builder.form.fields import Field
from builder.form.project import Project
from builder.gui.design.canvas.placed import PlacedText, Row
from builder.gui.design.canvas.shapes import Drawing
from builder.gui.design.canvas.standing import Standing

CARD_PADDING: Final = 8


class SheetMap:
    """Tells what is where; coordinates are the sheet's own.

    Attributes:
        frame: What the window's width makes of the page.
        project: The form.
        language: The language shown.
        height: The sheet's height.
        mirrored: Whether that language is written from right to left.
        fields: The form's fields.
        standings: How each of them stands.
        rects: Where each of them stands.
        drawings: What is drawn for each of them.
        rows: Fields that share a line.
        head: What is drawn above them.
        foot: What is drawn below them.
        head_rect: Where the head stands.
        foot_rect: Where the foot stands.
        empty_rect: Where a form without fields says so; empty if it has any.
    """

    def __init__(self) -> None:
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
        self._sheets: list[tuple[int, int]] = []
        self._index: dict[str, int] = {}
        self._tops: list[int] = []

    @property
    def width(self) -> int:
        """The sheet's width."""
        return self.frame.width

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
