"""The Export workspace: findings, target, what is written, and the self-check."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from builder.check import Finding, check, validate
from builder.deliver.export import ExportReport, export
from builder.deliver.selfcheck import CheckStep, self_check
from builder.errors import BuilderError, ConflictError
from builder.gui.export.next_steps import IN_THE_PLATFORM, NEXT_STEPS, platform_steps
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.icons import icon
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Card, Hint, Space
from builder.render import Bundle, render_bundle

_SEVERITY_ICONS: Final = {"error": "error", "warning": "warning", "advice": "info"}


class ExportWorkspace(Workspace):
    """Writes the bundle and checks what was written."""

    title = "Export"
    icon = "export"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._task: Task[object] | None = None
        self._bundle: Bundle | None = None
        self._report: ExportReport | None = None

        self.findings = QListWidget()
        self.findings.setObjectName("export_findings")
        self.findings.setWordWrap(True)
        self.findings.setIconSize(QSize(16, 16))
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verdict = QLabel()
        self.verdict.setObjectName("export_verdict")
        self.verdict.setWordWrap(True)
        self.target = QLineEdit()
        self.target.setObjectName("export_target")
        self.target.setPlaceholderText("Choose a folder")
        self.as_folder = QRadioButton("A folder")
        self.as_folder.setObjectName("export_as_folder")
        self.as_folder.setChecked(True)
        self.as_zip = QRadioButton("One zip file")
        self.as_zip.setObjectName("export_as_zip")
        self.export_button = QPushButton("Export and check")
        self.export_button.setObjectName("export_button")
        self.export_button.setProperty("primary", True)
        self.check_button = QPushButton("Check without exporting")
        self.check_button.setObjectName("export_check_button")
        self.cancel_button = QPushButton("Cancel")
        self.cancel_button.setObjectName("export_cancel")
        self.open_button = QPushButton("Open the folder")
        self.open_button.setObjectName("export_open")
        self.progress = QProgressBar()
        self.progress.setObjectName("export_progress")
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.result = QLabel()
        self.result.setObjectName("export_result")
        self.result.setWordWrap(True)
        self.steps = QListWidget()
        self.steps.setObjectName("export_steps")
        self.steps.setWordWrap(True)
        self.steps.setIconSize(QSize(16, 16))
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files = QTreeWidget()
        self.files.setObjectName("export_files")
        self.files.setHeaderLabels(["File", "Bytes"])
        self.files.headerItem().setTextAlignment(
            1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._in_the_platform = QLabel()
        self._in_the_platform.setObjectName("export_in_the_platform")
        self._build()

        self.export_action = QAction(icon("export"), "Export…", self)
        self.export_action.setShortcut("Ctrl+E")
        self.export_action.triggered.connect(self._export)
        self.check_action = QAction("Run the self-check", self)
        self.check_action.triggered.connect(self._check_only)
        self.export_button.clicked.connect(self._export)
        self.check_button.clicked.connect(self._check_only)
        self.cancel_button.clicked.connect(self._cancel)
        self.open_button.clicked.connect(self._open_folder)
        self.as_zip.toggled.connect(self._suggest_target)
        services.document.changed.connect(lambda *_: self._refresh_if_visible())
        services.document.replaced.connect(self._on_replaced)
        self._show_busy(busy=False)

    def workspace_actions(self) -> Sequence[QAction]:
        return (self.export_action, self.check_action)

    def entered(self) -> None:
        """Check the form and list what would be written."""
        if not self.target.text():
            self._suggest_target()
        self._refresh()

    def shut_down(self) -> None:
        """Stop a running self-check."""
        self._cancel()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.L)

        ready = Card("1. Is the form ready?")
        ready.add(self.verdict)
        ready.add(self.findings)
        self.findings.setMaximumHeight(150)
        column.addWidget(ready)

        where = Card("2. Where to?")
        group = QButtonGroup(self)
        choices = QHBoxLayout()
        for choice in (self.as_folder, self.as_zip):
            group.addButton(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        where.add(choices)
        line = QHBoxLayout()
        browse = QPushButton("Choose…")
        browse.setObjectName("export_browse")
        browse.clicked.connect(self._browse)
        line.addWidget(self.target, 1)
        line.addWidget(browse)
        where.add(line)
        where.add(
            Hint("An earlier export is brought up to date. Files of your own beside it are kept.")
        )
        column.addWidget(where)

        what = Card("3. What is written")
        what.add(self.files, 1)
        column.addWidget(what, 1)

        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        side.setSpacing(Space.L)
        doing = Card("4. Export, and prove that it works")
        doing.add(
            Hint(
                "The self-check starts what was exported as its own process, opens its page, "
                "submits through it to a simulated platform, and checks the delivery there. "
                "It uses a key pair made for the purpose."
            )
        )
        buttons = QHBoxLayout()
        for button in (self.export_button, self.check_button, self.cancel_button, self.open_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        doing.add(buttons)
        doing.add(self.progress)
        doing.add(self.result)
        waiting = Hint("Each step of the self-check will stand here, with what it found.")
        waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._outcome = QStackedWidget()
        self._outcome.addWidget(waiting)
        self._outcome.addWidget(self.steps)
        doing.add(self._outcome, 1)
        side.addWidget(doing, 1)

        after = Card("5. What comes next")
        tabs = QTabWidget()
        tabs.setObjectName("export_next_steps")
        tabs.setDocumentMode(True)
        for title, lines in (*NEXT_STEPS, (IN_THE_PLATFORM, ())):
            text = QLabel(_numbered(lines)) if lines else self._in_the_platform
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            page = QScrollArea()
            page.setFrameShape(QFrame.Shape.NoFrame)
            page.setWidgetResizable(True)
            page.setWidget(text)
            tabs.addTab(page, title)
        tabs.setFixedHeight(190)
        after.add(tabs)
        side.addWidget(after)

        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([520, 620])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    # -- what would be written ---------------------------------------------------------------

    def _refresh_if_visible(self) -> None:
        if self.isVisible():
            self._refresh()

    def _on_replaced(self) -> None:
        self.target.clear()
        self._forget_outcome()
        self._report = None
        self._show_busy(busy=False)
        self._refresh_if_visible()

    def _refresh(self) -> None:
        project = self.services.document.project
        found = check(project)
        self._show_findings(found)
        self._in_the_platform.setText(_numbered(platform_steps(project.purpose)))
        if any(each.severity == "error" for each in found):
            self._bundle = None
            self.files.clear()
            self._show_busy(busy=self._task is not None)
            return

        def made(bundle: Bundle) -> None:
            if project is self.services.document.project:
                self._bundle = bundle
                self._show_files(bundle)
                self._show_busy(busy=self._task is not None)

        self.services.tasks.run(
            "Preparing the export",
            lambda _task: render_bundle(validate(project)),
            made,
            self._failed,
            self,
            background=True,
        )

    def _show_findings(self, found: Sequence[Finding]) -> None:
        self.findings.clear()
        for each in found:
            self.findings.addItem(QListWidgetItem(icon(_SEVERITY_ICONS[each.severity]), each.text))
        self.findings.setVisible(bool(found))
        errors = sum(each.severity == "error" for each in found)
        if errors:
            words = "problem keeps" if errors == 1 else "problems keep"
            self.verdict.setText(f"{errors} {words} the form from being exported.")
        elif found:
            self.verdict.setText("It can be exported. Before it goes live, look at these:")
        else:
            self.verdict.setText("Yes: nothing was found.")

    def _show_files(self, bundle: Bundle) -> None:
        self.files.clear()
        folders: dict[str, QTreeWidgetItem] = {}
        for path in bundle:
            folder, _, name = path.rpartition("/")
            parent = self.files.invisibleRootItem()
            if folder:
                if folder not in folders:
                    folders[folder] = QTreeWidgetItem([folder])
                    folders[folder].setIcon(0, icon("folder"))
                    self.files.addTopLevelItem(folders[folder])
                parent = folders[folder]
            item = QTreeWidgetItem([name, f"{len(bundle[path]):,}"])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            parent.addChild(item)
        self.files.expandAll()
        self.files.resizeColumnToContents(0)

    # -- target ------------------------------------------------------------------------------

    def _suggest_target(self) -> None:
        path = self.services.document.path
        base = path.parent if path else Path.home()
        stem = (path.name if path else "webview").removesuffix(".webview.json")
        self.target.setText(str(base / f"{stem}-export{'.zip' if self.as_zip.isChecked() else ''}"))

    def _browse(self) -> None:
        if self.as_zip.isChecked():
            chosen = self.services.messages.save_file(
                "Export to", "Zip file (*.zip)", Path(self.target.text() or "export.zip")
            )
        else:
            chosen = self.services.messages.folder("Export to", Path(self.target.text()).parent)
        if chosen:
            self.target.setText(str(chosen))

    # -- doing -------------------------------------------------------------------------------

    def _export(self) -> None:
        if self._task is not None or self._bundle is None:
            return
        if not self.target.text().strip():
            self.result.setText("Choose where to export to first.")
            self.target.setFocus()
            return
        self._write(force=False)

    def _write(self, *, force: bool) -> None:
        bundle, target = self._bundle, Path(self.target.text().strip()).expanduser()
        as_zip = self.as_zip.isChecked()
        if bundle is None:
            return

        def written(report: ExportReport) -> None:
            self._task = None
            self._report = report
            self.result.setText(
                f"Written: {report.files} files, {report.bytes:,} bytes, to {report.path}"
            )
            self._run_check(bundle)

        def refused(fault: BuilderError) -> None:
            self._task = None
            self._show_busy(busy=False)
            if (
                isinstance(fault, ConflictError)
                and not force
                and self.services.messages.confirm(
                    fault.message, fault.hint, "Replace", dangerous=True
                )
            ):
                self._write(force=True)
            else:
                self._failed(fault)

        self._forget_outcome()
        self._task = self.services.tasks.run(
            "Exporting",
            lambda _task: export(bundle, target, as_zip=as_zip, force=force),
            written,
            refused,
            self,
        )
        self._task.dropped.connect(self._on_dropped)
        self._show_busy(busy=True)

    def _check_only(self) -> None:
        if self._task is None and self._bundle is not None:
            self._forget_outcome()
            self._run_check(self._bundle)

    def _run_check(self, bundle: Bundle) -> None:
        def work(task: Task[Sequence[CheckStep]]) -> Sequence[CheckStep]:
            return self_check(
                bundle,
                progress=task.report,
                cancelled=lambda: task.cancelled,
            )

        def done(steps: Sequence[CheckStep]) -> None:
            self._task = None
            self._show_busy(busy=False)
            self._show_steps(steps)

        self._task = self.services.tasks.run("Self-check", work, done, self._failed, self)
        self._task.progressed.connect(self._on_progress)
        self._task.dropped.connect(self._on_dropped)
        self._show_busy(busy=True)

    def _on_progress(self, _task: Task[object], fraction: float, text: str) -> None:
        self.progress.setValue(round(fraction * 100))
        if text:
            self.result.setText(text)

    def _show_steps(self, steps: Sequence[CheckStep]) -> None:
        self._outcome.setCurrentWidget(self.steps)
        for each in steps:
            item = QListWidgetItem(
                icon("ok" if each.ok else "error"), f"{each.name} – {each.detail}"
            )
            item.setData(Qt.ItemDataRole.UserRole, each.ok)
            self.steps.addItem(item)
        where = f" Written to {self._report.path}." if self._report else ""
        if steps and all(each.ok for each in steps):
            self.result.setText(f"The self-check passed: all {len(steps)} steps.{where}")
        else:
            self.result.setText(f"The self-check found a fault; see below.{where}")

    def _forget_outcome(self) -> None:
        self.steps.clear()
        self.result.clear()
        self._outcome.setCurrentIndex(0)

    def _failed(self, fault: BuilderError) -> None:
        self._task = None
        self._show_busy(busy=False)
        self.result.setText(str(fault))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_dropped(self) -> None:
        self._task = None
        self.result.setText("Cancelled.")
        self._show_busy(busy=False)

    def _show_busy(self, *, busy: bool) -> None:
        self.export_button.setEnabled(not busy and self._bundle is not None)
        self.check_button.setEnabled(not busy and self._bundle is not None)
        self.cancel_button.setVisible(busy)
        self.progress.setVisible(busy)
        self.open_button.setVisible(not busy and self._report is not None)

    def _open_folder(self) -> None:
        if self._report is not None:
            folder = self._report.path if self._report.path.is_dir() else self._report.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _numbered(lines: Sequence[str]) -> str:
    return "<ol>" + "".join(f"<li>{line}</li>" for line in lines) + "</ol>"
