"""How large the form is shown, in the canvas's corner."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QToolButton

from builder.gui.design.canvas.view import SheetView
from builder.say import say

_MARGIN: Final = 12


class ZoomButton(QToolButton):
    """Says how large the form is shown; pressed, it shows the form in its own size.

    Args:
        canvas: What it stands in, in the lower corner.
        view: What is zoomed.
    """

    def __init__(self, canvas: QAbstractScrollArea, view: SheetView) -> None:
        super().__init__(canvas.viewport())
        self.setObjectName("zoom_button")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas = canvas
        self.clicked.connect(lambda _checked: view.set_zoom(1.0))
        view.zoomed.connect(self._say)
        self._say(view.zoom)

    def place(self) -> None:
        """Stand in the corner of the canvas as it is now."""
        corner = self._canvas.viewport().rect().bottomRight()
        self.move(corner.x() - self.width() - _MARGIN, corner.y() - self.height() - _MARGIN)
        self.raise_()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # its window's style sheet has reached it
            self.adjustSize()
            self.place()

    def _say(self, factor: float) -> None:
        words = f"{round(factor * 100)} %"
        self.setText(words)
        self.setAccessibleName(say("Zoom, {zoom}", zoom=words))
        self.setToolTip(say("Zoom (Ctrl+plus, Ctrl+minus, Ctrl+wheel); press for 100 %"))
        self.adjustSize()
        self.place()
