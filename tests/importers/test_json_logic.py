"""Conditions, calculations and rules of Form.io in JSON Logic."""

from __future__ import annotations

from typing import Any

import pytest

from tests.importers.making import errors, fields_of, has, read, told

QUESTIONS = (
    {"type": "textfield", "key": "a", "label": "A"},
    {"type": "number", "key": "n", "label": "N"},
    {"type": "number", "key": "k", "label": "K"},
    {"type": "checkbox", "key": "b", "label": "B"},
    {"type": "selectboxes", "key": "m", "label": "M", "values": [{"label": "P", "value": "p"}, {"label": "Q", "value": "q"}]},
    {"type": "datetime", "key": "d", "label": "D", "enableTime": False},
)  # fmt: skip
A, N, K, B = ({"var": f"data.{name}"} for name in "ankb")


def shown(tmp_path, rule: object) -> tuple[Any, str, list[str]]:
    """Return the condition that a rule becomes, the calculation that it needs, what is left."""
    asked = {"type": "textfield", "key": "z", "label": "Z", "conditional": {"json": rule}}
    found = read(tmp_path, "f.json", {"components": [*QUESTIONS, asked]})
    assert errors(found) == []
    made = fields_of(found)
    helper = made.get("z_shown", {}).get("expression", "")
    return made["z"].get("show_if"), helper, told(found, "left")


def test(field: str, asked: str, *values: object) -> dict[str, object]:
    return {"field": field, "test": asked, **({"values": list(values)} if values else {})}


test.__test__ = False  # type: ignore[attr-defined]


def every(*conditions: object) -> dict[str, object]:
    return {"conditions": list(conditions)}


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ({"==": [A, "x"]}, test("a", "equals", "x")),
        ({"!==": [A, "x"]}, test("a", "not", "x")),
        ({"===": [N, 5]}, test("n", "equals", 5.0)),
        ({"<": [1, N, 5]}, every(test("n", "greater", 1.0), test("n", "less", 5.0))),
        ({"<=": [1, N, 5]}, test("n", "between", 1.0, 5.0)),
        ({"and": [{">": [N, 1]}, B]}, every(test("n", "greater", 1.0), test("b", "equals", True))),
        ({"or": [{"==": [A, "x"]}, {"==": [A, "y"]}]}, test("a", "in", "x", "y")),
        ({"!": [A]}, test("a", "empty")),
        ({"!!": A}, test("a", "filled")),
        ({"in": [A, ["x", "y"]]}, test("a", "in", "x", "y")),
        ({"in": ["p", {"var": "data.m"}]}, test("m", "equals", "p")),
        ({"==": [{"var": "data.m.p"}, True]}, test("m", "equals", "p")),
        ({"missing": ["data.a"]}, test("a", "empty")),
        ({"!": {"missing": ["data.a", "data.n"]}}, every(test("a", "filled"), test("n", "filled"))),
        ({"missing_some": [1, ["data.a", "data.n"]]}, every(test("a", "empty"), test("n", "empty"))),
        ({"if": [{"==": [A, "x"]}, True, False]}, test("a", "equals", "x")),
        ({"if": [{"==": [A, "x"]}, {">": [N, 3]}, False]}, every(test("a", "equals", "x"), test("n", "greater", 3.0))),
        ({"if": [B, False, True]}, test("b", "not", True)),
        ({"==": [A, None]}, test("a", "empty")),
        ({"==": [{"var": "row.a"}, "x"]}, test("a", "equals", "x")),
        ({">": [{"var": "data.d"}, "2026-01-31"]}, test("d", "greater", "2026-01-31")),
        ({"in": ["@", A]}, test("a", "matches", "[^@]*@.*")),
        (True, None),
    ],
)  # fmt: skip
def test_a_rule_becomes_a_condition(tmp_path, rule, wanted):
    assert shown(tmp_path, rule) == (wanted, "", [])


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ({">": [{"+": [N, K, 1]}, 10]}, "(({n} + {k}) + 1) > 10"),
        ({"==": [{"%": [N, 2]}, 0]}, "({n} - 2 * floor({n} / 2)) = 0"),
        ({"==": [{"cat": [A, "-", A]}, "x-x"]}, "({a} & '-' & {a}) = 'x-x'"),
        ({">": [{"max": [N, K]}, 3]}, "(max({n}, {k})) > 3"),
        ({"<": [{"-": [N]}, {"*": [K, 2]}]}, "-{n} < ({k} * 2)"),
        ({"==": [{"var": ["data.a", "none"]}, "x"]}, "(coalesce({a}, 'none')) = 'x'"),
        (
            {">": [{"if": [{"==": [A, "x"]}, 1, {"==": [A, "y"]}, 2, 3]}, N]},
            "(if({a} = 'x', 1, if({a} = 'y', 2, 3))) > {n}",
        ),
    ],
)
def test_a_rule_that_calculates_becomes_a_calculation(tmp_path, rule, wanted):
    condition, helper, left = shown(tmp_path, rule)
    assert (condition, helper, left) == (test("z_shown", "equals", True), wanted, [])


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ({"==": [{"substr": [A, 0, 1]}, "x"]}, "substr()"),
        ({"some": [{"var": "data.l"}, {"==": [{"var": ""}, 1]}]}, "was not taken"),
        ({"==": [{"var": "a"}, "x"]}, "refers to a"),  # Form.io finds nothing there
        ({"in": ["part", A]}, "a part of a text"),
        ({"and": []}, "and()"),
        ({"missing_some": [2, ["data.a", "data.n", "data.k"]]}, "missing_some()"),
        ({"==": [A, "x"], "!": [A]}, "not understood"),
        ({"or": [{"==": [A, str(index)]} for index in range(400)]}, "more than 500 parts"),
    ],
)
def test_what_a_rule_cannot_say_here_is_told(tmp_path, rule, reason):
    condition, helper, left = shown(tmp_path, rule)
    assert (condition, helper) == (None, "")
    assert len(left) == 1
    assert has(left, "/components/6", reason)


def test_conditions_that_are_too_deep_become_calculations_or_are_told(tmp_path):
    def rule(levels: int, answer: object) -> object:
        leaf = {"!=": [N, levels]}
        return {("or", "and")[levels % 2]: [leaf, rule(levels - 1, answer)]} if levels else answer

    condition, helper, left = shown(tmp_path, rule(8, B))
    assert (condition, left) == (test("z_shown", "equals", True), [])
    assert (helper.count("{n} <>"), helper.count("{b}")) == (8, 1)
    # A text is no truth in a calculation.
    condition, helper, left = shown(tmp_path, rule(8, A))
    assert (condition, helper) == (None, "")
    assert has(left, "/components/6", "nested at most")


def test_calculations_and_rules_are_read_too(tmp_path):
    found = read(
        tmp_path,
        "f.json",
        {
            "components": [
                *QUESTIONS,
                {"type": "number", "key": "sum", "label": "Sum", "calculateValue": {"*": [N, 1.24]}},
                {"type": "number", "key": "age", "label": "Age", "validate": {"json": {"if": [{">=": [{"var": "data.age"}, 18]}, True, "Adults only"]}}},
                {"type": "number", "key": "own", "label": "Own", "validate": {"json": {"if": [{">": [{"var": "input"}, N]}, True, "No"]}}},
            ]
        },
    )  # fmt: skip
    made = fields_of(found)
    assert (made["sum"]["kind"], made["sum"]["expression"]) == ("calculated", "{n} * 1.24")
    assert made["age"]["min"] == 18
    assert made["age"]["messages"] == [{"rule": "too_small", "text": {"en": "Adults only"}}]
    assert "min" not in made["own"]
    assert has(told(found, "left"), "own", "A part of its rule")


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ({"<": [N, 5]}, {"match": "any", "conditions": [test("n", "empty"), test("n", "less", 5.0)]}),
        ({">": [5, N]}, {"match": "any", "conditions": [test("n", "empty"), test("n", "less", 5.0)]}),
        ({">": [N, -1]}, {"match": "any", "conditions": [test("n", "empty"), test("n", "greater", -1.0)]}),
        ({"<": [-1, N, 5]}, {"match": "any", "conditions": [test("n", "empty"), every(test("n", "greater", -1.0), test("n", "less", 5.0))]}),
        ({"<": [N, 0]}, test("n", "less", 0.0)),
        ({"<": [N, -5]}, test("n", "less", -5.0)),
        ({">": [N, 0]}, test("n", "greater", 0.0)),
        ({"<": [0, N, 5]}, every(test("n", "greater", 0.0), test("n", "less", 5.0))),
        ({"!": {"<": [N, 5]}}, every(test("n", "filled"), {"match": "any", "conditions": [test("n", "empty"), test("n", "greater", 5.0), test("n", "equals", 5.0)]})),
    ],
)  # fmt: skip
def test_an_answer_that_is_missing_compares_as_0_as_it_does_there(tmp_path, rule, wanted):
    assert shown(tmp_path, rule) == (wanted, "", [])


def test_an_answer_that_is_missing_compares_as_0_in_calculations_too(tmp_path):
    rule = {"if": [{"<": [N, 5]}, 1, 2]}
    asked = {"type": "number", "key": "z", "label": "Z", "calculateValue": rule}
    found = read(tmp_path, "f.json", {"components": [*QUESTIONS, asked]})
    assert fields_of(found)["z"]["expression"] == "if((not filled({n})) or ({n} < 5), 1, 2)"
