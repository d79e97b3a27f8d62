"""Patterns and bounds of other programs, as the rules of fields."""

from __future__ import annotations

import pytest

from tests.importers.making import errors, fields_of, has, read, told, xlsform

SETTINGS = [["form_title", "default_language"], ["Form", "en"]]


@pytest.mark.parametrize(
    ("rule", "pattern", "ignores_case"),
    [
        ({"regex": "^[A-Z]{2}$"}, "[A-Z]{2}", False),
        ({"regex": "^[A-Z]"}, "[A-Z].*", False),
        ({"regex": "[0-9]$"}, ".*[0-9]", False),
        ({"regex": "^[A-Z]{2}$", "caseInsensitive": True}, "[A-Z]{2}", True),
    ],
)
def test_surveyjs_searches_for_patterns(tmp_path, rule, pattern, ignores_case):
    asked = {"type": "text", "name": "q", "validators": [{"type": "regex", **rule}]}
    found = read(tmp_path, "s.json", {"pages": [{"elements": [asked]}]})
    assert errors(found) == []
    made = fields_of(found)["q"]
    assert made["pattern"] == pattern
    assert made.get("pattern_ignores_case", False) is ignores_case


def test_a_pattern_of_surveyjs_with_anchored_alternatives_is_left(tmp_path):
    asked = {"type": "text", "name": "q", "validators": [{"type": "regex", "regex": "^a|b$"}]}
    found = read(tmp_path, "s.json", {"pages": [{"elements": [asked]}]})
    assert "pattern" not in fields_of(found)["q"]
    assert has(told(found, "left"), "q", "several places")


def test_a_condition_of_a_json_schema_searches_for_its_pattern(tmp_path):
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "if": {"properties": {"a": {"pattern": "^GR"}}, "required": ["a"]},
        "then": {"properties": {"b": {"type": "string"}}},
    }
    found = read(tmp_path, "s.json", schema)
    assert errors(found) == []
    asked = {"field": "a", "test": "matches", "values": ["GR.*"]}
    assert asked == fields_of(found)["b"]["show_if"]


def test_the_tighter_of_two_bounds_of_formio_is_taken(tmp_path):
    asked = [
        {"type": "number", "key": key, "validate": {"max": 10, "custom": f"valid = {rule}"}}
        for key, rule in (("a", "input <= 20"), ("b", "input <= 5 && input <= 7"))
    ]
    found = read(tmp_path, "f.json", {"components": asked})
    made = fields_of(found)
    assert (made["a"]["max"], made["b"]["max"]) == (10, 5)


def test_the_tighter_of_two_bounds_of_surveyjs_is_taken(tmp_path):
    asked = [
        {"type": "text", "inputType": "number", "step": 1, "name": "n", "min": 2, "max": 9,
         "validators": [{"type": "numeric", "minValue": 1, "maxValue": 8}]},
        {"type": "text", "name": "t", "maxLength": 5,
         "validators": [{"type": "text", "minLength": 2, "maxLength": 50}]},
    ]  # fmt: skip
    made = fields_of(read(tmp_path, "s.json", {"pages": [{"elements": asked}]}))
    assert (made["n"]["min"], made["n"]["max"]) == (2, 8)
    assert (made["t"]["min_length"], made["t"]["max_length"]) == (2, 5)


def test_bounds_between_whole_numbers_take_no_more_of_them(tmp_path):
    asked = [
        {"type": "number", "key": key, "decimalLimit": 0, "validate": bounds}
        for key, bounds in (("a", {"min": 0.5, "max": 2.5}), ("b", {"max": -0.5}))
    ]
    made = fields_of(read(tmp_path, "f.json", {"components": asked}))
    assert (made["a"]["min"], made["a"]["max"], made["b"]["max"]) == (1, 2, -1)


def test_a_bound_by_today_does_not_take_the_place_of_a_date(tmp_path):
    rule = ". >= '2026-01-01' and . >= today() and . >= '2025-01-01'"
    survey = [["type", "name", "label", "constraint"], ["date", "d", "D", rule]]
    found = read(tmp_path, "x.xlsx", xlsform(survey, settings=SETTINGS))
    assert fields_of(found)["d"]["earliest"] == "2026-01-01"
    assert has(told(found, "left"), "d", "a bound cannot name")
