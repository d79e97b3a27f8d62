"""A deployment is looked at with what is kept of it: a key pair, an authority, a port."""

from contextlib import ExitStack

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QToolButton

from builder.gui.deployment.workspace import DeploymentWorkspace
from tests.cli.command import WORD
from tests.gui.finding import find
from tests.gui.twins.desk import Desk
from tests.gui.twins.verifying import View, told
from tests.trial.verify.deployed import Deployment, deployed


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with deployed(tmp_path_factory.mktemp("deployed")) as made:
        yield made


@pytest.fixture
def deployment(running: Deployment) -> Deployment:
    running.put_right()
    return running


@pytest.fixture
def view(qtbot, services, tmp_path, monkeypatch):
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(services.home.folder))
    with ExitStack() as stack:
        yield View(Desk(qtbot, services, tmp_path, stack))


def test_a_key_pair_of_another_name_is_expected(view, deployment, services):
    pair = services.keys.generate("other", 2048, WORD)
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
    services.keys.remove("other")
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
    assert view.note == f"{wrong} holds no certificate in PEM or DER."
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
