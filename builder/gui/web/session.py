"""What the engine's developer tools can set in a page, without a port that others could reach.

Developer tools are pages themselves, which the engine joins to the page that they look at. Here the
page that is joined shows nothing: it hands on calls of the DevTools protocol and their answers. So
nothing listens anywhere, and only this process can call.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from shiboken6 import delete, isValid

from builder.gui.web.engine import Gate, new_profile

log = logging.getLogger(__name__)

_TOOLS: Final = "devtools://devtools"
# The smallest page of the tools: its own text, shown as text. It starts no tools.
_PAGE: Final = QUrl(f"{_TOOLS}/bundled/devtools_compatibility.js")
_ANSWER: Final = "answered "
# The engine hands answers on in one piece, or in several where they are large.
_JOIN: Final = """
globalThis.answers = new Map();
let parts = "";
const take = (text) => {
  const { id } = JSON.parse(text);
  if (id === undefined) return;
  answers.set(id, text);
  console.info("answered " + id);
};
globalThis.DevToolsAPI = {
  dispatchMessage(message) {
    take(typeof message === "string" ? message : JSON.stringify(message));
  },
  dispatchMessageChunk(part, size) {
    if (size) { parts = ""; globalThis.wanted = size; }
    parts += part;
    if (parts.length >= globalThis.wanted) take(parts);
  },
  embedderMessageAck() {},
};
globalThis.callPage = (message) => DevToolsHost.sendMessageToEmbedder(
  JSON.stringify({ id: 1, method: "dispatchProtocolMessage", params: [message] }),
);
globalThis.takeAnswer = (id) => {
  const text = answers.get(id);
  answers.delete(id);
  return text;
};
"""

Then = Callable[[dict[str, Any]], None]


class _Tools:
    """The profile that the joined pages share: they run in one process, whatever their number."""

    def __init__(self) -> None:
        self._profile: QWebEngineProfile | None = None
        self._gate: Gate | None = None
        self._users = 0

    def take(self) -> QWebEngineProfile:
        if self._profile is None:
            # Owned by nobody: the last session deletes it.
            self._profile, self._gate = new_profile()
            self._gate.origin = _TOOLS
        self._users += 1
        return self._profile

    def give_back(self) -> None:
        self._users -= 1
        if self._users == 0 and self._profile is not None:
            if isValid(self._profile):
                delete(self._profile)
            self._profile = self._gate = None


_tools = _Tools()


class _Joined(QWebEnginePage):
    def __init__(self, profile: QWebEngineProfile, answered: Callable[[int], None]) -> None:
        super().__init__(profile)
        self._answered = answered

    def javaScriptConsoleMessage(
        self,
        _level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        _line: int,
        _source: str,
    ) -> None:
        number = message.removeprefix(_ANSWER)
        if number != message and number.isdigit():
            self._answered(int(number))


class Session(QObject):
    """Calls of the DevTools protocol to one page.

    What a call sets, such as a colour scheme, lasts until :meth:`stop`, whatever the page loads.

    Args:
        page: The page.
        parent: Owns the session.

    Signals:
        ended(): The process of the tools has ended; what was set is lost, and the session no use.
    """

    ended = Signal()

    def __init__(self, page: QWebEnginePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._number = 0
        self._early: list[str] | None = []
        self._waiting: dict[int, Then] = {}
        self._joined: _Joined | None = _Joined(_tools.take(), self._fetch)
        self._joined.loadFinished.connect(self._on_loaded)
        # Queued: what is called may delete the page that says it.
        self._joined.renderProcessTerminated.connect(
            self._on_ended, Qt.ConnectionType.QueuedConnection
        )
        page.setDevToolsPage(self._joined)
        self._joined.load(_PAGE)

    @property
    def process(self) -> int:
        """Id of the process of the tools; 0 if there is none."""
        return 0 if self._joined is None else self._joined.renderProcessPid()

    def call(self, method: str, parameters: dict[str, Any], then: Then) -> None:
        """Call a method of the protocol.

        Args:
            method: Its name, such as ``Page.captureScreenshot``.
            parameters: Its parameters.
            then: Called with its result, or with an empty one if the engine refused, or if the
                process of the tools ended.
        """
        self._number += 1
        self._waiting[self._number] = then
        message = json.dumps({"id": self._number, "method": method, "params": parameters})
        if self._early is None:
            self._send(message)
        else:
            self._early.append(message)

    def stop(self) -> None:
        """Leave the page, which is then as if nothing had been set."""
        self._waiting.clear()
        joined, self._joined = self._joined, None
        if joined is not None:
            if isValid(self._page):
                self._page.setDevToolsPage(None)  # type: ignore[arg-type]  # as Qt documents
            if isValid(joined):
                delete(joined)
            _tools.give_back()

    def _on_loaded(self, _ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        # The engine loads its own page of tools first, which this one replaces.
        if self._joined is None or self._joined.url() != _PAGE or self._early is None:
            return
        self._joined.runJavaScript(_JOIN)
        early, self._early = self._early, None
        for message in early:
            self._send(message)

    def _on_ended(self) -> None:
        """Let nobody wait for answers that cannot come any more."""
        if self._joined is None:  # it was stopped meanwhile
            return
        log.warning("the process of the developer tools has ended")
        waiting, self._waiting = self._waiting, {}
        self.ended.emit()
        for then in waiting.values():
            then({})

    def _send(self, message: str) -> None:
        if self._joined is not None:
            self._joined.runJavaScript(f"callPage({json.dumps(message)})")

    def _fetch(self, number: int) -> None:
        if self._joined is not None:
            self._joined.runJavaScript(f"takeAnswer({number})", 0, self._take)

    def _take(self, told: object) -> None:
        answer = json.loads(told) if isinstance(told, str) and told else {}
        then = self._waiting.pop(answer.get("id", 0), None)
        if then is not None:
            if "error" in answer:
                log.warning("the engine refused a call: %s", answer["error"].get("message"))
            then(answer.get("result", {}))
