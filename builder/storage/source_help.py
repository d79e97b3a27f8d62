"""Help while a project's text is typed: what could stand at the cursor, and what a property is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.say import say, translated
from builder.storage.schema import FIELD_ID, json_schema
from builder.strict_json.at_cursor import at_cursor
from builder.strict_json.spans import Node, Step, nearest, read_spans, steps_at
from builder.value import dataclass

Schema = Mapping[str, Any]
_NOTHING: Final[Schema] = {}


@dataclass(frozen=True)
class Offer:
    """Something that could stand at the cursor.

    Attributes:
        text: What is put in, as JSON.
        words: What it is called, and found by.
        detail: What it means; empty if there is nothing to say.
    """

    text: str
    words: str
    detail: str


@dataclass(frozen=True)
class Offers:
    """What could stand at a place.

    Attributes:
        start: Offset of what it takes the place of.
        end: Offset behind that.
        offers: What could stand there.
    """

    start: int
    end: int
    offers: tuple[Offer, ...]


def offers_at(text: str, offset: int, project: Project) -> Offers:
    """Return what could stand at the cursor.

    Args:
        text: The text, which need not be JSON yet.
        offset: Where the cursor is.
        project: The form, whose fields are offered by their labels where an id is wanted.
    """
    typed, root = at_cursor(text, offset), read_spans(text)
    if typed is None or root is None:
        return Offers(offset, offset, ())
    schema, holder = _schema_of(text, root, typed.path), nearest(root, typed.path)
    if typed.is_name:
        follows = text[typed.end :].lstrip().startswith(":")
        here = plain = text[typed.start : typed.end].strip('"')
        taken = holder.children.keys() - {here if follows else plain}
        offers = _names(schema, taken, "" if follows else ": ")
    else:
        wanted = (
            schema.get("properties", _NOTHING).get(typed.name, schema.get("additionalProperties"))
            if typed.name
            else schema.get("items")
        )
        offers = _values(wanted or _NOTHING, project)
    return Offers(typed.start, typed.end, tuple(offers))


def said_of(text: str, root: Node, offset: int, project: Project) -> str:
    """Return what the property at a place is, for people; empty if nothing is known."""
    steps = list(steps_at(root, offset))
    while steps and isinstance(steps[-1][0], int):
        steps.pop()
    if not steps:
        return ""
    name, node = steps[-1]
    holder = _schema_of(text, root, [step for step, _ in steps[:-1]])
    schema = holder.get("properties", _NOTHING).get(name)
    if schema is None:
        return ""
    said = _said(schema) or _said(_resolved(schema, text, node))
    if schema.get("format") == FIELD_ID:
        id_ = text[node.start : node.end].strip('"')
        names = ShownNames.of(project.fields, project.default_language)
        if any(each.id == id_ for each in project.fields):
            said += "\n" + say("Here: {field}", field=names.by_id[id_])
    return f"{name}: {said}" if said else str(name)


def _said(schema: Schema) -> str:
    """Return what a schema says of a value, in the language of the app; empty for nothing."""
    words = str(schema.get("description", ""))
    return translated(words) if words else ""


# -- what could stand there ------------------------------------------------------------------


def _names(schema: Schema, taken: set[Step], behind: str) -> Iterator[Offer]:
    for name, each in schema.get("properties", _NOTHING).items():
        if name not in taken:
            yield Offer(f"{json.dumps(name)}{behind}", name, _said(each))


def _values(schema: Schema, project: Project) -> Iterator[Offer]:
    if schema.get("format") == FIELD_ID:
        names = ShownNames.of(project.fields, project.default_language)
        for field in project.fields:
            yield Offer(json.dumps(field.id), names.by_id[field.id], field.id)
    if "$ref" in schema:
        schema = _definitions()[schema["$ref"].rpartition("/")[2]]
    for each in schema.get("anyOf", ()):
        yield from _values(each, project)
    for value in [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]:
        yield Offer(json.dumps(value), str(value), "")
    kind = schema.get("type")
    for word in {"boolean": ("true", "false"), "null": ("null",)}.get(str(kind), ()):
        yield Offer(word, word, "")
    for opening, name in (("{}", "object"), ("[]", "array")):
        if kind == name:
            yield Offer(opening, opening, _said(schema))


# -- the schema at a place -------------------------------------------------------------------


@cache
def _whole() -> Schema:
    return json_schema()


def _definitions() -> Mapping[str, Schema]:
    found: Mapping[str, Schema] = _whole()["$defs"]
    return found


def _schema_of(text: str, root: Node, steps: Sequence[Step]) -> Schema:
    """Return the schema of the value at a path, as far as it is one of the format."""
    schema, node = _resolved(_whole(), text, root), root
    for step in steps:
        if isinstance(step, int):
            inner = schema.get("items")
        else:
            inner = schema.get("properties", _NOTHING).get(step, schema.get("additionalProperties"))
        if not inner or step not in node.children:
            return _NOTHING
        node = node.children[step]
        schema = _resolved(inner, text, node)
    return schema


def _resolved(schema: Schema, text: str, node: Node) -> Schema:
    """Return what a schema says of this value, where it leaves a choice."""
    if "$ref" in schema:
        return _resolved(_definitions()[schema["$ref"].rpartition("/")[2]], text, node)
    if "oneOf" in schema:
        return _of_kind(schema["oneOf"], text, node)
    if "anyOf" in schema:
        found = [_resolved(each, text, node) for each in schema["anyOf"]]
        wanted = {"{": "object", "[": "array"}.get(node.kind)
        fitting = [each for each in found if each.get("type") == wanted] or found
        names = node.children.keys()
        return max(fitting, key=lambda each: len(names & each.get("properties", {}).keys()))
    return schema


def _of_kind(choices: Sequence[Schema], text: str, node: Node) -> Schema:
    """Return the schema of a field, by its kind; its kind can be any."""
    held = node.children.get("kind")
    kind = text[held.start : held.end].strip('"') if held else ""
    names = [each["$ref"].rpartition("/")[2] for each in choices]
    schema: Schema = _definitions()[kind] if kind in names else {"type": "object", "properties": {}}
    said = {"description": say("What kind of field it is."), "enum": names}
    return {**schema, "properties": {**schema["properties"], "kind": said}}
