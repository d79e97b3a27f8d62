"""The browser engine behind the preview: loaded on first use, cut off from every network.

Importing this module loads QtWebEngine (some 200 MB), so only the preview does, when it is first
looked at.

Two walls stand around a page. The :class:`Gate` sees and blocks each request. It does not see what
is no request, such as ``rel=preconnect`` or WebRTC, so the engine's network is also given a proxy
that nobody is behind, for every address but the preview's own.
"""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Callable
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

log = logging.getLogger(__name__)

_FLAGS: Final = "QTWEBENGINE_CHROMIUM_FLAGS"
_NOBODY: Final = "127.0.0.1:9"  # the discard port

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value

# Read from a world of its own: the page's scripts neither see nor can disturb it.
_READ = """(() => {
  const page = document.querySelector("iframe")?.contentDocument ?? document;
  const found = {};
  for (const control of page.querySelectorAll("form [name]")) {
    const { name, type, value, checked } = control;
    if (type === "checkbox" && control.hasAttribute("value")) {
      found[name] = (found[name] ?? []).concat(checked ? value : []);
    } else if (type === "checkbox") found[name] = checked;
    else if (type !== "radio") found[name] = value;
    else if (checked) found[name] = value;
  }
  return JSON.stringify(found);
})()"""

_WRITE = """((wanted) => {
  const page = document.querySelector("iframe")?.contentDocument ?? document;
  for (const control of page.querySelectorAll("form [name]")) {
    if (!(control.name in wanted)) continue;
    const value = wanted[control.name];
    if (Array.isArray(value)) control.checked = value.includes(control.value);
    else if (control.type === "checkbox") control.checked = value === true;
    else if (control.type === "radio") control.checked = control.value === value;
    else control.value = value;
    control.dispatchEvent(new Event("input", {bubbles: true}));
  }
})(%s)"""


class Gate(QWebEngineUrlRequestInterceptor):
    """Lets requests to one origin pass and blocks all others.

    Signals:
        blocked(url): A request was blocked.
    """

    blocked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.origin = ""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        # Blocked first: an exception after this line leaves the gate shut.
        info.block(True)
        url = info.requestUrl().toString()
        ours = self.origin and (url == self.origin or url.startswith(f"{self.origin}/"))
        if ours or url.startswith("data:"):
            info.block(False)
        else:
            self.blocked.emit(url)


class Page(QWebEnginePage):
    """One page of the preview; a fresh one for each run.

    Signals:
        said(level, text): A line for the console: ``info``, ``warning`` or ``error``.
    """

    said = Signal(str, str)

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

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        _line: int,
        _source: str,
    ) -> None:
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
            self.said.emit("info", f"The page would open {QUrl(url).toString()}")
        return typed

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        """Open no windows."""
        return None  # type: ignore[return-value]  # none is what Qt documents for this

    def read_values(self, then: Callable[[str], None]) -> None:
        """Hand what is entered in the page's controls, as JSON by name, to a function."""
        self.runJavaScript(_READ, _WORLD, lambda found: then(found or "{}"))

    def write_values(self, values_json: str) -> None:
        """Enter values, as read by :meth:`read_values`, into the page's controls."""
        self.runJavaScript(_WRITE % values_json, _WORLD)


@cache
def preview_port() -> int:
    """Return the port that previews are served on, and cut the engine off from all others.

    It is one for the life of the process, as the engine reads its flags once, when it starts.
    """
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    if sys.platform == "linux" and os.geteuid() == 0:
        # Chromium refuses to start as root with its sandbox, and the app would end with it.
        log.warning("The app runs as root, so the preview has no sandbox.")
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    os.environ[_FLAGS] = " ".join(
        (
            os.environ.get(_FLAGS, ""),
            f"--proxy-server=http://{_NOBODY}",
            f"--proxy-bypass-list=<-loopback>;127.0.0.1:{port}",
            "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        )
    ).strip()
    return port


def new_profile(parent: QObject) -> tuple[QWebEngineProfile, Gate]:
    """Make an off-the-record profile whose every request passes a gate."""
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
