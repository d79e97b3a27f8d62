"""JSON Schemas of several parts: what all of them allow, and not what any of them does."""

from __future__ import annotations

import pytest

from builder.errors import ImportFileError
from tests.importers.making import errors, fields_of, has, read, told

WORDS, NUMBER, WHOLE = {"type": "string"}, {"type": "number"}, {"type": "integer"}
DEFINED = {
    "five": {"minimum": 5, "maximum": 50},
    "short": {"maxLength": 10},
    "ab": {"enum": ["a", "b"], "enumNames": ["A", "B"]},
    "bc": {"oneOf": [{"const": "b", "title": "Bee"}, {"const": "c"}]},
    "closed": {"enum": [1, 2.0, True, None]},
}


def test_a_field_has_the_stricter_of_the_rules_of_all_parts(tmp_path):
    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/$defs/{name}"}

    cases: dict[str, tuple[dict[str, object], dict[str, object]]] = {
        "both": ({**WHOLE, "allOf": [{"minimum": 5}, {"minimum": 1}]}, {"min": 5}),
        "beside": ({**WORDS, "maxLength": 50, "allOf": [{"maxLength": 10}]}, {"max_length": 10}),
        "ref": ({**WORDS, "maxLength": 50, **ref("short")}, {"max_length": 10}),
        "ref_own": ({**WORDS, "maxLength": 5, **ref("short")}, {"max_length": 5}),
        "deep": (
            {**WHOLE, "allOf": [{"allOf": [ref("five"), {"maximum": 70}]}, {"minimum": 1}]},
            {"min": 5, "max": 50},
        ),
        "open": ({**WHOLE, "minimum": 5, "allOf": [{"exclusiveMinimum": 1}]}, {"min": 5}),
        "opened": ({**WHOLE, "maximum": 5, "allOf": [{"exclusiveMaximum": 5}]}, {"max": 4}),
        "draft4": ({**WHOLE, "minimum": 5, "exclusiveMinimum": True}, {"min": 6}),
        "typed": ({"allOf": [NUMBER, {"type": ["integer", "null"]}]}, {"kind": "integer"}),
        "steps": ({**WHOLE, "allOf": [{"multipleOf": 4}, {"multipleOf": 6}]}, {"step": 12}),
        "steps2": ({**NUMBER, "multipleOf": 0.5, "allOf": [{"multipleOf": 0.2}]}, {"step": 1}),
        "day": (
            {"format": "date", "allOf": [{"formatMinimum": "2026-02-01"}, {"formatMinimum": "2026-01-01"}]},
            {"earliest": "2026-02-01"},
        ),
        "or_null": (
            {"anyOf": [{**WORDS, "maxLength": 9}, {"type": "null"}], "maxLength": 20, "allOf": [{"minLength": 2}]},
            {"min_length": 2, "max_length": 9},
        ),
        "ticks": (
            {"type": "array", "items": ref("ab"), "minItems": 1, "allOf": [{"minItems": 2, "maxItems": 2}]},
            {"min_choices": 2, "max_choices": 2},
        ),
    }  # fmt: skip
    schema = {"properties": {name: given for name, (given, _) in cases.items()}, "$defs": DEFINED}
    found = read(tmp_path, "s.json", schema)
    assert told(found, "left") == []
    made = fields_of(found)
    for name, (_, wanted) in cases.items():
        assert {each: made[name].get(each) for each in wanted} == wanted, name


def test_only_options_that_all_parts_allow_are_offered(tmp_path):
    ab, bc = {"$ref": "#/$defs/ab"}, {"$ref": "#/$defs/bc"}
    cases: dict[str, tuple[dict[str, object], list[object]]] = {
        "enums": ({"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}, ["b"]),
        "beside": ({"enum": ["b", "c"], "allOf": [ab]}, ["b"]),
        "ref": ({"enum": ["b", "c"], **ab}, ["b"]),
        "titled": ({"allOf": [ab, bc]}, ["b"]),
        "numbers": ({"allOf": [{"$ref": "#/$defs/closed"}, {"enum": [1, 2, 3]}]}, ["1", "2"]),
        "ticks": ({"type": "array", "items": {"allOf": [ab, bc]}}, ["b"]),
        "many": ({"allOf": [{"type": "array", "items": ab}, {"items": bc}]}, ["b"]),
    }
    schema = {"properties": {name: given for name, (given, _) in cases.items()}, "$defs": DEFINED}
    made = fields_of(read(tmp_path, "s.json", schema))
    for name, (_, wanted) in cases.items():
        assert [each["value"] for each in made[name]["options"]] == wanted, name
    assert made["beside"]["options"][0]["label"] == {"en": "B"}
    assert made["titled"]["options"][0]["label"] == {"en": "Bee"}
    fixed = {"properties": {"x": {"const": "a", "allOf": [{"enum": ["a", "b"]}]}}}
    assert fields_of(read(tmp_path, "s.json", fixed))["x"]["kind"] == "hidden"


def test_what_no_answer_meets_is_left_and_said(tmp_path):
    impossible: list[object] = [
        {"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]},
        {"const": "a", "allOf": [{"enum": ["b"]}]},
        {"allOf": [{"const": True}, {"const": 1}]},
        {"allOf": [WORDS, NUMBER]},
        {"type": "object", "properties": {"y": WORDS}, "allOf": [WORDS]},
        {**WORDS, "allOf": [{"minLength": 2}, False]},
        {"enum": []},
        {"enum": [None]},
        {"type": "null"},
        False,
    ]
    for schema in impossible:
        found = read(tmp_path, "s.json", {"properties": {"x": schema, "z": WORDS}})
        assert list(fields_of(found)) == ["z"], schema
        assert has(told(found, "left"), "/properties/x", "No answer meets"), schema


def test_properties_keep_the_rules_of_each_part_that_describes_them(tmp_path):
    strict = {"type": "object", "properties": {"a": {**WORDS, "minLength": 3}}, "required": ["a"]}
    loose = {"properties": {"a": {**WORDS, "title": "A", "maxLength": 9}, "b": WORDS}}
    nested = [{"properties": {"o": each}} for each in (strict, loose)]
    for schema, name in (
        ({"allOf": [strict, loose]}, "a"),
        ({**loose, "allOf": [strict]}, "a"),
        ({**strict, "allOf": [loose]}, "a"),
        ({"$ref": "#/$defs/strict", **loose}, "a"),
        ({"properties": {"o": {"allOf": [strict, loose]}}, "required": ["o"]}, "o_a"),
        ({"properties": {"o": {"$ref": "#/$defs/strict", **loose}}, "required": ["o"]}, "o_a"),
        ({"allOf": nested, "required": ["o"], "properties": {"o": {}}}, "o_a"),
        ({"properties": {"o": {"allOf": [strict, {"allOf": [loose, {}]}]}}, "required": ["o"]}, "o_a"),
    ):  # fmt: skip
        whole = {"$schema": "x", "title": "T", **schema, "$defs": {"strict": strict}}
        found = read(tmp_path, "s.json", whole)
        made = fields_of(found)[name]
        rules = (made.get("min_length"), made.get("max_length"), made.get("required"))
        assert rules == (3, 9, True), schema
        assert made["label"] == {"en": "A"}, schema
        assert told(found, "left") == [], schema


def test_conditions_of_all_parts_hold(tmp_path):
    def when(value: str, name: str) -> dict[str, object]:
        asked = {"properties": {"k": {"const": value}}}
        return {"if": asked, "then": {"properties": {name: WORDS}}}

    parts = [when("b", "on_b"), {**when("c", "on_c"), "properties": {"k": {"enum": ["b", "c"]}}}]
    given = {"properties": {"k": {"enum": ["a", "b", "c"]}}, "dependentRequired": {"k": ["on_b"]}}
    one = {**given, **when("a", "on_a"), "allOf": parts}
    other = {**when("c", "on_d"), "dependentRequired": {"k": ["on_c"]}}
    found = read(tmp_path, "s.json", {"properties": {"o": {"allOf": [one, other]}}})
    made = fields_of(found)
    assert [each["value"] for each in made["o_k"]["options"]] == ["b", "c"]
    for name, value in (("b", "b"), ("c", "c"), ("d", "c")):
        assert made[f"o_on_{name}"]["show_if"]["values"] == [value]
    assert made["o_on_b"]["required_if"] == {"field": "o_k", "test": "filled"}
    assert made["o_on_c"]["required_if"] == {"field": "o_k", "test": "filled"}


def test_rules_that_cannot_be_joined_or_taken_are_said(tmp_path):
    schema = {
        "allOf": [{"not": {"required": ["p"]}}],
        "properties": {
            "p": {**WORDS, "allOf": [{"pattern": "^a"}, {"pattern": "b$"}, {"pattern": "b$"}]},
            "f": {"format": "email", "allOf": [{"format": "date"}]},
            "i": {**WORDS, "allOf": [{"if": {"minLength": 3}, "then": {"pattern": "x"}}]},
            "n": {**WHOLE, "anyOf": [{"maximum": 3}, {"minimum": 9}]},
            "e": {"format": "email", "allOf": [{"maxLength": 10}]},
            "o": {"enum": [1, 2, 3], "allOf": [{"maximum": 2}]},
            "t": {**WORDS, "maxLength": 10, "allOf": [{"if": {}, "minLength": 2}]},
            "x": {**WHOLE, "minimum": 5, "allOf": [{"maximum": 3}]},
        },
    }
    found = read(tmp_path, "s.json", schema)
    left = told(found, "left")
    for parts in (
        ("/properties/p", "pattern", "^a"), ("/properties/f", "format", "date"), ("| i |", "“if”"),
        ("| n |", "“anyOf”"), ("| e |", "“maxLength”"), ("| o |", "“maximum”"),
        ("/allOf/0/not", "not taken"),
    ):  # fmt: skip
        assert has(left, *parts), (parts, left)
    made = fields_of(found)
    assert (made["p"]["pattern"], made["f"]["kind"]) == (".*b", "email")
    assert (made["t"]["min_length"], made["t"]["max_length"]) == (2, 10)
    assert sum("pattern" in row for row in left) == 1
    assert has(left, "/properties/x", "the greatest value is below the least")
    assert errors(found) == []


@pytest.mark.parametrize(
    "part",
    [
        {"enum": [str(each) for each in range(2000)]},
        {"required": [str(each) for each in range(2000)]},
        {"properties": {str(each): {} for each in range(2000)}},
        {"allOf": [{"if": {"properties": {str(each): {}}}} for each in range(2000)]},
    ],
    ids=["enum", "required", "properties", "allOf"],
)
def test_parts_that_make_much_of_little_are_refused(tmp_path, part):
    schema = {"properties": {"a": {"allOf": [{"$ref": "#/$defs/p"}] * 2000}}, "$defs": {"p": part}}
    with pytest.raises(ImportFileError, match="too many parts"):
        read(tmp_path, "s.json", schema)


def test_what_the_reader_notes_for_itself_is_not_believed_of_a_file(tmp_path):
    inner = {"$from": [5, ["x"], "y"], "properties": {"c": {"$from": 7, **WORDS}}}
    schema = {"properties": {"a": {"$from": [5], "properties": {"b": inner}}}}
    assert "a_b_c" in fields_of(read(tmp_path, "s.json", schema))
