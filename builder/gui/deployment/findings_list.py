"""What verifying a deployment found: each check with its verdict, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Card, Hint, WrappedLabel, set_tone
from builder.say import say
from builder.trial.verify.report import Finding, Report, State

_ICONS: Final[Mapping[State, str]] = {
    "ok": "ok",
    "warning": "warning",
    "wrong": "error",
    "skipped": "info",
}
_TONES: Final[Mapping[State, str]] = {
    "ok": "good",
    "warning": "warning",
    "wrong": "error",
    "skipped": "hint",
}
_ROLE: Final = Qt.ItemDataRole.UserRole
_LEAST_COLUMN: Final = 40  # device-independent pixels


class FindingsList(Card):
    """Lists findings, and shows one in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.list = QTreeWidget()
        self.list.setObjectName("deployment_findings")
        self.list.setAccessibleName(say("What was found"))
        self.list.setHeaderLabels([say("Check"), say("Result")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        # By itself a column is wider than what is left in a narrow pane, and its end is not seen.
        header.setMinimumSectionSize(_LEAST_COLUMN)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.detail = WrappedLabel()
        self.detail.setObjectName("deployment_detail")
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nothing = Hint(
            say(
                "Write the address of a page that is online, and press Verify. Each check will "
                "stand here, with what it found."
            )
        )
        self.nothing.setObjectName("deployment_nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # It wraps in the room that there is, and takes none from what is beside it.
        self.nothing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.add(self.nothing, 1)
        self.add(self.list, 1)
        self.add(self.detail)
        self.list.currentItemChanged.connect(lambda now, _before: self._show(now))
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.list.clear()
        self._show_list(shown=False)
        self._show(None)

    def show_report(self, report: Report, titles: Mapping[str, str]) -> None:
        """Show what was found; the first thing that is wrong is the current one.

        Args:
            report: The findings.
            titles: What each check looks at, by its name.
        """
        self.list.clear()
        self._show_list(shown=True)
        worst: QTreeWidgetItem | None = None
        for each in report.findings:
            item = QTreeWidgetItem([titles[each.check], each.text])
            item.setIcon(0, icon(_ICONS[each.state]))
            item.setToolTip(1, each.text)
            item.setData(0, _ROLE, each)
            self.list.addTopLevelItem(item)
            if worst is None and each.state in ("wrong", "warning"):
                worst = item
        shown = worst or self.list.topLevelItem(0)
        if shown is not None:
            self.list.setCurrentItem(shown)

    def _show_list(self, *, shown: bool) -> None:
        self.nothing.setVisible(not shown)
        self.list.setVisible(shown)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        found: Finding | None = item.data(0, _ROLE) if item is not None else None
        if found is None:
            self.detail.setText("")
            self.detail.hide()
            return
        lines = [found.text]
        if found.wanted or found.found:
            lines.append(say("Expected: {value}", value=found.wanted))
            lines.append(say("Found: {value}", value=found.found))
        if found.advice:
            lines.append(say("What to do: {advice}", advice=found.advice))
        self.detail.setText("\n".join(lines))
        self.detail.show()
        set_tone(self.detail, _TONES[found.state])
