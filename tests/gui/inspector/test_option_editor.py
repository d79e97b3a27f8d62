"""The table of options, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
)

from builder.check import Finding
from builder.form import edits
from builder.form.fields import Option
from builder.form.place import Place
from builder.form.texts import LocalText
from tests.faults import GOOD
from tests.gui.inspector.inspector_page import InspectorPage
from tests.projects import options

_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(page):
    return InspectorPage(page)


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
