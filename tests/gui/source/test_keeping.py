"""What was typed outlives the view, the window and the program."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from builder.gui.shell.workspaces import views_of
from builder.gui.source.workspace import SourceWorkspace
from builder.storage.journal import Journal
from builder.storage.source import source_text
from tests.gui.finding import find
from tests.gui.source_page import SourcePage

_GONE = 999_999_999  # no process has this number
_CTRL = Qt.KeyboardModifier.ControlModifier


def _source(app) -> SourcePage:
    app.go("Source")
    page = SourcePage(app.bot, app.workspace("source", SourceWorkspace))
    page.settle()
    return page


@pytest.fixture
def opened(app):
    app.start_from("Contact details")
    return app


def test_a_faulty_text_is_on_the_disk_soon_and_offered_after_a_crash(opened, make_app, home):
    source = _source(opened)
    source.type_over('"first_name"', "5")
    source.settle()
    typed = source.text

    def recorded():
        return [json.loads(each.read_bytes())["held"] for each in home.recovery.glob("*.json")]

    opened.bot.waitUntil(lambda: recorded() == [[typed]])
    (record,) = home.recovery.glob("*.json")
    entry = {**json.loads(record.read_bytes()), "pid": _GONE}
    (home.recovery / f"{_GONE}-a.recovery.json").write_text(json.dumps(entry))

    record.unlink()
    again = make_app()
    again.window.welcome()
    button = find(again.window, QPushButton, "recovery_open")
    again.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    source = _source(again)

    assert source.text == typed
    assert "changed elsewhere" in source.banner
    assert again.document.held == (typed,)
    source.press("source_show_form")
    source.settle()
    assert source.text == source_text(again.document.project)


def test_a_record_of_an_older_version_holds_no_texts(home, opened):
    journal = Journal(home.recovery)
    journal.record(None, opened.document.project)
    (record,) = home.recovery.glob("*.json")
    entry = json.loads(record.read_bytes())
    del entry["held"]
    (home.recovery / f"{_GONE}-a.recovery.json").write_text(json.dumps({**entry, "pid": _GONE}))
    record.unlink()

    (found,) = Journal(home.recovery).left_behind()

    assert found.held == ()


def test_leaving_the_form_asks_about_a_text_that_is_not_part_of_it(opened, dialogs):
    source = _source(opened)
    source.type_over('"first_name"', "5")
    source.settle()
    typed = source.text

    dialogs.will("confirm", False)
    opened.window.close()
    assert opened.window.isVisible()
    assert source.text == typed
    assert "Source" in dialogs.said[-1]

    dialogs.will("confirm", True)
    opened.window.close()
    assert not opened.window.isVisible()


def test_saving_takes_what_was_typed_right_before(opened, tmp_path):
    source = _source(opened)
    path = tmp_path / "a.webview.json"
    source.type_over('"first_name"', '"given"')
    opened.save_as(path)

    assert json.loads(path.read_text("utf-8"))["fields"][0]["name"] == "given"
    source.settle()
    assert source.text == path.read_text("utf-8")


def test_the_canvas_follows_the_source_and_the_source_the_canvas(opened):
    source = _source(opened)
    source.type_over('"first_name"', '"given"')
    opened.go("Design")
    assert opened.design.names[0] == "given"
    source = _source(opened)
    opened.go("Design")
    opened.document.undo_stack.undo()
    source = _source(opened)
    assert '"first_name"' in source.text


def test_the_view_is_reached_by_its_keys_and_says_where_the_cursor_is(opened):
    place = [row.id for row in views_of("design")].index("source")
    opened.key(Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.AltModifier)
    assert opened.here == "Source"
    source = _source(opened)
    assert source.edit.hasFocus()
    opened.go("Design")
    opened.command("go to the next problem")
    assert opened.here == "Source"


def test_the_status_does_not_call_saved_what_only_source_has(opened, dialogs, tmp_path):
    source = _source(opened)
    source.type_over('"first_name"', "5")
    source.settle()
    opened.save_as(tmp_path / "contact.webview.json")
    assert opened.saved == "The text in Source is not part of the form yet"
    source.press("source_show_form")
    source.settle()
    assert opened.saved == "The text in Source is not part of the form yet"  # it was set aside
    dialogs.will("confirm", True)
    source.press("source_drop")
    assert opened.saved == "Saved"
