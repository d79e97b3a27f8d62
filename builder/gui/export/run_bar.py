"""The bar that exports and checks, below every section, with the result in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from builder.gui.widgets.keyboard import hand_on
from builder.gui.widgets.theme import Space, set_tone
from builder.say import say, say_count

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle
    from builder.trial.selfcheck import CheckStep

_EARLIER: Final = say(
    "This is about an earlier state of the form, which has changed since. Export and check again."
)


class RunBar(QFrame):
    """Buttons, progress and outcome.

    What stands here is about one bundle; once the form makes another one, the bar says so.

    Signals:
        export_wanted(): Export, then check.
        check_wanted(): Check only.
        cancel_wanted(): Stop what is under way.
        open_wanted(): Show the folder that was written.
    """

    export_wanted = Signal()
    check_wanted = Signal()
    cancel_wanted = Signal()
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("export_bar")
        self._of: Bundle | None = None
        self._export = _button("export_button", say("Export and check"))
        self._export.setProperty("primary", True)
        self._check = _button("export_check_button", say("Check without exporting"))
        self._cancel = _button("export_cancel", say("Cancel"))
        self._open = _button("export_open", say("Open the folder"))
        self._progress = QProgressBar()
        self._progress.setObjectName("export_progress")
        self._progress.setAccessibleName(say("Progress"))
        self._progress.setRange(0, 100)
        self._progress.setTextVisible(False)
        self._result = QLabel()
        self._result.setObjectName("export_result")
        self._result.setWordWrap(True)
        self._earlier = QLabel(_EARLIER)
        self._earlier.setObjectName("export_earlier")
        self._earlier.setWordWrap(True)
        set_tone(self._earlier, "warning")
        self._build()
        for button, wanted in (
            (self._export, self.export_wanted),
            (self._check, self.check_wanted),
            (self._cancel, self.cancel_wanted),
            (self._open, self.open_wanted),
        ):
            button.clicked.connect(lambda _checked=False, signal=wanted: signal.emit())
        self.forget()

    def show_busy(self, *, busy: bool, ready: bool, written: bool) -> None:
        """Offer what can be done now.

        Args:
            busy: Whether something is under way.
            ready: Whether the form can be exported.
            written: Whether there is an export to look at.
        """
        starting = (self._export, self._check)
        if busy:
            self._cancel.show()
            hand_on(starting, self._cancel)
        for each in starting:
            each.setEnabled(ready and not busy)
        if not busy:
            hand_on((self._cancel,), self._export)
            self._cancel.hide()
        self._progress.setVisible(busy)
        self._open.setVisible(written and not busy)

    def begin(self, bundle: Bundle) -> None:
        """Forget the last outcome; what comes now is about this bundle."""
        self.forget()
        self._of = bundle

    def forget(self) -> None:
        """Forget the outcome."""
        self._of = None
        self.say("")
        self._progress.setValue(0)
        self._earlier.hide()

    def show_current(self, bundle: Bundle | None) -> None:
        """Compare the outcome with what the form makes now; None if that is not known."""
        self._earlier.setVisible(self._of is not None and self._of != bundle)

    def say(self, text: str, tone: str = "") -> None:
        """Show the progress or the result as a sentence.

        Args:
            text: The sentence.
            tone: ``good`` or ``error`` for a result.
        """
        self._result.setText(text)
        self._result.setVisible(bool(text))
        set_tone(self._result, tone)

    def show_progress(self, fraction: float, text: str) -> None:
        """Show how far it is, 0.0 to 1.0, and what is being done."""
        self._progress.setValue(round(fraction * 100))
        if text:
            self.say(text)

    def show_outcome(self, steps: Sequence[CheckStep], written: Path | None) -> None:
        """Say what the self-check found.

        Args:
            steps: Its steps.
            written: Where the bundle was exported to; None if it was only checked.
        """
        where = say("Written to {path}.", path=written) if written else ""
        if steps and all(step.ok for step in steps):
            outcome = say_count(
                "The self-check passed: all {count:,} step.",
                "The self-check passed: all {count:,} steps.",
                len(steps),
            )
            tone = "good"
        else:
            outcome = say("The self-check found a fault; see its steps.")
            tone = "error"
        self.say(f"{outcome} {where}".strip(), tone)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self._export, self._check):
            buttons.addWidget(button)
        buttons.addStretch(1)
        # One of them at a time.
        for button in (self._cancel, self._open):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._progress)
        column.addWidget(self._result)
        column.addWidget(self._earlier)
        column.addLayout(buttons)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
