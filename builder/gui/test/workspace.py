"""The Test workspace: what is sent and where to on the left, the results on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.errors import BuilderError, RefusedError
from builder.gui.state.derived import Depth, Derivation
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.test.dispatcher import Dispatcher
from builder.gui.test.input_pane import InputPane
from builder.gui.test.known_form import UNSENDABLE, KnownForm
from builder.gui.test.ledger.acts import LedgerActs, Sending
from builder.gui.test.ledger.book import Book, Kept
from builder.gui.test.recording import Recording
from builder.gui.test.refusal_words import refused_here
from builder.gui.test.results_pane import ResultsPane
from builder.gui.test.send_pane import SendPane
from builder.gui.test.series import Series
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.splits import split
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.trial.attempt import Attempt, KeyChoice, TrialResult
from builder.trial.ledger.again import attempt_again
from builder.trial.ledger.record import Record
from builder.trial.refusals import Refusals, refusals
from builder.trial.samples import FLAVOURS, Flavour, invalid_values, sample_values
from builder.trial.target import Target
from builder.trial.verdict import refused_answers

_PAUSE_MS: Final = 150


class TestWorkspace(Workspace):
    """Sends test submissions, and shows every byte of their results."""

    needs = Depth.FORM

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._known = KnownForm(services)
        self.input = InputPane()
        self.pane = SendPane(services.targets)
        self.book = Book(services, self)
        self.dispatcher = Dispatcher(services, self.book.keep, self)
        self.results_pane = ResultsPane(services, self.book)
        target = self.pane.target
        self.recording = Recording(services, self.input, lambda: target.target().variables, self)
        self.series = Series(self.dispatcher, self._send_set, self)
        self._hand_in_commands()
        self.acts = LedgerActs(
            services,
            self.book,
            self.results_pane,
            self.dispatcher,
            Sending(
                again=self._attempt_again,
                aim=self.pane.target.as_chosen,
                fill=self._fill_kept,
                refuse=self._on_ended,
            ),
            self,
        )
        self._build()
        # Judging a large form at each letter would be felt.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(partial(self._judge, everywhere=False))
        self._connect()
        self._show_state()

    @property
    def results(self) -> tuple[TrialResult, ...]:
        """The results of this run, the latest last."""
        return self.book.results

    # -- the workspace -------------------------------------------------------------------------

    def entered(self) -> None:
        """Follow the form and the stored key pairs, and begin at the first answer."""
        self._known.drop_waiting()  # what was asked for before somebody went elsewhere
        self.services.pairs.refresh()
        self.results_pane.history.rows.refresh()
        self._follow(self.services.derived.current)
        self.input.focus_answers()

    def shut_down(self) -> None:
        """Stop the simulator and the backend's process."""
        self.results_pane.save()
        self.dispatcher.shut_down()

    # -- building ------------------------------------------------------------------------------

    def _hand_in_commands(self) -> None:
        commands = self.services.commands
        commands.handle(
            {
                "test.send": self.send,
                "test.send_anyway": self._send_anyway,
                "test.cancel": self.dispatcher.cancel,
                "test.record": self.recording.record,
                "test.load": self._open_load,
                **{f"test.fill_{each}": partial(self._fill, each) for each in FLAVOURS},
                "test.fill_invalid": self._fill_invalid,
                "test.fill_nothing": self.input.answers.clear,
            }
        )
        commands.work_in("test", self)
        fills = (*FLAVOURS, "invalid", "nothing")
        self.input.fill_button.setMenu(
            commands.menu(self, *(f"test.fill_{each}" for each in fills))
        )

    def _build(self) -> None:
        inputs = QWidget()
        column = QVBoxLayout(inputs)
        column.setContentsMargins(Space.L, Space.L, Space.L, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.input, 1)
        column.addWidget(self.pane)
        bar = QVBoxLayout()
        bar.addWidget(self.pane.bar)
        left = QWidget()
        below = QVBoxLayout(left)
        below.addStrut(360)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        # Where the window is low, this scrolls instead of printing one thing over another.
        area = Scrolling(inputs)
        below.addWidget(area, 1)
        below.addLayout(bar)

        def keep_in_line() -> None:
            """End the bar where the cards above it end, beside a scroll bar if there is one."""
            scroll = area.verticalScrollBar()
            beside = scroll.sizeHint().width() if scroll.maximum() else 0
            set_margins(bar, Space.L, Space.S, Space.L + beside, Space.L)

        area.verticalScrollBar().rangeChanged.connect(keep_in_line)
        keep_in_line()
        right = Scrolling(self.results_pane)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split(left, right, name="test_splitter", grows=1, sizes=[440, 800]))

    def _connect(self) -> None:
        self.input.answers.changed.connect(self._on_input)
        self.input.parameters.changed.connect(self._on_input)
        self.pane.target.changed.connect(self._on_input)  # the conversation may differ
        self.pane.key.changed.connect(self._on_choice)
        self.pane.send_button.clicked.connect(self.send)
        self.pane.anyway_button.clicked.connect(self._send_anyway)
        self.pane.cancel_button.clicked.connect(self.dispatcher.cancel)
        self.input.sets.chosen.connect(self._on_set)
        self.input.sets.sending_wanted.connect(self.series.begin)
        self.input.sets.outdated.connect(self.series.stop)
        self.dispatcher.began.connect(self._on_began)
        self.dispatcher.progressed.connect(self.pane.show_doing)
        self.dispatcher.sent.connect(self._on_sent)
        self.dispatcher.kept_late.connect(self.results_pane.history.rows.refresh)
        self.dispatcher.ended.connect(self._on_ended)
        self.services.document.replaced.connect(self._on_replaced)
        self.services.document.changed.connect(self._show_state)
        self.services.derived.advanced.connect(self._on_advanced)
        self.services.pairs.changed.connect(self._show_keys)
        self.services.commands.presented.connect(self._on_presented)

    # -- following the form --------------------------------------------------------------------

    def _on_replaced(self) -> None:
        self.input.forget()
        self.pane.target.forget()
        self._known.forget()

    def _on_advanced(self, known: Derivation) -> None:
        if self.isVisible():
            self._follow(known)

    def _follow(self, known: Derivation) -> None:
        before = self._known.derivation
        if before is None or before.project is not known.project:
            self.input.show_project(known.project)
            self.pane.target.show_base_url(known.project.platform.base_url)
            self._show_keys()
        if known.depth >= Depth.FORM or known.problems:
            self._known.derivation = known
            self.input.show_problems(known.problems)
            self.input.sets.follow(known.form)
            form = known.form
            reads = form is not None and any(each.source == "context" for each in form.fields)
            self.pane.target.show_reading(reads_variables=reads)
            self._judge(everywhere=False)
            self._on_choice()
            self._known.do_waiting()

    def _show_keys(self) -> None:
        own = self.services.document.project.key_fingerprint
        self.pane.key.show_keys(self.services.pairs.pairs, own)

    # -- what stands there now -----------------------------------------------------------------

    def _on_input(self) -> None:
        self._pause.start()
        # What was said of the last attempt may no longer be so.
        self._on_choice()

    def _on_choice(self) -> None:
        """Say what stands in the way of sending, if anything does."""
        self.pane.show_signing()
        if not self.dispatcher.is_busy:
            self.pane.anyway_button.hide()
            self.pane.say(self._known.problem or self.pane.problem(), "error")
        self._show_state()

    def _judge(self, *, everywhere: bool) -> Refusals:
        """Show what the rules refuse; beside every answer, or only those that were touched."""
        self._pause.stop()
        form = self._known.form
        if form is None:
            found = Refusals()
        else:
            answers = self.input.answers.sheet.answers()
            variables = self.pane.target.target().variables_for(form)
            found = refusals(form, answers, self.input.parameters.parameters(), variables)
        self.input.show_refusals(found, everywhere=everywhere)
        return found

    def _show_state(self) -> None:
        busy = self.dispatcher.is_busy
        # What is asked for before the form as it is now is known waits until it is.
        can_fill = not self._known.is_current or self._known.form is not None
        problem = self.pane.problem()
        self.services.commands.note(
            fillable=can_fill,
            sendable=can_fill and not problem,
            sending=busy,
        )
        # While busy it is out of sight, and must not lose the keyboard by being greyed out.
        self.pane.send_button.setEnabled(can_fill and not problem)
        self.pane.show_busy(busy=busy)

    # -- filling in ----------------------------------------------------------------------------

    def fill_with_samples(self) -> None:
        """Fill in typical answers."""
        self._fill("typical")

    def _fill(self, flavour: Flavour) -> None:
        self._known.once_current(partial(self._fill_by, partial(sample_values, flavour=flavour)))

    def _fill_invalid(self) -> None:
        self._known.once_current(partial(self._fill_by, invalid_values))

    def _fill_by(self, made: Callable[..., Mapping[str, Any]]) -> None:
        form = self._known.form
        if form is None:
            return
        try:
            self.input.answers.fill(made(form, datetime.now(UTC).date()))
        except BuilderError as fault:
            self.pane.say(str(fault), "error")
        self._judge(everywhere=False)

    def _on_set(self, values: Mapping[str, Any]) -> None:
        self.input.answers.fill(values)
        self._judge(everywhere=True)

    def _send_set(self, values: Mapping[str, Any]) -> str:
        """Send one set of several; returns why that cannot be, empty if it is on its way."""
        target = self.pane.target.target()
        problem = self._known.problem or self.pane.problem()
        if target.is_real:
            problem = say(
                "Sets go to a real host or a deployed backend one by one only: choose one, and "
                "press Send."
            )
        if self._known.form is None or problem:
            return problem or UNSENDABLE
        self.input.answers.fill(values)
        found = self._judge(everywhere=True)
        # What the rules refuse is shown by the exported backend, as with “Send anyway”.
        self._send_to(self.pane.target.through_backend() if found else target)
        return ""

    def _open_load(self) -> None:
        from builder.gui.test.load_dialog import LoadDialog  # noqa: PLC0415 - on first use

        known = self._known.derivation
        if known is None or known.form is None or self.pane.target.problem():
            self.pane.say(self._known.problem or self.pane.problem(), "error")
            return
        LoadDialog(known.form, self.services.tasks, self.window()).open()

    # -- sending -------------------------------------------------------------------------------

    def _on_presented(self, command: str) -> None:
        """Show what a submission that was asked for elsewhere would send, and to where."""
        if command.startswith("test."):
            self.pane.send_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def send(self) -> None:
        """Send the answers as they stand, unless the rules refuse them."""
        if self.services.commands.action("test.send").isEnabled():
            self._known.once_current(self._send)

    def _send(self) -> None:
        target = self.pane.target.target()
        found = self._judge(everywhere=True)
        # Only the exported backend may be asked to refuse: the platform is never sent nonsense.
        if found and target.way not in ("backend", "deployed"):
            self.input.focus_refused(found)
            self.pane.say(refused_here(found), "error")
            self.pane.anyway_button.show()
            return
        self._send_to(target)

    def _send_anyway(self) -> None:
        target = self.pane.target.through_backend()
        self._known.once_current(partial(self._send_to, target))

    def _send_to(self, target: Target) -> None:
        known = self._known.derivation
        if known is not None and known.valid is not None and known.form is not None:
            self.dispatcher.send(
                Attempt(
                    project=known.valid,
                    form=known.form,
                    values=self.input.answers.sheet.values(),
                    parameters=self.input.parameters.parameters(),
                    target=target,
                    key=KeyChoice() if target.way == "deployed" else self.pane.key.choice(),
                )
            )

    def _attempt_again(self, record: Record) -> Attempt:
        """Return an attempt like a kept one; raises what stands in the way."""
        known = self._known.derivation
        if known is None or known.valid is None or known.form is None:
            raise RefusedError(UNSENDABLE)
        attempt = attempt_again(record, known.valid, known.form)
        return replace(attempt, target=self.pane.target.as_chosen(attempt.target))

    def _fill_kept(self, record: Record) -> None:
        self.input.answers.fill(record.values)
        self.input.parameters.show_values(record.parameters, "")
        self.input.focus_answers()

    def _on_began(self) -> None:
        self.pane.say("", "hint")
        self.pane.show_doing(say("Sending…"))
        self.pane.anyway_button.hide()
        self._show_state()

    def _on_sent(self, kept: Kept) -> None:
        result = kept.result
        self.pane.say("", "hint")
        self.results_pane.take(kept)
        refused = refused_answers(result)
        if refused and result.attempt.values == self.input.answers.sheet.values():
            found = self._judge(everywhere=False)
            self.input.show_refusals(replace(found, fields=refused), everywhere=True)
        self._show_state()

    def _on_ended(self, why: str) -> None:
        self._show_state()
        self.pane.say(why, "error")
