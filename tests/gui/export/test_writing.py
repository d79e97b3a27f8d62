import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPushButton,
)

from builder.deliver.export_history import ExportHistory
from builder.form import edits
from builder.gui.export.workspace import ExportWorkspace
from builder.storage.starters import open_starter
from tests.gui.export_page import SECTIONS, ExportPage
from tests.gui.finding import find
from tests.gui.settling import settle

_CHECK_MS = 60_000


def test_an_export_is_written_and_proved_to_work(page, tmp_path):
    target = tmp_path / "out"
    page.type_target(target)
    page.press("export_button")
    page.wait_for_steps()
    assert all(page.steps.values()), page.steps
    assert "Simulated platform took it: token, header and body" in page.steps
    assert page.result.startswith("The self-check passed")
    manifest = json.loads((target / "MANIFEST.json").read_bytes())
    assert all((target / path).is_file() for path in manifest["files"])
    assert find(page.workspace, QPushButton, "export_open").isVisible()


def test_a_zip_file_is_written_where_one_is_wanted(page, tmp_path):
    page.choose_zip()
    assert page.target.endswith(".zip")
    page.type_target(tmp_path / "out.zip")
    page.press("export_button")
    page.wait_for_steps()
    assert (tmp_path / "out.zip").read_bytes()[:2] == b"PK"


def test_the_home_of_nobody_is_a_plain_name_as_in_a_shell(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    page.type_target("~nobody-here/out")
    page.go("deploy")
    page.press("export_button")
    page.wait_for_steps()
    assert (tmp_path / "~nobody-here" / "out" / "MANIFEST.json").is_file()


def test_a_folder_with_other_things_in_it_is_not_written_over(page, tmp_path, dialogs):
    (tmp_path / "README.md").write_text("mine")
    dialogs.will("confirm", False)
    page.type_target(tmp_path)
    page.press("export_button")
    page.bot.waitUntil(lambda: "not empty" in page.result, timeout=_CHECK_MS)
    assert (tmp_path / "README.md").read_text() == "mine"
    assert "[Replace]" in dialogs.said[0]
    assert not (tmp_path / "MANIFEST.json").exists()


def test_what_is_written_over_after_an_edit_is_noted_as_the_form_that_was_meant(
    page, services, tmp_path, dialogs
):
    (tmp_path / "README.md").write_text("mine")
    meant = services.document.project.name
    page.type_target(tmp_path)
    dialogs.will("confirm", True)
    page.press("export_button")
    rename(services, "Another name")
    page.wait_for_steps()
    (noted,) = ExportHistory(services.home.exports).entries()
    assert noted.opened().name == meant


def test_a_form_with_problems_cannot_be_exported(page, services):
    project = services.document.project
    gender = next(f for f in project.fields if f.kind == "radio")
    services.document.edit("Break", edits.change_field(project, gender.id, options=()))
    assert not page.is_ready
    settle(page.bot, services.derived)
    assert "1 problem keeps the form from being exported" in page.verdict
    services.document.undo_stack.undo()
    page.wait_until_ready()


def test_a_cancelled_check_says_so_and_can_be_started_again(page):
    page.press("export_check_button")
    page.press("export_cancel")
    assert page.result == "Cancelled."
    page.press("export_check_button")
    page.wait_for_steps()
    assert all(page.steps.values()), page.steps


def rename(services, name):
    services.document.edit("Rename", replace(services.document.project, name=name))


def test_what_passed_is_said_to_be_of_an_earlier_state_once_the_form_has_changed(page, services):
    page.press("export_check_button")
    page.wait_for_steps()
    assert page.result.startswith("The self-check passed")
    assert not page.is_of_an_earlier_state
    assert page.mark("check") == "Passed"
    rename(services, "Another name")
    assert page.is_of_an_earlier_state
    assert page.mark("check") == ""
    settle(page.bot, services.derived)
    assert page.is_of_an_earlier_state
    # The same form again makes the same bytes, which were checked.
    services.document.undo_stack.undo()
    settle(page.bot, services.derived)
    assert not page.is_of_an_earlier_state
    services.document.undo_stack.redo()
    page.wait_until_ready()
    page.press("export_check_button")
    assert not page.is_of_an_earlier_state
    page.wait_for_steps()
    assert not page.is_of_an_earlier_state


def test_what_comes_of_it_is_in_sight_however_small_the_window(page):
    page.workspace.resize(800, 380)
    page.workspace.services.commands.action("export.check").trigger()
    page.bot.waitUntil(lambda: page.shows_the_button("export_cancel"))
    page.press("export_cancel")


def test_a_change_while_it_is_checked_is_told_too(page, services):
    page.press("export_check_button")
    rename(services, "Another name")
    page.wait_for_steps()
    settle(page.bot, services.derived)
    assert page.is_of_an_earlier_state
    assert page.mark("check") == ""


def test_a_form_that_cannot_be_exported_any_more_leaves_no_passed_check_standing(page, services):
    page.press("export_check_button")
    page.wait_for_steps()
    gender = next(f for f in services.document.project.fields if f.kind == "radio")
    services.document.edit(
        "Break", edits.change_field(services.document.project, gender.id, options=())
    )
    settle(page.bot, services.derived)
    assert page.is_of_an_earlier_state


def test_another_form_begins_without_an_outcome(page, services, tmp_path):
    page.press("export_check_button")
    page.wait_for_steps()
    services.document.open(open_starter("lead"), tmp_path / "lead.webview.json")
    assert (page.result, page.steps, page.is_of_an_earlier_state) == ("", {}, False)
    assert [page.mark(each) for each in SECTIONS] == [""] * len(SECTIONS)
    assert page.target == str(tmp_path / "lead-export")
    page.wait_until_ready()
    assert page.files == sizes(services.derived.current.bundle)


def sizes(bundle):
    return {path: len(content) for path, content in bundle.files.items()}


def test_what_is_listed_and_written_is_the_bundle_of_the_form_as_it_is(page, services, tmp_path):
    rename(services, "Another name")
    assert not page.is_ready
    page.wait_until_ready()
    bundle = services.derived.current.bundle
    assert page.files == sizes(bundle)
    page.type_target(tmp_path / "out")
    page.press("export_button")
    page.wait_for_steps()
    written = {path: (tmp_path / "out" / path).read_bytes() for path in bundle}
    assert written == dict(bundle.files)


@pytest.mark.parametrize("by_keyboard", [False, True])
def test_a_finding_leads_to_where_it_is(app, qtbot, by_keyboard):
    app.window.files.new("demo-form")
    document = app.window.services.document
    gender = next(f for f in document.project.fields if f.kind == "radio")
    document.edit("Break", edits.change_field(document.project, gender.id, options=()))
    app.go("Export")
    page = ExportPage(qtbot, app.window.workspace("export"))
    settle(qtbot, app.window.services.derived)
    assert page.verdict == "1 problem keeps the form from being exported."
    if by_keyboard:
        view = find(page.workspace, QListWidget, "gate_findings_notes")
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    else:
        page.choose_finding(page.findings[0])
    assert app.here == "Design"
    assert app.window.services.selection.ids == {gender.id}


def test_the_missing_key_pair_leads_to_keys(app, qtbot):
    app.window.files.new("demo-form")
    app.go("Export")
    page = ExportPage(qtbot, app.window.workspace("export"))
    settle(qtbot, app.window.services.derived)
    page.choose_finding("No key pair")
    assert app.here == "Keys"


@pytest.mark.parametrize("size", [(800, 440), (1180, 640)])
def test_no_text_is_cut_or_overprinted_in_any_section(page, size):
    page.press("export_check_button")
    page.wait_for_steps()
    page.workspace.resize(*size)
    for section in SECTIONS:
        page.go(section)
        page.bot.wait(20)
        labels = [one for one in page.workspace.findChildren(QLabel) if one.isVisible()]
        assert len(labels) > 1
        for label in labels:
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            assert label.height() >= needed, label.text()
            assert label.parentWidget().rect().contains(label.geometry()), label.text()
            beside = [
                one
                for one in label.parentWidget().children()
                if one.isWidgetType() and one is not label and one.isVisible()
            ]
            assert not [one for one in beside if one.geometry().intersects(label.geometry())]


# -- asked for from elsewhere ------------------------------------------------------------------


@pytest.mark.parametrize("again", ["keys", "enter"])
def test_from_another_workspace_the_keys_show_where_to_and_write_when_pressed_again(
    app, tmp_path, again
):
    app.document.open(open_starter("demo-form"), tmp_path / "mine.webview.json")
    for workspace in ("Design", "Test"):
        app.go(workspace)
        app.key(Qt.Key.Key_E)
        assert app.here == "Export"
        page = ExportPage(app.bot, app.workspace("export", ExportWorkspace))
        page.wait_until_ready()
        assert not (tmp_path / "mine-export").exists()
    app.bot.keyClicks(QApplication.focusWidget(), str(tmp_path / "elsewhere"))
    assert page.target == str(tmp_path / "elsewhere")
    if again == "keys":
        app.key(Qt.Key.Key_E)
    else:
        app.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    page.wait_for_steps()
    assert all(page.steps.values()), page.steps
    assert (tmp_path / "elsewhere" / "MANIFEST.json").exists()
    assert not (tmp_path / "mine-export").exists()


def test_the_self_check_writes_nothing_and_runs_at_once_from_anywhere(app, tmp_path):
    app.document.open(open_starter("demo-form"), tmp_path / "mine.webview.json")
    app.go("Design")
    app.menu("Export", "Run the self-check")
    page = ExportPage(app.bot, app.workspace("export", ExportWorkspace))
    page.wait_for_steps()
    assert all(page.steps.values()), page.steps
    assert not (tmp_path / "mine-export").exists()


def test_nothing_is_exported_later_that_was_asked_for_with_problems(app, tmp_path):
    demo = open_starter("demo-form")
    gender = next(f for f in demo.fields if f.kind == "radio")
    broken = edits.change_field(demo, gender.id, options=())
    app.document.open(broken, tmp_path / "mine.webview.json")
    app.go("Design")
    app.key(Qt.Key.Key_E)
    page = ExportPage(app.bot, app.workspace("export", ExportWorkspace))
    settle(app.bot, app.window.services.derived)
    assert "1 problem keeps the form from being exported" in page.verdict
    commands = app.window.services.commands
    both = [commands.action(each) for each in ("export.export", "export.check")]
    assert [each.isEnabled() for each in both] == [False, False]
    app.document.open(demo, tmp_path / "mine.webview.json")
    page.wait_until_ready()
    assert [each.isEnabled() for each in both] == [True, True]
    assert not page.steps
    assert not (tmp_path / "mine-export").exists()


def test_the_commands_cannot_be_run_while_they_are_under_way(page, services):
    page.press("export_check_button")
    assert not services.commands.action("export.check").isEnabled()
    page.press("export_cancel")
    assert services.commands.action("export.check").isEnabled()
