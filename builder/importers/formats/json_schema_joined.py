"""Two schemas that both hold as one, as ``allOf`` asks: what both allow, and not what either does.

JSON Schema, draft 2020-12, section 10.2.1.1 of its core ("allOf"), and section 8.2.3.1 ("$ref"),
by which also what stands beside a reference holds with it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import Any, Final

from builder.importers.formats.json_schema_kinds import choices_of, list_of
from builder.importers.formats.values import number_or_none

Schema = Mapping[str, Any]

NEVER: Final[Schema] = {"enum": []}  # what the schema "false" says
_CONDITION: Final = ("if", "then", "else")
_DEPENDENT: Final = ("dependentRequired", "dependentSchemas")
_ONE_ONLY: Final = ("pattern", "format", "contentMediaType", "contentEncoding")
_NAMES: Final = ("enumNames", "ui:enumNames")


def is_never(schema: Schema) -> bool:
    """Tell whether nobody can answer what a schema describes."""
    enum, kind = schema.get("enum"), schema.get("type")
    nothing = isinstance(enum, list) and all(each is None for each in enum)
    return nothing or kind in ("null", ["null"])


def conditional(part: Schema) -> tuple[Schema, Schema]:
    """Split a schema into its condition, and what holds always."""
    if "if" not in part:
        return {}, part
    condition = {name: held for name, held in part.items() if name in _CONDITION}
    return condition, {name: held for name, held in part.items() if name not in _CONDITION}


def joined(one: Schema, other: Schema) -> tuple[dict[str, Any], list[tuple[str, Any]]]:
    """Return a schema that holds where both hold; of their titles and hints, the second's.

    Returns:
        The schema, and the rules of the first that it cannot hold besides: keyword and value.
    """
    found = {**one, **other}
    for keyword, join in _JOINS.items():
        if keyword in one and keyword in other:
            found[keyword] = join(one[keyword], other[keyword])
    _join_conditions(one, other, found)
    _join_choices(one, other, found)
    if found.get("type") == []:
        found |= NEVER
    lost = [
        (keyword, one[keyword])
        for keyword in _ONE_ONLY
        if keyword in one and keyword in other and one[keyword] != other[keyword]
    ]
    return found, lost


# -- bounds ------------------------------------------------------------------------------------


def _higher(one: Any, other: Any) -> Any:
    return _bound(one, other, lambda mine, theirs: mine > theirs)


def _lower(one: Any, other: Any) -> Any:
    return _bound(one, other, lambda mine, theirs: mine < theirs)


def _bound(one: Any, other: Any, is_stricter: Callable[[Any, Any], bool]) -> Any:
    if isinstance(one, str) and isinstance(other, str):
        return one if is_stricter(one, other) else other  # dates
    mine, theirs = number_or_none(one), number_or_none(other)
    if mine is None or theirs is None:
        return other if mine is None and other else one
    return one if is_stricter(mine, theirs) else other


def _common_multiple(one: Any, other: Any) -> Any:
    mine, theirs = number_or_none(one), number_or_none(other)
    if not mine or not theirs:
        return one if mine else other
    first, second = Fraction(str(abs(mine))), Fraction(str(abs(theirs)))
    least = lcm(first.numerator * second.denominator, second.numerator * first.denominator)
    found = Fraction(least, first.denominator * second.denominator)
    return int(found) if found.denominator == 1 else float(found)


def _either(one: Any, other: Any) -> bool:
    return one is True or other is True


# -- parts -------------------------------------------------------------------------------------


def _type(one: Any, other: Any) -> Any:
    mine, theirs = _types(one), _types(other)
    if not mine or not theirs:
        return other if theirs else one
    found = [
        each
        for each in ("null", "boolean", "object", "array", "string", "number", "integer")
        if _is_of(each, mine) and _is_of(each, theirs)
    ]
    if "number" in found:
        found.remove("integer")
    return found[0] if len(found) == 1 else found


def _types(value: Any) -> list[Any]:
    return [value] if isinstance(value, str) else list(list_of(value))


def _is_of(kind: str, types: Sequence[Any]) -> bool:
    return kind in types or (kind == "integer" and "number" in types)


def _together(one: Any, other: Any) -> Any:
    """Return what holds where both parts hold, to be joined when it is come to."""
    if one is other:
        return one
    earlier = one["allOf"] if isinstance(one, dict) and set(one) == {"allOf"} else [one]
    return {"allOf": [*list_of(earlier), other]}


def _properties(one: Any, other: Any) -> Any:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return one if isinstance(one, dict) else other
    repeated = {name: _together(one[name], held) for name, held in other.items() if name in one}
    return {**one, **other, **repeated}


def _every(one: Any, other: Any) -> Sequence[Any]:
    return (*list_of(one), *list_of(other))


def _parts(one: Any, other: Any) -> Sequence[Any]:
    return [*list_of(other), *list_of(one)]  # those of the second keep their places


def _join_conditions(one: Schema, other: Schema, found: dict[str, Any]) -> None:
    """Let the conditions of the second stand, and those of the first as a part of their own."""
    apart: list[Schema] = []
    for group in (_CONDITION, *((each,) for each in _DEPENDENT)):
        mine = {name: one[name] for name in group if name in one}
        theirs = {name: other[name] for name in group if name in other}
        kept = theirs if group[0] in theirs else mine
        for name in group:
            found.pop(name, None)
        found |= kept
        if kept is theirs and group[0] in mine:
            apart.append(mine)
    if apart:
        found["allOf"] = [*list_of(found.get("allOf")), *apart]


# -- choices -----------------------------------------------------------------------------------


def _join_choices(one: Schema, other: Schema, found: dict[str, Any]) -> None:
    """Offer what both allow, worded as the second words it."""
    mine, theirs = _allowed(one), _allowed(other)
    if mine is None or theirs is None:
        return
    wordings = {_key(value): label for value, label in theirs}
    both = [
        (value, label if wordings[_key(value)] is None else wordings[_key(value)])
        for value, label in mine
        if _key(value) in wordings
    ]
    for keyword in ("enum", *_NAMES):
        found.pop(keyword, None)
    for keyword in ("oneOf", "anyOf"):
        if keyword in found and choices_of({keyword: found[keyword]}):
            del found[keyword]
    is_fixed = found.pop("const", None) is not None
    if is_fixed and both:
        found["const"] = both[0][0]
        return
    found["enum"] = [value for value, _ in both]
    if any(label is not None for _, label in both):
        found["enumNames"] = [label for _, label in both]


def _allowed(schema: Schema) -> list[tuple[Any, Any]] | None:
    """Return the only values that a schema allows, with their labels; None if there are more."""
    if "const" in schema:
        return [(schema["const"], None)]
    return choices_of(schema) or ([] if isinstance(schema.get("enum"), list) else None)


def _key(value: Any) -> str:
    """Return what tells values of JSON apart: 1 is 1.0, and not true."""
    whole = isinstance(value, float) and value.is_integer()
    return json.dumps(int(value) if whole else value, sort_keys=True)


_Join = Callable[[Any, Any], Any]
_JOINS: Final[Mapping[str, _Join]] = {
    **dict.fromkeys(
        ("minimum", "exclusiveMinimum", "minLength", "minItems", "formatMinimum"), _higher
    ),
    **dict.fromkeys(
        ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "formatMaximum"), _lower
    ),
    **dict.fromkeys(("readOnly", "writeOnly"), _either),
    **dict.fromkeys(("required", "$from"), _every),
    "multipleOf": _common_multiple,
    "type": _type,
    "properties": _properties,
    "items": _together,
    "allOf": _parts,
}
