"""Forms of SurveyJS and Form.io."""

from __future__ import annotations

from typing import Any

import pytest

from builder.errors import ImportFileError
from tests.importers.making import errors, fields_of, has, read, told

SURVEY = {
    "title": {"default": "Survey", "el": "Έρευνα"},
    "completeText": "Send",
    "completedHtml": "<h3>Thanks</h3> a lot",
    "showPreviewBeforeComplete": "showAllQuestions",
    "triggers": [{"type": "complete"}],
    "calculatedValues": [{"name": "twice", "expression": "{age} * 2"}],
    "pages": [
        {
            "name": "p1",
            "title": "One",
            "elements": [
                {"type": "text", "name": "firstName", "title": "Name", "isRequired": True, "requiredErrorText": "Your name, please", "maxLength": 30, "validators": [{"type": "regex", "regex": "^[A-Z].*$", "text": "Capital"}]},
                {"type": "text", "name": "age", "inputType": "number", "min": 0, "max": 120, "step": 1},
                {"type": "radiogroup", "name": "deal", "choices": [{"value": "sell", "text": {"default": "Sell", "el": "Πώληση"}}, "rent"], "showOtherItem": True},
                {"type": "panel", "name": "pn", "title": "Hello {firstName}", "visibleIf": "{deal} = 'sell' and {age} > 18", "elements": [
                    {"type": "text", "inputType": "number", "name": "price", "requiredIf": "{age} >= 21"},
                    {"type": "checkbox", "name": "x", "choices": [1, 2, 3], "maxSelectedChoices": 2, "defaultValue": [1]},
                ]},
            ],
        },
        {
            "name": "p2",
            "visibleIf": "{x} contains 2",
            "elements": [
                {"type": "rating", "name": "r", "rateType": "smileys", "minRateDescription": "Bad"},
                {"type": "boolean", "name": "b", "labelTrue": "Aye"},
                {"type": "matrix", "name": "m"},
                {"type": "comment", "name": "c", "visibleIf": "{x} anyof [1, 2] or !({b} = true)"},
                {"type": "text", "inputType": "date", "name": "d", "minValueExpression": "today()"},
                {"type": "text", "name": "z", "visibleIf": "{age} + {price} > 10"},
                {"type": "dropdown", "name": "far", "choices": [{"value": "a", "visibleIf": "{age} > 1"}, "b"], "choicesByUrl": {"url": "https://example.com"}, "visibleIf": "{firstName} contains 'xy'"},
                {"type": "html", "name": "h", "html": "<b>Hi</b>"},
                {"type": "multipletext", "name": "mt", "items": [{"name": "one", "title": "One"}, {"name": "two"}]},
            ],
        },
    ],
}  # fmt: skip


def test_a_surveyjs_form_is_taken_with_its_logic(tmp_path):
    found = read(tmp_path, "s.json", SURVEY)
    assert errors(found) == []
    assert found.source == "SurveyJS"
    assert found.project.languages == ("en", "el")
    assert found.project.flow.review is True
    assert found.project.texts.success.as_dict() == {"en": "Thanks a lot"}
    made = fields_of(found)
    assert list(made)[:5] == ["step One", "firstName", "age", "twice", "deal"]
    name = made["firstName"]
    assert (name["pattern"], name["pattern_message"]) == ("[A-Z].*", {"en": "Capital"})
    assert name["messages"] == [{"rule": "required", "text": {"en": "Your name, please"}}]
    assert (made["age"]["kind"], made["age"]["max"]) == ("integer", 120)
    assert made["deal"]["options"][0]["label"] == {"en": "Sell", "el": "Πώληση"}
    assert made["deal_comment"]["show_if"]["values"] == ["other"]
    assert made["heading Hello {{firstName}}"]["show_if"] == {
        "conditions": [
            {"field": "deal", "test": "equals", "values": ["sell"]},
            {"field": "age", "test": "greater", "values": [18.0]},
        ]
    }
    assert made["price"]["required_if"]["match"] == "any"
    assert (made["x"]["max_choices"], made["x"]["default"]) == (2, ["1"])
    assert made["step p2"]["show_if"] == {"field": "x", "test": "equals", "values": ["2"]}
    assert (made["r"]["look"], made["r"]["low_label"]) == ("faces", {"en": "Bad"})
    assert made["b"]["yes_label"] == {"en": "Aye"}
    assert made["c"]["show_if"] == {
        "match": "any",
        "conditions": [
            {"field": "x", "test": "in", "values": ["1", "2"]},
            {"field": "b", "test": "not", "values": [True]},
        ],
    }
    assert made["d"]["earliest"] == "today"
    assert made["z"]["show_if"]["field"] == "z_shown"
    assert made["z_shown"]["expression"] == "({age} + {price}) > 10"
    assert (made["twice"]["expression"], made["twice"]["delivered"]) == ("{age} * 2", False)
    assert {"mt_one", "mt_two"} <= set(made)
    left = told(found, "left")
    for place, part in (
        ("/triggers", ""), ("/pages/1/elements/2", "without rows"), ("far", "website"),
        ("far", "part of a text"), ("far", "depend on other answers"), ("/pages/1/elements/7", "HTML"),
    ):  # fmt: skip
        assert has(left, place, part), (place, left)


FORMIO = {
    "title": "Order",
    "display": "wizard",
    "components": [
        {"type": "panel", "key": "page1", "title": "One", "components": [
            {"type": "textfield", "key": "name", "label": "Name", "description": "<i>Full</i> name", "validate": {"required": True, "maxLength": 10, "pattern": "^[a-z]+$", "customMessage": "No"}},
            {"type": "columns", "columns": [
                {"components": [{"type": "number", "key": "age", "label": "Age", "decimalLimit": 0, "validate": {"min": 1, "max": 5}}]},
                {"components": [{"type": "radio", "key": "deal", "label": "Deal, {{ data.name }}", "values": [{"label": "S", "value": "s"}, {"label": "R", "value": "r"}]}]},
            ]},
            {"type": "currency", "key": "price", "label": "Price", "conditional": {"show": "true", "when": "deal", "eq": "s"}},
            {"type": "selectboxes", "key": "sb", "label": "SB", "values": [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}], "defaultValue": {"a": True, "b": False}},
            {"type": "datagrid", "key": "dg"},
            {"type": "htmlelement", "key": "h", "tag": "h3", "content": "Part"},
        ]},
        {"type": "panel", "key": "page2", "title": "Two", "conditional": {"show": True, "when": "sb", "eq": "a"}, "components": [
            {"type": "fieldset", "key": "f", "legend": "Box", "components": [{"type": "datetime", "key": "d", "label": "D", "enableTime": False}]},
            {"type": "container", "key": "address", "components": [{"type": "textfield", "key": "city", "label": "City"}]},
            {"type": "textarea", "key": "x", "label": "X", "conditional": {"show": False, "conjunction": "all", "conditions": [{"component": "age", "operator": "greaterThan", "value": 3}, {"component": "deal", "operator": "isEmpty"}]}},
            {"type": "email", "key": "mail", "label": "Mail", "customConditional": "show = data.age > 3;"},
            {"type": "file", "key": "up"}, {"type": "password", "key": "pw"},
            {"type": "button", "action": "submit", "label": "Go"},
        ]},
    ],
}  # fmt: skip


def test_a_formio_form_is_taken_with_its_logic(tmp_path):
    found = read(tmp_path, "f.json", FORMIO)
    assert errors(found) == []
    assert found.source == "Form.io"
    assert found.project.texts.submit.as_dict() == {"en": "Go"}
    made = fields_of(found)
    assert list(made) == [
        "step One", "name", "age", "deal", "price", "sb", "heading Part", "step Two",
        "heading Box", "d", "address_city", "x", "mail",
    ]  # fmt: skip
    assert made["name"]["hint"] == {"en": "Full name"}
    assert (made["name"]["pattern"], made["name"]["pattern_message"]) == ("[a-z]+", {"en": "No"})
    assert (made["age"]["kind"], made["age"]["min"], made["age"]["max"]) == ("integer", 1, 5)
    assert made["deal"]["label"] == {"en": "Deal, {{name}}"}
    assert made["price"]["show_if"] == {"field": "deal", "test": "equals", "values": ["s"]}
    assert made["sb"]["default"] == ["a"]
    assert made["step Two"]["show_if"] == {"field": "sb", "test": "equals", "values": ["a"]}
    assert made["d"]["kind"] == "date"
    assert made["x"]["show_if"]["match"] == "any"
    assert made["mail"]["show_if"] == {"field": "age", "test": "greater", "values": [3]}
    left = told(found, "left")
    for place, part in (
        ("/components/0/components/4", "repeated"),
        ("up", "files"), ("pw", "passwords"),
    ):  # fmt: skip
        assert has(left, place, part), (place, left)


def test_wrong_types_anywhere_are_left_and_never_raise(tmp_path):
    wrong: list[object] = [
        None,
        5,
        "x",
        [],
        {},
        {"type": 5},
        {"type": "radio", "values": 7, "key": {}},
    ]
    for each in wrong:
        found = read(tmp_path, "f.json", {"components": [each, {"type": "textfield", "key": "a"}]})
        assert "a" in fields_of(found)
        survey = {"pages": [each, {"elements": [each, {"type": "text", "name": "a"}]}]}
        assert "a" in fields_of(read(tmp_path, "s.json", survey))


def test_a_table_of_choices_becomes_a_question_for_each_row(tmp_path):
    matrix = {
        "type": "matrix", "name": "m", "title": "Rate us", "isAllRowRequired": True,
        "columns": ["bad", {"value": "good", "text": "Good"}], "rows": ["speed", "price"],
    }  # fmt: skip
    asked = {"type": "comment", "name": "why", "visibleIf": "{m.speed} = 'bad'"}
    survey = read(tmp_path, "s.json", {"pages": [{"elements": [matrix, asked]}]})
    table = {
        "type": "survey", "key": "m", "label": "Rate us", "validate": {"required": True},
        "questions": [{"label": "speed", "value": "speed"}, {"label": "price", "value": "price"}],
        "values": [{"label": "bad", "value": "bad"}, {"label": "Good", "value": "good"}],
    }  # fmt: skip
    asked = {"type": "textarea", "key": "why", "customConditional": "show = data.m.speed === 'bad'"}
    formio = read(tmp_path, "f.json", {"components": [table, asked]})
    for found in (survey, formio):
        assert errors(found) == []
        assert told(found, "left") == []
        made = fields_of(found)
        assert list(made) == ["heading Rate us", "m_speed", "m_price", "why"]
        assert made["m_price"]["required"] is True
        assert [each["value"] for each in made["m_price"]["options"]] == ["bad", "good"]
        assert made["m_price"]["options"][1]["label"] == {"en": "Good"}
        assert made["why"]["show_if"] == {"field": "m_speed", "test": "equals", "values": ["bad"]}
        assert has(told(found, "changed"), "m_speed", "for each row")


def test_short_scripts_of_formio_are_taken_and_others_left(tmp_path):
    def calculated(script: str, **more: object) -> tuple[str, list[str]]:
        found = read(
            tmp_path,
            "f.json",
            {
                "components": [
                    {"type": "number", "key": "a", "label": "A"},
                    {"type": "number", "key": "b", "label": "B"},
                    {"type": "number", "key": "t", "label": "T", "calculateValue": script, **more},
                ]
            },
        )
        assert errors(found) == []
        return fields_of(found).get("t", {}).get("expression", ""), told(found, "left")

    for script, wanted in (
        ("value = data.a * 1.24", "{a} * 1.24"),
        ("value=data.a+data.b;\n", "{a} + {b}"),
        ("value = data['a'] - row[\"b\"]", "{a} - {b}"),
        ("value = Math.round(row.a / data.b)", "round({a} / {b}, 0)"),
        ("value = Math.max(data.a, -data.b, 3) % 2", None),
    ):
        expression, left = calculated(script, disabled=True, hidden=True)
        assert left == [], script
        assert expression == wanted if wanted else "floor" in expression
    for script in (
        "value = data.a; alert(1)", "value = data.a.toFixed(2)", "if (data.a) value = 1",
        "value = fetch('/x')", "value => data.a", "show = data.a > 1", "value = data.nothing",
        "value = data[a]", "value = data['a b']", "x = 1", "value = ", "value = " + "(" * 500,
    ):  # fmt: skip
        expression, left = calculated(script)
        assert expression == "", script
        assert has(left, "t", ""), script


def test_what_only_the_source_can_do_is_said(tmp_path):
    mask = {"type": "text", "name": "iban", "maskType": "pattern"}
    found = read(tmp_path, "s.json", {"elements": [mask]})
    assert has(told(found, "left"), "iban", "mask")
    long = {"type": "textarea", "key": "x", "label": "X", "validate": {"maxWords": 5}}
    assert has(told(read(tmp_path, "f.json", {"components": [long]}), "left"), "x", "maxWords")


def formio(tmp_path, *components):
    return read(tmp_path, "f.json", {"components": list(components)})


def test_what_nobody_answers_in_formio_is_no_question_unless_it_is_calculated(tmp_path):
    number = {"type": "number", "key": "a", "label": "A"}
    table = {
        "type": "survey", "questions": [{"label": "r", "value": "r"}],
        "values": [{"label": "v", "value": "v"}],
    }  # fmt: skip
    for state, reason in (("hidden", "hidden from the person"), ("disabled", "disabled")):
        off = {"key": "t", "label": "T", state: True}
        for unread in (
            {"type": "number", "calculateValue": "value = fetch('/x')", **off},
            {"type": "number", "calculateValue": "value = data.nothing + 1", **off},
            {"type": "textfield", **off},
            {**table, "calculateValue": "value = data.a", **off},
            {"type": "panel", state: True, "components": [{"type": "textfield", "key": "t"}]},
            {"type": "columns", state: True, "columns": [
                {"components": [{"type": "well", "components": [{"type": "textfield", "key": "t"}]}]}
            ]},
        ):  # fmt: skip
            found = formio(tmp_path, number, unread)
            assert list(fields_of(found)) == ["a"], unread
            assert has(told(found, "left"), "/components/1"), unread
        assert has(told(formio(tmp_path, number, {"type": "textfield", **off}), "left"), reason)
        total = {"type": "number", "calculateValue": "value = data.a + 1", **off}
        for read_one in (total, {"type": "panel", state: True, "components": [total]}):
            made = fields_of(formio(tmp_path, number, read_one))
            assert made["t"]["expression"] == "{a} + 1"
    secret = {"type": "content", "html": "<p>Secret</p>", "hidden": True}
    assert list(fields_of(formio(tmp_path, number, secret))) == ["a"]
    part = {"type": "fieldset", "legend": "Secret", "hidden": True, "components": []}
    found = formio(tmp_path, number, part)
    assert list(fields_of(found)) == ["a"]
    assert has(told(found, "left"), "fieldset", "hidden from the person")


def test_a_table_of_formio_keeps_its_title_beside_a_calculation(tmp_path):
    table = {
        "type": "survey", "key": "m", "label": "Rate", "calculateValue": "value = 1",
        "questions": [{"label": "r", "value": "r"}], "values": [{"label": "v", "value": "v"}],
    }  # fmt: skip
    words = {"type": "content", "key": "c", "html": "Words", "calculateValue": "value = 1"}
    found = formio(tmp_path, table, words)
    assert list(fields_of(found)) == ["heading Rate", "m_r", "paragraph Words"]
    for name in ("m", "c"):
        assert has(told(found, "left"), name, "calculateValue")


def test_a_script_of_formio_replaces_the_simple_condition(tmp_path):
    questions = [
        {"type": "textfield", "key": "a", "label": "A"},
        {"type": "number", "key": "n", "label": "N"},
        {"type": "checkbox", "key": "b", "label": "B"},
    ]

    def shown(**conditions: object) -> tuple[object, list[str]]:
        asked = {"type": "textfield", "key": "z", "label": "Z", **conditions}
        found = formio(tmp_path, *questions, asked)
        assert errors(found) == []
        return fields_of(found)["z"].get("show_if"), told(found, "left")

    is_x = {"field": "a", "test": "equals", "values": ["x"]}
    simple = {"show": True, "when": "a", "eq": "y"}
    for held in (simple, {"conjunction": "all", "conditions": [{"component": "a", "value": "y"}]}):
        assert shown(customConditional="show = data.a === 'x'", conditional=held) == (is_x, [])
        condition, left = shown(customConditional="show = odd()", conditional=held)
        assert condition is None
        assert has(left, "/customConditional")
        assert has(left, "/conditional", "uses its script instead")
    # So does a simple one replace JSON Logic.
    logic = {"show": True, "when": "a", "eq": "x", "json": {"==": [1, 1]}}
    assert shown(conditional=logic) == (is_x, [])
    asked = {"==": [{"var": "data.a"}, "x"]}
    assert shown(conditional={"json": asked}) == (is_x, [])

    def test(name: str, asked: str, *values: object) -> dict[str, object]:
        return {"field": name, "test": asked, **({"values": list(values)} if values else {})}

    there = {"conditions": [test("n", "filled"), test("n", "not", 0)]}
    missing = {"match": "any", "conditions": [test("n", "empty"), test("n", "equals", 0)]}
    for script, wanted in (
        ("data.n", there), ("!!data.n", there), ("!data.n", missing),
        ("data.a", test("a", "filled")), ("!data.a", test("a", "empty")),
        ("data.b", test("b", "equals", True)), ("!data.b", test("b", "not", True)),
        ("!(data.n || data.b)", {"conditions": [missing, test("b", "not", True)]}),
    ):  # fmt: skip
        assert shown(customConditional=f"show = {script}") == (wanted, []), script


def test_a_condition_of_a_table_that_is_not_understood_is_told_once(tmp_path):
    matrix = {
        "type": "matrix", "name": "m", "title": "Rate us", "columns": ["bad", "good"],
        "rows": ["speed", "price", "taste"], "requiredIf": "odd({a}", "visibleIf": "odd({a}",
    }  # fmt: skip
    several = {"type": "multipletext", "name": "t", "items": [{"name": "b"}, {"name": "c"}]}
    for question in (matrix, {**several, "requiredIf": "odd({a}", "visibleIf": "odd({a}"}):
        left = told(read(tmp_path, "s.json", {"elements": [question]}), "left")
        assert sum("requiredIf" in each for each in left) == 1
        assert sum("visibleIf" in each for each in left) == 1
    # So is one that is understood, and cannot be asked here or must be calculated.
    number = {"type": "text", "inputType": "number", "name": "n"}
    for question in (matrix, several):
        rules = {"requiredIf": "{later} = 1", "visibleIf": "{n} * 2 > 4"}
        elements = [number, {**question, **rules}, {"type": "text", "name": "later"}]
        found = read(tmp_path, "s.json", {"elements": elements})
        assert sum("stands below" in each for each in told(found, "left")) == 1
        assert sum("became the calculation" in each for each in told(found, "changed")) == 1
        made = fields_of(found)
        (helper,) = [name for name, each in made.items() if each["kind"] == "calculated"]
        asked = [name for name in made if name.startswith(("m_", "t_")) and name != helper]
        assert len(asked) == (3 if question is matrix else 2)
        assert all(made[name]["show_if"]["field"] == helper for name in asked)


def test_tabs_of_formio_are_parts_and_entities_are_letters(tmp_path):
    inside = {"type": "textfield", "key": "a", "label": "A", "input": True}
    tabs = {"type": "tabs", "key": "tabs", "components": [
        {"label": "Yours", "key": "one", "components": [inside]},
        {"label": "Ours", "key": "two", "components": [{**inside, "key": "b"}]}, None,
    ]}  # fmt: skip
    content = {"type": "content", "html": "<p>Fish &amp; chips &lt;3 {{ data.a }}</p>"}
    found = read(tmp_path, "form.json", {"components": [tabs, content]})
    assert [*fields_of(found)] == [
        "heading Yours", "a", "heading Ours", "b", "paragraph Fish & chips <3 {{a}}",
    ]  # fmt: skip
    assert not any("does not exist" in each for each in told(found, "left"))


def test_what_surveyjs_counts_checks_and_locks(tmp_path):
    found = read(tmp_path, "form.json", {"elements": [
        {"type": "dropdown", "name": "count", "choicesMin": 2, "choicesMax": 8, "choicesStep": 3},
        {"type": "dropdown", "name": "many", "choicesMax": 4, "choices": ["more"]},
        {"type": "text", "name": "mail", "inputType": "email", "validators": [{"type": "email"}]},
        {"type": "slider", "name": "slide", "min": 0, "max": 10},
        {"type": "text", "name": "locked", "readOnly": True},
    ]})  # fmt: skip
    fields = fields_of(found)
    values = [[each["value"] for each in fields[name]["options"]] for name in ("count", "many")]
    assert values == [["2", "5", "8"], ["more", "0", "1", "2", "3", "4"]]
    assert (fields["slide"]["kind"], fields["slide"]["max"]) == ("slider", 10)
    assert told(found, "left") == ["/elements/4 | locked | That nobody can change it."]


def test_numbers_to_choose_from_are_counted_as_surveyjs_counts(tmp_path):
    cases: list[tuple[dict[str, Any], list[str]]] = [
        ({"choicesMin": 0, "choicesMax": 4}, ["0", "1", "2", "3", "4"]),
        ({"choicesMax": 2}, ["0", "1", "2"]),
        ({"choicesMin": -1, "choicesMax": 0}, ["-1", "0"]),
        ({"choicesMin": 3, "choicesMax": 3}, []),
        ({"choicesMin": 5, "choicesMax": 2}, []),
        ({"choicesMin": 1}, []),
        ({"choicesMin": 0, "choicesMax": 3, "choicesStep": 0}, ["0", "1", "2", "3"]),
    ]
    for counts, numbers in cases:
        asked = {"type": "dropdown", "name": "a", "choices": ["x", "y"], **counts}
        found = read(tmp_path, "form.json", {"elements": [asked]})
        options = [each["value"] for each in fields_of(found)["a"]["options"]]
        assert options == ["x", "y", *numbers], counts
        assert told(found, "left") == []
    odd = {"type": "dropdown", "name": "a", "choices": ["x"], "choicesMin": 0.5, "choicesMax": 2}
    left = told(read(tmp_path, "form.json", {"elements": [odd]}), "left")
    assert left == ["/elements/0 | a | Its choicesMin."]


def test_numbers_to_choose_from_are_counted_before_they_are_made(tmp_path):
    with pytest.raises(ImportFileError, match="more than 20,000 options"):
        read(tmp_path, "form.json", {
            "elements": [{"type": "dropdown", "name": "a", "choicesMax": 10**12}]
        })  # fmt: skip


def test_an_option_of_several_boxes_is_asked_for_by_its_name(tmp_path):
    boxes = {
        "type": "selectboxes", "key": "m", "label": "M", "input": True,
        "values": [{"label": "X", "value": "x"}, {"label": "Y", "value": "y"}],
    }  # fmt: skip
    ticked = {"field": "m", "test": "equals", "values": ["x"]}
    not_ticked = {"field": "m", "test": "not", "values": ["x"]}
    cases: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({"conditional": {"show": True, "when": "m.x", "eq": "true"}}, ticked),
        ({"conditional": {"show": "false", "when": "m.x", "eq": "true"}}, not_ticked),
        ({"conditional": {"show": True, "when": "m.x", "eq": False}}, not_ticked),
        ({"customConditional": "show = data.m.x"}, ticked),
        ({"customConditional": "show = !data.m.x;"}, not_ticked),
        ({"customConditional": "show = data['m'][\"x\"] === true"}, ticked),
        ({"customConditional": "show = data.m.x != true"}, not_ticked),
    ]
    for number, (rule, wanted) in enumerate(cases):
        asked = {"type": "textfield", "key": "a", "label": "A", "input": True, **rule}
        found = read(tmp_path, "form.json", {"components": [boxes, asked]})
        assert fields_of(found)["a"].get("show_if") == wanted, (number, told(found, "left"))
