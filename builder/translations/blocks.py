"""Blocks of cells as spreadsheets put them on the clipboard: tabs between, quotes where needed."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

_NEEDS_QUOTES = frozenset('\t\r\n"')


def block_text(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells as tab-separated text."""
    lines = ["\t".join(_quoted(cell) for cell in row) for row in rows]
    # Without an end of its own, an empty last line would be none.
    return "\n".join(lines) + ("\n" if lines and not lines[-1] else "")


def block_of(text: str) -> list[list[str]]:
    """Return the rows of cells of tab-separated text, such as a copied part of a spreadsheet.

    A cell with tabs, quotes or line breaks stands in quotes. What is no such table, as a sentence
    that begins with a quote, is taken line by line as it stands.
    """
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), "excel-tab", strict=True))
    except csv.Error:
        plain = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
        rows = [line.split("\t") for line in plain.split("\n")]
    return [[cell.replace("\r\n", "\n") for cell in row] or [""] for row in rows]


def _quoted(cell: str) -> str:
    if not _NEEDS_QUOTES.intersection(cell):
        return cell
    return '"' + cell.replace('"', '""') + '"'
