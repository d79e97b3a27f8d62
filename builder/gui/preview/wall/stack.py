"""What stands where the page does: the wall of panes, or why no page is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from builder.gui.preview.wall.wall import Wall
from builder.gui.widgets.finding_list import FindingList
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

WAITING: Final = say("Starting the browser engine…")


class WallStack(QStackedWidget):
    """Shows the wall, the problems of the form, or nothing; at first what is waited for.

    Args:
        wall: The panes that show the page.

    Attributes:
        findings: The problems that keep the form from being shown.
    """

    def __init__(self, wall: Wall) -> None:
        super().__init__()
        self.findings = FindingList(
            "preview_findings", say("Problems that keep the form from being shown")
        )
        self._waiting = QLabel(WAITING)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # In a widget of its own: what stands beside a native window becomes one.
        self._wall_page = QWidget()
        alone = QVBoxLayout(self._wall_page)
        alone.setContentsMargins(0, 0, 0, 0)
        alone.addWidget(wall)
        problems = QWidget()
        column = QVBoxLayout(problems)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.addWidget(Heading(say("The form has problems that keep it from being shown")))
        column.addWidget(Hint(say("Mend these in Design; the preview follows by itself.")))
        column.addWidget(self.findings, 1)
        self._problems_page = Scrolling(problems)
        for page in (self._waiting, self._wall_page, self._problems_page):
            self.addWidget(page)

    @property
    def shows_wall(self) -> bool:
        """Whether the panes are shown."""
        return self.currentWidget() is self._wall_page

    def show_wall(self) -> None:
        """Show the panes."""
        self.setCurrentWidget(self._wall_page)

    def show_problems(self, problems: Sequence[Finding]) -> None:
        """Show why the form has no page."""
        self.findings.show_findings(problems)
        self._waiting.clear()
        self.setCurrentWidget(self._problems_page)

    def show_nothing(self) -> None:
        """Show an empty place; the line above says why."""
        self._waiting.clear()
        self.setCurrentWidget(self._waiting)
