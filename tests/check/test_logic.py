from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from builder.check import check
from builder.form.conditions import Comparison, Condition, Group
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    ConsentField,
    CountryField,
    DecimalField,
    EmailField,
    Field,
    HiddenField,
    ImageField,
    IntegerField,
    LinkField,
    ParagraphField,
    PhoneField,
    Prefill,
    RatingField,
    RuleMessage,
    SliderField,
    StepField,
    TextareaField,
    TextField,
    TimeField,
    UrlField,
    YesNoField,
)
from builder.form.project import Flow, Platform, Theme
from tests.projects import PICTURE, everything, options, project, words

LINE = TextField(id="f_line", name="line", label=words("Line"))
LINES = TextareaField(id="f_lines", name="lines", label=words("Lines"))
NUMBER = IntegerField(id="f_number", name="number", label=words("Number"))
YES = YesNoField(id="f_yes", name="yes", label=words("Yes?"))
MANY = CheckboxesField(id="f_many", name="many", label=words("Many"), options=options("x", "y"))
TIME = TimeField(id="f_time", name="time", label=words("Time"))
CONSTANT = HiddenField(id="f_const", name="const", value="x")
BEFORE = (LINE, LINES, NUMBER, YES, MANY, TIME, CONSTANT)


def errors(*fields: Field, **changes: Any) -> set[str]:
    return {f.code for f in check(project(*fields, **changes)) if f.severity == "error"}


def on(field: str, test: Any, *values: Any) -> Comparison:
    return Comparison(field=field, test=test, values=values)


def test_a_form_with_everything_is_fine():
    assert [f for f in check(everything()) if f.severity == "error"] == []


@pytest.mark.parametrize(
    "condition",
    [
        on("f_line", "equals", "x"),
        on("f_line", "matches", "[a-z]+"),
        on("f_number", "between", 1.0, 2.0),
        on("f_time", "less", "12:00"),
        on("f_yes", "equals", False),
        on("f_many", "in", "x", "y"),
        on("f_many", "empty"),
        Group(match="any", conditions=(on("f_line", "filled"), Group(conditions=(on("f_yes", "not", True),)))),
    ],
)  # fmt: skip
def test_conditions_that_make_sense(condition: Condition):
    shown = TextField(
        id="f_x", name="x", label=words("X"), show_if=condition, required_if=condition
    )
    assert errors(*BEFORE, shown) == set()


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (on("f_gone", "filled"), "condition-field"),
        (on("f_x", "filled"), "condition-field"),
        (on("f_after", "filled"), "condition-field"),
        (Group(conditions=()), "condition-empty"),
        (Group(conditions=(on("f_line", "filled"), Group(conditions=()))), "condition-empty"),
        (on("f_line", "greater", "x"), "condition-value"),
        (on("f_yes", "less", True), "condition-value"),
        (on("f_lines", "matches", "x"), "condition-value"),
        (on("f_number", "matches", "x"), "condition-value"),
        (on("f_line", "matches", "(a+)+"), "condition-value"),
        (on("f_line", "equals", 1.0), "condition-value"),
        (on("f_number", "equals", "1"), "condition-value"),
        (on("f_number", "equals", True), "condition-value"),
        (on("f_number", "between", 1.0), "condition-value"),
        (on("f_line", "filled", "x"), "condition-value"),
        (on("f_line", "in"), "condition-value"),
        (on("f_const", "filled"), "condition-value"),
        (on("f_text", "filled"), "condition-value"),
        (Group(conditions=(on("f_line", "filled"),) * 51), "condition-size"),
    ],
)
@pytest.mark.parametrize("attribute", ["show_if", "required_if"])
def test_conditions_that_do_not(condition: Condition, code: str, attribute: str):
    text = ParagraphField(id="f_text", text=words("Text"))
    field = TextField(id="f_x", name="x", label=words("X"))
    after = TextField(id="f_after", name="after", label=words("After"))
    if attribute == "show_if":
        changed = replace(field, show_if=condition)
    else:
        changed = replace(field, required_if=condition)
    assert errors(*BEFORE, text, changed, after) == {code}


def test_conditions_nested_too_deep_are_told():
    condition: Condition = on("f_line", "filled")
    for _ in range(6):
        condition = Group(conditions=(condition,))
    assert errors(LINE, replace(NUMBER, show_if=condition)) == {"condition-size"}


def calculated(expression: str, result: Any = "number") -> CalculatedField:
    return CalculatedField(id="f_calc", name="calc", expression=expression, result=result)


@pytest.mark.parametrize(
    ("field", "code"),
    [
        (calculated("{f_number} * 2"), None),
        (calculated("{f_number} *"), "calculation"),
        (calculated("{f_calc} + 1"), "calculation"),
        (calculated("{f_after} + 1"), "calculation"),
        (calculated("{f_gone} + 1"), "calculation"),
        (calculated("{f_const} & ''", "text"), "calculation"),
        (calculated("{f_parameter} & ''", "text"), None),
        (calculated("{f_line} + 1"), "calculation"),
        (calculated("{f_line} & ''"), "calculation-type"),
        (EmailField(id="f_2", name="again", label=words("A"), equals="f_line"), "equals"),
        (TextField(id="f_2", name="again", label=words("A"), equals="f_line"), None),
        (TextField(id="f_2", name="again", label=words("A"), equals="f_after"), "equals"),
    ],
)
def test_references(field: Field, code: str | None):
    after = IntegerField(id="f_after", name="after", label=words("After"))
    given = HiddenField(id="f_parameter", name="given", source="parameter", parameter="utm")
    assert errors(*BEFORE, given, field, after) == ({code} if code else set())


def test_an_option_is_ticked_once_at_first():
    assert errors(replace(MANY, default=("x", "y"))) == set()
    assert errors(replace(MANY, default=("x", "y", "x"))) == {"default-option"}


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ("Hello {{f_line}}", True), ("{{parameter.utm}}", True), ("{{ f_gone }} {f_gone}", True),
        ("{{f_gone}}", False), ("{{f_after}}", False), ("{{f_const}}", True),
        ("{{context.name}}", False),
    ],
)  # fmt: skip
def test_placeholders(text: str, fine: bool):
    shown = ParagraphField(id="f_text", text=words(text, text))
    after = IntegerField(id="f_after", name="after", label=words("After"))
    assert errors(*BEFORE, shown, after) == (set() if fine else {"placeholder"})


def test_a_constant_that_is_not_always_there_cannot_be_told():
    shown = ParagraphField(id="f_text", text=words("{{f_c}}", "{{f_c}}"))
    constant = HiddenField(id="f_c", name="c", value="x")
    second = replace(LINE, id="f_2", name="second")
    assert errors(*BEFORE, constant, shown) == set()
    assert errors(*BEFORE, replace(constant, show_if=on("f_line", "filled")), shown) == {
        "placeholder"
    }
    step = StepField(id="f_s", text=words("S"), show_if=on("f_line", "filled"))
    assert errors(*BEFORE, step, second, constant, shown) == {"placeholder"}
    assert errors(*BEFORE, replace(step, show_if=None), second, constant, shown) == set()
    # Nor one that stands below.
    assert errors(*BEFORE, shown, constant) == {"placeholder"}


def test_messages_have_no_placeholders_as_the_backend_words_them_too():
    piped = words("For {{f_line}}: “{label}”")
    field = TextField(id="f_1", name="one", label=words("One"), pattern="[a-z]+")
    for each in (
        replace(field, pattern_message=piped),
        replace(field, messages=(RuleMessage(rule="required", text=piped),)),
    ):
        assert errors(*BEFORE, each) == {"placeholder"}
    assert errors(*BEFORE, replace(field, hint=piped, placeholder=piped)) == set()


def test_variables_of_the_conversation_must_be_switched_on():
    hidden = HiddenField(id="f_h", name="h", source="context", parameter="first_name")
    filled = replace(LINE, prefill=Prefill(source="context", name="first_name"))
    text = ParagraphField(id="f_text", text=words("{{context.first_name}}", "x"))
    form = (hidden, filled, text)
    assert errors(*form) == {"prefill-context", "placeholder"}
    assert errors(*form, platform=Platform(read_context=True)) == set()
    broken = replace(hidden, parameter="no name")
    assert errors(broken, filled, platform=Platform(read_context=True)) >= {"prefill-name"}


def test_a_consent_is_not_prefilled():
    link = Prefill(source="parameter", name="agreed")
    agree = ConsentField(id="f_a", name="agree", label=words("I agree"), prefill=link)
    found = [each for each in check(project(agree)) if each.place.attribute == "prefill"]
    assert [(each.code, each.severity) for each in found] == [("consent-prefill", "warning")]


@pytest.mark.parametrize(
    ("field", "code"),
    [
        (RatingField(id="x", name="x", label=words("X"), scale=11), "scale"),
        (RatingField(id="x", name="x", label=words("X"), scale=4, look="faces"), "scale"),
        (RatingField(id="x", name="x", label=words("X"), lowest=2), "scale"),
        (RatingField(id="x", name="x", label=words("X"), lowest=0, look="stars"), "scale"),
        (SliderField(id="x", name="x", label=words("X"), step=0), "step"),
        (SliderField(id="x", name="x", label=words("X"), max=0), "bounds"),
        (SliderField(id="x", name="x", label=words("X"), default=101), "default"),
        (SliderField(id="x", name="x", label=words("X"), required=False), "slider-required"),
        (IntegerField(id="x", name="x", label=words("X"), step=-1), "step"),
        # An engine would count it as nothing, and divide by it.
        (DecimalField(id="x", name="x", label=words("X"), step=1e-41), "step"),
        (DecimalField(id="x", name="x", label=words("X"), step=float("nan")), "step"),
        (CountryField(id="x", name="x", label=words("X"), countries=("XX",)), "country"),
        (CountryField(id="x", name="x", label=words("X"), countries=("GR",), default="DE"), "country"),
        (TimeField(id="x", name="x", label=words("X"), earliest="24:00"), "time-bound"),
        (TimeField(id="x", name="x", label=words("X"), earliest="10:00", latest="09:00"), "time-order"),
        (UrlField(id="x", name="x", label=words("X"), default="no"), "default"),
        (PhoneField(id="x", name="x", label=words("X"), default="no"), "default"),
        (ImageField(id="x", source="https://example.com/x.png"), "picture"),
        (ImageField(id="x", source="data:text/html,<script>"), "picture"),
        (ImageField(id="x", source="data:image/png;base64,***"), "picture"),
        (ImageField(id="x", source="data:image/png," + "x" * 70_000), "picture"),
        (LinkField(id="x", text=words("X"), url="javascript:alert(1)"), "link"),
        (LinkField(id="x", text=words("X"), url="http://example.com"), "link"),
        (LinkField(id="x", text=words("X"), url="https://a b"), "link"),
        (StepField(id="x", text=words("X")), "step-empty"),
        (replace(LINE, id="x", name="x", messages=(RuleMessage(rule="email"),)), "message-rule"),
        (replace(MANY, id="x", name="x", max_choices=3), "choices-bounds"),
        (replace(MANY, id="x", name="x", min_choices=2, max_choices=1), "choices-bounds"),
        (replace(MANY, id="x", name="x", default=("z",)), "default-option"),
        (replace(MANY, id="x", name="x", deliver="text", delimiter=""), "delimiter"),
        (replace(MANY, id="x", name="x", deliver="text", delimiter="x"), "delimiter"),
        (replace(MANY, id="x", name="x", options=options("A b", "y")), "option-name"),
        (replace(MANY, id="x", name="x", options=options("line", "y")), "option-name"),
    ],
)  # fmt: skip
def test_properties_of_new_kinds(field: Field, code: str):
    assert code in errors(replace(LINE, name="x_line"), field)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"flow": Flow(draft_minutes=121)}, "draft"),
        ({"theme": Theme(logo="https://example.com/logo.png")}, "logo"),
        ({"theme": Theme(logo="data:image/png," + "x" * 17_000)}, "logo"),
        ({"theme": Theme(ink="#888888")}, "contrast-text"),
        ({"theme": Theme(card="#222222")}, "contrast-text"),
        ({"theme": Theme(canvas="red")}, "colour"),
        ({"theme": Theme(card="#222222", ink="#ffffff", canvas="#000000", logo=PICTURE)}, None),
    ],
)
def test_flow_and_theme(changes: dict[str, Any], code: str | None):
    assert errors(LINE, **changes) == ({code} if code else set())


def test_a_survey_has_a_rating_and_maybe_feedback():
    rating = RatingField(id="f_r", name="rating", label=words("Rating"), required=True)
    feedback = TextareaField(id="f_f", name="feedback", label=words("Why?"), max_length=280)
    assert errors(rating, purpose="survey") == set()
    assert errors(rating, feedback, purpose="survey") == set()
    assert errors(replace(rating, scale=10), purpose="survey") == {"survey-rating"}
    assert errors(replace(rating, lowest=0), purpose="survey") == {"survey-rating"}
    assert errors(replace(rating, required=False), purpose="survey") == {"survey-rating"}
    assert errors(feedback, purpose="survey") == {"survey-rating"}
    shown = replace(rating, show_if=Comparison(field="f_f", test="filled"))
    assert errors(feedback, shown, purpose="survey") == {"survey-rating"}
    # A step that is not always there takes the rating with it.
    asked = Comparison(field=feedback.id, test="filled")
    step = StepField(id="f_step", text=words("Rating"), show_if=asked)
    assert errors(feedback, step, rating, purpose="survey") == {"survey-rating"}
    assert errors(feedback, replace(step, show_if=None), rating, purpose="survey") == set()
    assert errors(rating, replace(feedback, max_length=281), purpose="survey") == {
        "survey-feedback"
    }
    assert errors(rating, LINE, purpose="survey") == {"survey-fields"}


def test_circles_are_told_from_fields_in_the_wrong_order():
    below = TextField(id="f_below", name="below", label=words("Below"))
    above = TextField(id="f_above", name="above", label=words("Above"))
    for back in (
        replace(below, show_if=on("f_above", "filled")),
        replace(below, equals="f_above"),
        replace(below, required_if=on("f_between", "filled")),
    ):
        between = replace(LINE, id="f_between", name="b", show_if=on("f_above", "filled"))
        asks = replace(above, show_if=on("f_below", "filled"))
        (said,) = [e.text for e in check(project(asks, between, back)) if e.severity == "error"]
        assert said == (
            "“Above”: its condition refers to “Below”, which itself waits for this field: "
            "they go round in a circle."
        )
    (said,) = [e.text for e in check(project(asks, below)) if e.severity == "error"]
    assert said == (
        "“Above”: its condition refers to “Below”, which stands below. "
        "Move that one up, above this field."
    )
    (said,) = [e.text for e in check(project(asks)) if e.severity == "error"]
    assert said == "“Above”: its condition refers to a field that is not there any more."


def test_a_field_above_that_is_not_answered_is_not_said_to_stand_below():
    text = ParagraphField(id="f_text", text=words("Text"))
    total = CalculatedField(id="f_c", name="total", expression="{f_text} * 2")
    found = [each for each in check(project(LINE, text, total)) if each.severity == "error"]
    assert [each.text for each in found if each.place.field_id == "f_c"] == [
        "“total”: the calculation refers to something that has no answer."
    ]
