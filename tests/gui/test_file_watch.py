"""A project file that another program changes is noticed at once, and nothing is lost."""

import json
import os
import shutil
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from builder.form.texts import LocalText
from builder.storage import project_file
from builder.storage.starters import open_starter
from tests.gui.finding import find


class FileBarPage:
    """The bar that tells of the change."""

    def __init__(self, app, path) -> None:
        self.app = app
        self.path = path
        self.bar = find(app.window, QWidget, "file_bar")

    @property
    def words(self) -> str:
        return find(self.bar, QLabel, "file_bar_words").text()

    def wait(self, *, visible: bool = True) -> None:
        self.app.bot.waitUntil(lambda: self.bar.isVisible() is visible)
        self.rest()

    def rest(self) -> None:
        """Wait until everything that was done to the file so far has been looked at."""
        QApplication.processEvents()  # the system has told of it, which has not arrived yet
        self.app.bot.waitUntil(lambda: not self.app.window.watch.is_looking)

    def can(self, name: str) -> bool:
        return find(self.bar, QPushButton, f"file_{name}_button").isVisible()

    def press(self, name: str) -> None:
        button = find(self.bar, QPushButton, f"file_{name}_button")
        self.app.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    # -- what the other program does -----------------------------------------------------------

    def write(self, starter: str = "appointment") -> None:
        """Write into the file that is there, which is empty for a moment; nobody looks then."""
        self.rest()
        other = self.path.with_name("other.tmp")
        project_file.write(other, open_starter(starter), force=True)
        self.path.write_bytes(other.read_bytes())
        other.unlink()

    def replace(self, starter: str = "appointment") -> None:
        """Put another file in its place, as most editors do."""
        other = self.path.with_name("other.tmp")
        project_file.write(other, open_starter(starter), force=True)
        other.replace(self.path)

    def kinds(self) -> list[str]:
        return [each["kind"] for each in json.loads(self.path.read_bytes())["fields"]]


@pytest.fixture
def bar(app, tmp_path):
    """The app with a saved form open."""
    app.start_from("Contact details")
    path = tmp_path / "forms" / "contact.webview.json"
    path.parent.mkdir()
    app.save_as(path)
    page = FileBarPage(app, path)
    page.rest()
    return page


def names(app):
    return [field.name for field in app.document.project.fields if hasattr(field, "name")]


@pytest.mark.parametrize("how", ["write", "replace"])
def test_a_change_is_noticed_and_reloaded_as_one_step(app, bar, how):
    mine = app.document.project
    getattr(bar, how)()
    bar.wait()
    assert "changed by another program" in bar.words
    assert app.document.project is mine
    bar.press("reload")
    assert app.document.project == project_file.read(bar.path).project
    assert app.saved == "Saved"
    bar.wait(visible=False)
    app.key(Qt.Key.Key_Z)
    assert app.document.project == mine
    assert app.saved == "Unsaved changes"
    # What was undone is known of: saving it asks nothing.
    app.key(Qt.Key.Key_S)
    assert project_file.read(bar.path).project == mine


def test_a_second_and_a_third_replacement_are_noticed_too(app, bar):
    for starter in ("appointment", "contact", "demo-form"):
        bar.replace(starter)
        bar.wait()
        bar.press("reload")
        bar.wait(visible=False)
        assert app.document.project.name == open_starter(starter).name


def test_with_unsaved_changes_reloading_can_be_undone(app, bar):
    app.design.drag_kind("date")
    mine = app.document.project
    bar.write()
    bar.wait()
    bar.press("reload")
    assert app.document.project != mine
    app.key(Qt.Key.Key_Z)
    assert app.document.project == mine


def test_reloading_takes_exactly_what_the_file_holds(app, bar):
    mine = app.document.project
    title = LocalText.of(en="One", el="Ένα")
    texts = replace(mine.texts, title=title)
    app.document.edit("Translate", replace(mine, languages=("en", "el"), texts=texts))
    app.key(Qt.Key.Key_S)
    mine = app.document.project
    # The other program leaves the translation as it is, and does not note that it is stale.
    theirs = replace(mine, texts=replace(texts, title=LocalText.of(en="Two", el="Ένα")))
    project_file.write(bar.path, theirs, force=True)
    bar.wait()
    bar.press("reload")
    assert app.document.project == project_file.read(bar.path).project
    assert app.document.project.texts.title == theirs.texts.title
    assert app.saved == "Saved"
    app.key(Qt.Key.Key_Z)
    assert app.document.project == mine


def test_keep_mine_makes_the_next_save_replace_it_unasked(app, bar):
    app.design.drag_kind("date")
    bar.write()
    bar.wait()
    bar.press("keep_mine")
    bar.wait(visible=False)
    assert app.saved == "Unsaved changes"
    app.key(Qt.Key.Key_S)
    assert app.saved == "Saved"
    assert bar.kinds()[-1] == "date"


def test_keep_mine_without_unsaved_changes_says_that_there_are_some(app, bar):
    bar.write()
    bar.wait()
    bar.press("keep_mine")
    assert app.saved == "Unsaved changes"
    app.dialogs.will("unsaved", "cancel")
    app.window.close()
    assert app.window.isVisible()
    app.key(Qt.Key.Key_S)
    assert project_file.read(bar.path).project == app.document.project


def test_a_change_after_keep_mine_is_noticed_again(app, bar):
    bar.write()
    bar.wait()
    bar.press("keep_mine")
    bar.wait(visible=False)
    bar.replace("contact")
    bar.wait()
    theirs = bar.path.read_bytes()
    app.dialogs.will("confirm", False)
    app.key(Qt.Key.Key_S)
    assert bar.path.read_bytes() == theirs


def test_an_undecided_change_is_not_written_over_unasked(app, bar):
    app.design.drag_kind("date")
    bar.write()
    bar.wait()
    app.dialogs.will("confirm", True)
    app.key(Qt.Key.Key_S)
    assert bar.kinds()[-1] == "date"
    bar.wait(visible=False)


def test_both_are_kept_by_save_as(app, bar, tmp_path):
    app.design.drag_kind("date")
    bar.write()
    theirs = bar.path.read_bytes()
    bar.wait()
    app.dialogs.will("save_file", tmp_path / "mine.webview.json")
    bar.press("save_as")
    bar.wait(visible=False)
    assert bar.path.read_bytes() == theirs
    assert app.document.path == tmp_path / "mine.webview.json"
    assert app.saved == "Saved"


def test_what_cannot_be_read_is_said_and_the_form_kept(app, bar):
    mine = app.document.project
    bar.path.write_text('{"kind": "webview-project", "format": 1, "id"')
    bar.wait()
    assert "cannot be read as a form" in bar.words
    assert not bar.can("reload")
    assert not app.menu_entry("File", "Reload the changed file").isEnabled()
    assert app.document.project is mine
    # The other program was only half done.
    bar.replace()
    app.bot.waitUntil(lambda: bar.can("reload"))
    bar.rest()
    bar.path.write_bytes(b"\xff\xfe")
    app.bot.waitUntil(lambda: not bar.can("reload"))
    bar.rest()
    bar.press("keep_mine")
    app.key(Qt.Key.Key_S)
    assert project_file.read(bar.path).project == mine


def test_a_pipe_in_place_of_the_file_is_told_and_not_waited_for(app, bar):
    bar.path.unlink()
    os.mkfifo(bar.path)
    bar.wait()
    bar.app.bot.waitUntil(lambda: "cannot be read as a form" in bar.words)
    assert not bar.can("reload")
    bar.replace()
    app.bot.waitUntil(lambda: bar.can("reload"))


@pytest.mark.parametrize("how", ["delete", "move", "folder"])
def test_a_file_that_is_gone_is_said_and_can_be_saved_again(app, bar, how):
    if how == "delete":
        bar.path.unlink()
    elif how == "move":
        bar.path.rename(bar.path.with_name("elsewhere.webview.json"))
    else:
        shutil.rmtree(bar.path.parent)
    bar.wait()
    assert "is gone" in bar.words
    assert not bar.can("reload")
    if how == "folder":
        bar.path.parent.mkdir()
    bar.press("keep_mine")
    assert app.saved == "Unsaved changes"
    app.key(Qt.Key.Key_S)
    assert app.saved == "Saved"
    assert project_file.read(bar.path).project == app.document.project


def test_a_file_that_comes_back_as_it_was_is_no_change(app, bar):
    data = bar.path.read_bytes()
    bar.path.unlink()
    bar.wait()
    bar.path.write_bytes(data)
    bar.wait(visible=False)
    assert app.saved == "Saved"


def test_a_change_behind_a_link_is_noticed(app, bar, tmp_path):
    link = tmp_path / "link.webview.json"
    link.symlink_to(bar.path)
    app.window.open_path(link)
    bar.replace()
    bar.wait()
    assert "link.webview.json" in bar.words


def test_saving_and_touching_and_other_files_are_no_change(app, bar):
    app.design.drag_kind("date")
    app.key(Qt.Key.Key_S)
    os.utime(bar.path)
    (bar.path.parent / "neighbour.webview.json").write_text("{}")
    seen = []
    app.window.watch.found.connect(lambda *told: seen.append(told))
    # After them, what is one: once it is noticed, the others have been looked at as well.
    bar.replace()
    bar.wait()
    assert len(seen) == 1


def test_a_change_is_noticed_while_others_come_and_go_beside_it(app, bar):
    """A program that writes into the folder all the time does not hide what another one did."""
    neighbour = bar.path.with_name("cache")

    def come_or_go():
        if neighbour.exists():
            neighbour.unlink()
        else:
            neighbour.touch()

    busy = QTimer()
    busy.timeout.connect(come_or_go)
    busy.start(1)
    bar.replace()
    app.bot.waitUntil(bar.bar.isVisible)
    busy.stop()


def test_a_file_that_is_being_read_is_not_read_a_second_time(app, bar, monkeypatch):
    """The disk is slow; meanwhile the system tells of changes."""
    asked, go_on = [], threading.Event()
    asked_so_far: list[int] = []
    look = project_file.look

    def slow(path, known):
        asked.append(path)
        assert go_on.wait(10)
        return look(path, known)

    def let_go_on():
        asked_so_far.append(len(asked))
        go_on.set()

    monkeypatch.setattr(project_file, "look", slow)
    bar.replace()
    app.bot.waitUntil(lambda: bool(asked))
    with app.bot.waitSignal(app.window.watch.found):
        bar.replace("demo-form")
        bar.path.with_name("later").touch()
        # By the time that a look of its own would have begun for them.
        QTimer.singleShot(200, let_go_on)
        app.bot.waitUntil(go_on.is_set)
        assert asked_so_far == [1]
    app.bot.waitUntil(lambda: len(asked) == 2)
    bar.rest()
    bar.press("reload")
    assert app.document.project.name == open_starter("demo-form").name


def test_a_look_from_before_a_save_tells_nothing(app, bar, monkeypatch):
    """The file is read; before that is heard of, the form is saved to it."""
    app.design.drag_kind("date")
    read, save = threading.Event(), threading.Event()
    look = project_file.look

    def held_up(path, known):
        on_disk = look(path, known)
        read.set()
        assert save.wait(10)
        return on_disk

    monkeypatch.setattr(project_file, "look", held_up)
    seen = []
    app.window.watch.found.connect(lambda *told: seen.append(told))
    app.window.watch.look()
    app.bot.waitUntil(read.is_set)
    app.key(Qt.Key.Key_S)
    save.set()
    # What is noticed next is the first that is told.
    bar.replace()
    bar.wait()
    assert [on_disk.project for _path, on_disk in seen] == [project_file.read(bar.path).project]


def test_another_form_is_not_told_of_the_file_of_the_one_before(app, bar):
    app.go("Start")
    app.start_from("Empty form")
    bar.replace()
    app.save_as(bar.path.with_name("second.webview.json"))
    bar.path.with_name("second.webview.json").unlink()
    bar.wait()
    assert "second" in bar.words


def test_without_a_change_there_is_nothing_to_decide(app, bar):
    assert not bar.bar.isVisible()
    for entry in ("Reload the changed file", "Keep mine instead of the changed file"):
        assert not app.menu_entry("File", entry).isEnabled()
    bar.write()
    bar.wait()
    for entry in ("Reload the changed file", "Keep mine instead of the changed file"):
        assert app.menu_entry("File", entry).isEnabled()
    app.menu("File", "Reload the changed file")
    bar.wait(visible=False)


def test_the_bar_goes_by_keyboard_alone(app, bar):
    bar.write()
    bar.wait()
    button = find(bar.bar, QPushButton, "file_reload_button")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    app.bot.keyClick(button, Qt.Key.Key_Return)
    assert app.document.project == project_file.read(bar.path).project


@pytest.mark.parametrize("how", ["delete", "move", "replace", "damage", "folder"])
def test_what_is_in_no_file_any_more_is_not_called_saved_and_not_given_up_unasked(
    app, bar, home, how
):
    mine, data = app.document.project, bar.path.read_bytes()
    assert app.saved == "Saved"
    if how == "replace":
        bar.replace()
    elif how == "damage":
        bar.path.write_bytes(data[:-9])
    elif how == "move":
        bar.path.rename(bar.path.with_name("elsewhere.webview.json"))
    else:
        bar.path.unlink()
        if how == "folder":
            bar.path.mkdir()
    bar.wait()
    assert app.saved == "Unsaved changes"
    app.dialogs.will("unsaved", "cancel")
    app.window.close()
    assert app.window.isVisible()
    # A crash would not lose it either.
    app.bot.waitUntil(lambda: bool(list(home.recovery.glob("*.json"))))
    if how == "folder":
        bar.path.rmdir()
    bar.path.write_bytes(data)
    bar.wait(visible=False)
    assert app.saved == "Saved"
    assert app.document.project is mine
    app.bot.waitUntil(lambda: not list(home.recovery.glob("*.json")))
