"""Takes an attempt all the way: confirmation, private key, sending, result."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from builder.errors import BuilderError, DeliveryError
from builder.gui.state.services import Services
from builder.gui.test.ledger.book import Kept
from builder.gui.widgets.tasks import Task
from builder.say import say
from builder.trial.attempt import Attempt, TrialResult
from builder.trial.target import refuse_unusable

if TYPE_CHECKING:
    from builder.trial.sender import Sender


class Keeping(Protocol):
    """Keeps a result, as :meth:`builder.gui.test.ledger.book.Book.keep`."""

    def __call__(self, result: TrialResult, *, cancelled: bool, replayed: bool) -> Kept: ...


class Dispatcher(QObject):
    """Sends one attempt at a time, off the UI thread.

    Args:
        services: The application's shared parts.
        keep: Keeps a result; called on a pool thread.
        parent: Its owner.

    Signals:
        began(): An attempt is under way.
        progressed(text): What is being done.
        sent(kept): It was sent; what ``keep`` returned.
        kept_late(): One that was cancelled has ended, and is kept if it had been sent.
        ended(text): Nothing was sent, or its answer was dropped; the text says why.
    """

    began = Signal()
    progressed = Signal(str)
    sent = Signal(object)
    kept_late = Signal()
    ended = Signal(str)

    def __init__(self, services: Services, keep: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._keep = keep
        self._sender: Sender | None = None
        self._sender_lock = threading.Lock()
        self._is_over = False
        self._attempt: Attempt | None = None
        self._task: Task[Kept] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an attempt is under way."""
        return self._attempt is not None

    @property
    def trial_sender(self) -> Sender | None:
        """What sends; None before the first attempt."""
        return self._sender

    def send(self, attempt: Attempt) -> None:
        """Send an attempt; a real host is asked about first, each time."""
        if self.is_busy:
            return
        target = attempt.target
        try:
            refuse_unusable(target)
        except DeliveryError as fault:
            self.ended.emit(str(fault))
            return
        if target.is_real and not self._services.messages.confirm(
            say("Send this submission to {host}?", host=target.host),
            _what_happens(attempt),
            say("Send to {host}", host=target.host),
            dangerous=True,
        ):
            self.ended.emit(say("Nothing was sent to {host}.", host=target.host))
            return
        self._attempt = attempt
        self.began.emit()
        if attempt.key.is_ephemeral:
            self._run(attempt, None)
            return
        self.progressed.emit(say("Unlocking {key}…", key=attempt.key.title))
        self._services.unlock.open(
            attempt.key.name,
            self._services.keys,
            self._services.tasks,
            lambda private_pem: private_pem,
            partial(self._run, attempt),
            partial(self._on_locked, attempt),
            self,
            purpose=say("Its private key is needed to sign a test submission."),
            gave_up=partial(self._on_given_up, attempt),
        )

    def replay(self, result: TrialResult) -> None:
        """Send the bytes of a submission of this run once more."""
        if self.is_busy:
            return
        self._attempt = result.attempt
        self.began.emit()
        self._begin(
            lambda task: self.ready_sender().replay(result, lambda: task.cancelled), replayed=True
        )

    def cancel(self) -> None:
        """Give up the attempt under way; its answer, if there is one, is dropped."""
        if self._task is not None:
            self._task.cancel()
        elif self.is_busy:
            self._end(say("Cancelled; nothing was sent."))

    def shut_down(self) -> None:
        """Give up, and stop the simulator and the backend's process."""
        self.cancel()
        with self._sender_lock:
            self._is_over = True
        if self._sender is not None:
            self._sender.stop()

    def _run(self, attempt: Attempt, private_pem: bytes | None) -> None:
        if attempt is not self._attempt:
            return  # cancelled while the key was being unlocked
        self._begin(
            lambda task: self.ready_sender().send(
                attempt, private_pem, partial(task.report, -1.0), lambda: task.cancelled
            )
        )

    def _begin(self, work: Callable[[Task[Kept]], TrialResult], *, replayed: bool = False) -> None:
        task = self._services.tasks.run(
            say("Sending a test submission"),
            # Kept by the work itself, so that it is also if nobody waits for it any more.
            lambda task: self._keep(work(task), cancelled=task.cancelled, replayed=replayed),
            self._on_sent,
            lambda fault: self._end(str(fault)),
            self,
        )
        task.progressed.connect(self._on_progressed)
        task.dropped.connect(self._on_dropped)
        self._task = task

    def ready_sender(self) -> Sender:
        """Return what sends; called on a pool thread, as the first call takes a while."""
        from builder.trial.sender import Sender  # noqa: PLC0415 - loads HTTP libraries, on first use

        with self._sender_lock:
            if self._sender is None:
                self._sender = Sender()
                if self._is_over:
                    self._sender.stop()
            return self._sender

    def _on_locked(self, attempt: Attempt, fault: BuilderError) -> None:
        if attempt is self._attempt:
            self._end(str(fault))

    def _on_given_up(self, attempt: Attempt) -> None:
        if attempt is self._attempt:
            self._end(say("{key} stays locked; nothing was sent.", key=attempt.key.title))

    def _on_progressed(self, _task: Task[Kept], _fraction: float, text: str) -> None:
        self.progressed.emit(text)

    def _on_dropped(self) -> None:
        if self._task is not None:
            self._task.finished.connect(self.kept_late)
        self._end(say("Cancelled. It may still have arrived."))

    def _on_sent(self, kept: Kept) -> None:
        self._attempt = self._task = None
        self.sent.emit(kept)

    def _end(self, why: str) -> None:
        self._attempt = self._task = None
        self.ended.emit(why)


def _what_happens(attempt: Attempt) -> str:
    """Return what sending to a real host does."""
    host = attempt.target.host
    if attempt.target.way == "deployed":
        return say(
            "{host} may reach the real platform: its backend signs the answers and delivers them, "
            "and a conversation may go on with them.",
            host=host,
        )
    return say(
        "{host} is a real host: a conversation there may go on with these "
        "answers. The request is signed with {key}.",
        host=host,
        key=attempt.key.title,
    )
