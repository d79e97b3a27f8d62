"""The first-run tour: five callouts that point at real widgets and block nothing."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel

from builder.gui.shell.start.steps_dialog import StepsDialog
from tests.gui.start_page import StartScreen, TourPage

_TARGETS = ["start_gallery", "go_keys", "go_design", "go_preview", "go_export"]


@pytest.fixture
def tour(app):
    app.window.welcome()
    tour = TourPage(app)
    assert tour.is_shown
    return tour


def focus():
    return QApplication.focusWidget()


def test_each_of_the_five_steps_points_at_what_it_speaks_of(tour):
    window = tour.app.window
    for number, name in enumerate(_TARGETS, 1):
        target = tour.place_of(name)
        assert tour.pointed_at.contains(target)
        assert window.rect().contains(tour.callout.geometry())
        if name != "start_gallery":
            assert not tour.callout.geometry().intersects(target)
        assert f"{number} of 5" in tour.callout.accessibleName()
        assert tour.title in tour.callout.accessibleName()
        tour.press("next")
    assert not tour.is_shown


def test_it_is_shown_at_the_first_start_until_it_was_taken(tour, make_app):
    assert len(tour.titles()) == 5
    again = make_app()
    again.window.welcome()
    assert not TourPage(again).is_shown


@pytest.mark.parametrize("way", ["close", "escape"])
def test_it_is_dismissed_for_good_and_found_again_in_the_help_menu(tour, make_app, way):
    first = tour.title
    tour.press("next")
    if way == "close":
        tour.press("close")
    else:
        tour.bot.keyClick(focus(), Qt.Key.Key_Escape)
    assert not tour.is_shown
    assert tour.app.window.start.gallery.hasFocus()  # the keyboard is back where it was
    again = make_app()
    again.window.welcome()
    found = TourPage(again)
    assert not found.is_shown
    again.menu("Help", "Take the tour")
    assert found.title == first
    found.press("close")


def test_the_keyboard_alone_takes_it(tour):
    assert tour.callout.next.hasFocus()
    for key, number in ((Qt.Key.Key_Return, 2), (Qt.Key.Key_Space, 3)):
        tour.bot.keyClick(focus(), key)
        assert f"{number} of 5" in tour.callout.accessibleName()
    tour.bot.keyClick(focus(), Qt.Key.Key_Tab)
    assert tour.callout.back.hasFocus()
    tour.bot.keyClick(focus(), Qt.Key.Key_Return)
    tour.bot.keyClick(focus(), Qt.Key.Key_Return)
    assert "1 of 5" in tour.callout.accessibleName()
    assert tour.callout.next.hasFocus()  # there is nothing to go back to
    # Work goes on, and a key leads back to the tour.
    tour.app.window.start.gallery.setFocus()
    tour.app.key(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert tour.callout.next.hasFocus()
    assert "1 of 5" in tour.callout.accessibleName()


def test_it_blocks_nothing_and_follows(tour):
    tour.app.start_from("Contact details")
    assert tour.app.here == "Design"
    assert tour.is_shown
    tour.bot.waitUntil(lambda: tour.pointed_at.contains(tour.place_of("go_start")))
    tour.app.design.drag_kind("date")
    assert "date" in tour.app.design.names
    tour.app.go("Start")
    tour.bot.waitUntil(lambda: tour.pointed_at.contains(tour.place_of("start_gallery")))


def test_it_follows_a_search_that_finds_nothing(tour):
    start = StartScreen(tour.app)
    start.search("zebra")
    tour.bot.waitUntil(lambda: tour.pointed_at.contains(tour.place_of("start_nothing")))


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_it_stays_in_the_smallest_window_and_cuts_no_words(tour, direction):
    window = tour.app.window
    window.setLayoutDirection(direction)
    window.resize(900, 600)
    tour.bot.waitUntil(lambda: window.width() == 900)
    for name in _TARGETS:
        tour.bot.waitUntil(lambda: window.rect().contains(tour.callout.geometry()))
        tour.bot.waitUntil(lambda name=name: tour.pointed_at.contains(tour.place_of(name)))
        for label in tour.callout.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        buttons = (tour.callout.next, tour.callout.back, tour.callout.close_button)
        places = [
            QRect(each.mapTo(tour.callout, each.rect().topLeft()), each.size()) for each in buttons
        ]
        assert all(tour.callout.rect().contains(place) for place in places)
        tour.press("next")


def test_it_goes_on_where_the_app_ended(tour, make_app):
    tour.press("next")
    tour.press("next")
    title = tour.title
    tour.app.window.close()
    again = make_app()
    again.window.welcome()
    assert TourPage(again).title == title


def test_the_last_step_leads_to_the_platforms_side(tour):
    for _ in range(4):
        tour.press("next")
    tour.press("further")
    dialog = tour.app.window.findChild(StepsDialog)
    assert dialog is not None
    dialog.accept()
    assert tour.is_shown


def test_unsaved_work_of_a_crash_comes_before_the_tour(app, monkeypatch):
    monkeypatch.setattr(app.window.recovery, "offer", lambda: True)
    app.window.welcome()
    assert not TourPage(app).is_shown
