"""What a JSON Schema says of an object: its properties, and the parts that describe it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from builder.importers.expressions.tree import Node
from builder.importers.formats.json_schema_hints import Hints
from builder.importers.formats.json_schema_kinds import list_of
from builder.importers.formats.values import number_or_none


@dataclass
class Property:
    """A property of an object.

    Attributes:
        name: Its name, below those of the objects around it.
        schema: Its schema, references resolved.
        pointer: Where it stands.
        hints: The hints beside the schema for it.
        required: Whether it must be there.
        show_if: When it is there at all.
        required_if: When it must be there.
    """

    name: str
    schema: Mapping[str, Any]
    pointer: str
    hints: Hints
    required: bool = False
    show_if: Node | None = None
    required_if: Node | None = None


@dataclass(frozen=True)
class Part:
    """A schema that describes an object, or says more of one.

    Attributes:
        schema: The schema, references resolved.
        pointer: Where it stands.
        hints: The hints beside the schema for the object.
        prefix: What the names of its properties begin with.
        show_if: When what it says holds; None for always.
    """

    schema: Mapping[str, Any]
    pointer: str
    hints: Hints
    prefix: str = ""
    show_if: Node | None = None


def ordered(properties: list[Property], schema: Mapping[str, Any], prefix: str) -> list[Property]:
    """Return properties in the order that ``ui:order`` or ``propertyOrder`` asks for."""
    listed = [prefix + each for each in list_of(schema.get("ui:order")) if isinstance(each, str)]
    places = {name: index for index, name in enumerate(listed)}
    rest = places.get(f"{prefix}*", len(places))

    def place(entry: tuple[int, Property]) -> tuple[float, float, int]:
        position, each = entry
        number = number_or_none(each.schema.get("propertyOrder", each.schema.get("x-order")))
        return places.get(each.name, rest), 1e9 if number is None else number, position

    return [each for _, each in sorted(enumerate(properties), key=place)]
