"""What axe finds in the page that is shown now."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.icons import icon
from builder.gui.widgets.left_to_right import in_own_order
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Space, set_tone
from builder.say import say
from builder.trial.accessibility import IMPACTS, Issue, Visit, summary

_GRAVE: Final = ("critical", "serious")


class ChecksPanel(Scrolling):
    """A list of what breaks a rule: which element, which rule, and what would put it right.

    Signals:
        check_wanted(): The page that is shown is to be checked.
        report_wanted(): All states of all panes are to be checked.
        chosen(issue): An :class:`Issue` was chosen.
    """

    check_wanted = Signal()
    report_wanted = Signal()
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview_checks")
        self._issues: Sequence[Issue] = ()
        self._is_busy = False
        self._words = QLabel(say("Not checked yet."))
        self._words.setObjectName("checks_summary")
        self._words.setWordWrap(True)
        check = QPushButton(say("Check now"))
        check.setObjectName("checks_now")
        check.clicked.connect(self.check_wanted)
        report = QPushButton(say("Report of all panes…"))
        report.setObjectName("checks_report")
        report.clicked.connect(self.report_wanted)
        self._list = QListWidget()
        self._list.setObjectName("checks_list")
        self._list.setAccessibleName(say("What breaks a rule of accessibility"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Beside the buttons while there is room for both.
        head = FlowingRow()
        head.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        for each in (self._words, check, report):
            head.add(each)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._list, 1)
        self.setWidget(content)

    @property
    def is_settled(self) -> bool:
        """Whether no check is under way."""
        return not self._is_busy

    def show_busy(self) -> None:
        """Say that the page is being checked."""
        self._is_busy = True
        self._words.setText(say("Checking…"))
        set_tone(self._words, "")

    def show_issues(self, pane: str, issues: Sequence[Issue], fault: str) -> None:
        """Show what was found.

        Args:
            pane: How the page is shown, in words.
            issues: What breaks a rule, the worst first.
            fault: Why it could not be checked; empty if it was.
        """
        self._is_busy = False
        self._issues = issues
        self._list.clear()
        for issue in issues:
            impact = IMPACTS.get(issue.impact, issue.impact)
            lines = (f"{impact}: {issue.words}", issue.element, *issue.advice.splitlines())
            text = "\n".join(map(in_own_order, lines))
            line = QListWidgetItem(icon("error" if issue.impact in _GRAVE else "warning"), text)
            line.setToolTip(f"{issue.rule}\n{issue.selector}")
            self._list.addItem(line)
        self._words.setText(fault or summary([Visit(pane, "", tuple(issues))]))
        set_tone(self._words, "error" if fault else ("warning" if issues else "good"))

    def forget(self) -> None:
        """Forget what was found, as the page is another one."""
        self._is_busy = False
        self._issues = ()
        self._list.clear()
        self._words.setText(say("Not checked yet."))
        set_tone(self._words, "")

    def _choose(self, line: QListWidgetItem) -> None:
        self.chosen.emit(self._issues[self._list.row(line)])


def outlining(issue: Issue) -> str:
    """Return the call of the probe that outlines an issue's element in the page."""
    return f"outline({json.dumps(issue.selector)})"
