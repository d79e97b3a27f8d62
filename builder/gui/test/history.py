"""The submissions of this run, the latest first."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from builder.gui.widgets.icons import icon
from builder.say import say
from builder.trial.attempt import TrialResult
from builder.trial.verdict import verdict_of

_ICONS: Final = {"good": "ok", "warning": "warning", "error": "error"}
_MOST: Final = 200


class History(QTreeWidget):
    """Lists results: when, where to, and the verdict.

    Signals:
        chosen(): Another result is to be shown, or none.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(say("Submissions of this run"))
        self.setHeaderLabels([say("Time"), say("Sent to"), say("Result")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda _now, _before: self.chosen.emit())

    @property
    def current(self) -> TrialResult | None:
        """The result that is shown."""
        return _result(self.currentItem())

    @property
    def results(self) -> tuple[TrialResult, ...]:
        """All of them, the latest last."""
        rows = range(self.topLevelItemCount() - 1, -1, -1)
        found = (_result(self.topLevelItem(row)) for row in rows)
        return tuple(each for each in found if each is not None)

    def add(self, result: TrialResult) -> None:
        """Put a result first, and make it the current one; the oldest of too many goes."""
        verdict = verdict_of(result)
        sent = datetime.fromtimestamp(result.exchange.sent_at).astimezone()
        item = QTreeWidgetItem([f"{sent:%H:%M:%S}", result.attempt.target.title, verdict.text])
        item.setIcon(0, icon(_ICONS[verdict.tone]))
        item.setToolTip(2, f"{verdict.text} {verdict.advice}".strip())
        item.setData(0, Qt.ItemDataRole.UserRole, result)
        self.insertTopLevelItem(0, item)
        while self.topLevelItemCount() > _MOST:
            self.takeTopLevelItem(_MOST)
        self.setCurrentItem(item)


def _result(item: QTreeWidgetItem | None) -> TrialResult | None:
    found: TrialResult | None = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
    return found
