"""The verdicts of the last run, which are about the form as it was run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from builder.form.project import Project
from builder.gui.cases.bar import CaseBar
from builder.gui.cases.reports import summary
from builder.gui.cases.table_model import TableModel
from builder.gui.state.document import Document
from builder.say import say
from builder.trial.cases.running import CaseReport
from builder.trial.cases.table import CaseTable

_EARLIER: Final = say("This is about an earlier state of the form, which has changed since.")


class Verdicts(QObject):
    """Shows the verdicts beside their rows while the form is the one that was run.

    Once it is another one, they are taken back, and the bar says so, once; they are there again
    when that is undone.

    Args:
        document: The open form.
        model: The table.
        bar: Says what came of the run.
        changed: Called when other verdicts are shown than before.

    Attributes:
        report: What came of the last run; None if there was none.
    """

    def __init__(
        self, document: Document, model: TableModel, bar: CaseBar, changed: Callable[[], object]
    ) -> None:
        super().__init__(bar)
        self._document, self._model, self._bar, self._changed = document, model, bar, changed
        self.report: CaseReport | None = None
        self._table: CaseTable | None = None
        self._project: Project | None = None
        self._is_earlier = False
        document.changed.connect(self._compare)

    def show_report(self, report: CaseReport, table: CaseTable, project: Project) -> None:
        """Show the result of a run.

        Args:
            report: Its result.
            table: The table that was run.
            project: The form that was run.
        """
        self.report, self._table, self._project = report, table, project
        self._is_earlier = project != self._document.project
        self._show_rows()
        if self._is_earlier:
            self._bar.say(_EARLIER, "warning")
        else:
            self._say_summary(report)

    def forget(self) -> None:
        """Forget the last run, as its form is closed."""
        self.report = self._table = self._project = None
        self._is_earlier = False

    def _compare(self) -> None:
        report = self.report
        is_earlier = report is not None and self._project != self._document.project
        if report is None or is_earlier == self._is_earlier:
            return
        self._is_earlier = is_earlier
        self._show_rows()
        if is_earlier:
            self._bar.say(_EARLIER, "warning")
        elif self._bar.note.text() == _EARLIER:  # what was said since then stays
            self._say_summary(report)

    def _show_rows(self) -> None:
        if self.report is not None and self._table is not None:
            results = () if self._is_earlier else self.report.results
            self._model.show_results(self._table, results)
            self._changed()

    def _say_summary(self, report: CaseReport) -> None:
        self._bar.say(summary(report), "good" if report.has_passed else "error")
