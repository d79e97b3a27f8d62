"""Calculations in a form: what each may refer to, and what it gives."""

from __future__ import annotations

from collections.abc import Iterator

from builder.form.answer_type import Type
from builder.form.expressions import ExpressionError, read, type_of
from builder.form.fields import CalculatedField, Field, HiddenField
from builder.form.kinds import value_type
from builder.form.project import Project
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Examined:
    """What is known of a calculation before it is tried.

    Attributes:
        gives: Type of its result; None if it has a fault.
        fault: Its fault, with its place in the text; None if it has none.
    """

    gives: Type | None = None
    fault: ExpressionError | None = None


def examine(project: Project, field_id: str, expression: str | None = None) -> Examined:
    """Find out what a calculation gives.

    Args:
        project: The form.
        field_id: The calculated field, which tells the fields that stand before it.
        expression: Its calculation, with ids; None for the one that it has.

    Raises:
        KeyError: No calculated field has this id.
    """
    field = project.field(field_id)
    if not isinstance(field, CalculatedField):
        raise KeyError(field_id)
    text = field.expression if expression is None else expression
    before = usable_before(project, field_id)
    types = {each.id: kind for each in before if (kind := value_type(each))}
    try:
        return Examined(gives=type_of(read(text), types))
    except ExpressionError as fault:
        return Examined(fault=fault)


def usable_before(project: Project, field_id: str) -> tuple[Field, ...]:
    """Return the fields whose values the page knows where a field stands.

    They are what its conditions, calculation and texts may refer to. Constants and random
    references are left out, as only the backend knows them.
    """
    return tuple(each_usable_before(project, field_id))


def each_usable_before(project: Project, field_id: str) -> Iterator[Field]:
    """Yield the same fields one by one, for those who look at the first ones only."""
    for field in project.fields:
        if field.id == field_id:
            break
        unknown = isinstance(field, HiddenField) and field.source in ("constant", "random")
        if value_type(field) is not None and not unknown:
            yield field
