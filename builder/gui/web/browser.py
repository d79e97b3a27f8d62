"""The page in its browser engine: opened, kept over edits and crashes, and questioned."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from builder.deliver.preview_server import PreviewServer
from builder.form.channels import channel_of
from builder.gui.web.engine_view import EngineView
from builder.gui.web.keyboard import Keyboard
from builder.gui.web.probe import KEEP, LOOK, probe_of, read_look, restore_call
from builder.gui.web.pulse import Pulse
from builder.gui.web.questions import Questions
from builder.gui.web.recovery import Recovery
from builder.gui.web.tools import Tools
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle
    from builder.gui.web.engine import Page

# The engine's values for a missing answer.
_NOTHING: Final = ("", "null")


class Browser(QObject):
    """One web view, with a fresh page each time that the form is opened.

    After an edit of the form the page is loaded again in place, which costs the UI thread half as
    much as a fresh one. A page whose process crashed, or does not answer, is opened again with what
    was entered, unless that happens again and again.

    Attributes:
        server: Serves the page, and answers in the backend's place.
        page: The page that is shown; None until one was opened, and once it was forgotten.
        pulse: Whether the page still answers.

    Signals:
        opened(ok): The page has loaded, and holds again what was entered; or it could not load.
        looked(look): The :class:`Look` that was asked for, or None if the page did not tell.
        said(level, text): A line for the console: ``info``, ``warning`` or ``error``.
        told_host(text): The page told its host this.
        submitted(body): The page sent this JSON text.
        blocked(url): The page asked for this address, and did not get it.
        fell(text): The page crashed or hung; the text says so, and that it was opened again.
        gave_up(text): It did so again and again, and is not opened again by itself.
    """

    opened = Signal(bool)
    looked = Signal(object)
    said = Signal(str, str)
    told_host = Signal(str)
    submitted = Signal(str)
    blocked = Signal(str)
    fell = Signal(str)
    gave_up = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Both are emitted on the server's threads, and arrive on this one.
        self.server = PreviewServer(
            lambda body: self.submitted.emit(body.decode("utf-8", "replace")),
            self.told_host.emit,
        )
        self._engine = EngineView(self.server, self)
        self._engine.blocked.connect(
            lambda url: self.said.emit("error", say("Blocked: {url}", url=url))
        )
        self._engine.blocked.connect(self.blocked)
        self._questions = Questions(lambda: self.server.around.variables)
        self.page: Page | None = None
        self._last: Page | None = None  # in the view, be it forgotten or not
        self._coming: tuple[Page, int] | None = None  # what is loaded, and in which turn
        self._kept, self._is_open = "", False
        self._turn = 0  # counts what makes answers to earlier questions worthless
        self._zoom, self._has_bars = 1.0, True
        self._keyboard: Any = None  # comes and goes with the view
        self._parameters: Mapping[str, str] = {}
        self._colour = QColor()
        self._media: dict[str, str] = {}
        self._tools = Tools(self)
        recovery = self._recovery = Recovery(self)
        for told, tell in ((recovery.fell, self.fell), (recovery.gave_up, self.gave_up)):
            told.connect(lambda words: self.said.emit("error", words))
            told.connect(tell)
        self.pulse = Pulse(self._ask_for_life, self)
        self.pulse.stopped.connect(self._on_hung)

    @property
    def is_open(self) -> bool:
        """Whether the page has loaded, and holds what was entered before."""
        return self._is_open

    @property
    def view(self) -> Any:
        """The web view; None until :meth:`start`."""
        return self._engine.view

    def start(self, holder: QWidget, name: str = "", words: str = "") -> QWidget:
        """Start the engine, and return its view, which has no context menu.

        Args:
            holder: The widget that the view belongs to.
            name: The view's name in code.
            words: What the view is called for those who do not see it.

        Raises:
            BuilderError: Too many pages are open.
        """
        view = self._engine.start(holder)
        view.setObjectName(name)
        view.setAccessibleName(words)
        self._keyboard = Keyboard(view)
        return view

    def serve(self, bundle: Bundle, references: Mapping[str, str]) -> None:
        """Serve a bundle's page from now on.

        Args:
            bundle: The bundle.
            references: The random references that submissions are answered with.

        Raises:
            BuilderError: The preview cannot question the bundle's page.
        """
        self._questions.probe = probe_of(bundle["page/index.html"])
        self.server.show(bundle, references)

    def open(self, parameters: Mapping[str, str], colour: QColor) -> None:
        """Open the page; nothing that was entered is kept.

        Args:
            parameters: The page's query parameters.
            colour: What shows until the page does.
        """
        self._kept = ""
        self._recovery.forget()
        self._load(parameters, colour)

    def reopen(self, parameters: Mapping[str, str], colour: QColor) -> None:
        """Open the page, with the answers, the step and the place where one was."""
        old = self.page
        if old is None or not self._is_open:
            self._load(parameters, colour)
            return
        self._is_open = False
        self._parameters, self._colour = parameters, colour
        turn = self._turn = self._turn + 1
        self._keyboard.hold()

        def go_on(kept: object) -> None:
            if self._turn == turn:
                self._keep(kept)
                self._go(old)

        self._questions.put_while_there(old, KEEP, go_on)

    def forget(self) -> None:
        """Forget what was entered, and what the page was about to tell."""
        self._turn += 1
        self._kept = ""
        self._is_open, self.page = False, None

    def look(self) -> None:
        """Ask the page what it would send; :attr:`looked` has the answer."""
        self._put(LOOK, lambda told: self.looked.emit(read_look(told)))

    def ask(self, call: str, then: Callable[[Any], None]) -> None:
        """Call a function of the probe in the page that is open.

        Args:
            call: The call, such as ``picked()``.
            then: Called with its value, unless another page is open by then.
        """

        def answered(told: object) -> None:
            if isinstance(told, str) and told:
                then(json.loads(told))

        self._put(call, answered)

    def run(self, script: str, then: Callable[[object], None]) -> None:
        """Run a script in the form's frame, in a world of its own.

        Args:
            script: The script.
            then: Called with its value, unless another page is open by then.
        """
        if self.page is not None and self._is_open:
            self.page.ask_form(script, self._while_open(then))

    @property
    def kept(self) -> str:
        """What was entered, and the step where one is, as JSON; a second old at most."""
        return self._kept

    def ask_kept(self, then: Callable[[str], None]) -> None:
        """Ask the page what was entered into it, and hand that on; empty if it shows no form."""
        self._put(KEEP, lambda told: then(self._kept if self._keep(told) else ""))

    def mirror(self, kept: str) -> None:
        """Put what was entered into another page of the form into this one, and go to its step."""
        if kept:
            self._put(restore_call(kept, is_mirror=True), lambda _: None)

    def enter(self, kept: str) -> None:
        """Let the next page that is opened hold what was entered elsewhere."""
        self._kept = kept

    def set_media(self, media: Mapping[str, str]) -> None:
        """Set what the page's style sheet can ask about the person's settings.

        Args:
            media: Values by feature, such as ``prefers-color-scheme``; none for the usual ones.
        """
        if dict(media) == self._media:
            return
        self._media = dict(media)
        if self.page is not None and self.view is not None:
            self._tools.set_media(self.page, self._media, lambda: None)

    def when_set(self, then: Callable[[], None]) -> None:
        """Call something once the page follows what :meth:`set_media` set last."""
        if self.page is not None and (self._media or self._tools.is_joined):
            self._tools.set_media(self.page, self._media, then)
        else:
            then()

    def show_scroll_bars(self, *, shown: bool) -> None:
        """Show scroll bars that take room from the page, as on computers, or none, as on phones."""
        self._has_bars = shown
        if self.page is not None:
            self.page.show_scroll_bars(shown=shown)

    def call(
        self, method: str, parameters: dict[str, Any], then: Callable[[dict[str, Any]], None]
    ) -> None:
        """Call a method of the DevTools protocol on the page that is open."""
        if self.page is not None:
            self._tools.call(self.page, method, parameters, then)

    def set_zoom(self, factor: float) -> None:
        """Set the zoom factor; the engine takes 0.25 to 5.0, and ignores others."""
        self._zoom = min(max(factor, 0.25), 5.0)
        if self.page is not None:
            self.page.setZoomFactor(self._zoom)

    def stop(self) -> None:
        """Delete page and view, and stop the server."""
        self.pulse.stop()
        self._tools.leave()
        # First: a page that is deleted answers what it was still asked.
        self.page = self._last = self._coming = None
        self._is_open = False
        self._engine.stop()

    def _put(self, call: str, then: Callable[[object], None]) -> None:
        if self.page is not None and self._is_open:
            self._questions.put(self.page, call, self._while_open(then))

    def _while_open(self, then: Callable[[object], None]) -> Callable[[object], None]:
        turn = self._turn

        def answered(told: object) -> None:
            if self._turn == turn and self._is_open:
                then(told)

        return answered

    # -- opening -------------------------------------------------------------------------------

    def _load(self, parameters: Mapping[str, str], colour: QColor) -> None:
        """Show the page in a fresh engine page: closing works on the first history entry only."""
        if self.view is None:
            return
        self._turn += 1
        self._parameters, self._colour = parameters, colour
        old, self._is_open = self._last, False
        self._tools.leave()
        self._keyboard.leave(self._kept)
        page = self.page = self._last = self._engine.new_page()
        page.setBackgroundColor(colour)
        page.said.connect(self.said)
        page.loadStarted.connect(self.pulse.start)
        page.arrived.connect(lambda ok: self._on_loaded(page, ok))
        page.windowCloseRequested.connect(lambda: self.told_host.emit("window.close()"))
        page.renderProcessTerminated.connect(lambda *_: self._on_fall(page))
        self._engine.show(page)
        if old is not None:
            old.deleteLater()
        page.setZoomFactor(self._zoom)
        page.show_scroll_bars(shown=self._has_bars)
        if self._media:
            # First, so that nothing is seen that is not so.
            self._tools.set_media(page, self._media, lambda: self._go(page))
        else:
            self._go(page)

    def _go(self, page: Page) -> None:
        if self.page is page:
            given, server = self._parameters, self.server
            framed = channel_of(given.get("channel", "")).framed
            self._questions.begin()
            self._coming = (page, self._turn)
            page.setBackgroundColor(self._colour)
            page.show_form(server.url(given, framed=framed), server.host(given, framed=framed))
            self.pulse.start()

    def _on_loaded(self, page: Page, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        come = (page, self._turn)
        # Colours that were forced before a page was there are not forced in it.
        show = partial(self.when_set, partial(self._show, come, ok))
        if self._coming == come and ok and self._kept:
            self._questions.put_while_there(page, restore_call(self._kept), lambda _: show())
        else:
            show()

    def _show(self, come: tuple[Page, int], ok: bool) -> None:  # noqa: FBT001 - Qt's
        if self._coming == come == (self.page, self._turn):
            # Only from its first entry a page may close itself.
            come[0].history().clear()
            self._is_open = ok
            self._keyboard.come_back(self._kept)
            self.opened.emit(ok)

    def _keep(self, told: object) -> bool:
        """Keep what the page holds; a page that shows no form holds nothing, so the last counts."""
        holds = isinstance(told, str) and told not in _NOTHING
        if holds:
            self._kept = str(told)
        return holds

    # -- recovering ----------------------------------------------------------------------------

    def _ask_for_life(self, answered: Callable[[], None]) -> bool:
        page, turn = self.page, self._turn
        if page is None or self.view is None or not self.view.isVisible():
            return False

        def told(kept: object) -> None:
            if self._turn == turn and self._is_open:
                self._keep(kept)

        # Apart, as what is asked of a frame that goes is never answered.
        page.runJavaScript("1", lambda _one: answered())
        self._questions.put(page, KEEP, told)
        return True

    def _on_hung(self) -> None:
        if self.page is not None:
            self._recovery.end_hung(self.page.renderProcessPid())

    def _on_fall(self, page: Page) -> None:
        if self.page is not page:
            return
        self._is_open = False
        self.pulse.stop()
        if self._recovery.note_fall():
            QTimer.singleShot(0, self, lambda: self._again(page))
        else:
            self._keyboard.forget()
            self.opened.emit(False)

    def _again(self, page: Page) -> None:
        if self.page is page:
            self._load(self._parameters, self._colour)
