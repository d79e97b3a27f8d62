"""The window and the command find the same of a deployment, right or with any fault."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QToolButton

from builder.cli.main import commands
from builder.gui.deployment.workspace import DeploymentWorkspace
from builder.storage import project_file
from tests.cli.command import WORD
from tests.gui.finding import find
from tests.gui.settling import settle
from tests.trial.verify.deployed import PROJECT, Deployment, answer, deployed, nothing

SLOW_MS = 60_000


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with deployed(tmp_path_factory.mktemp("deployed")) as made:
        yield made


@pytest.fixture
def deployment(running: Deployment) -> Deployment:
    running.put_right()
    return running


class View:
    """The view of a deployment as a person uses it, and the command with the same wishes."""

    def __init__(self, bot, services, folder: Path, monkeypatch) -> None:
        monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(services.home.folder))
        self.bot, self.services = bot, services
        self.file = folder / "form.webview.json"
        project_file.write(self.file, PROJECT)
        services.document.open(PROJECT, self.file)
        self.view = DeploymentWorkspace(services)
        bot.addWidget(self.view)
        self.view.resize(1190, 800)
        self.view.show()
        self.view.entered()
        settle(bot, services.derived)

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

    def verify(self) -> list[tuple[str, str, str]]:
        self.view.report = None
        self.bot.mouseClick(self.view.verify_button, Qt.MouseButton.LeftButton)
        self.bot.waitUntil(lambda: not self.view.is_busy, timeout=SLOW_MS)
        return told(self.view.report.as_json()) if self.view.report else []

    @property
    def note(self) -> str:
        return find(self.view, QLabel, "deployment_note").text()

    def command(self, url: str, *more: str):
        given = ["verify", url, "--project", str(self.file), *more, "--json"]
        done = CliRunner().invoke(commands, given)
        return done.exit_code, json.loads(done.stdout)


def told(found: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(each["check"], each["state"], each["text"]) for each in found["findings"]]


@pytest.fixture
def view(qtbot, services, tmp_path, monkeypatch):
    made = View(qtbot, services, tmp_path, monkeypatch)
    yield made
    made.view.shut_down()


def without_policy(passed) -> None:
    passed.headers.pop("Content-Security-Policy", None)


def in_plain(handler) -> None:
    handler.send_response_only(200)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


FAULTS = {
    "": nothing,
    "page": answer("/", 200, b"<p>"),
    "headers": without_policy,
    "ready": answer("/readyz", 200, b"fine"),
    "allowlist": answer("/submit", 200, b"{}", "POST"),
}


def test_window_and_command_find_the_same_whatever_is_wrong(view, deployment):
    view.type_into("url", deployment.url)
    view.type_into("authority", str(deployment.authority.file))
    view.set_port(deployment.http_port)
    trusting = ("--ca", str(deployment.authority.file))
    ports = ("--http-port", str(deployment.http_port))
    for fault, hook in FAULTS.items():
        deployment.proxy.answers = hook
        mine = view.verify()
        code, found = view.command(deployment.url, *trusting, *ports)
        assert mine == told(found), fault
        assert view.view.report.is_right == found["right"] == (code == 0) == (not fault)
        wrong = {check for check, state, _ in mine if state == "wrong"}
        assert (fault in wrong) if fault else not wrong
    deployment.put_right()
    deployment.plain = in_plain
    mine = view.verify()
    assert mine == told(view.command(deployment.url, *trusting, *ports)[1])
    assert ("redirect", "wrong") in {each[:2] for each in mine}
    # Without its authority nobody trusts it, and the advice is one that can be followed here.
    view.type_into("authority", "")
    mine = view.verify()
    assert mine == told(view.command(deployment.url, *ports)[1])
    assert mine[0][:2] == ("connection", "wrong")
    assert "or name its authority." in find(view.view, QLabel, "deployment_detail").text()


def test_a_key_pair_of_another_name_is_expected(view, deployment):
    pair = view.services.keys.generate("other", 2048, WORD)
    view.view.entered()
    view.type_into("url", deployment.url)
    view.type_into("authority", str(deployment.authority.file))
    view.choose_key("other")
    mine = view.verify()
    given = ("--ca", str(deployment.authority.file), "--key", "other")
    assert mine == told(view.command(deployment.url, *given)[1])
    assert [check for check, state, _ in mine if state == "wrong"] == ["key"]
    assert f"Expected: {pair.fingerprint}" in find(view.view, QLabel, "deployment_detail").text()
    # A pair that is deleted here stays the one that is expected there.
    view.services.keys.remove("other")
    view.view.entered()
    box = find(view.view, QComboBox, "deployment_key")
    assert box.currentText() == f"{pair.fingerprint[:8]}…, not stored here"
    assert view.verify() == mine


def test_they_are_kept_for_each_deployment(view, services, qtbot):
    view.type_into("url", "https://one.example")
    view.type_into("authority", "/srv/one.pem")
    view.set_port(8080)
    find(view.view, QToolButton, "deployment_add").click()
    authority = find(view.view, QLineEdit, "deployment_authority")
    port = find(view.view, QSpinBox, "deployment_http_port")
    assert (authority.text(), port.text()) == ("", "the usual one")
    other = DeploymentWorkspace(services)
    qtbot.addWidget(other)
    other.entered()
    assert find(other, QComboBox, "deployment_choice").currentIndex() == 0
    assert find(other, QLineEdit, "deployment_authority").text() == "/srv/one.pem"
    assert find(other, QSpinBox, "deployment_http_port").value() == 8080
    other.shut_down()


def test_an_authority_is_chosen_and_a_file_that_is_none_is_told(view, dialogs, tmp_path):
    view.type_into("url", "http://127.0.0.1:9")
    wrong = tmp_path / "notes.pem"
    wrong.write_text("no certificate")
    dialogs.will("open_file", wrong)
    find(view.view, QToolButton, "deployment_authority_choose").click()
    assert view.verify() == []
    assert view.note == f"{wrong} holds no certificate in PEM."
    code, found = view.command("http://127.0.0.1:9", "--ca", str(wrong))
    assert (code, found["error"]["message"]) == (1, view.note)
    for gone in (str(tmp_path / "gone.pem"), str(tmp_path), "~"):
        view.type_into("authority", gone)
        assert view.verify() == []
        assert "could not be read" in view.note


def test_findings_go_with_what_they_are_about(view, deployment):
    view.type_into("url", deployment.url)
    assert view.verify()
    view.type_into("authority", str(deployment.authority.file))
    assert view.view.report is None
    assert view.verify()
    view.set_port(deployment.http_port)
    assert view.view.report is None
