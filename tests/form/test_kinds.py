from __future__ import annotations

from dataclasses import fields, replace

import pytest

from builder.backend.contacts import EMAIL, PHONE, URL
from builder.form.fields import CalculatedField, ChoiceField, NamedField, Option, TextareaField
from builder.form.kinds import KINDS, kind_of, possible_tests, value_type
from builder.form.texts import LocalText

WANTED = {
    "url", "rating", "slider", "time", "datetime", "country", "checkboxes", "yesno", "image",
    "divider", "link", "step", "calculated",
    "text", "textarea", "email", "phone", "integer", "decimal", "select", "radio", "checkbox",
    "consent", "date", "hidden", "heading", "paragraph",
}  # fmt: skip
EVERY = pytest.mark.parametrize("row", KINDS.values(), ids=KINDS)


def test_every_kind_is_there():
    assert set(KINDS) == WANTED


@EVERY
def test_a_row_is_complete(row):
    assert row.cls.kind == row.name
    assert row.label
    assert row.summary.endswith(".")
    assert row.properties or row.name == "divider"
    assert set(row.starting) <= {each.name for each in fields(row.cls)}


@EVERY
def test_the_inspector_edits_every_attribute_once(row):
    edited = [each.attribute for each in row.properties]
    # An id is never shown.
    assert sorted(edited) == sorted({each.name for each in fields(row.cls)} - {"id"})


@EVERY
def test_choices_are_given_where_they_are_chosen_from_and_hold_the_default(row):
    defaults = {each.name: each.default for each in fields(row.cls)}
    for each in row.properties:
        assert bool(each.choices) == (each.editor in ("choice", "choices")), each.attribute
        values = [value for value, _ in each.choices]
        assert len(set(values)) == len(values)
        if each.editor == "choice":
            assert defaults[each.attribute] in values
        if each.editor == "integer":
            assert each.minimum <= defaults[each.attribute] <= each.maximum


@EVERY
def test_a_made_field_is_worded_in_the_language_asked_for(row):
    made = row.make("f_1", "answer", "el")
    assert made.id == "f_1"
    assert kind_of(made) is row
    assert row.delivers == isinstance(made, NamedField)
    if isinstance(made, NamedField):
        assert made.name == "answer"
    for each in fields(made):
        held = getattr(made, each.name)
        options = [o.label for o in held if isinstance(o, Option)] if type(held) is tuple else []
        for text in [held, *options]:
            if isinstance(text, LocalText) and text:
                assert set(text.as_dict()) == {"el"}
    words = getattr(made, "label", None) or getattr(made, "text", None)
    assert words or row.name in ("hidden", "calculated", "divider", "image")


@pytest.mark.parametrize("kind", ["select", "radio"])
def test_a_made_choice_has_options_to_tell_apart(kind):
    made = KINDS[kind].make("f", "n", "el")
    assert isinstance(made, ChoiceField)
    options = made.options
    assert len({each.value for each in options}) == len(options) == 2
    assert all(each.label.in_language("el") for each in options)


def test_starting_values_that_are_no_words_are_taken_as_they_are():
    row = replace(KINDS["textarea"], starting={"rows": 9, "label": LocalText.of(en="Notes")})
    made = row.make("f", "n", "el")
    assert isinstance(made, TextareaField)
    assert (made.rows, made.label) == (9, LocalText.of(el="Notes"))


@EVERY
def test_the_facts_of_a_row_agree_with_each_other(row):
    assert row.answered == bool(row.answered_in)
    assert (row.value is None) == (row.name == "calculated" or not row.delivers)
    assert not set(row.codes) & set(row.other_codes)
    assert row.unreadable in ("", *row.codes, *row.other_codes)
    assert row.ticked == ("required_tick" in row.other_codes)
    assert not row.ticked or row.value == "boolean"
    assert not row.several_lines or row.value == "text"


def test_the_longest_answers_are_those_of_the_backend():
    assert KINDS["email"].longest == EMAIL.most
    assert KINDS["url"].longest == URL.most
    # In bytes: a telephone number is of ASCII alone.
    assert KINDS["phone"].longest * 4 >= PHONE.most


@pytest.mark.parametrize(
    ("kinds", "asked"),
    [
        (("text", "email", "select", "country", "hidden"), {"matches"}),
        (("textarea", "yesno", "checkbox", "consent", "checkboxes"), set()),
        (("integer", "decimal", "rating", "slider", "date"), {"greater", "less", "between"}),
        (("time", "datetime"), {"greater", "less", "between", "matches"}),
    ],
)
def test_conditions_ask_what_suits_a_kind(kinds, asked):
    always = {"equals", "not", "in", "empty", "filled"}
    for kind in kinds:
        assert set(possible_tests(KINDS[kind].make("f", "n"))) == always | asked, kind


@pytest.mark.parametrize(
    ("result", "asked"),
    [("number", {"greater"}), ("date", {"greater"}), ("text", {"matches"}), ("boolean", set())],
)
def test_conditions_ask_of_a_calculated_value_what_suits_its_result(result, asked):
    field = CalculatedField(id="f", name="n", result=result)
    assert value_type(field) == result
    assert {"greater", "matches"} & set(possible_tests(field)) == asked


@pytest.mark.parametrize("kind", ["heading", "image", "divider", "link", "step"])
def test_conditions_ask_nothing_of_what_has_no_value(kind):
    field = KINDS[kind].make("f")
    assert value_type(field) is None
    assert possible_tests(field) == ()
