"""What stands over the form stays where it belongs as the canvas changes below it.

The problems come and go while somebody types, and so the canvas becomes lower and higher.
"""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from builder.form import edits
from builder.form.fields import Option, RadioField, RatingField
from builder.form.names import new_id
from builder.form.texts import LocalText
from tests.gui.canvas.gestures import open_form, text_field


def _en(words):
    return LocalText.of(en=words)


_THREE = tuple(Option(value=each.lower(), label=_en(each)) for each in ("Red", "Green", "Blue"))


@pytest.fixture
def long_form(page):
    """A form that is higher than the canvas, and a canvas that has its own height afterwards."""
    open_form(page, *(text_field(number) for number in range(1, 31)))
    canvas = page.canvas
    width, height = canvas.width(), canvas.height()
    yield page
    canvas.resize(width, height)


def _is_over_text(page, editor, name):
    place = page.canvas.text_rects(page.field(name).id)["label", None]
    return editor.geometry().contains(place.center())


def test_typing_goes_on_as_the_canvas_becomes_lower(long_form):
    page, canvas = long_form, long_form.canvas
    page.click("n6")
    page.press(Qt.Key.Key_F2)
    editor = page.text_editor()
    page.type("Street")
    canvas.resize(canvas.width(), 220)
    assert page.text_editor() is editor
    assert editor.hasFocus()
    assert canvas.viewport().rect().contains(editor.geometry())
    assert _is_over_text(page, editor, "n6")
    page.type(" and number")
    page.press(Qt.Key.Key_Return)
    assert page.field("n6").label.in_language("en") == "Street and number"


def test_an_editor_scrolls_with_its_text_and_typing_brings_it_back(long_form):
    page, canvas = long_form, long_form.canvas
    page.click("n2")
    page.press(Qt.Key.Key_F2)
    editor = page.text_editor()
    canvas.verticalScrollBar().setValue(40)
    assert _is_over_text(page, editor, "n2")
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    assert not canvas.viewport().rect().intersects(editor.geometry())
    page.type("City")
    assert canvas.viewport().rect().contains(editor.geometry())
    assert _is_over_text(page, editor, "n2")
    page.press(Qt.Key.Key_Escape)
    assert page.field("n2").label.in_language("en") == "Field 2"


def test_an_editor_follows_its_text_as_fields_come_above(page):
    page.click("n3")
    page.press(Qt.Key.Key_F2)
    editor = page.text_editor()
    before = editor.y()
    form = page.document.project
    page.document.edit("Add", edits.insert_fields(form, [text_field(9)], 0))
    assert page.text_editor() is editor
    assert editor.y() > before
    assert _is_over_text(page, editor, "n3")
    page.press(Qt.Key.Key_Escape)


def test_an_editor_of_a_field_that_goes_ends(page):
    page.click("n3")
    page.press(Qt.Key.Key_F2)
    page.type("Gone")
    page.document.edit("Remove", edits.remove_fields(page.document.project, {"f3"}))
    assert not page.is_editing_text
    assert page.names == ["n1", "n2", "n4", "n5"]


def _options(page):
    return [each.label.in_language("en") for each in page.field("n1").options]


@pytest.fixture
def choice(page):
    """A form of one choice, whose last option was moved to the front."""
    open_form(page, RadioField(id="c", name="n1", label=_en("Which?"), options=_THREE))
    moved = (_THREE[2], *_THREE[:2])
    form = page.document.project
    page.document.edit("Move", edits.change_field(form, "c", options=moved))
    return page


def test_an_editor_follows_its_option_among_the_others(choice):
    """As Edit > Undo is chosen with the mouse, which does not end what is typed."""
    editor = choice.double_click_text("n1", "options", 1)
    choice.type("Only red")
    choice.document.undo_stack.undo()
    place = choice.canvas.text_rects("c")["options", 0]
    assert editor.geometry().contains(place.center())
    choice.press(Qt.Key.Key_Tab)
    assert _options(choice) == ["Only red", "Green", "Blue"]
    assert choice.text_editor().toPlainText() == "Green"
    choice.press(Qt.Key.Key_Escape)


def test_an_editor_of_an_option_that_goes_ends_and_changes_no_other(choice):
    form = choice.document.project
    brown = Option(value="brown", label=_en("Brown"))
    more = (brown, *choice.field("n1").options)
    choice.document.edit("Add", edits.change_field(form, "c", options=more))
    choice.double_click_text("n1", "options", 0)
    choice.type("Dark brown")
    choice.document.undo_stack.undo()
    assert not choice.is_editing_text
    assert _options(choice) == ["Blue", "Red", "Green"]
    assert choice.document.project is form


def test_a_word_of_a_grade_goes_to_no_other_grade(page):
    words = (_en("Bad"), LocalText(), LocalText())
    open_form(page, RatingField(id="c", name="n1", label=_en("How?"), scale=3))
    form = page.document.project
    page.document.edit("Word", edits.change_field(form, "c", grade_words=words))
    page.double_click_text("n1", "grade_words", 0)
    page.type("Poor")
    page.document.undo_stack.undo()
    assert not page.is_editing_text
    assert page.document.project is form


def test_nothing_that_is_typed_gets_into_another_form(page):
    """As when a large file is read, and somebody types until it is there."""
    page.click("n1")
    page.press(Qt.Key.Key_F2)
    page.type("For the form before")
    another = replace(page.document.project, id=new_id())
    page.document.open(another)
    assert not page.is_editing_text
    assert page.document.project is another
    page.focus_canvas()
    page.press(Qt.Key.Key_Slash)
    page.document.open(replace(another, id=new_id()))
    assert not page.canvas.insertion_list.isVisible()


def test_the_list_of_kinds_stays_open_below_its_mark(long_form):
    page, canvas = long_form, long_form.canvas
    page.click("n3")
    page.press(Qt.Key.Key_Slash)
    shown = canvas.insertion_list
    page.type("lo")
    canvas.resize(canvas.width(), canvas.height() - 90)
    assert shown.isVisible()
    assert shown.line.hasFocus()
    at = shown.pos()
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + 10)
    assert shown.pos() == at - QPoint(0, 10)
    page.type("ng")
    page.press(Qt.Key.Key_Return)
    assert page.document.project.fields[3].kind == "textarea"
