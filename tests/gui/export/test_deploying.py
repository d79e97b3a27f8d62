"""How the export is put online, in the window: this project's names, copied step by step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from builder.form import edits
from builder.form.project import Hosting
from tests.gui.finding import find
from tests.gui.settling import settle


@pytest.fixture
def deploy(page, services, tmp_path):
    pair = services.keys.generate("shop", 2048, "a long passphrase")
    services.pairs.refresh()
    hosting = Hosting(page_origins=("https://forms.example.org",))
    form = replace(services.document.project, key_fingerprint=pair.fingerprint, hosting=hosting)
    services.document.edit("Set up", form)
    settle(page.bot, services.derived)
    page.type_target(tmp_path / "out")
    page.go("deploy")
    return page


def test_the_steps_name_this_projects_key_host_and_folder(deploy, tmp_path):
    said = "\n".join(deploy.commands)
    assert f"cd {tmp_path / 'out'}" in said
    assert "webview-builder keys private shop --out key.pem" in said
    assert "forms.example.org" in said
    assert "your-host" not in said
    assert [each.split(",")[0] for each in deploy.entries("deploy_way")] == [
        "One machine",
        "Docker compose",
        "Kubernetes",
        "A static host for the page",
        "On the platform's side",
    ]


def test_a_command_is_copied_by_its_button_and_can_be_selected_by_keyboard(deploy):
    first = deploy.commands[0]
    button = find(deploy.workspace, QPushButton, "deploy_copy_1")
    deploy.press("deploy_copy_1")
    assert QGuiApplication.clipboard().text() == first
    assert button.text() == "Copied"
    QGuiApplication.clipboard().clear()
    box = find(deploy.workspace, QPlainTextEdit, "deploy_command_1")
    box.setFocus()
    deploy.bot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    deploy.bot.keyClick(box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == first
    deploy.bot.keyClicks(box, "x")
    assert deploy.commands[0] == first


def test_every_command_is_shown_whole(deploy):
    for way in ("Kubernetes", "One machine"):
        deploy.choose("deploy_way", way)
        deploy.workspace.resize(820, 500)
        boxes = deploy.workspace.deploy.findChildren(QPlainTextEdit)
        shown = [each for each in boxes if each.isVisible()]
        assert shown
        deploy.bot.waitUntil(
            lambda shown=shown: all(not each.verticalScrollBar().maximum() for each in shown)
        )


def test_steps_are_ticked_for_each_way_and_counted(deploy):
    steps = len(deploy.ticks)
    assert deploy.words("deploy_progress") == f"0 of {steps} steps done"
    box = deploy.ticks[0]
    box.setFocus()
    deploy.bot.keyClick(box, Qt.Key.Key_Space)
    assert deploy.words("deploy_progress") == f"1 of {steps} steps done"
    deploy.choose("deploy_way", "Docker")
    assert deploy.words("deploy_progress").startswith("0 of ")
    deploy.choose("deploy_way", "One machine")
    assert deploy.words("deploy_progress") == f"1 of {steps} steps done"
    assert deploy.ticks[0].isChecked()


def test_a_zip_file_is_unpacked_first_and_a_survey_has_no_node(deploy, services):
    deploy.choose_zip()
    deploy.go("deploy")
    assert any(each.startswith("unzip ") for each in deploy.commands)
    services.document.edit("Purpose", replace(services.document.project, purpose="survey"))
    settle(deploy.bot, services.derived)
    if not deploy.workspace.is_ready:  # a survey has a rating
        assert deploy.words("deploy_hint") == "The steps stand here once the form has no problems."


def test_without_a_key_pair_or_without_a_sound_form_it_says_so(page, services):
    page.go("deploy")
    assert "Choose a key pair" in page.words("deploy_hint")
    form = services.document.project
    gender = next(each for each in form.fields if each.kind == "radio")
    services.document.edit("Break", edits.change_field(form, gender.id, options=()))
    settle(page.bot, services.derived)
    assert "once the form has no problems" in page.words("deploy_hint")
    assert not page.commands
