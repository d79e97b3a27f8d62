"""Paints drawings."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from builder.gui.design.canvas.drawing import Box, Drawing, Mark, Picture, Shape, Words
from builder.gui.design.canvas.style import PageStyle
from builder.gui.widgets import icons


class DrawingPainter:
    """Paints drawings in a style.

    Args:
        painter: An active painter.
        style: Fonts and colours.
        mirrored: Whether the page is written from right to left.
    """

    def __init__(self, painter: QPainter, style: PageStyle, *, mirrored: bool) -> None:
        self._painter = painter
        self._style = style
        self._mirrored = mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )

    def paint(self, drawing: Drawing, at: QPoint) -> None:
        """Paint a drawing with its corner at a point."""
        for shape in drawing.shapes:
            rect = shape.rect
            if self._mirrored:
                left = drawing.width - rect.x() - rect.width()
                rect = QRect(left, rect.y(), rect.width(), rect.height())
            self._shape(shape, rect.translated(at))

    def _shape(self, shape: Shape, rect: QRect) -> None:
        match shape:
            case Words():
                self._words(shape, rect)
            case Box():
                self._box(shape, rect)
            case Mark():
                self._mark(shape, rect)
            case Picture():
                colour = self._style.colours[shape.colour]
                icons.draw(self._painter, shape.icon, colour, rect)

    def _words(self, words: Words, rect: QRect) -> None:
        metrics = self._style.metrics[words.role]
        self._painter.setFont(self._style.fonts[words.role])
        self._painter.setPen(self._style.colours[words.colour])
        text = words.text
        across = Qt.AlignmentFlag.AlignHCenter if words.centred else Qt.AlignmentFlag.AlignLeft
        along = Qt.AlignmentFlag.AlignVCenter if words.middle else Qt.AlignmentFlag.AlignTop
        flags = across.value | along.value
        if words.wrap:
            flags |= Qt.TextFlag.TextWordWrap.value
        else:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            flags |= Qt.TextFlag.TextSingleLine.value
        self._painter.drawText(rect, flags, text)

    def _box(self, box: Box, rect: QRect) -> None:
        colours = self._style.colours
        pen = QPen(colours[box.line], 1) if box.line else QPen(Qt.PenStyle.NoPen)
        if box.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(colours[box.fill])
        radius = min(self._style.radius, rect.height() // 2)
        self._painter.drawRoundedRect(_crisp(rect), radius, radius)

    def _mark(self, mark: Mark, rect: QRect) -> None:
        colours = self._style.colours
        painter = self._painter
        line = colours["accent-line" if mark.on else "line"]
        painter.setPen(QPen(line, 1.4))
        if mark.round:
            painter.setBrush(colours["field"])
            painter.drawEllipse(_crisp(rect))
            if mark.on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(line)
                painter.drawEllipse(QRectF(rect).adjusted(5, 5, -5, -5))
            return
        painter.setBrush(line if mark.on else colours["field"])
        painter.drawRoundedRect(_crisp(rect), 3, 3)
        if mark.on:
            tick = QPainterPath()
            tick.moveTo(rect.x() + 4, rect.y() + 9)
            tick.lineTo(rect.x() + 8, rect.y() + 13)
            tick.lineTo(rect.x() + 14, rect.y() + 5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours["card"]), 2))
            painter.drawPath(tick)


def _crisp(rect: QRect) -> QRectF:
    """Return the rectangle whose outline falls on whole pixels."""
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
