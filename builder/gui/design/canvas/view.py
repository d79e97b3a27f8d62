"""What part of the sheet is seen, how large, and where in the canvas."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from builder.form.look import Frame, frame_for
from builder.gui.design.canvas.sheet_map import SheetMap

NARROWEST: Final = 308  # a phone of 320 pixels, less its scroll bar
_FACTORS: Final = (0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 3.0)


class SheetView(QObject):
    """Turns places of the canvas into places of the sheet and back, at any zoom.

    A "place of the canvas" is one in its viewport.

    Args:
        area: The canvas.
        layout: Where everything stands on the sheet.

    Signals:
        zoomed(factor): The sheet is shown so many times its size.
    """

    zoomed = Signal(float)

    def __init__(self, area: QAbstractScrollArea, layout: SheetMap) -> None:
        super().__init__(area)
        self._area = area
        self._layout = layout
        self.zoom = 1.0

    @property
    def room(self) -> int:
        """How wide the sheet can be, beside a scroll bar, so that one that comes moves nothing."""
        area = self._area
        bar = area.verticalScrollBar().sizeHint().width()
        return area.width() - 2 * area.frameWidth() - bar

    @property
    def frame(self) -> Frame:
        """What the canvas's width makes of the page."""
        return frame_for(max(NARROWEST, round(self.room / self.zoom)))

    @property
    def origin(self) -> QPoint:
        """Where the sheet's corner is in the canvas."""
        left = (self.room - round(self._layout.width * self.zoom)) // 2
        margin = round(self._layout.frame.margin * self.zoom)
        return QPoint(max(0, left), margin - self._area.verticalScrollBar().value())

    @property
    def scroll_range(self) -> int:
        """How far down the canvas can be scrolled."""
        frame = self._layout.frame
        whole = round((self._layout.height + 2 * frame.margin) * self.zoom)
        return max(0, whole - self._area.viewport().height())

    def on_sheet(self, point: QPoint) -> QPoint:
        """Return where on the sheet a point of the canvas is."""
        away = point - self.origin
        return QPoint(round(away.x() / self.zoom), round(away.y() / self.zoom))

    def area_on_sheet(self, rect: QRect) -> QRect:
        """Return the part of the sheet that a part of the canvas shows."""
        return QRect(self.on_sheet(rect.topLeft()), self.on_sheet(rect.bottomRight()))

    def in_canvas(self, rect: QRect) -> QRect:
        """Return where in the canvas a part of the sheet is."""
        zoom, at = self.zoom, self.origin
        corner = QPoint(round(rect.x() * zoom), round(rect.y() * zoom)) + at
        return QRect(
            corner.x(), corner.y(), round(rect.width() * zoom), round(rect.height() * zoom)
        )

    def step(self, by: int) -> None:
        """Zoom in (1) or out (-1) by one step."""
        if by > 0:
            self.set_zoom(next((each for each in _FACTORS if each > self.zoom), _FACTORS[-1]))
        else:
            smaller = (each for each in reversed(_FACTORS) if each < self.zoom)
            self.set_zoom(next(smaller, _FACTORS[0]))

    def set_zoom(self, factor: float) -> None:
        """Show the sheet so many times its size."""
        if factor != self.zoom:
            self.zoom = factor
            self.zoomed.emit(factor)
