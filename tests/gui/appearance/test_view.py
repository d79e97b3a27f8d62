"""The view in the window: the page in both schemes beside the editors, and the ways that lead here."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSlider

from builder.form.edits_theme import change_theme
from builder.form.look import palette_of
from builder.form.place import Place
from builder.form.project import Theme
from builder.gui.appearance.workspace import AppearanceWorkspace
from builder.gui.widgets.scrolling import Scrolling
from tests.faults import GOOD
from tests.gui.finding import find
from tests.gui.geometry import faults_of
from tests.gui.settling import settle

_LOAD_MS = 30_000


@pytest.fixture
def view(app):
    app.document.open(replace(GOOD, theme=Theme()))
    app.go("Appearance")
    return app.workspace("appearance", AppearanceWorkspace)


def wait_for_pages(app, view):
    settle(app.bot, app.window.services.derived)
    app.bot.waitUntil(lambda: view.pages.is_current, timeout=_LOAD_MS)


def colours_of(app, view, scheme):
    """Return what the page itself says: its ground, the form's and the button's colours."""
    found: list[str] = []
    script = """(() => ["body", "main", "#send"].map((each) =>
      getComputedStyle(document.querySelector(each)).backgroundColor).join(" "))()"""
    page = view.pages.pages[scheme].browser.page
    assert page is not None
    page.ask_form(script, found.append)
    app.bot.waitUntil(lambda: bool(found), timeout=_LOAD_MS)
    return found[0]


def rgb(colour):
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


def expected(theme, *, dark):
    palette = palette_of(theme, dark=dark)
    return " ".join(rgb(each) for each in (palette["canvas"], palette["card"], theme.accent))


def test_the_real_page_is_shown_light_and_dark_as_the_theme_is_now(app, view):
    wait_for_pages(app, view)
    assert colours_of(app, view, "light") == expected(Theme(), dark=False)
    assert colours_of(app, view, "dark") == expected(Theme(), dark=True)
    app.bot.mouseClick(find(view, QPushButton, "appearance_copy"), Qt.MouseButton.LeftButton)
    theme = Theme(accent="#14532d", canvas="#ddeeff", card="#fffff0")
    app.document.edit("x", change_theme(app.document.project, **_of(theme)))
    wait_for_pages(app, view)
    assert colours_of(app, view, "light") == expected(theme, dark=False)
    assert colours_of(app, view, "dark") == expected(theme, dark=True)
    assert view.pages.state.text() == "As it will ship; nothing is sent"
    # Text that cannot be read is not rendered: what could be read stands for it.
    unreadable = replace(theme, accent="#7a2e8e", card="#333333")
    app.document.edit("x", change_theme(app.document.project, **_of(unreadable)))
    wait_for_pages(app, view)
    assert "as its own colour cannot be read" in view.pages.state.text()
    assert colours_of(app, view, "light") == expected(unreadable, dark=False)
    assert colours_of(app, view, "dark") == expected(unreadable, dark=True)
    # A form with other problems has a sample in its place.
    broken = change_theme(app.document.project, **_of(replace(theme, scheme="dark")))
    app.document.edit("x", replace(broken, languages=()))
    wait_for_pages(app, view)
    assert "a sample form is shown" in view.pages.state.text()
    assert not view.pages.pages["light"].isVisible()
    assert colours_of(app, view, "dark") == expected(theme, dark=True)


def _of(theme):
    return {name: getattr(theme, name) for name in ("accent", "canvas", "card", "scheme")}


def test_problems_of_the_theme_lead_to_their_editors_here(app):
    app.document.open(replace(GOOD, theme=Theme(ink="#aaaaaa", radius=99)))
    app.go("Design")
    app.choose_problem("contrast of")
    assert app.here == "Appearance"
    view = app.workspace("appearance", AppearanceWorkspace)
    ink = view.panel.rows["ink"]
    app.bot.waitUntil(lambda: ink.isAncestorOf(QApplication.focusWidget()))
    app.go("Test")
    app.choose_problem("corner radius")
    row = view.panel.rows["radius"]
    app.bot.waitUntil(lambda: row.isAncestorOf(QApplication.focusWidget()))
    app.bot.waitUntil(lambda: not row.visibleRegion().isEmpty())


def test_the_settings_of_the_form_lead_here(app):
    app.document.open(GOOD)
    app.go("Design")
    app.key(Qt.Key.Key_Comma)
    dialog = app.design.settings()
    button = find(dialog, QPushButton, "settings_appearance")
    app.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert app.here == "Appearance"
    assert not dialog.isVisible()


def test_everything_has_its_place_at_every_size(app, view):
    for size in ((900, 600), (1280, 800)):
        app.window.resize(*size)
        app.bot.waitUntil(lambda size=size: app.window.width() == size[0])
        app.bot.waitUntil(lambda: faults_of(view) == [])


@pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
def test_the_view_opens_at_its_top_and_then_stays_where_one_was(app, size):
    app.window.resize(*size)
    app.document.open(GOOD)
    app.go("Appearance")
    view = app.workspace("appearance", AppearanceWorkspace)
    bar = find(view, Scrolling, "appearance_scrolling").verticalScrollBar()
    app.bot.waitUntil(view.panel.presets.first.hasFocus)
    assert bar.value() == 0
    assert not view.panel.presets.first.visibleRegion().isEmpty()
    slider = find(view, QSlider, "radius_slider")
    view.panel.focus(Place(attribute="theme.radius"))
    app.bot.waitUntil(slider.hasFocus)
    app.bot.waitUntil(lambda: not slider.visibleRegion().isEmpty())
    below = bar.value()
    app.go("Translations")
    app.go("Appearance")
    app.bot.waitUntil(slider.hasFocus)
    assert bar.value() == below > 0
    app.document.open(replace(GOOD, id="other"))
    app.go("Design")
    app.go("Appearance")
    app.bot.waitUntil(view.panel.presets.first.hasFocus)
    assert bar.value() == 0


def test_both_schemes_get_the_same_room_in_a_wide_window_and_in_a_narrow_one(app, view):
    light, dark = view.pages.pages.values()
    for size in ((1280, 800), (900, 600), (1600, 900)):
        app.window.resize(*size)
        app.bot.waitUntil(lambda size=size: app.window.width() == size[0])
        wide = size[0] > 900
        app.bot.waitUntil(lambda wide=wide: (light.y() == dark.y()) == wide)
        app.bot.waitUntil(lambda: abs(light.width() - dark.width()) <= 1)
        app.bot.waitUntil(lambda: abs(light.height() - dark.height()) <= 1)
