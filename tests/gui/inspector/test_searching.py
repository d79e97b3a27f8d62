"""Properties are searched for; changed ones are marked, and go back to what is usual."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from builder.form import edits
from builder.form.place import Place
from tests.faults import GOOD
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(page):
    return InspectorPage(page)


def shown(page: InspectorPage) -> list[str]:
    """Return the labels of the properties that are seen, from top to bottom."""
    labels = page.inspector.panel.findChildren(QLabel)
    seen = [each for each in labels if each.property("role") == "property" and each.isVisible()]
    return [each.text() for each in sorted(seen, key=lambda each: each.mapToGlobal(each.pos()).y())]


def test_ctrl_f_searches_and_escape_shows_everything_again(app):
    app.document.open(GOOD)
    app.go("Design")
    app.design.click("first_name")
    inspector = app.design.workspace.inspector
    inspector.row("label").editor.target().setFocus()
    app.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, _CTRL)
    assert inspector.search_line.hasFocus()
    app.bot.keyClicks(inspector.search_line, "characters")
    assert inspector.row("label") is None
    assert inspector.row("min_length").isVisible()
    inspector.search_line.clear()
    app.design.enter("CHARÁCTERS")  # whatever accents the language has
    assert inspector.row("min_length").isVisible()
    app.bot.keyClick(inspector.search_line, Qt.Key.Key_Return)
    assert inspector.row("min_length").isAncestorOf(QApplication.focusWidget())
    app.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert inspector.search_line.text() == ""
    assert inspector.row("label").isVisible()


def test_what_is_folded_is_found_and_folded_again(page):
    page.select("f_name")
    page.bot.keyClicks(page.inspector.search_line, "wrong answers")
    assert shown(page) == ["Messages for wrong answers"]
    page.inspector.search_line.clear()
    assert page.inspector.row("messages") is None or not page.row("messages").isVisible()


def test_rows_that_were_found_one_by_one_stand_in_their_order(page):
    page.select("f_price")
    for words in ("digits after", "at most", "at least", ""):
        page.inspector.search_line.setText(words)
    everything = shown(page)
    rules = [each for each in everything if each in ("At least", "At most", "In steps of",
                                                     "Digits after the point")]  # fmt: skip
    assert rules == ["At least", "At most", "In steps of", "Digits after the point"]


def test_a_search_that_finds_nothing_says_so(page):
    page.select("f_name")
    page.bot.keyClicks(page.inspector.search_line, "zebra")
    said = find(page.inspector, QLabel, "inspector_summary")
    assert said.text() == "No property here fits “zebra”."
    page.select("f_phone", "f_name")
    assert said.text() == "No property here fits “zebra”."


def test_a_problem_leads_to_its_place_through_a_search(page):
    page.select("f_name")
    page.bot.keyClicks(page.inspector.search_line, "width")
    place = Place(field_id="f_name", attribute="label")
    page.design.workspace.services.selection.place_requested.emit(place)
    assert page.input("label").hasFocus()
    assert page.inspector.search_line.text() == ""


def test_a_changed_property_is_marked_and_goes_back(page):
    page.document.open(edits.change_field(GOOD, "f_phone", required=False, width="full"))
    page.select("f_phone")
    assert not page.is_changed("width")
    page.choose("width", "Half a line")
    button = page.row("width").reset_button
    assert button is not None
    assert button.accessibleName() == "Reset “Width” to what is usual"
    page.reset("width")
    assert page.field("f_phone").width == "full"
    assert not button.isVisible()
    assert page.undo() == "Reset width"
    assert page.field("f_phone").width == "half"
    assert button.isVisible()


def test_a_reset_by_the_keyboard_leaves_it_at_the_property(page):
    page.select("f_name")
    page.type_into("default", "Ada")
    button = page.row("default").reset_button
    assert button is not None
    button.setFocus()
    page.key(Qt.Key.Key_Space)
    assert page.field("f_name").default == ""
    assert page.input("default").hasFocus()


def test_what_each_field_needs_itself_is_never_reset(page):
    page.select("f_name")
    page.type_into("label", "Another")
    page.type_into("name", "another")
    assert not page.is_changed("label")
    assert not page.is_changed("name")


def test_a_text_that_was_held_back_is_gone_with_a_reset(page):
    page.document.open(edits.change_field(GOOD, "f_price", min=3.0))
    page.select("f_price")
    page.input("min").setFocus()
    page.bot.keyClicks(page.input("min"), "x")
    assert page.problem("min")
    page.reset("min")
    assert page.field("f_price").min is None
    assert page.problem("min") == ""
    assert page.input("min").text() == ""


def test_settings_of_the_form_go_back_as_well(page):
    page.open_settings("Hosting")
    page.type_into("hosting.backend_url", "https://forms.example")
    page.reset("hosting.backend_url")
    assert page.document.project.hosting.backend_url == ""
    assert page.undo() == "Reset backend address"
