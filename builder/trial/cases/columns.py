"""What the columns of a case table mean, by their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

from builder.backend.parameters import OPTIONAL, REQUIRED
from builder.backend.spec import FormSpec
from builder.errors import ValuesError
from builder.form.kinds import KINDS
from builder.say import say
from builder.trial.cases.cells import delivered_types
from builder.value import dataclass

Role = Literal[
    "case", "field", "parameter", "variables",
    "expect.status", "expect.context", "context", "expect.errors", "error", "expect.page",
]  # fmt: skip
_WHOLE: Final = (
    "case", "variables", "expect.status", "expect.context", "expect.errors", "expect.page",
)  # fmt: skip
_PREFIXES: Final[dict[str, Role]] = {
    "field.": "field",
    "parameter.": "parameter",
    "expect.context.": "context",
    "expect.error.": "error",
}
_PARAMETER: Final = re.compile(r"[^\x00-\x20\x7f]{1,64}")


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes:
        header: Its name in the first row.
        role: What its cells are.
        name: The field, parameter or delivered value that they are about; empty where there is one
            column of its role.
    """

    header: str
    role: Role
    name: str = ""


def read_columns(form: FormSpec, headers: Sequence[str]) -> tuple[Column, ...]:
    """Return what the columns are.

    Args:
        form: The compiled form.
        headers: The cells of the first row.

    Raises:
        ValuesError: One is unknown, or stands there twice; says which.
    """
    found: list[Column] = []
    for at, header in enumerate(headers, 1):
        column = _column(header.strip())
        why = _why_unknown(form, column)
        if why:
            raise ValuesError(
                say("Row 1, column {column}: {reason}", column=at, reason=why),
                say("The first row has names of fields, and words such as expect.status."),
            )
        first = next((n for n, each in enumerate(found, 1) if _same(each, column)), 0)
        if first:
            raise ValuesError(
                say(
                    "Row 1, column {column}: “{name}” stands in column {first} already.",
                    column=at,
                    name=column.header[:80],
                    first=first,
                )
            )
        found.append(column)
    return tuple(found)


def _column(header: str) -> Column:
    for each in _WHOLE:
        if header == each:
            return Column(header, each)
    if header in (*REQUIRED, *OPTIONAL):
        return Column(header, "parameter", header)
    for prefix, role in _PREFIXES.items():
        if header.startswith(prefix):
            return Column(header, role, header.removeprefix(prefix))
    return Column(header, "field", header)


def _same(one: Column, other: Column) -> bool:
    return (one.role, one.name) == (other.role, other.name)


def _why_unknown(form: FormSpec, column: Column) -> str:
    """Return why a column means nothing; empty if it means something."""
    shown = column.header[:80]
    if not column.header:
        return say("the column has no name.")
    answered = {each.name for each in form.fields if KINDS[each.kind].answered}
    if column.role in ("field", "error") and column.name not in answered:
        return say("no field with an answer is called “{name}”.", name=column.name[:80])
    if column.role == "context" and column.name not in delivered_types(form):
        return say("the form delivers nothing that is called “{name}”.", name=column.name[:80])
    if column.role == "parameter" and not _PARAMETER.fullmatch(column.name):
        return say("“{name}” names no query parameter.", name=shown)
    return ""
