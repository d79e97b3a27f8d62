"""How findings speak of a field."""

from __future__ import annotations

from builder.form.fields import (
    AnsweredField,
    Field,
    HeadingField,
    LinkField,
    NamedField,
    ParagraphField,
    StepField,
)
from builder.form.kinds import kind_of
from builder.form.project import Project

_LONGEST = 40


def called(field: Field, project: Project) -> str:
    """Return what to call a field in a finding: its label, else its name, else its kind."""
    words = ""
    if isinstance(field, AnsweredField):
        words = field.label.best(project.default_language, project.default_language)
    elif isinstance(field, HeadingField | ParagraphField | LinkField | StepField):
        words = field.text.best(project.default_language, project.default_language)
    words = words or (field.name if isinstance(field, NamedField) else kind_of(field).label)
    return f"“{words[:_LONGEST]}{'…' if len(words) > _LONGEST else ''}”"
