"""The window: puts start page, workspaces, problems, menus and status together."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from builder.gui.shell.app_choices import AppChoices
from builder.gui.shell.exchange import Exchange
from builder.gui.shell.file_bar import FileBar
from builder.gui.shell.file_watch import FileWatch
from builder.gui.shell.help import Help
from builder.gui.shell.navigation import START, PagesWindow
from builder.gui.shell.problems_panel import ProblemsPanel, ProblemsSplit
from builder.gui.shell.project_files import ProjectFiles
from builder.gui.shell.recents import Recents
from builder.gui.shell.recovery import Recovery
from builder.gui.shell.status import StatusBar
from builder.gui.shell.texts_exchange import TextsExchange
from builder.gui.shell.window_drop import WindowDrop
from builder.gui.shell.workspaces import WORKSPACES
from builder.gui.state.services import Services
from builder.gui.widgets.file_drop import is_project
from builder.gui.widgets.theme import Theme, dress
from builder.say import say
from builder.settings import Settings
from builder.storage.journal import Journal

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from builder.gui.shell.start.page import StartPage

_SEEN_MS: Final = 50


class MainWindow(PagesWindow):
    """Joins the parts.

    Args:
        services: The application's shared parts.
        theme: The app's colours.
        settings: What was remembered from the last run.

    Attributes:
        theme: The app's colours.
        choices: What is chosen for the whole app.

    Signals:
        seen(): The window was painted for the first time, a moment ago.
    """

    seen = Signal()

    def __init__(self, services: Services, theme: Theme, settings: Settings) -> None:
        super().__init__(services, settings)
        self.setObjectName("main_window")
        dress(self)
        self.resize(1280, 820)
        self.setMinimumSize(900, 600)
        self.theme = theme
        self.help = Help(services, self.memory, self)
        self.choices = AppChoices(services, theme, self.memory, self)
        self.recents = Recents(services, self.memory)
        services.messages.attach(self)
        document = services.document
        self.files = ProjectFiles(document, services.messages, self._commit_typing, self)
        self.exchange = Exchange(services, self.files, self)
        self.texts = TextsExchange(services, self.files, self)
        self.watch = FileWatch(services, self.files, self)
        self.recovery = Recovery(services, Journal(services.home.recovery), self.files, self)
        self.problems = ProblemsPanel(document, services.derived)
        self.status = StatusBar(services.tasks)
        self._split = ProblemsSplit(self.pages, self.problems, self.memory.problems_height)
        self._split.setObjectName("problems_split")
        self._file_bar = FileBar(services.commands)
        self._drop = WindowDrop(
            lambda: self.front_workspace, self.status.showMessage, self._take_file
        )
        self.setAcceptDrops(True)
        self._started = False
        self._painted = False
        self._menus = services.commands.make_menus(self.menuBar())
        self._recent_menu = QMenu(say("Open re&cent"), self)
        self._build()
        self._hand_in_commands()
        self._connect()
        self.memory.restore_window(self)
        self.memory.watch_dialogs(self)
        self.problems.fold(folded=self.memory.problems_folded)

    # -- what others ask -----------------------------------------------------------------------

    def make_start(self) -> StartPage:
        # A start with a file shows no start page.
        from builder.gui.shell.start.page import StartPage  # noqa: PLC0415 - on first entry

        page = StartPage(self.services.home, self.recents.in_turn)
        page.starter_chosen.connect(self._start_from)
        page.recent_chosen.connect(lambda path: self.open_path(Path(path)))
        page.open_wanted.connect(self._open)
        page.import_wanted.connect(self.exchange.choose)
        page.file_dropped.connect(self._take_file)
        page.steps_wanted.connect(self.help.show_steps)
        page.recent.pin_wanted.connect(lambda p, yes: self.memory.pin(Path(p), pinned=yes))
        page.recent.removal_wanted.connect(lambda path: self.memory.forget(Path(path)))
        page.recent.folder_wanted.connect(lambda path: self.recents.open_folder(Path(path)))
        page.show_recent(self.memory.recent, self.memory.pinned)
        return page

    def open_path(self, path: Path) -> None:
        """Open a project file and show its form."""
        if self.files.open(path):
            self.go("design")

    def fill_menus(self) -> None:
        """Put the commands into their menus: once the window is seen, or as a menu opens."""
        menus, self._menus = self._menus, []
        if menus:
            commands = self.services.commands
            commands.fill_menus(menus)
            menus[0].insertMenu(commands.action("file.recover"), self._recent_menu)

    def welcome(self) -> None:
        """Offer what a crash left behind; at the very first start, lead through the window."""
        if self.recovery.offer():
            return
        if self.memory.is_first_run:
            self.help.show_tour()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.bar)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._file_bar)
        column.addWidget(self.view_bar)
        column.addWidget(self._split, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.services.commands.work_everywhere(self)
        for menu in self._menus:
            menu.aboutToShow.connect(self.fill_menus)

    def _hand_in_commands(self) -> None:
        self.services.commands.handle(
            {
                **{f"go.{row.id}": partial(self.go, row.id) for row in WORKSPACES},
                "go.start": partial(self.go, START),
                "file.new": partial(self.go, START),
                "file.open": self._open,
                "file.import": self.exchange.choose,
                "file.export_xlsform": partial(self.exchange.export, "xlsform"),
                "file.export_json-schema": partial(self.exchange.export, "json-schema"),
                "texts.export_csv": self.texts.export_table,
                "texts.export_xliff": self.texts.export_xliff,
                "texts.import": self.texts.choose,
                "file.recover": self.recovery.offer,
                "file.save": self.files.save,
                "file.save_as": self.files.save_as,
                "file.reload": self.watch.reload,
                "file.keep_mine": self.watch.keep_mine,
                "file.quit": self.close,
                "edit.undo": self.services.document.undo_stack.undo,
                "edit.redo": self.services.document.undo_stack.redo,
                "view.commands": self._show_palette,
                "view.problems": self._toggle_problems,
                "view.mend": self.problems.mend,
                **self.choices.handlers(),
                "help.manual": lambda: self.help.show_manual(self.front),
                "help.steps": self.help.show_steps,
                "help.tour": self.help.show_tour,
                "help.shortcuts": self.help.show_shortcuts,
                "help.log": self.help.show_log,
                "help.about": self.help.about,
            }
        )

    def _connect(self) -> None:
        services, commands = self.services, self.services.commands
        document = services.document
        self.seen.connect(self.fill_menus)
        self.workspace_wanted.connect(self._begin)
        document.changed.connect(self._begin)
        document.changed.connect(self._show_state)
        document.state_changed.connect(self._show_state)
        document.replaced.connect(self._begin)
        document.replaced.connect(self._show_state)
        document.history_changed.connect(self._show_undo)
        services.derived.findings_changed.connect(self._on_findings)
        self.problems.chosen.connect(self.show_finding)
        self.problems.mendable.connect(lambda yes: commands.note(problem_mendable=yes))
        self.problems.log_wanted.connect(self.help.show_log)
        services.selection.project_wanted.connect(self.open_path)
        services.selection.texts_wanted.connect(self.texts.read)
        self.problems.folded.connect(self._show_folded)
        self.status.problems_wanted.connect(self.problems.focus)
        self.status.key_wanted.connect(partial(self.go, "keys"))
        services.pairs.in_use_changed.connect(self._show_state)
        self.watch.found.connect(self._file_bar.show_change)
        self.recovery.taken_over.connect(partial(self.go, "design"))
        self.exchange.taken.connect(partial(self.go, "design"))
        self.exchange.project_found.connect(self.open_path)
        self.files.opened.connect(self.recents.note_opened)
        self.files.missing.connect(self.memory.note_missing)
        self.memory.recent_changed.connect(self._show_recent)
        self.memory.failed.connect(lambda text: self.status.showMessage(text, 8000))
        self._on_findings()
        self._show_begun()
        self._show_folded()
        self._show_state()
        self._show_recent()
        self.choices.show()

    # -- reactions -----------------------------------------------------------------------------

    def _begin(self) -> None:
        """Note that work on a form has begun: from now on its problems are worth showing."""
        if not self._started:
            self._started = True
            self._show_begun()

    def _show_begun(self) -> None:
        self.problems.setVisible(self._started)
        self.status.problems.setVisible(self._started)

    def _show_state(self) -> None:
        document = self.services.document
        self.setWindowTitle(f"{self.files.name}[*] – Webview Builder")
        self.setWindowModified(not document.is_clean)
        self.status.show_saved(
            saved=document.is_clean,
            on_disk=document.path is not None,
            held=bool(document.held),
        )
        self.status.show_project(document.project, self.services.pairs.in_use)

    def _show_undo(self) -> None:
        commands, stack = self.services.commands, self.services.document.undo_stack
        commands.note(can_undo=stack.canUndo(), can_redo=stack.canRedo())
        # What was done may name something that has an ampersand.
        undo, redo = (each.replace("&", "&&") for each in (stack.undoText(), stack.redoText()))
        commands.retitle("edit.undo", say("&Undo {edit}", edit=undo) if undo else say("&Undo"))
        commands.retitle("edit.redo", say("&Redo {edit}", edit=redo) if redo else say("&Redo"))

    def _on_findings(self) -> None:
        known = self.services.derived.current
        findings = known.findings if known.depth > 0 else None
        self.problems.show_findings(findings, known.failure)
        self.status.show_findings(findings, known.failure)

    def _toggle_problems(self) -> None:
        self.problems.fold(folded=not self.problems.is_folded)
        self._show_folded()  # the action has switched itself on or off

    def _show_folded(self) -> None:
        shown = not self.problems.is_folded
        self.services.commands.action("view.problems").setChecked(shown)

    def _start_from(self, starter: str) -> None:
        if self.files.new(starter):
            self.go("design")

    def _open(self) -> None:
        if self.files.choose():
            self.go("design")

    def _take_file(self, path: Path) -> None:
        if is_project(path):
            self.open_path(path)
        else:
            self.exchange.read(path)

    def _show_recent(self) -> None:
        if self.seen_start is not None:
            self.seen_start.show_recent(self.memory.recent, self.memory.pinned)
        self._recent_menu.clear()
        self._recent_menu.setEnabled(bool(self.memory.recent))
        for each in self.memory.recent:
            path = Path(each)
            action = self._recent_menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(each)
            action.triggered.connect(partial(self.open_path, path))

    def _show_palette(self) -> None:
        from builder.gui.shell.command_palette import (  # noqa: PLC0415 - on first use
            CommandPalette,
        )

        self.fill_menus()
        CommandPalette(self.menuBar(), self.services.commands.why_not, self).show()

    def showEvent(self, event: QShowEvent) -> None:
        if self.pages.count() == 0:  # no file was opened, which leads to its form
            self.go(START)
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(_SEEN_MS, self, self.seen.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.watch.look()  # not every file system tells of changes
            if self.seen_start is not None:
                self.seen_start.look()

    # -- files that are dropped ----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop.enter(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.drop(event)

    # -- leaving -------------------------------------------------------------------------------

    def _commit_typing(self) -> None:
        """End typing that is still under way, as in a label's editor on the canvas.

        The keyboard stays where it was, or with what is around an editor that has ended.
        """
        place = QApplication.focusWidget()
        if place is None:
            return
        place.clearFocus()
        while place is not None and QApplication.focusWidget() is None:
            if place.isVisible() and place.focusPolicy() != Qt.FocusPolicy.NoFocus:
                place.setFocus(Qt.FocusReason.OtherFocusReason)
            place = place.parentWidget()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.memory.note_window(self, self._split)
        for page in self.built:
            page.shut_down()
        self.help.finish()
        self.recents.finish()
        self.services.tasks.shut_down()
        self.recovery.finish()
        event.accept()
