"""The published JSON Schema of project files, made from the model's classes."""

from __future__ import annotations

import inspect
import re
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, Final, Literal, Union, get_args, get_origin

from builder.form.conditions import Comparison, Group
from builder.form.fields import Field
from builder.form.kinds import KINDS
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.storage.codec import FORMAT, KIND, Translation, hints_of

FIELD_ID: Final = "field-id"  # the format of a text that is the id of a field
_FIELD_IDS: Final = {(Comparison, "field")}
# Recursive classes have a definition of their own.
_NESTED: Final = {"comparison": Comparison, "group": Group}
_JSON_TYPES: Final[Mapping[Any, str]] = {
    bool: "boolean",
    str: "string",
    int: "integer",
    float: "number",
    types.NoneType: "null",
}
_ATTRIBUTE: Final = re.compile(r" {4}(\w+): (.+)")
_MARKS: Final = re.compile(r":\w+:(?=`)|`")
_NONE: Final = re.compile(r"\bNone\b")  # as JSON calls it
_CONTINUED: Final = " " * 8


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the current format."""
    definitions: dict[str, Any] = {
        name: _schema_of_class(row.cls, {"kind": {"const": name}}) for name, row in KINDS.items()
    }
    definitions["field"] = {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in KINDS]}
    definitions["local_text"] = {
        "type": "object",
        "description": "A text: wording by language tag.",
        "additionalProperties": {"anyOf": [{"type": "string"}, _schema(Translation)]},
    }
    for name, cls in _NESTED.items():
        definitions[name] = _schema_of_class(cls, {})
    head = {"kind": {"const": KIND}, "format": {"const": FORMAT}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Webview Builder project",
        **_schema_of_class(Project, head),
        "$defs": definitions,
    }


def _schema_of_class(cls: Any, head: Mapping[str, Any]) -> dict[str, Any]:
    hints, said = hints_of(cls), _said_of(cls)
    required = [*head, *(each.name for each in fields(cls) if each.default is MISSING)]
    properties: dict[str, Any] = {**head}
    for name, hint in hints.items():
        properties[name] = _schema(hint)
        if name in said:
            properties[name] = {"description": said[name], **properties[name]}
        if (cls, name) in _FIELD_IDS:
            properties[name]["format"] = FIELD_ID
    return {
        "type": "object",
        "description": _plain((cls.__doc__ or "").partition("\n")[0]),
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _said_of(cls: Any) -> dict[str, str]:
    """Return what the docstrings of a class and of its bases say about each attribute."""
    said: dict[str, str] = {}
    for each in reversed(cls.__mro__):
        _, _, attributes = inspect.cleandoc(each.__doc__ or "").partition("\nAttributes:\n")
        name = ""
        for line in attributes.splitlines():
            found = _ATTRIBUTE.fullmatch(line)
            if found:
                name = found[1]
                said[name] = found[2]
            elif line.startswith(_CONTINUED) and name:
                said[name] = f"{said[name]} {line.strip()}"
            elif line:
                break
    return {name: _plain(words) for name, words in said.items()}


def _plain(words: str) -> str:
    """Return what a docstring says without its marks, and in JSON's terms."""
    return _NONE.sub("null", _MARKS.sub("", words))


def _schema(hint: Any) -> dict[str, Any]:
    origin = get_origin(hint)
    for name, cls in {"local_text": LocalText, "field": Field, **_NESTED}.items():
        if hint is cls:
            return {"$ref": f"#/$defs/{name}"}
    if is_dataclass(hint):
        return _schema_of_class(hint, {})
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0])}
    if origin is Literal:
        return {"enum": list(get_args(hint))}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(each) for each in get_args(hint)]}
    return {"type": _JSON_TYPES[hint]}
