"""The project as text to be edited: what was typed, and the smallest change of it."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.form import edits
from builder.form.conditions import Comparison, Group
from builder.form.edits_kind import change_kind
from builder.form.fields import TextField
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.storage.codec import dump_project, load_project
from builder.storage.source import (
    Patch,
    SourceFault,
    patches_between,
    read_source,
    source_text,
)
from builder.strict_json.spans import read_spans
from tests.form.generated import projects
from tests.projects import everything, project, small, words


def patched(text: str, patches: Sequence[Patch]) -> str:
    """Return a text after changes, which are in order and do not overlap."""
    parts, at = [], 0
    for each in patches:
        parts += [text[at : each.start], each.text]
        at = each.end
    return "".join([*parts, text[at:]])


def _after(text, new):
    old = read_source(text)
    assert isinstance(old, Project)
    return patched(text, patches_between(text, read_spans(text), old, new))


def _relaid(text, indent):
    """Return a text in another layout, with properties in another order."""
    turned = dict(reversed(json.loads(text).items()))
    return json.dumps(turned, indent=indent, ensure_ascii=False)


@given(old=projects(), new=projects(), indent=st.sampled_from([None, 1, 2, "\t"]))
@settings(max_examples=40, deadline=None)
def test_a_changed_text_is_read_as_the_other_project(old, new, indent):
    text = _relaid(source_text(old), indent)

    assert read_source(_after(text, new)) == new


@given(form=projects(), data=st.data())
@settings(max_examples=40, deadline=None)
def test_an_edit_of_the_fields_changes_no_line_of_another_field(form, data):
    if not form.fields:
        return
    at = data.draw(st.integers(0, len(form.fields) - 1))
    what = data.draw(st.sampled_from(["change", "delete", "double", "move"]))
    fields = list(form.fields)
    if what == "change":
        fields[at] = replace(fields[at], show_if=Comparison(field="x", test="filled"))
    elif what == "delete":
        del fields[at]
    elif what == "double":
        fields.insert(at, replace(fields[at], id="new_one"))
    else:
        fields.insert(data.draw(st.integers(0, len(fields) - 1)), fields.pop(at))
    new = replace(form, fields=tuple(fields))
    text = source_text(form)

    assert _after(text, new) == source_text(new)
    touched = sum(
        each.end - each.start for each in patches_between(text, read_spans(text), form, new)
    )
    assert touched <= 2 * len(dump_project(replace(form, fields=(form.fields[at],)))) + 40


def test_what_was_typed_in_its_own_way_stays():
    text = source_text(project(TextField(id="f1", name="a", label=words("A"))))
    typed = text.replace('"name": "a"', '"required":false,   "name": "a"')
    old = read_source(typed)
    assert isinstance(old, Project)

    changed = _after(typed, edits.change_field(old, "f1", label=words("B")))

    assert changed == typed.replace('"A', '"B').replace("A (", "B (")


def test_a_default_that_was_typed_is_changed_where_it_stands():
    text = source_text(project(TextField(id="f1", name="a", label=words("A"))))
    typed = text.replace('"name": "a"', '"required": false, "name": "a"')
    old = read_source(typed)
    assert isinstance(old, Project)

    changed = _after(typed, edits.change_field(old, "f1", required=True))

    assert changed == typed.replace('"required": false', '"required": true')


def test_a_condition_of_another_shape_and_a_field_of_another_kind_are_written_whole():
    form = everything()
    field_id = next(each.id for each in form.fields if isinstance(each, TextField))
    one = Comparison(field=form.fields[0].id, test="filled")
    with_one = edits.change_field(form, field_id, show_if=one)
    typed = source_text(with_one).replace('"test": "filled"', '"test": "filled", "values": []', 1)
    with_group = edits.change_field(with_one, field_id, show_if=Group(conditions=(one, one)))
    other_kind = change_kind(with_one, field_id, "textarea").project

    assert read_source(_after(typed, with_group)) == with_group
    assert read_source(_after(typed, other_kind)) == other_kind


def test_a_note_on_a_stale_translation_is_put_in_and_nothing_else_is_touched():
    form = project(TextField(id="f1", name="a", label=words("A", "Α")))
    stale = words("A", "Α").from_source("el", "Older")
    noted = edits.change_field(form, "f1", label=stale)
    text = source_text(form)

    changed = _after(text, noted)

    assert changed == source_text(noted)
    assert "translated_from" in changed


@pytest.mark.parametrize(
    ("old", "new", "says", "at"),
    [
        ('"fields": [', '"fields" [', "Line 28: The text is not JSON: Expecting ':'", "["),
        ('"name": "a"', '"name": 5', "fields[0].name: A text was expected", "5"),
        ('"kind": "text"', '"kind": "txt"', "fields[0].kind: A field kind was expected", '"txt"'),
        ('"name": "a"', '"nam": "a"', "fields[0].nam: This property is not known", '"a"'),
        ('"format": 1', '"format": 99', "newer version", "99"),
    ],
)
def test_a_fault_says_its_line_and_what_is_wrong_and_where_it_stands(old, new, says, at):
    text = source_text(project(TextField(id="f1", name="a", label=words("A"))))
    typed = text.replace(old, new)
    assert typed != text

    fault = read_source(typed)

    assert isinstance(fault, SourceFault)
    assert says in fault.message
    assert typed[fault.start : fault.end] == at
    line = typed.count("\n", 0, fault.start) + 1
    assert fault.message.startswith(f"Line {line}")


def test_an_empty_text_and_half_a_text_are_faults_and_no_accidents():
    text = source_text(small())
    for end in range(0, len(text), 37):
        assert isinstance(read_source(text[:end]), SourceFault)


def test_signs_at_which_editors_end_a_line_are_escaped():
    label = LocalText.of(en="a\u2028b\u2029c\u0085d\ufdd0e\u00a0f")
    form = project(TextField(id="f1", name="a", label=label))

    text = source_text(form)

    assert not set("\u2028\u2029\u0085\ufdd0") & set(text)
    assert load_project(text) == form
    other = project(TextField(id="f1", name="a", label=LocalText.of(en="x\u2029")))
    assert not set("\u2028\u2029") & set(_after(text, other))
