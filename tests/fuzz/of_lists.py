"""Readers of lists: texts from translators, tables of cases and of answers."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from builder.backend.spec import FormSpec
from builder.check import validate
from builder.errors import ImportFileError, ValuesError
from builder.form.project import Project
from builder.render.compile import compile_form
from builder.translations.files import import_texts
from builder.translations.table import write_table as write_texts
from builder.translations.xliff import write_xliff
from builder.trial.cases.reading import read_cases
from builder.trial.cases.table import read_table, write_table
from builder.trial.values.table import read_table as read_answers
from tests.fuzz.of_forms import keeps
from tests.fuzz.reader import Reader, is_clear
from tests.projects import everything, small

_TODAY = date(2026, 3, 10)


@cache
def compiled() -> FormSpec:
    """Return a form with every kind of field, as the backend reads it."""
    return compile_form(validate(everything()))


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="webview-fuzz-"))


def _texts(suffix: str, source: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        form = small()
        file = _folder() / f"texts{suffix}"
        file.write_bytes(data)
        for each in ("", source):
            try:
                taking = import_texts(form, file, each)
            except ImportFileError as fault:
                is_clear(fault)
                continue
            assert taking.summary
            keeps(taking.project)
            # Nothing but translations comes from a list.
            assert [field.id for field in taking.project.fields] == [f.id for f in form.fields]
            assert taking.project.platform == form.platform
            assert taking.project.hosting == form.hosting

    return read


def _cases(data: bytes) -> None:
    try:
        table = read_table(data)
    except ValuesError as fault:
        is_clear(fault)
        return
    again = read_table(write_table(table))
    assert (again.columns, again.rows) == (table.columns, table.rows)
    try:
        cases = read_cases(compiled(), table, _TODAY)
    except ValuesError as fault:
        is_clear(fault)
        return
    assert cases
    assert all(each.expected for each in cases)


def _answers(data: bytes) -> None:
    try:
        found = read_answers(compiled(), data)
    except ValuesError as fault:
        is_clear(fault)
        return
    names = {each.name for each in compiled().fields}
    assert all(set(each) <= names for each in found)


# -- what they begin with ------------------------------------------------------------------------


def _in_greek() -> Project:
    return replace(small(), languages=("en", "el", "ar"))


def _lists() -> Iterator[bytes]:
    table = write_texts(_in_greek(), ("el", "ar"))
    yield table
    yield table.replace(b",", b";")


def _xliffs() -> Iterator[bytes]:
    content = write_xliff(_in_greek(), "el")
    yield content
    yield content.replace(b"<target>", b'<target><pc id="1">').replace(
        b"</target>", b"</pc></target>"
    )


def _case_tables() -> Iterator[bytes]:
    names = [each.name for each in compiled().fields if each.kind == "text"][:2]
    first, *_ = names
    yield f"case,{first},expect.status,expect.context\nfine,Ada,200,answers\nbad,,422,\n".encode()
    yield f"case;{first};error.{first};lang\nlong;{'x' * 300};too_long;el\n".encode()
    yield (
        f'case,{first},variables,expect.page,expect.errors\na,"=""x""","{{""visits"": 3}}",sent,exact\n'
        f"b,today+3,,errors,at least\n"
    ).encode()


def _answer_tables() -> Iterator[bytes]:
    names = [each.name for each in compiled().fields if each.kind not in ("hidden", "calculated")]
    shown = [each for each in names if each][:8]
    yield f"{','.join(shown)}\n{','.join(['1'] * len(shown))}\n".encode()
    yield f'\ufeff{shown[0]};{shown[1]}\n"a;b";yes\n'.encode()


LISTS = (
    Reader("texts-table", "Texts in tables (CSV)", _texts(".csv", "csv"), _lists),
    Reader("texts-xliff", "Texts in XLIFF", _texts(".xlf", "xliff"), _xliffs),
    Reader("cases", "Tables of cases", _cases, _case_tables),
    Reader("answers", "Tables of answers", _answers, _answer_tables),
)
