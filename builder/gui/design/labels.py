"""Wording a label, and the context name that follows a label's first wording."""

from __future__ import annotations

import re

from builder.form import edits
from builder.form.fields import AnsweredField, Field
from builder.form.kinds import kind_of
from builder.form.names import propose_name
from builder.form.project import Project


def name_follows(project: Project, field: Field) -> bool:
    """Tell whether the context name should follow the label.

    It does while the field is as it was made. Later a rename is the integrator's decision, as
    conversations may refer to the name already.
    """
    if not isinstance(field, AnsweredField):
        return False
    kind = kind_of(field)
    made = kind.make(field.id, field.name, project.default_language)
    proposed = propose_name(kind.label, fallback=kind.name)
    return (
        isinstance(made, AnsweredField)
        and field.label == made.label
        and re.fullmatch(rf"{proposed}(_\d+)?", field.name) is not None
    )


def relabelled(
    project: Project, field_id: str, language: str, wording: str, *, follow: bool
) -> Project:
    """Return the project with a field's label worded in one language.

    Args:
        project: The form.
        field_id: The field.
        language: The language of the wording.
        wording: The new label.
        follow: Whether the context name is proposed from it again (default language only).
    """
    field = project.field(field_id)
    if not isinstance(field, AnsweredField):
        raise TypeError(field.kind)
    changes: dict[str, object] = {"label": field.label.worded(language, wording)}
    if follow and language == project.default_language:
        changes["name"] = proposed_name(project, field, wording)
    return edits.change_field(project, field_id, **changes)


def proposed_name(project: Project, field: AnsweredField, label: str) -> str:
    """Propose a free context name for a field from a label."""
    others = edits.taken_names(project) - {field.name}
    return propose_name(label, others, fallback=field.kind)
