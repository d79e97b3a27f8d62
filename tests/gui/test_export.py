import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton

from builder.form import edits
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.state.workspace import Workspace
from tests.gui.finding import find
from tests.gui.settling import settle

_CHECK_MS = 60_000


class ExportPage:
    def __init__(self, qtbot, workspace):
        self.bot = qtbot
        self.workspace = workspace

    def press(self, name):
        button = find(self.workspace, QPushButton, name)
        assert button.isEnabled(), f"{name} is greyed out"
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_until_ready(self):
        button = find(self.workspace, QPushButton, "export_button")
        self.bot.waitUntil(button.isEnabled, timeout=_CHECK_MS)

    def type_target(self, path):
        line = find(self.workspace, QLineEdit, "export_target")
        self.bot.mouseClick(line, Qt.MouseButton.LeftButton)
        line.selectAll()
        self.bot.keyClicks(line, str(path))

    @property
    def target(self):
        return find(self.workspace, QLineEdit, "export_target").text()

    @property
    def verdict(self):
        return find(self.workspace, QLabel, "export_verdict").text()

    @property
    def result(self):
        return find(self.workspace, QLabel, "export_result").text()

    @property
    def steps(self):
        view = find(self.workspace, QListWidget, "export_steps")
        items = [view.item(i) for i in range(view.count())]
        return {i.text().partition(" – ")[0]: i.data(Qt.ItemDataRole.UserRole) for i in items}


@pytest.fixture
def page(qtbot, services):
    workspace = ExportWorkspace(services)
    qtbot.addWidget(workspace, before_close_func=Workspace.shut_down)
    workspace.resize(1280, 900)
    workspace.show()
    workspace.entered()
    page = ExportPage(qtbot, workspace)
    page.wait_until_ready()
    return page


def test_an_export_is_written_and_proved_to_work(page, tmp_path):
    target = tmp_path / "out"
    page.type_target(target)
    page.press("export_button")
    page.bot.waitUntil(lambda: bool(page.steps), timeout=_CHECK_MS)
    assert all(page.steps.values()), page.steps
    assert "Simulated platform took it: token, header and body" in page.steps
    assert page.result.startswith("The self-check passed")
    manifest = json.loads((target / "MANIFEST.json").read_bytes())
    assert all((target / path).is_file() for path in manifest["files"])
    assert find(page.workspace, QPushButton, "export_open").isVisible()


def test_a_zip_file_is_written_where_one_is_wanted(page, tmp_path):
    page.bot.mouseClick(
        find(page.workspace, QRadioButton, "export_as_zip"), Qt.MouseButton.LeftButton
    )
    assert page.target.endswith(".zip")
    page.type_target(tmp_path / "out.zip")
    page.press("export_button")
    page.bot.waitUntil(lambda: bool(page.steps), timeout=_CHECK_MS)
    assert (tmp_path / "out.zip").read_bytes()[:2] == b"PK"


def test_a_folder_with_other_things_in_it_is_not_written_over(page, tmp_path, dialogs):
    (tmp_path / "README.md").write_text("mine")
    dialogs.will("confirm", False)
    page.type_target(tmp_path)
    page.press("export_button")
    page.bot.waitUntil(lambda: "not empty" in page.result, timeout=_CHECK_MS)
    assert (tmp_path / "README.md").read_text() == "mine"
    assert "[Replace]" in dialogs.said[0]
    assert not (tmp_path / "MANIFEST.json").exists()


def test_a_form_with_problems_cannot_be_exported(page, services):
    project = services.document.project
    gender = next(f for f in project.fields if f.kind == "radio")
    services.document.edit("Break", edits.change_field(project, gender.id, options=()))
    assert not find(page.workspace, QPushButton, "export_button").isEnabled()
    settle(page.bot, services.derived)
    assert "1 problem keeps the form from being exported" in page.verdict
    services.document.undo_stack.undo()
    page.wait_until_ready()


def test_a_cancelled_check_says_so_and_can_be_started_again(page):
    page.press("export_check_button")
    page.press("export_cancel")
    assert page.result == "Cancelled."
    page.press("export_check_button")
    page.bot.waitUntil(lambda: bool(page.steps), timeout=_CHECK_MS)
    assert all(page.steps.values()), page.steps


def test_what_comes_next_in_the_platform_goes_by_the_forms_purpose(page, services):
    said = find(page.workspace, QLabel, "export_in_the_platform")
    assert "Add a webview response" in said.text()
    services.document.edit("Purpose", replace(services.document.project, purpose="survey"))
    assert "Add a survey response" in said.text()
    assert "no node to trigger" in said.text()
