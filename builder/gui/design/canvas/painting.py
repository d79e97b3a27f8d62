"""Paints drawings."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from builder.gui.design.canvas.shapes import (
    Box,
    Drawing,
    Icon,
    Mark,
    Picture,
    Rule,
    Shape,
    Track,
    Words,
)
from builder.gui.design.canvas.style import PageStyle
from builder.gui.widgets import icons

_KNOB: Final = 16
_TRACK: Final = 8


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
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def paint(self, drawing: Drawing, at: QPoint) -> None:
        """Paint a drawing with its corner at a point."""
        for shape in drawing.shapes:
            rect = shape.rect
            if self._mirrored:
                left = drawing.width - rect.x() - rect.width()
                rect = QRect(left, rect.y(), rect.width(), rect.height())
            self._shape(shape, rect.translated(at))

    def fill(self, rect: QRect, colour: str) -> None:
        """Fill a rectangle with a colour of the page."""
        # `fillRect` has PySide6 make the class of gradients, with the names of 168 of them.
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._style.colours[colour])
        self._painter.drawRect(rect)

    def _shape(self, shape: Shape, rect: QRect) -> None:
        colours, painter = self._style.colours, self._painter
        match shape:
            case Words():
                self._words(shape, rect)
            case Box():
                self._box(shape, rect)
            case Mark():
                self._mark(shape, rect)
            case Icon():
                icons.draw(painter, shape.name, colours[shape.colour], rect)
            case Rule():
                self.fill(rect, "hair")
            case Track():
                self._track(shape, rect)
            case Picture():
                painter.drawPixmap(rect, shape.pixmap)

    def _words(self, words: Words, rect: QRect) -> None:
        # Not in the layout itself: what has other colours need not be set again.
        self._painter.setPen(self._style.colours[words.colour])
        note = []
        if words.noted is not None:
            part = QTextLayout.FormatRange()
            part.start, part.length = words.noted, len(words.lines.text())
            form = QTextCharFormat()
            form.setForeground(self._style.colours["soft"])
            part.format = form
            note.append(part)
        words.lines.draw(self._painter, QPointF(rect.topLeft()), note)

    def _box(self, box: Box, rect: QRect) -> None:
        colours = self._style.colours
        pen = (
            QPen(colours[box.line], 2 if box.heavy else 1) if box.line else QPen(Qt.PenStyle.NoPen)
        )
        if box.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(colours[box.fill])
        radius = min(self._style.radius, rect.height() // 2)
        inset = 1.0 if box.heavy else 0.5
        place = QRectF(rect).adjusted(inset, inset, -inset, -inset)
        self._painter.drawRoundedRect(place, radius, radius)

    def _mark(self, mark: Mark, rect: QRect) -> None:
        """Paint a tick box or radio button as the browser draws its own."""
        colours = self._style.colours
        painter = self._painter
        line = colours["accent-line" if mark.on else "line"]
        inside = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(line, 1.2))
        if mark.round:
            painter.setBrush(colours["field"])
            painter.drawEllipse(inside)
            if mark.on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(line)
                painter.drawEllipse(inside.adjusted(4, 4, -4, -4))
            return
        painter.setBrush(line if mark.on else colours["field"])
        painter.drawRoundedRect(inside, 3, 3)
        if mark.on:
            tick = QPainterPath()
            tick.moveTo(rect.x() + 6, rect.y() + 11)
            tick.lineTo(rect.x() + 9.5, rect.y() + 15)
            tick.lineTo(rect.x() + 16, rect.y() + 7)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours["card"], 2))
            painter.drawPath(tick)

    def _track(self, track: Track, rect: QRect) -> None:
        colours, painter = self._style.colours, self._painter
        groove = QRectF(rect.x(), rect.center().y() - _TRACK / 2, rect.width(), _TRACK)
        painter.setPen(QPen(colours["line"], 1))
        painter.setBrush(colours["hair"])
        painter.drawRoundedRect(groove.adjusted(0.5, 0.5, -0.5, -0.5), _TRACK / 2, _TRACK / 2)
        share = 1 - track.share if self._mirrored else track.share
        middle = rect.x() + _KNOB / 2 + share * (rect.width() - _KNOB)
        before = QRectF(groove)
        if self._mirrored:
            before.setLeft(middle)
        else:
            before.setRight(middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours["accent-line"])
        painter.drawRoundedRect(before, _TRACK / 2, _TRACK / 2)
        painter.drawEllipse(QPointF(middle, groove.center().y()), _KNOB / 2, _KNOB / 2)
