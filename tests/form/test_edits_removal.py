"""Deleting a field takes along, or rewrites, what depends on it."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest

from builder.form.conditions import Comparison, Group, comparisons
from builder.form.edits_removal import ToConstant, ToField, delete_fields
from builder.form.fields import (
    CalculatedField,
    DateField,
    EmailField,
    ParagraphField,
    YesNoField,
)
from builder.form.project import FormTexts
from builder.form.texts import LocalText
from tests.form.dependent_forms import AX, MF, NF, A, B, M, N, calculated, codes, line, of
from tests.form.logic_forms import form
from tests.projects import project, words


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (AX, None),
        (Group(conditions=(AX, NF)), NF),
        (Group(conditions=(AX, NF, MF)), Group(conditions=(NF, MF))),
        (Group(conditions=(NF, Group(match="any", conditions=(AX,)))), NF),
        (Group(match="any", conditions=(Group(conditions=(AX, AX)), Group(conditions=(AX,)))), None),
        (
            Group(conditions=(NF, MF, Group(match="any", conditions=(AX, NF, MF)))),
            Group(conditions=(NF, MF, Group(match="any", conditions=(NF, MF)))),
        ),
        (Group(match="any", conditions=(NF,)), Group(match="any", conditions=(NF,))),
    ],
)  # fmt: skip
def test_a_comparison_goes_out_of_its_group(before, after):
    found = delete_fields(project(A, N, M, line(show_if=before, required_if=before)), ["a"]).project
    kept = of(found, "t")
    assert kept.show_if == kept.required_if == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Hello {{a}}, welcome", "Hello, welcome"),
        ("Hello {{a|there}}, welcome", "Hello there, welcome"),
        ("{{a}} and {{n}}", "and {{n}}"),
        ("{{a}}", "…"),
        ("{{a|you}}", "you"),
        ("So {{a}} it {{a}}", "So it"),
        ("{{a.b}} {{ a }}", "{{a.b}} {{ a }}"),
    ],
)
def test_a_placeholder_becomes_its_fallback(before, after):
    text = LocalText.of(en=before)
    whole = project(A, N, ParagraphField(id="p", text=text), texts=FormTexts(title=text))
    found = delete_fields(whole, ["a"]).project
    assert of(found, "p").text.in_language("en") == after
    assert found.texts.title.in_language("en") == after
    whole = project(A, N, line(hint=LocalText.of(en="{{a}}", el="Γεια {{a}}!")))
    assert of(delete_fields(whole, ["a"]).project, "t").hint == LocalText.of(el="Γεια!")


def test_calculated_fields_go_with_what_they_are_calculated_from():
    whole = project(
        A, N,
        calculated("{n} * 2"),
        calculated("{c} + 1", "d"),
        calculated("{n}", "e"),
        line(show_if=Comparison(field="d", test="filled"), hint=words("{{d|none}}")),
    )  # fmt: skip
    found = delete_fields(whole, ["n"])
    assert found.also == ("c", "d", "e")
    assert [each.id for each in found.project.fields] == ["a", "t"]
    assert of(found.project, "t").show_if is None
    assert of(found.project, "t").hint.in_language("en") == "none"
    assert {each.place.field_id for each in found.changed} == {"t"}
    assert delete_fields(whole, ["a"]).also == ()


@pytest.mark.parametrize(
    ("instead", "after"),
    [
        (ToField("m"), "{m} * 2 - {m}"),
        (ToConstant(3.0), "3 * 2 - 3"),
        (ToConstant(-0.5), "-0.5 * 2 - -0.5"),
        (ToField("a"), None),  # not a number
        (ToField("late"), None),  # stands below
        (ToField("n"), None),  # is deleted itself
        (ToConstant("x"), None),
    ],
)
def test_a_calculation_takes_what_fits(instead, after):
    late = replace(M, id="late", name="late")
    whole = project(A, N, M, calculated("{n} * 2 - {n}"), late)
    found = delete_fields(whole, ["n"], {"n": instead})
    kept = [each.expression for each in found.project.fields if isinstance(each, CalculatedField)]
    assert kept == ([after] if after else [])
    assert found.also == (() if after else ("c",))


def test_constants_of_every_type_stand_in_calculations():
    made = (
        DateField(id="day", name="day", label=words("D")),
        calculated("days({day}, today())", "by_day"),
        calculated("{t} & 'x'", "by_text", result="text"),
        calculated("if({yes}, 1, 2)", "by_yes"),
    )
    whole = project(line(), YesNoField(id="yes", name="yes", label=words("Y")), *made)
    instead = {
        "day": ToConstant("2026-12-31"), "t": ToConstant("it's \"so\""), "yes": ToConstant(True),
    }  # fmt: skip
    found = delete_fields(whole, list(instead), instead).project
    assert [of(found, each.id).expression for each in found.fields] == [
        "days(date('2026-12-31'), today())",
        "('it' & \"'\" & 's \"so\"') & 'x'",
        "if(true, 1, 2)",
    ]
    assert codes(found) == {"form-empty"}


def test_another_field_takes_comparisons_texts_and_repetitions_that_fit():
    mail = EmailField(id="mail", name="mail", label=words("Mail"))
    other = replace(mail, id="other", name="other")
    whole = project(
        A, B, N, mail, other,
        replace(mail, id="again", name="again", equals="mail"),
        line(show_if=AX, hint=words("{{a|nobody}} {{mail}}")),
        line(id="u", name="u", show_if=Comparison(field="mail", test="matches", values=("x+",))),
        texts=FormTexts(title=words("{{a|Title}}"), success=words("Bye {{a}}")),
    )  # fmt: skip
    found = delete_fields(
        whole, ["a", "mail"], {"a": ToField("b"), "mail": ToField("other")}
    ).project
    assert of(found, "t").show_if == replace(AX, field="b")
    assert of(found, "t").hint.in_language("en") == "{{b|nobody}} {{other}}"
    assert of(found, "again").equals == "other"
    assert next(iter(comparisons(of(found, "u").show_if))).field == "other"
    # The title is read before any answer.
    assert found.texts.title.in_language("en") == "Title"
    assert found.texts.success.in_language("en") == "Bye {{b}}"
    found = delete_fields(whole, ["a", "mail"], {"a": ToField("n"), "mail": ToField("n")}).project
    assert of(found, "t").show_if is None
    assert of(found, "again").equals == ""
    found = delete_fields(whole, ["a"], {"a": ToConstant("{{x}}")}).project
    assert of(found, "t").hint.in_language("en") == "x {{mail}}"


def test_nothing_refers_to_a_deleted_field_in_any_form():
    tried = cascaded = 0
    for seed in range(150):
        random = Random(seed)  # noqa: S311
        whole = form(random)
        assert not codes(whole)
        gone = [each.id for each in whole.fields if random.random() < 0.3]
        ids = [each.id for each in whole.fields]
        instead = {
            each: random.choice(
                (ToField(random.choice(ids)), ToConstant(random.choice((1.0, "x"))))
            )
            for each in gone
            if random.random() < 0.5
        }
        found = delete_fields(whole, gone, instead)
        left = {each.id for each in found.project.fields}
        assert left == set(ids) - set(gone) - set(found.also)
        assert codes(found.project) <= {"step-empty", "form-empty"}, seed
        everything = repr(found.project)
        assert not [
            each for each in ids if each not in left and re.search(rf"\b{each}\b", everything)
        ]
        tried += len(gone)
        cascaded += len(found.also)
    assert tried > 200
    assert cascaded > 5


def test_what_refers_to_a_field_that_is_gone_already_can_be_mended():
    whole = project(
        N,
        calculated("{gone} + {n}"),
        line(show_if=Comparison(field="gone", test="filled"), hint=words("{{gone|Hi}}")),
        EmailField(id="mail", name="mail", label=words("Mail"), equals="gone"),
    )
    assert codes(whole) == {"calculation", "condition-field", "placeholder", "equals"}
    assert codes(delete_fields(whole, ["gone"]).project) == set()
    found = delete_fields(whole, ["gone"], {"gone": ToConstant(2.0)}).project
    assert of(found, "c").expression == "2 + {n}"
    assert of(found, "t").hint.in_language("en") == "2"
    found = delete_fields(whole, ["gone"], {"gone": ToField("n")}).project
    assert of(found, "c").expression == "{n} + {n}"
    assert codes(found) == set()
