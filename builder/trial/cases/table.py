"""The file of a case table: CSV, read and written without any change of its cells."""

from __future__ import annotations

import csv
import io
import re
from typing import Final

from builder.errors import ValuesError
from builder.say import say
from builder.separated import separated
from builder.value import dataclass

BYTES_MAX: Final = 4 << 20
ROWS_MAX: Final = 10_000
CELL_MAX: Final = csv.field_size_limit()
_MARK: Final = "\ufeff"
_NEEDS_QUOTES: Final = re.compile(r'[,;"\r\n\t]|^\s|\s$')


@dataclass(frozen=True, kw_only=True)
class CaseTable:
    """A table as it stands in its file.

    Attributes:
        columns: The names of the first row.
        rows: The other rows as texts, empty rows too; each has a cell for every column, or none.
        separator: What stands between cells: a comma, a semicolon, a tab, or what the file tells.
        tells_separator: Whether the file begins with the line ``sep=;``, which Excel reads.
        has_mark: Whether the file begins with a byte order mark.
        line_end: What ends a line.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    separator: str = ","
    tells_separator: bool = False
    has_mark: bool = False
    line_end: str = "\n"


def read_table(data: bytes) -> CaseTable:
    """Read a file.

    Args:
        data: UTF-8, with or without a byte order mark.

    Raises:
        ValuesError: It is no table; says the row.
    """
    if len(data) > BYTES_MAX:
        raise ValuesError(say("The table is too large: over {count} MiB.", count=BYTES_MAX >> 20))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise ValuesError(
            say("The table is not UTF-8."),
            say("Save it as UTF-8. Spreadsheets call this “CSV UTF-8”."),
        ) from fault
    plain = text.removeprefix(_MARK)
    table = separated(plain)
    lines = io.StringIO(table.text, newline="")
    reader = csv.reader(lines, delimiter=table.separator, strict=True)
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
    if not rows or not any(rows[0]):
        raise ValuesError(
            say("The table has no first row."), say("Its first row names the columns.")
        )
    if len(rows) - 1 > ROWS_MAX:
        raise ValuesError(say("The table has more than {count:,} rows.", count=ROWS_MAX))
    columns = tuple(rows[0])
    return CaseTable(
        columns=columns,
        rows=tuple(_filled(row, number, len(columns)) for number, row in enumerate(rows[1:], 2)),
        separator=table.separator,
        tells_separator=bool(table.told),
        has_mark=text.startswith(_MARK),
        line_end=table.line_end,
    )


def _filled(row: list[str], number: int, width: int) -> tuple[str, ...]:
    """Return a row with a cell for each column; spreadsheets leave out empty ones at the end."""
    if len(row) > width:
        raise ValuesError(
            say("Row {row} has more cells than the first row.", row=number),
            say("Put quotation marks around a text that holds a comma or a semicolon."),
        )
    return (*row, *[""] * (width - len(row))) if row else ()


def write_table(table: CaseTable) -> bytes:
    """Return the file of a table, which reads as the same table.

    Raises:
        ValuesError: No file would: the table has too many rows, a cell is too long, or half of a
            character stands in it.
    """
    for number, row in enumerate((table.columns, *table.rows), 1):
        for column, cell in enumerate(row, 1):
            why = _why_unwritable(cell)
            if why:
                raise ValuesError(
                    say(
                        "Row {row}, column {column}: {reason}",
                        row=number,
                        column=column,
                        reason=why,
                    ),
                    say("Change the cell, then save once more."),
                )
    lines = [
        # An empty line has no cell at all, so a single empty one is quoted.
        (
            '""'
            if row == ("",)
            else table.separator.join(_quoted(cell, table.separator) for cell in row)
        )
        for row in (table.columns, *table.rows)
    ]
    if table.tells_separator:
        lines.insert(0, f"sep={table.separator}")
    text = "".join(line + table.line_end for line in lines)
    data = f"{_MARK if table.has_mark else ''}{text}".encode()
    again = read_table(data)
    if (again.columns, again.rows) != (table.columns, table.rows):
        raise ValuesError(
            say("The table would be read as another one."),
            say("Take commas, semicolons and line breaks out of the names of its columns."),
        )
    return data


def _why_unwritable(cell: str) -> str:
    """Return why a cell cannot stand in a file; empty if it can."""
    if len(cell) > CELL_MAX:
        return say("the text is longer than {count:,} characters.", count=CELL_MAX)
    try:
        cell.encode()
    except UnicodeEncodeError:
        return say("half of a character stands in the text.")
    return ""


def _quoted(cell: str, separator: str) -> str:
    needs = separator in cell or _NEEDS_QUOTES.search(cell)
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if needs else cell
