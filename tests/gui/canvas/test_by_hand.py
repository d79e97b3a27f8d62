"""The canvas by mouse and keyboard: texts where they stand, gestures, what is drawn."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from builder.form import edits
from builder.form.fields import (
    HeadingField,
    HiddenField,
    ParagraphField,
    StepField,
)
from builder.form.texts import LocalText
from tests.gui.canvas.gestures import insert

_LEFT = Qt.MouseButton.LeftButton


# -- texts where they stand ----------------------------------------------------------------------


def test_f2_with_nothing_selected_edits_the_title_in_place(demo):
    demo.focus_canvas()
    demo.press(Qt.Key.Key_F2)
    editor = demo.text_editor()
    assert editor.hasFocus()
    assert editor.toPlainText() == "Your details"
    demo.retype(editor, "About you")
    assert demo.document.project.texts.title.in_language("en") == "About you"
    assert demo.canvas.hasFocus()
    assert demo.document.undo_stack.index() == 1


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (StepField(id="f", text=LocalText.of(en="First")), "Where you live"),
        (HeadingField(id="f", text=LocalText.of(en="First")), "Your address"),
        (ParagraphField(id="f", text=LocalText.of(en="First")), "We ask for little."),
    ],
)
def test_f2_begins_and_ends_in_place_for_what_is_only_read(demo, field, words):
    insert(demo, field)
    demo.workspace.services.selection.select({"f"})
    demo.focus_canvas()
    demo.press(Qt.Key.Key_F2)
    editor = demo.text_editor()
    assert editor.toPlainText() == "First"
    demo.retype(editor, words)
    assert demo.document.project.field("f").text.in_language("en") == words
    assert demo.canvas.hasFocus()
    assert demo.selected == {field.kind}


@pytest.mark.parametrize(
    ("attribute", "index", "read"),
    [
        ("label", None, lambda field: field.label),
        ("options", 1, lambda field: field.options[1].label),
    ],
)
def test_each_text_of_a_field_is_edited_by_a_double_click_on_it(demo, attribute, index, read):
    editor = demo.double_click_text("gender", attribute, index)
    demo.retype(editor, "Something else")
    assert read(demo.field("gender")).in_language("en") == "Something else"


@pytest.mark.parametrize("attribute", ["texts.title", "texts.intro", "texts.submit"])
def test_the_forms_own_texts_are_edited_by_a_double_click(demo, attribute):
    demo.canvas.verticalScrollBar().setValue(
        demo.canvas.verticalScrollBar().maximum() if attribute == "texts.submit" else 0
    )
    demo.retype(demo.double_click_text("", attribute), "Other words")
    texts = demo.document.project.texts
    assert getattr(texts, attribute.split(".")[1]).in_language("en") == "Other words"


def test_tab_goes_to_the_next_text_of_the_field_and_shift_tab_back(demo):
    demo.click("gender")
    demo.focus_canvas()
    demo.press(Qt.Key.Key_F2)
    demo.retype(demo.text_editor(), "Sex", Qt.Key.Key_Tab)
    assert demo.text_editor().toPlainText() == "Male"
    demo.retype(demo.text_editor(), "Man", Qt.Key.Key_Tab)
    demo.bot.keyClick(demo.text_editor(), Qt.Key.Key_Backtab)
    assert demo.text_editor().toPlainText() == "Man"
    demo.press(Qt.Key.Key_Escape)
    field = demo.field("gender")
    assert field.label.in_language("en") == "Sex"
    assert field.options[0].label.in_language("en") == "Man"
    assert not demo.is_editing_text


def test_tab_goes_on_to_the_next_field_and_ends_after_the_send_button(demo):
    demo.click("city")
    demo.focus_canvas()
    demo.press(Qt.Key.Key_F2)
    demo.retype(demo.text_editor(), "Town", Qt.Key.Key_Tab)
    assert demo.text_editor().toPlainText() == "Street and number"
    assert demo.selected == {"address"}
    demo.bot.keyClick(demo.text_editor(), Qt.Key.Key_Backtab)
    assert demo.text_editor().toPlainText() == "Town"
    demo.bot.keyClick(demo.text_editor(), Qt.Key.Key_Escape)
    demo.canvas.verticalScrollBar().setValue(demo.canvas.verticalScrollBar().maximum())
    demo.bot.keyClick(demo.double_click_text("", "texts.submit"), Qt.Key.Key_Tab)
    assert not demo.is_editing_text
    assert demo.canvas.hasFocus()


def test_a_made_up_value_follows_the_options_label_on_the_canvas_too(demo):
    demo.drag_kind("radio")
    name = demo.names[-1]
    demo.retype(demo.double_click_text(name, "options", 0), "Red wine")
    assert demo.field(name).options[0].value == "red_wine"


def test_a_paragraph_may_have_several_lines_and_a_title_may_not(demo):
    insert(demo, ParagraphField(id="f", text=LocalText.of(en="First")))
    editor = demo.double_click_text("paragraph", "text")
    demo.bot.keyClick(editor, Qt.Key.Key_End)
    demo.bot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    demo.bot.keyClicks(editor, "Second")
    demo.bot.keyClick(editor, Qt.Key.Key_Return)
    assert demo.document.project.field("f").text.in_language("en") == "First\nSecond"
    title = demo.double_click_text("", "texts.title")
    title.setPlainText("One\nTwo")  # as pasted
    demo.bot.keyClick(title, Qt.Key.Key_Return)
    assert demo.document.project.texts.title.in_language("en") == "One Two"


def test_an_untranslated_text_shows_the_default_one_in_grey_and_stays_untouched(demo):
    demo.workspace.services.language.choose("el")
    form = demo.document.project
    field = replace(demo.field("city"), label=LocalText.of(en="City"))
    demo.document.edit("x", edits.change_field(form, field.id, label=field.label))
    editor = demo.double_click_text("city", "label")
    assert editor.toPlainText() == ""
    assert editor.placeholderText() == "City"
    demo.bot.keyClick(editor, Qt.Key.Key_Return)
    assert demo.field("city").label.as_dict() == {"en": "City"}


def test_leaving_the_editor_keeps_what_was_typed(demo):
    editor = demo.double_click_text("city", "label")
    demo.bot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    demo.bot.keyClicks(editor, "Town")
    demo.click("region")
    assert demo.field("city").label.in_language("en") == "Town"
    assert demo.selected == {"region"}


def test_what_has_no_text_of_the_page_leads_to_its_name(demo):
    insert(demo, HiddenField(id="f", name="ticket", source="random"))
    demo.workspace.services.selection.select({"f"})
    demo.focus_canvas()
    demo.press(Qt.Key.Key_F2)
    assert not demo.is_editing_text
    assert demo.editor("name").hasFocus()


def test_a_right_to_left_text_is_edited_from_the_right(demo):
    form = demo.document.project
    demo.document.edit("x", edits.set_languages(form, (*form.languages, "ar")))
    demo.workspace.services.language.choose("ar")
    editor = demo.double_click_text("", "texts.title")
    option = editor.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert editor.geometry().right() > demo.canvas.viewport().width() // 2


def test_left_goes_on_in_a_form_that_is_written_from_right_to_left(demo):
    form, names = demo.document.project, demo.names
    demo.document.edit("x", edits.set_languages(form, (*form.languages, "ar")))
    demo.click(names[0])
    demo.press(Qt.Key.Key_Right)
    assert demo.selected == {names[1]}
    demo.workspace.services.language.choose("ar")
    demo.press(Qt.Key.Key_Left)
    assert demo.selected == {names[2]}
    demo.press(Qt.Key.Key_Right)
    demo.press(Qt.Key.Key_Right)
    assert demo.selected == {names[0]}


def test_the_editor_stands_on_its_text_and_grows_with_it(demo):
    rect = demo.canvas.text_rects(demo.field("city").id)["label", None]
    editor = demo.double_click_text("city", "label")
    assert editor.geometry().contains(rect.topLeft())
    before = editor.height()
    demo.bot.keyClicks(editor, "a long label " * 12)
    assert editor.height() > before
    demo.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_act_on_fields_act_on_the_text_while_it_is_edited(demo, key, modifier):
    demo.click("city")
    editor = demo.double_click_text("city", "label")
    names = demo.names
    demo.bot.keyClick(editor, key, modifier)
    assert demo.names == names
    assert demo.selected == {"city"}
    assert demo.text_editor() is editor


# -- gestures ------------------------------------------------------------------------------------


def test_one_of_several_is_selected_alone_when_it_is_released_without_a_drag(demo):
    demo.click("region")
    demo.ctrl_click("city")
    view, place = demo.canvas.viewport(), demo.middle_of("city")
    demo.bot.mousePress(view, _LEFT, pos=place)
    assert demo.selected == {"region", "city"}
    demo.bot.mouseRelease(view, _LEFT, pos=place)
    assert demo.selected == {"city"}


def test_escape_cancels_a_press(demo):
    demo.click("region")
    demo.ctrl_click("city")
    demo.focus_canvas()
    view, place = demo.canvas.viewport(), demo.middle_of("city")
    demo.bot.mousePress(view, _LEFT, pos=place)
    demo.press(Qt.Key.Key_Escape)
    demo.bot.mouseRelease(view, _LEFT, pos=place)
    assert demo.selected == {"region", "city"}


def test_ctrl_click_takes_a_field_out_again(demo):
    demo.click("region")
    demo.ctrl_click("city")
    demo.ctrl_click("region")
    assert demo.selected == {"city"}
    demo.ctrl_click("city")
    assert demo.selected == set()
    assert demo.canvas.current == ""


def test_a_range_goes_on_from_where_it_began(demo):
    demo.click("gender")
    demo.shift_click("city")
    assert demo.selected == {"gender", "region", "city"}
    demo.shift_click("first_name")
    assert demo.selected == {"first_name", "last_name", "gender"}


def test_a_press_beside_the_fields_selects_nothing(demo):
    demo.click("city")
    demo.bot.mouseClick(demo.canvas.viewport(), _LEFT, pos=QPoint(4, 4))
    assert demo.selected == set()


def test_a_right_press_keeps_the_selection_that_it_is_on(demo):
    demo.click("region")
    demo.ctrl_click("city")
    right = Qt.MouseButton.RightButton
    demo.bot.mouseClick(demo.canvas.viewport(), right, pos=demo.middle_of("city"))
    assert demo.selected == {"region", "city"}
    demo.bot.mouseClick(demo.canvas.viewport(), right, pos=demo.middle_of("gender"))
    assert demo.selected == {"gender"}


def test_a_drag_near_the_edge_scrolls_until_it_leaves(demo):
    demo.workspace.resize(1280, 500)
    bar = demo.canvas.verticalScrollBar()
    demo.bot.waitUntil(lambda: bar.maximum() > 0)
    demo.hover_kind_at("text", QPoint(300, demo.canvas.viewport().height() - 4))
    demo.bot.waitUntil(lambda: bar.value() > 40)
    demo.leave_drag()
    assert demo.canvas.insertion is None
    resting = bar.value()
    QApplication.processEvents()
    assert bar.value() == resting
