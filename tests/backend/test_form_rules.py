"""Whole forms judged in the backend: what is shown, required, calculated and delivered."""

from __future__ import annotations

from typing import Any

import pytest

from builder.backend.rules import Judged, MalformedError, judge_form, message
from tests.backend.forms import TODAY, field, form

CHOSEN = ("equals", "pick", "b")


def context(*fields: Any, values: Any = None, **given: Any) -> Any:
    found = judge_form(form(*fields), values or {}, given.pop("parameters", {}), TODAY, **given)
    assert found.errors == {}
    return found.context


def errors(*fields: Any, values: Any) -> dict[str, str]:
    found = judge_form(form(*fields), values, {}, TODAY).errors
    return {name: verdict.code for name, verdict in found.items()}


PICK = field("radio", "pick", options=("a", "b"))


def test_what_the_page_sends_for_a_hidden_field_counts_for_nothing():
    note = field("text", "note", show_if=CHOSEN, required=True)
    assert context(PICK, note, values={"pick": "a", "note": "smuggled"}) == {"pick": "a"}
    assert context(PICK, note, values={"pick": "b", "note": "told"}) == {
        "pick": "b",
        "note": "told",
    }
    assert errors(PICK, note, values={"pick": "b"}) == {"note": "required"}
    # Any value: it is not looked at.
    assert context(PICK, note, values={"pick": "a", "note": "x" * 999}) == {"pick": "a"}


def test_what_depends_on_a_hidden_field_is_hidden_with_it():
    note = field("text", "note", show_if=CHOSEN)
    more = field("text", "more", show_if=("filled", "note"))
    values = {"pick": "a", "note": "x", "more": "y"}
    assert context(PICK, note, more, values=values) == {"pick": "a"}


def test_a_wrong_answer_counts_as_none_for_conditions():
    mail = field("email", "mail")
    note = field("text", "note", show_if=("filled", "mail"), required=True)
    assert errors(mail, note, values={"mail": "nonsense"}) == {"mail": "email"}
    assert errors(mail, note, values={"mail": "a@b.co"}) == {"note": "required"}


@pytest.mark.parametrize(
    ("kind", "changes", "delivered"),
    [
        ("text", {}, {}),
        ("text", {"when_hidden": "null"}, {"x": None}),
        ("text", {"when_hidden": "default", "default": "usual", "normalise": ("upper",)}, {"x": "USUAL"}),
        ("integer", {"when_hidden": "default", "default": 5}, {"x": 5}),
        ("integer", {"when_hidden": "default", "required": True}, {}),
        # What nobody answers starts with nothing.
        ("hidden", {"when_hidden": "default", "source": "constant", "value": "k"}, {}),
        ("hidden", {"when_hidden": "null", "source": "constant", "value": "k"}, {"x": None}),
        ("calculated", {"when_hidden": "default", "expression": ("number", 1)}, {}),
        ("checkbox", {}, {}),
        ("checkbox", {"when_hidden": "default", "default": True}, {"x": True}),
        ("checkboxes", {"options": ("a", "b"), "deliver": "booleans", "when_hidden": "null"},
         {"x_a": None, "x_b": None}),
        ("checkboxes", {"options": ("a", "b"), "deliver": "booleans", "when_hidden": "default",
                        "default": ("b",)}, {"x_a": False, "x_b": True}),
        ("checkboxes", {"options": ("a", "b"), "deliver": "text", "delimiter": ";",
                        "when_hidden": "null"}, {"x": None}),
    ],
)  # fmt: skip
def test_what_is_delivered_while_hidden(kind, changes, delivered):
    tested = field(kind, "x", show_if=CHOSEN, **changes)
    assert context(PICK, tested, values={"pick": "a"}) == {"pick": "a", **delivered}


def test_several_choices_are_delivered_flat():
    many = field("checkboxes", "t", options=("a", "b", "c"), deliver="booleans")
    assert context(many, values={"t": ["c", "a"]}) == {"t_a": True, "t_b": False, "t_c": True}
    assert context(many) == {"t_a": False, "t_b": False, "t_c": False}
    text = field("checkboxes", "t", options=("a", "b", "c"), deliver="text", delimiter="; ")
    assert context(text, values={"t": ["c", "a"]}) == {"t": "a; c"}
    assert context(text) == {}
    assert errors(many, values={"t": ["a", "a"]}) == {"t": "option"}
    with pytest.raises(MalformedError):
        judge_form(form(many), {"t": "a"}, {}, TODAY)
    with pytest.raises(MalformedError):
        judge_form(form(many), {"t_a": True}, {}, TODAY)


def test_what_is_calculated_is_never_taken_from_the_page():
    total = field("calculated", "total", expression=("*", ("field", "n"), 2.5))
    number = field("integer", "n")
    assert context(number, total, values={"n": 3}) == {"n": 3, "total": 7.5}
    assert context(number, total, values={"n": 4}) == {"n": 4, "total": 10}
    assert type(context(number, total, values={"n": 4})["total"]) is int
    assert context(number, total) == {}
    with pytest.raises(MalformedError):
        judge_form(form(number, total), {"n": 3, "total": 1}, {}, TODAY)


def test_today_is_the_persons_own_date():
    day = field("calculated", "day", expression=("today",))
    given = TODAY._replace(own=TODAY.last)
    assert judge_form(form(day), {}, {}, given).context == {"day": str(TODAY.last)}


def test_a_condition_can_ask_for_an_answer():
    note = field("text", "note", required_if=CHOSEN)
    assert errors(PICK, note, values={"pick": "b"}) == {"note": "required"}
    assert errors(PICK, note, values={"pick": "a"}) == {}


def test_an_answer_must_repeat_another():
    mail = field("email", "mail", label={"en": "Mail {label}"})
    again = field("email", "again", label={"en": "Again {other}"}, equals="mail")
    assert errors(mail, again, values={"mail": "a@b.co", "again": "a@b.co"}) == {}
    assert errors(mail, again, values={"mail": "a@b.co"}) == {"again": "mismatch"}
    assert errors(mail, again, values={"mail": "x", "again": "a@b.co"}) == {"mail": "email"}
    tested = form(mail, again, messages={"en": {"mismatch": "“{label}” is not “{other}”."}})
    said = message(tested, again, Judged("x", "mismatch", "mail"), "en")
    assert said == "“Again {other}” is not “Mail {label}”."


def test_variables_of_the_conversation_fill_hidden_fields():
    name = field("hidden", "h", source="context", parameter="first_name")
    assert context(name, conversation={"first_name": "Ada", "other": "x"}) == {"h": "Ada"}
    assert context(name, conversation={"first_name": "x\n"}) == {}
    assert context(name, parameters={"first_name": "forged"}) == {}


def test_fields_have_their_own_messages():
    own = field("text", "x", messages={"required": {"en": "Who are you, {label}?"}})
    assert message(form(own), own, Judged(None, "required"), "en") == "Who are you, x?"
