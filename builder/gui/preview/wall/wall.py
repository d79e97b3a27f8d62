"""The panes, beside each other and below each other, each of them seen whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QScrollArea, QWidget

from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.preview.wall.fitting import fit
from builder.gui.preview.wall.focus_order import FocusOrder
from builder.gui.preview.wall.head import HEAD_HEIGHT
from builder.gui.preview.wall.mirror import Mirror
from builder.gui.preview.wall.pane import Pane, Standing
from builder.gui.preview.wall.setups import parameters_of
from builder.gui.preview.wall.turns import Rank, Turns
from builder.gui.web.browser import Browser
from builder.gui.widgets.theme import colours
from builder.say import say
from builder.storage.walls import FIRST, PANES_MOST, Setup

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle

_TURN: Final = say("Waiting for its turn…")
_OPENING: Final = say("Opening the page…")


class Wall(QScrollArea):
    """Holds the panes, and opens their pages one after the other.

    The current one comes first, then those in view. The page of a pane that is out of view is
    opened once the person scrolls to it.

    A web view is drawn by the graphics card. In a window without one, Qt would make the whole
    window again, which flashes; so the wall is a native window of its own, and only it is.

    Args:
        project: Returns the form as it is now.
        waiting: What a pane says until the engine has started.
        menu: Makes a pane's menu.
        join: Called with the engine of each pane that is put up.

    Attributes:
        panes: The panes, in their order.
        current: The pane that the bar and the output are about: the last that had the keyboard.
        has_engine: Whether the engine was started, in one of the panes at least.
        turns: Decides which page is opened when.
        mirror: Types into the others what is typed into the current one.
        order: Lets the keyboard go through the panes.

    Signals:
        opened(ok): The page of the current pane has loaded, or could not.
        looked(look): The current pane's page told what it would send, or None.
        said(level, text): A line for the console, of any pane.
        current_changed(): Another pane is current, or its setup is different.
        changed(): The panes, their order or their setups are different.
        rearranged(): The panes have other places or sizes.
    """

    opened = Signal(bool)
    looked = Signal(object)
    said = Signal(str, str)
    current_changed = Signal()
    changed = Signal()
    rearranged = Signal()

    def __init__(
        self,
        project: Callable[[], Project],
        waiting: str,
        menu: Callable[[], QMenu],
        join: Callable[[Browser], None],
    ) -> None:
        super().__init__()
        self.setObjectName("preview_stage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(160, 120)
        self._project, self._waiting, self._menu, self._join = project, waiting, menu, join
        self._ground = QWidget()
        self._ground.setObjectName("wall_ground")
        self.setWidget(self._ground)
        self._bundle: Bundle | None = None
        self._references: Mapping[str, str] = {}
        self._base: dict[str, str] = {}
        self.has_engine = False
        self._has_opened = False  # a page, so that no engine is waited for any more
        self.panes: list[Pane] = []
        self.order = FocusOrder(lambda: self.panes)
        self.turns = Turns(
            lambda: self.panes, self._rank, lambda pane: self._open(pane, keeps=True), self
        )
        for setup in FIRST:
            self._put(setup, 0)
        self.current = self.panes[0]
        self.mirror = Mirror(lambda: (self.current, self.panes), self)
        self._mark()
        self.verticalScrollBar().valueChanged.connect(lambda _: self.turns.go_on_soon())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    # -- what stands in it ---------------------------------------------------------------------

    @property
    def setups(self) -> tuple[Setup, ...]:
        """The setups of the panes, in their order."""
        return tuple(pane.setup for pane in self.panes)

    @property
    def browsers(self) -> list[Browser]:
        """The engines of the panes."""
        return [pane.browser for pane in self.panes]

    def put_up(self, setups: Sequence[Setup]) -> None:
        """Replace all panes; what is entered in those that stay is kept."""
        wanted = list(setups)[:PANES_MOST] or list(FIRST)
        for pane in self.panes[len(wanted) :]:
            self._drop(pane)
        for pane, setup in zip(self.panes, wanted, strict=False):
            self._set(pane, setup)
        for setup in wanted[len(self.panes) :]:
            self._put_like(setup, len(self.panes))
        if self.current not in self.panes:
            self.current = self.panes[0]
        self._after()

    def add(self, setup: Setup) -> None:
        """Put up a pane after the current one, and make it the current one."""
        if len(self.panes) >= PANES_MOST:
            self.said.emit("warning", say("There are as many panes as the wall holds."))
            return
        self.current = self._put_like(setup, self.panes.index(self.current) + 1)
        self._after()
        self.ensureWidgetVisible(self.current)

    def remove(self) -> None:
        """Take the current pane away, unless it is the only one."""
        if len(self.panes) == 1:
            return
        at = self.panes.index(self.current)
        self._drop(self.current)
        self.current = self.panes[min(at, len(self.panes) - 1)]
        self._after()

    @property
    def standing(self) -> Standing:
        """How the panes stand now."""
        return Standing(
            tuple((pane, pane.setup) for pane in self.panes),
            tuple(browser.kept for browser in self.browsers),
            self.panes.index(self.current),
        )

    def stand(self, before: Standing) -> None:
        """Let the panes stand as they did; those that have gone since come with their answers."""
        stay = [pane for pane, _ in before.panes]
        for pane in [each for each in self.panes if each not in stay]:
            self._drop(pane)
        for at, ((pane, setup), kept) in enumerate(zip(before.panes, before.kept, strict=True)):
            if pane in self.panes:
                self.panes.insert(at, self.panes.pop(self.panes.index(pane)))
                self._set(pane, setup)
            else:
                self._put(setup, at).browser.enter(kept)
        self.current = self.panes[before.current]
        self._after()

    def shift(self, by: int) -> None:
        """Move the current pane on by some places."""
        at = self.panes.index(self.current)
        to = min(max(at + by, 0), len(self.panes) - 1)
        self.panes.insert(to, self.panes.pop(at))
        self._after()

    def change(self, setup: Setup) -> None:
        """Give the current pane another setup."""
        if setup != self.current.setup:
            self._set(self.current, setup)
            self._after()

    def choose(self, pane: Pane) -> None:
        """Make a pane the current one."""
        if pane is not self.current:
            self.current = pane
            self._mark()
            self.current_changed.emit()
            self.turns.go_on_soon()

    # -- the pages -----------------------------------------------------------------------------

    def start(self) -> None:
        """Become a native window, and start the engine in the current pane.

        Raises:
            BuilderError: Too many pages are open.
        """
        self.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        self.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
        self.current.start()
        self.has_engine = True
        for pane in self.panes:
            if pane is not self.current:
                pane.wait(_TURN)

    def show_page(
        self, bundle: Bundle, references: Mapping[str, str], base: Mapping[str, str]
    ) -> None:
        """Show a bundle's page in all panes, with what was entered.

        Args:
            bundle: The bundle.
            references: The random references that submissions are answered with.
            base: The query parameters that all panes have.

        Raises:
            BuilderError: The preview cannot question the bundle's page.
        """
        # The current one first: if it cannot be shown, none can.
        self.current.browser.serve(bundle, references)
        self._bundle, self._references, self._base = bundle, references, dict(base)
        self.open_again(keeps=True)

    def open_again(self, base: Mapping[str, str] | None = None, *, keeps: bool) -> None:
        """Open the page of every pane.

        Args:
            base: Other query parameters that all panes have; None for those of before.
            keeps: Whether what was entered stays.
        """
        if base is not None:
            self._base = dict(base)
        for pane in self.panes:
            pane.is_due = pane is not self.current
            if not keeps:
                pane.hush()
                pane.browser.forget()
        self._open(self.current, keeps=keeps)

    def forget(self) -> None:
        """Forget the form that was shown, as another one was opened."""
        self._bundle = None
        self.turns.forget()
        for pane in self.panes:
            pane.is_due = False
            pane.browser.forget()
            if self.has_engine:
                pane.cover()

    def shut_down(self) -> None:
        """Drop the pages, and stop their servers."""
        for browser in self.browsers:
            browser.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.turns.go_on_soon()

    # -- putting up ----------------------------------------------------------------------------

    def _put(self, setup: Setup, at: int) -> Pane:
        waiting = _TURN if self.has_engine else self._waiting
        pane = Pane(setup, self._ground, waiting, self._menu)
        pane.pressed.connect(lambda: self.choose(pane))
        pane.renamed.connect(lambda title: self._set_title(pane, title))
        pane.again_wanted.connect(lambda: self._open(pane, keeps=False))
        browser = pane.browser
        browser.opened.connect(lambda ok: self._on_opened(pane, ok))
        browser.looked.connect(lambda look: self._on_looked(pane, look))
        browser.said.connect(lambda level, text: self._say(pane, level, text))
        self._join(browser)
        pane.is_due = True
        self.panes.insert(at, pane)
        pane.show()
        return pane

    def _put_like(self, setup: Setup, at: int) -> Pane:
        """Put up a pane that holds what is entered in the current one, if that is mirrored."""
        pane = self._put(setup, at)
        if self.mirror.is_on:
            pane.browser.enter(self.current.browser.kept)
        return pane

    def _drop(self, pane: Pane) -> None:
        self.panes.remove(pane)
        pane.take_down()
        self.turns.end(pane)

    def _set(self, pane: Pane, setup: Setup) -> None:
        if pane.setup != setup and pane.change(setup) and self._bundle is not None:
            pane.is_due = True

    def _set_title(self, pane: Pane, title: str) -> None:
        # What a pane is called anyway is no title: it would stay when the setup changes.
        plain = replace(pane.setup, title="")
        self._set(pane, replace(plain, title=title if title != pane.title else pane.setup.title))
        self._after()

    def _after(self) -> None:
        self._mark()
        self._arrange()
        self.order.renew()
        self.changed.emit()
        self.current_changed.emit()
        self.turns.go_on()

    def _mark(self) -> None:
        for pane in self.panes:
            pane.mark(current=pane is self.current, several=len(self.panes) > 1)

    def _arrange(self) -> None:
        head = HEAD_HEIGHT if len(self.panes) > 1 else 0
        screens = [QSize(pane.width_wanted, pane.height_wanted) for pane in self.panes]
        room = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        found = fit(room, screens, head, bar)
        scrolls = found.height > room.height()
        self._ground.resize(room.width() - scrolls * bar, max(found.height, room.height()))
        for pane, place, scale in zip(self.panes, found.places, found.scales, strict=True):
            pane.place(place, scale, head)
        self.rearranged.emit()

    # -- opening, one after the other ----------------------------------------------------------

    def _open(self, pane: Pane, *, keeps: bool) -> None:
        if not self.has_engine or self._bundle is None or pane not in self.panes:
            return
        pane.is_due = False
        self.turns.begin(pane)
        if self._has_opened:
            pane.wait(_OPENING)
        try:
            if pane.browser.view is None:
                pane.start()
                self.order.renew()
                # Loading the page is a turn of the loop of its own.
                QTimer.singleShot(0, pane, lambda: self._open(pane, keeps=keeps))
                return
            pane.browser.serve(self._bundle, self._references)
        except BuilderError as fault:
            pane.tell(str(fault))
            self.turns.end(pane)
            return
        pane.opened_with = parameters_of(pane.setup, self._base, self._project())
        colour = QColor(colours().window)
        if keeps:
            pane.browser.reopen(pane.opened_with, colour)
        else:
            pane.browser.open(pane.opened_with, colour)

    def _rank(self, pane: Pane) -> Rank:
        """Return when it is a pane's turn."""
        if pane is self.current:
            return Rank.CURRENT
        seen = QRect(-self._ground.pos(), self.viewport().size())
        return Rank.IN_VIEW if seen.intersects(pane.geometry()) else Rank.OUT_OF_VIEW

    def _on_opened(self, pane: Pane, ok: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._bundle is None or pane not in self.panes:
            return
        self._has_opened = True
        pane.uncover()
        self.mirror.again()
        # The view has no focus itself, but without a policy it has no place to give.
        pane.browser.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # What shows the page in the view came with it, as the last stop of all.
        self.order.renew()
        if pane is self.current:
            self.opened.emit(ok)
        self.turns.end(pane)

    # -- what the pages tell -------------------------------------------------------------------

    def _on_looked(self, pane: Pane, look: object) -> None:
        if pane is self.current:
            self.looked.emit(look)

    def _say(self, pane: Pane, level: str, text: str) -> None:
        self.said.emit(level, f"{pane.title}: {text}" if len(self.panes) > 1 else text)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            for pane in self.panes:
                if pane.isAncestorOf(now):
                    self.choose(pane)
