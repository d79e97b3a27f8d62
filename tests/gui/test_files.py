import json
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from builder.gui.shell.recovery_dialog import RecoveryDialog
from builder.storage import project_file
from builder.storage.starters import open_starter
from tests.gui.finding import find


def saved(path):
    return json.loads(path.read_bytes())


@pytest.fixture
def form(app, tmp_path):
    """The app with a saved form open."""
    app.start_from("Contact details")
    app.design.drag_kind("text")
    app.save_as(tmp_path / "contact.webview.json")
    return app


def test_a_form_is_saved_and_opened_again(form, tmp_path, make_app):
    path = tmp_path / "contact.webview.json"
    assert form.saved == "Saved"
    assert form.title == "contact[*] – Webview Builder"
    assert saved(path)["fields"][-1]["kind"] == "text"
    again = make_app()
    assert again.recent() == ["contact"]
    again.open_recent("contact")
    assert again.design.names == form.design.names


def test_saving_again_asks_for_no_file(form, tmp_path):
    form.design.drag_kind("date")
    assert form.saved == "Unsaved changes"
    form.key(Qt.Key.Key_S)
    assert form.saved == "Saved"
    assert saved(tmp_path / "contact.webview.json")["fields"][-1]["kind"] == "date"


def test_a_label_still_being_typed_is_saved_too(form, tmp_path):
    editor = form.design.double_click("city")
    form.bot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    form.bot.keyClicks(editor, "Town")
    form.menu("File", "Save")
    labels = [
        f.get("label", {}).get("en") for f in saved(tmp_path / "contact.webview.json")["fields"]
    ]
    assert "Town" in labels


def test_a_name_without_the_suffix_gets_it_and_replaces_nothing_unasked(form, tmp_path):
    other = tmp_path / "other.webview.json"
    other.write_text("precious")
    form.dialogs.will("save_file", tmp_path / "other")
    form.dialogs.will("confirm", False)
    form.menu("File", "Save as…")
    assert other.read_text() == "precious"


def test_a_file_changed_meanwhile_is_not_written_over_unasked(form, tmp_path):
    path = tmp_path / "contact.webview.json"
    path.write_text(path.read_text() + "\n")
    theirs = path.read_bytes()
    form.design.drag_kind("date")
    form.dialogs.will("confirm", False)
    form.key(Qt.Key.Key_S)
    assert path.read_bytes() == theirs
    assert form.saved == "Unsaved changes"
    form.dialogs.will("confirm", True)
    form.key(Qt.Key.Key_S)
    assert saved(path)["fields"][-1]["kind"] == "date"


@pytest.mark.parametrize(
    ("answer", "closed"), [("cancel", False), ("discard", True), ("save", True)]
)
def test_closing_with_unsaved_changes_asks(form, tmp_path, answer, closed):
    form.design.drag_kind("date")
    form.dialogs.will("unsaved", answer)
    form.window.close()
    assert form.window.isVisible() is not closed
    kinds = [f["kind"] for f in saved(tmp_path / "contact.webview.json")["fields"]]
    assert ("date" in kinds) is (answer == "save")


def test_closing_with_everything_saved_asks_nothing(form):
    form.window.close()
    assert not form.window.isVisible()


def test_another_form_is_begun_only_when_the_first_is_safe(form):
    form.design.drag_kind("date")
    form.go("Start")
    form.dialogs.will("unsaved", "cancel")
    form.start_from("Empty form")
    assert form.here == "Start"
    assert form.design.names[-1] == "date"


def test_a_project_that_was_moved_is_looked_for_before_changes_are_given_up(form, tmp_path):
    path, moved = tmp_path / "contact.webview.json", tmp_path / "moved.json"
    project_file.write(moved, open_starter("demo-form"))
    path.unlink()
    form.design.drag_kind("date")
    # Asks no more where nothing comes of it.
    form.dialogs.will("confirm", False)
    assert not form.window.files.open(path)
    form.dialogs.will("confirm", True)
    form.dialogs.will("open_file", moved)
    form.dialogs.will("unsaved", "discard")
    assert form.window.files.open(path)
    assert form.document.path == moved
    assert form.dialogs.patterns[-1].endswith("(*)")


def test_a_form_that_is_saved_to_be_opened_again_is_opened_as_it_was_saved(form, tmp_path):
    form.design.drag_kind("date")
    form.dialogs.will("unsaved", "save")
    assert form.window.files.open(tmp_path / "contact.webview.json")
    assert form.design.names[-1] == "date"
    form.design.drag_kind("text")
    form.key(Qt.Key.Key_S)
    assert form.saved == "Saved"


HOSTILE = {
    "empty": b"",
    "truncated": b'{"kind": "webview-project", "format": 1, "id": "x',
    "list": b"[]",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "pem": b"-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n",
    "deep": b"[" * 200_000,
    "newer": b'{"kind": "webview-project", "format": 99, "id": "x", "name": "x"}',
    "unknown": b'{"kind": "webview-project", "format": 1, "id": "x", "name": "x", "evil": 1}',
    "huge": b" " * (40 * 1024 * 1024),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_that_is_no_project_is_told_and_changes_nothing(form, tmp_path, what):
    path = tmp_path / f"{what}.webview.json"
    path.write_bytes(HOSTILE[what])
    form.design.drag_kind("date")  # is not asked about, as it stays
    before = form.document.project
    form.dialogs.will("open_file", path)
    form.dialogs.will("error", None)
    form.key(Qt.Key.Key_O)
    assert form.document.project is before
    assert form.here == "Design"
    assert path.read_bytes() == HOSTILE[what]
    said = str(form.dialogs.errors[0])
    assert path.name in said
    assert "Traceback" not in said


def test_a_recent_project_that_is_gone_leaves_the_list(form, tmp_path):
    (tmp_path / "contact.webview.json").unlink()
    form.go("Start")
    form.dialogs.will("confirm", False)
    form.open_recent("contact")
    assert "moved, renamed or deleted" in form.dialogs.said[-1]
    assert form.recent() == []


def test_a_recent_project_that_was_moved_is_looked_for(form, tmp_path):
    moved = tmp_path / "elsewhere" / "contact.webview.json"
    moved.parent.mkdir()
    (tmp_path / "contact.webview.json").rename(moved)
    form.go("Start")
    form.dialogs.will("confirm", True)
    form.dialogs.will("open_file", moved)
    form.open_recent("contact")
    assert form.document.path == moved
    assert form.recent() == ["contact"]


def test_what_was_not_saved_survives_a_crash(form, make_app, home):
    form.design.drag_kind("date")
    # Not the file that it is first written to, which is gone a moment later.
    form.bot.waitUntil(lambda: bool(list(home.recovery.glob("[0-9]*.json"))))
    record = next(home.recovery.glob("[0-9]*.json"))
    # The run that wrote it is gone: another process's number, and nobody has it.
    text = record.read_text().replace(f'"pid": {os.getpid()}', '"pid": 999999999')
    (home.recovery / "999999999-dead.recovery.json").write_text(text)
    again = make_app()
    again.window.welcome()
    dialog = again.window.findChild(RecoveryDialog)
    again.bot.mouseClick(find(dialog, QPushButton, "recovery_open"), Qt.MouseButton.LeftButton)
    assert again.here == "Design"
    assert again.design.names[-1] == "date"
    assert again.saved == "Unsaved changes"
    left = home.recovery / "999999999-dead.recovery.json"
    again.bot.waitUntil(lambda: not left.exists())


def test_saving_leaves_no_record_behind(form, home):
    form.design.drag_kind("date")
    form.bot.waitUntil(lambda: bool(list(home.recovery.glob("*"))))
    form.key(Qt.Key.Key_S)
    form.bot.waitUntil(lambda: not list(home.recovery.glob("*")))


def test_the_sample_of_the_first_format_opens(app, request):
    sample = next((request.config.rootpath / "tests" / "data").rglob("format-1*.webview.json"))
    app.window.open_path(sample)
    assert app.here == "Design"
    assert app.document.project == project_file.read(sample).project
