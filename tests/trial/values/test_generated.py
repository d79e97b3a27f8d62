"""Generated answers are taken, or refused for exactly the named reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from builder.backend import rules
from builder.backend.spec import FieldSpec
from builder.errors import ValuesError
from builder.form.kinds import KINDS
from builder.trial.values.generated import SORTS, generate
from builder.trial.values.table import read_table
from tests.trial.test_samples import FORMS

NOW = datetime(2026, 11, 28, 23, 30, tzinfo=UTC)
DAYS = rules.anywhere_on_earth(NOW, NOW.date())


@pytest.mark.parametrize("name", FORMS)
def test_what_is_generated_is_judged_as_it_says(name):
    form = FORMS[name]
    for sort in SORTS:
        found = generate(form, DAYS, sort)
        assert found
        for each in found:
            judgement = rules.judge_form(form, each.values, {}, DAYS)
            codes = {key: verdict.code for key, verdict in judgement.errors.items()}
            assert codes == ({each.name: each.rule} if each.refused else {}), each
            assert each.refused == (sort == "invalid")
            assert bool(each.name) == (sort in ("invalid", "boundaries"))


def test_each_rule_of_each_kind_has_its_edges():
    form = FORMS["every kind"]
    broken = {(each.name, each.rule) for each in generate(form, DAYS, "invalid")}
    kept = {(each.name, each.rule) for each in generate(form, DAYS, "boundaries")}
    for field in form.fields:
        if not KINDS[field.kind].answered:
            continue
        if field.max_length:
            assert (field.name, "too_long") in broken
        for bound, code in (
            (field.min, "too_small"),
            (field.max, "too_large"),
            (field.earliest, "too_early"),
            (field.latest, "too_late"),
        ):
            if bound not in (None, ""):
                assert {(field.name, code)} <= broken & kept, (field.name, code)
        if field.required:
            assert (field.name, "required") in broken
        if field.pattern:
            assert (field.name, "pattern") in broken


EDGES = [
    (
        {"kind": "integer", "min": 2, "max": 8, "step": 3},
        {"integer", "too_small", "too_large", "step"},
        {2, 8, 5},
    ),
    (
        {"kind": "decimal", "min": 0.05, "max": 0.95, "step": 0.1, "decimals": 2},
        {"decimals", "number", "too_small", "too_large", "step"},
        {0.05, 0.95, 0.15},
    ),
    (
        {"kind": "date", "earliest": "today", "latest": "today+30"},
        {"too_early", "too_late"},
        {"2026-11-28", "2026-12-29"},
    ),
    (
        {"kind": "time", "earliest": "09:00", "latest": "17:30"},
        {"too_early", "too_late", "time"},
        {"09:00", "17:30"},
    ),
    (
        {"kind": "text", "min_length": 3, "max_length": 5, "pattern": "[A-Z]+"},
        {"too_short", "too_long", "pattern", "characters"},
        None,
    ),
    (
        {"kind": "text", "min_length": 2, "max_length": 5, "normalise": ("digits",)},
        {"digits", "too_short", "too_long"},
        {"77", "77777"},
    ),
    (
        {
            "kind": "checkboxes",
            "options": ("a", "b", "c", "d"),
            "min_choices": 2,
            "max_choices": 3,
            "deliver": "text",
        },
        {"too_few", "too_many", "option"},
        None,
    ),
    ({"kind": "rating", "scale": 5}, {"option"}, {1, 5}),
]


@pytest.mark.parametrize(("rule", "codes", "bounds"), EDGES)
def test_each_bound_has_a_value_on_both_sides(rule, codes, bounds):
    field = FieldSpec(name="a", required=True, **rule)
    form = replace(FORMS["demo-form"], fields=(field,))
    broken = {each.rule: each.values for each in generate(form, DAYS, "invalid")}
    assert broken.keys() >= codes | {"required"}
    kept = [each.values["a"] for each in generate(form, DAYS, "boundaries")]
    assert kept
    if bounds is not None:
        assert set(kept) == bounds
    for each in kept:
        assert rules.judge(field, each, DAYS).code == ""


def test_a_repeated_answer_is_broken_alone():
    fields = (
        FieldSpec(kind="email", name="a", required=True),
        FieldSpec(kind="email", name="b", required=True, equals="a"),
    )
    form = replace(FORMS["demo-form"], fields=fields)
    found = {(each.name, each.rule) for each in generate(form, DAYS, "invalid")}
    assert {("a", "required"), ("b", "required"), ("b", "email")} <= found


def test_the_same_seed_gives_the_same_answers_and_another_gives_others():
    form = FORMS["every kind"]
    made = [generate(form, DAYS, "typical", seed)[0].values for seed in (7, 7, 8, 9, 0, 0)]
    assert made[0] == made[1]
    assert made[4] == made[5]
    assert len({repr(each) for each in made}) == 4
    for values in made:
        assert rules.judge_form(form, values, {}, DAYS).errors == {}
    one, two = (generate(form, DAYS, "invalid", 5) for _ in range(2))
    assert one == two


def test_answers_are_read_from_a_table():
    form = replace(
        FORMS["demo-form"],
        fields=(
            FieldSpec(kind="text", name="code", max_length=20),
            FieldSpec(kind="decimal", name="price", decimals=2),
            FieldSpec(kind="checkbox", name="agree"),
            FieldSpec(kind="checkboxes", name="topics", options=("a", "b"), deliver="text"),
        ),
    )
    text = '\ufeffcode;price;agree;topics\r\n007;1.50;yes;a | b\r\n;;;\r\n"x;\ny";many;no;\r\n'
    assert read_table(form, text.encode()) == (
        {"code": "007", "price": 1.5, "agree": True, "topics": ["a", "b"]},
        {"code": "x;\ny", "price": "many", "agree": False},
    )
    emptied = text.replace("\r\n", ";;\r\n")  # columns that a spreadsheet wrote emptied
    assert read_table(form, emptied.encode()) == read_table(form, text.encode())
    for data, said in (
        (b"", "empty"), (b"\xff\xfe", "UTF-8"), (b"code,nope\n1,2", "Column 2: no field is called “nope”"),
        (b"code,code\n", "twice"), (b"code\n1,2\n", "Row 2 has more cells"), (b'code\n1\n"a"b\n2\n', "Line 3 cannot be read"),
        (b'sep=;\ncode\n"a"b\n', "Line 3 cannot be read"), (b'code\n"open\n', "cannot be read"),
        (b"code\n" + b"1\n" * 10_001, "10,000 rows"), (b"x" * (5 << 20), "4 MiB"),
    ):  # fmt: skip
        with pytest.raises(ValuesError) as caught:
            read_table(form, data)
        assert said in str(caught.value)
