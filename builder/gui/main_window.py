"""The window: start page and workspaces, problems, menus, status; it decides nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QWidget,
)

from builder.gui.design.workspace import DesignWorkspace
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.shell.actions import fill_menu, make_actions
from builder.gui.shell.command_palette import CommandPalette
from builder.gui.shell.help import Help
from builder.gui.shell.memory import Memory
from builder.gui.shell.problems_panel import ProblemsPanel
from builder.gui.shell.project_files import ProjectFiles
from builder.gui.shell.recovery import Recovery
from builder.gui.shell.start.page import StartPage
from builder.gui.shell.status import StatusBar
from builder.gui.shell.workspace_bar import WorkspaceBar
from builder.gui.state.derived import Finding
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.test.workspace import TestWorkspace
from builder.gui.widgets.theme import Theme
from builder.settings import Scheme, Settings
from builder.storage.journal import Journal

_SCHEMES: Final[tuple[Scheme, ...]] = ("system", "light", "dark")


class MainWindow(QMainWindow):
    """Joins the parts.

    Args:
        services: The application's shared parts.
        theme: The app's colours.
        settings: What was remembered from the last run.

    Attributes:
        services: The application's shared parts.
        theme: The app's colours.
    """

    def __init__(self, services: Services, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.resize(1280, 820)
        self.setMinimumSize(900, 600)
        self.services = services
        self.theme = theme
        self.memory = Memory(services.home, settings, self)
        self.help = Help(services, self)
        services.messages.attach(self)
        document = services.document
        self.files = ProjectFiles(document, services.messages, self._commit_typing, self)
        self.recovery = Recovery(
            document, Journal(services.home.recovery), services.tasks, services.messages, self
        )
        self.start = StartPage()
        self.keys = KeysWorkspace(services)
        self.design = DesignWorkspace(services)
        self.preview = PreviewWorkspace(services)
        self.console = TestWorkspace(services)
        self.export = ExportWorkspace(services)
        self.workspaces: tuple[Workspace, ...] = (
            self.keys,
            self.design,
            self.preview,
            self.console,
            self.export,
        )
        self.bar = WorkspaceBar()
        self.pages = QStackedWidget()
        self._pages: tuple[QWidget, ...] = (self.start, *self.workspaces)
        self.problems = ProblemsPanel()
        self.problems_dock = QDockWidget("Problems")
        self.status = StatusBar(services.tasks)
        self._build()
        self.actions_by_id = make_actions(self, self._handlers())
        self._fill_menus(document.undo_stack)
        self._connect()
        self.memory.restore_window(self)
        self.go(self.start)

    # -- what others ask -----------------------------------------------------------------------

    def go(self, page: QWidget) -> None:
        """Bring the start page or a workspace to the front."""
        self.pages.setCurrentWidget(page)
        self.bar.show_current(self.pages.currentIndex())
        if isinstance(page, Workspace | StartPage):
            page.entered()

    def open_path(self, path: Path) -> None:
        """Open a project file and show its form."""
        if self.files.open(path):
            self.go(self.design)

    def welcome(self) -> None:
        """Offer what a crash left behind; at the very first start, explain the platform's side."""
        if self.recovery.offer():
            self.go(self.design)
        elif self.memory.is_first_run:
            self.memory.note_welcomed()
            self.help.show_steps()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.bar)
        row.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.problems_dock.setObjectName("problems_dock")
        self.problems_dock.setWidget(self.problems)
        self.problems_dock.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        features = QDockWidget.DockWidgetFeature
        self.problems_dock.setFeatures(features.DockWidgetClosable)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.problems_dock)
        self.setStatusBar(self.status)
        self._go_actions = [self._add_page("Start", "home", self.start)]
        for each in self.workspaces:
            self._go_actions.append(self._add_page(each.title, each.icon, each))

    def _add_page(self, title: str, icon_name: str, page: QWidget) -> QAction:
        self.pages.addWidget(page)
        return self.bar.add(title, icon_name)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "start": lambda: self.go(self.start),
            "open": self._open,
            "save": self.files.save,
            "save_as": self.files.save_as,
            "quit": self.close,
            "palette": self._show_palette,
            "problems": self._toggle_problems,
            **{f"scheme_{each}": partial(self._choose_scheme, each) for each in _SCHEMES},
            "steps": self.help.show_steps,
            "log": self.help.show_log,
            "about": self.help.about,
        }

    def _fill_menus(self, stack: QUndoStack) -> None:
        bar = self.menuBar()
        file = bar.addMenu("&File")
        self._recent_menu = QMenu("Open recent", self)
        fill_menu(file, "File", self.actions_by_id)
        file.insertMenu(self.actions_by_id["save"], self._recent_menu)
        edit = bar.addMenu("&Edit")
        undo, redo = stack.createUndoAction(self, "Undo"), stack.createRedoAction(self, "Redo")
        undo.setShortcut("Ctrl+Z")
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        edit.addActions([undo, redo])
        view = bar.addMenu("&View")
        fill_menu(view, "View", self.actions_by_id)
        view.insertActions(self.actions_by_id["palette"], self._go_actions)
        view.insertSeparator(self.actions_by_id["palette"])
        for each in self.workspaces:
            offered = list(each.workspace_actions())
            if offered:
                menu = bar.addMenu(each.title)
                menu.addActions(offered)
                for action in offered:
                    # What was asked for from elsewhere is to be seen.
                    action.triggered.connect(partial(self._show_workspace, each))
        fill_menu(bar.addMenu("&Help"), "Help", self.actions_by_id)

    def _connect(self) -> None:
        document = self.services.document
        document.changed.connect(self._show_state)
        document.state_changed.connect(self._show_state)
        document.replaced.connect(self._show_state)
        self.services.derived.findings_changed.connect(self._on_findings)
        self.problems.chosen.connect(self._show_finding)
        self.problems_dock.visibilityChanged.connect(self.actions_by_id["problems"].setChecked)
        self.status.problems_wanted.connect(self._show_problems)
        self.status.key_wanted.connect(lambda: self.go(self.keys))
        self.services.pairs.in_use_changed.connect(self._show_state)
        self.bar.wanted.connect(lambda index: self.go(self._pages[index]))
        self.start.starter_chosen.connect(self._start_from)
        self.start.recent_chosen.connect(lambda path: self.open_path(Path(path)))
        self.start.open_wanted.connect(self._open)
        self.start.steps_wanted.connect(self.help.show_steps)
        self.files.opened.connect(self.memory.note_opened)
        self.files.missing.connect(self.memory.note_missing)
        self.memory.recent_changed.connect(self._show_recent)
        self.memory.failed.connect(lambda text: self.status.showMessage(text, 8000))
        self._on_findings(self.services.derived.findings)
        self._show_state()
        self._show_recent()
        self._show_scheme()

    # -- reactions -----------------------------------------------------------------------------

    def _show_state(self) -> None:
        document = self.services.document
        self.setWindowTitle(f"{self.files.name}[*] – Webview Builder")
        self.setWindowModified(not document.is_clean)
        self.status.show_saved(saved=document.is_clean, on_disk=document.path is not None)
        self.status.show_project(document.project, self.services.pairs.in_use)

    def _on_findings(self, findings: Sequence[Finding]) -> None:
        self.problems.show_findings(findings)
        self.status.show_findings(findings)

    def _show_finding(self, finding: Finding) -> None:
        if finding.attribute == "key_fingerprint":
            self.go(self.keys)
            return
        self.go(self.design)
        self.services.selection.attribute_requested.emit(finding.field_id, finding.attribute)

    def _show_workspace(self, workspace: Workspace) -> None:
        if self.pages.currentWidget() is not workspace:
            self.go(workspace)

    def _show_problems(self) -> None:
        self.problems_dock.show()
        self.problems.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_problems(self) -> None:
        self.problems_dock.setVisible(self.actions_by_id["problems"].isChecked())

    def _start_from(self, starter: str) -> None:
        if self.files.new(starter):
            self.go(self.design)

    def _open(self) -> None:
        if self.files.choose():
            self.go(self.design)

    def _show_recent(self) -> None:
        self.start.show_recent(self.memory.recent)
        self._recent_menu.clear()
        self._recent_menu.setEnabled(bool(self.memory.recent))
        for each in self.memory.recent:
            path = Path(each)
            action = self._recent_menu.addAction(path.name)
            action.setToolTip(each)
            action.triggered.connect(partial(self.open_path, path))

    def _show_palette(self) -> None:
        CommandPalette(self.menuBar(), self).show()

    def _choose_scheme(self, scheme: Scheme) -> None:
        self.theme.choose(scheme)
        self.memory.note_scheme(scheme)
        self._show_scheme()

    def _show_scheme(self) -> None:
        for each in _SCHEMES:
            self.actions_by_id[f"scheme_{each}"].setChecked(each == self.theme.scheme)

    # -- leaving -------------------------------------------------------------------------------

    def _commit_typing(self) -> None:
        """End typing that is still under way, as in a label's editor on the canvas."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.memory.note_window(self)
        self.recovery.finish()
        for each in self.workspaces:
            each.shut_down()
        self.services.tasks.shut_down()
        event.accept()
