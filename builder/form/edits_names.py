"""Edits of context names. Everything inside a form refers to fields by id, so nothing breaks."""

from __future__ import annotations

from dataclasses import replace

from builder.form.edits import taken_names
from builder.form.fields import Field, NamedField
from builder.form.names import SNAKE_CASE, free_name, is_name, snake_case
from builder.form.project import Project


def with_snake_case_names(project: Project) -> Project:
    """Return the project with its names in the style of the platform's guide, each still free.

    A dialog that reads the old names must be changed, too.
    """
    taken = set(taken_names(project))

    def renamed(field: Field) -> Field:
        if not isinstance(field, NamedField) or not is_name(field.name):
            return field
        if SNAKE_CASE.fullmatch(field.name):
            return field
        taken.discard(field.name)
        name = free_name(snake_case(field.name), taken)
        taken.add(name)
        return replace(field, name=name)

    return replace(project, fields=tuple(map(renamed, project.fields)))
