"""Each editor of the inspector, by mouse and keyboard."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QToolButton,
)

from builder.check import Finding
from builder.form import edits
from builder.form.fields import Option, RatingField
from builder.form.locales import locale_of
from builder.form.page_words import PageWords
from builder.form.place import Place
from builder.form.project import Integration
from builder.form.texts import LocalText
from tests.faults import GOOD
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage
from tests.projects import options, words

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


# -- options ---------------------------------------------------------------------------------


def test_an_option_is_added_and_worded_at_once(page):
    page.select("f_reason")
    page.click_cell("options", 1)
    page.press("options_add")
    assert page.rows("options")[2] == ("Option 4", "option_4")
    page.finish_cell("Too late")
    assert page.rows("options")[2] == ("Too late", "too_late")
    assert [each.value for each in page.field("f_reason").options] == [
        "wrong", "damaged", "too_late", "size",
    ]  # fmt: skip


def test_an_option_is_removed_by_its_button_and_by_delete(page):
    page.select("f_reason")
    page.click_cell("options", 0)
    page.press("options_remove")
    page.click_cell("options", 1)
    page.key(Qt.Key.Key_Delete)
    assert [each.value for each in page.field("f_reason").options] == ["damaged"]
    page.undo()
    page.undo()
    assert [value for _, value in page.rows("options")] == ["wrong", "damaged", "size"]


def test_an_option_moves_by_its_buttons_and_by_alt_and_arrow(page):
    page.select("f_reason")
    page.click_cell("options", 0)
    page.press("options_arrow-down")
    page.key(Qt.Key.Key_Down, _ALT)
    assert [value for _, value in page.rows("options")] == ["damaged", "size", "wrong"]
    assert page.table("options").currentRow() == 2
    page.key(Qt.Key.Key_Down, _ALT)  # there is no further
    page.press("options_arrow-up")
    assert [value for _, value in page.rows("options")] == ["damaged", "wrong", "size"]


def test_lines_are_pasted_as_options(page):
    page.select("f_reason")
    page.click_cell("options", 0)
    QGuiApplication.clipboard().setText("Too small\r\nToo large\tlarge\n\n  Too small  \n")
    page.key(Qt.Key.Key_V, _CTRL)
    assert page.rows("options")[1:4] == [
        ("Too small", "too_small"), ("Too large", "large"), ("Too small", "too_small_2"),
    ]  # fmt: skip
    assert len(page.field("f_reason").options) == 6
    page.undo()
    assert len(page.field("f_reason").options) == 3


def test_an_option_is_worded_in_greek_and_keeps_its_value(page):
    page.select("f_reason")
    page.show_language("Greek")
    page.type_into_cell("options", 0, 0, "Lathos")
    first = page.field("f_reason").options[0]
    assert first.label.as_dict() == {"en": "Wrong", "el": "Lathos"}
    assert first.value == "wrong"


def test_a_label_that_is_missing_shows_the_default_one_in_grey_and_is_typed_from_nothing(page):
    only = tuple(Option(value=each, label=LocalText.of(en=each)) for each in ("a", "b"))
    page.document.open(edits.change_field(GOOD, "f_reason", options=only))
    page.select("f_reason")
    page.show_language("Greek")
    table = page.table("options")
    shown = QStyleOptionViewItem()
    table.itemDelegate().initStyleOption(shown, table.model().index(0, 0))
    assert shown.text == "a"
    assert shown.palette.text() == shown.palette.placeholderText()
    assert page.rows("options")[0] == ("", "a")
    page.click_cell("options", 0)
    page.key(Qt.Key.Key_F2)
    assert page.typing().text() == ""
    page.finish_cell("alfa")
    assert page.field("f_reason").options[0].label.as_dict() == {"en": "a", "el": "alfa"}


def test_what_is_chosen_at_first_follows_a_changed_value(page):
    project = edits.change_field(GOOD, "f_topics", default=("news", "events"))
    page.document.open(edits.change_field(project, "f_reason", default="wrong"))
    page.select("f_reason")
    page.type_into_cell("options", 0, 1, "false")
    assert page.field("f_reason").default == "false"
    page.select("f_topics")
    page.type_into_cell("options", 2, 1, "meetings")
    assert page.field("f_topics").default == ("news", "meetings")
    page.click_cell("options", 0)
    page.press("options_remove")
    assert page.field("f_topics").default == ("meetings",)


def test_tab_goes_from_cell_to_cell_and_leaves_the_table_behind_the_last(page):
    page.select("f_refund")
    page.type_into_cell("options", 0, 0, "Card")
    page.key(Qt.Key.Key_F2)
    for _ in range(4):
        assert page.table("options").isAncestorOf(page.focused)
        page.key(Qt.Key.Key_Tab)
    assert not page.table("options").isAncestorOf(page.focused)
    assert page.focused.objectName() == "options_add"
    page.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.focused is page.table("options")


def test_undo_while_a_cell_is_typed_into_drops_what_was_typed(page):
    page.select("f_reason")
    page.type_into_cell("options", 0, 0, "Other")
    page.key(Qt.Key.Key_F2)
    page.bot.keyClicks(page.typing(), "nonsense")
    page.undo()
    assert page.rows("options")[0] == ("Wrong", "wrong")
    page.input("label").setFocus()
    assert page.field("f_reason") == GOOD.field("f_reason")


def test_rows_with_a_fault_are_marked_and_described(page):
    page.document.open(edits.change_field(GOOD, "f_reason", options=options("a", "b", "a")))
    page.select("f_reason")
    page.design.settle()
    marked = [
        (row, column)
        for row in range(3)
        for column in range(2)
        if not page.cell("options", row, column).icon().isNull()
    ]
    assert marked == [(2, 1)]
    said = page.cell("options", 2, 1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "2 options have the value 'a'" in said
    page.type_into_cell("options", 2, 1, "c")
    page.design.settle()
    assert page.cell("options", 2, 1).icon().isNull()


def test_a_mark_that_comes_while_a_cell_is_typed_into_leaves_what_is_typed(page):
    page.select("f_reason")
    page.click_cell("options", 1)
    page.key(Qt.Key.Key_F2)
    page.key(Qt.Key.Key_A, _CTRL)
    page.bot.keyClicks(page.typing(), "Other")
    place = Place(field_id="f_reason", attribute="options", index=1, part="label")
    finding = Finding(code="option-label", severity="error", text="Wrong.", place=place)
    page.inspector.set_findings([finding])
    assert not page.cell("options", 1, 0).icon().isNull()
    assert page.typing().text() == "Other"
    page.finish_cell("s")
    assert page.field("f_reason").options[1].label.in_language("en") == "Others"


def test_one_of_the_options_is_chosen_at_first(page):
    page.select("f_reason")
    page.choose("default", "Damaged")
    assert page.field("f_reason").default == "damaged"
    page.choose("default", "None")
    assert page.field("f_reason").default == ""


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


# -- the form --------------------------------------------------------------------------------


def test_languages_are_added_made_the_default_and_removed(page):
    page.open_settings("General")
    listed = page.input("languages")
    line = find(page.row("languages"), QComboBox, "language_to_add").lineEdit()
    assert line is not None
    page.bot.keyClicks(line, "German")
    page.bot.keyClick(line, Qt.Key.Key_Return)
    assert page.document.project.languages == ("en", "el", "de")
    page.bot.keyClicks(line, "sr-Latn")
    page.bot.keyClick(line, Qt.Key.Key_Return)
    assert page.document.project.languages == ("en", "el", "de", "sr-latn")
    names = [listed.item(row).text() for row in range(listed.count())]
    assert names == ["English · default", "Greek", "German", "sr-latn"]
    page.bot.keyClicks(line, "greek")
    page.bot.keyClick(line, Qt.Key.Key_Return)
    listed.setCurrentRow(2)
    page.press("language_arrow-up")
    assert page.document.project.languages == ("de", "en", "el", "sr-latn")
    listed.setCurrentRow(3)
    page.press("language_remove")
    assert page.document.project.languages == ("de", "en", "el")


@pytest.mark.parametrize("typed", ["el", "Greek", "greek", "12", "x y"])
def test_a_language_that_cannot_be_added_is_said(page, typed):
    page.open_settings("General")
    line = find(page.row("languages"), QComboBox, "language_to_add").lineEdit()
    assert line is not None
    line.clear()
    page.bot.keyClicks(line, typed)
    page.press("language_add")
    assert page.document.project.languages == ("en", "el")
    problem = page.row("languages").editor.problem
    assert problem.isVisible()
    assert re.search("already|Choose a language", problem.text())
    line.clear()


def test_the_last_language_stays(page):
    page.document.open(replace(GOOD, languages=("en",)))
    page.open_settings("General")
    page.input("languages").setCurrentRow(0)
    page.press("language_remove")
    assert page.document.project.languages == ("en",)


def test_integrations_are_added_typed_and_removed(page):
    page.open_settings("Integrations")
    page.press("integration_add")
    page.finish_cell("abc-1")
    added = page.document.project.platform.integrations[-1]
    assert added == Integration(channel="web", integration_id="abc-1")
    page.type_into_cell("platform.integrations", 3, 0, "viber")
    assert page.rows("platform.integrations")[3] == ("viber", "abc-1")
    page.click_cell("platform.integrations", 0)
    page.key(Qt.Key.Key_Delete)
    assert len(page.document.project.platform.integrations) == 3
    page.press("integration_remove")
    assert len(page.document.project.platform.integrations) == 2


def test_addresses_are_one_a_line(page):
    page.open_settings("Hosting")
    page.type_into("hosting.page_origins", "https://a.test\n\nhttps://b.test")
    assert page.document.project.hosting.page_origins == ("https://a.test", "https://b.test")
    assert page.undo() == "Change page origins"
    assert page.document.project.hosting.page_origins == ()
    assert page.input("hosting.page_origins").toPlainText() == ""


def test_a_section_stays_folded_from_field_to_field(page):
    page.select("f_name")
    page.open_section("Answer")
    page.fold_section("Answer")
    assert not page.row("autocomplete").isVisible()
    page.select("f_mail")
    assert not page.row("autocomplete").isVisible()
    page.open_section("Answer")
    assert page.row("autocomplete").isVisible()


# -- what files hold and no box would take ---------------------------------------------------


@pytest.mark.parametrize("held", [0, 10_001, 2**31 - 1])
def test_a_number_out_of_its_bounds_is_shown_and_can_be_mended(page, held):
    page.document.open(edits.change_field(GOOD, "f_name", max_length=held))
    page.select("f_name")
    assert page.input("max_length").value() == held
    page.type_into("max_length", "7")
    assert page.field("f_name").max_length == 7
    page.select("f_order")
    page.type_into("max_length", "0")
    assert page.field("f_order").max_length != 0


def test_a_number_that_no_box_can_hold_can_be_mended(page):
    page.document.open(edits.change_field(GOOD, "f_name", max_length=10**15))
    page.select("f_name")
    assert page.document.undo_stack.count() == 0
    page.type_into("max_length", "7")
    assert page.field("f_name").max_length == 7


def test_a_choice_that_is_none_is_shown_for_its_own_field_only(page):
    page.document.open(edits.change_field(GOOD, "f_name", autocomplete="cc-number"))
    page.select("f_name")
    box = page.input("autocomplete")
    assert box.currentText() == "cc-number"
    page.select("f_order")
    assert box.findText("cc-number") == -1
    assert box.currentText() == "None"
    page.select("f_name")
    page.choose("autocomplete", "First name")
    assert page.field("f_name").autocomplete == "given-name"


def test_an_option_is_added_at_the_end_of_another_field(page):
    page.select("f_reason")
    page.click_cell("options", 0)
    page.select("f_refund")
    page.press("options_add")
    page.finish_cell("Cheque")
    assert [each.value for each in page.field("f_refund").options] == ["card", "voucher", "cheque"]


def test_typing_into_a_cell_is_kept_when_another_field_is_clicked(page):
    page.select("f_reason")
    page.type_into_cell("options", 0, 0, "Other")
    page.key(Qt.Key.Key_F2)
    page.bot.keyClicks(page.typing(), "Typed")
    page.design.click("refund")
    assert page.field("f_reason").options[0].label.in_language("en") == "Typed"
    assert page.field("f_refund") == GOOD.field("f_refund")
