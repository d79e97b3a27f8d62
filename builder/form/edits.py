"""Every change of a form: pure functions from project to project, by stable field id."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from builder.form.fields import Field, NamedField
from builder.form.kinds import KINDS
from builder.form.names import free_among, propose_name
from builder.form.project import Project
from builder.say import as_read_in


def taken_names(project: Project) -> frozenset[str]:
    """Return the context names in use."""
    return frozenset(f.name for f in project.fields if isinstance(f, NamedField))


def index_of(project: Project, field_id: str) -> int:
    """Return a field's position.

    Raises:
        KeyError: No field has this id.
    """
    for position, field in enumerate(project.fields):
        if field.id == field_id:
            return position
    raise KeyError(field_id)


def make_field(project: Project, kind: str, field_id: str) -> Field:
    """Make a field of a kind, with a free context name proposed from its label."""
    row = KINDS[kind]
    language = project.default_language
    label = as_read_in(language, row.label)
    name = propose_name(label, taken_names(project), fallback=kind)
    return row.make(field_id, name, language)


def insert_fields(project: Project, fields: Sequence[Field], position: int) -> Project:
    """Insert fields before ``position`` (0 to the number of fields).

    Context names that are in use already are replaced by free ones.

    Raises:
        ValueError: A field's id is in use.
    """
    ids = {field.id for field in project.fields}
    names = set(taken_names(project))
    used = {each.casefold() for each in names}
    fresh: list[Field] = []
    for field in fields:
        if field.id in ids:
            message = f"the id {field.id} is in use"
            raise ValueError(message)
        ids.add(field.id)
        if isinstance(field, NamedField):
            name = free_among(field.name, used) if field.name in names else field.name
            names.add(name)
            used.add(name.casefold())
            fresh.append(replace(field, name=name))
        else:
            fresh.append(field)
    position = max(0, min(position, len(project.fields)))
    return replace(project, fields=(*project.fields[:position], *fresh, *project.fields[position:]))


def remove_fields(project: Project, field_ids: Collection[str]) -> Project:
    """Remove the fields with these ids."""
    return replace(project, fields=tuple(f for f in project.fields if f.id not in field_ids))


def move_fields(project: Project, field_ids: Collection[str], position: int) -> Project:
    """Move fields, in their present order, to stand before what now stands at ``position``."""
    position = max(0, position)
    moving = [f for f in project.fields if f.id in field_ids]
    before = [f for f in project.fields[:position] if f.id not in field_ids]
    after = [f for f in project.fields[position:] if f.id not in field_ids]
    return replace(project, fields=(*before, *moving, *after))


def shift_fields(project: Project, field_ids: Collection[str], by: int) -> Project:
    """Move fields up (``by`` = -1) or down (+1) past their neighbour; a block moves as one."""
    positions = [i for i, f in enumerate(project.fields) if f.id in field_ids]
    if not positions:
        return project
    target = positions[0] - 1 if by < 0 else positions[-1] + 2
    if target < 0 or target > len(project.fields):
        return project
    return move_fields(project, field_ids, target)


def change_field(project: Project, field_id: str, **changes: Any) -> Project:
    """Return the project with some attributes of one field replaced.

    Raises:
        KeyError: No field has this id.
        TypeError: The field's kind has no such attribute.
    """
    position = index_of(project, field_id)
    changed = replace(project.fields[position], **changes)
    return replace(
        project, fields=(*project.fields[:position], changed, *project.fields[position + 1 :])
    )


def set_languages(project: Project, languages: Sequence[str]) -> Project:
    """Set the languages, the default first; wordings of dropped languages are kept."""
    return replace(project, languages=tuple(dict.fromkeys(languages)))
