"""After a crash: unsaved work is offered, kept, or discarded after a question; never lost."""

import json
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from builder.gui.shell.recovery_dialog import RecoveryDialog
from builder.gui.shell.report_dialog import ReportDialog
from builder.importers import export_form
from builder.storage import project_file
from builder.storage.journal import Journal
from builder.storage.starters import open_starter
from scripts.scenes.stage import settle
from tests.gui.finding import find

_GONE = 999_999_999  # no process has this number


class RecoveryPage:
    """The question after a crash as a person answers it."""

    def __init__(self, app) -> None:
        self.app = app
        self.dialog = app.window.findChild(RecoveryDialog)

    @property
    def is_open(self) -> bool:
        return self.dialog is not None and self.dialog.isVisible()

    @property
    def listed(self) -> list[str]:
        return [self.dialog.list.item(row).text() for row in range(self.dialog.list.count())]

    def choose(self, row: int) -> None:
        view = self.dialog.list
        place = view.visualItemRect(view.item(row)).center()
        self.app.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press(self, name: str) -> None:
        button = find(self.dialog, QPushButton, f"recovery_{name}")
        self.app.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key) -> None:
        self.app.bot.keyClick(self.dialog, key)


@pytest.fixture
def crash(home):
    """Leaves a record behind, as a run does that ended badly."""

    def leave(starter="demo-form", path=None, fingerprint=None, name=""):
        journal = Journal(home.recovery)
        before = set(home.recovery.glob("*.json"))
        journal.record(path, open_starter(starter), fingerprint)
        (record,) = set(home.recovery.glob("*.json")) - before
        entry = json.loads(record.read_bytes())
        gone = home.recovery / f"{_GONE}-{name or starter}.recovery.json"
        gone.write_text(json.dumps({**entry, "pid": _GONE}))
        os.utime(gone, (1_700_000_000 + len(before), 1_700_000_000 + len(before)))
        record.unlink()
        return gone

    return leave


def test_unsaved_work_is_opened_and_kept_on_disk_until_it_is_saved(crash, app, home, tmp_path):
    record = crash()
    app.window.welcome()
    page = RecoveryPage(app)
    assert page.is_open
    page.press("open")
    assert not page.is_open
    assert app.here == "Design"
    assert "first_name" in app.design.names
    assert app.saved == "Not saved yet"
    app.bot.waitUntil(lambda: not record.exists())
    assert [path.name for path in home.recovery.glob("*.json")] != []
    app.save_as(tmp_path / "mine.webview.json")
    app.bot.waitUntil(lambda: not list(home.recovery.glob("*.json")))


@pytest.mark.parametrize("how", ["escape", "later", "close"])
def test_nothing_is_deleted_when_the_question_is_put_off(crash, app, make_app, how):
    record = crash()
    app.window.welcome()
    page = RecoveryPage(app)
    if how == "escape":
        page.key(Qt.Key.Key_Escape)
    elif how == "later":
        page.press("later")
    else:
        page.dialog.close()
    assert not page.is_open
    assert record.exists()
    assert app.here == "Start"
    app.window.close()
    assert record.exists()
    again = make_app()
    again.window.welcome()
    assert RecoveryPage(again).is_open


def test_what_was_put_off_is_offered_by_the_menu(crash, app):
    crash()
    app.window.welcome()
    RecoveryPage(app).press("later")
    app.menu("File", "Recover unsaved work…")
    dialogs = [each for each in app.window.findChildren(RecoveryDialog) if each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


def test_discarding_asks_first(crash, app):
    record = crash()
    app.window.welcome()
    page = RecoveryPage(app)
    app.dialogs.will("confirm", False)
    page.press("discard")
    assert record.exists()
    assert page.is_open
    app.dialogs.will("confirm", True)
    page.press("discard")
    assert not record.exists()
    assert not page.is_open
    assert not app.menu_entry("File", "Recover unsaved work…").isEnabled()


def test_several_are_listed_with_name_time_and_where_from(crash, app, tmp_path):
    path = tmp_path / "guests.webview.json"
    older = crash("contact", name="older")
    newer = crash("demo-form", path=path, name="newer")
    app.window.welcome()
    page = RecoveryPage(app)
    first, second = page.listed
    assert first.startswith("guests\n")
    assert "2023-11-" in first
    assert str(path) in first
    assert second.startswith("Contact\n")
    assert "never saved" in second
    page.choose(1)
    page.press("open")
    assert app.document.project.name == "Contact"
    app.bot.waitUntil(lambda: not older.exists())
    assert newer.exists()
    assert app.menu_entry("File", "Recover unsaved work…").isEnabled()


def test_enter_opens_one_only(crash, app):
    older = crash("contact", name="older")
    newer = crash("demo-form", name="newer")
    app.window.welcome()
    page = RecoveryPage(app)
    app.bot.keyClick(page.dialog.list, Qt.Key.Key_Return)
    assert app.document.project.name == "Contact details"
    app.bot.waitUntil(lambda: not newer.exists())
    assert older.exists()


def test_unsaved_work_here_is_not_given_up_unasked(crash, app):
    record = crash()
    app.window.welcome()
    RecoveryPage(app).press("later")
    app.command("add date and time")
    app.menu("File", "Recover unsaved work…")
    page = RecoveryPage(app)
    page.dialog = next(d for d in app.window.findChildren(RecoveryDialog) if d.isVisible())
    app.dialogs.will("unsaved", "cancel")
    page.press("open")
    assert [field.kind for field in app.document.project.fields] == ["datetime"]
    assert record.exists()
    assert page.is_open
    page.dialog.reject()


@pytest.fixture
def saved(tmp_path):
    """A project file with its fingerprint."""
    path = tmp_path / "guests.webview.json"
    return path, project_file.write(path, open_starter("contact"))


def test_a_recovered_file_is_saved_without_a_warning(crash, app, saved):
    path, fingerprint = saved
    crash("demo-form", path=path, fingerprint=fingerprint)
    app.window.welcome()
    RecoveryPage(app).press("open")
    assert app.saved == "Unsaved changes"
    app.key(Qt.Key.Key_S)
    assert app.saved == "Saved"
    assert project_file.read(path).project.name == "Contact details"


def test_a_recovered_file_that_was_changed_meanwhile_is_asked_about(crash, app, saved):
    path, fingerprint = saved
    crash("demo-form", path=path, fingerprint=fingerprint)
    project_file.write(path, open_starter("appointment"), force=True)
    theirs = path.read_bytes()
    app.window.welcome()
    RecoveryPage(app).press("open")
    bar = find(app.window, QWidget, "file_bar")
    app.bot.waitUntil(bar.isVisible)
    app.dialogs.will("confirm", False)
    app.key(Qt.Key.Key_S)
    assert path.read_bytes() == theirs
    assert "changed by another program" in app.dialogs.said[-1]
    assert app.saved == "Unsaved changes"


def test_a_recovered_file_that_is_open_is_compared_with_what_it_holds(crash, app, saved):
    path, _fingerprint = saved
    app.window.open_path(path)
    # The file was looked at for this, and is looked at once more.
    settle(app.window)
    app.bot.waitUntil(lambda: not app.window.services.tasks.running)
    crash("demo-form", path=path, fingerprint="0" * 64)
    app.window.recovery.offer()
    RecoveryPage(app).press("open")
    bar = find(app.window, QWidget, "file_bar")
    app.bot.waitUntil(bar.isVisible)


def test_a_recovered_file_that_was_deleted_meanwhile_is_saved_again(crash, app, saved):
    path, fingerprint = saved
    crash("demo-form", path=path, fingerprint=fingerprint)
    path.unlink()
    app.window.welcome()
    RecoveryPage(app).press("open")
    bar = find(app.window, QWidget, "file_bar")
    app.bot.waitUntil(bar.isVisible)
    app.key(Qt.Key.Key_S)
    assert project_file.read(path).project.name == "Contact details"
    app.bot.waitUntil(lambda: not bar.isVisible())


def test_reloading_over_recovered_work_can_be_undone_and_is_recorded(crash, app, home, saved):
    path, fingerprint = saved
    crash("demo-form", path=path, fingerprint=fingerprint)
    project_file.write(path, open_starter("appointment"), force=True)
    app.window.welcome()
    RecoveryPage(app).press("open")
    recovered = app.document.project
    bar = find(app.window, QWidget, "file_bar")
    app.bot.waitUntil(bar.isVisible)
    app.menu("File", "Reload the changed file")
    assert app.saved == "Saved"
    app.key(Qt.Key.Key_Z)
    assert app.document.project == recovered
    assert app.saved == "Unsaved changes"
    app.bot.waitUntil(lambda: bool(list(home.recovery.glob("*.json"))))


def test_an_imported_form_is_kept_for_recovery(app, home, tmp_path):
    path = tmp_path / "form.schema.json"
    export_form(open_starter("contact"), path, "json-schema")
    app.dialogs.will("open_file", path)
    app.menu("File", "Import a form…")
    app.bot.waitUntil(lambda: app.window.findChild(ReportDialog) is not None)
    app.bot.mouseClick(find(app.window, QPushButton, "report_accept"), Qt.MouseButton.LeftButton)
    app.bot.waitUntil(lambda: bool(list(home.recovery.glob("*.json"))))
    (record,) = home.recovery.glob("*.json")
    record.rename(home.recovery / "gone.recovery.json")
    (record,) = home.recovery.glob("*.json")
    record.write_text(json.dumps({**json.loads(record.read_bytes()), "pid": _GONE}))
    (found,) = Journal(home.recovery).left_behind()
    assert (found.project, found.path) == (app.document.project, None)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_a_button_beside_the_main_one_presses_that(crash, app, key):
    record = crash()
    app.window.welcome()
    page = RecoveryPage(app)
    page.dialog.activateWindow()
    app.bot.waitUntil(page.dialog.isActiveWindow)
    app.dialogs.will("confirm", False)
    for name in ("discard", "later"):
        button = find(page.dialog, QPushButton, f"recovery_{name}")
        button.setFocus(Qt.FocusReason.TabFocusReason)
        app.bot.keyClick(button, key)
        assert page.is_open is (name == "discard")
    assert record.exists()
    assert app.here == "Start"


def test_a_record_of_an_earlier_version_opens_too(crash, app, saved, home):
    path, _fingerprint = saved
    record = crash("demo-form", path=path)
    entry = json.loads(record.read_bytes())
    del entry["fingerprint"]
    record.write_text(json.dumps(entry))
    app.window.welcome()
    RecoveryPage(app).press("open")
    assert app.document.path == path
    app.dialogs.will("confirm", True)
    app.key(Qt.Key.Key_S)
    assert project_file.read(path).project.name == "Contact details"
