"""What findings say of names, texts, grades, references, and undelivered values."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import pytest

from builder.check import check
from builder.form.all_texts import field_texts, form_texts
from builder.form.conditions import Comparison
from builder.form.fields import (
    GRADES_MOST,
    AnsweredField,
    CalculatedField,
    CheckboxesField,
    CheckboxField,
    EmailField,
    HiddenField,
    IntegerField,
    ParagraphField,
    RatingField,
    RuleMessage,
    SelectField,
    TextareaField,
    TextField,
)
from builder.form.look import grade_signs
from builder.form.project import FormTexts, Project, Theme
from builder.form.property_names import FORM_PROPERTIES
from builder.form.texts import LocalText
from builder.value import dataclass
from tests.check.findings_of import found, told
from tests.projects import NAME, everything, options, project, words

# -- names -----------------------------------------------------------------------------------


def test_names_in_camel_case_are_hinted_at_once():
    other = [TextField(id=f"f{i}", name=f"lineNo{i}", label=words("Line")) for i in range(5)]
    (hint,) = found(NAME, *other)
    assert (hint.code, hint.severity, hint.place.field_id) == ("name-style", "advice", "f0")
    assert "lineNo0, lineNo1, lineNo2 …" in hint.text


def test_names_that_differ_in_case_only_are_warned_of():
    other = TextField(id="f_2", name="First_name", label=words("Again"))
    assert ("name-case", "warning", "f_2", "name") in told(NAME, other)


@pytest.mark.parametrize("delivered", [True, False])
def test_names_of_options_are_compared_in_case_too(delivered):
    topics = CheckboxesField(
        id="f_t", name="topics", label=words("Topics"), options=options("News", "Offers"),
        delivered=delivered,
    )  # fmt: skip
    other = TextField(id="f_2", name="topics_news", label=words("News"))
    codes = [each[0] for each in told(topics, other)]
    assert ("name-case" in codes) == delivered


def test_an_option_in_capitals_makes_a_name():
    topics = CheckboxesField(
        id="f_t", name="topics", label=words("Topics"), options=options("News", "OFFERS_2")
    )
    assert told(topics) == []


@pytest.mark.parametrize("option", ["a b", "a-b", "é", "x" * 64])
def test_an_option_that_makes_no_name_is_refused(option):
    topics = CheckboxesField(
        id="f_t", name="topics", label=words("Topics"), options=options("news", option)
    )
    assert ("option-name", "error", "f_t", "options") in told(topics)


# -- texts -----------------------------------------------------------------------------------


def test_every_text_has_a_name_of_its_own():
    made = everything()
    called = [each.called for each in form_texts(made)]
    assert len(set(called)) == len(called) == 6
    for field in made.fields:
        of_field = [each.called for each in field_texts(field)]
        assert len(set(of_field)) == len(of_field), field.kind
        assert all(each.isprintable() and each.startswith("the ") for each in of_field)


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("title", "The title"),
        ("intro", "The introduction"),
        ("submit", "The send button"),
        ("success", "The text after sending"),
        ("disclaimer", "The small print"),
    ],
)
def test_a_text_of_the_form_is_called_by_its_name(name, called):
    bad = LocalText.of(en="{{f_none}} {{ f_name }} \x07" + "x" * 10_001)
    texts = replace(project().texts, **{name: bad})
    said = [each for each in found(NAME, texts=texts) if each.place.attribute == f"texts.{name}"]
    codes = {each.code for each in said}
    assert codes >= {"placeholder", "placeholder-malformed", "text-too-long", "translation-missing"}
    assert all(each.text.startswith(called) for each in said), [each.text for each in said]


def test_the_logo_in_words_may_hold_placeholders_like_every_text():
    theme = Theme(logo_alt=LocalText.of(en="Logo of {{f_name}}", el="{{f_name}}"))
    (said,) = found(NAME, theme=theme)
    assert (said.code, said.place.attribute) == ("placeholder", "theme.logo_alt")
    assert said.text.startswith("The logo in words")


def test_control_characters_are_told_with_the_name_of_the_text():
    texts = replace(project().texts, submit=words("a\x07"))
    (said,) = found(NAME, texts=texts)
    assert (said.code, said.place.attribute) == ("text-unusable", "texts.submit")
    assert said.text.startswith("“Send button” holds")


@pytest.mark.parametrize(
    ("changes", "attribute", "called"),
    [
        ({"hint": words("{{f_x}}")}, "hint", "“Reason”: the hint"),
        ({"label": words("Reason {{f_x}}")}, "label", "“Reason …”: the label"),
        (
            {"options": (*options("a"), replace(options("b")[0], label=words("{{f_x}}")))},
            "options",
            "“Reason”: the label of the option 'b'",
        ),
        (
            {"messages": (RuleMessage(rule="required", text=words("{{f_x}}")),)},
            "messages",
            "“Reason”: the message for 'required'",
        ),
    ],
)
def test_a_text_of_a_field_is_called_by_its_name(changes, attribute, called):
    field = SelectField(id="f_r", name="reason", label=words("Reason"), options=options("a", "b"))
    (said,) = found(replace(field, **changes))
    assert (said.code, said.place.field_id, said.place.attribute) == (
        "placeholder",
        "f_r",
        attribute,
    )
    assert said.text.startswith(called)


def test_a_message_that_is_not_translated_is_told():
    message = RuleMessage(rule="required", text=LocalText.of(en="We need it."))
    (said,) = found(replace(NAME, messages=(message,)))
    assert (said.code, said.place.attribute) == ("translation-missing", "messages")
    assert "the message for 'required' has no wording in Greek" in said.text


# -- references ------------------------------------------------------------------------------

REFERENCE = HiddenField(id="f_ref", name="reference", source="random")


def test_a_reference_may_be_shown_once_it_is_made():
    texts = replace(project().texts, success=words("Your number is {{f_ref}}"))
    assert found(NAME, REFERENCE, texts=texts) == []


@pytest.mark.parametrize("name", ["submit", "disclaimer"])
def test_a_reference_cannot_be_shown_before(name):
    texts = replace(project().texts, **{name: words("Your number is {{f_ref}}")})
    (said,) = found(NAME, REFERENCE, texts=texts)
    assert said.code == "placeholder"
    assert "made when the answers are sent" in said.text


def test_nothing_can_depend_on_a_reference():
    depends = (
        replace(NAME, id="f_2", name="b", show_if=Comparison(field="f_ref", test="filled")),
        CalculatedField(id="f_3", name="c", expression="length({f_ref})"),
        ParagraphField(id="f_4", text=words("{{f_ref}}")),
    )
    assert [each[0] for each in told(NAME, REFERENCE, *depends)] == [
        "condition-value", "calculation", "placeholder",
    ]  # fmt: skip


@pytest.mark.parametrize(("style", "most"), [("letters", 24), ("number", 15)])
def test_a_reference_has_a_length(style, most):
    made = replace(REFERENCE, style=style)
    for length in (6, most):
        assert told(NAME, replace(made, length=length)) == []
    for length in (-1, 0, 5, most + 1):
        assert told(NAME, replace(made, length=length)) == [
            ("reference-length", "error", "f_ref", "length")
        ]
    # Of no other hidden value does it matter.
    assert told(NAME, replace(made, source="constant", length=0)) == []


# -- grades ----------------------------------------------------------------------------------

RATED = RatingField(id="f_rate", name="rate", label=words("Rating"), scale=3)


def test_each_grade_has_its_word_or_none():
    three = tuple(map(words, ("Bad", "Fair", "Good")))
    assert told(RATED) == told(replace(RATED, grade_words=three)) == []
    wrong = [("grade-words", "error", "f_rate", "grade_words")]
    assert told(replace(RATED, grade_words=three[:2])) == wrong
    assert told(replace(RATED, grade_words=(*three, words("Great")))) == wrong
    from_0 = replace(RATED, lowest=0, grade_words=(*three, words("Great")))
    assert told(from_0) == []
    assert told(replace(RATED, grade_words=(*three[:2], LocalText()))) == wrong
    assert told(replace(RATED, grade_words=(*three[:2], LocalText.of(el="Καλά")))) == wrong
    (said,) = found(replace(RATED, grade_words=(*three[:2], LocalText.of(en="Good"))))
    assert (said.code, said.place.attribute) == ("translation-missing", "grade_words")
    assert "the word for grade 3 has no wording in Greek" in said.text


# -- what is not delivered -------------------------------------------------------------------


def test_a_form_that_delivers_nothing_is_warned_of():
    assert told(replace(NAME, delivered=False)) == [
        ("nothing-delivered", "warning", "f_name", "delivered")
    ]
    assert told(replace(NAME, delivered=False), REFERENCE) == []


def test_what_is_not_delivered_can_be_used():
    hidden = replace(NAME, delivered=False)
    uses = CalculatedField(
        id="f_3", name="c", expression='{f_name} & "!"', result="text",
        show_if=Comparison(field="f_name", test="filled"),
    )  # fmt: skip
    text = ParagraphField(id="f_4", text=words("{{f_name}}"))
    assert told(hidden, uses, text) == []


@pytest.mark.parametrize("name", ["rating", "feedback"])
def test_a_survey_is_delivered_whole(name):
    rating = RatingField(id="f_r", name="rating", label=words("Rating"), required=True)
    feedback = TextareaField(id="f_f", name="feedback", label=words("Feedback"), max_length=280)
    fields = [replace(each, delivered=each.name != name) for each in (rating, feedback)]
    assert told(*fields, purpose="survey") == [
        ("survey-delivered", "error", f"f_{name[0]}", "delivered")
    ]


# -- messages --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "known"),
    [
        (NAME, "required, characters, too_short, too_long, digits, pattern, mismatch"),
        (EmailField(id="f", name="mail", label=words("Mail")), "required, email, mismatch"),
        (CheckboxField(id="f", name="tick", label=words("Tick")), "required"),
        (
            IntegerField(id="f", name="n", label=words("N")),
            "required, integer, too_small, too_large, step",
        ),
    ],
)
def test_an_unknown_rule_is_told_with_the_known_ones(field, known):
    message = RuleMessage(rule="requierd", text=words("x"))
    (said,) = found(replace(field, messages=(message,)))
    assert said.code == "message-rule"
    assert "'requierd'" in said.text
    assert f"Its rules are {known}." in said.text


def test_a_rule_with_two_messages_is_told():
    message = RuleMessage(rule="required", text=words("x"))
    (said,) = found(replace(NAME, messages=(message, message)))
    assert said.text.endswith("the rule 'required' has 2 messages; keep one.")


# -- places ----------------------------------------------------------------------------------


def test_every_finding_has_a_place_in_the_file():
    wrong: Project = project(
        NAME, replace(RATED, scale=99), texts=FormTexts(), theme=Theme(ink="red"), languages=()
    )
    places = {each.code: each.place.path(wrong) for each in check(wrong)}
    assert places["scale"] == "fields[1].scale"
    assert places["title-missing"] == "texts.title.en"
    assert places["colour"] == "theme.ink"
    assert {each.code: each.place.path(project()) for each in check(project())}[
        "form-empty"
    ] == "fields"
    assert all(places.values())


@pytest.mark.parametrize("name", ["canvas", "card", "ink", "accent"])
def test_a_colour_that_is_none_is_named(name):
    changes: dict[str, Any] = {name: "red"}
    theme = replace(Theme(), **changes)
    (said,) = (each for each in found(NAME, theme=theme) if each.code == "colour")
    assert FORM_PROPERTIES[f"theme.{name}"] in said.text
    assert "'red'" in said.text


@dataclass(frozen=True, kw_only=True)
class _Row:
    said: LocalText


@dataclass(frozen=True, kw_only=True)
class _MatrixField(AnsweredField):
    kind: ClassVar[str] = "text"  # known to the checks, which look kinds up

    end_words: tuple[LocalText, ...] = ()
    rows: tuple[_Row, ...] = ()


def test_texts_in_lists_are_found_in_any_kind_of_field():
    field = _MatrixField(
        id="f_m",
        name="m",
        label=words("M"),
        end_words=(words("Never"), LocalText.of(en="Always")),
        rows=(_Row(said=LocalText.of(en="It works")),),
    )
    assert [each.called for each in field_texts(field)][-3:] == [
        "entry 1 of the end words",
        "entry 2 of the end words",
        "the said of entry 1 of the rows",
    ]
    lists = [each.place for each in field_texts(field) if each.place.index is not None]
    assert [(each.attribute, each.index, each.part) for each in lists] == [
        ("end_words", 0, ""),
        ("end_words", 1, ""),
        ("rows", 0, "said"),
    ]


@pytest.mark.parametrize("huge", [3_000_000, 10**30, -(10**30)])
def test_a_file_may_hold_any_number_and_no_grade_beyond_the_longest_scale_is_made(huge):
    for attribute in ("scale", "lowest"):
        for look in ("numbers", "stars", "faces"):
            field = replace(RatingField(id="f_1", name="grade", look=look), **{attribute: huge})
            assert len(field.choices()) <= GRADES_MOST + 1
            assert len(grade_signs(field)) <= GRADES_MOST + 1
            found = check(Project(id="f", name="Form", fields=(field,)))
            assert "scale" in {each.code for each in found}


@pytest.mark.parametrize(("lowest", "scale"), [(0, 10), (1, 10), (1, 2), (0, 2)])
def test_all_grades_of_a_usable_scale_are_there(lowest, scale):
    field = RatingField(id="f_1", name="grade", lowest=lowest, scale=scale)
    assert [each.value for each in field.choices()] == list(range(lowest, scale + 1))
