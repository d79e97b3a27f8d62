"""What a schema of JSON Schema says once references are followed and its parts are joined."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote

from builder.errors import ImportFileError
from builder.importers.formats.json_schema_joined import NEVER, conditional, joined
from builder.importers.formats.json_schema_kinds import list_of
from builder.importers.report import Notes
from builder.importers.source import below
from builder.say import say

_VISITS_MAX: Final = 500_000  # of schemas and their keywords
_DEEPEST: Final = 150  # steps of a pointer
_COPIED: Final = ("properties", "required", "allOf", "enum", "oneOf", "anyOf", "$from")


class References:
    """Follows the references of one schema, and ends where they unfold to too much.

    Args:
        root: The schema as a whole, which references lead into.
        pointer: Where the schema as a whole stands.
        notes: Where to say what could not be kept.
    """

    def __init__(self, root: Mapping[str, Any], pointer: str, notes: Notes) -> None:
        self._root = root
        self._pointer = pointer
        self._notes = notes
        self._visits = 0
        self._anchors: dict[str, object] | None = None  # found when one is asked for

    def resolved(
        self, schema: object, pointer: str, seen: tuple[str, ...] = ()
    ) -> tuple[Mapping[str, Any], str]:
        """Return a schema with what it refers to, and what stands beside the reference."""
        self._count(schema, pointer)
        if pointer.count("/") > _DEEPEST:
            # A reference within a reference leads back, or no person wrote this.
            raise ImportFileError(
                say("It leads back to itself, or is too deep."), f"{pointer[:80]}…"
            )
        if not isinstance(schema, dict):
            if isinstance(schema, bool):
                return {} if schema else NEVER, pointer
            raise ImportFileError(say("A schema is an object."), pointer or "/")
        ref = schema.get("$ref")
        if ref is None:
            return schema, pointer
        if isinstance(ref, str) and isinstance(self._root.get("$id"), str):
            ref = ref.removeprefix(self._root["$id"])
        if not isinstance(ref, str) or not ref.startswith("#"):
            self._notes.left(pointer, str(ref), say("It refers to another file."))
            return {name: held for name, held in schema.items() if name != "$ref"}, pointer
        if ref in seen:
            raise ImportFileError(
                say("The reference {reference} leads back to itself.", reference=ref[:80]),
                pointer or "/",
            )
        place = self._pointer + ref[1:] if ref.startswith("#/") or ref == "#" else pointer
        found, _ = self.resolved(self._target(ref, pointer), place, (*seen, ref))
        beside = {name: held for name, held in schema.items() if name != "$ref"}
        return self.joined(found, {**beside, "$from": (ref,)}, pointer), pointer

    def joined(
        self, one: Mapping[str, Any], other: Mapping[str, Any], pointer: str
    ) -> Mapping[str, Any]:
        """Return two schemas that both hold as one, and note what it cannot hold."""
        both, lost = joined(one, other)
        for keyword, value in lost:
            said = say("Both cannot be kept here: “{value}” is left out.", value=str(value)[:80])
            self._notes.left(pointer, keyword, said)
        for keyword in _COPIED:
            self._count(both.get(keyword), pointer)
        return both

    def _count(self, schema: object, pointer: str) -> None:
        """Count what is looked at, as references make much of little."""
        self._visits += 1 + (len(schema) if isinstance(schema, dict | list | tuple) else 0)
        if self._visits > _VISITS_MAX:
            raise ImportFileError(say("The schema unfolds to too many parts."), pointer or "/")

    def _target(self, ref: str, pointer: str) -> object:
        found: Any = self._root
        ref = unquote(ref)
        if not ref.startswith("#/") and ref != "#":
            return self._anchored(ref.removeprefix("#"), pointer)
        for part in ref[1:].split("/")[1:]:
            name = part.replace("~1", "/").replace("~0", "~")
            if isinstance(found, list) and name.isdecimal() and int(name[:6]) < len(found):
                found = found[int(name)]
            elif isinstance(found, dict) and name in found:
                found = found[name]
            else:
                raise ImportFileError(
                    say("The reference {reference} leads nowhere.", reference=ref[:80]),
                    pointer or "/",
                )
        return found

    def _anchored(self, name: str, pointer: str) -> object:
        """Return the schema that has a name of its own (``$anchor``)."""
        if self._anchors is None:
            self._anchors = {}
            stack: list[object] = [self._root]
            while stack:
                each = stack.pop()
                self._count(each, pointer)
                if isinstance(each, dict):
                    anchor = each.get("$anchor")
                    if isinstance(anchor, str):
                        self._anchors.setdefault(anchor, each)
                    stack.extend(each.values())
                elif isinstance(each, list):
                    stack.extend(each)
        if name not in self._anchors:
            raise ImportFileError(
                say("The reference {reference} leads nowhere.", reference=f"#{name}"[:80]),
                pointer or "/",
            )
        return self._anchors[name]

    def unwrapped(self, schema: object, pointer: str) -> Mapping[str, Any]:
        """Return a property's schema out of what generators wrap it in, such as “or null”."""
        resolved, _ = self.resolved(schema, pointer)
        for keyword in ("anyOf", "oneOf"):
            every = list_of(resolved.get(keyword))
            rest = [i for i, each in enumerate(every) if each != {"type": "null"}]
            if len(rest) == 1 and isinstance(every[rest[0]], dict):
                inner = self.unwrapped(every[rest[0]], below(pointer, keyword, rest[0]))
                beside = {name: held for name, held in resolved.items() if name != keyword}
                resolved = self.joined(inner, beside, pointer)
        return self._merged(resolved, pointer)

    def _merged(self, schema: Mapping[str, Any], pointer: str) -> Mapping[str, Any]:
        """Return a property's schema with the parts of its ``allOf``, without their conditions."""
        merged: Mapping[str, Any] = {}
        conditions: list[Mapping[str, Any]] = []  # keep their places
        for index, part in enumerate(list_of(schema.get("allOf"))):
            condition, always = conditional(part) if isinstance(part, dict) else ({}, part)
            conditions.append(condition)
            if always not in ({}, True):
                inner = self.unwrapped(always, below(pointer, "allOf", index))
                merged = self.joined(merged, inner, pointer) if merged else inner
        if not merged:
            return schema
        return self.joined(merged, {**schema, "allOf": conditions}, pointer)
