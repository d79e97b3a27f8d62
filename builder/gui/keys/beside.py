"""Two widgets beside each other, or one below the other where there is no room for that."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from builder.gui.widgets.theme import Space

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Beside(QWidget):
    """Arranges two widgets by the width that it has; it may be as narrow as the wider of them.

    Args:
        first: The widget at the left, or above.
        second: The widget at the right, or below; it takes what width is left.
        first_width: The first one's width while they are beside each other, in pixels.
        wide: From which width on they are, in pixels.
    """

    def __init__(self, first: QWidget, second: QWidget, *, first_width: int, wide: int) -> None:
        super().__init__()
        self._first, self._second = first, second
        self._first_width, self._wide = first_width, wide
        second.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QBoxLayout(_BELOW, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XL)
        self._row.addWidget(first)
        self._row.addWidget(second, 1)

    def minimumSizeHint(self) -> QSize:
        widths = (part.minimumSizeHint().width() for part in (self._first, self._second))
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._wide
        self._first.setMinimumWidth(self._first_width if wide else 0)
        self._row.setDirection(_BESIDE if wide else _BELOW)
