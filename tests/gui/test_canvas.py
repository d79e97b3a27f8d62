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
from builder.form.named_pipes import Pipes
from builder.form.texts import LocalText
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.widgets.theme import dress
from tests.gui.design_page import DesignPage
from tests.projects import project

_PIPES = Pipes(project(), "en")
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, services):
    workspace = DesignWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 900)
    dress(workspace)
    with qtbot.waitExposed(workspace):
        workspace.show()
    workspace.activateWindow()
    return DesignPage(qtbot, workspace)


def _insert(page, *fields):
    form = page.document.project
    page.document.edit("Add", edits.insert_fields(form, fields, 0))
    page.workspace.services.selection.select(())


# -- texts where they stand ----------------------------------------------------------------------


def test_f2_with_nothing_selected_edits_the_title_in_place(page):
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    editor = page.text_editor()
    assert editor.hasFocus()
    assert editor.toPlainText() == "Your details"
    page.retype(editor, "About you")
    assert page.document.project.texts.title.in_language("en") == "About you"
    assert page.canvas.hasFocus()
    assert page.document.undo_stack.index() == 1


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (StepField(id="f", text=LocalText.of(en="First")), "Where you live"),
        (HeadingField(id="f", text=LocalText.of(en="First")), "Your address"),
        (ParagraphField(id="f", text=LocalText.of(en="First")), "We ask for little."),
    ],
)
def test_f2_begins_and_ends_in_place_for_what_is_only_read(page, field, words):
    _insert(page, field)
    page.workspace.services.selection.select({"f"})
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    editor = page.text_editor()
    assert editor.toPlainText() == "First"
    page.retype(editor, words)
    assert page.document.project.field("f").text.in_language("en") == words
    assert page.canvas.hasFocus()
    assert page.selected == {field.kind}


@pytest.mark.parametrize(
    ("attribute", "index", "read"),
    [
        ("label", None, lambda field: field.label),
        ("options", 1, lambda field: field.options[1].label),
    ],
)
def test_each_text_of_a_field_is_edited_by_a_double_click_on_it(page, attribute, index, read):
    editor = page.double_click_text("gender", attribute, index)
    page.retype(editor, "Something else")
    assert read(page.field("gender")).in_language("en") == "Something else"


@pytest.mark.parametrize("attribute", ["texts.title", "texts.intro", "texts.submit"])
def test_the_forms_own_texts_are_edited_by_a_double_click(page, attribute):
    page.canvas.verticalScrollBar().setValue(
        page.canvas.verticalScrollBar().maximum() if attribute == "texts.submit" else 0
    )
    page.retype(page.double_click_text("", attribute), "Other words")
    texts = page.document.project.texts
    assert getattr(texts, attribute.split(".")[1]).in_language("en") == "Other words"


def test_tab_goes_to_the_next_text_of_the_field_and_shift_tab_back(page):
    page.click("gender")
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    page.retype(page.text_editor(), "Sex", Qt.Key.Key_Tab)
    assert page.text_editor().toPlainText() == "Male"
    page.retype(page.text_editor(), "Man", Qt.Key.Key_Tab)
    page.bot.keyClick(page.text_editor(), Qt.Key.Key_Backtab)
    assert page.text_editor().toPlainText() == "Man"
    page.press(Qt.Key.Key_Escape)
    field = page.field("gender")
    assert field.label.in_language("en") == "Sex"
    assert field.options[0].label.in_language("en") == "Man"
    assert not page.is_editing_text


def test_tab_goes_on_to_the_next_field_and_ends_after_the_send_button(page):
    page.click("city")
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    page.retype(page.text_editor(), "Town", Qt.Key.Key_Tab)
    assert page.text_editor().toPlainText() == "Street and number"
    assert page.selected == {"address"}
    page.bot.keyClick(page.text_editor(), Qt.Key.Key_Backtab)
    assert page.text_editor().toPlainText() == "Town"
    page.bot.keyClick(page.text_editor(), Qt.Key.Key_Escape)
    page.canvas.verticalScrollBar().setValue(page.canvas.verticalScrollBar().maximum())
    page.bot.keyClick(page.double_click_text("", "texts.submit"), Qt.Key.Key_Tab)
    assert not page.is_editing_text
    assert page.canvas.hasFocus()


def test_a_made_up_value_follows_the_options_label_on_the_canvas_too(page):
    page.drag_kind("radio")
    name = page.names[-1]
    page.retype(page.double_click_text(name, "options", 0), "Red wine")
    assert page.field(name).options[0].value == "red_wine"


def test_a_paragraph_may_have_several_lines_and_a_title_may_not(page):
    _insert(page, ParagraphField(id="f", text=LocalText.of(en="First")))
    editor = page.double_click_text("paragraph", "text")
    page.bot.keyClick(editor, Qt.Key.Key_End)
    page.bot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    page.bot.keyClicks(editor, "Second")
    page.bot.keyClick(editor, Qt.Key.Key_Return)
    assert page.document.project.field("f").text.in_language("en") == "First\nSecond"
    title = page.double_click_text("", "texts.title")
    title.setPlainText("One\nTwo")  # as pasted
    page.bot.keyClick(title, Qt.Key.Key_Return)
    assert page.document.project.texts.title.in_language("en") == "One Two"


def test_an_untranslated_text_shows_the_default_one_in_grey_and_stays_untouched(page):
    page.workspace.services.language.choose("el")
    form = page.document.project
    field = replace(page.field("city"), label=LocalText.of(en="City"))
    page.document.edit("x", edits.change_field(form, field.id, label=field.label))
    editor = page.double_click_text("city", "label")
    assert editor.toPlainText() == ""
    assert editor.placeholderText() == "City"
    page.bot.keyClick(editor, Qt.Key.Key_Return)
    assert page.field("city").label.as_dict() == {"en": "City"}


def test_leaving_the_editor_keeps_what_was_typed(page):
    editor = page.double_click_text("city", "label")
    page.bot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.bot.keyClicks(editor, "Town")
    page.click("region")
    assert page.field("city").label.in_language("en") == "Town"
    assert page.selected == {"region"}


def test_what_has_no_text_of_the_page_leads_to_its_name(page):
    _insert(page, HiddenField(id="f", name="ticket", source="random"))
    page.workspace.services.selection.select({"f"})
    page.focus_canvas()
    page.press(Qt.Key.Key_F2)
    assert not page.is_editing_text
    assert page.editor("name").hasFocus()


def test_a_right_to_left_text_is_edited_from_the_right(page):
    form = page.document.project
    page.document.edit("x", edits.set_languages(form, (*form.languages, "ar")))
    page.workspace.services.language.choose("ar")
    editor = page.double_click_text("", "texts.title")
    option = editor.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert editor.geometry().right() > page.canvas.viewport().width() // 2


def test_left_goes_on_in_a_form_that_is_written_from_right_to_left(page):
    form, names = page.document.project, page.names
    page.document.edit("x", edits.set_languages(form, (*form.languages, "ar")))
    page.click(names[0])
    page.press(Qt.Key.Key_Right)
    assert page.selected == {names[1]}
    page.workspace.services.language.choose("ar")
    page.press(Qt.Key.Key_Left)
    assert page.selected == {names[2]}
    page.press(Qt.Key.Key_Right)
    page.press(Qt.Key.Key_Right)
    assert page.selected == {names[0]}


def test_the_editor_stands_on_its_text_and_grows_with_it(page):
    rect = page.canvas.text_rects(page.field("city").id)["label", None]
    editor = page.double_click_text("city", "label")
    assert editor.geometry().contains(rect.topLeft())
    before = editor.height()
    page.bot.keyClicks(editor, "a long label " * 12)
    assert editor.height() > before
    page.press(Qt.Key.Key_Escape)


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
def test_keys_that_act_on_fields_act_on_the_text_while_it_is_edited(page, key, modifier):
    page.click("city")
    editor = page.double_click_text("city", "label")
    names = page.names
    page.bot.keyClick(editor, key, modifier)
    assert page.names == names
    assert page.selected == {"city"}
    assert page.text_editor() is editor


# -- gestures ------------------------------------------------------------------------------------


def test_one_of_several_is_selected_alone_when_it_is_released_without_a_drag(page):
    page.click("region")
    page.ctrl_click("city")
    view, place = page.canvas.viewport(), page.middle_of("city")
    page.bot.mousePress(view, _LEFT, pos=place)
    assert page.selected == {"region", "city"}
    page.bot.mouseRelease(view, _LEFT, pos=place)
    assert page.selected == {"city"}


def test_escape_cancels_a_press(page):
    page.click("region")
    page.ctrl_click("city")
    page.focus_canvas()
    view, place = page.canvas.viewport(), page.middle_of("city")
    page.bot.mousePress(view, _LEFT, pos=place)
    page.press(Qt.Key.Key_Escape)
    page.bot.mouseRelease(view, _LEFT, pos=place)
    assert page.selected == {"region", "city"}


def test_ctrl_click_takes_a_field_out_again(page):
    page.click("region")
    page.ctrl_click("city")
    page.ctrl_click("region")
    assert page.selected == {"city"}
    page.ctrl_click("city")
    assert page.selected == set()
    assert page.canvas.current == ""


def test_a_range_goes_on_from_where_it_began(page):
    page.click("gender")
    page.shift_click("city")
    assert page.selected == {"gender", "region", "city"}
    page.shift_click("first_name")
    assert page.selected == {"first_name", "last_name", "gender"}


def test_a_press_beside_the_fields_selects_nothing(page):
    page.click("city")
    page.bot.mouseClick(page.canvas.viewport(), _LEFT, pos=QPoint(4, 4))
    assert page.selected == set()


def test_a_right_press_keeps_the_selection_that_it_is_on(page):
    page.click("region")
    page.ctrl_click("city")
    right = Qt.MouseButton.RightButton
    page.bot.mousePress(page.canvas.viewport(), right, pos=page.middle_of("city"))
    assert page.selected == {"region", "city"}
    page.bot.mousePress(page.canvas.viewport(), right, pos=page.middle_of("gender"))
    assert page.selected == {"gender"}


def test_a_drag_near_the_edge_scrolls_until_it_leaves(page):
    page.workspace.resize(1280, 500)
    bar = page.canvas.verticalScrollBar()
    page.bot.waitUntil(lambda: bar.maximum() > 0)
    page.hover_kind_at("text", QPoint(300, page.canvas.viewport().height() - 4))
    page.bot.waitUntil(lambda: bar.value() > 40)
    page.leave_drag()
    assert page.canvas.insertion is None
    resting = bar.value()
    QApplication.processEvents()
    assert bar.value() == resting
