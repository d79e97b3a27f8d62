"""Readers of forms: projects, what is typed or pasted, forms of other programs, formulas, pictures."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from builder.check import check
from builder.check.patterns import example_of, problem_of, spelled
from builder.errors import ImportFileError, InputError, ProjectFileError
from builder.form.colour_lists import colours_in
from builder.form.expressions.language import ExpressionError
from builder.form.expressions.parser import parse
from builder.form.project import Project
from builder.form.svg import clean_svg
from builder.importers import read_form
from builder.importers.expressions.surveyjs import read_surveyjs
from builder.importers.expressions.tree import NotTranslatedError
from builder.importers.expressions.xpath import read_xpath
from builder.importers.writing import WRITERS
from builder.storage.codec import (
    dump_fields,
    dump_project,
    dump_theme,
    load_fields,
    load_project,
    load_theme,
)
from builder.storage.source import SourceFault, read_source, read_typed, source_text
from builder.storage.starters import open_starter
from tests.fuzz.from_schema import mutate_project
from tests.fuzz.mutators import mutate_json, mutate_zip
from tests.fuzz.reader import Reader, is_clear
from tests.importers.making import workbook
from tests.projects import everything, small


def keeps(project: Project) -> None:
    """Assert that a project of any origin is written, read and checked."""
    text = dump_project(project)
    again = load_project(text)
    assert again == project, "another project after writing and reading"
    assert dump_project(again) == text
    check(project)


def _project(data: bytes) -> None:
    try:
        found = load_project(data)
    except ProjectFileError as fault:
        is_clear(fault)
        return
    keeps(found)


def _source(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    typed = read_typed(text, small(), len(text) // 2)
    found = read_source(text)
    if isinstance(found, SourceFault):
        assert found.message
        assert 0 <= found.start <= found.end <= len(text)
        assert isinstance(typed.found, SourceFault)
        return
    assert typed.found == found
    assert read_source(source_text(found)) == found


def _clipboard(data: bytes) -> None:
    try:
        fields = load_fields(data)
        assert load_fields(dump_fields(fields)) == fields
    except ProjectFileError as fault:
        is_clear(fault)
    try:
        theme = load_theme(data)
        assert load_theme(dump_theme(theme)) == theme
    except ProjectFileError as fault:
        is_clear(fault)


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="webview-fuzz-"))


def _form(suffix: str, *sources: str) -> Callable[[bytes], None]:
    """Return what reads a form of another program: told by its content, or as one of the sources."""
    ways = ("", *sources)

    def read(data: bytes) -> None:
        file = _folder() / f"form{suffix}"
        file.write_bytes(data)
        try:
            # One way for each input, which is quicker, and always the same one.
            found = read_form(file, ways[len(data) % len(ways)])
        except ImportFileError as fault:
            is_clear(fault)
            return
        keeps(found.project)
        assert found.summary

    return read


def _formula(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    try:
        parse(text)
    except ExpressionError as fault:
        is_clear(fault)
    for read in (read_xpath, read_surveyjs):
        try:
            read(text)
        except NotTranslatedError as fault:
            is_clear(fault)


def _pattern(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for ignore_case in (False, True):
        if problem_of(text, ignore_case=ignore_case):
            continue
        pattern = re.compile(spelled(text, ignore_case=ignore_case))
        example = example_of(text, 8, ignore_case=ignore_case)
        assert not example or pattern.fullmatch(example), (text, example)


_RUNS = re.compile(
    r"<script|javascript:|\son\w+\s*=|<!ENTITY|<foreignObject|href=.https?:", re.IGNORECASE
)


def _picture(data: bytes) -> None:
    try:
        cleaned = clean_svg(data)
    except InputError as fault:
        is_clear(fault)
    else:
        assert not _RUNS.search(re.sub(r">[^<]*<", "><", cleaned.text)), cleaned.text
        assert clean_svg(cleaned.text.encode()).text == cleaned.text
    try:
        for each in colours_in(data, {"navy": "#000080"}):
            assert re.fullmatch(r"#[0-9a-f]{6}", each.colour)
    except InputError as fault:
        is_clear(fault)


# -- what they begin with ------------------------------------------------------------------------


def _projects() -> Iterator[bytes]:
    # One for each kind of field: small ones are quick to read and check.
    yield dump_project(small()).encode()
    form = everything()
    for field in {each.kind: each for each in form.fields}.values():
        yield dump_project(replace(form, fields=(field,))).encode()


def _clipboards() -> Iterator[bytes]:
    form = everything()
    for each in form.fields:
        yield dump_fields((each,)).encode()
    yield dump_theme(form.theme).encode()


def _exported(target: str) -> Callable[[], Iterable[bytes]]:
    return lambda: [WRITERS[target](form)[0] for form in (small(), open_starter("contact"))]


def _tables() -> Iterator[bytes]:
    yield b"label,type,required,options,hint\nName,text,yes,,Your name\nTopic,choice,no,a|b|c,\n"
    yield "Ερώτηση;Τύπος\nΌνομα;κείμενο\n".encode()
    yield b"type\tname\tlabel\ntext\ta\tA\nselect_one x\tb\tB\n"


def _pages() -> Iterator[bytes]:
    yield (
        b"<!doctype html><title>T</title><form><label for=a>Name</label><input id=a name=a required "
        b"maxlength=20 pattern='[a-z]+'><fieldset><legend>L</legend><label><input type=radio name=r "
        b"value=1>One</label><label><input type=radio name=r value=2 checked>Two</label></fieldset>"
        b"<select name=s multiple><option value=x>X<option selected>Y</select><textarea name=t rows=3>"
        b"</textarea><input type=date min=2026-01-01 name=d><input type=hidden name=h value=v></form>"
    )
    yield b"<form><input type=number step=0.5 min=1 max=9 name=n><input type=checkbox name=c>"


def _objects() -> Iterator[bytes]:
    yield from _exported("json-schema")()
    yield (
        b'{"title":"T","pages":[{"name":"p","elements":[{"type":"text","name":"a","title":"A",'
        b'"isRequired":true,"visibleIf":"{b} = 1"},{"type":"radiogroup","name":"b","choices":[1,'
        b'{"value":2,"text":"Two"}]},{"type":"expression","name":"c","expression":"{a}+1"}]}]}'
    )
    yield (
        b'{"display":"form","components":[{"type":"textfield","key":"a","label":"A","validate":'
        b'{"required":true,"maxLength":5,"pattern":"[a-z]+"}},{"type":"select","key":"s","data":'
        b'{"values":[{"label":"X","value":"x"}]},"conditional":{"show":true,"when":"a","eq":"x"}}]}'
    )


def _workbooks() -> Iterator[bytes]:
    yield from _exported("xlsform")()
    yield workbook({"Sheet1": [["label", "type"], ["Name", "text"]]})


def _formulas() -> Iterator[bytes]:
    for each in (
        "round({f1} * {f2}, 2)", "if(empty({f1}), 0, {f1} + 1.5)", "'a' & \"b\" & {f3}",
        "min(1, 2, -3) % 4", "not ({f1} > 2 and {f2} <= 3 or {f4} = 'x')",
        "selected(${a}, 'x') and . > 3", "coalesce(${a}, 'b')", "{a} notempty and {b} anyof ['x']",
        "iif({a} > 1, 'x', 'y')", "date('2026-01-31') - today()",
    ):  # fmt: skip
        yield each.encode()


def _patterns() -> Iterator[bytes]:
    for each in (
        r"[A-Z]{2}\d{3,5}", r"(?:a|b)+c?$", r"\p{L}{2,40}", r"[^\s,;]{1,9}", r"(?=.*\d).{8,}",
        r"\u{1F600}|\x41", r"(a+)+b", r"[\w.-]+@[a-z]+\.com", "GR[0-9]{2}( ?[0-9]{4}){5}",
    ):  # fmt: skip
        yield each.encode()


def _pictures() -> Iterator[bytes]:
    yield (
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        b'viewBox="0 0 9 9"><defs><linearGradient id="g"><stop offset="0" stop-color="red"/>'
        b'</linearGradient><symbol id="s"><path d="M0 0h9"/></symbol></defs><use xlink:href="#s"/>'
        b'<rect width="9" height="9" fill="url(#g)" onclick="x()"/><style>rect{fill:#123456}</style>'
        b'<script>x()</script><a href="javascript:x()"><text>t</text></a></svg>'
    )
    yield b":root{--brand:#1a56db;--ink:rgb(1,2,3);color:oklch(50% .1 20)} hsl(20 10% 30%)"
    yield b"GIMP Palette\nName: x\n 10 20 30 One\n255 255 255 White\n"
    yield b'{"brand":"#123456","more":[{"name":"Ink","value":"#abc"}]}'


FORMS = (
    Reader("project", "Project files", _project, _projects, mutate_project),
    Reader("source", "A project as it is typed in Source", _source, _projects, mutate_project),
    Reader(
        "clipboard", "Fields and themes from the clipboard", _clipboard, _clipboards, mutate_json
    ),
    Reader("import-table", "Forms in tables (CSV)", _form(".csv", "table"), _tables),
    Reader("import-html", "Forms in HTML", _form(".html", "html"), _pages),
    Reader(
        "import-json",
        "Forms in JSON Schema, SurveyJS and Form.io",
        _form(".json", "json-schema", "surveyjs", "formio"),
        _objects,
        mutate_json,
    ),
    Reader(
        "import-xlsx",
        "Forms in workbooks (XLSForm, tables)",
        _form(".xlsx", "xlsform", "table"),
        _workbooks,
        mutate_zip,
    ),
    Reader(
        "formula", "Calculations, and formulas of other programs", _formula, _formulas, size=500
    ),
    Reader("pattern", "Patterns of texts", _pattern, _patterns, size=200),
    Reader("picture", "SVG pictures, and lists of colours", _picture, _pictures),
)
