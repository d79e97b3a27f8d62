"""Which field of the form something in the page is."""

from __future__ import annotations

from builder.form.fields import Field, NamedField
from builder.form.project import Project


def field_with_key(project: Project, key: object) -> Field | None:
    """Return the field that the page calls so; None if there is none.

    Args:
        project: The form.
        key: What the probe told: a context name, or the id of a field without one.
    """
    for field in project.fields:
        if (field.name if isinstance(field, NamedField) else field.id) == key:
            return field
    return None
