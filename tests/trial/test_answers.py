from __future__ import annotations

from dataclasses import replace

import pytest

from builder.form.answers import Value, choices_of, held, offered_by
from builder.form.fields import (
    AnsweredField,
    CheckboxField,
    IntegerField,
    Option,
    SelectField,
    TextField,
)
from builder.form.kinds import KINDS
from builder.form.texts import LocalText
from builder.trial.answers import AnswerSheet
from builder.trial.refusals import Refusals
from tests.projects import everything, options, project, words

EVERYTHING = {
    field.kind: field for field in everything().fields if isinstance(field, AnsweredField)
}


def sheet(*fields):
    found = AnswerSheet()
    found.follow(project(*fields))
    return found


def text(id_, **changes):
    return TextField(id=id_, **{"name": id_, "label": words(id_), **changes})


def test_a_new_field_starts_as_on_the_page():
    found = sheet(text("f_a", default="Ada"), text("f_b"), CheckboxField(id="f_c", name="c"))
    assert found.answers() == {"f_a": "Ada", "c": False}


def test_answers_are_kept_while_the_form_changes():
    found = sheet(text("f_a"), text("f_b"))
    found.answer("f_a", "Ada")
    is_different = found.follow(project(text("f_b"), text("f_a", name="given")))
    assert is_different
    assert found.answers() == {"given": "Ada"}
    assert not found.follow(project(text("f_b"), text("f_a", name="given", label=words("New"))))


def test_an_answer_goes_with_its_field_and_with_a_change_of_kind():
    found = sheet(text("f_a"), text("f_b"))
    found.answer("f_a", "Ada")
    found.answer("f_b", "Bea")
    found.follow(project(IntegerField(id="f_b", name="f_b")))
    assert found.answers() == {}
    assert [field.id for field in found.fields] == ["f_b"]
    found.follow(project(text("f_a"), text("f_b")))
    assert found.answers() == {}


def test_a_choice_goes_with_its_option():
    select = SelectField(
        id="f_s", name="s", label=words("S"), options=options("first", "second", "third")
    )
    found = sheet(select)
    found.answer(select.id, select.options[0].value)
    more = replace(select, options=(Option(value="new", label=words("New")), *select.options))
    found.follow(project(more))
    assert found.value(select.id) == select.options[0].value
    found.follow(project(replace(select, options=select.options[1:])))
    assert found.value(select.id) is None


def test_filled_in_answers_replace_all_and_cleared_ones_start_again():
    found = sheet(text("f_a", default="Ada"), text("f_b"))
    found.answer("f_b", "Bea")
    found.fill({"f_a": "Zoe", "unknown": "x"})
    assert found.answers() == {"f_a": "Zoe"}
    found.clear()
    assert found.answers() == {"f_a": "Ada"}


def test_only_touched_answers_are_told_to_be_refused():
    found = sheet(text("f_a"), text("f_b"))
    found.answer("f_b", "?")
    both = Refusals(fields={"f_a": "Missing.", "f_b": "Wrong."})
    found.show_refusals(both, everywhere=False)
    assert (found.refusal("f_a"), found.refusal("f_b")) == ("", "Wrong.")
    assert found.has_refusals
    found.show_refusals(both, everywhere=True)
    assert found.refusal("f_a") == "Missing."
    found.clear()
    assert not found.has_refusals


def test_what_is_not_asked_is_kept_and_not_sent():
    found = sheet(text("f_a"), text("f_b"))
    found.fill({"f_a": "Ada", "f_b": "Bea"})
    found.show_refusals(Refusals(unasked=frozenset({"f_a"})), everywhere=False)
    assert [field.id for field in found.asked] == ["f_b"]
    assert found.values() == {"f_b": "Bea"}
    assert found.answers() == {"f_a": "Ada", "f_b": "Bea"}
    assert found.first_of(["f_a", "f_b"]).id == "f_b"
    assert found.first_of(["f_a"]) is None


def test_hidden_and_calculated_values_are_counted():
    found = AnswerSheet()
    found.follow(everything())
    named = [field for field in everything().fields if getattr(field, "name", "")]
    assert found.unseen == len(named) - len(found.fields)


@pytest.mark.parametrize("kind", EVERYTHING)
def test_each_kind_holds_its_choices_and_the_one_that_is_none(kind):
    field = EVERYTHING[kind]
    for choice in offered_by(field):
        value: Value = [str(choice)] if kind == "checkboxes" else choice
        assert held(field, value) == value
        assert type(held(field, value)) is type(value)
    if choices_of(field):
        assert held(field, ["nowhere"] if kind == "checkboxes" else "nowhere") is None


@pytest.mark.parametrize(
    "kind", [k for k, v in KINDS.items() if isinstance(v.make("f"), AnsweredField)]
)
def test_each_kind_as_it_is_made_takes_no_answer(kind):
    field = KINDS[kind].make("f")
    assert isinstance(field, AnsweredField)
    assert not held(field, None)
    assert not held(field, "")


@pytest.mark.parametrize(
    ("given", "kept"),
    [("12,50", 12.5), ("1.000", 1.0), ("four", "four"), ("", None), (3, 3), ("1e3", "1e3")],
)
def test_a_number_is_read_and_what_is_none_stays_text(given, kept):
    number = IntegerField(id="f", name="n", label=LocalText.of(en="N"))
    assert held(number, given) == kept


def test_a_grade_is_not_taken_for_a_yes():
    assert held(EVERYTHING["rating"], True) is None
    assert held(EVERYTHING["yesno"], 1) is None
