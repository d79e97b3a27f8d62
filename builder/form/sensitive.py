"""Which answers are sensitive: those marked so, and what would tell them."""

from __future__ import annotations

from collections.abc import Iterable

from builder.form.expressions import fields_in, parse
from builder.form.fields import AnsweredField, CalculatedField, Field


def sensitive_ids(fields: Iterable[Field]) -> frozenset[str]:
    """Return the ids of the fields whose values are kept out of drafts, logs and test records.

    A value that is calculated from a sensitive answer tells something of it, and one that must
    repeat it tells it all, so both are as sensitive, over any number of steps.

    Args:
        fields: A valid form's fields, in order: they refer only to those before them.
    """
    found: set[str] = set()
    for field in fields:
        marked = isinstance(field, AnsweredField) and field.sensitive
        if marked or not found.isdisjoint(_read_by(field)):
            found.add(field.id)
    return frozenset(found)


def _read_by(field: Field) -> set[str]:
    if isinstance(field, CalculatedField):
        return set(fields_in(parse(field.expression)))
    return {getattr(field, "equals", "")}
