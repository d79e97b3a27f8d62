"""Short scripts of Form.io, formulas of SurveyJS, and rules that either writes so."""

from __future__ import annotations

from typing import Any

import pytest

from tests.importers.making import errors, fields_of, has, read, told

FORMIO = (
    {"type": "textfield", "key": "a", "label": "A"},
    {"type": "number", "key": "n", "label": "N"},
    {"type": "number", "key": "k", "label": "K"},
    {"type": "checkbox", "key": "b", "label": "B"},
)
SURVEYJS = (
    {"type": "text", "name": "a"},
    {"type": "text", "name": "n", "inputType": "number"},
    {"type": "checkbox", "name": "c", "choices": ["x", "y"]},
    {"type": "boolean", "name": "b", "valueTrue": "aye", "valueFalse": "nay"},
    {"type": "text", "name": "d", "inputType": "date"},
    {"type": "dropdown", "name": "size", "choices": [{"value": 10, "text": "Ten"}, 20]},
)


def asked(name: str, test: str, *values: object) -> dict[str, object]:
    return {"field": name, "test": test, **({"values": list(values)} if values else {})}


def read_all(tmp_path, **content: object) -> tuple[dict[str, Any], list[str]]:
    found = read(tmp_path, "form.json", content)
    assert errors(found) == []
    return fields_of(found), told(found, "left")


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("show = data.a ? true : false;", asked("a", "filled")),
        ("if (data.a === 'x') { show = true; } else { show = false; }", asked("a", "equals", "x")),
        ("show = ['x', 'y'].includes(data.a);", asked("a", "in", "x", "y")),
        ("show = ['x', 'y'].indexOf(data.a) !== -1", asked("a", "in", "x", "y")),
        ("show = ['x'].indexOf(data.a) < 0", asked("a", "not", "x")),
        ("show = data.a !== undefined && data.a !== ''", asked("a", "filled")),
        ("show = data.n != null", asked("n", "filled")),
        ("show = Number(data.n) > 3", asked("n", "greater", 3.0)),
        ("show = (data.n || 0) > 3", "(coalesce({n}, 0)) > 3"),
        ("show = data.a.length === 0", "length({a}) = 0"),
    ],
)
def test_usual_scripts_become_conditions(tmp_path, script, wanted):
    last = {"type": "textfield", "key": "z", "label": "Z", "customConditional": script}
    made, left = read_all(tmp_path, components=[*FORMIO, last])
    assert left == []
    helper = made.get("z_shown", {}).get("expression")
    assert (helper or made["z"]["show_if"]) == wanted


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("value = data.b ? data.n : data.k ? 1 : 2", None),
        ("value = data.b ? data.n : data.k", "if({b}, {n}, {k})"),
        ("if (data.b) { value = 1 } else { value = 2 }", "if({b}, 1, 2)"),
        ("value = (data.n || 0) + (data.k || 0);", "(coalesce({n}, 0)) + (coalesce({k}, 0))"),
        ("value = data.a + ' ' + data.n", "({a} & ' ') & {n}"),
        ("value = Math.pow(data.n, 2) / parseFloat(data.k)", "({n} * {n}) / {k}"),
        ("value = Math.pow(Math.pow(data.n, 3), 3)", None),
        ("value = data.a.toUpperCase()", None),
        ("value = data.n ? 1", None),
    ],
)
def test_usual_scripts_become_calculations(tmp_path, script, wanted):
    last = {"type": "number", "key": "z", "label": "Z", "calculateValue": script}
    made, left = read_all(tmp_path, components=[*FORMIO, last])
    if wanted is None:
        assert has(left, "z")
    else:
        assert (made["z"]["expression"], left) == (wanted, [])


@pytest.mark.parametrize(
    ("formula", "wanted"),
    [
        ("{a} = ''", asked("a", "empty")),
        ("{a} != undefined", asked("a", "filled")),
        ("{a} = yes", asked("a", "equals", "yes")),
        ("{b} = 'aye'", asked("b", "equals", True)),
        ("{b} <> 'nay'", asked("b", "not", False)),
        ("{c} = ['x']", "(includes({c}, 'x')) and (count({c}) = 1)"),
        ("{c.length} > 1", "count({c}) > 1"),
        ("{n} ^ 2 > 9", "({n} * {n}) > 9"),
        ("diffDays({d}, today()) > 3", "(abs(days({d}, today()))) > 3"),
        ("dateDiff({d}, today(), 'years') >= 18", "(years({d}, today())) >= 18"),
        ("{n} * {size} > 50", "({n} * (if({size} = '10', 10, if({size} = '20', 20, 0)))) > 50"),
        ("iif({n} > 1, {a} = 'x', false)", {"conditions": [asked("n", "greater", 1.0), asked("a", "equals", "x")]}),
    ],
)  # fmt: skip
def test_formulas_of_surveyjs_mean_what_they_mean_there(tmp_path, formula, wanted):
    last = {"type": "text", "name": "z", "visibleIf": formula}
    made, left = read_all(tmp_path, elements=[*SURVEYJS, last])
    assert [each for each in left if "Its values" not in each] == []
    helper = made.get("z_shown", {}).get("expression")
    assert (helper or made["z"]["show_if"]) == wanted


def test_calculated_values_stand_where_questions_can_ask_for_them(tmp_path):
    made, left = read_all(
        tmp_path,
        pages=[{"name": "p", "title": "P", "elements": [
            {"type": "text", "name": "n", "inputType": "number"},
            {"type": "text", "name": "z", "title": "{twice} of {always}", "visibleIf": "{more} > 5"},
        ]}],
        calculatedValues=[
            {"name": "more", "expression": "{twice} + 1"},
            {"name": "twice", "expression": "{n} * 2"},
            {"name": "always", "expression": "7"},
            {"name": "round", "expression": "{other} + 1"},
            {"name": "other", "expression": "{round} + 1"},
        ],
    )  # fmt: skip
    assert list(made) == ["step P", "always", "n", "twice", "more", "z"]
    assert made["z"]["show_if"] == asked("more", "greater", 5.0)
    assert made["z"]["label"] == {"en": "{{twice}} of {{always}}"}
    assert has(left, "round", "which")
    assert has(left, "other", "which")


def test_rules_about_an_own_answer_become_rules_of_the_field(tmp_path):
    def number(name: str, script: str) -> dict[str, object]:
        return {"type": "number", "key": name, "label": name, "validate": {"custom": script}}

    made, left = read_all(
        tmp_path,
        components=[
            number("age", "valid = (input >= 18) ? true : 'Adults only';"),
            number("few", "if (input > 5) { valid = 'Too many'; } else { valid = true; }"),
            number("odd", "valid = odd(input)"),
        ],
    )
    assert made["age"]["min"] == 18
    assert made["age"]["messages"] == [{"rule": "too_small", "text": {"en": "Adults only"}}]
    assert made["few"]["max"] == 5
    assert has(left, "odd", "a script: it uses odd()")
    assert len(left) == 1
    made, left = read_all(
        tmp_path,
        elements=[
            {"type": "text", "name": "n", "inputType": "number", "validators": [
                {"type": "expression", "expression": "{n} >= 1 and {n} < {m}", "text": "No"},
            ]},
        ],
    )  # fmt: skip
    assert made["n"]["min"] == 1
    assert has(left, "n", "A part of its rule")
