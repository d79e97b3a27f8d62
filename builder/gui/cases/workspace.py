"""The view of Test with a table of cases: edited, run in three ways, reported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout

from builder.backend.spec import FormSpec
from builder.errors import ValuesError
from builder.form.project import Project
from builder.gui.cases.bar import CaseBar
from builder.gui.cases.case_file import CaseFile, promise
from builder.gui.cases.detail import Detail
from builder.gui.cases.filing import Filing
from builder.gui.cases.grid import CaseGrid
from builder.gui.cases.new_table import empty_table, table_from_rules
from builder.gui.cases.recorded import Recorder
from builder.gui.cases.reports import ReportMenu
from builder.gui.cases.run import CaseRuns, problem_of, run_of
from builder.gui.cases.table_model import NEW, TableModel
from builder.gui.cases.table_watch import TableWatch
from builder.gui.cases.verdicts import Verdicts
from builder.gui.state.derived import Depth, Derivation
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.splits import split
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.trial.cases.running import CaseReport
from builder.trial.cases.table import CaseTable


class CasesWorkspace(Workspace):
    """Edits and runs the table of cases of the open form."""

    needs = Depth.FORM

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.bar = CaseBar()
        self.model = TableModel(self)
        self.grid = CaseGrid(self.model)
        self.detail = Detail()
        self.runs = CaseRuns(services, self)
        self.recorder = Recorder(services, self.model)
        self.file = CaseFile(services.document, services.home)
        self.filing = Filing(services, self.model, self.bar, self.file, self)
        TableWatch(self, self.file, self.model, self.bar, services.tasks)
        self.verdicts = Verdicts(services.document, self.model, self.bar, self._show_row)
        self._reports = ReportMenu(services.messages, self.bar.report)
        self._run_table = NEW
        self._run_project: Project | None = None
        self._place: tuple[str, Path | None] | None = None
        self._known: Derivation | None = None
        self._build()
        self._connect()

    # -- the workspace -------------------------------------------------------------------------

    def entered(self) -> None:
        """Follow the form, take what was recorded, and begin at the table."""
        self._follow(self.services.derived.current)
        self.grid.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.filing.keep_now()
        super().hideEvent(event)

    def shut_down(self) -> None:
        """Stop a run, and keep what was not saved."""
        self.runs.cancel()
        self.filing.keep_now()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        making = QMenu(self.bar.new)
        making.addAction(say("From the form's &rules"), self._make)
        making.addAction(say("An &empty table"), self._make_empty)
        self.bar.new.setMenu(making)
        self.bar.report.setMenu(self._reports)
        panes = split(
            *(self.grid, self.detail),
            name="case_splitter",
            grows=0,
            sizes=[420, 180],
            orientation=Qt.Orientation.Vertical,
        )
        panes.setHandleWidth(Space.S)  # between two cards
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        whole.setSpacing(Space.S)
        whole.addWidget(self.bar)
        whole.addWidget(panes, 1)

    def _connect(self) -> None:
        bar = self.bar
        bar.open.clicked.connect(self.filing.open)
        bar.save.clicked.connect(self.filing.save)
        bar.add_row.clicked.connect(self.grid.add_row)
        bar.duplicate.clicked.connect(self.grid.duplicate)
        bar.remove.clicked.connect(self.grid.remove)
        bar.run.clicked.connect(self.run)
        bar.cancel.clicked.connect(self.runs.cancel)
        self.grid.row_changed.connect(self._show_row)
        self.grid.refused.connect(lambda why: bar.say(why, "error"))
        self.model.edited.connect(self._on_edited)
        self.model.undo_stack.cleanChanged.connect(self._on_saved_or_not)
        self.filing.opened.connect(lambda: self.grid.go_to(0))
        self.runs.progressed.connect(self._on_progressed)
        self.runs.done.connect(self._on_done)
        self.runs.failed.connect(self._on_failed)
        self.services.derived.advanced.connect(self._on_advanced)
        self.services.document.moved.connect(self._on_moved)
        self.services.recordings.recorded.connect(self._take)
        self._reports.written.connect(self.filing.tell_saved)
        self.recorder.taken.connect(self._on_taken)
        self.recorder.failed.connect(lambda why: bar.say(why, "error"))
        bar.column.menu().aboutToShow.connect(
            lambda: bar.offer_columns(self._lacking(), self.model.add_column)
        )
        self.services.commands.handle({"cases.run": self.run, "cases.save": self.filing.save})

    # -- following the form --------------------------------------------------------------------

    def _on_advanced(self, known: Derivation) -> None:
        if self.isVisible():
            self._follow(known)

    def _follow(self, known: Derivation) -> None:
        document = self.services.document
        place = document.project.id, document.path
        if place != self._place:
            self._place = place
            self._load()
        if known.depth >= Depth.FORM or known.problems:
            self._known = known
            self._take()
        self._show_state()

    @property
    def _form(self) -> FormSpec | None:
        return self._known.form if self._known is not None else None

    def _load(self) -> None:
        """Show what was not saved of this form, or the table beside its project."""
        self.runs.cancel()
        self.filing.keep_now()
        self.verdicts.forget()
        self._known = None
        self.filing.begin()
        self._show_row()

    def _on_moved(self, before: Path | None) -> None:
        """Go with the form to its new file, with what was not saved."""
        document = self.services.document
        if self._place == (document.project.id, before):
            self._place = document.project.id, document.path
            self.filing.move()

    # -- the table -----------------------------------------------------------------------------

    @property
    def report(self) -> CaseReport | None:
        """What came of the last run of this form; None if there was none."""
        return self.verdicts.report

    def _make_empty(self) -> None:
        self._begin(empty_table(self._form))

    def _begin(self, table: CaseTable) -> None:
        """Begin a table that has no file yet."""
        if self.filing.may_lose():
            self.filing.show_new(table)

    def _make(self) -> None:
        form = self._form
        if form is None:
            self.bar.say(problem_of(self._known), "error")
            return
        task = self.services.tasks.run(
            say("Making cases"),
            lambda _task: table_from_rules(form),
            self._begin,
            lambda fault: self.bar.say(str(fault), "error"),
            self,
        )
        self.services.document.replaced.connect(task.cancel)

    def takes(self, path: Path) -> str:
        return promise(path)

    def take(self, path: Path) -> None:
        self.filing.take(path)

    def _on_saved_or_not(self) -> None:
        self.filing.show_name()

    def _on_edited(self) -> None:
        self._show_state()
        self._show_row()

    # -- what was recorded ---------------------------------------------------------------------

    def _take(self) -> None:
        form = self._form
        if form is not None and self.isVisible():
            self.recorder.take(form)

    def _on_taken(self, words: str) -> None:
        self.grid.go_to(self.model.rowCount() - 1)
        self.bar.say(words, "good")

    # -- running -------------------------------------------------------------------------------

    def run(self) -> None:
        """Run the table in the chosen way."""
        known, form = self._known, self._form
        if self.runs.is_busy:
            return
        if known is None or form is None or known.valid is None:
            self.bar.say(problem_of(known), "error")
            return
        table = self.model.table
        try:
            wanted = run_of(known, form, table, self.bar.chosen_way)
        except ValuesError as fault:
            self.bar.say(str(fault), "error")
            return
        self._run_table, self._run_project = table, known.project
        self.bar.say("", "hint")
        self.bar.show_busy(busy=True)
        self.runs.begin(wanted)

    def _on_progressed(self, share: float, name: str) -> None:
        self.bar.progress.setRange(0, 1000)
        self.bar.progress.setValue(round(share * 1000))
        self.bar.say(say("Running “{case}”…", case=name), "hint")

    def _on_done(self, report: CaseReport) -> None:
        self.bar.show_busy(busy=False)
        if self._run_project is not None:
            self.verdicts.show_report(report, self._run_table, self._run_project)
        worst = next((each for each in report.results if each.verdict != "passed"), None)
        if worst is not None:
            self.grid.go_to(worst.case.row - 2)
        self._show_state()

    def _on_failed(self, why: str) -> None:
        self.bar.show_busy(busy=False)
        self.bar.say(why, "error")
        self._show_state()

    # -- showing -------------------------------------------------------------------------------

    def _show_state(self) -> None:
        self.bar.report.setEnabled(self.report is not None)
        self._reports.show_report(self.report, self.file.path or self.file.beside)
        self.bar.column.setEnabled(bool(self._lacking()))
        self.filing.show_name()

    def _lacking(self) -> tuple[str, ...]:
        """Return the columns that the table lacks."""
        form = self._form
        if form is None:
            return ()
        from builder.trial.cases.writing import columns_of  # noqa: PLC0415 - on first use

        there = set(self.model.table.columns)
        return tuple(each for each in columns_of(form) if each not in there)

    def _show_row(self) -> None:
        row = self.grid.currentIndex().row()
        for button in (self.bar.duplicate, self.bar.remove):
            button.setEnabled(row >= 0)
        nothing = (
            say("This row was not run as it stands.")
            if self.model.rowCount()
            else say("No cases yet: add a row, make them from the form's rules, or record them.")
        )
        self.detail.show_result(self.model.result(row), nothing)
