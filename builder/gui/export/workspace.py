"""The Export workspace: findings, target, what is written, and the self-check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from builder.deliver.export import ExportReport, export
from builder.deliver.export_history import ExportHistory, note_export
from builder.errors import BuilderError, ConflictError
from builder.gui.export.cards import FilesCard, NextCard, ReadyCard, TargetCard
from builder.gui.export.columns import Columns
from builder.gui.export.run_card import RunCard
from builder.gui.state.change import Change
from builder.gui.state.derived import Depth, Derivation
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Space
from builder.say import say, say_count

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle
    from builder.trial.selfcheck import CheckStep


class ExportWorkspace(Workspace):
    """Writes the bundle and checks what was written."""

    needs = Depth.FILES

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._task: Task[object] | None = None
        self._bundle: Bundle | None = None  # of the form as it is now
        self._is_refused = False  # the form as it is now cannot be exported
        self._wanted: Callable[[], None] | None = None  # what to do once it is rendered
        self._report: ExportReport | None = None
        self.ready = ReadyCard()
        self.target = TargetCard()
        self.files = FilesCard()
        self.run = RunCard()
        self.next = NextCard()
        self._columns = Columns()
        self._columns.add_column(self.ready, self.target, self.files, grows=self.files)
        self._columns.add_column(self.run, self.next, grows=self.run)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)
        self._hand_in_commands()
        self._connect()
        self._show_busy()

    @property
    def is_ready(self) -> bool:
        """Whether the form as it is now can be exported."""
        return self._bundle is not None and self._task is None

    def entered(self) -> None:
        """Show what is known of the form."""
        if not self.target.line.text():
            self._suggest_target()
        self.next.show_purpose(self.services.document.project.purpose)
        self._wanted = None
        self._follow(self.services.derived.current)

    def shut_down(self) -> None:
        """Stop a running self-check."""
        self._cancel()

    def _hand_in_commands(self) -> None:
        self.services.commands.handle(
            {"export.export": self._export, "export.check": self._check_only}
        )

    def _connect(self) -> None:
        self.run.export_wanted.connect(self._export)
        self.run.check_wanted.connect(self._check_only)
        self.run.cancel_wanted.connect(self._cancel)
        self.run.open_wanted.connect(self._open_folder)
        self.services.commands.presented.connect(self._on_presented)
        self.target.export_wanted.connect(self._export)
        self.target.kind_changed.connect(self._suggest_target)
        self.target.browse_wanted.connect(self._browse)
        self.ready.findings.chosen.connect(self.services.selection.finding_requested)
        self.services.document.changed.connect(self._on_changed)
        self.services.document.replaced.connect(self._on_replaced)
        self.services.derived.advanced.connect(self._follow)

    # -- following the form ------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        """The known results are of the form before; new ones are being computed."""
        self._bundle = self._wanted = None
        self._is_refused = False
        self.run.show_current(None)
        self.next.show_purpose(change.new.purpose)
        self._show_busy()

    def _on_replaced(self) -> None:
        self._cancel()
        self._bundle = self._report = self._wanted = None
        self._is_refused = False
        self.files.show_bundle(None)
        self.run.forget()
        self._suggest_target()
        self._show_busy()

    def _follow(self, known: Derivation) -> None:
        if not self.isVisible() or known.project is not self.services.document.project:
            return
        if known.depth == 0:
            return
        self.ready.show_derivation(known)
        if known.depth == Depth.FILES or known.problems or known.failure is not None:
            if known.bundle is not self._bundle or known.bundle is None:
                self.files.show_bundle(known.bundle)
            self._bundle = known.bundle
            self._is_refused = known.bundle is None
            self.run.show_current(known.bundle)
            self._show_busy()
            wanted, self._wanted = self._wanted, None
            if wanted is not None and known.bundle is not None:
                wanted()

    # -- target ------------------------------------------------------------------------------

    def _suggest_target(self) -> None:
        path = self.services.document.path
        base = path.parent if path else Path.home()
        stem = (path.name if path else "webview").removesuffix(".webview.json")
        self.target.line.setText(str(base / f"{stem}-export{'.zip' if self.target.as_zip else ''}"))

    def _browse(self) -> None:
        before = self.target.path
        if self.target.as_zip:
            chosen = self.services.messages.save_file(
                say("Export to"), say("Zip file (*.zip)"), before or Path("export.zip")
            )
        else:
            chosen = self.services.messages.folder(
                say("Export to"), before.parent if before else Path.home()
            )
        if chosen:
            self.target.line.setText(str(chosen))

    def _on_presented(self, command: str) -> None:
        """Show where an export that was asked for elsewhere would go."""
        if command == "export.export":
            self.target.focus()

    # -- doing -------------------------------------------------------------------------------

    def _export(self) -> None:
        if self._bundle is None or not self.is_ready:
            self._want(self._export)
            return
        target = self.target.path
        if target is None:
            self.run.say(say("Choose where to export to first."), "error")
            self.target.focus()
            return
        self._report = None
        self.run.begin(self._bundle)
        self._write(self._bundle, target, force=False)

    def _write(self, bundle: Bundle, target: Path, *, force: bool) -> None:
        as_zip = self.target.as_zip
        pairs, project = self.services.pairs, self.services.document.project
        origin, fingerprint = pairs.origin, project.key_fingerprint
        history = ExportHistory(self.services.home.exports)

        def work(_task: object) -> tuple[ExportReport, str]:
            from builder.keys.publication import (  # noqa: PLC0415 - loads cryptography
                note_publication,
            )

            report = export(bundle, target, as_zip=as_zip, force=force)
            unnoted = (
                note_publication(pairs.store, fingerprint, report.path, origin),
                note_export(history, project, bundle, report.path, origin.file),
            )
            return report, ". ".join(filter(None, unnoted))

        def written(result: tuple[ExportReport, str]) -> None:
            report, unnoted = result
            self._report = report
            self.run.say(
                say(
                    "Written: {files}, {bytes}, to {path}",
                    files=say_count("{count:,} file", "{count:,} files", report.files),
                    bytes=say_count("{count:,} byte", "{count:,} bytes", report.bytes),
                    path=report.path,
                )
                + (f". {unnoted}" if unnoted else "")
            )
            self._run_check(bundle)

        def refused(fault: BuilderError) -> None:
            self._end()
            if (
                isinstance(fault, ConflictError)
                and not force
                and self.services.messages.confirm(
                    fault.message, fault.hint, say("Replace"), dangerous=True
                )
            ):
                self._write(bundle, target, force=True)
            else:
                self.run.say(str(fault), "error")

        task = self.services.tasks.run(say("Exporting"), work, written, refused, self)
        self._begin(task)

    def _check_only(self) -> None:
        if self._bundle is None or not self.is_ready:
            self._want(self._check_only)
            return
        self._report = None
        self.run.begin(self._bundle)
        self._run_check(self._bundle)

    def _want(self, doing: Callable[[], None]) -> None:
        """Do something as soon as the form is rendered, as when it is asked for elsewhere."""
        if self._task is None and not self._is_refused:
            self._wanted = doing

    def _run_check(self, bundle: Bundle) -> None:
        def work(task: Task[Sequence[CheckStep]]) -> Sequence[CheckStep]:
            # Here, off the UI thread: it loads HTTP libraries.
            from builder.trial.selfcheck import self_check  # noqa: PLC0415

            return self_check(bundle, progress=task.report, cancelled=lambda: task.cancelled)

        def done(steps: Sequence[CheckStep]) -> None:
            self._end()
            self.run.show_steps(steps, self._report.path if self._report else None)

        def failed(fault: BuilderError) -> None:
            self._end()
            self.run.say(str(fault), "error")

        task = self.services.tasks.run(say("Self-check"), work, done, failed, self)
        task.progressed.connect(self._on_progress)
        self._begin(task)

    def _begin(self, task: Task[object]) -> None:
        self._task = task
        # The result must be visible, also if a shortcut started the export.
        self._columns.ensureWidgetVisible(self.run, 0, Space.L)
        task.dropped.connect(self._on_dropped)
        self._show_busy()

    def _end(self) -> None:
        self._task = None
        self._show_busy()

    def _on_progress(self, _task: Task[object], fraction: float, text: str) -> None:
        self.run.show_progress(fraction, text)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_dropped(self) -> None:
        self._end()
        self.run.say(say("Cancelled."))

    def _show_busy(self) -> None:
        self.run.show_busy(
            busy=self._task is not None,
            ready=self._bundle is not None,
            written=self._report is not None,
        )
        self.services.commands.note(exportable=self._task is None and not self._is_refused)

    def _open_folder(self) -> None:
        if self._report is not None:
            folder = self._report.path if self._report.path.is_dir() else self._report.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
