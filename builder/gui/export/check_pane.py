"""The section of the self-check: how it runs, and all its steps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QStackedWidget,
)

from builder.gui.export.pane import Pane
from builder.gui.state.services import Services
from builder.gui.widgets.icons import icon
from builder.gui.widgets.left_to_right import show_code
from builder.gui.widgets.splits import split
from builder.gui.widgets.theme import Heading, Hint
from builder.say import say

if TYPE_CHECKING:
    from builder.trial.selfcheck import CheckStep

_MORE: Final = Qt.ItemDataRole.UserRole + 1
_MORE_HIGH: Final = 90


class CheckPane(Pane):
    """Chooses where the exported backend runs, and lists what the self-check found."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._quick = QRadioButton(say("Quick: with the packages of this app"))
        self._quick.setObjectName("export_check_quick")
        self._quick.setChecked(True)
        self._own = QRadioButton(say("In an environment of its own"))
        self._own.setObjectName("export_check_own")
        # There until a self-check is, which needs the room.
        self._intro = Hint(
            say(
                "The self-check starts what was exported as its own process, opens its page, "
                "submits through it to a simulated platform, and checks the delivery there. It "
                "uses a key pair made for the purpose."
            )
        )
        self._own_hint = Hint(
            say(
                "It is made from the bundle's list of requirements, and checked against the hashes "
                "in it. The first time needs a network and takes a minute; it is then kept."
            )
        )
        self._own.setToolTip(self._own_hint.text())
        self._steps = QListWidget()
        self._steps.setObjectName("export_steps")
        self._steps.setAccessibleName(say("Steps of the self-check"))
        self._steps.setWordWrap(True)
        self._steps.setIconSize(QSize(16, 16))
        self._steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._steps.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._more = QPlainTextEdit()
        self._more.setObjectName("export_step_more")
        self._more.setAccessibleName(say("What the step found, as it came"))
        show_code(self._more)
        self._more.setReadOnly(True)
        self._more.setTabChangesFocus(True)
        self._more.setMinimumHeight(_MORE_HIGH)
        self._outcome = QStackedWidget()
        self._build()
        self._steps.currentRowChanged.connect(self._show_more)
        self.clear()

    @property
    def environments(self) -> Path | None:
        """Where environments with the bundle's requirements are kept; None for the quick way."""
        return self.services.home.environments if self._own.isChecked() else None

    @property
    def has_steps(self) -> bool:
        """Whether the steps of a self-check are shown."""
        return self._steps.count() > 0

    def clear(self) -> None:
        """Forget the last self-check."""
        self._steps.clear()
        self._more.hide()
        self._show_outcome(0)

    def forget(self) -> None:
        self.clear()

    def show_steps(self, steps: Sequence[CheckStep]) -> None:
        """Show what each step found; the first that failed is in front."""
        self.clear()
        for step in steps:
            line = say(
                "{name} – {found} ({time:,} ms)",
                name=step.name,
                found=step.detail,
                time=step.milliseconds,
            )
            item = QListWidgetItem(icon("ok" if step.ok else "error"), line)
            item.setData(Qt.ItemDataRole.UserRole, step.ok)
            item.setData(_MORE, step.more)
            if step.more:
                item.setToolTip(say("Choose this step to see what came"))
            self._steps.addItem(item)
        self._show_outcome(1)
        failed = [at for at, step in enumerate(steps) if not step.ok]
        if failed:
            self._steps.setCurrentRow(failed[0])

    def _show_outcome(self, page: int) -> None:
        self._outcome.setCurrentIndex(page)
        for hint in (self._intro, self._own_hint):
            hint.setVisible(page == 0)

    def _show_more(self, row: int) -> None:
        more = self._steps.item(row).data(_MORE) if row >= 0 else ""
        self._more.setPlainText(more)
        self._more.setVisible(bool(more))

    def _build(self) -> None:
        group = QButtonGroup(self)
        self.column.addWidget(Heading(say("Prove that the export works")))
        self.column.addWidget(self._intro)
        for choice in (self._quick, self._own):
            group.addButton(choice)
            self.column.addWidget(choice)
        self.column.addWidget(self._own_hint)
        waiting = Hint(say("Each step of the self-check will stand here, with what it found."))
        waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        found = split(
            *(self._steps, self._more),
            name="check_splitter",
            grows=0,
            orientation=Qt.Orientation.Vertical,
        )
        self._outcome.addWidget(waiting)
        self._outcome.addWidget(found)
        self.column.addWidget(self._outcome, 1)
