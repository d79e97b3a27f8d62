"""Runs a table of cases off the UI thread, in any way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from builder.errors import BuilderError
from builder.gui.state.services import Services
from builder.gui.widgets.tasks import Task
from builder.say import say
from builder.trial.cases.running import CaseReport

if TYPE_CHECKING:
    from builder.gui.web.visits import Visits
    from builder.trial.cases.ways import CaseRun


class CaseRuns(QObject):
    """Runs one table at a time.

    Args:
        services: The application's shared parts.
        parent: Its owner.

    Signals:
        progressed(share, name): How much is done, 0.0 to 1.0, and which case comes next.
        done(report): The verdicts are there; a :class:`CaseReport`.
        failed(text): There are none; the text says why.
    """

    progressed = Signal(float, str)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._task: Task[CaseReport] | None = None
        self._visits: Visits | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a table is being run."""
        return self._task is not None

    def begin(self, wanted: CaseRun) -> None:
        """Run the cases of a table; harmless while another run is under way."""
        if self.is_busy:
            return
        if wanted.way == "page":
            from builder.gui.web.visits import Visits  # noqa: PLC0415 - loads the engine

            try:
                self._visits = Visits(self)
            except BuilderError as fault:
                self.failed.emit(str(fault))
                return
        task = self._services.tasks.run(
            say("Running cases"),
            partial(_work, wanted, self._visits),
            self._on_done,
            lambda fault: self._end(str(fault)),
            self,
        )
        task.progressed.connect(self._on_progressed)
        task.dropped.connect(self._on_dropped)
        # The page is closed when nobody waits for it any more.
        task.finished.connect(self._close_page)
        self._task = task

    def cancel(self) -> None:
        """Stop the run; harmless if there is none."""
        if self._task is not None:
            self._task.cancel()

    def _on_progressed(self, _task: Task[CaseReport], share: float, name: str) -> None:
        self.progressed.emit(share, name)

    def _on_done(self, report: CaseReport) -> None:
        self._task = None
        self.done.emit(report)

    def _on_dropped(self) -> None:
        self._end(say("Stopped."))

    def _end(self, why: str) -> None:
        self._task = None
        self.failed.emit(why)

    def _close_page(self) -> None:
        visits, self._visits = self._visits, None
        if visits is not None:
            visits.stop()
            visits.deleteLater()


def _work(wanted: CaseRun, visits: Visits | None, task: Task[CaseReport]) -> CaseReport:
    """Run the cases; called on a pool thread."""
    from builder.trial.cases.ways import run  # noqa: PLC0415 - loads HTTP libraries, on first use

    count = max(len(wanted.cases), 1)
    return run(
        wanted,
        lambda done, name: task.report(done / count, name),
        lambda: task.cancelled,
        visits,
    )
