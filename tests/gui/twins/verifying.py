"""`verify`, and the view of a deployment."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox

from builder.cli.main import commands
from builder.gui.deployment.workspace import DeploymentWorkspace
from tests.gui.finding import find
from tests.gui.twins.desk import Desk
from tests.trial.verify.deployed import PROJECT, Passed, answer, deployed, nothing

SLOW_MS = 60_000
Told = list[tuple[str, str, str]]
"""Check, state and text of each finding."""


class View:
    """The view of a deployment as a person uses it, and the command with the same wishes."""

    def __init__(self, desk: Desk) -> None:
        self.bot = desk.bot
        self.file: Path = desk.file
        desk.open_form(PROJECT)
        self.view = desk.view(DeploymentWorkspace, (1190, 800))

    def type_into(self, name: str, text: str) -> None:
        line = find(self.view, QLineEdit, f"deployment_{name}")
        line.selectAll()
        self.bot.keyClick(line, Qt.Key.Key_Delete)
        self.bot.keyClicks(line, text)

    def set_port(self, port: int) -> None:
        box = find(self.view, QSpinBox, "deployment_http_port")
        box.selectAll()
        self.bot.keyClicks(box, str(port))
        self.bot.keyClick(box, Qt.Key.Key_Return)

    def choose_key(self, words: str) -> None:
        box = find(self.view, QComboBox, "deployment_key")
        at = next(at for at in range(box.count()) if box.itemText(at).startswith(words))
        box.setFocus()
        while box.currentIndex() != at:
            self.bot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)

    def verify(self) -> Told:
        """Press Verify, and wait for the findings."""
        self.view.report = None
        self.bot.mouseClick(self.view.verify_button, Qt.MouseButton.LeftButton)
        self.bot.waitUntil(lambda: not self.view.is_busy, timeout=SLOW_MS)
        return told(self.view.report.as_json()) if self.view.report else []

    @property
    def is_right(self) -> bool:
        return self.view.report is not None and self.view.report.is_right

    @property
    def note(self) -> str:
        return find(self.view, QLabel, "deployment_note").text()

    def command(self, url: str, *more: str) -> tuple[int, dict[str, Any]]:
        """Run the command; return its exit code, and what it prints as JSON."""
        given = ["verify", url, "--project", str(self.file), *more, "--json"]
        done = CliRunner().invoke(commands, given)
        return done.exit_code, json.loads(done.stdout)


def told(found: dict[str, Any]) -> Told:
    """Return what a report says."""
    return [(each["check"], each["state"], each["text"]) for each in found["findings"]]


def without_policy(passed: Passed) -> None:
    """Leave the page's policy out of the headers."""
    passed.headers.pop("Content-Security-Policy", None)


def in_plain(handler: Any) -> None:
    """Show something without TLS."""
    handler.send_response_only(200)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


_HOOKS = {
    "": nothing,
    "page": answer("/", 200, b"<p>"),
    "headers": without_policy,
    "ready": answer("/readyz", 200, b"fine"),
    "allowlist": answer("/submit", 200, b"{}", "POST"),
}


def verify(desk: Desk) -> Iterator[tuple[str, object, object]]:
    """Yield what both find of a deployment that is right, or has one fault."""
    view = View(desk)
    with deployed(desk.folder) as deployment:
        ports = ("--http-port", str(deployment.http_port))
        trusting = ("--ca", str(deployment.authority.file), *ports)

        def both(wrong: str, url: str, given: tuple[str, ...]) -> tuple[str, object, object]:
            mine = view.verify()
            code, found = view.command(url, *given)
            is_wrong = {check for check, state, _ in mine if state == "wrong"}
            assert wrong in is_wrong if wrong else not is_wrong, is_wrong
            return wrong or "right", (mine, view.is_right), (told(found), code == 0)

        view.type_into("url", deployment.url)
        view.type_into("authority", str(deployment.authority.file))
        view.set_port(deployment.http_port)
        for fault, hook in _HOOKS.items():
            deployment.proxy.answers = hook
            yield both(fault, deployment.url, trusting)
        deployment.put_right()
        deployment.plain = in_plain
        yield both("redirect", deployment.url, trusting)
        # Without its authority nobody trusts it, and the advice can be followed in the window.
        view.type_into("authority", "")
        yield both("connection", deployment.url, ports)
        assert "or name its authority." in find(view.view, QLabel, "deployment_detail").text()
        view.type_into("url", "http://127.0.0.1:9")
        yield both("connection", "http://127.0.0.1:9", ports)
