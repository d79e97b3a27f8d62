"""How large the form is shown, in a strip below the canvas while that is not its own size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QToolButton

from builder.gui.design.canvas.view import SheetView
from builder.say import say

_MARGIN: Final = 4


class ZoomButton(QToolButton):
    """Says how large the form is shown; pressed, it shows the form in its own size.

    It stands beside the form and covers none of it.

    Args:
        canvas: What it stands in, at the lower end.
        view: What is zoomed.
    """

    def __init__(self, canvas: QAbstractScrollArea, view: SheetView) -> None:
        super().__init__(canvas)
        self.setObjectName("zoom_button")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas = canvas
        self.clicked.connect(lambda _checked: view.set_zoom(1.0))
        self.show_zoom(view.zoom)

    @property
    def strip(self) -> int:
        """How high the strip is that it needs; 0 while the form has its own size."""
        if self.isHidden():
            return 0
        self.ensurePolished()  # the style sheet decides how high it is
        return self.sizeHint().height() + 2 * _MARGIN

    def place(self) -> None:
        """Stand at the end of the strip, below the canvas as it is now."""
        self.adjustSize()
        area = self._canvas.viewport().geometry()
        strip = QRect(area.x(), area.bottom() + 1, area.width(), self.strip)
        rect = QRect(QPoint(0, 0), self.size())
        rect.moveCenter(strip.center())
        rect.moveRight(strip.right() - 2 * _MARGIN)
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), strip, rect))

    def show_zoom(self, factor: float) -> None:
        """Say how large the form is shown now.

        Args:
            factor: How many times its size; at 1 the button is hidden.
        """
        words = f"{round(factor * 100)} %"
        self.setText(words)
        self.setAccessibleName(say("Zoom, {zoom}", zoom=words))
        self.setToolTip(say("Zoom (Ctrl+plus, Ctrl+minus, Ctrl+wheel); press for 100 %"))
        self.setVisible(factor != 1.0)
