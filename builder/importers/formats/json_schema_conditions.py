"""The ``if`` of a JSON Schema as a formula."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from builder.importers.expressions.constraints import searched_as_whole
from builder.importers.expressions.tree import (
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    Value,
    negated,
)
from builder.say import say

_BOUNDS: Final = {
    "minimum": ">=", "maximum": "<=", "exclusiveMinimum": ">", "exclusiveMaximum": "<",
}  # fmt: skip
_SILENT: Final = frozenset({"type", "title", "description", "$comment", "$from"})


def condition_in(schema: Mapping[str, Any], prefix: str = "") -> Node:
    """Translate what an ``if`` asks of an object.

    A property that it tests must be there: schemas rarely say so, and mean it.

    Args:
        schema: The schema.
        prefix: What stands before the names of its properties.

    Raises:
        NotTranslatedError: It asks for more than single values.
    """
    found: list[Node] = []
    properties = schema.get("properties", {})
    if not isinstance(properties, dict):
        raise NotTranslatedError(say("has properties that are not an object."))
    for name, each in properties.items():
        found += _of_property(Ref(prefix + name), each)
    required = schema.get("required", ())
    tested = {prefix + name for name, each in properties.items() if each}
    found += [
        Call("filled", (Ref(prefix + str(name)),))
        for name in (required if isinstance(required, list) else ())
        if prefix + str(name) not in tested
    ]
    found += _combined(schema, lambda each: condition_in(_checked(each), prefix))
    unknown = set(schema) - {"properties", "required", *_SILENT, "allOf", "anyOf", "not"}
    if unknown:
        raise NotTranslatedError(
            say("uses {keyword}, which conditions here cannot.", keyword=min(unknown)[:40])
        )
    return _all(found)


def _of_property(ref: Ref, schema: object) -> list[Node]:
    checked = _checked(schema)
    found: list[Node] = []
    for keyword, value in checked.items():
        if keyword in _SILENT:
            continue
        found.append(_keyword(ref, keyword, value))
    return found


def _keyword(ref: Ref, keyword: str, value: Any) -> Node:
    if keyword == "const":
        return Call("=", (ref, Literal(_scalar(value))))
    if keyword == "enum" and isinstance(value, list) and value:
        values = tuple(Literal(_scalar(each)) for each in value)
        return Call("any_of" if len(values) > 1 else "=", (ref, *values))
    if keyword in _BOUNDS and isinstance(value, int | float):
        return Call(_BOUNDS[keyword], (ref, Literal(float(value))))
    anchored = keyword == "pattern" and isinstance(value, str) and value.startswith("^")
    if anchored and (whole := searched_as_whole(value)) is not None:
        return Call("matches", (ref, Literal(whole)))
    if keyword == "contains" and isinstance(value, dict) and "const" in value:
        return Call("includes", (ref, Literal(_scalar(value["const"]))))
    if keyword in ("minLength", "minItems") and value == 1:
        return Call("filled", (ref,))
    if keyword in ("not", "allOf", "anyOf"):
        return _all(_combined({keyword: value}, lambda each: _all(_of_property(ref, each))))
    raise NotTranslatedError(
        say("uses {keyword}, which conditions here cannot.", keyword=keyword[:40])
    )


def _combined(schema: Mapping[str, Any], read: Callable[[object], Node]) -> list[Node]:
    found: list[Node] = []
    if isinstance(schema.get("allOf"), list):
        found += [read(each) for each in schema["allOf"]]
    if isinstance(schema.get("anyOf"), list) and schema["anyOf"]:
        found.append(Call("or", tuple(read(each) for each in schema["anyOf"])))
    if "not" in schema:
        found.append(negated(read(schema["not"])))
    return found


def _all(found: list[Node]) -> Node:
    if not found:
        return Literal(True)
    return found[0] if len(found) == 1 else Call("and", tuple(found))


def _checked(schema: object) -> Mapping[str, Any]:
    if not isinstance(schema, dict):
        raise NotTranslatedError(say("has a part that is not an object."))
    return schema


def _scalar(value: object) -> Value:
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        return float(value)
    raise NotTranslatedError(
        say("compares with something else than a text, a number or yes and no.")
    )
