"""Both engines calculate in decimal, alike, and what the page shows is what is delivered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from builder.backend import calculation
from builder.backend.calculation import calculate
from builder.backend.conditions import holds
from builder.backend.decimals import divide, keep_places, to_decimal, write
from builder.form.expressions import parse
from builder.templates_folder import templates_folder
from tests.browser.chromium import chromium

pytestmark = pytest.mark.browser

TODAY = date(2026, 3, 10)
ANSWERS = {"a": 4.35, "b": 100, "c": 0.1, "d": 0.2, "e": -2.35, "f": 1e15, "g": 0.000001}
_SCRIPTS = ("rules", "dates", "decimals", "calculation", "conditions", "texts")
_CALCULATE = """
(text) => JSON.stringify(JSON.parse(text).map(([tree, answers]) => {
  const value = calculate(tree, answers, "2026-03-10");
  const shown = typeof value === "number" ? wordNumber(value).split(",").join("") : value;
  const text = calculate(["&", tree, ""], answers, "2026-03-10");
  return [value, shown, text];
}))
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[Page]:
    with chromium() as browser:
        page = browser.new_page()
        page.add_script_tag(content='const LANGUAGE = "en";')
        for name in _SCRIPTS:
            page.add_script_tag(path=templates_folder() / "page" / "js" / f"{name}.js")
        yield page


def both(engine: Page, cases: list[tuple[Any, Any]]) -> list[Any]:
    """Work cases out in both engines, which must agree, and return the values."""
    found = []
    theirs = json.loads(engine.evaluate(_CALCULATE, json.dumps(cases)))
    for (tree, answers), (value, shown, text) in zip(cases, theirs, strict=True):
        where = f"{tree} {answers}"
        ours = calculate(_tuples(tree), answers, TODAY)
        # To the last bit: both write the shortest text that is the number.
        assert json.dumps(ours) == json.dumps(_whole(value)), where
        if not isinstance(ours, bool):
            assert calculate(("&", _tuples(tree), ""), answers, TODAY) == text, where
        if isinstance(ours, int | float) and not isinstance(ours, bool):
            assert float(shown) == ours, where
        found.append(ours)
    return found


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list | tuple) else value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{a} * {b}", 435),
        ("{c} + {d}", 0.3),
        ("{c} + {d} = 0.3", True),
        ("0.3 > {c} + {d}", False),
        ("0.3 >= {c} + {d}", True),
        ("0.3 <> {c} + {d}", False),
        ("floor(19.99 * 100)", 1999),
        ("ceil(1.1 * 100)", 110),
        ("ceil(-1.5)", -1),
        ("floor(-1.5)", -2),
        ("round(-2.35, 1)", -2.4),
        ("round({e}, 1)", -2.4),
        ("round(2.35, 1)", 2.4),
        ("round(1.005, 2)", 1.01),
        ("round(2.5, 0)", 3),
        ("round(-2.5, 0)", -3),
        ("round(-0.4, 0)", 0),
        ("sum({c}, {d}, {c}, {d})", 0.6),
        ("min({c} * 3, 0.3)", 0.3),
        ("max({e}, -2.34)", -2.34),
        ("abs({e})", 2.35),
        ("1 - 0.9", 0.1),
        ("{g} * {g}", 1e-12),
        ("{g} * {g} & ''", "0"),
        ("{a} * {b} & ' €'", "435 €"),
        ("2 / 3 & ''", "0.666667"),
        ("-2 / 3 & ''", "-0.666667"),
        ("1 / 3 * 3", 1),
        ("1 / 3 * 3 = 1", True),
        ("floor(1 / 3 * 3)", 1),
        ("floor(2 / 3 * 3)", 2),
        ("1 / 3", 0.3333333333333333),
        ("2 / 3", 0.6666666666666666),
        ("{f} + 0", 1e15),
        ("{f} + 1", None),
        ("{f} * {f} / {f}", 1e15),
        ("{f} * {f} * {f} * {f} * {f} * {f} * {f} / {f}", None),
        ("{g} * {g} * {g} * {g} * {g} * {g} * {g}", 0),
        ("1 / ({c} - 0.1)", None),
        ("add_days(today(), 0.1 * 3 * 10) & ''", "2026-03-13"),
    ],
)
def test_the_examples(engine: Page, text: str, value: Any) -> None:
    tree = json.loads(json.dumps(parse(text)))
    assert both(engine, [(tree, ANSWERS)]) == [value]


answers = st.fixed_dictionaries(
    {
        name: st.builds(
            lambda digits, places: digits / 10**places,
            st.one_of(st.integers(-(10**15), 10**15), st.integers(-99999, 99999)),
            st.integers(0, 6),
        )
        for name in "abc"
    }
)
leaves = st.one_of(
    st.sampled_from([["field", "a"], ["field", "b"], ["field", "c"], ["field", "missing"]]),
    st.sampled_from([0, 1, 2, 3, 7, 0.1, 0.2, 0.5, 2.5, 4.35, 100, 19.99, 1e-6, 1e15, 1e-12]),
)
exact = st.recursive(
    leaves, lambda inner: st.tuples(st.sampled_from("+-*"), inner, inner), max_leaves=5
)
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from("+-*/"), inner, inner),
        st.tuples(st.sampled_from(["abs", "floor", "ceil", "negative"]), inner),
        st.tuples(st.just("round"), inner, st.integers(0, 6)),
        st.tuples(st.sampled_from(["min", "max", "sum", "coalesce"]), inner, inner, inner),
        st.tuples(
            st.just("if"),
            st.tuples(st.sampled_from(["<", "<=", ">", ">=", "=", "<>"]), inner, inner),
            inner,
            inner,
        ),
    ),
    max_leaves=12,
)
FEW = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@FEW
@given(st.lists(st.tuples(trees, answers), min_size=20, max_size=150))
def test_both_engines_calculate_alike(engine: Page, cases: list[Any]) -> None:
    both(engine, cases)


def _exactly(tree: Any, values: dict[str, float]) -> Fraction | None:
    """Work out sums, differences and products as fractions."""
    if not isinstance(tree, tuple | list):
        return Fraction(repr(tree))
    name, *rest = tree
    if name == "field":
        return Fraction(repr(values[rest[0]])) if rest[0] in values else None
    one, other = (_exactly(each, values) for each in rest)
    if one is None or other is None:
        return None
    return {"+": one + other, "-": one - other, "*": one * other}[name]


@FEW
@given(st.lists(st.tuples(exact, answers), min_size=20, max_size=100))
def test_what_comes_out_even_is_exact(engine: Page, cases: list[Any]) -> None:
    for (tree, values), found in zip(cases, both(engine, cases), strict=True):
        wanted = _exactly(tree, values)
        if wanted is None or abs(wanted) > 10**15:
            assert found is None
        elif wanted * 10**20 % 1 == 0:
            assert found == float(wanted)


@given(st.integers(-(10**12), 10**12), st.integers(0, 6))
def test_halves_are_rounded_away_from_zero(millionths: int, digits: int) -> None:
    value = millionths / 10**6
    rounded = calculate(("round", value, digits), {}, TODAY)
    unit = Fraction(1, 10**digits)
    doubled = abs(Fraction(millionths, 10**6)) / unit * 2 + 1
    expected = (doubled.numerator // (2 * doubled.denominator)) * unit
    assert rounded == float(expected if millionths >= 0 else -expected)


@given(st.integers(), st.integers().filter(bool))
def test_division_is_exact_to_the_last_place(one: int, other: int) -> None:
    off = abs(Fraction(divide(one, other)) - Fraction(one, other))
    assert off <= Fraction(1, 2)
    assert divide(-one, other) == -divide(one, other) == divide(one, -other)


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15))
def test_a_number_is_taken_as_its_shortest_text(number: float) -> None:
    taken = to_decimal(number)
    if abs(number) > 1e-20 or not number:
        assert float(write(taken)) == number
    assert keep_places(taken, 40) == taken


def test_strangers_numbers_cost_little(engine: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """The longest calculation that can be written, over the greatest and least numbers."""
    hostile = [1e15, -1e15, 1e-6, 5e-324, 1e-300, 1.7976931348623157e308, 123456789012345.67]
    cases = []
    for number in hostile:
        for sign in "*/+":
            tree: Any = ["field", "a"]
            for _ in range(35):
                tree = [sign, tree, ["field", "a"]]
            cases.append((tree, {"a": number}))
    both(engine, cases)
    greatest = 0
    bounded = calculation._bounded

    def watched(value: Any) -> Any:
        nonlocal greatest
        kept = bounded(value)
        greatest = max(greatest, abs(kept) if isinstance(kept, int) else 0)
        return kept

    monkeypatch.setattr(calculation, "_bounded", watched)
    for tree, values in cases:
        calculate(_tuples(tree), values, TODAY)
    # No step starts from more digits than these, so none has more than twice as many.
    assert 10**130 < greatest <= 10**140


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (("greater", "t", 0.3), False),
        (("less", "t", 0.3), False),
        (("equals", "t", 0.3), True),
        (("between", "t", 0.3, 0.3), True),
        (("in", "t", (0.1, 0.3)), True),
        (("not", "t", 0.3), False),
    ],
)
def test_conditions_compare_what_was_calculated_in_decimal(
    engine: Page, condition: Any, expected: bool
) -> None:
    total = calculate(("+", ("field", "c"), ("field", "d")), ANSWERS, TODAY)
    assert holds(condition, {"t": total}) is expected
    theirs = engine.evaluate(
        "([condition, answers]) => holds(condition, answers)", [list(condition), {"t": total}]
    )
    assert theirs is expected
