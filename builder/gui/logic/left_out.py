"""Which rules are not tried, because they have a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from builder.gui.state.selection import Selection
from builder.gui.widgets.theme import Space, WrappedLabel, set_tone
from builder.say import say, say_count

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding


class LeftOut(QWidget):
    """A line about the faults of rules that are not tried, and a button that leads to the first.

    Args:
        selection: Leads to places of the form.
    """

    def __init__(self, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("trial_left_out")
        self._selection = selection
        self._findings: tuple[Finding, ...] = ()
        self.text = WrappedLabel()
        set_tone(self.text, "warning")
        self.button = QPushButton(say("Show"))
        self.button.setObjectName("trial_left_out_show")
        self.button.setAccessibleName(say("Show the problem"))
        self.button.clicked.connect(self._lead)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say what is wrong with rules that are not tried; nothing if all are."""
        if findings == self._findings:
            return
        self._findings = findings
        self.setVisible(bool(findings))
        if findings:
            self.text.setText(_words(findings))

    def _lead(self) -> None:
        if self._findings:
            self._selection.finding_requested.emit(self._findings[0])


def _words(findings: tuple[Finding, ...]) -> str:
    first, more = findings[0].text, len(findings) - 1
    if not more:
        return say("Not tried: {problem}", problem=first)
    return say_count(
        "Not tried: {problem} ({count:,} more problem)",
        "Not tried: {problem} ({count:,} more problems)",
        more,
        problem=first,
    )
