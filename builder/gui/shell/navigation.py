"""The pages of the window: the start page and the workspaces, of which one is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from builder.form.place import Place
from builder.gui.shell.memory import Memory
from builder.gui.shell.view_bar import ViewBar
from builder.gui.shell.workspace_bar import WorkspaceBar
from builder.gui.shell.workspaces import WORKSPACES, row_of, views_of, workspace_of
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.mnemonics import plain
from builder.gui.widgets.pages import Pages
from builder.say import say
from builder.settings import Settings

if TYPE_CHECKING:
    from builder.gui.shell.start.page import StartPage
    from builder.gui.state.derived import Finding

START: Final = "start"


class PagesWindow(QMainWindow):
    """Builds each page at its first entry, and brings one to the front.

    Args:
        services: The application's shared parts.
        settings: What was remembered from the last run.

    Attributes:
        services: The application's shared parts.
        memory: What is remembered for the next run.
        bar: Leads to the start page and to each workspace.
        view_bar: Leads to each view of a workspace.
        pages: The pages that were built.

    Signals:
        workspace_wanted(): A workspace, and not the start page, comes to the front.
    """

    workspace_wanted = Signal()

    def __init__(self, services: Services, settings: Settings) -> None:
        super().__init__()
        self.services = services
        self.memory = Memory(services.home, settings, self)
        self.bar = WorkspaceBar()
        self.view_bar = ViewBar(services.commands)
        self.pages = Pages()
        self._front = START
        self._start_page: StartPage | None = None
        self._built: dict[str, Workspace] = {}
        self.bar.add(START, say("Start"), services.commands.action("go.start"))
        for row in WORKSPACES:
            if not row.leader:
                self.bar.add(row.id, plain(row.title), services.commands.action(f"go.{row.id}"))
        services.commands.workspace_wanted.connect(self._go_for_command)
        services.derived.advanced.connect(self._settle_soon)
        services.selection.finding_requested.connect(self.show_finding)
        services.selection.place_wanted.connect(self.show_place)

    @property
    def front(self) -> str:
        """Which page is in front: ``start``, or the id of a workspace."""
        return self._front

    @property
    def front_workspace(self) -> Workspace | None:
        """The workspace in front; None for the start page."""
        return self._built.get(self._front)

    @property
    def start(self) -> StartPage:
        """The start page, which is built now if nobody has seen it yet."""
        if self._start_page is None:
            self._start_page = self.make_start()
            self.pages.addWidget(self._start_page)
        return self._start_page

    @property
    def seen_start(self) -> StartPage | None:
        """The start page; None if nobody has seen it yet."""
        return self._start_page

    @property
    def built(self) -> tuple[Workspace, ...]:
        """The workspaces that were entered."""
        return tuple(self._built.values())

    def make_start(self) -> StartPage:
        """Make the start page; the window connects it with what it leads to."""
        raise NotImplementedError

    def workspace(self, id_: str) -> Workspace:
        """Return a workspace; it is built now if it was never entered."""
        if id_ not in self._built:
            page = row_of(id_).make(self.services)
            page.setObjectName(f"workspace_{id_}")
            self.memory.restore_places(page)
            self.pages.addWidget(page)
            self._built[id_] = page
        return self._built[id_]

    def go(self, id_: str) -> None:
        """Bring the start page or a workspace to the front.

        The keyboard comes along from a window that stands beside this one.
        """
        if QApplication.activeWindow() not in (None, self):
            self.activateWindow()
        page = self.start if id_ == START else self.workspace(id_)
        self._front = id_
        if id_ != START:
            self.workspace_wanted.emit()
        self.services.commands.note_front(id_)
        self.pages.setCurrentWidget(page)
        self.bar.show_current(START if id_ == START else row_of(id_).bar_id)
        self.view_bar.show_current(id_, () if id_ == START else views_of(id_))
        page.entered()

    def show_finding(self, finding: Finding) -> None:
        """Go to where a problem is mended."""
        if finding.place.attribute == "key_fingerprint":
            self.go("keys")
        else:
            self.show_place(finding.place)

    def show_place(self, place: Place) -> None:
        """Go to where a place of the form is edited."""
        if self._front in self._built and self._built[self._front].lead_to(place):
            return
        wanted = workspace_of(place)
        self.go(wanted)
        if not self.workspace(wanted).lead_to(place):
            self.services.selection.place_requested.emit(place)

    def _go_for_command(self, workspace: str) -> None:
        self.go(workspace)
        self._settle_soon()

    def _settle_soon(self) -> None:
        """Let a waiting command run, once panels know all that follows from the form."""
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if self.services.derived.is_current:
            self.services.commands.settle()
