"""Files of other programs, made for tests."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from builder.form.fields import Field, NamedField
from builder.importers import Import, read_form
from builder.importers.own import plain_field

Rows = Sequence[Sequence[Any]]


def workbook(sheets: Mapping[str, Rows]) -> bytes:
    """Return a workbook with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def xlsform(survey: Rows, choices: Rows = (), settings: Rows = ()) -> bytes:
    """Return an XLSForm."""
    sheets = {"survey": survey, "choices": choices, "settings": settings}
    return workbook({name: rows for name, rows in sheets.items() if rows})


def read(path: Path, name: str, content: bytes | str | Mapping[str, Any]) -> Import:
    """Write a file and read it as a form."""
    file = path / name
    if isinstance(content, Mapping):
        content = json.dumps(content)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_form(file)


def fields_of(found: Import) -> dict[str, dict[str, Any]]:
    """Return the fields with a name, as a project file has them, by their names.

    References to fields are names, too.
    """
    names = {e.id: e.name for e in found.project.fields if isinstance(e, NamedField)}
    text = json.dumps({name_of(e): plain_field(e) for e in found.project.fields})
    for field_id, name in names.items():
        text = text.replace(field_id, name)
    made: dict[str, dict[str, Any]] = json.loads(text)
    return made


def name_of(field: Field) -> str:
    """Return what a test calls a field."""
    return field.name if isinstance(field, NamedField) else f"{field.kind} {_words(field)}"


def _words(field: Field) -> str:
    return next((words for _, words in field.wording), "")


def told(found: Import, outcome: str) -> list[str]:
    """Return the rows of the report with an outcome."""
    return [
        f"{row.place} | {row.subject} | {row.text}"
        for row in found.report
        if row.outcome == outcome
    ]


def has(rows: Sequence[str], *parts: str) -> bool:
    """Tell whether a row has all these parts."""
    return any(all(part in row for part in parts) for row in rows)


def errors(found: Import) -> list[str]:
    """Return what is still to be mended."""
    return [each.text for each in found.findings if each.severity == "error"]
