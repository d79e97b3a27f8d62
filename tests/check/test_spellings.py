"""No spelling of a value makes a finding that answers refute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import permutations
from typing import Any
from unicodedata import normalize

import pytest

from builder.backend.rules import Days, judge_answers
from builder.check import ValidProject, check
from builder.check.taken import judged, takes
from builder.form.conditions import Comparison, Condition, Group
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    DateField,
    DateTimeField,
    DecimalField,
    EmailField,
    Field,
    HiddenField,
    IntegerField,
    PhoneField,
    RadioField,
    TextareaField,
    TextField,
    TimeField,
    UrlField,
)
from builder.form.kinds import possible_tests, value_type
from builder.render.compile import compile_form
from tests.projects import options, project, words

DAYS = Days(date(2026, 6, 15), date(2026, 6, 16))
BASES = (
    "Θεσσαλονίκη", "Άι ΐ", "straße ŉ", "Café  no 5", "٣٤ 12-34", "а́й", "2101234567", "a@b.co",
    "https://b.co", "2026-06-15", "08:00", "2026-06-15T08:00",
)  # fmt: skip
NORMALISERS = ("trim", "collapse", "digits", "upper", "unaccent")


def spellings(text: str) -> Iterator[str]:
    for form in ("NFC", "NFD", "NFKC"):
        yield normalize(form, text)
    composed = normalize("NFC", text)
    yield from (composed.upper(), composed.lower(), composed.replace("-", "\u2013"))
    yield from (f" {composed} ", f"{composed}\u200b", f"{composed} ,", f"tel: {composed} ,")
    yield composed.translate({ord("0") + each: 0xFF10 + each for each in range(10)})


TEXTS = tuple(dict.fromkeys(each for base in BASES for each in spellings(base)))
NUMBERS = tuple(
    sign * each
    for each in (0.0, 0.1, 1.0, 2.5, 5e9, 2e10, 2e10 + 0.000004, 1e14, 999999999999999.9, 1e15)
    for sign in (1, -1)
)
NFD = normalize("NFD", "Θεσσαλονίκη")


def texts_of(*normalisers: Any) -> TextField:
    return TextField(id="f", name="f", label=words("F"), normalise=normalisers, max_length=60)


def decimal(decimals: int, **changes: Any) -> DecimalField:
    return DecimalField(id="f", name="f", label=words("F"), decimals=decimals, **changes)


FIELDS: dict[str, Field] = {
    **{
        "-".join(each) or "as typed": texts_of(*each)
        for size in range(3)
        for each in permutations(NORMALISERS, size)
    },
    "pattern": TextField(id="f", name="f", label=words("F"), pattern="[0-9-]+", max_length=60),
    "lines": TextareaField(id="f", name="f", label=words("F"), max_length=60),
    "e-mail": EmailField(id="f", name="f", label=words("F")),
    "phone": PhoneField(id="f", name="f", label=words("F")),
    "url": UrlField(id="f", name="f", label=words("F")),
    "choice": RadioField(
        id="f", name="f", label=words("F"), options=options("x", NFD, "Θεσσαλονίκη 2")
    ),
    "ticks": CheckboxesField(
        id="f", name="f", label=words("F"), options=options("x", "Θεσσαλονίκη"), min_choices=1
    ),
    "ticks in NFD": CheckboxesField(
        id="f", name="f", label=words("F"), options=options("x", NFD, "y"), max_choices=2
    ),
    "date": DateField(id="f", name="f", label=words("F"), earliest="2026-06-15"),
    "time": TimeField(id="f", name="f", label=words("F"), latest="08:00"),
    "moment": DateTimeField(id="f", name="f", label=words("F"), latest="2026-06-15"),
    "parameter": HiddenField(id="f", name="f", source="parameter", parameter="f"),
    "constant": HiddenField(id="f", name="f", source="constant", value=NFD),
    "nothing": HiddenField(id="f", name="f", source="constant", value=""),
    "calculated": CalculatedField(id="f", name="f", expression='"é"', result="text"),
    "whole": IntegerField(id="f", name="f", label=words("F"), min=-(10**10), step=2),
    "six places": decimal(6),
    "six places, bounded": decimal(6, max=2e10 + 0.000004),
    "two places": decimal(2),
    "steps": decimal(2, min=0.1, step=0.05),
}


def asked(field: Field) -> list[Condition]:
    """Return conditions on a field in all tests that it has."""
    kind, tests = value_type(field), possible_tests(field)
    values: tuple[Any, ...] = NUMBERS if kind == "number" else TEXTS
    found: list[Condition] = []
    for test in ("equals", "not", "greater", "less"):
        if test in tests:
            found += [Comparison(field="f", test=test, values=(each,)) for each in values]
    found += [Comparison(field="f", test="in", values=values[:2])]
    if kind == "number":
        more = [Comparison(field="f", test="greater", values=(each,)) for each in values]
        less = [Comparison(field="f", test="less", values=(each + 1,)) for each in values]
        found += [Group(conditions=each) for each in zip(more, less, strict=True)]
    if "matches" in tests:
        empty, any_text = (
            Comparison(field="f", test="empty"),
            Comparison(field="f", test="matches", values=("[^a]*",)),
        )
        found.append(Group(conditions=(empty, any_text)))
    return found


def answers(field: Field) -> Iterator[tuple[dict[str, Any], dict[str, str]]]:
    """Yield what the page sends, and its parameters."""
    yield {}, {}
    if isinstance(field, HiddenField):
        yield from (({}, {"f": each}) for each in TEXTS)
    elif isinstance(field, CheckboxesField):
        values = [each.value for each in field.options]
        yield from (({"f": each}, {}) for each in ([], *([each] for each in values), values[:2]))
    elif isinstance(field, RadioField):
        yield from (({"f": each.value}, {}) for each in field.options)
    elif value_type(field) == "number":
        near = (0.0, 0.01, -0.01, 0.000004, 0.5, 1.0)
        yield from (({"f": each + more}, {}) for each in NUMBERS for more in near)
    elif not isinstance(field, CalculatedField):
        yield from (({"f": each}, {}) for each in TEXTS)


@pytest.mark.parametrize("name", FIELDS)
def test_what_never_or_always_holds_does_so_for_every_answer(name):
    field = FIELDS[name]
    conditions = asked(field)
    # Few in a form, as a form has a greatest number of fields.
    for start in range(0, len(conditions), 40):
        last = [
            TextField(id=f"l{index}", name=f"l{index}", label=words("L"), show_if=each)
            for index, each in enumerate(conditions[start : start + 40])
        ]
        whole = project(field, *last)
        told = {(each.place.field_id, each.code) for each in check(whole)}
        spec = compile_form(ValidProject(whole))
        never = {each for each, code in told if code == "condition-never"}
        always = {each for each, code in told if code == "condition-always"}
        for values, parameters in answers(field):
            hidden = judge_answers(spec.fields, values, parameters, DAYS).hidden
            for each in (never - hidden) | (always & hidden):
                refuted = conditions[start + int(each[1:])]
                # Of a group, a part may be meant that always holds.
                of_part = each in always and isinstance(refuted, Group)
                assert of_part, (refuted, values, parameters)


def test_every_answer_is_taken_as_it_was_judged():
    typed = (TextField, TextareaField, EmailField, PhoneField, UrlField)
    for field in FIELDS.values():
        if not isinstance(field, typed):
            continue
        for text in TEXTS:
            verdict = judged(field, text)
            if verdict and not verdict.code and isinstance(verdict.value, str):
                for form in ("NFC", "NFD"):
                    assert takes(field, normalize(form, verdict.value)), (text, verdict)


def test_a_name_in_nfd_is_no_contradiction():
    for field in (FIELDS["as typed"], FIELDS["ticks"], FIELDS["ticks in NFD"], FIELDS["choice"]):
        for form in ("NFC", "NFD"):
            asks = Comparison(field="f", test="equals", values=(normalize(form, NFD),))
            last = TextField(id="l", name="l", label=words("L"), show_if=asks)
            assert "condition-never" not in [each.code for each in check(project(field, last))]


def test_the_next_number_is_one_that_differs():
    asks = Comparison(field="f", test="greater", values=(2e10,))
    last = TextField(id="l", name="l", label=words("L"), show_if=asks)
    assert "condition-never" not in [each.code for each in check(project(decimal(6), last))]
    bounded = decimal(6, max=2e10)
    assert "condition-never" in [each.code for each in check(project(bounded, last))]
