"""Each editor of the inspector, by mouse and keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
)

from builder.form import edits
from builder.form.fields import RatingField
from builder.form.locales import locale_of
from builder.form.page_words import PageWords
from builder.form.texts import LocalText
from tests.faults import GOOD
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage
from tests.projects import words

_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(page):
    return InspectorPage(page)


# -- names and lines -------------------------------------------------------------------------


def test_a_name_that_cannot_be_is_held_back_and_the_field_keeps_its_own(page):
    page.select("f_name")
    page.type_into("name", "tags")
    assert page.field("f_name").name == "tag"  # as far as it could be taken
    assert "The name is still tag." in page.problem("name")
    page.key(Qt.Key.Key_Backspace)
    assert page.problem("name") == ""
    page.type_into("name", "email")
    assert "Another field has this name." in page.problem("name")
    assert page.field("f_name").name == "emai"
    page.press("edit_name_button")
    assert page.field("f_name").name not in ("", "email")
    assert page.problem("name") == ""


def test_a_line_is_one_undo_step_until_the_keyboard_leaves_it(page):
    page.select("f_name")
    page.type_into("default", "Ada")
    assert page.field("f_name").default == "Ada"
    page.input("label").setFocus()
    page.type_into("default", "Bob")
    assert page.undo() == "Change starts with"
    assert page.field("f_name").default == "Ada"
    page.undo()
    assert page.field("f_name").default == ""


def test_a_long_text_starts_with_several_lines(page):
    page.select("f_note")
    page.type_into("default", "first\nsecond")
    assert page.field("f_note").default == "first\nsecond"
    page.select("f_name")
    page.select("f_note")
    assert page.input("default").toPlainText() == "first\nsecond"
    page.type_into("default", "")
    assert page.field("f_note").default == ""


def test_a_text_is_worded_in_the_language_shown_and_the_default_stands_there_in_grey(page):
    page.select("f_mail")
    page.document.edit(
        "x",
        edits.change_field(
            page.document.project, "f_mail", hint=words("Help", "x").worded("el", "")
        ),
    )
    page.show_language("Greek")
    assert page.input("hint").text() == ""
    assert page.input("hint").placeholderText() == "Help"
    page.type_into("hint", "Voitheia")
    assert page.field("f_mail").hint.as_dict() == {"en": "Help", "el": "Voitheia"}
    page.show_language("English")
    assert page.input("hint").text() == "Help"


def test_what_the_page_says_by_itself_stands_there_in_grey_in_each_language(page):
    texts = replace(GOOD.texts, submit=LocalText(), success=LocalText())
    page.document.open(
        edits.change_field(replace(GOOD, texts=texts), "f_back", yes_label=LocalText())
    )
    page.select()
    assert page.input("texts.submit").placeholderText() == locale_of("en").page["submit"] == "Send"
    assert page.input("texts.success").placeholderText() == locale_of("en").page["done_text"]
    page.show_language("Greek")
    assert page.input("texts.submit").placeholderText() == locale_of("el").page["submit"]
    page.select("f_back")
    assert page.input("yes_label").placeholderText() == locale_of("el").page["yes"]
    page.show_language("English")
    page.type_into("yes_label", "Sure")
    page.show_language("Greek")
    assert page.input("yes_label").placeholderText() == "Sure"
    own = PageWords(no=LocalText.of(el="Ποτέ"))
    page.document.edit("Say it otherwise", replace(page.document.project, page_words=own))
    assert page.input("no_label").placeholderText() == "Ποτέ"


def test_tab_leaves_a_text_of_several_lines_and_types_nothing(page):
    page.select()
    page.type_into("texts.intro", "one\ntwo")
    page.key(Qt.Key.Key_Tab)
    assert page.focused is page.input("texts.submit")
    page.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.focused is page.input("texts.intro")
    assert page.document.project.texts.intro.in_language("en") == "one\ntwo"


# -- numbers ---------------------------------------------------------------------------------


def test_a_number_is_typed_and_stepped(page):
    page.select("f_name")
    page.type_into("max_length", "40")
    assert page.field("f_name").max_length == 40
    page.key(Qt.Key.Key_Up)
    assert page.field("f_name").max_length == 41
    page.undo()
    assert page.field("f_name").max_length == 64


def test_the_wheel_over_a_number_that_has_no_focus_changes_nothing(page, qtbot):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    page.select("f_name")
    page.input("label").setFocus()
    box = page.input("max_length")
    middle = QPointF(box.rect().center())
    event = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert page.field("f_name").max_length == 64


@pytest.mark.parametrize(
    ("field_id", "typed", "value"),
    [("f_qty", "12", 12), ("f_qty", "", None), ("f_qty", "-3", -3), ("f_price", "12.5", 12.5),
     ("f_price", "1,5", 1.5), ("f_price", "", None)],
)  # fmt: skip
def test_a_bound_is_a_number_or_none(page, field_id, typed, value):
    page.select(field_id)
    page.type_into("min", typed)
    assert page.field(field_id).min == value
    assert page.problem("min") == ""


@pytest.mark.parametrize(
    ("field_id", "typed"), [("f_qty", "1.5"), ("f_qty", "x"), ("f_price", "1,5,2.3,4")]
)
def test_a_bound_that_is_no_number_is_said_and_held_back(page, field_id, typed):
    page.select(field_id)
    page.type_into("max", typed)
    assert page.problem("max").startswith("Type a ")
    page.select("f_name")
    page.select(field_id)
    assert page.problem("max") == ""


def test_no_bound_and_an_empty_start_are_called_what_they_are(page):
    page.select("f_qty")
    page.type_into("min", "")
    assert page.input("min").placeholderText() == "No bound"
    assert page.input("default").placeholderText() == "Empty"
    page.select("f_price")
    assert page.input("default").placeholderText() == "Empty"


def test_number_boxes_are_as_wide_as_the_others(page):
    page.select("f_name")
    widths = {page.row(each).editor.width() for each in ("label", "min_length", "autocomplete")}
    assert len({page.input(each).width() for each in ("label", "min_length", "max_length")}) == 1
    assert len(widths) == 1
    dialog = page.open_settings("General")
    left = {page.input(each).mapTo(dialog, page.input(each).rect().topLeft()).x()
            for each in ("name", "purpose")}  # fmt: skip
    assert len(left) == 1


# -- switches and choices --------------------------------------------------------------------


def test_a_switch_is_clicked_and_pressed(page):
    page.select("f_name")
    page.click("required")
    assert page.field("f_name").required is False
    page.key(Qt.Key.Key_Space)
    assert page.field("f_name").required is True
    assert page.undo() == "Change must be answered"


def test_one_of_several_is_chosen_by_the_keyboard(page):
    page.select("f_name")
    page.choose("width", "A third")
    assert page.field("f_name").width == "third"


def test_any_of_several_are_ticked_and_keep_their_order(page):
    page.select("f_name")
    row = page.row("normalise")
    boxes = {each.text(): each for each in row.findChildren(QCheckBox)}
    for words_ in ("Make letters upper case", "Remove spaces at both ends"):
        page.bot.mouseClick(boxes[words_], Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert page.field("f_name").normalise == ("collapse", "upper")


def test_several_fields_disagree_until_one_value_is_chosen_for_all(page):
    page.select("f_name", "f_qty", "f_line")
    assert page.inspector.title == "3 fields selected"
    box = page.input("width")
    assert box.currentText() == "— mixed —"
    page.choose("width", "Full line")
    assert {page.field(each).width for each in ("f_name", "f_qty")} == {"full"}
    assert box.currentText() == "Full line"
    assert box.findText("— mixed —") == -1
    page.select("f_name", "f_note")
    required = page.input("required")
    assert required.checkState() == Qt.CheckState.PartiallyChecked
    page.click("required")
    assert page.field("f_name").required
    assert page.field("f_note").required
    page.undo()
    assert not page.field("f_note").required


def test_what_is_only_looked_at_has_its_condition_in_common(page):
    page.select("f_line", "f_head")
    said = find(page.inspector, QLabel, "inspector_summary")
    assert said.text() == "Divider, Heading"
    assert page.input("show_if").isVisible()
    assert page.inspector.row("text") is None


# -- patterns, dates, grades -----------------------------------------------------------------


def test_a_pattern_is_typed_and_tried(page):
    page.select("f_name")
    page.type_into("pattern", "[A-Z]{2}")
    assert page.field("f_name").pattern == "[A-Z]{2}"
    trial = find(page.row("pattern"), QLineEdit, "pattern_trial")
    page.bot.mouseClick(trial, Qt.MouseButton.LeftButton)
    page.bot.keyClicks(trial, "AB")
    said = find(page.row("pattern"), QLabel, "pattern_verdict")
    assert said.text() == "✓ This answer matches."
    page.bot.keyClicks(trial, "c")
    assert said.text() == "✗ This answer does not match."


@pytest.mark.parametrize(
    ("typed", "value"),
    [("2026-12-31", "2026-12-31"), ("Today + 30", "today+30"), ("today", "today"), ("", "")],
)
def test_a_date_bound_is_a_date_or_relative_to_today(page, typed, value):
    page.select("f_date")
    page.type_into("earliest", typed)
    assert page.field("f_date").earliest == value
    assert page.problem("earliest") == ""


@pytest.mark.parametrize("typed", ["2026-02-30", "tomorrow", "31.12.2026"])
def test_what_is_no_date_is_said_and_held_back(page, typed):
    page.select("f_date")
    page.type_into("latest", typed)
    assert "Type a date such as 2026-12-31" in page.problem("latest")
    assert page.field("f_date").latest in ("today", "")


def test_a_date_bound_is_chosen_from_its_menu(page):
    page.select("f_date")
    button = page.row("earliest").findChild(QToolButton, "edit_earliest_button")
    menu = button.menu()
    assert isinstance(menu, QMenu)
    by_words = {each.text(): each for each in menu.actions()}
    by_words["Today"].trigger()
    assert page.field("f_date").earliest == "today"
    by_words["No bound"].trigger()
    assert page.field("f_date").earliest == ""


def test_the_words_for_the_grades_are_one_a_line(page):
    page.document.open(
        edits.insert_fields(
            GOOD, [RatingField(id="f_new", name="new", scale=3, label=words("New"))], 0
        )
    )
    page.select("f_new")
    page.type_into("grade_words", "Bad\nFair\nGood")
    assert [each.in_language("en") for each in page.field("f_new").grade_words] == [
        "Bad",
        "Fair",
        "Good",
    ]
    page.type_into("grade_words", "")
    assert page.field("f_new").grade_words == ()
