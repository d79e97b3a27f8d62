"""Reading a workbook (.xlsx) that a stranger made: bounded, and text only.

Before openpyxl parses anything, every part of the archive is unpacked once in pieces and counted:
what an archive declares about itself is not believed.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from functools import partial
from typing import Any, Final

from builder.errors import ImportFileError
from builder.say import say
from builder.value import dataclass

ZIP: Final = b"PK\x03\x04"
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UNPACKED_MAX: Final = 48 * 1024 * 1024
_ELEMENTS_MAX: Final = 1_000_000
_PARTS_MAX: Final = 500
_PIECE: Final = 1 << 16
_ROWS_MAX: Final = 20_000
_COLUMNS_MAX: Final = 200
_SHEETS_MAX: Final = 50
_CALCULATED_MAX: Final = 10_000
CELL_MAX: Final = 32_767  # as spreadsheet programs have it
_COMPRESSIONS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NOT_UNPACKED: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError, EOFError,
    OSError, ValueError,
)  # fmt: skip
_FORBIDDEN: Final[Mapping[str, tuple[str, str]]] = {
    "vbaproject": (say("The workbook holds macros."), say("Save it as .xlsx, without macros.")),
    "externallinks/": (
        say("The workbook takes values from other files."),
        say("In the spreadsheet program, break its links and save it again."),
    ),
}


@dataclass(frozen=True)
class Calculated:
    """A cell whose text nobody typed.

    Attributes:
        column: Its column, from 0 on.
        place: How the cell is called in reports.
        fault: What is wrong with it; empty for a formula that has a value.
    """

    column: int
    place: str
    fault: str = ""


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook, or a table of text.

    Attributes:
        name: The sheet's name; empty for a table of text.
        rows: Its rows that hold something, with their numbers from 1 on.
        hidden: Whether the spreadsheet program does not show it.
        calculated: The cells that hold a formula or an error. The text of a formula is the value
            that the spreadsheet program last gave it.
    """

    name: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    hidden: bool = False
    calculated: tuple[Calculated, ...] = ()

    def place(self, row: int) -> str:
        """Return how a row is called in reports."""
        return (
            say("{sheet}, row {number}", sheet=self.name, number=row)
            if self.name
            else say("row {number}", number=row)
        )


def read_workbook(data: bytes) -> tuple[Sheet, ...]:
    """Read the texts of a workbook.

    Raises:
        ImportFileError: It is no workbook, is too large, or holds macros, links or entities; says
            where.
    """
    if data.startswith(OLE):
        raise ImportFileError(
            say("This is an old workbook (.xls), or one with a password."),
            hint=say("Open it in a spreadsheet program and save it as .xlsx without a password."),
        )
    _inspect(data)
    try:
        return tuple(_sheets(data))
    except ImportFileError:
        raise
    except Exception as fault:
        # The library raises whatever its parsers meet in a damaged file.
        raise ImportFileError(
            say("The workbook is damaged ({fault}).", fault=type(fault).__name__),
            hint=say("Open it in a spreadsheet program and save it again."),
        ) from fault


def _sheets(data: bytes) -> Iterator[Sheet]:
    from openpyxl import load_workbook  # noqa: PLC0415 - on first use, as it takes 0.2 s

    def book(*, data_only: bool) -> Any:
        return load_workbook(
            io.BytesIO(data), read_only=True, keep_links=False, data_only=data_only
        )

    for index, each in enumerate(book(data_only=False).worksheets):
        if index == _SHEETS_MAX:
            raise ImportFileError(
                say("The workbook has more than {most} sheets.", most=_SHEETS_MAX)
            )
        calculated: dict[tuple[int, int], Calculated] = {}
        rows = tuple(_rows(each, calculated))
        if calculated:
            # The library gives either formulas or what they gave.
            rows = tuple(_rows(book(data_only=True).worksheets[index], calculated))
        yield Sheet(each.title, rows, each.sheet_state != "visible", tuple(calculated.values()))


def _inspect(data: bytes) -> None:
    """Refuse an archive that is too large once unpacked, or holds what no form needs."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > _PARTS_MAX:
                raise ImportFileError(
                    say("The workbook has more than {most} parts.", most=_PARTS_MAX)
                )
            if "[Content_Types].xml" not in archive.namelist():
                raise ImportFileError(say("This archive is not a workbook (.xlsx)."))
            counter = _Counter()
            for part in parts:
                _refuse_forbidden(part.filename)
                if part.compress_type not in _COMPRESSIONS:
                    # Others unpack without a bound, and no workbook has them.
                    raise ImportFileError(
                        say("It is packed in an unusual way."), part.filename[:80]
                    )
                with archive.open(part) as stream:
                    counter.count(part.filename, iter(partial(stream.read, _PIECE), b""))
    except _NOT_UNPACKED as fault:
        raise ImportFileError(
            say("The workbook is damaged, and cannot be unpacked."),
            hint=say("Open it in a spreadsheet program and save it again."),
        ) from fault


def _refuse_forbidden(name: str) -> None:
    for part, (message, hint) in _FORBIDDEN.items():
        if part in name.lower():
            raise ImportFileError(message, name[:80], hint)


class _Counter:
    """Counts what is unpacked, and looks for what XML may not hold here."""

    def __init__(self) -> None:
        self._bytes = 0
        self._elements = 0

    def count(self, name: str, pieces: Iterator[bytes]) -> None:
        is_xml = name.lower().endswith((".xml", ".rels", ".vml"))
        tail = b""
        for piece in pieces:
            self._bytes += len(piece)
            if self._bytes > _UNPACKED_MAX:
                raise ImportFileError(
                    say(
                        "The workbook unpacks to more than {most} MiB.", most=_UNPACKED_MAX // 2**20
                    ),
                    name[:80],
                )
            if is_xml:
                self._look(name, tail + piece)
                tail = piece[-10:]

    def _look(self, name: str, piece: bytes) -> None:
        self._elements += piece.count(b"<")
        if self._elements > _ELEMENTS_MAX:
            raise ImportFileError(say("The workbook has more cells than a form needs."), name[:80])
        if b"\0" in piece:
            raise ImportFileError(say("A part of the workbook is not in UTF-8."), name[:80])
        if b"<!DOCTYPE" in piece or b"<!ENTITY" in piece:
            raise ImportFileError(
                say("A part of the workbook declares entities, which no form needs."), name[:80]
            )


def _rows(
    sheet: Any, calculated: dict[tuple[int, int], Calculated]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    # What a sheet says about its own size may be wrong, and is not needed.
    sheet.reset_dimensions()
    rows = sheet.iter_rows(min_row=1, max_row=_ROWS_MAX + 1, max_col=_COLUMNS_MAX + 1)
    for number, cells in enumerate(rows, 1):
        found = tuple(
            _text_of_cell(sheet.title, (number, column), cell, calculated)
            for column, cell in enumerate(cells)
        )
        if not any(found):
            continue
        columns = len(found) if found[-1] else 0  # what is beyond the bound is not read
        refuse_too_large(
            number, columns, say("{sheet}, row {number}", sheet=sheet.title, number=number)
        )
        yield number, found


def refuse_too_large(rows: int, columns: int, where: str) -> None:
    """Refuse a table with more rows or columns than a form needs.

    Raises:
        ImportFileError: It is too large.
    """
    if rows > _ROWS_MAX or columns > _COLUMNS_MAX:
        raise ImportFileError(
            say(
                "The table has more than {rows} rows or {columns} columns.",
                rows=_ROWS_MAX,
                columns=_COLUMNS_MAX,
            ),
            where,
        )


def _text_of_cell(
    title: str,
    at: tuple[int, int],
    cell: Any,
    calculated: dict[tuple[int, int], Calculated],
) -> str:
    """Return a cell's text, and remember the cell if it is a formula or an error."""
    if cell.data_type in ("f", "e"):
        is_formula = cell.data_type == "f"
        fault = (
            say("A formula stands in this cell.")
            if is_formula
            else say("This cell holds an error.")
        )
        calculated[at] = Calculated(at[1], f"{title}!{cell.coordinate}", fault)
        if len(calculated) > _CALCULATED_MAX:
            raise ImportFileError(
                say("The workbook has more cells than a form needs."), calculated[at].place
            )
        return ""
    if at in calculated and (cell.value is not None or cell.data_type != "n"):
        calculated[at] = Calculated(at[1], calculated[at].place)
    return text_of(cell.value)


def text_of(value: Any) -> str:
    """Return a cell's value as it would be typed; a whole number without a point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return f"{value:%Y-%m-%d}" if midnight else f"{value:%Y-%m-%dT%H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return str(value).strip()
