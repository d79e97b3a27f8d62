"""Writes cases as a table, which reads as the same cases."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from builder.backend.parameters import OPTIONAL, REQUIRED
from builder.backend.spec import FieldSpec, FormSpec
from builder.form.kinds import KINDS
from builder.trial.cases.case import Case, Mark
from builder.trial.cases.cells import (
    answers_delivered,
    delivered_types,
    is_same,
    type_of,
    write_cell,
    write_day,
)
from builder.trial.cases.table import CaseTable

_OWN: Final = (*REQUIRED, *OPTIONAL)
_RESERVED: Final = frozenset({"case", "variables", *_OWN})


def table_of(form: FormSpec, cases: Sequence[Case], today: date) -> CaseTable:
    """Return the table of cases.

    Answers to fields whose bounds move with the day are written by the day, such as ``today+3``.
    Only columns that a case needs are there. Rows are numbered by their order.

    Args:
        form: The compiled form.
        cases: The cases, each with a name of its own and with something expected.
        today: The day that their dates count from.
    """
    writing = _Writing(form, today)
    rows = [dict(writing.cells(case)) for case in cases]
    used = {name for row in rows for name, cell in row.items() if cell}
    columns = [name for name in _in_order(rows, writing.columns()) if name in used]
    return CaseTable(
        columns=tuple(columns),
        rows=tuple(tuple(row.get(name, "") for name in columns) for row in rows),
    )


def columns_of(form: FormSpec) -> tuple[str, ...]:
    """Return the columns that any table of a form may have, in order."""
    return tuple(_Writing(form, date.min).columns())


def with_cases(form: FormSpec, table: CaseTable, cases: Sequence[Case], today: date) -> CaseTable:
    """Return a table with more cases behind its rows, and with the columns that they need.

    Args:
        form: The compiled form.
        table: The table; its cells stay as they are.
        cases: The cases.
        today: The day that their dates count from.
    """
    made = table_of(form, cases, today)
    new = [name for name in made.columns if name not in table.columns]
    columns = (*table.columns, *new)
    rows = [(*row, *[""] * len(new)) if row else row for row in table.rows]
    for row in made.rows:
        cells = dict(zip(made.columns, row, strict=True))
        rows.append(tuple(cells.get(name, "") for name in columns))
    return replace(table, columns=columns, rows=tuple(rows))


def _in_order(rows: list[dict[str, str]], known: list[str]) -> list[str]:
    """Return all columns: the known ones in their order, then parameters that only a row has."""
    others = dict.fromkeys(name for row in rows for name in row if name not in known)
    at = known.index("expect.status")
    return [*known[:at], *others, *known[at:]]


class _Writing:
    """Writes cells for one form and one day."""

    def __init__(self, form: FormSpec, today: date) -> None:
        self._form = form
        self._today = today
        self._fields = {each.name: each for each in form.fields if KINDS[each.kind].answered}
        self._types = delivered_types(form)

    def columns(self) -> list[str]:
        """Return the columns that any table of the form may have, in order."""
        return [
            "case",
            *map(_header, self._fields),
            *_OWN,
            "variables",
            "expect.status",
            "expect.page",
            *(f"expect.context.{name}" for name in self._types),
            "expect.context",
            *(f"expect.error.{name}" for name in self._fields),
            "expect.errors",
        ]

    def cells(self, case: Case) -> Iterator[tuple[str, str]]:
        """Yield the columns of a case with its cells."""
        expected = case.expected
        yield "case", case.name
        for name, value in case.values.items():
            yield _header(name), self._answer(self._fields[name], value)
        for name, given in case.parameters.items():
            yield (name if name in _OWN else f"parameter.{name}"), _marked(given, str)
        if case.variables:
            yield "variables", json.dumps(dict(case.variables), ensure_ascii=False)
        yield "expect.status", "" if expected.status is None else str(expected.status)
        yield "expect.page", expected.page
        usual = answers_delivered(self._form, case.values)
        extent = "exact" if expected.is_whole_context else ""
        if extent and usual and usual.keys() <= expected.context.keys():
            extent = "answers"
        for name, value in expected.context.items():
            if extent != "answers" or name not in usual or not is_same(usual[name], value):
                yield f"expect.context.{name}", _marked(value, self._delivered(name))
        yield "expect.context", extent
        for name, error in expected.errors.items():
            yield f"expect.error.{name}", _marked(error, str)
        yield "expect.errors", "exact" if expected.are_all_errors else ""

    def _answer(self, field: FieldSpec, value: Any) -> str:
        if isinstance(value, str) and _moves(field, value, self._today):
            return write_day(value, self._today)
        return write_cell(value, type_of(field), self._today)

    def _delivered(self, name: str) -> Callable[[Any], str]:
        field = self._fields.get(name)
        if field is not None and not field.deliver:
            return lambda value: self._answer(field, value)
        return lambda value: write_cell(value, self._types[name], self._today)


def _header(name: str) -> str:
    return f"field.{name}" if name in _RESERVED else name


def _moves(field: FieldSpec, value: str, today: date) -> bool:
    """Tell whether a day is about today: it is not if a day that stays is nearer to it.

    Else what lies one day before a fixed bound would lie behind it on the next day.
    """
    bounds = [each for each in (field.earliest, field.latest) if each]
    stay = [each for each in bounds if not each.startswith("today")]
    if type_of(field) != "day" or len(stay) == len(bounds):
        return False
    try:
        day = date.fromisoformat(value.partition("T")[0])
    except ValueError:
        return False
    return all(abs(day - today) < abs(day - date.fromisoformat(each)) for each in stay)


def _marked(value: Any, write: Callable[[Any], str]) -> str:
    return value.value if isinstance(value, Mark) else write(value)
