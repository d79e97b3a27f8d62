"""Conditions as the ``if`` of a JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from builder.form.conditions import Comparison, Condition, Scalar
from builder.form.fields import Field
from builder.form.kinds import value_type


def asked_of(
    condition: Condition, names: Mapping[str, str], fields: Mapping[str, Field]
) -> dict[str, Any] | None:
    """Return a condition as a schema of the whole form; None if a schema cannot say it.

    Args:
        condition: The condition.
        names: Properties, by field id.
        fields: The fields, by id.
    """
    if isinstance(condition, Comparison):
        if condition.field not in names:
            return None
        return _compared(condition, names[condition.field], fields[condition.field])
    found = [asked_of(each, names, fields) for each in condition.conditions]
    if not found or any(each is None for each in found):
        return None
    return {"allOf" if condition.match == "all" else "anyOf": found}


def _compared(asked: Comparison, name: str, field: Field) -> dict[str, Any] | None:
    values = [_plain(each) for each in asked.values]
    many = value_type(field) == "list"
    schema: dict[str, Any] | None = None
    match asked.test, values:
        case "filled", []:
            return {"required": [name]}
        case "empty", []:
            return {"not": {"required": [name]}}
        case "not", [value]:
            inner = {"contains": {"const": value}} if many else {"const": value}
            return {"not": {"properties": {name: inner}, "required": [name]}}
        case "equals", [value]:
            schema = {"contains": {"const": value}} if many else {"const": value}
        case "in", [_, *_] if not many:
            schema = {"enum": values}
        case "greater" | "less", [float() | int() as bound]:
            schema = {f"exclusive{'Minimum' if asked.test == 'greater' else 'Maximum'}": bound}
        case "between", [float() | int() as least, float() | int() as most]:
            schema = {"minimum": least, "maximum": most}
        case "matches", [str() as pattern] if "|" not in pattern:
            schema = {"pattern": f"^{pattern}$"}
    return None if schema is None else {"properties": {name: schema}, "required": [name]}


def _plain(value: Scalar) -> Scalar | int:
    """Return a whole number without a point, as people write it."""
    whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
    return int(value) if whole else value
