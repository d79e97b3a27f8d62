"""Answers from a table: CSV with a row of context names, then a row for each set of answers."""

from __future__ import annotations

import csv
import io
from typing import Any, Final

from builder.backend.spec import FieldSpec, FormSpec
from builder.errors import ValuesError
from builder.form.kinds import KINDS
from builder.form.numbers import read_number
from builder.say import say
from builder.separated import separated

BYTES_MAX: Final = 4 << 20
ROWS_MAX: Final = 10_000
_TRUE: Final = ("1", "true", "yes", "x")
_FALSE: Final = ("0", "false", "no")
_BETWEEN: Final = "|"


def read_table(form: FormSpec, data: bytes) -> tuple[dict[str, Any], ...]:
    """Read sets of answers; empty cells are unanswered.

    Cells are read by the kind of their field: numbers with a point, yes and no as ``yes``, ``no``,
    ``true``, ``false``, ``1`` or ``0``, several choices with ``|`` between them. What cannot be
    read stays text, so that the form's rules refuse it.

    Args:
        form: The compiled form.
        data: UTF-8, with or without a byte order mark; commas, semicolons or tabs.

    Raises:
        ValuesError: It is no such table; says the row and the column. No row is used then.
    """
    if len(data) > BYTES_MAX:
        raise ValuesError(say("The table is too large: over {count} MiB.", count=BYTES_MAX >> 20))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise ValuesError(
            say("The table is not UTF-8."),
            say("Save it as UTF-8. Spreadsheets call this “CSV UTF-8”."),
        ) from fault
    table = separated(text)
    reader = csv.reader(io.StringIO(table.text, newline=""), delimiter=table.separator, strict=True)
    try:
        rows = list(reader)
    except csv.Error as fault:
        raise ValuesError(
            say(
                "Line {line} cannot be read: {reason}.",
                line=reader.line_num + table.lines_before,
                reason=fault,
            ),
            say("A quotation mark may be missing, or one too many."),
        ) from fault
    if not rows:
        raise ValuesError(say("The table is empty."), say("Its first row has the fields' names."))
    names = [each.strip() for each in rows[0]]
    # Spreadsheets also write columns that were emptied.
    while names and not names[-1] and not any(any(row[len(names) - 1 :]) for row in rows[1:]):
        names.pop()
    rows = [row[: len(names)] if not any(row[len(names) :]) else row for row in rows]
    fields = _fields(form, names)
    held = [(number, row) for number, row in enumerate(rows[1:], 2) if any(row)]
    if len(held) > ROWS_MAX:
        raise ValuesError(say("The table has more than {count:,} rows.", count=ROWS_MAX))
    for number, row in held:
        if len(row) > len(names):
            raise ValuesError(
                say("Row {row} has more cells than the first row.", row=number),
                say("Put quotation marks around a text that holds a comma."),
            )
    return tuple(
        {field.name: _read(field, cell) for field, cell in zip(fields, row, strict=False) if cell}
        for _number, row in held
    )


def _fields(form: FormSpec, names: list[str]) -> list[FieldSpec]:
    known = {each.name: each for each in form.fields if KINDS[each.kind].answered}
    for at, name in enumerate(names, 1):
        if name not in known:
            raise ValuesError(
                say("Column {column}: no field is called “{name}”.", column=at, name=name[:80]),
                say("The first row has names of the form's fields, as they are delivered."),
            )
        if names.index(name) != at - 1:
            raise ValuesError(
                say("Column {column}: “{name}” stands there twice.", column=at, name=name)
            )
    return [known[name] for name in names]


def _read(field: FieldSpec, cell: str) -> Any:
    plain = cell.strip()
    match KINDS[field.kind].json_type:
        case "number" | "integer":
            number = read_number(plain)
            return cell if number is None else number
        case "boolean":
            lower = plain.lower()
            return lower in _TRUE if lower in (*_TRUE, *_FALSE) else cell
        case "array":
            return [each.strip() for each in cell.split(_BETWEEN) if each.strip()]
    return cell
