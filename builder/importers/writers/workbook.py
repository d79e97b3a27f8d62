"""Writing a workbook (.xlsx) of texts, which no spreadsheet program takes for formulas."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from builder.importers.xlsx import Sheet

_WIDTHS: Final = (12, 60)  # of columns, in characters
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_NEVER: Final = datetime(2000, 1, 1, tzinfo=UTC)


def workbook_bytes(sheets: Iterable[Sheet]) -> bytes:
    """Return a workbook; every cell is a text, and the first row of a sheet its header."""
    from openpyxl import Workbook  # noqa: PLC0415 - on first use, as it takes 0.2 s
    from openpyxl.styles import Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = Workbook()
    book.remove(book.worksheets[0])
    # The same form gives the same bytes.
    book.properties.created = book.properties.modified = _NEVER.replace(tzinfo=None)
    book.properties.creator = "Webview Builder"
    for each in sheets:
        sheet = book.create_sheet(each.name)
        sheet.freeze_panes = "A2"
        widths: dict[int, int] = {}
        for row, cells in each.rows:
            for column, words in enumerate(cells, 1):
                if not words:
                    continue
                cell = sheet.cell(row, column)
                cell.value = words
                # The library takes "=…" for a formula, and some numbers for dates.
                cell.data_type = "s"
                if words.startswith(_FORMULA):
                    cell.quotePrefix = True
                if row == 1:
                    cell.font = Font(bold=True)
                widths[column] = max(widths.get(column, 0), len(words))
        for column, width in widths.items():
            least, most = _WIDTHS
            sheet.column_dimensions[get_column_letter(column)].width = min(
                most, max(least, width + 2)
            )
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
