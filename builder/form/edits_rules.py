"""Changes of a form's rules: conditions, calculations, and the order that they ask for."""

from __future__ import annotations

from typing import Final

from builder.form.calculations import examine, usable_before
from builder.form.conditions import Condition
from builder.form.edits import change_field, index_of, move_fields
from builder.form.operators import operators_for, starting_comparison
from builder.form.place import Place
from builder.form.project import Project

# What an attribute is without its rule.
_NO_RULE: Final = {
    "show_if": None,
    "required_if": None,
    "prefill": None,
    "equals": "",
    "when_hidden": "omit",
}


def with_condition(project: Project, place: Place, condition: Condition | None) -> Project:
    """Return the form with another condition at a place; None for no condition.

    Raises:
        KeyError: No field has the place's id.
    """
    return change_field(project, place.field_id, **{place.attribute: condition})


def without_rule(project: Project, place: Place) -> Project:
    """Return the form without the rule at a place; a calculation stays.

    Raises:
        KeyError: No field has the place's id.
    """
    if place.attribute not in _NO_RULE:
        return project
    return change_field(project, place.field_id, **{place.attribute: _NO_RULE[place.attribute]})


def set_calculation(project: Project, field_id: str, expression: str) -> Project:
    """Return the form with another calculation; its result is declared as what it gives.

    Raises:
        KeyError: No field has this id.
    """
    found = examine(project, field_id, expression)
    changes: dict[str, object] = {"expression": expression}
    if found.gives not in (None, "list"):
        changes["result"] = found.gives
    return change_field(project, field_id, **changes)


def move_before(project: Project, field_id: str, owner: str) -> Project:
    """Return the form with a field moved to stand right before another one.

    Raises:
        KeyError: No field has the other one's id.
    """
    return move_fields(project, {field_id}, index_of(project, owner))


def with_first_condition(project: Project, field_id: str, attribute: str) -> Project:
    """Return the form with a condition for a field that asks about the nearest field above.

    Args:
        project: The form.
        field_id: The field.
        attribute: ``show_if`` or ``required_if``.

    Raises:
        KeyError: No field has this id.
        ValueError: No field above has an answer.
    """
    asked = [each for each in usable_before(project, field_id) if operators_for(each)]
    if not asked:
        raise ValueError(field_id)
    return change_field(project, field_id, **{attribute: starting_comparison(asked[-1])})
