"""Paints the sheet and what the canvas adds to it: selection, names, badges, marks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap

from builder.form.fields import NamedField
from builder.gui.design.canvas.badges import (
    Badge,
    chip_place,
    dot_place,
    placed_badges,
)
from builder.gui.design.canvas.insertion import Insertion
from builder.gui.design.canvas.painting import DrawingPainter
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.gui.design.canvas.style import CODE, PageStyle
from builder.gui.widgets import icons
from builder.say import say, say_count
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

# Rounded corners take less than this.
_UNSEEN: Final = 60
_ARROW: Final = 18
_EMPTY_TITLE: Final = say("Drag a field here")
_EMPTY_TEXT: Final = say("or press / and type what it is")


@dataclass(frozen=True)
class Seen:
    """What is painted besides the form.

    Attributes:
        selected: Ids of the selected fields.
        current: Id of the field with the keyboard's focus; empty for none.
        hovered: Index of the field under the mouse.
        findings: What is wrong, by field id.
        insertion: Where what is being dragged would go.
        marquee: What a rectangle is being drawn around, on the sheet.
        folded: Ids of the steps that are folded.
        marks: Whether names, badges and problems are seen.
    """

    selected: frozenset[str] = frozenset()
    current: str = ""
    hovered: int | None = None
    findings: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    insertion: Insertion | None = None
    marquee: QRect | None = None
    folded: frozenset[str] = frozenset()
    marks: bool = True


class CanvasPainter:
    """Paints one view of the canvas; the painter's coordinates are those of the sheet.

    Args:
        painter: An active painter.
        layout: Where everything stands.
        style: The page's look.
        palette: The app's look.
    """

    def __init__(
        self, painter: QPainter, layout: SheetMap, style: PageStyle, palette: QPalette
    ) -> None:
        self._painter = painter
        self._layout = layout
        self._style = style
        self._palette = palette
        self._accent = palette.highlight().color()
        self._drawings = DrawingPainter(painter, style, mirrored=layout.mirrored)

    def ground(self, exposed: QRect) -> None:
        """Paint what is around the sheet."""
        around = "canvas" if self._layout.frame.is_card else "card"
        self._drawings.fill(exposed, around)

    def paint(self, exposed: QRect, seen: Seen) -> None:
        """Paint a part of the sheet.

        Args:
            exposed: The part.
            seen: What is painted besides the form.
        """
        layout = self._layout
        self._sheets(exposed)
        self._drawings.paint(layout.head, layout.head_rect.topLeft())
        self._drawings.paint(layout.foot, layout.foot_rect.topLeft())
        if not layout.fields:
            self._empty(active=seen.insertion is not None)
        visible = [
            index
            for index in layout.between(exposed.top() - _UNSEEN, exposed.bottom() + _UNSEEN)
            if not layout.is_folded(index)
        ]
        # All frames first: a frame hides what is below it, and fields may overlap.
        for index in visible:
            field_id = layout.fields[index].id
            chosen, current = field_id in seen.selected, field_id == seen.current
            if chosen or index == seen.hovered or current:
                self._frame(layout.rects[index], chosen=chosen, current=current)
        for index in visible:
            self._drawings.paint(layout.drawings[index], layout.drawing_at(index))
            if seen.marks and layout.standings[index].step:
                self._arrow(index, folded=layout.fields[index].id in seen.folded)
        for index in visible if seen.marks else ():
            self._marks(index, seen)
        if seen.insertion is not None and layout.fields:
            self._insertion(seen.insertion.mark)
        if seen.marquee is not None:
            self._marquee(seen.marquee)

    def focus_ring(self, rect: QRect) -> None:
        """Show that the keyboard is in a view with this rectangle; painted last."""
        self._painter.resetTransform()
        self._painter.setPen(QPen(self._accent, 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)

    def _sheets(self, exposed: QRect) -> None:
        """Paint a sheet for each step; of a long one, no more than is seen."""
        frame, colours = self._layout.frame, self._style.colours
        sheets = self._layout.sheets()
        if not frame.is_card and len(sheets) > 1:
            whole = QRect(exposed.x(), 0, exposed.width(), self._layout.height)
            self._drawings.fill(whole, "canvas")
        radius = self._style.radius * 2 if frame.is_card else 0
        for begin, end in sheets:
            top, bottom = max(begin, exposed.top() - _UNSEEN), min(end, exposed.bottom() + _UNSEEN)
            if bottom <= top:
                continue
            sheet = QRectF(0, top, frame.width, bottom - top)
            if frame.is_card:
                self._painter.setPen(QPen(colours["hair"], 1))
                sheet.adjust(0.5, 0.5, -0.5, -0.5)
            else:
                self._painter.setPen(Qt.PenStyle.NoPen)
                sheet = QRectF(exposed.x(), top, exposed.width(), bottom - top)
            self._painter.setBrush(colours["card"])
            self._painter.drawRoundedRect(sheet, radius, radius)

    def _frame(self, rect: QRect, *, chosen: bool, current: bool) -> None:
        # Mixed here: to paint a colour that is seen through takes many times as long.
        fill = _mixed(self._style.colours["card"], self._accent, 22 if chosen else 0)
        line = QColor(self._accent)
        line.setAlpha(255 if chosen else 90)
        # The current one of several that are selected has a heavier line.
        pen = QPen(line, (3.0 if current else 1.6) if chosen else 1.0)
        if current and not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)

    def _arrow(self, index: int, *, folded: bool) -> None:
        """Paint what folds and opens a step."""
        place = arrow_place(self._layout, index)
        closed = "chevron-left" if self._layout.mirrored else "chevron-right"
        name = closed if folded else "chevron-down"
        icons.draw(self._painter, name, self._style.colours["soft"], place)

    def _marks(self, index: int, seen: Seen) -> None:
        """Paint what stands on a field's upper edge: problem, badges, name."""
        shown, rect = self._layout.fields[index], self._layout.rects[index]
        found = seen.findings.get(shown.id, ())
        if found:
            self._dot(rect, found)
        badges = placed_badges(self._layout, index, beside_dot=bool(found))
        for badge, place in badges:
            self._badge(badge, place)
        chosen = shown.id in seen.selected
        if not (isinstance(shown, NamedField) and shown.name):
            return
        if chosen or index == seen.hovered:
            self._chip(rect, shown.name, chosen=chosen, dot=bool(found), badges=len(badges))

    def _dot(self, rect: QRect, found: tuple[Finding, ...]) -> None:
        serious = any(each.severity == "error" for each in found)
        place = dot_place(rect, mirrored=self._layout.mirrored)
        colours = self._style.colours
        self._painter.setPen(QPen(colours["card"], 2))
        self._painter.setBrush(colours["bad" if serious else "warn"])
        self._painter.drawEllipse(place)
        self._painter.setFont(self._style.fonts["small"])
        self._painter.setPen(colours["card"])
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "!")

    def _badge(self, badge: Badge, place: QRect) -> None:
        colours = self._style.colours
        self._painter.setPen(QPen(colours["line"], 1))
        self._painter.setBrush(colours["card"])
        self._painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        icons.draw(self._painter, badge.icon, colours["ink"], place.adjusted(3, 3, -3, -3))

    def _chip(self, rect: QRect, name: str, *, chosen: bool, dot: bool, badges: int) -> None:
        metrics = self._style.metrics[CODE]
        mirrored = self._layout.mirrored
        widest = chip_place(rect, 0, mirrored=mirrored, beside_dot=dot, badges=badges)
        room = widest.left() - rect.left() if not mirrored else rect.right() - widest.left()
        text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room - 24)
        width = metrics.horizontalAdvance(text) + 12
        place = chip_place(rect, width, mirrored=mirrored, beside_dot=dot, badges=badges)
        colours = self._style.colours
        self._painter.setPen(QPen(self._accent if chosen else colours["hair"], 1))
        self._painter.setBrush(self._accent if chosen else colours["card"])
        self._painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        self._painter.setFont(self._style.fonts[CODE])
        on_accent = self._palette.highlightedText().color()
        self._painter.setPen(on_accent if chosen else colours["soft"])
        # A name is written from left to right, in every language.
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _empty(self, *, active: bool) -> None:
        rect = self._layout.empty_rect
        colours = self._style.colours
        pen = QPen(self._accent if active else colours["line"], 1.5, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        fill = QColor(self._accent)
        fill.setAlpha(28 if active else 0)
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 10, 10)
        icon = QRect(rect.center().x() - 16, rect.center().y() - 50, 32, 32)
        icons.draw(self._painter, "add", colours["soft"], icon)
        upper = QRect(rect.x(), rect.center().y() - 8, rect.width(), 24)
        self._painter.setFont(self._style.fonts["label"])
        self._painter.setPen(colours["ink"])
        self._painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, _EMPTY_TITLE)
        self._painter.setFont(self._style.fonts["small"])
        self._painter.setPen(colours["soft"])
        lower = upper.translated(0, 24)
        self._painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, _EMPTY_TEXT)

    def _insertion(self, mark: QRect) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._accent)
        if min(mark.width(), mark.height()) > 2 * _ARROW:  # what goes into a field, not between two
            self._painter.setPen(QPen(self._accent, 3))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(mark, 6, 6)
            return
        self._painter.drawRoundedRect(mark, 1.5, 1.5)
        if mark.width() > mark.height():
            ends = (QPoint(mark.left(), mark.center().y()), QPoint(mark.right(), mark.center().y()))
        else:
            ends = (QPoint(mark.center().x(), mark.top()), QPoint(mark.center().x(), mark.bottom()))
        for end in ends:
            self._painter.drawEllipse(end, 4, 4)

    def _marquee(self, area: QRect) -> None:
        fill = QColor(self._accent)
        fill.setAlpha(30)
        self._painter.setPen(QPen(self._accent, 1))
        self._painter.setBrush(fill)
        self._painter.drawRect(area)


def _mixed(ground: QColor, colour: QColor, alpha: int) -> QColor:
    """Return what a ground looks like below a colour of this opacity, 0 to 255."""
    parts = zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*((below * (255 - alpha) + above * alpha) // 255 for below, above in parts))


def arrow_place(layout: SheetMap, index: int) -> QRect:
    """Return where on the sheet the arrow stands that folds a step: at the end of its title."""
    rect = layout.rects[index]
    x = rect.left() + 6 if layout.mirrored else rect.right() - _ARROW - 6
    return QRect(x, rect.top() + 10, _ARROW, _ARROW)


def drag_picture(picture: QPixmap, count: int, palette: QPalette) -> QPixmap:
    """Return a picture of what is dragged, with how many fields that are.

    Args:
        picture: The field that was gripped.
        count: How many fields are dragged.
        palette: The app's colours.
    """
    through = QPixmap(picture.size())
    through.setDevicePixelRatio(picture.devicePixelRatio())
    through.fill(Qt.GlobalColor.transparent)
    painter = QPainter(through)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.8)
    painter.drawPixmap(0, 0, picture)
    if count > 1:
        painter.setOpacity(1)
        words = say_count("{count} field", "{count} fields", count)
        place = painter.fontMetrics().boundingRect(words).adjusted(-8, -4, 8, 4)
        place.moveTopLeft(QPoint(4, 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.highlight())
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(palette.highlightedText().color())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return through
