"""Random references, and values that are judged and not delivered."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from builder.backend import rules
from builder.backend.references import LETTERS, reference
from builder.backend.spec import FieldSpec, SpecError, read_spec
from tests.backend.forms import TODAY, field, form

SEEDS = [number.to_bytes(4, "big") for number in range(2000)]


def random_field(name: str = "ref", style: str = "letters", length: int = 8) -> FieldSpec:
    return field("hidden", name, source="random", style=style, length=length)


@pytest.mark.parametrize("length", [6, 8, 24])
def test_letters_and_digits_that_nobody_mistakes(length):
    made = [str(reference(random_field(length=length), seed)) for seed in SEEDS]
    assert {len(each) for each in made} == {length}
    assert len(set(made)) >= len(made) - 1
    found = set("".join(made))
    assert found == set(LETTERS)
    for alike in ("0OQD", "1IL", "2Z", "5S", "6G", "8B", "UV"):
        assert len(found & set(alike)) <= 1
    # Every letter is as likely as any other, at each place.
    first = Counter(each[0] for each in made)
    assert len(first) == len(LETTERS)
    assert max(first.values()) < 2 * min(first.values())


@pytest.mark.parametrize("length", [6, 15])
def test_numbers_of_a_length(length):
    made = [reference(random_field(style="number", length=length), seed) for seed in SEEDS]
    assert all(isinstance(each, int) and len(str(each)) == length for each in made)
    assert all(each <= rules.SAFE_INTEGER for each in made if isinstance(each, int))
    assert set(Counter(str(each)[0] for each in made)) == set("123456789")


def test_a_reference_follows_from_the_seed_and_the_name():
    one = random_field()
    assert reference(one, b"a") == reference(one, b"a")
    assert reference(one, b"a") != reference(one, b"b")
    assert reference(one, b"a") != reference(random_field("other"), b"a")


def test_a_submission_gets_its_references():
    tested = form(random_field(), random_field("number", "number", 6), field("text"))
    judged = rules.judge_form(tested, {"answer": "x"}, {}, TODAY, seed=b"seed")
    assert judged.context == {
        "ref": reference(tested.fields[0], b"seed"),
        "number": reference(tested.fields[1], b"seed"),
        "answer": "x",
    }
    assert judged.references == {
        "ref": judged.context["ref"], "number": str(judged.context["number"]),
    }  # fmt: skip
    assert rules.judge_form(tested, {}, {}, TODAY).context == {}


def test_nobody_can_send_a_reference():
    tested = form(random_field())
    with pytest.raises(rules.MalformedError):
        rules.judge_form(tested, {"ref": "AAAAAAAA"}, {}, TODAY, seed=b"seed")


def test_a_reference_that_is_not_there_is_not_made():
    shown = ("equals", "answer", "yes")
    tested = form(
        field("text"), field("hidden", "ref", source="random", style="letters", length=8,
                             show_if=shown)
    )  # fmt: skip
    judged = rules.judge_form(tested, {"answer": "no"}, {}, TODAY, seed=b"seed")
    assert (judged.context, judged.references) == ({"answer": "no"}, {})


# -- not delivered ---------------------------------------------------------------------------

KINDS = [
    field("text", "a", delivered=False),
    field("checkboxes", "a", options=("x", "y"), deliver="booleans", delivered=False),
    field("checkboxes", "a", options=("x", "y"), deliver="text", delimiter=",", delivered=False),
    field("hidden", "a", source="constant", value="x", delivered=False),
    field("hidden", "a", source="parameter", parameter="p", delivered=False),
    field("calculated", "a", expression="x", delivered=False),
    field("text", "a", show_if=("equals", "b", "never"), when_hidden="null", delivered=False),
    field("text", "a", show_if=("equals", "b", "never"), when_hidden="default", default="x",
          delivered=False),
]  # fmt: skip


@pytest.mark.parametrize("spec", KINDS)
def test_what_is_not_delivered_is_not_in_the_context(spec):
    values = {"a": ["x"] if spec.kind == "checkboxes" else "x"}
    given = values if spec.kind in ("text", "checkboxes") else {}
    judged = rules.judge_form(
        form(field("text", "b"), spec), {"b": "y", **given}, {"p": "x"}, TODAY
    )
    assert judged.context == {"b": "y"}
    assert judged.errors == {}


def test_what_is_not_delivered_is_judged_and_used():
    tested = form(
        field("integer", "n", min=2, required=True, delivered=False),
        field("calculated", "twice", expression=("*", ("field", "n"), 2)),
        field("text", "more", show_if=("greater", "n", 4), max_length=9),
    )
    assert rules.judge_form(tested, {"n": 1}, {}, TODAY).errors["n"].code == "too_small"
    assert rules.judge_form(tested, {}, {}, TODAY).errors["n"].code == "required"
    judged = rules.judge_form(tested, {"n": 5, "more": "x"}, {}, TODAY)
    assert judged.context == {"twice": 10, "more": "x"}


def test_a_survey_that_keeps_an_answer_to_itself_is_refused():
    rating = field("rating", "rating", scale=5, required=True, delivered=False)

    text = json.dumps(form(rating, purpose="survey").as_json())
    with pytest.raises(SpecError, match="differs"):
        read_spec(text)


def test_forms_of_earlier_exports_deliver_everything():

    data = form(field("text")).as_json()
    assert "delivered" not in data["fields"][0]
    assert read_spec(json.dumps(data)).fields[0].delivered
