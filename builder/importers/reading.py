"""Tells what a file is by its content, and has it read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from builder.errors import ImportFileError, IsProjectError
from builder.importers.assemble import UNNAMED
from builder.importers.formats.formio import is_formio, read_formio
from builder.importers.formats.html import is_html, read_html
from builder.importers.formats.json_forms import is_layout
from builder.importers.formats.json_schema import is_json_schema, read_json_schema
from builder.importers.formats.surveyjs import is_surveyjs, read_surveyjs_form
from builder.importers.formats.table import read_csv, read_table
from builder.importers.formats.xlsform import is_xlsform, read_xlsform
from builder.importers.report import Import, in_short
from builder.importers.source import decoded, read_bytes, read_object
from builder.importers.xlsx import OLE, ZIP, read_workbook
from builder.say import said_of, say
from builder.storage.codec import KIND

SUFFIXES: Final = (".xlsx", ".csv", ".tsv", ".json", ".html", ".htm")
_TABLES: Final = (".csv", ".tsv", ".txt")
_PAGES: Final = (".html", ".htm")
_HINT: Final = say(
    "Forms can be read from XLSForm and tables (.xlsx, .csv), JSON Schema, SurveyJS and Form.io "
    "(.json), and HTML (.html)."
)
# What else is dropped where forms are read: how its text begins, what it is, where it belongs.
_ELSEWHERE: Final = (
    ("-----BEGIN ", say("This is a key and no form."), say("Import it in Keys.")),
    (
        "<xliff",
        say("This is a list of translations and no form."),
        say("Open its form, and import the list in Design, Translations."),
    ),
)
_HEAD: Final = 1000


def _workbook(data: bytes) -> Import:
    sheets = read_workbook(data)
    return read_xlsform(sheets) if is_xlsform(sheets) else read_table(sheets)


def _xlsform(data: bytes) -> Import:
    sheets = read_workbook(data)
    if not is_xlsform(sheets):
        raise ImportFileError(say("The workbook has no sheet “survey”, which an XLSForm needs."))
    return read_xlsform(sheets)


def _table(data: bytes) -> Import:
    return read_table(read_workbook(data)) if data.startswith(ZIP) else read_csv(decoded(data))


def _json(read: Callable[[Mapping[str, Any]], Import]) -> Callable[[bytes], Import]:
    return lambda data: read(read_object(data))


READERS: Final[Mapping[str, Callable[[bytes], Import]]] = {
    "xlsform": _xlsform,
    "table": _table,
    "json-schema": _json(read_json_schema),
    "html": lambda data: read_html(decoded(data)),
    "surveyjs": _json(read_surveyjs_form),
    "formio": _json(read_formio),
}


def read_form(path: Path, source: str = "") -> Import:
    """Read a form of another program.

    Args:
        path: The file.
        source: Which of :data:`READERS` reads it; empty to tell by the content.

    Raises:
        ImportFileError: It is no form that is known, is too large, or holds what is not read;
            says where.
        NotFoundError: There is no such file.
        StorageError: It cannot be read.
    """
    data = read_bytes(path)
    try:
        found = READERS[source](data) if source else _told_by_content(path, data)
        return _named(found, path)
    except ImportFileError as fault:
        fault.message = said_of(path.name, fault.message)
        raise
    except RecursionError as fault:
        raise ImportFileError(
            say("{name}: Something in it is nested too deep.", name=path.name)
        ) from fault


def _named(found: Import, path: Path) -> Import:
    """Call a form that has no name of its own by its file."""
    project, title = found.project, found.project.texts.title
    if project.name != UNNAMED:
        return found
    name = in_short(path.stem) or UNNAMED
    if title.in_language(project.default_language) == UNNAMED:
        title = title.worded(project.default_language, name)
    texts = replace(project.texts, title=title)
    return replace(found, project=replace(project, name=name, texts=texts))


def _told_by_content(path: Path, data: bytes) -> Import:
    if data.startswith((ZIP, OLE)):
        return _workbook(data)
    suffix = path.suffix.lower()
    text = decoded(data)
    for mark, message, hint in _ELSEWHERE:
        if suffix not in SUFFIXES and mark in text[:_HEAD]:
            raise ImportFileError(message, hint=hint)
    if suffix not in (*_TABLES, *_PAGES) and text.lstrip()[:1] in ("{", "["):
        return _of_object(read_object(data))
    if suffix in _PAGES or (suffix not in _TABLES and is_html(text)):
        return read_html(text)
    if suffix in _TABLES:
        return read_csv(text)
    raise ImportFileError(say("This is not a form that can be read."), hint=_HINT)


def _of_object(data: Mapping[str, Any]) -> Import:
    if data.get("kind") == KIND:
        raise IsProjectError(
            say("This is a project of this program."), hint=say("Open it instead.")
        )
    if is_formio(data):
        return read_formio(data)
    if is_layout(data):
        raise ImportFileError(
            say("This is a layout of JSON Forms without its schema."),
            "/",
            say('Put both into one file: {"schema": …, "uischema": …}.'),
        )
    if is_surveyjs(data):
        return read_surveyjs_form(data)
    if is_json_schema(data):
        return read_json_schema(data)
    raise ImportFileError(say("This JSON is not a form that can be read."), "/", _HINT)
