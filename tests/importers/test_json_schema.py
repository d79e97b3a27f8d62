"""JSON Schemas: types, references, conditions, order."""

from __future__ import annotations

import pytest

from builder.errors import ImportFileError
from tests.importers.making import errors, fields_of, has, read, told

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Offer",
    "description": "Tell us about it.",
    "type": "object",
    "ui:order": ["email", "*", "age"],
    "required": ["email", "kind"],
    "properties": {
        "age": {"type": "integer", "minimum": 18, "exclusiveMaximum": 100},
        "email": {"type": "string", "format": "email", "title": "E-mail", "description": "Ours"},
        "kind": {"oneOf": [{"const": "sell", "title": "Sell"}, {"const": "rent", "title": "Rent"}]},
        "rooms": {"enum": [1, 2, 3], "default": 2},
        "extras": {"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 1, "maxItems": 2},
        "code": {"type": ["string", "null"], "pattern": "^[A-Z]{3}$", "maxLength": 3},
        "address": {"$ref": "#/$defs/address"},
        "agree": {"const": True, "title": "I agree"},
        "sure": {"type": "boolean"},
        "from": {"type": "string", "format": "date"},
        "secret": {"type": "string", "format": "password"},
        "anything": {"type": "array", "items": {"type": "string"}},
        "elsewhere": {"$ref": "https://example.com/other.json"},
        "price": {"type": "number", "multipleOf": 0.5},
    },
    "allOf": [
        {
            "if": {"properties": {"kind": {"const": "sell"}}},
            "then": {"required": ["price"], "properties": {"reason": {"type": "string"}}},
            "else": {"properties": {"deposit": {"type": "number", "minimum": 0}}},
        },
        {
            "if": {"anyOf": [{"properties": {"age": {"minimum": 60}}}, {"required": ["from"]}]},
            "then": {"required": ["sure"]},
        },
    ],
    "dependentRequired": {"code": ["from"]},
    "$defs": {
        "address": {
            "type": "object",
            "title": "Address",
            "properties": {"street": {"type": "string"}, "city": {"$ref": "#/$defs/city"}},
            "required": ["street"],
        },
        "city": {"type": "string", "title": "City", "examples": ["Athens"]},
    },
}


def test_a_schema_is_taken_with_its_conditions(tmp_path):
    found = read(tmp_path, "s.json", SCHEMA)
    assert errors(found) == []
    assert found.source == "JSON Schema"
    assert found.project.texts.intro.as_dict() == {"en": "Tell us about it."}
    made = fields_of(found)
    names = list(made)
    assert names[0] == "email"
    assert names[-1] == "age"
    assert made["email"]["required"] is True
    assert made["email"]["hint"] == {"en": "Ours"}
    assert (made["age"]["min"], made["age"]["max"]) == (18, 99)
    assert made["kind"]["options"][1] == {"value": "rent", "label": {"en": "Rent"}}
    assert made["rooms"]["default"] == "2"
    assert (made["extras"]["min_choices"], made["extras"]["max_choices"]) == (1, 2)
    assert (made["code"]["pattern"], made["code"]["max_length"]) == ("[A-Z]{3}", 3)
    assert made["heading Address"]["text"] == {"en": "Address"}
    assert made["address_city"]["label"] == {"en": "City"}
    assert made["address_city"]["placeholder"] == {"en": "Athens"}
    assert made["agree"]["kind"] == "consent"
    assert made["sure"]["kind"] == "yesno"
    assert made["from"]["required_if"] == {"field": "code", "test": "filled"}
    sell = {"field": "kind", "test": "equals", "values": ["sell"]}
    assert made["price"]["required_if"] == sell
    assert made["price"]["step"] == 0.5
    assert made["reason"]["show_if"] == sell
    assert made["deposit"]["show_if"] == {"field": "kind", "test": "not", "values": ["sell"]}
    left = told(found, "left")
    assert has(left, "/properties/secret", "password")
    assert has(left, "/properties/anything")
    assert has(left, "/properties/elsewhere", "another file")


def test_a_condition_on_what_stands_below_is_told(tmp_path):
    found = read(tmp_path, "s.json", SCHEMA)
    # “age” stands last, as the order asks.
    assert has(told(found, "left"), "sure", "stands below")


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"$ref": "#"}, "back to itself"),
        ({"properties": {"a": {"$ref": "#/properties/a"}}}, "/properties/a"),
        (
            {"properties": {"a": {"$ref": "#/$defs/x"}}, "$defs": {"x": {"$ref": "#/$defs/y"}, "y": {"$ref": "#/$defs/x"}}},
            "back to itself",
        ),
        (
            {"properties": {"a": {"$ref": "#/$defs/x"}}, "$defs": {"x": {"type": "object", "properties": {"b": {"$ref": "#/$defs/x"}}}}},
            "/properties/a/properties/b",
        ),
        ({"properties": {"a": {"$ref": "#/nowhere"}}}, "leads nowhere"),
        ({"properties": {"a": {"allOf": [{"$ref": "#/properties/a"}]}}}, "back to itself"),
        ({"properties": {}, "allOf": [{"$ref": "#"}]}, "/allOf/0"),
        ({"properties": {"a": {}}, "if": {}, "then": {"$ref": "#"}}, "/then"),
        ({"$schema": "x", "type": "array"}, "no object with properties"),
        ({"properties": {"a": 5}}, "/properties/a"),
    ],
)  # fmt: skip
def test_references_that_lead_nowhere_or_back_are_refused(tmp_path, schema, place):
    with pytest.raises(ImportFileError, match=place):
        read(tmp_path, "s.json", schema)


def test_numbers_keep_their_digits_and_open_bounds(tmp_path):
    properties = {
        "any": {"type": "number", "exclusiveMinimum": 0},
        "cents": {"type": "number", "multipleOf": 0.01, "exclusiveMaximum": 10},
        "whole": {"type": "integer", "exclusiveMinimum": 1.5},
    }
    found = read(tmp_path, "s.json", {"properties": properties})
    made = fields_of(found)
    assert (made["any"]["min"], made["any"]["decimals"]) == (0.000001, 6)
    assert (made["cents"]["max"], made["cents"]["step"]) == (9.999999, 0.01)
    assert "decimals" not in made["cents"]  # two, as usual
    assert has(told(found, "left"), "/properties/whole", "exclusiveMinimum")


def test_what_generators_wrap_is_unwrapped(tmp_path):
    schema = {
        "properties": {
            "a": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}], "title": "A"},
            "b": {"allOf": [{"$ref": "#/$defs/colour"}], "default": "red"},
            "c": {"anyOf": [{"$ref": "#/$defs/colour"}, {"type": "null"}]},
            "d": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        },
        "$defs": {"colour": {"enum": ["red", "blue"], "title": "Colour"}},
    }
    found = read(tmp_path, "s.json", schema)
    made = fields_of(found)
    assert (made["a"]["kind"], made["a"]["min"], made["a"]["label"]) == ("integer", 1, {"en": "A"})
    assert (made["b"]["kind"], made["b"]["default"]) == ("radio", "red")
    assert [each["value"] for each in made["c"]["options"]] == ["red", "blue"]
    assert has(told(found, "left"), "/properties/d", "several shapes")
    assert errors(found) == []


@pytest.mark.parametrize(
    ("pattern", "whole"),
    [
        ("^[0-9]{5}$", "[0-9]{5}"),
        ("^GR", "GR.*"),
        ("[0-9]{5}$", ".*[0-9]{5}"),
        ("^(?:a|b)$", "(?:a|b)"),
        ("^a|b$", None),
        (r"^a\$", r"a\$.*"),
    ],
)
def test_a_pattern_is_searched_for_there_and_whole_here(tmp_path, pattern, whole):
    schema = {"properties": {"a": {"type": "string", "pattern": pattern}}}
    found = read(tmp_path, "s.json", schema)
    assert fields_of(found)["a"].get("pattern") == whole
    assert (whole is None) == has(told(found, "left"), "/properties/a", "pattern")


def test_a_property_has_all_parts_of_its_all_of(tmp_path):
    schema = {
        "type": "object",
        "$defs": {
            "address": {
                "type": "object",
                "title": "Address",
                "properties": {"street": {"type": "string", "minLength": 3}},
                "required": ["street"],
            },
            "short": {"type": "string", "maxLength": 5},
        },
        "required": ["home"],
        "properties": {
            "home": {
                "allOf": [
                    {"$ref": "#/$defs/address"},
                    {"title": "Home", "properties": {"note": {"type": "string"}}},
                    {
                        "if": {"properties": {"street": {"const": "Main"}}, "required": ["street"]},
                        "then": {"properties": {"number": {"type": "integer"}}},
                    },
                ]
            },
            "code": {"allOf": [{"$ref": "#/$defs/short"}, {"minLength": 2}, {"title": "Code"}]},
        },
    }
    found = read(tmp_path, "s.json", schema)
    made = fields_of(found)
    assert list(made) == ["heading Home", "home_street", "home_note", "home_number", "code"]
    assert made["home_street"]["required"] is True
    assert made["home_number"]["show_if"]["field"] == "home_street"
    assert (made["code"]["min_length"], made["code"]["max_length"]) == (2, 5)
    assert made["code"]["label"] == {"en": "Code"}
    assert told(found, "left") == []


def test_an_all_of_that_leads_back_is_refused_soon(tmp_path):
    parts = [{"$ref": "#/$defs/n"}, {"$ref": "#/$defs/n"}, {}]
    schema = {"$defs": {"n": {"allOf": parts}}, "properties": {"a": {"$ref": "#/$defs/n"}}}
    with pytest.raises(ImportFileError):
        read(tmp_path, "s.json", schema)


def test_what_nobody_answers_and_rules_without_a_counterpart_are_said(tmp_path):
    schema = {
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "name": {"type": "string", "not": {"const": "x"}},
        }
    }
    found = read(tmp_path, "s.json", schema)
    assert list(fields_of(found)) == ["name"]
    assert has(told(found, "left"), "id", "read-only")
    assert has(told(found, "left"), "name", "“not”")


def test_hints_that_stand_beside_the_schema_are_taken(tmp_path):
    text = {"type": "string"}
    found = read(tmp_path, "form.json", {
        "schema": {"type": "object", "properties": {
            "a": text, "b": text, "p": text, "h": {"type": "string", "default": "z"}, "t": text,
            "o": {"type": "object", "properties": {"inner": text}},
            "l": {"type": "array", "items": {"enum": ["q", "w"]}},
        }},
        "uiSchema": {
            "ui:order": ["b", "*"],
            "a": {"ui:widget": "textarea", "ui:options": {"placeholder": "Type"}},
            "p": {"ui:widget": "password"}, "h": {"ui:widget": "hidden"},
            "t": {"ui:widget": "time"}, "o": {"inner": {"ui:title": "Within"}},
            "l": {"ui:enumNames": ["Queue", "Wait"]},
        },
    })  # fmt: skip
    fields = fields_of(found)
    assert [*fields][:2] == ["b", "a"]
    assert (fields["a"]["kind"], fields["a"]["placeholder"]) == ("textarea", {"en": "Type"})
    assert (fields["h"]["kind"], fields["h"]["value"]) == ("hidden", "z")
    assert fields["t"]["kind"] == "time"
    assert fields["o_inner"]["label"] == {"en": "Within"}
    assert [each["label"]["en"] for each in fields["l"]["options"]] == ["Queue", "Wait"]
    assert told(found, "left") == [
        "/schema/properties/p | p | A form in a chat must not ask for passwords."
    ]


def test_hints_beside_the_schema_reach_what_stands_behind_references_and_conditions(tmp_path):
    text = {"type": "string"}
    schema = {
        "$ref": "#/$defs/root", "$defs": {
            "root": {"type": "object", "properties": {
                "ref": {"$ref": "#/$defs/person"}, "any": {"anyOf": [text, {"type": "null"}]},
                "list": {"$ref": "#/$defs/list"},
                "away": {"type": "object", "properties": {
                    "x": {"type": "string", "default": "z"},
                    "deep": {"type": "object", "properties": {"y": text}},
                }},
            }},
            "person": {"type": "object", "title": "P", "properties": {"bio": text, "name": text}},
            "list": {"type": "array", "items": {"enum": ["q"]}},
        },
        "allOf": [{"properties": {"part": text}}],
        "if": {"properties": {"any": {"const": "a"}}, "required": ["any"]},
        "then": {"properties": {"then": text}},
        "dependencies": {"any": {"properties": {"dep": text}}},
    }  # fmt: skip
    area = {"ui:widget": "textarea"}
    hints = {
        "ui:title": "Ours",
        "ui:description": "Begin.",
        "ref": {"ui:title": "You", "ui:order": ["name", "bio"], "bio": area},
        **dict.fromkeys(("any", "part", "then", "dep"), area),
        "list": {"items": {"ui:enumNames": ["Queue"]}},
        "away": {"ui:widget": "hidden"},
    }
    for data in ({"schema": schema, "uiSchema": hints}, {**schema, "uiSchema": hints}):
        found = read(tmp_path, "form.json", data)
        fields = fields_of(found)
        kinds = {name: fields[name]["kind"] for name in ("any", "part", "then", "dep", "ref_bio")}
        assert set(kinds.values()) == {"textarea"}, kinds
        assert [*fields][:3] == ["heading You", "ref_name", "ref_bio"]
        assert fields["list"]["options"][0]["label"] == {"en": "Queue"}
        assert (fields["away_x"]["kind"], fields["away_x"]["value"]) == ("hidden", "z")
        assert fields["away_deep_y"]["kind"] == "hidden"
        assert not [name for name in fields if name.startswith("heading a")]
        assert found.project.name == "Ours"
        assert found.project.texts.intro.best("en") == "Begin."
        assert told(found, "left") == []


def test_hints_without_a_place_are_reported(tmp_path):
    text = {"type": "string"}
    found = read(tmp_path, "form.json", {
        "schema": {"type": "object", "title": "F", "properties": {
            "a": text, "b": text, "o": {"type": "object", "properties": {"x": text}},
            "c": {"type": "string", "ui:field": "geo"}, "d": text,
        }},
        "uiSchema": {
            "a": {"ui:readonly": True, "inner": {"ui:title": "I"}, "ui:disabled": False},
            "b": {"ui:options": {"disabled": True, "widget": "map"}},
            "o": {"ui:classNames": "wide", "gone/1": {"ui:widget": "textarea"}},
            "d": {"ui:widget": "updown"}, "ui:submitButtonOptions": {"norender": True}, "none": 1,
        },
    })  # fmt: skip
    nothing = "The schema has no such property."
    assert sorted(told(found, "left")) == [
        "/schema | F | Its ui:submitButtonOptions.",
        "/schema/properties/a | a | That nobody can change it.",
        "/schema/properties/b | b | Its ui:widget.",
        "/schema/properties/b | b | That nobody can change it.",
        "/schema/properties/c | c | Its ui:field.",
        "/schema/properties/o | o | Its ui:classNames.",
        f"/uiSchema/a/inner | inner | {nothing}",
        f"/uiSchema/none | none | {nothing}",
        f"/uiSchema/o/gone~11 | gone/1 | {nothing}",
    ]


def test_a_refusal_says_its_place_in_the_file(tmp_path):
    dead = {"type": "object", "properties": {"a": {"$ref": "#/nowhere"}}}
    again = {"$ref": "#/$defs/b", "$defs": {"b": {"$ref": "#/$defs/b"}}}
    for schema, place in ((dead, "/properties/a"), (again, "/$defs/b"), ({"properties": 1}, "")):
        for data, around in (({"schema": schema, "uiSchema": {}}, "/schema"), (schema, "")):
            if not around and not place:
                continue
            with pytest.raises(ImportFileError) as refused:
                read(tmp_path, "form.json", data)
            assert f" {around}{place}: " in str(refused.value)


def test_older_and_shorter_ways_to_say_choices_and_dependencies_are_read(tmp_path):
    text = {"type": "string"}
    found = read(tmp_path, "form.json", {"type": "object", "properties": {
        "a": {"enum": ["x", "y"], "x-enumNames": ["Ex", "Why"]},
        "b": {"oneOf": [{"const": "x", "title": "X"}, {"enum": ["y"], "title": "Y"}, {"type": "null"}]},
        "c": {"type": "boolean", "enum": [True, False]},
        "d": {"type": "boolean", "oneOf": [{"const": False, "title": "Nah"}, {"const": True, "title": "Sure"}]},
        "e": {"type": "boolean", "enumNames": ["Ja", "Nein"]}, "f": text, "g": text,
    }, "dependencies": {"f": ["g"], "g": {"properties": {"h": text}, "required": ["h"]}}})  # fmt: skip
    fields = fields_of(found)
    assert [each["label"]["en"] for each in fields["a"]["options"]] == ["Ex", "Why"]
    assert [each["label"]["en"] for each in fields["b"]["options"]] == ["X", "Y"]
    assert {fields[each]["kind"] for each in "cde"} == {"yesno"}
    words = [(fields[e]["yes_label"]["en"], fields[e]["no_label"]["en"]) for e in "de"]
    assert words == [("Sure", "Nah"), ("Ja", "Nein")]
    assert fields["g"]["required_if"] == {"field": "f", "test": "filled"}
    assert fields["h"]["show_if"] == {"field": "g", "test": "filled"}
    assert not told(found, "left")


def test_hints_for_autofill_and_height_are_taken_where_a_field_has_them(tmp_path):
    schema = {"type": "object", "properties": {each: {"type": "string"} for each in "abcd"}}
    hints = {
        "a": {"ui:autocomplete": "family-name"},
        "b": {"ui:widget": "textarea", "ui:options": {"rows": 5}},
        "c": {"ui:autocomplete": "off", "ui:options": {"rows": 5}},
        "d": {"ui:widget": "textarea", "ui:options": {"rows": 99}},
    }
    found = read(tmp_path, "f.json", {"schema": schema, "uiSchema": hints})
    made = fields_of(found)
    assert (made["a"]["autocomplete"], made["b"]["rows"], made["d"]["rows"]) == (
        "family-name",
        5,
        20,
    )
    assert "autocomplete" not in made["c"]
    assert told(found, "left") == ["/schema/properties/c | c | Its ui:rows."]
    assert errors(found) == []
