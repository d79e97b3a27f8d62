"""What could stand at the cursor in a project's text, and what a property is."""

import pytest

from builder.form.conditions import Comparison, Group
from builder.form.edits import change_field
from builder.form.fields import TextField
from builder.form.kinds import KINDS
from builder.storage.schema import json_schema
from builder.storage.source import source_text
from builder.storage.source_help import offers_at, said_of
from builder.strict_json.spans import read_spans
from tests.projects import everything, project, words

FORM = project(
    TextField(id="f1", name="first", label=words("First")),
    TextField(id="f2", name="second", label=words("Second")),
)


def _offers(before, typed, form=FORM):
    """Return what is offered where a part of the text is replaced by what is typed (at ``|``)."""
    text = source_text(form)
    assert before in text
    text = text.replace(before, typed, 1)
    offset = text.index("|")
    return offers_at(text.replace("|", ""), offset, form)


def _words(offers):
    return {each.words for each in offers.offers}


@pytest.mark.parametrize(
    ("before", "typed", "some", "none"),
    [
        ('"fields": [', '"th|", "fields": [', {"theme"}, {"fields", "id", "max_length"}),
        ('"name": "first",', '"name": "first", "|"', {"max_length", "hint"}, {"kind", "options"}),
        ('"name": "first",', '"na|": "first",', {"name"}, {"label"}),
        ('"kind": "text",', '"kind": "|",', set(KINDS), {"f1"}),
        ('"kind": "text",', '"kind": |,', set(KINDS), {"f1"}),
        ('"name": "first",', '"name": "first", "required": |,', {"true", "false"}, {"null"}),
        ('"name": "first",', '"name": "first", "show_if": {"test": "|"},', {"filled"}, {"text"}),
        ('"name": "first",', '"name": "first", "show_if": |,', {"null", "{}"}, {"true"}),
        ('"first"', '"|"', set(), {"first", "text", "null"}),
    ],
)
def test_what_fits_is_offered_and_nothing_else(before, typed, some, none):
    offered = _words(_offers(before, typed))
    assert some <= offered
    assert not none & offered


def test_fields_are_offered_by_label_in_groups_too():
    one = Comparison(field="f1", test="filled")
    form = change_field(FORM, "f2", show_if=Group(conditions=(one, one)))
    offers = _offers('"field": "f1"', '"field": "|"', form)
    assert {each.words: each.text for each in offers.offers} == {
        "First": '"f1"',
        "Second": '"f2"',
    }


def test_a_name_comes_with_its_colon_unless_it_has_one():
    texts = {each.words: each.text for each in _offers('"name": "first",', '"|", ').offers}
    assert texts["max_length"] == '"max_length": '
    texts = {each.words: each.text for each in _offers('"name": "first"', '"|": "first"').offers}
    assert texts["name"] == '"name"'


def test_nothing_is_offered_outside_and_any_place_can_be_asked():
    text = source_text(everything())
    assert offers_at("", 0, FORM).offers == ()
    assert offers_at(text, len(text), FORM).offers == ()
    root = read_spans(text)
    assert root is not None
    for offset in range(0, len(text), 211):
        offers_at(text[:offset], offset, FORM)
        said_of(text, root, offset, FORM)


def test_every_property_of_every_kind_says_what_it_is():
    for name, schema in json_schema()["$defs"].items():
        if name in KINDS:
            bare = [
                each
                for each, held in schema["properties"].items()
                if each not in {"kind", "id"} and "description" not in held
            ]
            assert bare in ([], ["autocomplete"]), name


def test_a_property_and_the_field_that_it_names_are_explained():
    form = change_field(FORM, "f2", show_if=Comparison(field="f1", test="filled"))
    text = source_text(form)
    root = read_spans(text)
    assert root is not None
    about = said_of(text, root, text.index('"field": "f1"') + 2, form)
    assert about.startswith("field: ")
    assert about.endswith("Here: First")
    assert said_of(text, root, text.index('"languages"'), form).startswith("languages: ")
