"""The Test workspace: what is sent and where to at the left, what came of it at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from builder.backend.spec import FormSpec
from builder.check import ValidProject, check, validate
from builder.deliver.refusals import Refusals, refusals
from builder.deliver.samples import FLAVOURS, Flavour, invalid_values, sample_values
from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.state.change import Change
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.test.attempt import Attempt, Outcome
from builder.gui.test.dispatcher import Dispatcher
from builder.gui.test.exchange_view import ExchangeView
from builder.gui.test.history import History
from builder.gui.test.input_pane import InputPane
from builder.gui.test.send_pane import SendPane
from builder.gui.test.sensitive import without_sensitive
from builder.gui.test.target import Target
from builder.gui.test.verdict import refused_answers
from builder.gui.widgets.theme import Card, Heading, Hint, Space
from builder.render import compile_form

_PAUSE_MS: Final = 150
_NOTHING: Final = "What you send is listed here until the app is closed."
_COPIED: Final = "Copied, without the token: it would be dead after four seconds."


class ConsoleWorkspace(Workspace):
    """Sends test submissions, and shows every byte of what came of them."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._project: ValidProject | None = None
        self._form: FormSpec | None = None
        self.input = InputPane()
        self.pane = SendPane()
        self.history = History()
        self.view = ExchangeView()
        self.copy_button = QPushButton("Copy")
        self.copy_button.setObjectName("console_copy")
        self.told = Hint()
        self.told.setObjectName("history_note")
        self.dispatcher = Dispatcher(services, self)
        self._hand_in_commands()
        self._build()
        # Judging a large form at each letter would be felt.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(partial(self._judge, everywhere=False))
        self._connect()
        self._show_chosen()

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What came of the submissions of this run, the latest last."""
        return self.history.outcomes

    # -- the workspace -------------------------------------------------------------------------

    def entered(self) -> None:
        """Follow the form and the stored key pairs."""
        self._follow(self.services.document.project)
        self.input.focus_answers()

    def shut_down(self) -> None:
        """Stop the simulator and the backend's process."""
        self.dispatcher.shut_down()

    # -- building ------------------------------------------------------------------------------

    def _hand_in_commands(self) -> None:
        commands = self.services.commands
        commands.handle(
            {
                "test.send": self.send,
                "test.send_anyway": self._send_anyway,
                "test.send_again": self._send_again,
                "test.cancel": self.dispatcher.cancel,
                "test.copy_curl": self._copy_curl,
                "test.copy_python": self._copy_python,
                "test.clear": self.history.clear,
                **{f"test.fill_{each}": partial(self._fill, each) for each in FLAVOURS},
                "test.fill_invalid": self._fill_invalid,
                "test.fill_nothing": self.input.values.clear,
            }
        )
        commands.work_in("test", self)
        fills = (*FLAVOURS, "invalid", "nothing")
        self.input.fill_button.setMenu(
            commands.menu(self, *(f"test.fill_{each}" for each in fills))
        )
        self.copy_button.setMenu(commands.menu(self, "test.copy_curl", "test.copy_python"))

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(self.input, 1)
        column.addWidget(self.pane)
        left.setMinimumWidth(360)

        result = Card()
        result.add(self.view, 1)
        earlier = Card()
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(Heading("History"), 1)
        again = self.services.commands.button("test.send_again")
        again.setObjectName("console_again")
        clear = self.services.commands.button("test.clear", words="Clear")
        clear.setObjectName("console_clear")
        line.addWidget(again)
        line.addWidget(self.copy_button)
        line.addWidget(clear)
        earlier.add(line)
        earlier.add(self.told)
        earlier.add(self.history, 1)
        right = _split(Qt.Orientation.Vertical, _with_margins(result), _with_margins(earlier))
        right.setObjectName("test_results")
        right.setStretchFactor(0, 1)
        right.setSizes([520, 230])
        split = _split(Qt.Orientation.Horizontal, left, right)
        split.setObjectName("test_splitter")
        split.setStretchFactor(1, 1)
        split.setSizes([440, 800])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        self.input.values.changed.connect(self._on_input)
        self.input.parameters.changed.connect(self._on_input)
        self.pane.target.changed.connect(self._on_choice)
        self.pane.key.changed.connect(self._on_choice)
        self.pane.send_button.clicked.connect(self.send)
        self.pane.anyway_button.clicked.connect(self._send_anyway)
        self.pane.cancel_button.clicked.connect(self.dispatcher.cancel)
        self.history.chosen.connect(self._show_chosen)
        self.dispatcher.began.connect(self._on_began)
        self.dispatcher.progressed.connect(self.pane.show_doing)
        self.dispatcher.sent.connect(self._on_sent)
        self.dispatcher.ended.connect(self._on_ended)
        self.services.document.changed.connect(self._on_changed)
        self.services.document.replaced.connect(self._on_replaced)

    # -- following the form --------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if self.isVisible():
            self._follow(change.new)

    def _on_replaced(self) -> None:
        self.input.values.clear()
        if self.isVisible():
            self._follow(self.services.document.project)

    def _follow(self, project: Project) -> None:
        self.input.show_project(project)
        self.pane.target.show_base_url(project.platform.base_url)
        self.pane.key.show_keys(self.services.keys.list(), project.key_fingerprint)
        problems = [each for each in check(project) if each.severity == "error"]
        self.input.show_problems(problems)
        self._project = None if problems else validate(project)
        self._form = compile_form(self._project) if self._project else None
        self._judge(everywhere=False)
        self._on_choice()

    # -- what stands there now -----------------------------------------------------------------

    def _on_input(self) -> None:
        self._pause.start()
        # What was said of the last attempt may no longer be so.
        self._on_choice()

    def _on_choice(self) -> None:
        """Say what stands in the way of sending, if anything does."""
        if not self.dispatcher.is_busy:
            self.pane.anyway_button.hide()
            if self._form is None:
                self.pane.say("Nothing can be sent before the form’s problems are mended.", "error")
            else:
                self.pane.say(self.pane.problem(), "error")
        self._show_state()

    def _judge(self, *, everywhere: bool) -> Refusals:
        """Show what the rules refuse; beside every answer, or only those that were touched."""
        self._pause.stop()
        if self._form is None:
            found = Refusals()
        else:
            answers = self.input.values.answers()
            found = refusals(self._form, answers, self.input.parameters.parameters())
        self.input.show_refusals(found, everywhere=everywhere)
        return found

    def _show_state(self) -> None:
        busy, current = self.dispatcher.is_busy, self.history.current
        problem = self.pane.problem()
        self.services.commands.note(
            fillable=self._form is not None,
            sendable=self._form is not None and not problem,
            sending=busy,
            sent=current is not None,
        )
        # While busy it is out of sight, and must not lose the keyboard by being greyed out.
        self.pane.send_button.setEnabled(self._form is not None and not problem)
        self.pane.show_busy(busy=busy)
        self.copy_button.setEnabled(current is not None)
        self.history.setVisible(current is not None)

    # -- filling in ----------------------------------------------------------------------------

    def fill_with_samples(self) -> None:
        """Fill in typical answers."""
        self._fill("typical")

    def _fill(self, flavour: Flavour) -> None:
        self._fill_by(partial(sample_values, flavour=flavour))

    def _fill_invalid(self) -> None:
        self._fill_by(invalid_values)

    def _fill_by(self, made: Callable[..., Mapping[str, Any]]) -> None:
        if self._form is None:
            return
        try:
            self.input.values.fill(made(self._form, datetime.now(UTC).date()))
        except BuilderError as fault:
            self.pane.say(str(fault), "error")
        self._judge(everywhere=False)

    # -- sending -------------------------------------------------------------------------------

    def send(self) -> None:
        """Send the answers as they stand, unless the rules refuse them."""
        if not self.services.commands.action("test.send").isEnabled():
            return
        target = self.pane.target.target()
        found = self._judge(everywhere=True)
        # Only the exported backend may be asked to refuse: the platform is never sent nonsense.
        if found and target.way != "backend":
            self.input.focus_refused(found)
            self.pane.say(_refused_here(found), "error")
            self.pane.anyway_button.show()
            return
        self._send_to(target)

    def _send_anyway(self) -> None:
        fault = self.pane.target.target().fault
        self._send_to(Target(way="backend", fault=fault))

    def _send_to(self, target: Target) -> None:
        if self._project is not None and self._form is not None:
            self.dispatcher.send(
                Attempt(
                    project=self._project,
                    form=self._form,
                    values=self.input.values.values(),
                    parameters=self.input.parameters.parameters(),
                    target=target,
                    key=self.pane.key.choice(),
                )
            )

    def _send_again(self) -> None:
        outcome = self.history.current
        if outcome is not None:
            # The fault that was asked for then was used up; one asked for now is for this one.
            fault = self.pane.target.target().fault
            target = replace(outcome.attempt.target, fault=fault)
            self.dispatcher.send(replace(outcome.attempt, target=target))

    def _on_began(self) -> None:
        self.pane.say("", "hint")
        self.pane.show_doing("Sending…")
        self.pane.target.use_up_fault()
        self.pane.anyway_button.hide()
        self._show_state()

    def _on_sent(self, outcome: Outcome) -> None:
        self.pane.say("", "hint")
        self.history.add(without_sensitive(outcome))
        refused = refused_answers(outcome)
        if refused and outcome.attempt.values == self.input.values.values():
            found = self._judge(everywhere=False)
            self.input.show_refusals(replace(found, fields=refused), everywhere=True)
        self._show_state()

    def _on_ended(self, why: str) -> None:
        self._show_state()
        self.pane.say(why, "error")

    # -- looking back --------------------------------------------------------------------------

    def _show_chosen(self) -> None:
        outcome = self.history.current
        if outcome is None:
            self.view.clear()
        else:
            self.view.show_outcome(outcome)
        self._tell(_NOTHING if outcome is None else "")
        self._show_state()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _copy_curl(self) -> None:
        outcome = self.history.current
        if outcome is not None:
            self._copy(outcome.exchange.as_curl(), outcome)

    def _copy_python(self) -> None:
        outcome = self.history.current
        if outcome is not None:
            self._copy(outcome.exchange.as_python(), outcome)

    def _copy(self, text: str, outcome: Outcome) -> None:
        QGuiApplication.clipboard().setText(text)
        self._tell(_COPIED if outcome.exchange.token else "Copied.")


def _with_margins(content: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
    column.addWidget(content)
    return side


def _split(orientation: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    split = QSplitter(orientation)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    split.addWidget(first)
    split.addWidget(second)
    return split


def _refused_here(found: Refusals) -> str:
    if not found.fields:
        return f"Not sent. {found.parameters}"
    count = len(found.fields)
    words = "one answer" if count == 1 else f"{count} answers"
    return (
        f"Not sent: the form’s rules refuse {words}. Mend what is marked, or send it anyway: the "
        "exported backend then shows how it refuses."
    )
