"""What scrolls up and down: as wide as its content needs, and no stop for the Tab key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Scrolls its content up and down; its content is never cut off at the side.

    A plain scroll area stops the Tab key at itself, where nothing can be done, and lets itself be
    made narrower than what is in it.

    Args:
        content: What scrolls; it may be set later.
    """

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if content is not None:
            self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if (content := self.widget()) is None:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        needed = content.minimumSizeHint().expandedTo(content.minimumSize()).width()
        return QSize(needed + bar, least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
