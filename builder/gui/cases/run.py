"""Runs a table of cases off the UI thread, in any way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from builder.backend.spec import FormSpec
from builder.errors import BuilderError, ValuesError
from builder.gui.cases.new_table import today
from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.gui.widgets.tasks import Task
from builder.say import say
from builder.trial.cases.reading import read_cases
from builder.trial.cases.running import CaseReport, CaseWay
from builder.trial.cases.table import CaseTable

if TYPE_CHECKING:
    from builder.gui.web.visits import Visits
    from builder.trial.cases.ways import CaseRun


class CaseRuns(QObject):
    """Runs one table at a time; a run ends when another form is opened.

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
        services.document.replaced.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether a table is being run."""
        return self._task is not None

    def begin(self, wanted: CaseRun) -> None:
        """Run the cases of a table; harmless while another run is under way."""
        if self.is_busy:
            return
        visits = None
        if wanted.way == "page":
            from builder.gui.web.visits import Visits  # noqa: PLC0415 - loads the engine

            try:
                visits = Visits(self)
            except BuilderError as fault:
                self.failed.emit(str(fault))
                return
        task = self._services.tasks.run(
            say("Running cases"),
            partial(_work, wanted, visits),
            self._on_done,
            lambda fault: self._end(str(fault)),
            self,
        )
        task.progressed.connect(self._on_progressed)
        task.dropped.connect(self._on_dropped)
        if visits is not None:
            # Its own page is closed when nobody waits for it any more: by then, the next run of a
            # person who was quick may have another one.
            task.finished.connect(visits.close)
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


def run_of(known: Derivation, form: FormSpec, table: CaseTable, way: CaseWay) -> CaseRun:
    """Return what is to be run.

    Args:
        known: What is known of the form, which has no problems.
        form: The compiled form.
        table: The table.
        way: How its cases are run.

    Raises:
        ValuesError: A cell cannot be read, or the form has problems.
    """
    from builder.trial.cases.ways import CaseRun  # noqa: PLC0415 - loads HTTP libraries

    if known.valid is None:
        raise ValuesError(problem_of(known))
    day = today()
    cases = read_cases(form, table, day)
    return CaseRun(valid=known.valid, form=form, cases=cases, way=way, today=day)


def problem_of(known: Derivation | None) -> str:
    """Return why the cases of a form cannot be run."""
    if known is not None and known.failure is not None:
        return str(known.failure)
    return say("Nothing can be run before the form's problems are mended.")


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
