"""Alternatives of an object that one of its properties tells apart (``oneOf``, ``anyOf``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from builder.importers.formats.json_schema_kinds import list_of

Schema = Mapping[str, Any]


def telling(branches: Sequence[Schema]) -> str:
    """Return the property that has values of its own in each branch; empty if there is none."""
    if not branches:
        return ""
    for name in _properties(branches[0]):
        every = [values_in(each, name) for each in branches]
        known = [repr(value) for values in every for value in values]
        if all(every) and len(set(known)) == len(known):
            return name
    return ""


def values_in(branch: Schema, name: str) -> Sequence[Any]:
    """Return the only values that a property has in a branch; an empty list if it has others."""
    held = _properties(branch).get(name)
    if not isinstance(held, dict):
        return ()
    values = [held["const"]] if "const" in held else list_of(held.get("enum"))
    return values if all(isinstance(each, str | int | float) for each in values) else ()


def without(branch: Schema, name: str) -> Schema:
    """Return what a branch says besides the property that tells it apart."""
    properties = {each: held for each, held in _properties(branch).items() if each != name}
    required = [each for each in list_of(branch.get("required")) if each != name]
    return {**branch, "properties": properties, "required": required}


def question_of(branches: Sequence[Schema], name: str) -> Schema:
    """Return the property that tells branches apart, where nothing else describes it.

    Args:
        branches: The branches; their titles are those of its values.
        name: The property.
    """
    choices = [
        {"const": value, "title": each.get("title") if len(values_in(each, name)) == 1 else None}
        for each in branches
        for value in values_in(each, name)
    ]
    first = _properties(branches[0])[name]
    return {"title": first.get("title"), "oneOf": choices}


def _properties(branch: Schema) -> Mapping[str, Any]:
    held = branch.get("properties")
    return held if isinstance(held, dict) else {}
