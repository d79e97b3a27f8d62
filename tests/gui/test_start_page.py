"""Start: recent projects with what became of them, and a gallery that is searched."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from builder.gui.design.canvas import thumbnail
from builder.settings import Settings, load_settings, save_settings
from builder.storage import project_file
from builder.storage.starters import open_starter, starters
from tests.gui.finding import find
from tests.gui.start_page import StartScreen


@pytest.fixture
def start(app):
    return StartScreen(app)


@pytest.fixture
def drawn(monkeypatch):
    """The threads that pictures were drawn on."""
    threads = []

    def noting(*arguments):
        threads.append(threading.current_thread())
        return draw(*arguments)

    draw = thumbnail.thumbnail
    monkeypatch.setattr(thumbnail, "thumbnail", noting)
    return threads


def saved(tmp_path, name, starter="demo-form"):
    path = tmp_path / f"{name}.webview.json"
    project_file.write(path, open_starter(starter))
    return path


def opened(start, *paths):
    """Open projects one after another, and go back to Start."""
    for path in paths:
        start.app.window.open_path(path)
    start.app.go("Start")


def listed(start, tmp_path, *names):
    """Have projects in the list that were not open in this run."""
    for name in names:
        start.app.window.memory.note_opened(saved(tmp_path, name))


# -- recent projects ---------------------------------------------------------------------------


def test_what_became_of_each_project_is_told(start, tmp_path):
    # The last is the open one: it stays as it is, or the app would ask before it is left.
    names = ("more", "less", "gone", "broken", "same")
    paths = {name: saved(tmp_path, name) for name in names}
    opened(start, *paths.values())
    assert {*start.recent.values()} == {str(tmp_path)}
    project = project_file.read(paths["more"]).project
    extra = replace(project.fields[0], id="f_extra")
    more = replace(project, fields=(*project.fields, extra))
    project_file.write(paths["more"], more, force=True)
    project = project_file.read(paths["less"]).project
    less = replace(project, fields=project.fields[1:])
    project_file.write(paths["less"], less, force=True)
    paths["gone"].unlink()
    paths["broken"].write_text("{")
    start.app.go("Keys")
    start.app.go("Start")
    assert start.recent == {
        "same": str(tmp_path),
        "more": "1 field added",
        "less": "1 field removed",
        "gone": "Missing",
        "broken": "Unreadable",
    }
    assert "Changed elsewhere" in start.row("more").toolTip()
    assert str(paths["gone"]) in start.row("gone").toolTip()
    # Once it was opened here, it is as it was.
    start.app.open_recent("more")
    start.app.go("Start")
    assert start.recent["more"] == str(tmp_path)


def test_what_is_saved_here_counts_as_seen_also_if_the_app_ends_at_once(app, make_app, tmp_path):
    path = saved(tmp_path, "mine")
    app.window.open_path(path)
    app.design.drag_kind("date")
    app.key(Qt.Key.Key_S)
    app.window.close()
    again = StartScreen(make_app())
    assert again.recent == {"mine": str(tmp_path)}
    project = project_file.read(path).project
    project_file.write(path, replace(project, fields=project.fields[:-2]), force=True)
    again.app.window.start.look()
    assert again.recent == {"mine": "2 fields removed"}


def test_each_project_has_its_picture_and_none_where_there_is_no_form(start, tmp_path):
    contact, quote = tmp_path / "contact.webview.json", saved(tmp_path, "quote", "quote")
    listed(start, tmp_path, "contact")
    start.app.window.memory.note_opened(quote)
    assert start.recent
    assert start.picture("contact") != start.picture("quote")
    lightness = start.picture("contact").pixelColor(5, 20).lightness()
    assert lightness > 200  # light as the app is
    before = start.picture("contact")
    start.app.menu("View", "Dark colours")
    QApplication.processEvents()
    assert start.recent
    assert start.picture("contact") != before
    contact.unlink()
    start.app.window.start.look()
    assert start.recent["contact"] == "Missing"
    assert start.picture("contact") != before


def test_pictures_are_drawn_off_the_ui_thread_and_once_for_all_starts(drawn, make_app, tmp_path):
    first = StartScreen(make_app())
    listed(first, tmp_path, "contact")
    assert first.recent
    first.bot.waitUntil(lambda: first.page.is_drawn)
    assert len(drawn) == len(starters()) + 1
    assert threading.main_thread() not in drawn
    again = StartScreen(make_app())
    assert again.recent
    again.bot.waitUntil(lambda: again.page.is_drawn)
    middle = [each.picture("contact").pixelColor(28, 20) for each in (first, again)]
    assert middle[0] == middle[1]
    assert middle[1].alpha() == 255
    assert len(drawn) == len(starters()) + 1


def test_a_damaged_picture_is_drawn_once_more(start, tmp_path):
    listed(start, tmp_path, "contact")
    assert start.recent
    start.bot.waitUntil(lambda: start.page.is_drawn)
    drawn = start.picture("contact")
    folder = start.app.window.services.home.thumbnails
    kept = [*folder.iterdir()]
    assert len(kept) == len(starters()) + 1
    for each in kept:
        each.write_bytes(b"no picture")
    start.page.look()
    assert start.recent
    assert start.picture("contact") == drawn


def test_a_project_is_pinned_and_stays_at_the_top(start, make_app, tmp_path):
    listed(start, tmp_path, "a", "b", "c")
    assert [*start.recent] == ["c", "b", "a"]
    for by in ("button", "mouse", "keyboard"):
        start.act("a", "Pin to the top", by)
        assert [*start.recent] == ["a", "c", "b"]
        assert start.recent["a"].startswith("pinned, ")
        start.act("a", "Unpin", by)
        assert [*start.recent] == ["c", "b", "a"]
    start.act("b", "Pin to the top")
    assert start.entries("b") == ["Open", "Unpin", "Open its folder", "Remove from the list"]
    assert [*StartScreen(make_app()).recent] == ["b", "c", "a"]


def test_the_button_of_a_row_opens_no_project(start, tmp_path):
    listed(start, tmp_path, "a", "b")
    start.act("a", "Remove from the list")
    assert start.app.here == "Start"
    assert [*start.recent] == ["b"]
    assert (tmp_path / "a.webview.json").exists()
    start.act("b", "Open")
    assert start.app.here == "Design"
    # What was noted of projects that left the list is deleted.
    start.app.go("Start")
    assert start.recent
    assert len([*start.app.window.services.home.seen.iterdir()]) == 1


def test_the_delete_key_takes_a_project_from_the_list_and_goes_on(start, tmp_path):
    listed(start, tmp_path, "a", "b", "c")
    recent = start.page.recent
    recent.setFocus()
    recent.setCurrentItem(start.row("b"))
    start.bot.keyClick(recent, Qt.Key.Key_Delete)
    assert [*start.recent] == ["c", "a"]
    assert recent.currentItem().text() == "a"
    start.bot.keyClick(recent, Qt.Key.Key_Delete)
    start.bot.keyClick(recent, Qt.Key.Key_Delete)
    assert start.recent == {}
    assert start.page.no_recent.isVisible()
    assert not recent.isVisible()


class _Folders(QObject):
    """Takes the place of the system's file manager."""

    def __init__(self):
        super().__init__()
        self.shown = []

    @Slot(QUrl)
    def show(self, url):
        self.shown.append(url.toLocalFile())


def test_the_folder_of_a_project_is_shown_or_told_to_be_gone(start, tmp_path):
    folder = tmp_path / "there"
    folder.mkdir()
    listed(start, folder, "a")
    folders = _Folders()
    QDesktopServices.setUrlHandler("file", folders, "show")  # type: ignore[arg-type]
    start.act("a", "Open its folder")
    QDesktopServices.unsetUrlHandler("file")
    assert folders.shown == [str(folder)]
    (folder / "a.webview.json").unlink()
    folder.rmdir()
    start.app.dialogs.will("error", None)
    start.act("a", "Open its folder")
    assert "no folder" in start.app.dialogs.said[-1]


def test_a_pinned_project_that_is_missing_stays_when_it_is_opened(start, tmp_path):
    listed(start, tmp_path, "a", "b")
    start.act("a", "Pin to the top")
    for name in ("a", "b"):
        (tmp_path / f"{name}.webview.json").unlink()
        start.app.dialogs.will("confirm", False)
        start.app.open_recent(name)
    assert start.recent == {"a": "pinned, Missing"}


def test_a_project_on_a_drive_that_is_not_connected_stays_in_the_list(start, tmp_path):
    drive = tmp_path / "drive"
    drive.mkdir()
    listed(start, drive, "a")
    drive.rename(tmp_path / "away")
    start.app.dialogs.will("confirm", False)
    start.app.open_recent("a")
    assert "A drive may not be connected" in start.app.dialogs.said[-1]
    assert start.recent == {"a": "Missing"}
    # Where it is now takes its place.
    start.app.dialogs.will("confirm", True)
    start.app.dialogs.will("open_file", tmp_path / "away" / "a.webview.json")
    start.app.open_recent("a")
    start.app.go("Start")
    assert start.recent == {"a": str(tmp_path / "away")}


# -- the gallery -------------------------------------------------------------------------------


def test_typing_in_the_gallery_searches_it_and_enter_opens_the_best(start):
    start.bot.keyClicks(start.page.gallery, "n")
    assert start.line.hasFocus()
    start.bot.keyClicks(start.line, "ps")
    start.bot.keyClick(start.line, Qt.Key.Key_Return)  # before the forms were even read
    start.bot.waitUntil(lambda: start.app.here == "Design")
    assert start.app.document.project.name == "Recommendation (NPS)"


def test_the_best_fit_stands_first_and_is_marked(start):
    start.bot.keyClick(start.page.gallery, Qt.Key.Key_Right)
    assert start.search("appointment")[0] == "Appointment"
    assert start.marked == "Appointment"
    assert start.search("date")[0] == start.marked
    start.bot.keyClick(start.line, Qt.Key.Key_Escape)
    assert start.titles == [each.title for each in starters()]
    assert start.line.hasFocus()
    start.bot.keyClick(start.line, Qt.Key.Key_Down)
    assert start.page.gallery.hasFocus()


def test_where_nothing_fits_it_is_said_with_a_way_back(start):
    start.search("zebra")
    assert start.nothing == "There is no starter form with “zebra”."
    start.bot.keyClick(start.line, Qt.Key.Key_Return)
    assert start.app.here == "Start"
    start.kinds.setCurrentText("Booking")
    assert start.nothing == "There is no starter form of the kind Booking with “zebra”."
    start.bot.mouseClick(find(start.page, QPushButton, "start_show_all"), Qt.MouseButton.LeftButton)
    assert start.nothing == ""
    assert start.line.text() == ""
    assert start.titles == [each.title for each in starters()]


def test_a_kind_is_chosen_by_the_keyboard(start):
    start.kinds.setFocus()
    start.bot.keyClicks(start.kinds, "Feed")
    start.bot.waitUntil(lambda: start.titles == ["Satisfaction survey", "Recommendation (NPS)"])


def test_forms_that_are_found_get_their_pictures(start):
    start.search("NPS")
    start.bot.waitUntil(lambda: start.page.is_drawn)
    gallery = start.page.gallery
    picture = gallery.item(0).icon().pixmap(gallery.iconSize()).toImage()
    assert picture.pixelColor(100, 20).alpha() == 255


def test_arrows_go_through_all_rows_of_the_gallery(start):
    gallery = start.page.gallery
    assert start.marked == "Empty form"
    seen = [start.marked]
    for _ in range(gallery.count()):
        start.bot.keyClick(gallery, Qt.Key.Key_Right)
        seen.append(start.marked)
    assert seen[:-1] == start.titles
    assert seen[-1] == seen[-2]
    start.bot.keyClick(gallery, Qt.Key.Key_Left)
    assert start.marked == start.titles[-2]
    start.bot.keyClick(gallery, Qt.Key.Key_Home)
    start.bot.keyClick(gallery, Qt.Key.Key_Down)
    below = gallery.visualItemRect(gallery.currentItem())
    assert below.top() > gallery.visualItemRect(gallery.item(0)).top()
    gallery.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    start.bot.keyClick(gallery, Qt.Key.Key_Home)
    start.bot.keyClick(gallery, Qt.Key.Key_Left)
    assert start.marked == start.titles[1]


def test_tab_goes_from_the_search_to_the_kinds_to_the_gallery(start):
    start.line.setFocus()
    start.bot.keyClick(start.line, Qt.Key.Key_Tab)
    assert start.kinds.hasFocus()
    start.bot.keyClick(start.kinds, Qt.Key.Key_Tab)
    assert start.page.gallery.hasFocus()


@pytest.mark.parametrize("size", [(900, 600), (1800, 1000)])
def test_the_page_fits_the_window(start, tmp_path, size):
    listed(start, tmp_path, "a")
    start.app.window.resize(*size)
    start.bot.waitUntil(lambda: start.app.window.width() == size[0])
    QApplication.processEvents()
    gallery = start.page.gallery
    first, second = (gallery.visualItemRect(gallery.item(row)) for row in (0, 1))
    assert first.top() == second.top()
    assert not gallery.horizontalScrollBar().isVisible()
    recent = start.page.recent
    assert recent.viewport().width() >= 180
    assert recent.viewport().rect().contains(recent.more_rect(start.row("a")))
    for label in start.page.findChildren(QLabel):
        assert not label.isVisible() or label.height() >= label.heightForWidth(label.width())


# -- dragging ----------------------------------------------------------------------------------


def test_the_page_says_what_would_become_of_a_dragged_file(start, tmp_path):
    usual, plain = start.hint, start.page.grab().toImage()
    start.drag_over(tmp_path / "survey.xlsx")
    assert start.hint == "Drop to import “survey.xlsx” as a form."
    assert start.page.grab().toImage() != plain
    start.drag_away()
    assert (start.hint, start.page.grab().toImage()) == (usual, plain)
    start.drag_over(tmp_path / "mine.webview.json")
    assert start.hint == "Drop to open “mine.webview.json”."
    start.drag_away()
    start.drag_over(tmp_path / "one.csv", tmp_path / "two.csv")
    assert (start.hint, start.page.grab().toImage()) == (usual, plain)


def test_what_is_remembered_of_an_old_version_is_taken_over(home, make_app, tmp_path):
    path = saved(tmp_path, "old")
    save_settings(home, Settings(recent=(str(path),), welcomed=True))
    start = StartScreen(make_app())
    assert start.recent == {"old": str(tmp_path)}  # nothing is known, so nothing is different
    assert load_settings(home).recent == (str(path),)
