"""Text and form agree, and what was typed is never lost."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from builder.form import edits
from builder.form.texts import LocalText
from builder.gui.state.change import Change
from builder.storage.codec import load_project
from builder.storage.source import source_text
from tests.gui.source_page import SourcePage

_CTRL = Qt.KeyboardModifier.ControlModifier


def _name(project, field_id="f_first_name"):
    return project.field(field_id).name


def _rename_elsewhere(document, name="elsewhere"):
    changed = edits.change_field(document.project, "f_last_name", name=name)
    document.edit("Rename elsewhere", changed)


def test_the_form_is_shown_as_its_file_has_it(source, document):
    assert source.text == source_text(document.project)
    assert source.banner == ""


def test_typing_becomes_one_step_of_the_form_and_undo_comes_back(source, document):
    before = document.project
    source.type_over('"first_name"', '"given"')
    source.settle()
    assert _name(document.project) == "given"
    source.bot.keyClicks(source.edit, "")
    source.put_cursor("given", behind=True)
    source.bot.keyClicks(source.edit, "_name")
    source.settle()
    assert _name(document.project) == "given_name"

    document.undo_stack.undo()
    source.settle()

    assert document.project == before
    assert source.text == source_text(before)
    assert not document.undo_stack.canUndo()


def test_typing_in_another_value_is_another_step(source, document):
    source.type_over('"first_name"', '"one"')
    source.settle()
    source.type_over('"last_name"', '"two"')
    source.settle()

    document.undo_stack.undo()

    assert _name(document.project) == "one"
    assert _name(document.project, "f_last_name") == "last_name"


def test_what_the_form_keeps_is_the_same_object_so_that_others_redraw_little(source, document):
    before = document.project
    changes: list[Change] = []
    document.changed.connect(changes.append)
    source.type_over('"first_name"', '"given"')
    source.settle()

    (change,) = changes
    assert change.edited == {"f_first_name"}
    assert change.attributes == {"fields"}
    assert document.project.theme is before.theme


def test_a_text_that_is_no_form_is_held_back_and_says_where_and_what(source, document):
    before = document.project
    source.type_over('"required": true', '"required": maybe')
    source.settle()

    assert document.project is before
    assert f"Line {source.line}" in source.banner
    assert "The form stays as it was until this is right." in source.banner
    assert document.held == (source.text,)
    assert not document.is_safe
    source.put_cursor('"format"')
    source.press("source_go_there")
    assert '"required": maybe' in source.line_text
    assert source.edit.hasFocus()

    source.type_over("maybe", "false")
    source.settle()

    assert source.banner == ""
    assert document.held == ()
    assert document.project.field("f_first_name").required is False


def test_a_wrong_value_is_named_by_its_path_and_marked_where_it_stands(source, document):
    source.type_over('"max_length": 64', '"max_length": "many"')
    source.settle()

    assert "fields[0].max_length" in source.banner
    ((words, said),) = source.edit.marks.said
    assert words == '"many"'
    assert said in source.banner


def test_leaving_takes_what_was_typed_at_once(source, document):
    source.type_over('"first_name"', '"given"')
    assert _name(document.project) == "first_name"

    source.edit.clearFocus()

    assert _name(document.project) == "given"


def test_hiding_the_view_keeps_a_faulty_text_for_the_next_time(source, document):
    source.type_over('"first_name"', "5")
    text = source.text
    source.workspace.hide()
    source.workspace.show()
    source.workspace.entered()

    assert source.text == text
    assert document.held == (text,)
    assert source.banner.startswith("Line ")


def test_a_change_elsewhere_meets_a_faulty_text_and_both_are_kept(source, document):
    source.type_over('"first_name"', "5")
    source.settle()
    mine = source.text
    _rename_elsewhere(document)

    assert "changed elsewhere" in source.banner
    assert source.text == mine
    assert source.buttons == {"Go there", "Keep typing on mine", "Show the form's"}
    source.press("source_show_form")
    source.settle()
    assert source.text == source_text(document.project)
    assert document.held == (mine,)
    assert source.buttons == {"Show mine", "Discard mine…"}
    source.press("source_show_mine")
    source.settle()
    assert source.text == mine
    source.press("source_keep")
    source.type_over('"name": 5', '"name": "mine"')
    source.settle()

    assert _name(document.project) == "mine"
    assert _name(document.project, "f_last_name") == "last_name"
    document.undo_stack.undo()
    assert _name(document.project, "f_last_name") == "elsewhere"


def test_a_mended_text_waits_for_a_word_if_the_form_was_changed_elsewhere(source, document):
    source.type_over('"first_name"', "5")
    source.settle()
    _rename_elsewhere(document)
    source.type_over('"name": 5', '"name": "mine"')
    source.settle()

    assert _name(document.project) == "first_name"
    assert "It is not the form now." in source.banner
    assert document.held == (source.text,)
    source.press("source_keep")
    assert _name(document.project) == "mine"
    assert source.banner == ""


def test_a_text_that_is_set_aside_is_discarded_only_after_a_question(source, document, dialogs):
    source.type_over('"first_name"', "5")
    source.settle()
    source.press("source_show_form")
    source.settle()
    dialogs.will("confirm", False)
    source.press("source_drop")
    assert len(document.held) == 1
    dialogs.will("confirm", True)
    source.press("source_drop")
    assert document.held == ()
    assert source.banner == ""


def test_an_edit_elsewhere_changes_the_text_with_the_smallest_change(source, document):
    source.click_margin('"pattern_message": {')
    folded = source.shown_lines
    source.edit.verticalScrollBar().setValue(40)
    source.put_cursor('"id": "f_gender"')
    top, line = source.top_line, source.line_text
    _rename_elsewhere(document, "a_much_longer_name")
    source.settle()

    assert source.text == source_text(document.project)
    assert (source.top_line, source.line_text) == (top, line)
    assert source.shown_lines == folded

    first = edits.remove_fields(document.project, {"f_first_name"})
    document.edit("Delete", first)
    source.settle()
    assert source.text == source_text(document.project)
    assert source.line_text == line


def test_own_layout_and_typed_defaults_stay_through_an_edit_elsewhere(source, document):
    source.type_over('"name": "first_name",', '"name":    "first_name", "min_length": 0,')
    source.settle()
    typed = source.text
    _rename_elsewhere(document)
    source.settle()

    assert source.text == typed.replace('"last_name"', '"elsewhere"')


def test_a_stale_translation_is_noted_in_the_text_while_one_types_on(source, document):
    source.type_over('"First name"', '"Given name"')
    source.settle()

    label = document.project.field("f_first_name").label
    assert dict(label.translated_from) == {"el": "First name"}
    assert load_project(source.text) == document.project
    assert '"translated_from": "First name"' in source.text
    source.put_cursor("Given name", behind=True)
    source.bot.keyClicks(source.edit, "s")
    source.settle()
    assert source.banner == ""
    assert load_project(source.text) == document.project
    document.undo_stack.undo()
    source.settle()
    assert source.text == source_text(document.project)


def test_another_form_takes_the_place_of_everything(source, document):
    source.type_over('"first_name"', "5")
    source.settle()
    other = replace(document.project, id="other", name="Other")
    document.open(other)
    source.settle()

    assert source.text == source_text(other)
    assert (source.banner, document.held) == ("", ())


def test_spaces_and_signs_of_all_kinds_stay_as_they_are(source, document):
    label = LocalText.of(en="a\u00a0b\u2028c\u2029d\u0085e 😀 f", el="😀")
    document.edit("Label", edits.change_field(document.project, "f_first_name", label=label))
    source.settle()
    assert load_project(source.text) == document.project
    source.type_over('"last_name"', '"after"')
    source.settle()

    assert document.project.field("f_first_name").label == label
    assert _name(document.project, "f_last_name") == "after"
    assert load_project(source.text) == document.project


def test_undo_in_the_text_is_an_edit_of_the_form(source, document):
    before = document.project
    source.type_over('"first_name"', '"given"')
    source.settle()
    while source.edit.document().isUndoAvailable():
        source.key(Qt.Key.Key_Z, _CTRL)
    source.settle()

    assert document.project == before


_ACTS = ("break", "mend", "rename", "elsewhere", "undo", "redo", "form", "mine", "keep")
_ANY = [HealthCheck.function_scoped_fixture]


def _act(source: SourcePage, document, step: str, number: int) -> None:
    agreement = source.workspace.agreement
    text = source_text(document.project)
    if step == "break":
        source.paste_all(f"{text}\n// {number}")
    elif step == "mend":
        source.paste_all(text)
    elif step == "rename":
        data = json.loads(text)
        data["name"] = f"Form {number}"
        source.paste_all(json.dumps(data))
    elif step == "elsewhere":
        _rename_elsewhere(document, f"name_{number}")
    elif step == "undo":
        document.undo_stack.undo()
    elif step == "redo":
        document.undo_stack.redo()
    elif step == "form" and agreement.is_held:
        source.press("source_show_form")
    elif step == "mine" and agreement.kept_count:
        source.press("source_show_mine")
    elif step == "keep" and agreement.is_apart:
        source.press("source_keep")
    source.settle()


def _go_through(source: SourcePage, document, steps: list[str]) -> None:
    document.open(load_project(source_text(document.project)))
    source.settle()
    for number, step in enumerate(steps):
        agreement = source.workspace.agreement
        kept = set(document.held)
        if agreement.is_held and step in {"break", "mend", "rename"}:
            kept.remove(source.text)  # which the person replaces by hand
        _act(source, document, step, number)
        assert kept <= {source.text, *document.held}
        if agreement.is_held:
            assert document.held[0] == source.text
        else:
            assert load_project(source.text) == document.project


@given(steps=st.lists(st.sampled_from(_ACTS), min_size=2, max_size=8))
@settings(max_examples=12, deadline=None, suppress_health_check=_ANY)
def test_no_text_that_was_typed_is_lost_by_any_sequence_of_acts(source, document, steps):
    _go_through(source, document, steps)


@pytest.mark.fuzz
@pytest.mark.timeout(1800)
@given(steps=st.lists(st.sampled_from(_ACTS), min_size=4, max_size=30))
@settings(max_examples=300, deadline=None, suppress_health_check=_ANY)
def test_no_text_that_was_typed_is_lost_by_any_long_sequence_of_acts(source, document, steps):
    _go_through(source, document, steps)
