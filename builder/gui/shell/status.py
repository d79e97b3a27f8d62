"""The status bar: saved or not, what is wrong, the key in use, the target, work under way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from builder.form.project import Project
from builder.form.web_address import host_of
from builder.gui.shell.problems_panel import summary, worst_icon
from builder.gui.widgets.icons import icon
from builder.gui.widgets.left_to_right import left_to_right
from builder.gui.widgets.tasks import Task, Tasks
from builder.gui.widgets.theme import set_tone
from builder.say import said_of, say

if TYPE_CHECKING:
    from builder.errors import BuilderError
    from builder.gui.state.derived import Finding
    from builder.keys.pair import KeyPair

_KEY_TIP: Final = say("The key pair of this form")
_KEY_WIDTH: Final = 220  # device-independent pixels


class StatusBar(QStatusBar):
    """Shows the state of the form.

    Args:
        tasks: Whose work under way is shown, with a way to cancel it.

    Signals:
        problems_wanted(): The user wants to see the problems.
        key_wanted(): The user wants to see the key pairs.
    """

    problems_wanted = Signal()
    key_wanted = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._shown_tasks: list[Task[object]] = []
        self.saved = QLabel()
        self.saved.setObjectName("status_saved")
        self.problems = _button("status_problems", say("Problems of the form"))
        self.problems.clicked.connect(self.problems_wanted)
        self.key = _button("status_key", _KEY_TIP)
        self.key.clicked.connect(self.key_wanted)
        self.target = QLabel()
        self.target.setObjectName("status_target")
        self.target.setToolTip(say("Where the exported form delivers to"))
        self.work = QLabel()
        self.work.setObjectName("status_work")
        self.progress = QProgressBar()
        self.progress.setObjectName("status_progress")
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.cancel = _button("status_cancel", say("Cancel the work under way"))
        self.cancel.setText(say("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.addWidget(self.saved)
        self.addWidget(self.problems)
        for widget in (self.work, self.progress, self.cancel, self.key, self.target):
            self.addPermanentWidget(widget)
        tasks.started.connect(self._on_started)
        self._show_work()

    def show_saved(self, *, saved: bool, on_disk: bool, held: bool) -> None:
        """Show whether everything is saved.

        Args:
            saved: Whether the form is as it was saved, or as it began.
            on_disk: Whether it has a file.
            held: Whether text was typed in Source that is not part of the form.
        """
        if held and saved:
            self.saved.setText(say("The text in Source is not part of the form yet"))
        elif on_disk:
            self.saved.setText(say("Saved") if saved else say("Unsaved changes"))
        else:
            self.saved.setText(say("New form") if saved else say("Not saved yet"))

    def show_findings(
        self, findings: Sequence[Finding] | None, failure: BuilderError | None = None
    ) -> None:
        """Show how much is wrong, or that this is not known.

        Args:
            findings: What was found; None while the form is checked for the first time.
            failure: Why not everything that follows from the form is known.
        """
        worst = worst_icon(findings, failure)
        self.problems.setText(summary(findings, failure))
        self.problems.setIcon(icon(worst))
        set_tone(self.problems, "error" if worst == "error" else "")

    def show_project(self, project: Project, pair: KeyPair | None) -> None:
        """Show the key pair in use and the target."""
        advice = None
        if pair is not None:
            from builder.keys.dates import advice_about  # noqa: PLC0415 - most starts need none

            advice = advice_about(pair)
            self.key.setText(self._short(pair.name))
        else:
            self.key.setText(
                say("Key not stored here") if project.key_fingerprint else say("No key chosen")
            )
        self.key.setIcon(icon("warning" if advice else "key"))
        whose = said_of(_KEY_TIP, pair.name) if pair is not None else _KEY_TIP
        self.key.setToolTip(advice.text if advice else whose)
        self.key.setAccessibleDescription(advice.text if advice else "")
        host = left_to_right(host_of(project.platform.base_url) or "?")
        # An invisible mark has the line read from right to left, although a host begins it.
        self.target.setText(f"\u200f← {host}" if self.isRightToLeft() else f"→ {host}")

    def _short(self, name: str) -> str:
        """Return a name as far as it leaves room for what stands beside it."""
        return (
            self.key.fontMetrics()
            .elidedText(name, Qt.TextElideMode.ElideRight, _KEY_WIDTH)
            .replace("&", "&&")
        )

    def _on_started(self, task: Task[object]) -> None:
        self._shown_tasks.append(task)
        task.progressed.connect(self._on_progress)
        task.ended.connect(self._on_ended)
        self._show_work()

    def _on_progress(self, task: Task[object], fraction: float, text: str) -> None:
        if self._shown_tasks and task is self._shown_tasks[-1]:
            self.work.setText(text or task.label)
            self.progress.setRange(0, 0 if fraction < 0 else 100)
            self.progress.setValue(round(fraction * 100))

    def _on_ended(self, task: Task[object]) -> None:
        self._shown_tasks.remove(task)
        self._show_work()

    def _show_work(self) -> None:
        busy = bool(self._shown_tasks)
        for widget in (self.work, self.progress, self.cancel):
            widget.setVisible(busy)
        if busy:
            self.work.setText(f"{self._shown_tasks[-1].label}…")
            self.progress.setRange(0, 0)

    def _cancel(self) -> None:
        for task in self._shown_tasks:
            task.cancel()


def _button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
