"""JSON Schemas with a layout of JSON Forms beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from builder.errors import ImportFileError
from builder.importers import Import
from tests.importers.making import errors, fields_of, has, read, told

SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "title": "Application",
    "properties": {
        "first": {"type": "string"},
        "last": {"type": "string"},
        "age": {"type": "integer", "minimum": 0, "maximum": 120},
        "land": {"type": "string", "enum": ["GR", "IT", "Other"]},
        "other": {"type": "string"},
        "vegan": {"type": "boolean"},
        "address": {
            "type": "object",
            "title": "Address",
            "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
        },
        "notes": {"type": "string"},
        "internal": {"type": "string"},
        "source": {"const": "web"},
    },
    "required": ["last"],
}


def control(name: str, **more: Any) -> dict[str, Any]:
    scope = "#/properties/" + "/properties/".join(name.split("."))
    return {"type": "Control", "scope": scope, **more}


def layout(kind: str, *elements: Any, **more: Any) -> dict[str, Any]:
    return {"type": kind, "elements": list(elements), **more}


def rule(effect: str, name: str, schema: Any) -> dict[str, Any]:
    scope = control(name)["scope"]
    return {"effect": effect, "condition": {"scope": scope, "schema": schema}}


def laid_out(tmp_path, uischema: Any) -> Import:
    found = read(tmp_path, "f.json", {"schema": SCHEMA, "uischema": uischema})
    assert errors(found) == []
    return found


def test_a_layout_orders_groups_and_words_what_a_schema_asks(tmp_path):
    found = laid_out(tmp_path, layout(
        "Categorization",
        layout(
            "Category",
            layout("HorizontalLayout", control("last"), control("first", label="Given name")),
            control("age", options={"slider": True}),
            control("vegan", options={"toggle": True, "showUnfocusedDescription": True}),
            label="Person",
        ),
        layout(
            "Category",
            {"type": "Label", "text": "Where you live"},
            layout("Group", control("address.city"), control("address.street"), label="Home"),
            layout("HorizontalLayout", control("land"), control("other"), control("internal")),
            control("notes", options={"multi": True, "placeholder": "Anything"}),
            label="Place",
        ),
    ))  # fmt: skip
    made = fields_of(found)
    assert list(made) == [
        "source", "step Person", "last", "first", "age", "vegan", "step Place",
        "paragraph Where you live", "heading Home", "address_city", "address_street", "land",
        "other", "internal", "notes",
    ]  # fmt: skip
    assert [name for name in made if made[name].get("width") == "half"] == ["last", "first"]
    assert made["first"]["label"] == {"en": "Given name"}
    kinds = {name: made[name]["kind"] for name in ("age", "vegan", "land", "notes")}
    assert kinds == {"age": "slider", "vegan": "checkbox", "land": "radio", "notes": "textarea"}
    assert made["notes"]["placeholder"] == {"en": "Anything"}
    assert made["last"]["required"] is True
    assert told(found, "left") == []


def test_an_object_is_shown_as_a_whole_below_its_own_heading(tmp_path):
    found = laid_out(tmp_path, layout("VerticalLayout", control("address"), control("last")))
    assert list(fields_of(found)) == [
        "source", "heading Address", "address_street", "address_city", "last",
    ]  # fmt: skip
    left = told(found, "left")
    assert len(left) == 7
    assert all(each.endswith("The layout does not show it.") for each in left)
    assert has(left, "/schema/properties/notes | notes")


IS_OTHER = {"field": "land", "test": "equals", "values": ["Other"]}
IS_NO_OTHER = {"field": "land", "test": "not", "values": ["Other"]}
IS_ADULT = {
    "match": "any",
    "conditions": [
        {"field": "age", "test": "greater", "values": [18.0]},
        {"field": "age", "test": "equals", "values": [18.0]},
    ],
}


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        (rule("SHOW", "land", {"const": "Other"}), IS_OTHER),
        (rule("HIDE", "land", {"const": "Other"}), IS_NO_OTHER),
        (rule("ENABLE", "land", {"const": "Other"}), IS_OTHER),
        (rule("DISABLE", "land", {"const": "Other"}), IS_NO_OTHER),
        (rule("SHOW", "land", {"enum": ["GR", "IT"]}), {"field": "land", "test": "in", "values": ["GR", "IT"]}),
        (rule("SHOW", "land", {"not": {"const": "Other"}}), IS_NO_OTHER),
        (rule("SHOW", "age", {"type": "integer", "minimum": 18}), IS_ADULT),
        (rule("SHOW", "age", {}), None),
        ({"effect": "SHOW", "condition": {"type": "LEAF", "scope": "#/properties/land", "expectedValue": "Other"}}, IS_OTHER),
        ({"effect": "SHOW", "condition": {"scope": "#", "schema": {"properties": {"land": {"const": "Other"}}}}}, IS_OTHER),
        (
            {"effect": "SHOW", "condition": {"type": "AND", "conditions": [
                rule("", "land", {"const": "Other"})["condition"], rule("", "age", {"minimum": 18})["condition"],
            ]}},
            {"conditions": [IS_OTHER, IS_ADULT]},
        ),
        (
            {"effect": "SHOW", "condition": {"type": "OR", "conditions": [
                rule("", "land", {"const": "Other"})["condition"], rule("", "vegan", {"const": True})["condition"],
            ]}},
            {"match": "any", "conditions": [IS_OTHER, {"field": "vegan", "test": "equals", "values": [True]}]},
        ),
    ],
)  # fmt: skip
def test_a_rule_says_when_something_is_shown(tmp_path, asked, wanted):
    found = laid_out(tmp_path, layout(
        "VerticalLayout", control("land"), control("age"), control("vegan"),
        control("notes", rule=asked), layout("Group", control("other"), label="More", rule=asked),
    ))  # fmt: skip
    made = fields_of(found)
    shown = [made[name].get("show_if") for name in ("notes", "heading More", "other")]
    assert shown == [wanted, wanted, wanted]
    locks = asked["effect"] in ("ENABLE", "DISABLE")
    assert has(told(found, "changed"), "/uischema/elements/3/rule", "not shown then") is locks


def test_a_step_alone_has_the_rule_of_a_category(tmp_path):
    asked = rule("SHOW", "land", {"const": "Other"})
    steps = layout(
        "Categorization",
        layout("Category", control("land"), label="First"),
        layout("Category", control("other"), label="Second", rule=asked),
    )
    made = fields_of(laid_out(tmp_path, layout("VerticalLayout", steps)))
    assert made["step Second"]["show_if"] == IS_OTHER
    assert "show_if" not in made["other"]


@pytest.mark.parametrize(
    ("element", "place", "said"),
    [
        (control("gone"), "/uischema/elements/1", "no such question"),
        (control("last"), "/uischema/elements/1", "stands there twice"),
        ({"type": "Control", "scope": 5}, "/uischema/elements/1", "no question of the schema"),
        ({"type": "Control", "scope": "#/properties/last/items"}, "/uischema/elements/1", "no question"),
        ({"type": "ListWithDetail", "scope": "#/properties/last"}, "/uischema/elements/1", "ListWithDetail"),
        ("text", "/uischema/elements/1", "no element"),
        (control("first", rule=5), "/uischema/elements/1/rule", "not understood"),
        (control("first", rule={"effect": "GLOW", "condition": {}}), "/uischema/elements/1/rule", "not understood"),
        (control("first", rule={"effect": "SHOW", "condition": {"type": "AND"}}), "/uischema/elements/1/rule", "not understood"),
        (control("first", rule=rule("SHOW", "last", {"minLength": 3})), "/uischema/elements/1/rule", "minLength"),
        (control("first", rule=rule("SHOW", "last", True)), "/uischema/elements/1/rule", "not an object"),
        (control("first", rule=rule("SHOW", "gone", {"const": "x"})), "/schema/properties/first", "gone, which was not taken"),
        (control("first", rule=rule("SHOW", "first", {"const": "x"})), "/schema/properties/first", "first"),
        (control("first", label=False), "/uischema/elements/1", "label is hidden"),
        (control("first", options={"readonly": True}), "/schema/properties/first", "nobody can change it"),
        (control("first", options=[1]), "/schema/properties/age", "does not show it"),
        (control(".".join("abcdefgh" * 20)), "/uischema/elements/1", "no question"),
        (control("last.ui:title.x"), "/uischema/elements/1", "no such question"),
        (layout("Group", control("gone"), label={"a": 1}), "/uischema/elements/1/elements/0", "no such question"),
    ],
)  # fmt: skip
def test_what_cannot_be_kept_of_a_layout_is_said_at_its_place(tmp_path, element, place, said):
    first = control("last", label="Family name")
    found = laid_out(tmp_path, layout("VerticalLayout", first, element))
    assert has(told(found, "left"), f"{place} |", said)
    assert fields_of(found)["last"]["label"] == {"en": "Family name"}


def test_a_layout_without_a_question_changes_nothing(tmp_path):
    found = laid_out(tmp_path, layout("VerticalLayout", {"type": "Label", "text": "Hi"}))
    assert "address_street" in fields_of(found)
    assert has(told(found, "left"), "/uischema", "shows no question")


def test_a_layout_tells_the_language_of_a_schema_without_words(tmp_path):
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    shown = layout("Group", control("a"), label="Στοιχεία επικοινωνίας")
    found = read(tmp_path, "f.json", {"schema": schema, "uischema": shown})
    assert found.project.languages == ("el",)


def test_a_layout_alone_says_what_it_lacks(tmp_path):
    for kind in ("VerticalLayout", "Group", "Categorization"):
        with pytest.raises(ImportFileError, match="without its schema"):
            read(tmp_path, "f.json", layout(kind, control("a")))


def test_large_layouts_are_read_in_bounded_work(tmp_path):
    names = [f"q{index}" for index in range(4_000)]
    schema = {"type": "object", "properties": {each: {"type": "string"} for each in names}}
    shown = layout("VerticalLayout", *map(control, reversed(names)), *map(control, names))
    found = read(tmp_path, "f.json", {"schema": schema, "uischema": shown})
    assert list(fields_of(found)) == names[::-1]
    dotted = {"type": "object", "properties": {"a" + ".a" * 200_000: {"type": "string"}}}
    shown = layout("VerticalLayout", control("a"))
    assert len(read(tmp_path, "f.json", {"schema": dotted, "uischema": shown}).project.fields) == 1
    many = layout("VerticalLayout", *[{"type": "Label", "text": "x"}] * 5_001, control("q1"))
    with pytest.raises(ImportFileError, match="more than 5000 fields"):
        read(tmp_path, "f.json", {"schema": schema, "uischema": many})
