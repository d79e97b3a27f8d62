"""Changes of projects by the published schema: a property that a field or the form may have."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from functools import cache
from typing import Any

from scripts.write_schema import FILE
from tests.fuzz.mutators import NUMBERS, TEXTS, mutate_json

_DEEPEST = 4
_VALUES: dict[str, Sequence[Any]] = {
    "boolean": (True, False),
    "integer": [each for each in NUMBERS if isinstance(each, int)],
    "number": NUMBERS,
    "null": (None,),
}


@cache
def _schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_bytes())
    return found


def mutate_project(data: bytes, seed: int) -> bytes:
    """Add a property to a project, or change it as any JSON.

    A project leaves out what has its default, so most properties are not there to be changed.
    """
    chance = random.Random(seed)
    if chance.random() < 0.5:
        return mutate_json(data, seed)
    try:
        held = json.loads(data)
        fields = [each for each in held["fields"] if each["kind"] in _schema()["$defs"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        return mutate_json(data, seed)
    inside, known = held, _schema()
    if fields and chance.random() < 0.8:
        inside = chance.choice(fields)
        known = _schema()["$defs"][inside["kind"]]
    name = chance.choice(list(known["properties"]))
    inside[name] = _sample(chance, known["properties"][name], 0)
    return json.dumps(held, ensure_ascii=False).encode("utf-8", "replace")


def _sample(chance: random.Random, schema: dict[str, Any], depth: int) -> Any:
    """Return a value of a schema, sensible or not."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = _schema()["$defs"][name]
        if name == "local_text":
            return {"en": chance.choice(TEXTS)}
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return _sample(chance, chance.choice(choices), depth)
    if values := schema.get("enum") or _VALUES.get(schema.get("type", "")):
        return chance.choice(values)
    if schema.get("type") == "array" and depth < _DEEPEST:
        count = chance.randrange(4)
        return [_sample(chance, schema.get("items", {}), depth + 1) for _ in range(count)]
    if schema.get("type") == "object" and depth < _DEEPEST:
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        names = [each for each in properties if each in required or chance.random() < 0.5]
        return {each: _sample(chance, properties[each], depth + 1) for each in names}
    return schema.get("const", chance.choice(TEXTS))
