"""Verifying a deployment in the window, with the verdict of the command."""

import json
import socket
from dataclasses import replace

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTreeWidget

from builder.check import validate
from builder.cli.main import commands
from builder.gui.deployment.workspace import DeploymentWorkspace
from builder.render import compile_form
from builder.storage import project_file
from builder.storage.starters import open_starter
from builder.trial.cases.through_backend import running_backend
from builder.trial.signing_key import ephemeral_key
from tests.gui.finding import find
from tests.gui.settling import settle
from tests.trial.cases.tables import TODAY


@pytest.fixture(scope="module")
def online():
    valid = validate(open_starter("demo-form"))
    with running_backend(valid, compile_form(valid), ephemeral_key(), TODAY) as backend:
        yield backend


@pytest.fixture
def view(qtbot, services):
    workspace = DeploymentWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1190, 800)
    workspace.show()
    workspace.entered()
    settle(qtbot, services.derived)
    yield workspace
    workspace.shut_down()


def type_address(qtbot, view, url):
    line = find(view, QLineEdit, "deployment_url")
    line.selectAll()
    qtbot.keyClicks(line, url)


def press(qtbot, view, name):
    qtbot.mouseClick(find(view, QPushButton, f"deployment_{name}"), Qt.MouseButton.LeftButton)


def verify(qtbot, view):
    press(qtbot, view, "verify")
    qtbot.waitUntil(lambda: view.report is not None, timeout=60_000)


def facts(told):
    return [(each["check"], each["state"]) for each in told["findings"]]


def test_the_window_finds_what_the_command_finds(qtbot, view, online, tmp_path):
    nothing = find(view, QLabel, "deployment_nothing")
    assert nothing.isVisible()
    assert "press Verify" in nothing.text()
    type_address(qtbot, view, online.url)
    verify(qtbot, view)
    file = tmp_path / "demo.webview.json"
    project_file.write(file, open_starter("demo-form"), None)
    done = CliRunner().invoke(commands, ["verify", online.url, "--project", str(file), "--json"])
    told = json.loads(done.stdout)
    press(qtbot, view, "copy_json")
    mine = json.loads(QGuiApplication.clipboard().text())
    assert facts(mine) == facts(told)
    assert mine["right"] == told["right"] == (done.exit_code == 0)
    tree = find(view, QTreeWidget, "deployment_findings")
    assert tree.topLevelItemCount() == len(told["findings"])
    assert tree.isVisible()
    assert not nothing.isVisible()
    press(qtbot, view, "copy_text")
    plain = CliRunner().invoke(commands, ["verify", online.url, "--project", str(file)])
    assert QGuiApplication.clipboard().text().splitlines()[0] == plain.stdout.splitlines()[0]


def test_nothing_is_delivered_unless_it_is_asked_for(qtbot, view, online, dialogs):
    online.simulator.clear()
    type_address(qtbot, view, online.url)
    verify(qtbot, view)
    assert online.simulator.deliveries() == ()
    view.submits.click()
    qtbot.keyClicks(find(view, QLineEdit, "deployment_session"), "session-1")
    view.report = None
    dialogs.will("confirm", True)
    verify(qtbot, view)
    assert len(online.simulator.accepted()) == 1
    assert view.report.as_json()["findings"][-1]["state"] == "ok"


def test_a_test_submission_is_asked_about_also_on_this_machine(qtbot, view, online, dialogs):
    online.simulator.clear()
    type_address(qtbot, view, online.url)
    view.submits.click()
    dialogs.will("confirm", False)
    press(qtbot, view, "verify")
    assert online.url.removeprefix("http://") in dialogs.said[-1]
    assert (view.report, view.is_busy) == (None, False)
    assert online.simulator.deliveries() == ()


def test_what_is_wrong_comes_first_with_what_to_do(qtbot, view):
    type_address(qtbot, view, "http://127.0.0.1:9")
    verify(qtbot, view)
    assert "cannot be reached" in find(view, QLabel, "deployment_detail").text()
    assert "What to do:" in find(view, QLabel, "deployment_detail").text()
    assert find(view, QLabel, "deployment_note").text() == "1 check is wrong."
    type_address(qtbot, view, "http://127.0.0.1:9/other")
    assert view.report is None


def test_an_address_that_is_none_is_told(qtbot, view):
    for url in ("http://x.example", "https://[", "https://[:::]"):
        type_address(qtbot, view, url)
        press(qtbot, view, "verify")
        assert "is not the address of a page" in find(view, QLabel, "deployment_note").text()


@pytest.mark.parametrize("what", ["address", "form"])
def test_a_verdict_that_comes_too_late_is_not_shown(qtbot, view, services, what):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        type_address(qtbot, view, f"http://127.0.0.1:{silent.getsockname()[1]}")
        press(qtbot, view, "verify")
        name = find(view, QLineEdit, "deployment_name")
        qtbot.keyClicks(name, "Mine")
        assert view.is_busy  # what it is called makes no difference
        if what == "address":
            type_address(qtbot, view, "http://127.0.0.1:9/other")
        else:
            project = services.document.project
            services.document.edit("Rename", replace(project, name="Another"))
        assert not view.is_busy
        note = find(view, QLabel, "deployment_note")
        assert note.text() == "Cancelled, as the form or the deployment was changed."
    qtbot.waitUntil(lambda: not services.tasks.running, timeout=60_000)
    settle(qtbot, services.derived)
    assert view.report is None
    assert find(view, QTreeWidget, "deployment_findings").topLevelItemCount() == 0
    assert note.text() == "Cancelled, as the form or the deployment was changed."
