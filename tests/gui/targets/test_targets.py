"""Targets that are kept, in the Test workspace."""

import json
import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QToolButton

from builder.check import validate
from builder.gui.deployment.workspace import DeploymentWorkspace
from builder.gui.test import workspace as test_workspace
from builder.gui.test.fault_chooser import FaultChooser
from builder.render import compile_form
from builder.say import Speech, speak
from builder.storage.starters import open_starter
from builder.trial.cases.through_backend import running_backend
from builder.trial.signing_key import ephemeral_key
from builder.trial.targets import ROWS_MAX, KeptTargets, file_of, new_row, write_targets
from tests.gui.finding import find
from tests.gui.test import workspace_page
from tests.gui.test.conftest import memory_keyring, page, production  # noqa: F401 - fixtures
from tests.projects import NAME, reading
from tests.trial.cases.tables import TODAY


def add(page, words, url, name=""):  # noqa: F811
    """Add a target by the button and its menu."""
    button = find(page.workspace, QToolButton, "target_add")
    button.click()
    menu = page.workspace.pane.target.adding
    entry = next(each for each in menu.actions() if words in each.text().replace("&", ""))
    menu.close()
    entry.trigger()
    page.type_address(url)
    if name:
        line = find(page.workspace, QLineEdit, "target_name")
        line.setFocus()
        page.bot.keyClicks(line, name)


def titles(page):  # noqa: F811
    box = find(page.workspace, QComboBox, "target_way")
    return [box.itemText(at) for at in range(box.count())]


def variables(page):  # noqa: F811
    return find(page.workspace, QLineEdit, "target_variables")


def test_a_wrong_text_is_not_that_of_the_next_form(page):  # noqa: F811
    page.open_form(reading("one"))
    line = variables(page)
    page.bot.mouseClick(line, Qt.MouseButton.LeftButton)
    page.bot.keyClicks(line, "{visits")
    assert page.host.startswith("The variables are not JSON")
    page.open_form(reading("two"))
    assert line.text() == ""
    assert page.host == "127.0.0.1 – nothing leaves this machine"


def test_the_simulated_conversation_s_variables_are_judged_and_delivered(page):  # noqa: F811
    page.open_form(reading("one"))
    line = variables(page)
    line.setFocus()
    page.bot.keyClicks(line, '{"visits": 3}')
    page.press("test_send")
    assert page.note.startswith("Not sent: the form's rules refuse 1 answer.")
    assert set(page.refusals) == {NAME.name}
    line.clear()
    page.bot.waitUntil(lambda: page.refusals == {})
    page.bot.keyClicks(line, '{"visits": 3}')
    page.bot.waitUntil(lambda: set(page.refusals) == {NAME.name})
    page.answer(NAME.name, "Ada")
    page.send()
    [delivery] = page.deliveries()
    assert json.loads(delivery.body)["context"] == {"visits": "3", NAME.name: "Ada"}


def test_words_stand_on_the_side_of_the_number_that_a_language_has_them_on():
    there = {"the first {count}": "{count} first ones"}
    speak(Speech(lambda text, _count: there.get(text, text)))
    try:
        chooser = FaultChooser()
    finally:
        speak(None)
    chooser.show(("503:5", "503:5"), "")
    assert (chooser.times.text(), chooser.seconds.text()) == ("2 first ones", "5 s")


def test_targets_and_faults_are_kept_for_each_form(page, services, qtbot):  # noqa: F811
    page.choose("target_fault", "is down for maintenance")
    find(page.workspace, QSpinBox, "target_times").setValue(2)
    add(page, "deployed backend", "https://forms.example.com/contact", "Shop")
    assert titles(page)[3:] == ["Shop"]
    assert page.host.startswith("forms.example.com – a real host")
    other = test_workspace.TestWorkspace(services)
    qtbot.addWidget(other)
    again = workspace_page.TestPage(qtbot, other)
    assert titles(again)[3:] == ["Shop"]
    other.shut_down()
    kept = services.targets.kept
    assert (kept.faults, kept.then) == (("503", "503"), "")
    form = services.document.project.id
    assert file_of(services.home.targets, form).stat().st_mode & 0o77 == 0
    first = services.document.project
    services.document.open(open_starter("nps"))
    page.settle()
    assert titles(page)[3:] == []
    services.document.open(first)
    page.settle()
    assert page.chosen("target_way") == "Shop"
    find(page.workspace, QToolButton, "target_remove").click()
    assert titles(page)[3:] == []
    assert page.chosen("target_fault").startswith("is down")


def test_fail_twice_then_take(page):  # noqa: F811
    page.choose("target_way", "Exported backend")
    page.choose("target_fault", "was asked too early")
    find(page.workspace, QSpinBox, "target_times").setValue(2)
    page.fill_in("typical answers")
    page.send()
    assert [each.fault for each in page.deliveries()] == ["425", "425", ""]
    assert page.verdict.endswith("after 3 attempts.")


@pytest.fixture(scope="module")
def online():
    """A backend that is online, as far as the app can tell."""
    valid = validate(open_starter("demo-form"))
    with running_backend(valid, compile_form(valid), ephemeral_key(), TODAY) as backend:
        yield backend


def test_a_deployed_backend_signs_by_itself(page, online, dialogs):  # noqa: F811
    online.simulator.clear()
    add(page, "deployed backend", online.url)
    assert not find(page.workspace, QComboBox, "key_choice").isVisible()
    page.fill_in("typical answers")
    dialogs.will("confirm", True)
    page.send()
    host = online.url.removeprefix("http://")
    expected = f"Delivered: the backend at {host} signed it, and the platform took it."
    assert page.verdict == expected
    assert len(online.simulator.accepted()) == 1
    page.fill_in("invalid answers")
    dialogs.will("confirm", True)
    page.send()
    assert page.verdict.startswith(f"Refused: {host} answered 422.")


def test_a_deployed_backend_is_confirmed_by_name_also_on_this_machine(page, online, dialogs):  # noqa: F811
    online.simulator.clear()
    add(page, "deployed backend", online.url)
    assert "on this machine, but may deliver to the real platform" in page.host
    page.fill_in("typical answers")
    dialogs.will("confirm", False)
    page.press("test_send")
    assert online.url.removeprefix("http://") in dialogs.said[-1]
    assert "its backend signs" in dialogs.said[-1]
    assert online.simulator.deliveries() == ()


@pytest.mark.parametrize("url", ["ftp://x.example", "https://x.example/?a=1", "", "https://["])
def test_an_address_that_is_none_is_refused(page, services, qtbot, url):  # noqa: F811
    add(page, "deployed backend", url)
    assert "is not the address of a backend" in page.host
    assert not page.can("test_send")
    page.key_send()
    again = test_workspace.TestWorkspace(services)  # as the next start builds it
    qtbot.addWidget(again)
    again.shut_down()


@pytest.fixture
def file(services):
    path = file_of(services.home.targets, services.document.project.id)
    path.parent.mkdir(parents=True)
    return path


def test_a_file_that_is_damaged_is_set_aside_and_that_is_said(file, services, qtbot):
    file.write_text('{"rows": [{"id": 1}]}')
    workspace = test_workspace.TestWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.show()
    notice = find(workspace, QLabel, "target_notice")
    (aside,) = file.parent.iterdir()
    assert aside.read_text() == '{"rows": [{"id": 1}]}'
    assert notice.isVisible()
    assert f"The file is kept as {aside.name}." in notice.accessibleName()
    assert notice.minimumSizeHint().width() < 300
    services.document.open(open_starter("nps"))
    assert not notice.isVisible()
    workspace.shut_down()


def test_a_file_that_cannot_be_opened_is_neither_renamed_nor_written_over(
    file, services, monkeypatch
):
    write_targets(
        file.parent, services.document.project.id, KeptTargets().with_row(new_row("deployed"))
    )
    healthy, opened = file.read_bytes(), os.open

    def denied(path, *arguments, **named):
        if path == file:
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **named)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", denied)
        targets = services.targets
        assert targets.kept == KeptTargets()
    targets.keep(replace(targets.kept, then="503"))
    assert targets.kept.then == "503"
    assert "you do not have the permission for it. The file stays as it is" in targets.notice
    assert {each.name: each.read_bytes() for each in file.parent.iterdir()} == {file.name: healthy}


def test_no_more_targets_are_added_than_are_kept(page, services, qtbot):  # noqa: F811
    kept = KeptTargets(rows=tuple(new_row("platform") for _ in range(ROWS_MAX)))
    services.targets.keep(kept)
    button = find(page.workspace, QToolButton, "target_add")
    assert not button.isEnabled()
    assert "at most 100 targets" in button.toolTip()
    page.workspace.pane.target.adding.actions()[0].trigger()
    other = DeploymentWorkspace(services)
    qtbot.addWidget(other)
    other.show()
    assert not find(other, QToolButton, "deployment_add").isEnabled()
    assert not find(other, QLineEdit, "deployment_url").isEnabled()
    other.shut_down()
    assert services.targets.kept == kept
    find(page.workspace, QComboBox, "target_way").setCurrentIndex(3)
    find(page.workspace, QToolButton, "target_remove").click()
    assert button.isEnabled()
