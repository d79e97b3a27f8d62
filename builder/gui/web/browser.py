"""The page in its browser engine: starts the engine on first use, opens and questions the page."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete, isValid

from builder.deliver.preview_server import PreviewServer
from builder.form.channels import channel_of
from builder.gui.web.probe import (
    call_script,
    keep_script,
    look_script,
    probe_of,
    read_look,
    restore_script,
)
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle
    from builder.gui.web.engine import Gate, Page

# The engine's values for a missing answer.
_NOTHING = ("", "null")


class Browser(QObject):
    """One web view, with a fresh page each time that the form is opened.

    After an edit of the form the page is loaded again in place, which costs the UI thread half as
    much as a fresh one.

    Attributes:
        server: Serves the page, and answers in the backend's place.
        view: The web view; None until :meth:`start`.
        page: The page that is shown; None until one was opened.

    Signals:
        opened(ok): The page has loaded, and holds again what was entered; or it could not load.
        looked(look): The :class:`Look` that was asked for, or None if the page did not tell.
        said(level, text): A line for the console: ``info``, ``warning`` or ``error``.
        told_host(text): The page told its host this.
        submitted(body): The page sent this JSON text.
        blocked(url): The page asked for this address, and did not get it.
    """

    opened = Signal(bool)
    looked = Signal(object)
    said = Signal(str, str)
    told_host = Signal(str)
    submitted = Signal(str)
    blocked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Both are emitted on the server's threads, and arrive on this one.
        self.server = PreviewServer(
            lambda body: self.submitted.emit(body.decode("utf-8", "replace")),
            self.told_host.emit,
        )
        self.view: Any = None
        self.page: Page | None = None
        self._profile: Any = None
        self._gate: Gate | None = None
        self._probe = ""
        self._kept = ""
        self._is_open = False
        self._turn = 0  # counts what makes answers to earlier questions worthless
        self._zoom = 1.0
        self._had_focus = False
        self._port = 0

    @property
    def is_open(self) -> bool:
        """Whether the page has loaded, and holds what was entered before."""
        return self._is_open

    @staticmethod
    def load() -> None:
        """Load the engine, which takes nearly as long as its start."""
        import PySide6.QtWebEngineWidgets  # noqa: F401, PLC0415

        import builder.gui.web.engine  # noqa: F401, PLC0415 - on first use

    def start(self, holder: QWidget) -> QWidget:
        """Start the engine, and return its view.

        Args:
            holder: The widget that the view belongs to.
        """
        from builder.gui.web import chat_scripts, engine  # noqa: PLC0415 - loads it, on first use

        self._port = engine.take_port()
        self.server.start(self._port)
        self._profile, self._gate = engine.new_profile(self)
        self._gate.origin = self.server.origin
        self._gate.blocked.connect(
            lambda url: self.said.emit("error", say("Blocked: {url}", url=url))
        )
        self._gate.blocked.connect(self.blocked)
        chat_scripts.stand_in(self._profile, self._gate, self.server)
        view: QWidget = engine.engine_view(holder)
        self.view = view
        return view

    def serve(self, bundle: Bundle, references: Mapping[str, str]) -> None:
        """Serve a bundle's page from now on.

        Args:
            bundle: The bundle.
            references: The random references that submissions are answered with.

        Raises:
            BuilderError: The preview cannot question the bundle's page.
        """
        self._probe = probe_of(bundle["page/index.html"])
        self.server.show(bundle, references)

    def open(self, parameters: Mapping[str, str], colour: QColor) -> None:
        """Open the page; nothing that was entered is kept.

        Args:
            parameters: The page's query parameters.
            colour: What shows until the page does.
        """
        self._kept = ""
        self._load(parameters, colour)

    def reopen(self, parameters: Mapping[str, str], colour: QColor) -> None:
        """Open the page, with the answers, the step and the place where one was."""
        old = self.page
        if old is None or not self._is_open:
            self._load(parameters, colour)
            return
        self._is_open = False
        turn = self._turn = self._turn + 1

        def go_on(kept: object) -> None:
            if self._turn == turn:
                # A page that shows no form has nothing to keep; what was kept before still counts.
                self._kept = kept if isinstance(kept, str) and kept not in _NOTHING else self._kept
                self._go(old, parameters)

        old.ask_form(keep_script(self._probe), go_on)

    def forget(self) -> None:
        """Forget what was entered, and what the page was about to tell."""
        self._turn += 1
        self._kept = ""
        self._is_open = False

    def look(self) -> None:
        """Ask the page what it would send; :attr:`looked` has the answer."""
        page, turn = self.page, self._turn
        if page is None or not self._is_open:
            return

        def answered(told: object) -> None:
            if self._turn == turn and self._is_open:
                self.looked.emit(read_look(told))

        page.ask_form(look_script(self._probe), answered)

    def ask(self, call: str, then: Callable[[Any], None]) -> None:
        """Call a function of the probe in the page that is open.

        Args:
            call: The call, such as ``picked()``.
            then: Called with its value, unless another page is open by then.
        """
        page, turn = self.page, self._turn
        if page is None or not self._is_open:
            return

        def answered(told: object) -> None:
            if self._turn == turn and self._is_open and isinstance(told, str) and told:
                then(json.loads(told))

        page.ask_form(call_script(self._probe, call), answered)

    def set_zoom(self, factor: float) -> None:
        """Set the zoom factor."""
        self._zoom = factor
        if self.page is not None:
            self.page.setZoomFactor(factor)

    def stop(self) -> None:
        """Delete page, view and profile, in this order, and stop the server."""
        # Deleted here and now: the engine complains if a profile goes before its pages.
        for part in (self.page, self.view, self._profile):
            if part is not None and isValid(part):
                delete(part)
        self.page = self.view = self._profile = None
        self._is_open = False
        self.server.stop()
        if self._port:
            from builder.gui.web.engine import give_back  # noqa: PLC0415 - loaded by now

            give_back(self._port)
            self._port = 0

    def _load(self, parameters: Mapping[str, str], colour: QColor) -> None:
        """Show the page in a fresh engine page: closing works on the first history entry only."""
        if self.view is None:
            return
        from builder.gui.web.engine import Page  # noqa: PLC0415 - loaded by now

        self._turn += 1
        old, self._is_open = self.page, False
        focused = QApplication.focusWidget()
        if focused is not None and self.view.isAncestorOf(focused):
            self._had_focus = True
            # Else the next page has it before it has loaded, and does not notice.
            focused.clearFocus()
        page = self.page = Page(self._profile, self)
        page.setBackgroundColor(colour)
        page.said.connect(self.said)
        page.loadFinished.connect(lambda ok: self._on_loaded(page, ok))
        page.windowCloseRequested.connect(lambda: self.told_host.emit("window.close()"))
        page.renderProcessTerminated.connect(lambda *_: self._on_crash(page, parameters, colour))
        self.view.setPage(page)
        if old is not None:
            old.deleteLater()
        page.setZoomFactor(self._zoom)
        self._go(page, parameters)

    def _go(self, page: Page, parameters: Mapping[str, str]) -> None:
        framed = channel_of(parameters.get("channel", "")).framed
        page.load(QUrl(self.server.url(parameters, framed=framed)))

    def _on_loaded(self, page: Page, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self.page is not page:
            return
        if not ok or not self._kept:
            self._show(page, ok)
        else:
            page.ask_form(restore_script(self._probe, self._kept), lambda _: self._show(page, ok))

    def _show(self, page: Page, ok: bool) -> None:  # noqa: FBT001 - Qt's
        if self.page is page:
            # Only from its first entry a page may close itself.
            page.history().clear()
            self._is_open = ok
            if self._had_focus:
                self._had_focus = False
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
            self.opened.emit(ok)

    def _on_crash(self, page: Page, parameters: Mapping[str, str], colour: QColor) -> None:
        if self.page is page:
            self.said.emit("error", say("The browser engine crashed; the page was opened again."))
            QTimer.singleShot(0, self, lambda: self._load(parameters, colour))
