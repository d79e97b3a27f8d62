"""The cases in a table, each cell read by its column; a faulty table has no cases at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, get_args

from builder.backend.spec import FieldSpec, FormSpec
from builder.errors import ValuesError
from builder.form.kinds import KINDS
from builder.say import say
from builder.trial.cases.case import PAGE_STATES, Case, Expected, Mark
from builder.trial.cases.cells import (
    EXACT,
    CellError,
    answers_delivered,
    delivered_types,
    read_cell,
    type_of,
)
from builder.trial.cases.columns import Column, Role, read_columns
from builder.trial.cases.table import CaseTable

_CODE: Final = re.compile("[a-z_]+")
_STATUS: Final = re.compile("[1-5][0-9]{2}")
_EXTENTS: Final = ("exact", "at least")
_ANSWERS: Final = "answers"


def read_cases(form: FormSpec, table: CaseTable, today: date) -> tuple[Case, ...]:
    """Return the cases of a table.

    Args:
        form: The compiled form.
        table: The table.
        today: The day that cells such as ``today+3`` count from.

    Raises:
        ValuesError: A cell does not fit its column, a row expects nothing, a name stands twice, or
            there are no cases; says row and column.
    """
    width = _width(table)
    columns = read_columns(form, table.columns[:width])
    reading = _Reading(form, today)
    cases = tuple(
        reading.case(number, columns, row[:width])
        for number, row in enumerate(table.rows, 2)
        if any(row)
    )
    if not cases:
        raise ValuesError(say("The table has no cases."), say("Each row below the first is one."))
    seen: dict[str, int] = {}
    for case in cases:
        if case.name and seen.setdefault(case.name, case.row) != case.row:
            raise ValuesError(
                say(
                    "Row {row}: a case “{name}” stands in row {first} already.",
                    row=case.row,
                    name=case.name[:80],
                    first=seen[case.name],
                ),
                say("Give each case a name of its own."),
            )
    return cases


def _width(table: CaseTable) -> int:
    """Return the number of columns without those at the end that spreadsheets write emptied."""
    width = len(table.columns)
    while width > 1 and not table.columns[width - 1].strip():
        if any(row and row[width - 1] for row in table.rows):
            break
        width -= 1
    return width


class _Reading:
    """Reads rows for one form and one day."""

    def __init__(self, form: FormSpec, today: date) -> None:
        self._form = form
        self._today = today
        self._fields = {each.name: each for each in form.fields if KINDS[each.kind].answered}
        self._types = delivered_types(form)

    def case(self, row: int, columns: tuple[Column, ...], cells: tuple[str, ...]) -> Case:
        """Return the case of a row."""
        found: dict[Role, dict[str, Any]] = {role: {} for role in get_args(Role)}
        for column, cell in zip(columns, cells, strict=True):
            if cell:
                try:
                    found[column.role][column.name] = self._read(column, cell)
                except CellError as fault:
                    raise ValuesError(
                        say(
                            "Row {row}, column {column}: {reason}",
                            row=row,
                            column=column.header[:80],
                            reason=fault,
                        ),
                        say("Nothing was run."),
                    ) from fault
        extent = found["expect.context"].get("", "")
        usual = answers_delivered(self._form, found["field"]) if extent == _ANSWERS else {}
        expected = Expected(
            status=found["expect.status"].get(""),
            context={**usual, **found["context"]},
            is_whole_context=extent in (_ANSWERS, "exact"),
            errors=found["error"],
            are_all_errors=found["expect.errors"].get("", "") == "exact",
            page=found["expect.page"].get("", ""),
        )
        if not expected:
            raise ValuesError(
                say("Row {row} expects nothing.", row=row),
                say("Fill in a column such as expect.status."),
            )
        return Case(
            row=row,
            name=found["case"].get("", ""),
            values=found["field"],
            parameters=found["parameter"],
            variables=found["variables"].get("", {}),
            expected=expected,
        )

    def _read(self, column: Column, cell: str) -> Any:
        match column.role:
            case "field":
                return read_cell(cell, type_of(self._fields[column.name]), self._today)
            case "context":
                type_ = self._types[column.name]
                return _mark(cell) or read_cell(cell, type_, self._today)
            case "error":
                return _mark(cell) or _error(self._fields[column.name], cell)
            case "parameter":
                return Mark.MISSING if cell == Mark.MISSING.value else cell
        return _WHOLE[column.role](cell.strip())


def _mark(cell: str) -> Mark | None:
    return next((each for each in Mark if each.value == cell), None)


def _error(field: FieldSpec, cell: str) -> str:
    """Return the code of a rule, or the words of a message."""
    kind = KINDS[field.kind]
    known = ("required", *kind.codes, *kind.other_codes, *(("mismatch",) if field.equals else ()))
    if _CODE.fullmatch(cell) and cell not in known:
        list_ = ", ".join(known)
        raise CellError(say("this field has no rule {code}; it has {list}.", code=cell, list=list_))
    return cell


def _variables(cell: str) -> Mapping[str, Any]:
    found = read_cell(cell if cell.startswith(EXACT) else f"{EXACT}{cell}", "text", date.min)
    if not isinstance(found, dict) or any(isinstance(v, dict | list) for v in found.values()):
        raise CellError(say('this is not a flat JSON object such as {"visits": 3}.'))
    return found


def _status(cell: str) -> int:
    if not _STATUS.fullmatch(cell):
        raise CellError(say("this is not an HTTP status such as 200 or 422."))
    return int(cell)


def _one_of(*words: str) -> Callable[[str], str]:
    def read(cell: str) -> str:
        if cell not in words:
            raise CellError(say("this is not one of these words: {list}.", list=", ".join(words)))
        return cell

    return read


_WHOLE: Final[Mapping[Role, Callable[[str], Any]]] = {
    "case": str,
    "variables": _variables,
    "expect.status": _status,
    "expect.context": _one_of(*_EXTENTS, _ANSWERS),
    "expect.errors": _one_of(*_EXTENTS),
    "expect.page": _one_of(*PAGE_STATES),
}
