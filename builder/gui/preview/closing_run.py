"""Sends the form once for each way in which a chat may close it, and notes how it ends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor

from builder.backend.spec import FormSpec
from builder.deliver.closing_cases import ANSWER_S, ClosingCase, cases_of, loads_script
from builder.errors import BuilderError
from builder.form.channels import CHANNELS
from builder.form.project import Project
from builder.gui.preview.payload import refusal
from builder.gui.preview.timeline import Moment, Timeline, is_painted
from builder.gui.web.browser import Browser
from builder.gui.web.probe import Look
from builder.gui.widgets.theme import colours
from builder.say import say, say_count
from builder.trial.foreseen import references_of
from builder.trial.samples import sample_parameters, sample_values
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle

_GLANCE_MS: Final = 100
_OPEN_MS: Final = 20_000
_SEND_MS: Final = 5_000
_SHOW_MS: Final = 20_000  # a page that is slow to show the answer is no page that does not
_LAST_LOOK_MS: Final = 300
_PAINTED_MS: Final = 100
_PAINTED_TRIES: Final = 20  # then it is sent anyway
_SPARE_MS: Final = 1_200
_LAST_STEP: Final = 10_000  # beyond every step, so that the page goes on as far as it can
_SEND: Final = "document.getElementById('send')?.click()"


@dataclass(frozen=True)
class CaseResult:
    """How the form ended in one case.

    Attributes:
        channel: The channel's name.
        case: The case.
        moments: What happened.
        submissions: How often the page sent its answers.
        delivered: Whether they were taken.
        screen: The title of what the person saw in the end; empty for the form.
        closed_after: Seconds from the submission until the form was closed; None if it stayed.
        fault: Why the case could not be tried; empty if it was.
    """

    channel: str
    case: ClosingCase
    moments: tuple[Moment, ...] = ()
    submissions: int = 0
    delivered: bool = False
    screen: str = ""
    closed_after: float | None = None
    fault: str = ""

    @property
    def is_good(self) -> bool:
        """Whether the delivery stands, the person is told, and the form is closed if it can be."""
        closed = self.closed_after is not None
        told = bool(self.screen) and self.delivered and self.submissions == 1
        return not self.fault and told and closed == self.case.closes

    @property
    def words(self) -> str:
        """The result in words."""
        if self.fault:
            return self.fault
        if self.submissions != 1:
            return say_count(
                "The answers were sent {count:,} time.",
                "The answers were sent {count:,} times.",
                self.submissions,
            )
        if not self.delivered:
            return say("The answers were refused.")
        if not self.screen:
            return say("The person is not told that the answers arrived.")
        if self.closed_after is None:
            return say("Stays open")
        return say("Closed after {seconds:.1f} s", seconds=self.closed_after)


def channels_of(project: Project) -> tuple[str, ...]:
    """Return the channels that a form is for: those of its integrations, or all there are."""
    own = dict.fromkeys(each.channel.lower() for each in project.platform.integrations)
    return tuple(own) or tuple(CHANNELS)


def cases_on(project: Project, channel: str) -> tuple[ClosingCase, ...]:
    """Return what can happen to a form on a channel."""
    return cases_of(channel, by_script=loads_script(project, channel))


class _Phase(Enum):
    IDLE = 0
    OPENING = 1
    SENDING = 2
    SENT = 3
    SHOWN = 4
    ENDING = 5


class ClosingRun(QObject):
    """Tries cases one after the other, in a page of its own.

    Args:
        browser: Shows the page; it has started.
        parent: Its owner.

    Attributes:
        timeline: Notes what happens.

    Signals:
        began(channel, case): A case is tried.
        tried(result): It was tried; a :class:`CaseResult`.
        ended(): There are no more, or it was stopped.
    """

    began = Signal(str, object)
    tried = Signal(object)
    ended = Signal()

    def __init__(self, browser: Browser, parent: QObject) -> None:
        super().__init__(parent)
        self._browser = browser
        self.timeline = Timeline(self)
        self.timeline.join(browser)
        self._project: Project | None = None
        self._kept = ""
        self._cases: list[tuple[str, ClosingCase]] = []
        self._phase = _Phase.IDLE
        self._submissions = 0
        self._look: Look | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit)
        self._glances = QTimer(self)
        self._glances.setInterval(_GLANCE_MS)
        self._glances.timeout.connect(browser.look)
        browser.opened.connect(self._on_opened)
        browser.looked.connect(self._on_looked)
        self.timeline.began.connect(self._on_submitted)
        self.timeline.changed.connect(self._on_changed)

    @property
    def is_running(self) -> bool:
        """Whether a case is being tried."""
        return self._phase is not _Phase.IDLE

    def start(
        self,
        project: Project,
        form: FormSpec,
        bundle: Bundle,
        cases: Sequence[tuple[str, ClosingCase]],
    ) -> None:
        """Try cases.

        Args:
            project: The form.
            form: The same, compiled.
            bundle: The same, rendered.
            cases: Channels and cases.

        Raises:
            BuilderError: No answers were found that the form takes, or its page cannot be asked.
        """
        values = sample_values(form, datetime.now(UTC).date())
        kinds = {each.name: each.kind for each in form.fields}
        answers = {name: [kinds[name], value] for name, value in values.items()}
        self._kept = json.dumps({"answers": answers, "step": _LAST_STEP, "top": 0})
        self._browser.serve(bundle, references_of(form))
        self.timeline.around.judge = lambda body: refusal(form, body, {})
        self._project = project
        self._cases = list(cases)
        self._glances.start()
        self._next()

    def stop(self) -> None:
        """Try no more cases."""
        if self.is_running:
            self._cases = []
            self._end()

    # -- one case --------------------------------------------------------------------------------

    def _next(self) -> None:
        if not self._cases or self._project is None:
            self._end()
            return
        channel, case = self._cases[0]
        self.timeline.clear()
        self.timeline.around.closing = case
        self._submissions, self._look = 0, None
        own = {
            each.channel.lower(): each.integration_id
            for each in self._project.platform.integrations
        }
        self._go(_Phase.OPENING, _OPEN_MS)
        self.began.emit(channel, case)
        self._browser.open(
            sample_parameters(channel, own.get(channel, "")), QColor(colours().window)
        )

    def _go(self, phase: _Phase, limit_ms: float) -> None:
        self._phase = phase
        self._limit.start(round(limit_ms))

    def _on_opened(self, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._phase is not _Phase.OPENING or not ok:
            return
        self._go(_Phase.SENDING, _SEND_MS)
        # What was filled in is painted before it is sent, so that the first picture shows it.
        self._browser.ask(
            f"restore({self._kept})",
            lambda _: self._send_when_painted(_PAINTED_TRIES),
        )

    def _send_when_painted(self, tries: int) -> None:
        if tries and not is_painted(self._browser):
            QTimer.singleShot(_PAINTED_MS, self, lambda: self._send_when_painted(tries - 1))
        else:
            self._send()

    def _send(self) -> None:
        page = self._browser.page
        if self._phase is _Phase.SENDING and page is not None:
            page.ask_form(_SEND, lambda _: self._browser.look())

    def _on_submitted(self) -> None:
        self._submissions += 1
        if self._phase is _Phase.SENDING:
            self._go(_Phase.SENT, _SHOW_MS)

    def _on_changed(self) -> None:
        # Closing counts from what the person was shown, however long that took.
        if self._phase is _Phase.SENT and self.timeline.screen and self._project is not None:
            channel, case = self._cases[0]
            script_s = ANSWER_S + case.late_s if loads_script(self._project, channel) else 0.0
            self._go(_Phase.SHOWN, 1000 * script_s + self._project.closing_delay_ms + _SPARE_MS)
        if self._phase is _Phase.SHOWN and self.timeline.closed_after is not None:
            self._go(_Phase.ENDING, _LAST_LOOK_MS)

    def _on_looked(self, look: Look | None) -> None:
        self._look = look

    def _on_limit(self) -> None:
        if self._phase is _Phase.OPENING:
            self._note(say("The page did not open."))
        elif self._phase is _Phase.SENDING:
            wrong = self._look.errors if self._look is not None else ()
            first = wrong[0][1] if wrong else ""
            self._note(
                say("The page did not send: {reason}", reason=first)
                if first
                else say("The page did not send.")
            )
        elif self.is_running:
            self._note("")

    def _note(self, fault: str) -> None:
        channel, case = self._cases.pop(0)
        seen = self.timeline
        result = CaseResult(
            channel,
            case,
            tuple(seen.moments),
            self._submissions,
            seen.was_delivered,
            seen.screen,
            seen.closed_after,
            fault,
        )
        self._phase = _Phase.OPENING
        self.tried.emit(result)
        if self.is_running:
            self._next()

    def _end(self) -> None:
        self._limit.stop()
        self._glances.stop()
        self._phase = _Phase.IDLE
        self.ended.emit()


def reason_against(fault: BuilderError | None, *, has_problems: bool) -> str:
    """Return why a form cannot be tried; empty if it can."""
    if fault is not None:
        return str(fault)
    return say("Mend the form's problems first.") if has_problems else ""
