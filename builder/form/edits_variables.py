"""Makes query parameters and variables of the conversation usable in conditions and texts."""

from __future__ import annotations

from typing import Literal, NamedTuple

from builder.form.conditions import Condition
from builder.form.edits import index_of, insert_fields, taken_names
from builder.form.fields import HiddenField, StepField
from builder.form.names import new_id, propose_name
from builder.form.project import Project

Source = Literal["parameter", "context"]


class Variable(NamedTuple):
    """A hidden field that holds a parameter or variable.

    Attributes:
        project: The form that has it.
        field_id: Its id.
    """

    project: Project
    field_id: str


def variable_field(project: Project, source: Source, name: str, before: str) -> Variable:
    """Find the hidden field that takes a parameter or variable, or add one at the form's start.

    Conditions and calculations refer to fields only. The field that is added is not delivered: it
    serves conditions, calculations and texts.

    Args:
        project: The form.
        source: A query parameter of the page's address, or a variable of the conversation.
        name: The parameter's or variable's name.
        before: Id of the field that is to refer to it; one that is found below is not taken.

    Raises:
        KeyError: No field has the id ``before``.
    """
    of_step: Condition | None = None
    for field in project.fields[: index_of(project, before)]:
        if isinstance(field, StepField):
            of_step = field.show_if
        always = of_step is None and field.show_if is None
        taken = isinstance(field, HiddenField) and (field.source, field.parameter)
        if always and taken == (source, name):
            return Variable(project, field.id)
    ids = {each.id for each in project.fields}
    field_id = next(each for each in iter(new_id, "") if each not in ids)
    proposed = propose_name(name, taken_names(project), fallback="variable")
    field = HiddenField(id=field_id, name=proposed, source=source, parameter=name, delivered=False)
    return Variable(insert_fields(project, [field], 0), field_id)


def variables_of(project: Project) -> tuple[tuple[Source, str], ...]:
    """Return the parameters and variables that hidden fields take already, in order."""
    found: dict[tuple[Source, str], None] = {}
    for field in project.fields:
        if isinstance(field, HiddenField) and field.source in ("parameter", "context"):
            found[field.source, field.parameter] = None
    return tuple(found)
