"""Debian's Firefox over WebDriver BiDi, which it speaks by itself: no driver in between."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import websocket

from tests.crossbrowser.driven import DrivenBrowser

# A whole line, for the file may be read while it is written.
_ANNOUNCED = re.compile(r"^WebDriver BiDi listening on (\S+)\n", re.MULTILINE)
_START_S = 60
_ANSWER_S = 60
# Whatever it asks for by itself goes to a port that nothing listens to.
_PREFERENCES = {
    "app.normandy.enabled": False,
    "app.update.auto": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "dom.disable_beforeunload": True,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1,localhost",
    "services.settings.server": "data:,",
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}


class Firefox(DrivenBrowser):
    """Started headless with an empty profile."""

    def __init__(self) -> None:
        self._profile = Path(tempfile.mkdtemp(prefix="firefox-"))
        lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in _PREFERENCES.items())
        (self._profile / "user.js").write_text("\n".join(lines))
        # Into a file, which never fills up as a pipe does that nobody reads.
        self._says = self._profile / "stderr"
        with self._says.open("w") as says:
            self._process = subprocess.Popen(
                [
                    *("firefox-esr", "--headless", "--no-remote", "--remote-debugging-port", "0"),
                    *("--profile", str(self._profile), "about:blank"),
                ],
                # Root's Firefox refuses to run in another user's home, which containers may have.
                env={**os.environ, "HOME": str(self._profile)},
                stdout=subprocess.DEVNULL,
                stderr=says,
            )
        self._count = 0
        self._socket: websocket.WebSocket | None = None
        try:
            self._socket = websocket.create_connection(
                f"{self._address()}/session", timeout=_ANSWER_S, suppress_origin=True
            )
            self._send("session.new", capabilities={})
            self._chat = self._send("browsingContext.getTree")["contexts"][0]["context"]
        except BaseException:
            self.quit()
            raise
        self._form = ""

    def open(self, url: str) -> None:
        self._send("browsingContext.navigate", context=self._chat, url=url, wait="complete")
        (chat,) = self._send("browsingContext.getTree", root=self._chat)["contexts"]
        (form,) = chat["children"]
        self._form = form["context"]

    def run(self, script: str, *arguments: str) -> Any:
        return self._run(self._form, script, *arguments)

    def run_in_chat(self, script: str) -> Any:
        return self._run(self._chat, script)

    def click(self, selector: str) -> None:
        self.show(selector)
        found = self._send(
            "browsingContext.locateNodes",
            context=self._form,
            locator={"type": "css", "value": selector},
        )["nodes"]
        assert len(found) == 1, f"{len(found)} elements are {selector}"
        origin = {"type": "element", "element": {"sharedId": found[0]["sharedId"]}}
        self._perform(
            "pointer",
            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        )

    def type(self, text: str) -> None:
        self._perform(
            "key",
            *({"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")),
        )

    def quit(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)
        shutil.rmtree(self._profile, ignore_errors=True)

    def _address(self) -> str:
        """Return the address that Firefox announces."""
        deadline = time.monotonic() + _START_S
        while not (found := _ANNOUNCED.search(self._says.read_text())):
            assert self._process.poll() is None, f"Firefox ended: {self._says.read_text()}"
            assert time.monotonic() < deadline, "Firefox did not start"
            time.sleep(0.05)
        return found[1]

    def _run(self, context: str, script: str, *arguments: str) -> Any:
        answer = self._send(
            "script.callFunction",
            # Results travel as JSON, which both sides know how to read.
            functionDeclaration=f"async function() {{ return JSON.stringify(await (function() {{"
            f"{script} }}).apply(null, arguments) ?? null); }}",
            arguments=[{"type": "string", "value": each} for each in arguments],
            target={"context": context},
            awaitPromise=True,
        )
        assert answer["type"] == "success", answer
        return json.loads(answer["result"]["value"])

    def _perform(self, device: str, *actions: dict[str, Any]) -> None:
        source = {"type": device, "id": device, "actions": list(actions)}
        self._send("input.performActions", context=self._form, actions=[source])

    def _send(self, method: str, **params: Any) -> dict[str, Any]:
        assert self._socket is not None
        self._count += 1
        self._socket.send(json.dumps({"id": self._count, "method": method, "params": params}))
        while True:
            answer = json.loads(self._socket.recv())
            if answer.get("id") == self._count:  # others are events
                assert answer["type"] == "success", answer
                result: dict[str, Any] = answer["result"]
                return result
