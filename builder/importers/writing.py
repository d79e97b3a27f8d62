"""Writes a form as a file for other programs."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from builder.errors import ConflictError, InputError
from builder.form.project import Project
from builder.importers.report import Row
from builder.importers.writers.json_schema import schema_text, write_json_schema
from builder.importers.writers.workbook import workbook_bytes
from builder.importers.writers.xlsform import write_xlsform
from builder.say import say
from builder.storage import atomic
from builder.storage.project_file import SUFFIX
from builder.value import dataclass


@dataclass(frozen=True)
class ExportReport:
    """What was written.

    Attributes:
        path: The file.
        report: What other programs do not read, and what could not be written at all.
    """

    path: Path
    report: tuple[Row, ...]


def _xlsform(project: Project) -> tuple[bytes, tuple[Row, ...]]:
    written = write_xlsform(project)
    return workbook_bytes(written.content), written.report


def _json_schema(project: Project) -> tuple[bytes, tuple[Row, ...]]:
    written = write_json_schema(project)
    return schema_text(written.content).encode(), written.report


WRITERS: Final[Mapping[str, Callable[[Project], tuple[bytes, tuple[Row, ...]]]]] = {
    "xlsform": _xlsform,
    "json-schema": _json_schema,
}
_BY_SUFFIX: Final = {".xlsx": "xlsform", ".json": "json-schema"}


def export_form(
    project: Project, path: Path, target: str = "", *, force: bool = False
) -> ExportReport:
    """Write a form for other programs; reading the file again gives the same form.

    Args:
        project: The form; it may have findings.
        path: The file.
        target: One of :data:`WRITERS`; empty to tell by the file's suffix.
        force: Whether to replace a file that is there.

    Raises:
        InputError: The file's name says no format, or is that of a project.
        ConflictError: There is such a file already.
        StorageError: It cannot be written.
    """
    target = target or _BY_SUFFIX.get(path.suffix.lower(), "")
    if not target or path.name.endswith(SUFFIX):
        raise InputError(
            say("{name} does not say which format it should have.", name=path.name),
            say("Name it .xlsx for an XLSForm, or .json for a JSON Schema."),
        )
    if path.exists() and not force:
        raise ConflictError(
            say("{file} exists already.", file=path), say("Choose another name, or replace it.")
        )
    content, report = WRITERS[target](project)
    # Through a symbolic link, the file that it names is replaced, not the link.
    atomic.write_bytes(Path(os.path.realpath(path)), content)
    return ExportReport(path, report)
