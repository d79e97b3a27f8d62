"""The view of Test with a table of cases: edited, run in three ways, reported."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout

from builder.backend.spec import FormSpec
from builder.errors import BuilderError, StorageError, ValuesError
from builder.form.project import Project
from builder.gui.cases.bar import CaseBar
from builder.gui.cases.case_file import SUFFIX, CaseFile, promise
from builder.gui.cases.detail import Detail
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
from builder.gui.widgets.theme import Space
from builder.say import said_of, say
from builder.trial.cases.running import CaseReport
from builder.trial.cases.table import CaseTable

_KEEP_MS: Final = 400
_PATTERN: Final = say("Table of cases (*.csv);;All files (*)")


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
        TableWatch(self, self.file, self.model, self.bar, services.tasks)
        self.verdicts = Verdicts(services.document, self.model, self.bar, self._show_row)
        self._reports = ReportMenu(services.messages, self.bar.report)
        self._run_table = NEW
        self._run_project: Project | None = None
        self._place: tuple[str, Path | None] | None = None
        self._known: Derivation | None = None
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self._build()
        self._connect()

    # -- the workspace -------------------------------------------------------------------------

    def entered(self) -> None:
        """Follow the form, take what was recorded, and begin at the table."""
        self._follow(self.services.derived.current)
        self.grid.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_now()
        super().hideEvent(event)

    def shut_down(self) -> None:
        """Stop a run, and keep what was not saved."""
        self.runs.cancel()
        self._keep_now()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        making = QMenu(self.bar.new)
        making.addAction(say("From the form's &rules"), self._make)
        making.addAction(say("An &empty table"), partial(self._new, None))
        self.bar.new.setMenu(making)
        self.bar.report.setMenu(self._reports)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("case_splitter")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(Space.S)
        split.addWidget(self.grid)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setSizes([420, 180])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        whole.setSpacing(Space.S)
        whole.addWidget(self.bar)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        bar = self.bar
        bar.open.clicked.connect(self._open)
        bar.save.clicked.connect(self.save)
        bar.add_row.clicked.connect(self.grid.add_row)
        bar.duplicate.clicked.connect(self.grid.duplicate)
        bar.remove.clicked.connect(self.grid.remove)
        bar.run.clicked.connect(self.run)
        bar.cancel.clicked.connect(self.runs.cancel)
        self.grid.row_changed.connect(self._show_row)
        self.grid.refused.connect(lambda why: bar.say(why, "error"))
        self.model.edited.connect(self._on_edited)
        self.model.undo_stack.cleanChanged.connect(self._show_file)
        self.runs.progressed.connect(self._on_progressed)
        self.runs.done.connect(self._on_done)
        self.runs.failed.connect(self._on_failed)
        self.services.derived.advanced.connect(self._on_advanced)
        self.services.document.replaced.connect(self._keep_now)
        self.services.document.moved.connect(self._on_moved)
        self.services.document.state_changed.connect(self._show_file)
        self.services.recordings.recorded.connect(self._take)
        self._reports.written.connect(self._on_written)
        self.recorder.taken.connect(self._on_taken)
        self.recorder.failed.connect(lambda why: bar.say(why, "error"))
        bar.column.menu().aboutToShow.connect(
            lambda: bar.offer_columns(self._lacking(), self.model.add_column)
        )
        self.services.commands.handle({"cases.run": self.run, "cases.save": self.save})

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
        self._keep_now()
        self.verdicts.forget()
        self._known = None
        self.file.begin()
        table, draft, faults = NEW, None, []
        beside = self.file.beside
        if beside is not None and beside.exists():
            try:
                table = self.file.open(beside)
            except ValuesError as fault:
                faults.append(said_of(beside.name, fault))
        try:
            draft = self.file.draft.read()
        except StorageError as fault:
            faults.append(str(fault))
        if draft is not None and not self.file.draft.had_file:
            self.file.leave()  # saving it asks where to, as before
        is_saved = draft is None or (draft == table and self.file.path is not None)
        self.model.open(draft or table, is_saved=is_saved)
        if faults:
            self.bar.say("\n".join(faults), "error")
        else:
            words = "" if is_saved else say("These changes were not saved yet.")
            self.bar.say(words, "warning")
        self._show_row()
        self._show_file()

    def _on_moved(self, before: Path | None) -> None:
        """Go with the form to its new file, with what was not saved."""
        document = self.services.document
        if self._place != (document.project.id, before):
            return
        self._place = document.project.id, document.path
        left = self.file.draft
        if self.file.move():
            self.model.undo_stack.resetClean()
        self._keeping.stop()
        if self.is_saved or self._keep():
            left.drop()
        self._show_file()

    # -- the table and its file ----------------------------------------------------------------

    @property
    def report(self) -> CaseReport | None:
        """What came of the last run of this form; None if there was none."""
        return self.verdicts.report

    @property
    def is_saved(self) -> bool:
        """Whether the file holds the table as it stands."""
        return self.model.undo_stack.isClean()

    def _new(self, table: CaseTable | None) -> None:
        if self._may_lose():
            self.file.path = None
            self.model.open(table or empty_table(self._form), is_saved=False)
            self.bar.say("", "hint")
            self.grid.go_to(0)

    def _make(self) -> None:
        form = self._form
        if form is None:
            self.bar.say(problem_of(self._known), "error")
            return
        task = self.services.tasks.run(
            say("Making cases"),
            lambda _task: table_from_rules(form),
            self._new,
            lambda fault: self.bar.say(str(fault), "error"),
            self,
        )
        self.services.document.replaced.connect(task.cancel)

    def _open(self) -> None:
        beside, messages = self.file.path or self.file.beside, self.services.messages
        chosen = messages.open_file(
            say("Open a table of cases"), _PATTERN, beside.parent if beside else None
        )
        if chosen is not None:
            self.take(chosen)

    def takes(self, path: Path) -> str:
        return promise(path)

    def take(self, path: Path) -> None:
        if self._may_lose():
            try:
                table = self.file.open(path)
            except ValuesError as fault:
                self.services.messages.error(fault)
                return
            self.file.draft.drop()
            self.model.open(table, is_saved=True)
            self.bar.say("", "hint")
            self.grid.go_to(0)

    def save(self) -> None:
        """Save to the table's file, else beside the project, or ask where."""
        path, messages = self.file.path or self.file.beside, self.services.messages
        if path is None:
            name = f"{self.services.document.project.name}{SUFFIX}".replace("/", "-")
            path = messages.save_file(say("Save the table"), _PATTERN, Path.home() / name)
        elif (
            (path != self.file.path and path.exists()) or self.file.is_changed_on_disk
        ) and not messages.confirm(
            say("Replace {file}?", file=path.name),
            say("It holds another table than the one that was opened here."),
            say("Replace"),
            dangerous=True,
        ):
            return
        if path is None:
            return
        try:
            self.file.save(self.model.table, path)
        except BuilderError as fault:
            messages.error(fault)
            return
        self._keeping.stop()
        self.model.undo_stack.setClean()
        self._show_file()
        self._on_written(path)

    def _on_written(self, path: Path) -> None:
        self.bar.say(say("Saved: {file}", file=path.name), "good")

    def _may_lose(self) -> bool:
        if self.is_saved or self.model.table == NEW:
            return True
        return self.services.messages.confirm(
            say("Drop the changes of this table?"),
            say("They are not saved."),
            say("Drop"),
            dangerous=True,
        )

    def _on_edited(self) -> None:
        self._keeping.start()
        self._show_state()
        self._show_row()

    def _keep_now(self) -> None:
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()

    def _keep(self) -> bool:
        """Keep what is not saved; tells whether that is so."""
        if self.is_saved:
            self.file.draft.drop()
            return True
        try:
            aside = self.file.draft.keep(self.model.table, has_file=self.file.path is not None)
        except StorageError as fault:
            words = say("The changes of this table are not kept: {reason}", reason=fault)
            self.bar.say(words, "error")
            return False
        if aside is not None:
            kept = say("A table of that file was not saved. It is kept as {file}.", file=aside)
            self.bar.say(kept, "warning")
        return True

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
        self._show_file()

    def _lacking(self) -> tuple[str, ...]:
        """Return the columns that the table lacks."""
        form = self._form
        if form is None:
            return ()
        from builder.trial.cases.writing import columns_of  # noqa: PLC0415 - on first use

        there = set(self.model.table.columns)
        return tuple(each for each in columns_of(form) if each not in there)

    def _show_file(self) -> None:
        path = self.file.path or self.file.beside
        name = path.name if path is not None else say("A table without a file")
        saved = self.is_saved and self.file.path is not None
        self.bar.file.show_words(name if saved else say("{file} – not saved", file=name))

    def _show_row(self) -> None:
        row = self.grid.currentIndex().row()
        nothing = (
            say("This row was not run as it stands.")
            if self.model.rowCount()
            else say("No cases yet: add a row, make them from the form's rules, or record them.")
        )
        self.detail.show_result(self.model.result(row), nothing)
