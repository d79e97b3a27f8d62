"""Several fields at once: what they share, what they do not agree on, and one undo step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QSpinBox

from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.fields import Prefill
from tests.faults import GOOD
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage


@pytest.fixture
def page(page):
    return InspectorPage(page)


def test_fields_of_one_kind_share_all_but_what_each_needs_itself(page):
    page.select("f_name", "f_order")
    page.open_section("Messages")
    for attribute in ("hint", "required", "max_length", "inputmode", "normalise", "messages",
                      "show_if", "required_if", "prefill", "width", "delivered"):  # fmt: skip
        assert page.inspector.row(attribute) is not None, attribute
    for attribute in ("name", "label", "equals"):
        assert page.inspector.row(attribute) is None, attribute


def test_fields_of_several_kinds_share_what_is_alike(page):
    page.select("f_name", "f_note", "f_mail")
    assert page.inspector.row("spellcheck") is None  # an address has none
    assert page.inspector.row("placeholder") is not None
    page.select("f_name", "f_note")
    assert page.inspector.row("spellcheck") is not None
    assert page.inspector.row("default") is None  # one line, and several
    page.select("f_topics", "f_reason")
    assert page.inspector.row("options") is None


def test_a_hint_for_all_keeps_what_each_says_in_other_languages(page):
    page.select("f_name", "f_agree")
    greek = {each: page.field(each).hint.in_language("el") for each in ("f_name", "f_agree")}
    assert len(set(greek.values())) == 2
    hint = page.input("hint")
    assert (hint.text(), hint.placeholderText()) == ("", "— mixed —")
    page.type_into("hint", "Please")
    for each, words in greek.items():
        assert page.field(each).hint.as_dict() == {"en": "Please", "el": words}
    assert page.document.undo_stack.count() == 1
    page.undo()
    assert page.document.project is GOOD
    assert (hint.text(), hint.placeholderText()) == ("", "— mixed —")


@pytest.mark.parametrize("typed", ["64", "12", "200"])
def test_a_mixed_number_is_empty_and_takes_any_number(page, typed):
    page.select("f_name", "f_order")
    box = page.input("max_length")
    assert isinstance(box, QSpinBox)
    assert box.text() == ""
    box.setFocus()
    page.key(Qt.Key.Key_Tab)  # to look at it changes nothing
    assert box.text() == ""
    assert page.document.project is GOOD
    page.type_into("max_length", typed)
    assert page.field("f_name").max_length == page.field("f_order").max_length == int(typed)
    page.undo()
    assert page.document.project == GOOD
    assert box.text() == ""


def test_a_mixed_bound_and_a_mixed_choice_say_so(page):
    page.select("f_topics", "f_days")
    bound = page.input("max_choices")
    assert (bound.text(), bound.placeholderText()) == ("", "— mixed —")
    page.type_into("max_choices", "2")
    assert page.field("f_topics").max_choices == page.field("f_days").max_choices == 2
    assert page.input("deliver").currentText() == "— mixed —"
    page.choose("deliver", "One text")
    assert page.field("f_topics").deliver == page.field("f_days").deliver == "text"
    assert page.input("deliver").findText("— mixed —") == -1


def test_a_mixed_switch_is_switched_on_for_all(page):
    page.select("f_name", "f_phone")
    box = page.input("required")
    assert isinstance(box, QCheckBox)
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    page.click("required")
    assert page.field("f_name").required
    assert page.field("f_phone").required


def test_what_has_several_parts_is_levelled_and_then_edited(page):
    prefill = Prefill(source="parameter", name="who")
    condition = Comparison(field="f_qty", test="filled")
    project = edits.change_field(GOOD, "f_order", prefill=prefill)
    page.document.open(edits.change_field(project, "f_order", show_if=condition))
    page.select("f_name", "f_order")
    assert not page.row("prefill").editor.isVisible()
    level = find(page.row("prefill"), QPushButton, "level_prefill")
    page.bot.mouseClick(level, Qt.MouseButton.LeftButton)
    assert page.field("f_name").prefill == page.field("f_order").prefill
    assert page.row("prefill").editor.isVisible()
    assert not level.isVisible()
    assert page.undo() == "Change filled in from"
    assert page.document.project.field("f_order").prefill == prefill
    assert level.isVisible()


def test_what_always_must_be_answered_keeps_that(page):
    page.select("f_name", "f_agree", "f_slide")
    page.click("required")  # it is on for the only one that it matters for
    assert page.field("f_name").required is False
    assert page.field("f_agree").required is page.field("f_slide").required is True
    page.select("f_agree", "f_slide")
    assert page.inspector.row("required") is None


def test_several_are_reset_in_one_step(page):
    page.select("f_name", "f_order", "f_phone")
    page.choose("width", "A third")
    page.reset("width")
    assert {page.field(each).width for each in ("f_name", "f_order", "f_phone")} == {"full"}
    assert page.undo() == "Reset width"
    assert {page.field(each).width for each in ("f_name", "f_order", "f_phone")} == {"third"}
