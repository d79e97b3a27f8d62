"""When what happened to a submission, as a table."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from builder.say import say
from builder.trial.attempt import TrialResult
from builder.trial.timeline import moments_of

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TimelineView(QTreeWidget):
    """Shows when what happened, and how long it took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exchange_timeline")
        self.setAccessibleName(say("Timeline"))
        self.setHeaderLabels([say("What happened"), say("After"), say("Took")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setMinimumSectionSize(90)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, _RIGHT)

    def show_result(self, result: TrialResult) -> None:
        """Show what happened to a submission."""
        self.clear()
        before = 0.0
        for each in moments_of(result):
            took = max(0.0, each.milliseconds - before)
            before = each.milliseconds
            item = QTreeWidgetItem(
                [
                    each.name,
                    say("{milliseconds:,.1f} ms", milliseconds=each.milliseconds),
                    say("{milliseconds:,.1f} ms", milliseconds=took),
                ]
            )
            for column in (1, 2):
                item.setTextAlignment(column, _RIGHT)
            self.addTopLevelItem(item)
