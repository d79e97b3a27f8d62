"""A new kind of field, made of six pieces, is everywhere in the window by itself."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSpinBox

from builder.form import edits
from builder.form.fields import AnsweredField, NamedField
from builder.form.place import Place
from builder.storage.starters import open_starter
from tests.gui.preview_page import PreviewPage
from tests.gui.test.workspace_page import TestPage
from tests.new_kinds import (
    ANSWERED,
    ARRIVAL,
    COLOURS,
    GUESTS,
    NEW_KINDS,
    PLATE,
    SHIRT,
    SWITCH,
    THUMBS,
    NewKind,
    added,
)
from tests.projects import NAME, project

REFUSING = (GUESTS, SHIRT, PLATE, SWITCH, COLOURS, ARRIVAL)
_ANSWERS = {
    "guests": 3,
    "shirt": "S",
    "thumbs": False,
    "plate": "ABC-1234",
    "switch": True,
    "colours": "red",
    "arrival": "2026-12-24",
}


@pytest.fixture
def new(request, tmp_path):
    with added(request.param, tmp_path / "kind"):
        yield request.param


@pytest.fixture
def app(new, make_app):
    app = make_app()
    yield app
    # What the window still has to do is done with a form that knows nothing of the kind.
    app.document.open(open_starter("blank"))


def fresh_design(app):
    app.document.open(open_starter("demo-form"))
    app.go("Design")
    return app.design


def drawn(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 100
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("new", NEW_KINDS, indirect=True, ids=lambda each: each.name)
def test_a_new_kind_is_everywhere_in_the_window(app, new: NewKind, qtbot):
    """One window for each kind, as opening one takes longer than all that is done in it."""
    it_is_in_palette_canvas_and_inspector(app, new)
    it_is_added_from_the_menu(app, new)
    if new in ANSWERED:
        it_is_edited_copied_and_undone(app, new)
        it_is_worded_on_the_canvas(app, new)
        it_is_filled_in_and_arrives(app, new, qtbot)
    if new in REFUSING:
        an_invalid_answer_is_refused_in_the_words_of_the_page(app, new, qtbot)
    if new is GUESTS:
        what_is_no_number_is_refused_as_such(app, qtbot)
        its_settings_are_checked_as_its_row_says(app, qtbot)
    if new in (GUESTS, THUMBS, SHIRT):
        it_is_previewed_with_the_value_that_would_be_delivered(app, new, qtbot)


def it_is_in_palette_canvas_and_inspector(app, new: NewKind):
    design = fresh_design(app)
    design.search_and_add(new.row.label)
    field = app.document.project.fields[-1]
    assert type(field) is new.row.cls

    palette = design.workspace.palette_pane
    index = palette.model.index_of(new.name)
    assert index.data(Qt.ItemDataRole.DisplayRole) == new.row.label
    assert index.data(Qt.ItemDataRole.ToolTipRole) == new.row.summary
    assert drawn(index.data(Qt.ItemDataRole.DecorationRole).pixmap(18, 18).toImage())

    design.click(design.names[-1])
    assert new.row.label in design.canvas.accessibleDescription()
    assert design.canvas.rect_of(field.id).height() > 20
    assert design.workspace.inspector.title == new.row.label
    for each in new.row.properties:
        place = Place(field_id=field.id, attribute=each.attribute)
        design.workspace.inspector.focus_place(place)  # it may be in a section that is folded
        assert design.workspace.inspector.row(each.attribute) is not None, each.attribute


def it_is_added_from_the_menu(app, new: NewKind):
    before = app.document.project.fields
    app.window.services.commands.action(f"field.add_{new.name}").trigger()
    assert type(app.document.project.fields[-1]) is new.row.cls
    assert len(app.document.project.fields) == len(before) + 1


def it_is_worded_on_the_canvas(app, new: NewKind):
    design = fresh_design(app)
    design.drag_kind(new.name, above=design.names[0])
    design.click(design.names[0])
    design.press(Qt.Key.Key_F2)
    design.retype(design.text_editor(), "Said here")
    field = app.document.project.fields[0]
    assert isinstance(field, AnsweredField)
    assert field.label.in_language("en") == "Said here"


def it_is_edited_copied_and_undone(app, new: NewKind):
    design = fresh_design(app)
    design.drag_kind(new.name, above=design.names[0])
    design.fill_in("label", "Tell us")
    field = app.document.project.fields[0]
    assert isinstance(field, AnsweredField)
    assert (field.name, field.label.in_language("en")) == ("tell_us", "Tell us")
    design.focus_canvas()
    design.ctrl(Qt.Key.Key_C)
    design.ctrl(Qt.Key.Key_V)
    copy = app.document.project.fields[1]
    assert isinstance(copy, NamedField)
    assert replace(copy, id=field.id, name=field.name) == field
    design.ctrl(Qt.Key.Key_Z)
    assert app.document.project.fields[1] != copy


def its_settings_are_checked_as_its_row_says(app, qtbot):
    fresh_design(app)
    app.design.search_and_add("people party")
    for attribute, number in (("min", "9"), ("max", "3")):
        spin = app.design.editor(attribute)
        assert isinstance(spin, QSpinBox)
        spin.setFocus()
        spin.selectAll()
        qtbot.keyClicks(spin, number)
    assert "“Number of guests”: the greatest value is below the least." in app.problems()
    assert "below the least" in app.design.findings_at("max")


def it_is_filled_in_and_arrives(app, new: NewKind, qtbot):
    app.go("Test")
    console = TestPage(qtbot, app.window.workspace("test"))
    console.open_form(project(NAME, new.make(required=True)))
    assert new.name in [each.partition("_")[0] for each in console.fields]
    for flavour in ("typical answers", "Greek text"):
        console.fill_in(flavour)
        console.send()
        delivery = console.deliveries()[-1]
        assert delivery.accepted
        assert json.loads(delivery.body)["context"][new.name] == _ANSWERS[new.name]


def an_invalid_answer_is_refused_in_the_words_of_the_page(app, new: NewKind, qtbot):
    app.go("Test")
    console = TestPage(qtbot, app.window.workspace("test"))
    console.open_form(project(NAME, new.make(required=True)))
    console.fill_in("invalid answers")
    assert f"“{new.row.label}”" in console.refusal(new.name)


def what_is_no_number_is_refused_as_such(app, qtbot):
    app.go("Test")
    console = TestPage(qtbot, app.window.workspace("test"))
    console.open_form(project(NAME, GUESTS.make()))
    console.answer("guests", "many")
    qtbot.waitUntil(lambda: "whole number" in console.refusal("guests"))


def it_is_previewed_with_the_value_that_would_be_delivered(app, new: NewKind, qtbot):
    fresh_design(app)
    changed = edits.insert_fields(app.document.project, [new.make()], 0)
    app.document.edit("Add", changed)
    app.go("Preview")
    preview = PreviewPage(qtbot, app.window.workspace("preview"))
    preview.wait_for_page()
    preview.wait_for(f"!!page.querySelector('#form:not([inert]) [name={new.name}]')")
    for field in app.document.project.fields:
        if isinstance(field, AnsweredField) and field.required:
            preview.fill_in(field.name, "Anne-Marie")
    if new is GUESTS:
        preview.fill_in("guests", "3")
    else:
        value = json.dumps(_ANSWERS[new.name]).strip('"')
        preview.run(
            f"(() => {{ page.querySelector('[name={new.name}][value={value}]').click();"
            " return true; })()"
        )
    told = f'"{new.name}": {json.dumps(_ANSWERS[new.name])}'
    qtbot.waitUntil(lambda: told in preview.payload)
