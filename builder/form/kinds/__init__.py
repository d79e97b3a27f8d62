"""The table of field kinds: one row each.

Palette, inspector, canvas, checks, page, samples and test workspace follow from a row; a
completeness test names what a new row lacks elsewhere. ``docs/new-kind.md`` lists what to write.
"""

from __future__ import annotations

from typing import Final

from builder.form.answer_type import Type
from builder.form.conditions import Test
from builder.form.fields import CalculatedField, Field
from builder.form.kinds import choices, content, moments, numbers, text, unseen
from builder.form.kinds.row import (
    GROUPS,
    AnswerEditor,
    Check,
    Drawing,
    Editor,
    Kind,
    Property,
    PropertyGroup,
    Sampler,
    Samples,
    usual_value,
)

__all__ = [
    "GROUPS",
    "KINDS",
    "AnswerEditor",
    "Check",
    "Drawing",
    "Editor",
    "Kind",
    "Property",
    "PropertyGroup",
    "Sampler",
    "Samples",
    "kind_of",
    "possible_tests",
    "usual_value",
    "value_type",
]

_ALWAYS_ASKED: Final[tuple[Test, ...]] = ("equals", "not", "in", "empty", "filled")
_ASKED_OF_ORDERED: Final[tuple[Test, ...]] = ("greater", "less", "between")

KINDS: Final[dict[str, Kind]] = {
    row.name: row
    for row in (
        *text.ROWS,
        *numbers.ROWS,
        *moments.ROWS,
        *choices.ROWS,
        *content.ROWS,
        *unseen.ROWS,
    )
}


def kind_of(a_field: Field) -> Kind:
    """Return the row of a field's kind."""
    return KINDS[a_field.kind]


def value_type(a_field: Field) -> Type | None:
    """Return the type of a field's value; None if it has none."""
    return a_field.result if isinstance(a_field, CalculatedField) else kind_of(a_field).value


def possible_tests(a_field: Field) -> tuple[Test, ...]:
    """Return what conditions may ask of a field's value; nothing if it has none."""
    row, value = kind_of(a_field), value_type(a_field)
    if value is None:
        return ()
    ordered = row.ordered or (isinstance(a_field, CalculatedField) and value in ("number", "date"))
    matched: tuple[Test, ...] = ("matches",) if value == "text" and not row.several_lines else ()
    return (*_ALWAYS_ASKED, *(_ASKED_OF_ORDERED if ordered else ()), *matched)
