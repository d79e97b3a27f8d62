"""The problems panel: every finding about the form; choosing one leads to where it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStackedLayout, QWidget

from builder.gui.state.derived import Finding
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Hint, Space

SEVERITY_ICONS: Final = {"error": "error", "warning": "warning", "advice": "info"}


class _FindingList(QListWidget):
    """The list itself.

    Signals:
        chosen(): Enter was pressed on the current finding, or it was clicked.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problems")
        self.setAccessibleName("Problems")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setIconSize(QSize(16, 16))
        self.itemClicked.connect(lambda _item: self.chosen.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class ProblemsPanel(QWidget):
    """Shows findings.

    Signals:
        chosen(finding): The user wants to see where this :class:`Finding` is.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._findings: Sequence[Finding] = ()
        self.list = _FindingList()
        self.nothing = Hint("Nothing is wrong with the form.")
        self.nothing.setObjectName("problems_none")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.nothing.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.list)
        self.list.chosen.connect(self._on_chosen)

    def sizeHint(self) -> QSize:
        return QSize(600, 84)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings."""
        row = self.list.currentRow()
        self._findings = findings
        self.list.clear()
        for each in findings:
            item = QListWidgetItem(icon(SEVERITY_ICONS[each.severity]), each.text)
            item.setToolTip(f"{each.severity.capitalize()}: {each.code}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(findings) - 1))
        self._stack.setCurrentWidget(self.list if findings else self.nothing)

    def _on_chosen(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._findings):
            self.chosen.emit(self._findings[row])
