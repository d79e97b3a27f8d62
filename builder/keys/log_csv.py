"""The log of key pairs as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

from builder.keys.audit_log import Entry

COLUMNS: Final = ("when", "event", "key pair", "SHA-256", "detail", "form", "project file")
# What a spreadsheet takes for a formula, or for a break of the cell
# (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def as_csv(entries: Iterable[Entry], faults: Iterable[str] = ()) -> bytes:
    """Return entries as CSV (RFC 4180) in UTF-8 with a mark that spreadsheets look for.

    A text that a spreadsheet would calculate gets an apostrophe in front, as it does when one
    types such a text there.

    Args:
        entries: The entries.
        faults: What is wrong with the log, which the last rows tell, so that no reader takes the
            table for whole.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for each in entries:
        cells = (
            each.at.isoformat(),
            each.event,
            each.name,
            each.fingerprint,
            each.detail,
            each.origin.form,
            each.origin.file,
        )
        writer.writerow([_harmless(cell) for cell in cells])
    for fault in faults:
        writer.writerow(["", "fault of the log", "", "", _harmless(fault), "", ""])
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    begins = cell.lstrip()[:1] if cell[:1].isspace() else cell[:1]
    return f"'{cell}" if cell[:1] in _FORMULA or begins in _FORMULA else cell
