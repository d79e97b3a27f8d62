from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from builder.backend.calculation import calculate
from builder.form.expressions import FUNCTIONS, ExpressionError, fields_in, parse, read, type_of

TYPES: Any = {"n": "number", "t": "text", "d": "date", "b": "boolean", "l": "list"}
ANSWERS: dict[str, Any] = {"n": 3, "t": "Abc ß", "d": "2024-02-29", "b": True, "l": ("x", "y")}
TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("10 - 4 - 3", 3),
        ("2 / 4", 0.5),
        ("1 / 0", None),
        ("-{n} + 5", 2),
        ("- - 2", 2),
        ("{n} * 0.1", 0.3),
        ("round({n} * 0.1, 2)", 0.3),
        ("1 / 3 & ''", "0.333333"),
        ("'a' & 1000000 & \"'\"", "a1000000'"),
        ("upper({t}) & length({t})", "ABC SS5"),
        ("if({n} > 2 and not {b}, 'x', 'y')", "y"),
        ("{n} = 3 or {n} = 4", True),
        ("not {n} = 3", False),
        ("if(true and not false, 1, 2)", 1),
        ("sum({n}, {missing}, 1)", 4),
        ("{missing} + 1", None),
        ("coalesce({missing}, 5)", 5),
        ("filled({missing})", False),
        ("count({l}) + if(includes({l}, 'y'), 10, 0)", 12),
        ("days({d}, date('2024-03-01'))", 1),
        ("years({d}, date('2025-02-28'))", 0),
        ("years({d}, date('2025-03-01'))", 1),
        ("add_days({d}, 366) & ''", "2025-03-01"),
        ("year(today()) * 100 + month(today())", 202611),
        ("today() > {d}", True),
        ("min(4, {n}, 5) + max(1, 2)", 5),
        ("'' & ''", None),
        ("99999999999 * 99999999999", None),
    ],
)
def test_calculations(text, value):
    types = {**TYPES, "missing": "number"}
    tree = parse(text)
    assert type_of(read(text), types)
    assert calculate(tree, ANSWERS, TODAY) == value


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "ends too early"),
        ("1 +", "ends too early"),
        ("1 2", "“2” where it should end"),
        ("1 + )", "“)” where a value should stand"),
        ("* 2", "“*” where a value should stand"),
        ("(1", "lacks a “)”"),
        ("1 $ 2", "“$ 2”, which is not understood"),
        ("eval('x')", "“eval”, which is not a function"),
        ("__import__", "which is not a function"),
        ("'unclosed", "not understood"),
        ("{no such}", "not understood"),
        ("1 + 'a'", "gives “+” a text"),
        ("{b} + 1", "gives “+” a boolean"),
        ("-{t}", "gives “-” a text"),
        ("{t} < {t}", "which text is greater"),
        ("{n} = {t}", "compares a number with a text"),
        ("{l} = {l}", "compares a list"),
        ("{nothing}", "refers to something that is not an earlier field"),
        ("if({n}, 1, 2)", "gives if() a number, where it needs a boolean"),
        ("if({b}, 1, 'x')", "must be alike"),
        ("round(1)", "gives round() 1 value"),
        ("round(1, {n})", "0 to 6 digits"),
        ("round(1, 7)", "0 to 6 digits"),
        ("sum()", "gives sum() 0 values"),
        ("today(1)", "gives today() 1 value"),
        ("date('2025-02-29')", "not like date("),
        ("date({t})", "not like date("),
        ("{l} & 'x'", "gives “&” a list"),
        ("(" * 50 + "1" + ")" * 50, "nested too deep"),
        ("not " * 50 + "{b}", "nested too deep"),
        ("-" * 50 + "1", "nested too deep"),
        ("+".join("1" * 60), "nested too deep"),
        ("1" * 1001, "longer than 1000"),
        ("{n} * " + "9" * 400, "the number 99999999999999999999…, which is too large"),
        ("1000000000000001", "which is too large"),
    ],
)
def test_what_is_no_calculation_is_told(text, problem):
    with pytest.raises(ExpressionError) as told:
        type_of(read(text), TYPES)
    assert problem in str(told.value)


def test_fields_are_found():
    assert list(fields_in(parse("{a} + if({b} = 1, {c}, sum({a}, 2))"))) == ["a", "b", "c", "a"]


def test_every_function_can_be_called():
    given = {
        "number": "{n}", "text": "{t}", "date": "{d}", "boolean": "{b}", "list": "{l}",
        "any": "{t}", "same": "{n}", "digits": "2", "date_text": "'2024-01-01'", "*": "{n}",
    }  # fmt: skip
    for name, function in FUNCTIONS.items():
        part = read(f"{name}({', '.join(given[each] for each in function.takes)})")
        assert type_of(part, TYPES)
        assert calculate(part.node, ANSWERS, TODAY) is not None
