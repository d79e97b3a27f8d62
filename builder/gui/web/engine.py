"""The browser engine behind the form's page: loaded on first use, cut off from every network.

Importing this module loads QtWebEngine (some 200 MB), so only what shows a page does, when it is
first looked at.

Two walls stand around a page. The :class:`Gate` sees and blocks each request. It does not see what
is no request, such as ``rel=preconnect`` or WebRTC, so the engine's network is also given a proxy
that does not exist, for every address except those of the pages.
"""

from __future__ import annotations

import logging
import os
import re
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from builder.deliver.preview_server import PreviewServer
from builder.errors import BuilderError
from builder.gui.web import chat_scripts
from builder.say import say

log = logging.getLogger(__name__)

_FLAGS: Final = "QTWEBENGINE_CHROMIUM_FLAGS"
_NO_PROXY: Final = "127.0.0.1:9"  # the discard port
# Pages that can be shown side by side: those of the wall, and some beside it.
_MOST: Final = 48

# A world of its own: the page's scripts neither see nor can disturb what runs there.
_WORLD: Final = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
# This engine lacks features that other browsers know, which the page's headers switch off.
_LACKING: Final = re.compile(
    r"Error with Permissions-Policy header: Unrecognized feature: '[\w-]+'\."
)

# The frame's address is taken from where the host page has it: its page may be elsewhere by now.
# Replacing leaves the history as it is. A frame is blank while it loads, so what is seen is held by
# a transition until then. The engine says nothing when only a frame has loaded; a title says it,
# and whether the form is there: a frame also "loads" what was not found. The page that goes may
# still end its own loading, which does not count.
_AGAIN: Final = """(() => {
  const frame = document.querySelector("iframe");
  const load = () => new Promise((loaded) => {
    const old = frame.contentDocument;
    frame.addEventListener("load", function end() {
      const now = frame.contentDocument;
      if (now && now === old) return;
      frame.removeEventListener("load", end);
      loaded();
      document.title = now?.getElementById("data") ? "TITLE" : "MISSING";
    });
    frame.contentWindow.location.replace(frame.src);
  });
  const held = document.startViewTransition(load);
  held.updateCallbackDone.finally(() => held.skipTransition()).catch(() => {});
  held.ready.catch(() => {});
})()"""

# A host page has loaded also where the frame in it has not.
_IS_THERE: Final = """(() => {
  const frame = document.querySelector("iframe");
  const shown = frame ? frame.contentDocument : document;
  return Boolean(shown?.getElementById("data"));
})()"""

chat_scripts.register()


class Gate(QWebEngineUrlRequestInterceptor):
    """Lets requests to one origin pass and blocks all others.

    Attributes:
        origin: The origin.
        stand_in: Returns what answers in the place of another address; None if nothing does.

    Signals:
        blocked(url): A request was blocked.
    """

    blocked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.origin = ""
        self.stand_in: Callable[[str], QUrl | None] = lambda _url: None

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        # Blocked first: an exception after this line leaves the gate shut.
        info.block(True)
        url = info.requestUrl().toString()
        ours = self.origin and (url == self.origin or url.startswith(f"{self.origin}/"))
        if ours or url.startswith("data:") or info.requestUrl().scheme() == chat_scripts.SCHEME:
            info.block(False)
        elif (instead := self.stand_in(url)) is not None:
            info.block(False)
            info.redirect(instead)
        else:
            self.blocked.emit(url)


class Page(QWebEnginePage):
    """One page of the preview; a fresh one for each run.

    Signals:
        said(level, text): A line for the console: ``info``, ``warning`` or ``error``.
        arrived(ok): The form's page has loaded, or could not.
    """

    said = Signal(str, str)
    arrived = Signal(bool)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        settings = self.settings()
        attribute = QWebEngineSettings.WebAttribute
        for off in (
            attribute.PluginsEnabled,
            attribute.FullScreenSupportEnabled,
            attribute.ScreenCaptureEnabled,
            attribute.HyperlinkAuditingEnabled,
            attribute.DnsPrefetchEnabled,
        ):
            settings.setAttribute(off, False)
        self._host = ""
        self._times = 0
        self._is_new = False  # what is loaded was not there before
        self.loadFinished.connect(self._on_finished)
        self.titleChanged.connect(self._on_title)

    def show_form(self, url: str, host: str) -> None:
        """Load the form's page.

        If the same host page is there, only the frame in it is loaded, which costs this process
        half as much as both.

        Args:
            url: The address.
            host: The host page that is there; empty if it is the form's page itself.
        """
        if host and host == self._host and self.mainFrame().children():
            self._times += 1
            script = _AGAIN.replace("TITLE", self._title).replace("MISSING", self._missing)
            self.runJavaScript(script, _WORLD)
        else:
            self._host, self._is_new = host, True
            self.load(QUrl(url))

    @property
    def _title(self) -> str:
        """What the host page is called when its frame has loaded again; no title comes twice."""
        return f"Web chat {self._times}"

    @property
    def _missing(self) -> str:
        """What it is called when the frame then shows no page of the form."""
        return f"{self._title} without its form"

    def _on_finished(self, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        is_new, self._is_new = self._is_new, False
        if ok and is_new:
            self.runJavaScript(_IS_THERE, _WORLD, lambda told: self.arrived.emit(told is True))
        else:
            self.arrived.emit(ok)

    def _on_title(self, title: str) -> None:
        if self._times and title in (self._title, self._missing):
            self.arrived.emit(title == self._title)

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        _line: int,
        _source: str,
    ) -> None:
        if _LACKING.fullmatch(message):
            return
        levels = QWebEnginePage.JavaScriptConsoleMessageLevel
        names = {levels.WarningMessageLevel: "warning", levels.ErrorMessageLevel: "error"}
        self.said.emit(names.get(level, "info"), message)

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        kind: QWebEnginePage.NavigationType,
        _main: bool,  # noqa: FBT001 - Qt's
    ) -> bool:
        """Stay where we are: a link of the form opens nothing in the preview."""
        typed = kind in (
            QWebEnginePage.NavigationType.NavigationTypeTyped,
            QWebEnginePage.NavigationType.NavigationTypeReload,
            QWebEnginePage.NavigationType.NavigationTypeOther,
            QWebEnginePage.NavigationType.NavigationTypeRedirect,
        )
        if not typed:
            self.said.emit("info", say("The page would open {url}", url=QUrl(url).toString()))
        return typed

    def javaScriptAlert(self, _origin: QUrl | str, message: str) -> None:
        """Show no box over the window; the console has what it would say."""
        self._say_box(message)

    def javaScriptConfirm(self, _origin: QUrl | str, message: str) -> bool:
        """Answer no, without a box."""
        self._say_box(message)
        return False

    def javaScriptPrompt(
        self, _origin: QUrl | str, message: str, _offered: str
    ) -> tuple[bool, str]:
        """Answer nothing, without a box."""
        self._say_box(message)
        return False, ""

    def chooseFiles(
        self,
        _mode: QWebEnginePage.FileSelectionMode,
        _chosen: Sequence[str],
        _accepted: Sequence[str],
    ) -> list[str]:
        """Choose no file or folder, without a box: no page of a form needs one."""
        self.said.emit("info", say("The page would ask for a file"))
        return []

    def _say_box(self, message: str) -> None:
        self.said.emit("info", say("The page would show a box: {message}", message=message))

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        """Open no windows."""
        return None  # type: ignore[return-value]  # none is what Qt documents for this

    def show_scroll_bars(self, *, shown: bool) -> None:
        """Show scroll bars, which take room from the page, or none."""
        self.settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, shown)

    def ask_form(self, script: str, then: Callable[[object], None]) -> None:
        """Run a script in the form's frame, in a world of its own, and hand on its value.

        Args:
            script: The script.
            then: Called with the value; None if the script failed or the frame is gone.
        """
        frames = self.mainFrame().children()
        frame = frames[0] if frames else self.mainFrame()
        frame.runJavaScript(script, _WORLD, then)


def take_port() -> int:
    """Return a port to serve a page on, until :func:`give_back`; the engine reaches no others.

    Raises:
        BuilderError: As many pages are shown as there are ports.
    """
    free = _ports()
    if not free:
        raise BuilderError(say("Too many pages are open side by side."), say("Close one of them."))
    port, held = free.popitem()
    held.close()
    return port


def start_somewhere(server: PreviewServer) -> int:
    """Start a server on a port that the engine reaches, and return it.

    Raises:
        BuilderError: Too many pages are open.
    """
    while True:
        port = take_port()
        try:
            server.start(port)
        except OSError:
            # Another program has it by now. It is not given back: there is none to take it.
            log.warning("port %d of the preview is taken", port)
        else:
            return port


def give_back(port: int) -> None:
    """Let another page be served on a port."""
    held = socket.socket()
    reuse = (socket.SOL_SOCKET, socket.SO_REUSEADDR)
    # Taken also where connections of the page are still ending, but then shared with nobody.
    held.setsockopt(*reuse, 1)
    # Another program may listen there by now; who takes the port finds that out.
    with suppress(OSError):
        held.bind(("127.0.0.1", port))
    held.setsockopt(*reuse, 0)
    _ports()[port] = held


@cache
def _ports() -> dict[int, socket.socket]:
    """Find the ports that pages are served on, and cut the engine off from all others.

    They are the same for the life of the process, as the engine reads its flags once, when it
    starts. Each that serves no page is held by a socket that does not listen, so that no other
    program listens there, which the engine would reach.
    """
    ports: dict[int, socket.socket] = {}
    for _ in range(_MOST):
        held = socket.socket()
        held.bind(("127.0.0.1", 0))
        ports[held.getsockname()[1]] = held
    if sys.platform == "linux" and os.geteuid() == 0:
        # Chromium refuses to start as root with its sandbox, and the app would end with it.
        log.warning("The app runs as root, so the preview has no sandbox.")
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    ours = ";".join(f"127.0.0.1:{port}" for port in ports)
    os.environ[_FLAGS] = " ".join(
        (
            os.environ.get(_FLAGS, ""),
            f"--proxy-server=http://{_NO_PROXY}",
            f"--proxy-bypass-list=<-loopback>;{ours}",
            # No name is looked up, for any request: addresses of pages are numbers.
            '--host-resolver-rules="MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"',
            "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
            # The next page is quick to open where the last one was.
            "--process-per-site",
            # Else keys are dropped until a page has painted, and Tab leaves it.
            "--allow-pre-commit-input",
        )
    ).strip()
    return ports


def new_profile(parent: QObject | None = None) -> tuple[QWebEngineProfile, Gate]:
    """Make an off-the-record profile whose every request passes a gate.

    Args:
        parent: Owns it; none if who asks for it deletes it.
    """
    profile = QWebEngineProfile(parent)
    gate = Gate(profile)
    profile.setUrlRequestInterceptor(gate)
    profile.setPersistentPermissionsPolicy(
        QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    profile.downloadRequested.connect(lambda download: download.cancel())
    return profile, gate


def engine_view(parent: Any) -> Any:
    """Make a web view; imported here so that widgets too load on first use only."""
    from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: PLC0415 - as the docstring says

    return QWebEngineView(parent)
