"""Puts answers that were recorded behind the rows of a table of cases."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from builder.backend.spec import FormSpec
from builder.errors import BuilderError
from builder.gui.cases.new_table import today
from builder.gui.cases.table_model import TableModel
from builder.gui.state.services import Services
from builder.gui.widgets.tasks import Task
from builder.say import say, say_count
from builder.trial.cases.case import Recorded
from builder.trial.cases.table import CaseTable


class Recorder(QObject):
    """Takes what was recorded, and finds out off the UI thread what comes of it.

    Args:
        services: The application's shared parts.
        model: The table that it is added to.

    Signals:
        taken(words): It stands in the table.
        failed(words): It does not, and why.
    """

    taken = Signal(str)
    failed = Signal(str)

    def __init__(self, services: Services, model: TableModel) -> None:
        super().__init__(model)
        self._services = services
        self._model = model
        self._task: Task[tuple[CaseTable, str]] | None = None
        services.document.replaced.connect(self._cancel)

    @property
    def is_busy(self) -> bool:
        """Whether something recorded is on its way to the table."""
        return self._task is not None

    def take(self, form: FormSpec) -> None:
        """Take what was recorded; what comes while this is under way is taken next.

        Args:
            form: The compiled form.
        """
        recorded = () if self.is_busy else self._services.recordings.take()
        if recorded:
            self._begin(form, recorded)

    def _begin(self, form: FormSpec, recorded: Sequence[Recorded]) -> None:
        table = self._model.table
        self._task = self._services.tasks.run(
            say("Making cases"),
            lambda _task: with_recorded(form, table, recorded),
            partial(self._on_done, form, recorded, table),
            self._on_failed,
            self,
            background=True,
        )

    def _on_done(
        self,
        form: FormSpec,
        recorded: Sequence[Recorded],
        before: CaseTable,
        made: tuple[CaseTable, str],
    ) -> None:
        self._task = None
        if self._model.table is not before:
            self._begin(form, recorded)  # somebody was quick: nothing of that may be lost
            return
        table, words = made
        self._model.edit(say("Record"), table)
        self.taken.emit(words)
        self.take(form)

    def _on_failed(self, fault: BuilderError) -> None:
        self._task = None
        self.failed.emit(str(fault))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None


def with_recorded(
    form: FormSpec, table: CaseTable, recorded: Sequence[Recorded]
) -> tuple[CaseTable, str]:
    """Return a table with more cases, and what is said of them; takes a while.

    Args:
        form: The compiled form.
        table: The table.
        recorded: What was recorded.

    Raises:
        BuilderError: What comes of the answers cannot be found out.
    """
    from builder.trial.cases.recording import (  # noqa: PLC0415 - loads cryptography
        holds_sensitive,
        recorded_cases,
    )
    from builder.trial.cases.writing import with_cases  # noqa: PLC0415

    day = today()
    made = recorded_cases(form, recorded, table, day)
    words = say_count(
        "{count:,} case was recorded, with what comes of it now as expected.",
        "{count:,} cases were recorded, with what comes of them now as expected.",
        len(made),
    )
    if holds_sensitive(form, recorded):
        replaced = say("Samples stand in place of the answers to sensitive fields.")
        words = f"{words} {replaced}"
    return with_cases(form, table, made, day), words
