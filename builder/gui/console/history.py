"""The submissions of this run, the latest first."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from builder.gui.console.attempt import Outcome
from builder.gui.console.verdict import verdict_of
from builder.gui.icons import icon

_ICONS: Final = {"good": "ok", "warning": "warning", "error": "error"}
_MOST: Final = 500


class History(QListWidget):
    """Lists outcomes.

    Signals:
        chosen(outcome): An :class:`Outcome` is to be looked at; None if there is none.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName("Submissions of this run")
        self.setIconSize(QSize(16, 16))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(lambda _row: self.chosen.emit(self.current))

    @property
    def current(self) -> Outcome | None:
        """The outcome being looked at."""
        item = self.currentItem()
        found: Outcome | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found

    def add(self, outcome: Outcome) -> None:
        """Put an outcome first, and make it the current one."""
        verdict = verdict_of(outcome)
        sent = datetime.fromtimestamp(outcome.exchange.sent_at).astimezone()
        item = QListWidgetItem(
            icon(_ICONS[verdict.tone]),
            f"{sent:%H:%M:%S}  {outcome.attempt.target.title}  ·  {verdict.text}",
        )
        item.setToolTip(verdict.text)
        item.setData(Qt.ItemDataRole.UserRole, outcome)
        self.insertItem(0, item)
        if self.count() > _MOST:
            self.takeItem(self.count() - 1)
        self.setCurrentRow(0)
