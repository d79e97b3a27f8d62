"""Paints the sheet and what the canvas adds to it: selection, names, marks, insertion line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap

from builder.form.fields import NamedField
from builder.gui.design.canvas.layout import Insertion, SheetLayout
from builder.gui.design.canvas.painting import DrawingPainter
from builder.gui.design.canvas.style import PageStyle
from builder.gui.widgets import icons

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_DOT: Final = 18
_CHIP_HEIGHT: Final = 18
# Rounded corners and shadows take less than this.
_UNSEEN: Final = 40
_CHIP_BELOW: Final = 6  # pixels of it below the field's upper edge
_EMPTY_TITLE: Final = "Drag a field here"
_EMPTY_TEXT: Final = "or choose one on the left and press Enter"


class CanvasPainter:
    """Paints one view of the canvas.

    Args:
        painter: An active painter.
        layout: Where everything stands.
        style: The page's look.
        palette: The app's look.
    """

    def __init__(
        self, painter: QPainter, layout: SheetLayout, style: PageStyle, palette: QPalette
    ) -> None:
        self._painter = painter
        self._layout = layout
        self._style = style
        self._palette = palette
        self._accent = palette.highlight().color()
        self._drawings = DrawingPainter(painter, style, mirrored=layout.mirrored)

    def paint(
        self,
        origin: QPoint,
        exposed: QRect,
        *,
        selected: frozenset[str],
        current: str,
        hovered: int | None,
        findings: Mapping[str, tuple[Finding, ...]],
        insertion: Insertion | None,
    ) -> None:
        """Paint what is exposed.

        Args:
            origin: The sheet's corner in the viewport.
            exposed: The part of the viewport to paint.
            selected: Ids of the selected fields.
            current: Id of the field with the keyboard's focus; empty for none.
            hovered: Index of the field under the mouse.
            findings: What is wrong, by field id.
            insertion: Where what is being dragged would go.
        """
        layout = self._layout
        self._painter.translate(origin)
        self._sheet(exposed.translated(-origin))
        self._drawings.paint(layout.head, layout.head_rect.topLeft())
        self._drawings.paint(layout.foot, layout.foot_rect.topLeft())
        if not layout.fields:
            self._empty(active=insertion is not None)
        top = exposed.top() - origin.y()
        visible = layout.between(top, top + exposed.height())
        for index in visible:
            field_id = layout.fields[index].id
            chosen = field_id in selected
            if chosen or index == hovered or field_id == current:
                self._frame(layout.rects[index], chosen=chosen, current=field_id == current)
            self._drawings.paint(layout.drawings[index], layout.drawing_at(index))
        for index in visible:
            field = layout.fields[index]
            rect = layout.rects[index]
            found = findings.get(field.id, ())
            if found:
                self._dot(rect, found)
            chosen = field.id in selected
            if isinstance(field, NamedField) and (chosen or index == hovered):
                self._chip(rect, field.name, chosen=chosen, beside_dot=bool(found))
        if insertion is not None and layout.fields:
            self._insertion(insertion.mark)

    def focus_ring(self, rect: QRect) -> None:
        """Show that the keyboard is in a view with this rectangle; painted last."""
        self._painter.resetTransform()
        self._painter.setPen(QPen(self._accent, 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)

    def _sheet(self, exposed: QRect) -> None:
        """Paint the sheet and its shadow; of a long one, no more than is seen."""
        top = max(0, exposed.top() - _UNSEEN)
        bottom = min(self._layout.height, exposed.bottom() + _UNSEEN)
        sheet = QRectF(0, top, self._layout.width, max(0, bottom - top))
        colours = self._style.colours
        shadow = QColor(self._palette.shadow().color())
        self._painter.setPen(Qt.PenStyle.NoPen)
        for spread, alpha in ((6, 6), (3, 10), (1, 14)):
            shadow.setAlpha(alpha)
            self._painter.setBrush(shadow)
            grown = sheet.adjusted(-spread, -spread + 2, spread, spread + 2)
            self._painter.drawRoundedRect(grown, 12 + spread, 12 + spread)
        self._painter.setPen(QPen(colours["hair"], 1))
        self._painter.setBrush(colours["card"])
        self._painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    def _frame(self, rect: QRect, *, chosen: bool, current: bool) -> None:
        fill = QColor(self._accent)
        fill.setAlpha(22 if chosen else 0)
        line = QColor(self._accent)
        line.setAlpha(255 if chosen else 90)
        # The current one of several that are selected has a heavier line.
        pen = QPen(line, (3.0 if current else 1.6) if chosen else 1.0)
        if current and not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)

    def _dot(self, rect: QRect, found: tuple[Finding, ...]) -> None:
        serious = any(each.severity == "error" for each in found)
        place = dot_place(rect, mirrored=self._layout.mirrored)
        colours = self._style.colours
        self._painter.setPen(QPen(colours["card"], 2))
        self._painter.setBrush(colours["bad" if serious else "warn"])
        self._painter.drawEllipse(place)
        self._painter.setFont(self._style.fonts["label"])
        self._painter.setPen(colours["card"])
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "!")

    def _chip(self, rect: QRect, name: str, *, chosen: bool, beside_dot: bool) -> None:
        metrics = self._style.metrics["code"]
        room = rect.width() - 24 - (_DOT + 6 if beside_dot else 0)
        text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room - 12)
        width = metrics.horizontalAdvance(text) + 12
        place = chip_place(rect, width, mirrored=self._layout.mirrored, beside_dot=beside_dot)
        colours = self._style.colours
        self._painter.setPen(QPen(self._accent if chosen else colours["hair"], 1))
        self._painter.setBrush(self._accent if chosen else colours["card"])
        self._painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        self._painter.setFont(self._style.fonts["code"])
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
        self._painter.drawRoundedRect(mark, 1.5, 1.5)
        if mark.width() > mark.height():
            ends = (QPoint(mark.left(), mark.center().y()), QPoint(mark.right(), mark.center().y()))
        else:
            ends = (QPoint(mark.center().x(), mark.top()), QPoint(mark.center().x(), mark.bottom()))
        for end in ends:
            self._painter.drawEllipse(end, 4, 4)


def dot_place(rect: QRect, *, mirrored: bool) -> QRect:
    """Return where the mark of a field with a problem stands: at the end of its upper edge."""
    x = rect.left() + 3 if mirrored else rect.right() - _DOT - 3
    return QRect(x, rect.top() - _DOT // 2 + 2, _DOT, _DOT)


def chip_place(rect: QRect, width: int, *, mirrored: bool, beside_dot: bool) -> QRect:
    """Return where a field's name stands: at the end of its upper edge, above its label.

    Args:
        rect: The field.
        width: The name's width.
        mirrored: Whether the form is written from right to left.
        beside_dot: Whether the mark of a problem stands there, too.
    """
    inset = 8 + (_DOT + 2 if beside_dot else 0)
    x = rect.left() + inset if mirrored else rect.right() - inset - width
    return QRect(x, rect.top() + _CHIP_BELOW - _CHIP_HEIGHT, width, _CHIP_HEIGHT)


def faded(picture: QPixmap) -> QPixmap:
    """Return a picture that lets through what is below it."""
    through = QPixmap(picture.size())
    through.setDevicePixelRatio(picture.devicePixelRatio())
    through.fill(Qt.GlobalColor.transparent)
    painter = QPainter(through)
    painter.setOpacity(0.8)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return through
