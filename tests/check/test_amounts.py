"""Between which numbers calculations lie, compared with what they give."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from random import Random
from typing import Any

import pytest

from builder.backend.rules import judge_answers
from builder.check import ValidProject, check
from builder.check.amounts import amounts_of
from builder.check.possible import Grid, least_and_most
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    DateField,
    DecimalField,
    Field,
    IntegerField,
    RatingField,
    SliderField,
    TextField,
)
from builder.render.compile import compile_form
from tests.check.test_contradictions import DAYS, found, on
from tests.projects import options, project, words

FIELDS: Mapping[str, Field] = {
    each.id: each
    for each in (
        IntegerField(id="i", name="i", label=words("I"), min=-3, max=7),
        IntegerField(id="p", name="p", label=words("P"), min=1, max=10),
        DecimalField(id="d", name="d", label=words("D"), min=-0.5, max=2.25, decimals=2),
        SliderField(id="s", name="s", label=words("S"), min=10, max=30, step=5),
        RatingField(id="r", name="r", label=words("R")),
        IntegerField(id="free", name="free", label=words("Free")),
        CheckboxesField(id="m", name="m", label=words("M"), options=options("x", "y", "z")),
        DecimalField(id="broken", name="broken", label=words("Broken"), min=float("nan")),
        TextField(id="t", name="t", label=words("T")),
        DateField(id="day", name="day", label=words("Day")),
    )
}
GIVEN: Mapping[str, tuple[Any, ...]] = {
    "i": (-3, -1, 0, 2, 7), "p": (1, 3, 10), "d": (-0.5, -0.01, 0, 0.33, 2.25),
    "s": (10, 15, 30), "r": (1, 3, 5), "free": (-(2**53) + 1, 0, 3, 2**53 - 1),
    "m": ([], ["x"], ["x", "y", "z"]), "t": ("", "a", "long words"), "day": ("0001-01-31", "2026-12-09"),
}  # fmt: skip
TAKEN = ("i", "p", "d", "s", "r")


def ends_of(expression: str, fields: Mapping[str, Field] = FIELDS) -> tuple[Fraction, ...] | None:
    field = CalculatedField(id="c", name="c", expression=expression)
    return amounts_of(field, fields, least_and_most)


@pytest.mark.parametrize(
    ("expression", "ends"),
    [
        ("{i} + {p}", (-2, 17)),
        ("{i} - {p}", (-13, 6)),
        ("{i} * {p}", (-30, 70)),
        ("{i} * {i}", (-21, 49)),
        ("100 / {p}", (10, 100)),
        ("1 / {i}", None),
        ("-{i}", (-7, 3)),
        ("sum({p}, {s})", (0, 40)),
        ("min({p}, 4)", (1, 4)),
        ("max({p}, 4)", (4, 10)),
        ("abs({i})", (0, 7)),
        ("abs({p} - 20)", (10, 19)),
        ("floor({d})", (-1, 2)),
        ("ceil({d})", (0, 3)),
        ("round({d} / 3, 1)", (-0.2, 0.8)),
        ("if({p} > 3, {i}, {s})", (-3, 30)),
        ("coalesce({i}, 0)", (-3, 7)),
        ("count({m}) * 5", (0, 15)),
        ("month({day})", (1, 12)),
        ("length({t})", (0, 10_000)),
        ("{free} + 1", (-(10**15), 10**15)),
        ("{r} * 20", (20, 100)),
        ("days({day}, today())", None),
        ("{gone}", None),
        ("{i} +", None),
        ("abs({i}, {p})", None),
        ("count(1, 2)", None),
        ("{p} + 'a'", None),
        ("{broken} + 1", None),
    ],
)
def test_a_calculation_lies_between_two_numbers(expression, ends):
    wanted = ends and tuple(Fraction(str(each)) for each in ends)
    assert ends_of(expression) == wanted


def test_a_calculation_of_calculations_is_followed_in_bounded_work():
    fields = dict(FIELDS)
    fields["c0"] = CalculatedField(id="c0", name="c0", expression="{p} * 2")
    for place in range(1, 30):
        twice = f"{{c{place - 1}}} + {{c{place - 1}}}"
        fields[f"c{place}"] = CalculatedField(id=f"c{place}", name=f"c{place}", expression=twice)
    assert ends_of("{c1} + 1", fields) == (Fraction(5), Fraction(41))
    assert ends_of("{c29}", fields) is None
    fields["c1"] = CalculatedField(id="c1", name="c1", expression="{c1} + 1")
    assert ends_of("{c1}", fields) is None


def expression(random: Random, depth: int = 3) -> str:
    def some() -> str:
        return expression(random, depth - 1)

    if not depth or random.random() < 0.2:
        return random.choice((*(f"{{{each}}}" for each in TAKEN * 3), "{free}", "2", "0.1", "-7"))
    return random.choice(
        (
            lambda: f"({some()} + {some()})",
            lambda: f"({some()} - {some()})",
            lambda: f"({some()} * {some()})",
            lambda: f"({some()} / {some()})",
            lambda: f"({some()} / {{p}})",
            lambda: f"-({some()})",
            lambda: f"sum({some()}, {some()})",
            lambda: f"min({some()}, {some()})",
            lambda: f"max({some()}, {some()})",
            lambda: f"abs({some()})",
            lambda: f"floor({some()})",
            lambda: f"ceil({some()})",
            lambda: f"round({some()}, {random.randrange(7)})",
            lambda: f"if({some()} > {some()}, {some()}, {some()})",
            lambda: f"coalesce({some()}, {some()})",
            lambda: f"count({{m}}) * {some()}",
            lambda: "(length({t}) - day({day}))",
        )
    )()


def no_result_lies_beyond(forms: int, random: Random) -> None:
    known = reached = 0
    for _ in range(forms):
        first, second = expression(random), expression(random, 1)
        calculated = (
            CalculatedField(id="c", name="c", expression=first),
            CalculatedField(id="cc", name="cc", expression=f"{{c}} + {second}"),
        )
        fields = {**FIELDS, **{each.id: each for each in calculated}}
        ends = {each.id: amounts_of(each, fields, least_and_most) for each in calculated}
        spec = compile_form(
            ValidProject(project(*(each for each in fields.values() if each.id != "broken")))
        )
        gave: dict[str, list[Fraction]] = {"c": [], "cc": []}
        for _ in range(40):
            given = {
                name: random.choice(several)
                for name, several in GIVEN.items()
                if random.random() < 0.95
            }
            values = judge_answers(spec.fields, given, {}, DAYS).values
            for name, results in gave.items():
                if (value := values.get(name)) is not None:
                    assert isinstance(value, int | float)
                    results.append(Fraction(repr(value)))
        for name, results in gave.items():
            between = ends[name]
            if between is None or not results:
                continue
            known += 1
            assert between[0] <= min(results), (first, second, between)
            assert max(results) <= between[1], (first, second, between)
            reached += between[0] == min(results) or between[1] == max(results)
    assert known > forms / 2
    assert reached > forms / 5


def test_no_result_lies_beyond_what_is_said_of_it():
    no_result_lies_beyond(150, Random(11))  # noqa: S311


@pytest.mark.fuzz
def test_no_result_of_many_lies_beyond_what_is_said_of_it():
    for seed in range(10):
        no_result_lies_beyond(150, Random(f"long {seed}"))  # noqa: S311


@pytest.mark.parametrize(
    ("low", "high", "between"),
    [(-5, 0, False), (-5, 1, True), (2, 3, True), (9, 20, True), (10, 20, False), (0, 2, True)],
)
def test_a_number_between_two_others_is_found_where_there_is_one(low, high, between):
    grid = Grid(Fraction(0), Fraction(0), Fraction(0), Fraction(10))
    number = grid.between(Fraction(low), Fraction(high))
    assert (number is not None) is between
    assert number is None or (low < number < high and grid.has(number))
    exact = Grid(Fraction(0), Fraction(0), Fraction(5), Fraction(5))
    assert exact.between(Fraction(4), Fraction(6)) == 5
    assert (exact.above(Fraction(4)), exact.above(Fraction(5))) == (Fraction(5), None)
    assert (exact.below(Fraction(6)), exact.below(Fraction(5))) == (Fraction(5), None)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (on("c", "greater", 25.0), [("never", 0)]),
        (on("c", "less", 0.0), [("never", 0)]),
        (on("c", "equals", 26.0), [("never", 0)]),
        (on("c", "greater", -1.0), [("any-answer", 0)]),
        (on("c", "between", 0.0, 25.0), [("any-answer", 0)]),
        (on("c", "greater", 24.9), []),
        (on("c", "equals", 25.0), []),
        (on("c", "less", 0.1), []),
        (on("c", "between", 24.0, 99.0), []),
    ],
)
def test_what_follows_from_a_calculation_is_found(condition, expected):
    assert found(condition) == expected  # c is 2.5 times a number from 0 to 10


def test_a_change_of_what_a_calculation_reads_is_noticed():
    def codes(number: Field) -> list[str]:
        total = CalculatedField(id="c", name="c", expression="{n} * 2")
        last = TextField(id="l", name="l", label=words("L"), show_if=on("c", "greater", 20.0))
        said = check(project(number, total, last))
        return [each.code for each in said if each.code.startswith("condition-")]

    assert codes(IntegerField(id="n", name="n", label=words("N"), max=10)) == ["condition-never"]
    assert codes(IntegerField(id="n", name="n", label=words("N"), max=11)) == []
