"""Hints for a JSON Schema, in it or beside it (``uiSchema``), as form libraries have them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from builder.importers.source import below
from builder.say import say

_MARK: Final = "ui:"
_OPTIONS: Final = "ui:options"
_LOCKED: Final = frozenset({"ui:readonly", "ui:disabled"})
SUBMIT: Final = "ui:submitButtonOptions"
OF_OBJECTS: Final = frozenset({"ui:order", "ui:title", "ui:widget"})
OF_FORMS: Final = frozenset({"ui:order", "ui:title", "ui:description"})


class Hints:
    """The hints for one schema and for what stands below it; knows which were asked for.

    Args:
        held: The hints, by keyword and by the names of properties; anything else holds none.
        pointer: Where they stand.
    """

    def __init__(self, held: object, pointer: str) -> None:
        self._held: Mapping[str, Any] = held if isinstance(held, dict) else {}
        self._pointer = pointer
        self._below: dict[str, Hints] = {}

    def at(self, name: str) -> Hints:
        """Return the hints for a property, or for the items of a list."""
        if name not in self._below:
            self._below[name] = Hints(self._held.get(name), below(self._pointer, name))
        return self._below[name]

    def on(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return a schema with its hints; those that it has itself count."""
        hints = {name: held for name, held in self._held.items() if name.startswith(_MARK)}
        if not hints and _OPTIONS not in schema:
            return schema
        return {**_flat(hints), **_flat(schema)}

    def without_place(self) -> Iterator[tuple[str, str]]:
        """Yield where hints stand that nothing asked for, and what they are for."""
        for name, held in self._held.items():
            if name.startswith(_MARK):
                continue
            if name in self._below and isinstance(held, dict):
                yield from self._below[name].without_place()
            else:
                yield below(self._pointer, name), name


def is_with_hints(data: Mapping[str, Any]) -> bool:
    """Tell whether an object holds a JSON Schema, and perhaps its hints."""
    return isinstance(data.get("schema"), dict)


def unread_hints(schema: Mapping[str, Any], read: Collection[str]) -> Iterator[str]:
    """Yield what is lost with the hints of a schema that are not among those that are read."""
    for name, held in schema.items():
        if not name.startswith(_MARK) or name in read or held in (None, False, ""):
            continue
        if name.lower() in _LOCKED:
            yield say("That nobody can change it.")
        else:
            yield say("Its {property}.", property=name[:40])


def _flat(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a schema or hints with each of ``ui:options`` as a hint of its own."""
    options = schema.get(_OPTIONS)
    if not isinstance(options, dict):
        return schema
    rest = {name: held for name, held in schema.items() if name != _OPTIONS}
    return {**{f"{_MARK}{name}": held for name, held in options.items()}, **rest}
