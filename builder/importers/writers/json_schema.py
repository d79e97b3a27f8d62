"""A form as a JSON Schema (draft 2020-12) of its answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from builder.form.conditions import Condition
from builder.form.fields import AnsweredField, Field, NamedField
from builder.form.piping import without_placeholders
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.importers.formats.json_schema import read_json_schema
from builder.importers.own import NAME as OWN
from builder.importers.own import plain_field
from builder.importers.report import Import, Notes
from builder.importers.writers.json_schema_kinds import property_of
from builder.importers.writers.json_schema_rules import asked_of
from builder.importers.writers.rounds import Besides, Written, write_in_rounds

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def write_json_schema(project: Project) -> Written[dict[str, Any]]:
    """Write a form as a JSON Schema, which reading turns into the same form."""
    return write_in_rounds(project, _schema, _read)


def schema_text(schema: Mapping[str, Any]) -> str:
    """Return a schema as a file's content."""
    text = json.dumps(schema, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    # Half of a surrogate pair, as from a paste, would make the file unreadable.
    return text.encode("utf-8", "replace").decode()


def _read(schema: dict[str, Any]) -> Import:
    return read_json_schema(schema)


def _schema(project: Project, besides: Besides, _notes: Notes) -> dict[str, Any]:
    names = _names(project)
    fields = {each.id: each for each in project.fields}
    properties: dict[str, Any] = {}
    conditional: list[dict[str, Any]] = []
    required: list[str] = []
    order: list[Any] = []
    for each in project.fields:
        name = names.get(each.id, "")
        if not name:
            order.append({**plain_field(each), **besides.of_fields[each.id]})
            continue
        order.append(name)
        held = property_of(each, lambda text: _words(text, project))
        held[OWN] = besides.of_fields[each.id]
        _place(each, name, held, properties, conditional, _Asked(names, fields))
        if isinstance(each, AnsweredField) and each.required and name in properties:
            required.append(name)
    schema: dict[str, Any] = {
        "$schema": _DRAFT,
        "title": _words(project.texts.title, project),
        "description": _words(project.texts.intro, project),
        "type": "object",
        "properties": properties,
        "required": required,
        "allOf": conditional,
        "ui:order": [each for each in order if isinstance(each, str)],
        OWN: {
            "order": order,
            "form": {"languages": list(project.languages), **besides.of_form},
        },
    }
    return {name: held for name, held in schema.items() if held not in ("", [])}


class _Asked:
    """Writes conditions on properties."""

    def __init__(self, names: Mapping[str, str], fields: Mapping[str, Field]) -> None:
        self._names = names
        self._fields = fields

    def of(self, condition: Condition | None) -> dict[str, Any] | None:
        """Return what an ``if`` asks; None if there is no condition, or it cannot be said."""
        return None if condition is None else asked_of(condition, self._names, self._fields)


def _place(
    each: Field,
    name: str,
    held: dict[str, Any],
    properties: dict[str, Any],
    conditional: list[dict[str, Any]],
    asked: _Asked,
) -> None:
    """Put a property where it belongs: into the form, or below its condition."""
    shown = asked.of(each.show_if)
    is_required = isinstance(each, AnsweredField) and each.required
    if shown is None:
        properties[name] = held
    else:
        then: dict[str, Any] = {"properties": {name: held}}
        if is_required:
            then["required"] = [name]
        conditional.append({"if": shown, "then": then})
    wanted = asked.of(each.required_if) if isinstance(each, AnsweredField) else None
    if wanted is not None and shown is None and not is_required:
        conditional.append({"if": wanted, "then": {"required": [name]}})


def _names(project: Project) -> dict[str, str]:
    """Return the property of each field that has a value, by its id."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for each in project.fields:
        if isinstance(each, NamedField):
            name = each.name
            while not name or name in taken:
                name += "_"
            taken.add(name)
            found[each.id] = name
    return found


def _words(text: LocalText, project: Project) -> str:
    return without_placeholders(text.in_language(project.default_language))
