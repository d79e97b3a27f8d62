from __future__ import annotations

import json
from dataclasses import replace

import pytest

from builder.backend.intake import BODY_MAX, BODY_MOST
from builder.backend.spec import SpecError, read_spec
from tests.backend.forms import demo_form, field, form


def test_a_compiled_form_survives_its_json():
    made = form(
        field(
            "text",
            label={"en": "Name", "el": "Όνομα"},
            normalise=("trim", "collapse"),
            pattern="[a-z]+",
            messages={"pattern": {"en": "Letters."}},
            min_length=1,
        ),
        field("decimal", "price", min=0.5, max=2, decimals=2),
        field("date", "day", earliest="today", latest="today+7"),
        field("select", "size", options=("s", "m")),
        field("hidden", "campaign", source="parameter", parameter="utm"),
        page_origins=("https://pages.test",),
        key_fingerprint="a" * 64,
    )
    assert read_spec(json.dumps(made.as_json())) == made
    assert read_spec(json.dumps(made.as_json()).encode()) == made


def test_defaults_are_left_out():
    assert field("email", "email").as_json() == {"kind": "email", "name": "email"}


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", "{", '"x"', "{}", '{"format": 1}', b"\xff\xfe{", "[" * 100_000,
    ],
)  # fmt: skip
def test_anything_else_is_refused(text):
    with pytest.raises(SpecError):
        read_spec(text)


def test_another_format_is_refused():
    with pytest.raises(SpecError, match="format"):
        read_spec(json.dumps({**demo_form().as_json(), "format": 2}))


def test_unknown_and_missing_attributes_are_refused():
    content = demo_form().as_json()
    with pytest.raises(SpecError):
        read_spec(json.dumps({**content, "surprise": 1}))
    del content["issuer"]
    with pytest.raises(SpecError):
        read_spec(json.dumps(content))


RATING = field("rating", "rating", scale=5, required=True)
FEEDBACK = field("textarea", "feedback", max_length=280)


@pytest.mark.parametrize("fields", [(RATING,), (FEEDBACK, RATING)])
def test_a_survey_has_a_rating_and_maybe_feedback(fields):
    spec = form(*fields, purpose="survey")
    assert read_spec(json.dumps(spec.as_json())) == spec


@pytest.mark.parametrize(
    "fields",
    [
        (),
        (FEEDBACK,),
        (replace(RATING, scale=10),),
        (replace(RATING, lowest=0),),
        (replace(RATING, required=False),),
        (FEEDBACK, replace(RATING, show_if=("filled", "feedback"))),
        (RATING, replace(FEEDBACK, max_length=281)),
        (RATING, replace(FEEDBACK, kind="text")),
        (RATING, field("text", "first_name")),
    ],
)
def test_another_survey_is_refused_rather_than_delivered_in_part(fields):
    with pytest.raises(SpecError, match="a survey has"):
        read_spec(json.dumps(form(*fields, purpose="survey").as_json()))


def test_another_purpose_is_refused_rather_than_delivered_as_context():
    with pytest.raises(SpecError, match="purpose 'poll'"):
        read_spec(json.dumps(form(RATING, purpose="poll").as_json()))


@pytest.mark.parametrize("most", [0, BODY_MAX - 1, BODY_MOST + 1, True, 70_000.0, "70000"])
def test_the_largest_body_of_a_request_is_within_its_bounds(most):
    data = demo_form().as_json()
    with pytest.raises(SpecError, match="body_max must be"):
        read_spec(json.dumps({**data, "body_max": most}))
