"""Hints that stand beside a JSON Schema: ``{"schema": …, "uiSchema": …}``, as form libraries do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

_MARK: Final = "ui:"
_OPTIONS: Final = "ui:options"


def is_with_hints(data: Mapping[str, Any]) -> bool:
    """Tell whether an object holds a JSON Schema, and perhaps its hints."""
    return isinstance(data.get("schema"), dict)


def with_hints(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the schema that an object holds, with each hint where it belongs."""
    hints = data.get("uiSchema")
    schema: Mapping[str, Any] = data["schema"]
    return _hinted(schema, hints) if isinstance(hints, dict) else schema


def _hinted(schema: Mapping[str, Any], hints: Mapping[str, Any]) -> Mapping[str, Any]:
    options = hints.get(_OPTIONS)
    given = options if isinstance(options, dict) else {}
    own = {f"{_MARK}{name}": held for name, held in given.items()}
    own |= {name: held for name, held in hints.items() if name.startswith(_MARK)}
    made = {**own, **schema}
    if "items" in schema:
        made["items"] = _each_hinted(schema["items"], hints.get("items"))
    properties = schema.get("properties")
    if isinstance(properties, dict):
        made["properties"] = {
            name: _each_hinted(held, hints.get(name)) for name, held in properties.items()
        }
    return made


def _each_hinted(held: object, hints: object) -> object:
    return _hinted(held, hints) if isinstance(held, dict) and isinstance(hints, dict) else held
