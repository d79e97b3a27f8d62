"""The one way off the UI thread.

Work runs in a pool; its result or its error always arrives on the UI thread, unless the task was
cancelled, in which case it is dropped. A task is cancelled by the user, or by its owner's end.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

from builder.errors import BuilderError
from builder.say import say
from builder.value import dataclass

log = logging.getLogger(__name__)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class TaskCancelledError(BuilderError):
    """The work was cancelled and ended early."""


class Task(QObject, Generic[T_co]):
    """A piece of work under way, which results in a ``T``; a ``Task[object]`` may be any.

    Signals:
        progressed(task, fraction, text): How far it is, 0.0 to 1.0 (below 0: unknown), and what it
            does. Nothing is told before the turn of the loop is over in which the task was begun,
            nor once it was cancelled.
        dropped(): It was cancelled; its answer will not come.
        ended(task): The work is over; what waits for it is told next, which may show a dialog.
        finished(): Over, one way or another; the last signal.
    """

    progressed = Signal(object, float, str)
    dropped = Signal()
    ended = Signal(object)
    finished = Signal()
    _reported = Signal(float, str)

    def __init__(self, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self._cancelled = threading.Event()
        self._reported.connect(self._tell)

    def cancel(self) -> None:
        """Ask the work to stop, and drop its result."""
        if not self._cancelled.is_set():
            self._cancelled.set()
            self.dropped.emit()

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled; long work looks at this now and then."""
        return self._cancelled.is_set()

    def end_if_cancelled(self) -> None:
        """End the work here if it was cancelled; called by the work.

        Raises:
            TaskCancelledError: It was cancelled. This goes no further than the task.
        """
        if self.cancelled:
            raise TaskCancelledError(say("Cancelled."))

    def report(self, fraction: float, text: str = "") -> None:
        """Tell how far the work is; called by the work, on its own thread."""
        if not self.cancelled and isValid(self):
            self._reported.emit(fraction, text)

    # On the UI thread: it may have been cancelled since. A slot for the same reason as `_settle`.
    @Slot(float, str)
    def _tell(self, fraction: float, text: str) -> None:
        if not self.cancelled:
            self.progressed.emit(self, fraction, text)


class _Job(QRunnable):
    def __init__(
        self, tasks: Tasks, task: Task[object], work: Callable[[Task[Any]], object]
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._task = task
        self._work = work

    def run(self) -> None:
        result: object = None
        error: BuilderError | None = None
        # Let go of the work before the answer is told: it may hold widgets, which must not die on
        # this thread. `Tasks` holds it until the answer is there.
        work = self._work
        del self._work
        try:
            result = work(self._task)
        except BuilderError as expected:
            error = expected
        except Exception:  # the UI must hear of every error
            log.exception("task %r failed", self._task.label)
            error = BuilderError(
                say("{work} failed unexpectedly.", work=self._task.label),
                say("The log file has the details."),
            )
        del work
        # Not a signal of the task, which the UI thread may delete while this one still emits it.
        if isValid(self._tasks):
            self._tasks._answered.emit(self._task, result, error)


@dataclass(frozen=True)
class _Waiting(Generic[T]):
    """The receiver of a task's result; it holds the work, so that it dies on the UI thread."""

    work: Callable[[Task[T]], T]
    done: Callable[[T], object]
    failed: Callable[[BuilderError], object]
    owner: QObject


class Tasks(QObject):
    """Starts work off the UI thread.

    Signals:
        started(task): A :class:`Task` began that the user asked for; the status bar shows it.
    """

    started = Signal(object)
    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answered.connect(self._settle)
        self._pool = QThreadPool(self)
        self._running: dict[Task[object], _Waiting[Any]] = {}

    @property
    def running(self) -> frozenset[Task[object]]:
        """The tasks under way."""
        return frozenset(self._running)

    def run(
        self,
        label: str,
        work: Callable[[Task[T]], T],
        done: Callable[[T], object],
        failed: Callable[[BuilderError], object],
        owner: QObject,
        *,
        background: bool = False,
    ) -> Task[T]:
        """Run work in the pool.

        Args:
            label: What it does, for the status bar, such as ``Generating a key pair``.
            work: Called on a pool thread with the task; must touch no widget.
            done: Called on the UI thread with the result.
            failed: Called on the UI thread with the error.
            owner: When it is gone, the task is cancelled.
            background: Whether it is housekeeping, which is not shown and cannot be cancelled.
        """
        task: Task[T] = Task(label, self)
        self._running[task] = _Waiting(work, done, failed, owner)
        owner.destroyed.connect(task.cancel)
        if not background:
            self.started.emit(task)
        self._pool.start(_Job(self, task, work))
        return task

    # A slot of this object, as what is on its way to it is dropped when it dies. To a function,
    # it would still arrive, and bring the program down.
    @Slot(object, object, object)
    def _settle(self, task: Task[object], result: object, error: BuilderError | None) -> None:
        waiting = self._running.pop(task)
        task.ended.emit(task)
        if not task.cancelled and isValid(waiting.owner):
            if error is None:
                waiting.done(result)
            else:
                waiting.failed(error)
        task.finished.emit()
        task.deleteLater()

    def shut_down(self, milliseconds: int = 3000) -> None:
        """Cancel everything and wait until the pool is idle."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone(milliseconds)
