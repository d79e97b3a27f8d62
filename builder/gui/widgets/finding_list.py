"""A list of what is wrong with the form: choosing one leads to where it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from builder.gui.widgets.icons import icon
from builder.say import say

_ICONS: Final = {"error": "error", "warning": "warning", "advice": "info"}
_EDGES: Final = 4


class Said(Protocol):
    """What the list reads of a finding."""

    @property
    def severity(self) -> str:
        """``error``, ``warning`` or ``advice``."""

    @property
    def text(self) -> str:
        """What is wrong, for people."""


class FindingList(QListWidget):
    """As high as its findings, up to a limit.

    Args:
        name: Name of the object.
        spoken: What screen readers call it.
        most: Pixels that it is high at most; 0 for as high as there is room.

    Signals:
        chosen(finding): The person clicked this finding, or pressed Enter on it.
    """

    chosen = Signal(object)

    def __init__(self, name: str, spoken: str, most: int = 0) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("findings", True)
        self.setAccessibleName(spoken)
        self.setWordWrap(True)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._most = most
        self._height = 0  # of the findings at this width, in device-independent pixels
        if most:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._findings: Sequence[Said] = ()
        self.itemClicked.connect(lambda _: self._choose())

    def show_findings(self, findings: Sequence[Said]) -> None:
        """Show these findings; the current row stays where it was."""
        if findings == self._findings:
            return
        row = self.currentRow()
        self._findings = findings
        self.clear()
        for finding in findings:
            line = QListWidgetItem(icon(_ICONS[finding.severity]), finding.text)
            line.setToolTip(say("Go to where this is"))
            self.addItem(line)
        self.setCurrentRow(min(row, len(findings) - 1))
        self._fit()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self._height) if self._height else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._height) if self._height else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # words wrap at other places
            self._fit()

    def _choose(self) -> None:
        if 0 <= self.currentRow() < len(self._findings):
            self.chosen.emit(self._findings[self.currentRow()])

    def _fit(self) -> None:
        if self._most and self.count():
            self.doItemsLayout()
            first, last = self.visualItemRect(self.item(0)), self.item(self.count() - 1)
            rows = self.visualItemRect(last).bottom() - first.top() + 1
            self._height = min(rows + _EDGES, self._most)
            self.updateGeometry()  # to resize it while it is resized would leave rows behind
