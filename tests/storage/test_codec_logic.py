"""What the codec must do for conditions and the other parts that came with them."""

from __future__ import annotations

import json

import jsonschema
import pytest

from builder.errors import ProjectFileError
from builder.storage.codec import dump_project, load_project
from builder.storage.schema import json_schema
from tests.projects import everything


def test_a_form_with_everything_survives_its_file():
    assert load_project(dump_project(everything())) == everything()


def test_the_schema_knows_everything():
    jsonschema.Draft202012Validator.check_schema(json_schema())
    jsonschema.validate(json.loads(dump_project(everything())), json_schema())


def with_condition(condition: object) -> str:
    data = json.loads(dump_project(everything()))
    data["fields"][-1]["show_if"] = condition
    return json.dumps(data)


@pytest.mark.parametrize(
    ("condition", "where"),
    [
        ([], "show_if"),
        ("always", "show_if"),
        ({}, "show_if"),
        ({"match": "none"}, "show_if.match"),
        ({"conditions": [{"field": "f"}]}, "show_if.conditions[0].test"),
        ({"field": "f", "test": "like"}, "show_if.test"),
        ({"field": "f", "test": "equals", "values": [[]]}, "show_if.values[0]"),
        ({"field": "f", "test": "equals", "values": [None]}, "show_if.values[0]"),
        ({"field": "f", "test": "filled", "extra": 1}, "show_if.extra"),
    ],
)
def test_conditions_that_are_none_are_told_with_their_place(condition: object, where: str):
    with pytest.raises(ProjectFileError) as told:
        load_project(with_condition(condition))
    assert f".{where}" in str(told.value)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(with_condition(condition)), json_schema())


def test_conditions_nested_without_end_are_refused():
    condition: object = {"field": "f", "test": "filled"}
    for _ in range(250):
        condition = {"conditions": [condition]}
    with pytest.raises(ProjectFileError, match="nested more than 128 deep"):
        load_project(with_condition(condition))
