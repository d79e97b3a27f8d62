"""Copies of fields: what refers to one of the originals refers to its copy."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from builder.form.all_texts import field_texts, reworded
from builder.form.dependants import asked_by, has_placeholder, with_conditions
from builder.form.edits import index_of, insert_fields
from builder.form.expressions.rewriting import read_by, replaced_fields
from builder.form.fields import CalculatedField, EmailField, Field, PhoneField, TextField
from builder.form.piping import placeholders, renamed
from builder.form.project import Project


def copies(fields: Sequence[Field], new_ids: Sequence[str]) -> tuple[Field, ...]:
    """Return copies of fields that refer to each other as the originals do.

    A condition, a calculation, a repetition or a placeholder that refers to one of the originals
    refers to the copy of it. What refers to any other field stays.

    Args:
        fields: The originals.
        new_ids: The ids of the copies, in the same order.

    Raises:
        ValueError: There are more or fewer ids than fields.
    """
    ids = {each.id: new for each, new in zip(fields, new_ids, strict=True)}
    return tuple(replace(referring(each, ids), id=ids[each.id]) for each in fields)


def duplicate_fields(
    project: Project, field_ids: Collection[str], new_ids: Sequence[str]
) -> Project:
    """Insert copies of fields behind the last of them; ``new_ids`` has an id for each."""
    originals = [each for each in project.fields if each.id in field_ids]
    if not originals:
        return project
    position = index_of(project, originals[-1].id) + 1
    return insert_fields(project, copies(originals, new_ids), position)


def referred_to(fields: Sequence[Field]) -> frozenset[str]:
    """Return the ids of the fields that some fields refer to, and names of what else texts show."""
    found: set[str] = set()
    for field in fields:
        found |= asked_by(field)
        if has_placeholder(field):
            found.update(*(placeholders(placed.text) for placed in field_texts(field)))
    return frozenset(found)


def referring(field: Field, ids: Mapping[str, str]) -> Field:
    """Return a field that refers to other fields.

    Args:
        field: The field; its own id stays.
        ids: The ids to refer to, by those that the field refers to; all others stay.
    """
    if not ids.keys() & referred_to((field,)):
        return field
    other = _other(ids)
    changed = with_conditions(field, lambda each: replace(each, field=other(each.field)))
    if isinstance(changed, EmailField | PhoneField | TextField) and changed.equals:
        changed = replace(changed, equals=other(changed.equals))
    if isinstance(changed, CalculatedField):
        known = read_by(changed.expression) & ids.keys()
        instead = {each: f"{{{ids[each]}}}" for each in known}
        changed = replace(changed, expression=replaced_fields(changed.expression, instead))
    return reworded(changed, lambda words, _attribute: renamed(words, other))


def _other(ids: Mapping[str, str]) -> Callable[[str], str]:
    return lambda field_id: ids.get(field_id, field_id)
