"""The Preview workspace: the page as it will ship, with simulated parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.gui.preview.accessibility.panel import ChecksPanel
from builder.gui.preview.acts import Acts, Shown
from builder.gui.preview.lab import Lab
from builder.gui.preview.output import Output
from builder.gui.preview.settings_pane import SettingsPane
from builder.gui.preview.state_line import StateLine
from builder.gui.preview.wall.bar import WallBar
from builder.gui.preview.wall.keeping import Keeper
from builder.gui.preview.wall.setups import SETS
from builder.gui.preview.wall.stack import WAITING, WallStack
from builder.gui.preview.wall.wall import Wall
from builder.gui.state.change import Change
from builder.gui.state.derived import Depth, Derivation
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.web.browser import Browser
from builder.gui.web.engine_view import EngineView
from builder.gui.web.probe import Look
from builder.gui.widgets.splits import split
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle, FormSpec

_LOOK_MS: Final = 400
_LEAST_PAGE: Final = 340  # device-independent pixels
_CHECKS_HEIGHT: Final = 240  # device-independent pixels
_SHOWN: Final = say("Shown as it will ship")
_PANE_COMMANDS: Final = (
    "preview.rename_pane",
    "preview.duplicate_pane",
    "preview.pane_back",
    "preview.pane_on",
    "preview.remove_pane",
)
_BAR_COMMANDS: Final = (
    "preview.add_pane",
    "preview.duplicate_pane",
    *(f"preview.set_{name}" for name in SETS),
    "preview.save_pictures",
    "preview.save_pdf",
    "preview.check_accessibility",
    "preview.accessibility_report",
)


class PreviewWorkspace(Workspace):
    """Shows the bundle's page in the engine, and what it would send.

    Attributes:
        wall: The panes that show the page.
        bar: How the current pane shows the page.
        parameters: The query parameters that the page is opened with.
        output: What would be delivered, what was sent, what the console says.
        lab: What the pages meet, and what is told of them.
        stack: What stands where the page does: the panes, or why there is none.
        state: What is shown, in words.
    """

    needs = Depth.BUNDLE

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.settings = SettingsPane()
        self.parameters = self.settings.parameters
        self.output = Output()
        self.lab = Lab(services, self.settings, self.output, self)
        commands = services.commands
        self.wall = Wall(
            lambda: services.document.project,
            WAITING,
            lambda: commands.menu(self.wall, *_PANE_COMMANDS),
            self.lab.join,
        )
        self.bar = WallBar(
            commands.actions(*_BAR_COMMANDS),
            (commands.action("preview.mirror"), commands.action("preview.pick")),
        )
        self.checks = ChecksPanel()
        self.output.addTab(self.checks, say("Accessibility"))
        self.state = StateLine()
        self.stack = WallStack(self.wall)
        self._build()
        self._hand_in_commands()

        # What the page that is open follows from.
        self._form: FormSpec | None = None
        self._bundle: Bundle | None = None
        self._base: dict[str, str] = {}
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(_LOOK_MS)
        self._look_timer.timeout.connect(lambda: self.browser.look())
        self.keeper = Keeper(self.wall, services.document, services.home.walls)
        self.acts = Acts(self.wall, self.checks, services, self._shown_form)
        self._connect()
        self.keeper.read()

    @property
    def browser(self) -> Browser:
        """The engine of the current pane, and the page in it."""
        return self.wall.current.browser

    # -- the workspace -----------------------------------------------------------------------

    def entered(self) -> None:
        """Load the engine on the first visit, and show the form as it is now.

        Loading it and starting it are turns of the loop of their own, after the workspace was
        painted.
        """
        self.lab.read_again()
        self._show_parameters()
        if not self.wall.has_engine:
            QTimer.singleShot(0, self, self._load_engine)
            # Not into the first line of text, which would take Ctrl+Z for its own.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow(self.services.derived.current)

    def shut_down(self) -> None:
        """Drop the page, and stop the server."""
        self._look_timer.stop()
        self.lab.shut_down()
        self.keeper.finish()
        self.wall.shut_down()

    def reload(self) -> None:
        """Open the page again, with the parameters as they are; nothing entered is kept."""
        if self._bundle is not None:
            self.lab.show_nothing("")
            self.wall.open_again(self.lab.opening(), keeps=False)

    def _reopen(self) -> None:
        """Open the page again; what was entered is kept."""
        if self._bundle is not None:
            self.wall.open_again(self.lab.opening(), keeps=True)

    def _follow_parameters(self) -> None:
        """Open the page with other parameters; in another language with what was entered."""
        if self._bundle is None:
            return
        base = self.lab.opening()
        changed = {name for name in {*base, *self._base} if base.get(name) != self._base.get(name)}
        self._base = base
        self.lab.show_nothing("")
        self.wall.open_again(base, keeps=changed == {"lang"})

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._look_timer.stop()
        self.acts.leave()
        super().hideEvent(event)

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        middle = self._middle = split(
            *(self.stack, self.output),
            name="preview_output_splitter",
            grows=0,
            sizes=[600, 170],
            orientation=Qt.Orientation.Vertical,
        )
        main = QWidget()
        main_column = QVBoxLayout(main)
        main_column.addStrut(_LEAST_PAGE)
        main_column.setContentsMargins(0, 0, 0, 0)
        main_column.setSpacing(0)
        main_column.addWidget(self.bar)
        main_column.addWidget(self.state)
        main_column.addWidget(middle, 1)

        panes = (self.settings, main)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split(*panes, name="preview_splitter", grows=1, sizes=[270, 900]))

    def _hand_in_commands(self) -> None:
        commands = self.services.commands
        commands.handle(
            {
                "preview.reload": self.reload,
                "preview.clear_console": self.output.clear_console,
                **self.lab.commands(),
            }
        )
        commands.work_in("preview", self)

    def _connect(self) -> None:
        document = self.services.document
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._forget)
        self.services.derived.advanced.connect(self._follow)
        self.settings.opening_changed.connect(self._follow_parameters)
        self.settings.closing_chosen.connect(self._reopen)
        self.bar.setup_chosen.connect(self.wall.change)
        self.bar.reload_wanted.connect(self.reload)
        self.wall.current_changed.connect(self._on_current)
        self.wall.rearranged.connect(lambda: self.state.show_pane(self.wall.current))
        # Of a page that is not shown, nothing is said.
        self.stack.currentChanged.connect(
            lambda _: self.state.mention_pane(mentioned=self.stack.shows_wall)
        )
        self.acts.told.connect(self.state.tell)
        self.acts.putting_back.offered.connect(self.state.offer)
        self.state.back_wanted.connect(self._put_back)
        self.acts.checking.connect(self._show_checks)
        self.keeper.failed.connect(lambda text: self.output.console.say("error", text))
        self.stack.findings.chosen.connect(self.services.selection.finding_requested)
        self.wall.opened.connect(self._on_opened)
        self.wall.looked.connect(self._on_looked)
        self.wall.said.connect(self.output.console.say)

    # -- following the form ------------------------------------------------------------------

    def _on_changed(self, _change: Change) -> None:
        if self.isVisible():
            self._show_parameters()

    def _show_parameters(self) -> None:
        """Let the parameters follow the form; the page follows with the next bundle."""
        project = self.services.document.project
        self.bar.show_languages(project.languages)
        with QSignalBlocker(self.parameters):
            self.parameters.show_project(project)
        self.lab.show_project()

    def _forget(self) -> None:
        """Forget the form that was shown, as another one was opened."""
        self._form = self._bundle = None
        self.parameters.forget()
        self.wall.forget()
        self.output.clear_all()
        self.lab.forget()
        self.acts.leave()
        self.acts.forget_page()
        self.state.say_usual("")
        self.keeper.read()
        if self.wall.has_engine:
            self.stack.show_wall()
        if self.isVisible():
            self._show_parameters()

    def _follow(self, known: Derivation) -> None:
        """Show what is known of the form: its page, or what keeps it from being shown."""
        if not self.isVisible() or known.project is not self.services.document.project:
            return
        if known.problems:
            self.stack.show_problems(known.problems)
            self._forget_page(say("Not shown: the form has problems"))
        elif known.failure is not None:
            self._hide_page(str(known.failure))
        elif known.bundle is not None and known.form is not None:
            self._show(known.form, known.bundle)
            self.acts.fulfil()

    def _hide_page(self, why: str) -> None:
        self.stack.show_nothing()
        self._forget_page(why)

    def _forget_page(self, why: str) -> None:
        """Forget the page that was shown, as there is none to show."""
        self._form = self._bundle = None
        self.state.say_usual(why)
        self.lab.show_nothing(why)
        self.acts.forget_page()
        self.acts.wait_for_page()

    def _show(self, form: FormSpec, bundle: Bundle) -> None:
        if not self.wall.has_engine or bundle is self._bundle:
            return
        # Now, as only what can be seen is painted, below the cover.
        self.stack.show_wall()
        try:
            self.lab.show_form(form)
            self._base = self.lab.opening()
            self.wall.show_page(bundle, self.lab.references, self._base)
        except BuilderError as fault:
            self._hide_page(str(fault))
            return
        self._form, self._bundle = form, bundle

    def _load_engine(self) -> None:
        EngineView.load()
        QTimer.singleShot(0, self, self._start_engine)

    def _start_engine(self) -> None:
        if self.wall.has_engine:
            return
        try:
            self.wall.start()
        except BuilderError as fault:
            self._hide_page(str(fault))
            return
        self._follow(self.services.derived.current)

    # -- what the page tells -----------------------------------------------------------------

    def _on_opened(self, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._bundle is None:
            return
        self.wall.order.stand_after(self.state.back)
        self.state.say_usual(_SHOWN if ok else say("The page did not load"))
        self.browser.look()
        self.acts.follow_page()
        self.acts.fulfil()

    def _on_looked(self, look: Look | None) -> None:
        if self._form is not None:
            self.lab.show_look(self._form, look, self.wall.current.opened_with)

    # -- reactions ---------------------------------------------------------------------------

    def _on_current(self) -> None:
        wall = self.wall
        self.bar.show_setup(wall.current.setup)
        self.services.commands.note(several_panes=len(wall.panes) > 1)
        self.state.show_pane(wall.current)
        self.lab.follow(wall.current.setup)
        self.acts.follow_pane()
        if not self.browser.is_open:
            self.lab.show_nothing("")  # what was known is of another pane
        self.browser.look()

    def _put_back(self) -> None:
        """Put panes back; the keyboard goes to the current one, as the button goes."""
        had_keyboard = self.state.back.hasFocus()
        self.acts.putting_back.put_back()
        if had_keyboard:
            self.wall.current.head.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_checks(self) -> None:
        """Bring what is found to the front, with room for more than its first lines."""
        self.output.setCurrentWidget(self.checks)
        above, below = self._middle.sizes()
        more = min(_CHECKS_HEIGHT - below, above // 2)
        if more > 0:
            self._middle.setSizes([above - more, below + more])

    def _shown_form(self) -> Shown | None:
        project, known = self.services.document.project, self.services.derived.current
        if self._form is None or self._bundle is None:
            return None
        if known.project is not project or known.bundle is not self._bundle:
            return None  # the form was edited since
        return Shown(project, self._form, self._bundle, self._base, self.lab.surroundings())
