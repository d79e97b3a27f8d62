"""The Test workspace: answers, parameters, target and key at the left, what came of it right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from builder.check import Finding, check, validate
from builder.deliver.refusals import Refusals, refusals
from builder.deliver.samples import FLAVOURS, Flavour, invalid_values, sample_values
from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.console.attempt import Attempt, Outcome
from builder.gui.console.exchange_view import ExchangeView
from builder.gui.console.history import History
from builder.gui.console.key_chooser import KeyChooser
from builder.gui.console.sender import Sender
from builder.gui.console.target import TargetChooser
from builder.gui.console.values_form import ValuesForm
from builder.gui.icons import icon
from builder.gui.parameters_form import ParametersForm
from builder.gui.services import Services
from builder.gui.tasks import Task
from builder.gui.theme import Card, Heading, Hint, Space, set_tone
from builder.gui.workspace import Workspace
from builder.render import compile_form

_PAUSE_MS: Final = 150


class ConsoleWorkspace(Workspace):
    """Sends test submissions.

    Attributes:
        outcomes: What came of those of this run, the latest last.
    """

    title = "Test"
    icon = "send"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.outcomes: list[Outcome] = []
        self._sender = Sender()
        self._task: Task | None = None
        self._problems: Sequence[Finding] = ()
        self.values = ValuesForm()
        self.parameters = ParametersForm()
        self.target = TargetChooser()
        self.key = KeyChooser()
        self.note = QLabel()
        self.note.setObjectName("console_note")
        self.note.setWordWrap(True)
        self.history = History()
        self.view = ExchangeView()
        self.send_button = QPushButton("Send")
        self.send_button.setObjectName("console_send")
        self.send_button.setProperty("primary", True)
        self.cancel_button = QPushButton("Cancel")
        self.cancel_button.setObjectName("console_cancel")
        self.fill_button = QPushButton("Fill in")
        self.fill_button.setObjectName("console_fill")
        self._fill_menu = QMenu(self)
        self._make_actions()
        self._build()
        # Judging a large form at each letter would be felt.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(partial(self._judge, everywhere=False))
        self.values.changed.connect(self._pause.start)
        self.parameters.changed.connect(self._pause.start)
        self.target.changed.connect(self._show_state)
        self.key.changed.connect(self._show_state)
        self.history.chosen.connect(self._show_outcome)
        self.send_button.clicked.connect(self.send)
        self.cancel_button.clicked.connect(self._cancel)
        services.document.changed.connect(self._on_changed)
        services.document.replaced.connect(self._on_replaced)
        self._show_state()

    # -- the workspace -------------------------------------------------------------------------

    def workspace_actions(self) -> Sequence[QAction]:
        return self._actions

    def entered(self) -> None:
        """Follow the form and the stored key pairs."""
        self._follow(self.services.document.project)
        self.send_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def shut_down(self) -> None:
        """Stop the simulator and the backend's process."""
        self._cancel()
        self._sender.stop()

    # -- building ------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.send_action = self._action("send", "Send", self.send, "Ctrl+Return", "send")
        self._again = self._action("again", "Send again", self._send_again, icon_name="reload")
        self._curl = self._action("curl", "Copy as cURL", self._copy_curl, icon_name="copy")
        self._python = self._action("python", "Copy as Python", self._copy_python, icon_name="copy")
        self._clear = self._action("clear", "Clear the history", self._clear_history)
        fills = [
            self._action(
                f"fill_{flavour}", f"Fill in: {words.lower()}", partial(self._fill, flavour)
            )
            for flavour, words in FLAVOURS.items()
        ]
        fills.append(self._action("fill_invalid", "Fill in: invalid", self._fill_invalid))
        fills.append(self._action("fill_nothing", "Fill in: nothing", self.values.clear))
        self._fill_menu.addActions(fills)
        self.fill_button.setMenu(self._fill_menu)
        self._actions = [
            self.send_action,
            self._again,
            self._separator(),
            *fills,
            self._separator(),
            self._curl,
            self._python,
            self._clear,
        ]

    def _action(
        self,
        name: str,
        text: str,
        act: Callable[[], None],
        keys: str = "",
        icon_name: str = "",
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"console_{name}_action")
        if icon_name:
            action.setIcon(icon(icon_name))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action

    def _separator(self) -> QAction:
        action = QAction(self)
        action.setSeparator(True)
        return action

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.L)
        where = Card("Where to")
        where.add(self.target)
        where.add(self.key)
        column.addWidget(where)
        answers = Card()
        head = QHBoxLayout()
        head.addWidget(Heading("Answers"), 1)
        head.addWidget(self.fill_button)
        answers.add(head)
        answers.add(self.values)
        column.addWidget(answers)
        chat = Card("Opened from the chat with")
        chat.add(self.parameters)
        column.addWidget(chat)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("console_side")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        scroll.setMinimumWidth(380)

        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.send_button)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.note, 1)
        result = Card("What came of it")
        result.add(self.view, 1)
        earlier = Card()
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(Heading("This run’s submissions"), 1)
        for action in (self._again, self._curl, self._python, self._clear):
            button = QPushButton(action.text())
            button.setObjectName(f"{action.objectName().removesuffix('_action')}")
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            line.addWidget(button)
        earlier.add(line)
        self._none = Hint("Each submission is kept here until the app is closed.")
        earlier.add(self._none)
        earlier.add(self.history, 1)
        right = QWidget()
        main = QVBoxLayout(right)
        main.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        main.setSpacing(Space.L)
        main.addLayout(buttons)
        main.addWidget(result, 3)
        main.addWidget(earlier, 1)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(scroll)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([420, 820])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    # -- following the form --------------------------------------------------------------------

    def _on_changed(self, _old: Project, new: Project) -> None:
        if self.isVisible():
            self._follow(new)

    def _on_replaced(self) -> None:
        self._clear_history()
        self.values.clear()
        if self.isVisible():
            self._follow(self.services.document.project)

    def _follow(self, project: Project) -> None:
        self.values.show_project(project)
        self.parameters.show_project(project)
        self.target.show_base_url(project.platform.base_url)
        self.key.show_keys(self.services.keys.list(), project.key_fingerprint)
        self._problems = [each for each in check(project) if each.severity == "error"]
        self._judge(everywhere=False)
        self._show_state()

    def _judge(self, *, everywhere: bool) -> Refusals:
        """Show what the rules refuse; beside every answer, or only those that were touched."""
        if self._problems:
            return Refusals()
        form = compile_form(validate(self.services.document.project))
        found = refusals(form, self.values.values(), self.parameters.parameters())
        self.values.show_refusals(found.fields, everywhere=everywhere)
        return found

    def _show_state(self) -> None:
        busy = self._task is not None
        target = self.target.target()
        problem = self.target.problem() or self.key.problem(is_real=target.is_real)
        if self._problems:
            count = len(self._problems)
            words = "problem keeps" if count == 1 else "problems keep"
            problem = f"{count} {words} the form from being sent: {self._problems[0].text}"
        self.send_action.setEnabled(not busy and not problem)
        self.send_button.setEnabled(not busy and not problem)
        self.cancel_button.setVisible(busy)
        current = self.history.current
        self._again.setEnabled(not busy and current is not None)
        for action in (self._curl, self._python):
            action.setEnabled(current is not None)
        self._clear.setEnabled(self.history.count() > 0)
        self._none.setVisible(self.history.count() == 0)
        self.history.setVisible(self.history.count() > 0)
        if problem:
            self._say(problem, "error")
        elif busy:
            self._say(f"Sending to {target.host}…", "hint")
        else:
            self._say(f"Goes to {target.host}, signed by {self.key.choice().title}.", "hint")

    def _say(self, words: str, tone: str) -> None:
        self.note.setText(words)
        set_tone(self.note, tone)

    # -- filling in ----------------------------------------------------------------------------

    def fill_with_samples(self) -> None:
        """Fill in typical answers."""
        self._fill("typical")

    def _fill(self, flavour: Flavour) -> None:
        if self._problems:
            return
        form = compile_form(validate(self.services.document.project))
        try:
            self.values.fill(sample_values(form, datetime.now(UTC).date(), flavour))
        except BuilderError as fault:
            self.services.messages.error(fault)

    def _fill_invalid(self) -> None:
        if not self._problems:
            form = compile_form(validate(self.services.document.project))
            self.values.fill(invalid_values(form, datetime.now(UTC).date()))

    # -- sending -------------------------------------------------------------------------------

    def send(self) -> None:
        """Send the answers as they stand."""
        if self._task is not None or not self.send_action.isEnabled():
            return
        found = self._judge(everywhere=True)
        target = self.target.target()
        # Only the exported backend may be asked to refuse: the platform is never sent nonsense.
        if found and target.way != "backend":
            self.values.focus_first(found.fields)
            self._say(
                found.parameters
                or "The rules refuse some answers. Mend them, or send them through the exported "
                "backend to see it refuse them.",
                "error",
            )
            return
        project = validate(self.services.document.project)
        self._begin(
            Attempt(
                project=project,
                form=compile_form(project),
                values=self.values.values(),
                parameters=self.parameters.parameters(),
                target=target,
                key=self.key.choice(),
            )
        )

    def _send_again(self) -> None:
        outcome = self.history.current
        if outcome is not None and self._task is None:
            self._begin(outcome.attempt)

    def _begin(self, attempt: Attempt) -> None:
        services = self.services
        if attempt.target.is_real and not services.messages.confirm(
            f"Send this submission to {attempt.target.host}?",
            "It is a real host: a conversation there may go on with these answers.",
            f"Send to {attempt.target.host}",
            dangerous=True,
        ):
            return
        if attempt.key.is_passing:
            self._run(attempt, None)
            return
        services.unlock.open(
            attempt.key.name,
            services.keys,
            services.tasks,
            lambda private: private,
            partial(self._run, attempt),
            services.messages.error,
            self,
        )

    def _run(self, attempt: Attempt, private_pem: bytes | None) -> None:
        self._task = self.services.tasks.run(
            "Sending",
            lambda task: self._sender.send(attempt, private_pem, lambda: task.cancelled),
            self._on_sent,
            self._on_failed,
            self,
        )
        self._task.dropped.connect(self._on_dropped)
        self._show_state()

    def _on_sent(self, outcome: Outcome) -> None:
        self._task = None
        self.target.use_up_fault()
        self.outcomes.append(outcome)
        self.history.add(outcome)
        self._show_state()

    def _on_failed(self, fault: BuilderError) -> None:
        self._task = None
        self._show_state()
        self._say(str(fault), "error")

    def _on_dropped(self) -> None:
        self._task = None
        self._show_state()
        self._say("Cancelled. It may have been sent all the same.", "warning")

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # -- looking back --------------------------------------------------------------------------

    def _show_outcome(self, outcome: Outcome | None) -> None:
        if outcome is None:
            self.view.clear()
        else:
            self.view.show_outcome(outcome)
        self._show_state()

    def _copy_curl(self) -> None:
        outcome = self.history.current
        if outcome is not None:
            QGuiApplication.clipboard().setText(outcome.exchange.as_curl())

    def _copy_python(self) -> None:
        outcome = self.history.current
        if outcome is not None:
            QGuiApplication.clipboard().setText(outcome.exchange.as_python())

    def _clear_history(self) -> None:
        self.outcomes.clear()
        self.history.clear()
        self.view.clear()
        self._show_state()
