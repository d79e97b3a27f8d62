"""Hostile files: a clear refusal with its place, in bounded time and memory.

Texts are read in a process of their own with an address space of 700 MiB and 40 s of processor
time for all of them: what needs more is killed, and fails the test.
"""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from builder.errors import ImportFileError
from builder.form.fields import NamedField
from builder.importers import read_form
from builder.storage.codec import dump_project, load_project
from tests.importers.making import fields_of, has, read, told, xlsform

ROOT = Path(__file__).resolve().parent.parent.parent
READ = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))
resource.setrlimit(resource.RLIMIT_CPU, (40, 40))
from pathlib import Path
from builder.errors import BuilderError
from builder.importers import read_form
from builder.storage.codec import dump_project, load_project
for name in sys.argv[1:]:
    try:
        print("read", Path(name).name, read_form(Path(name)).summary)
    except BuilderError as fault:
        print("refused", fault)
"""


def repacked(data: bytes, changes: dict[str, bytes]) -> bytes:
    """Return a workbook with some of its parts replaced or added."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        parts = {each: old.read(each) for each in old.namelist()} | changes
        for name, content in parts.items():
            new.writestr(name, content)
    return stream.getvalue()


def lying(data: bytes, name: str, content: bytes) -> bytes:
    """Return an archive whose directory says that a part has one byte."""
    packed = bytearray(repacked(data, {name: content}))
    with zipfile.ZipFile(io.BytesIO(bytes(packed))) as archive:
        size = archive.getinfo(name).file_size.to_bytes(4, "little")
    at = packed.rfind(name.encode())
    start = packed.rfind(b"PK\x01\x02", 0, at)
    assert packed[start + 24 : start + 28] == size
    packed[start + 24 : start + 28] = (1).to_bytes(4, "little")
    return bytes(packed)


SMALL = xlsform([["type", "name", "label"], ["text", "a", "A"]])
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
BOMB = b"\x20" * (60 << 20)
ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">'.encode() for i in range(9))
    + b"]><sst>&j;</sst>"
)
EMPTY_CELLS = b"<sst>" + b"<si/>" * 1_500_000 + b"</sst>"
FAR_ROW = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
    b"</sheetData></worksheet>"
)
# Made when they are asked for: collecting the tests would pack bombs.
WORKBOOKS: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb": (lambda: repacked(SMALL, {"xl/media/x.bin": BOMB}), "unpacks to more than"),
    "lying bomb": (lambda: lying(SMALL, "xl/media/x.bin", BOMB), "unpack"),
    "entities": (lambda: repacked(SMALL, {STRINGS: ENTITIES}), "xl/sharedStrings.xml: .* entities"),
    "external entity": (
        lambda: repacked(SMALL, {SHEET: b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'}),
        "sheet1.xml: .* entities",
    ),
    "utf-16 part": (
        lambda: repacked(
            SMALL, {SHEET: '<?xml version="1.0"?><!DOCTYPE a []><a/>'.encode("utf-16")}
        ),
        "not in UTF-8",
    ),
    "many elements": (lambda: repacked(SMALL, {STRINGS: EMPTY_CELLS}), "more cells than"),
    "macros": (lambda: repacked(SMALL, {"xl/vbaProject.bin": b"x"}), "vbaProject.bin: .* macros"),
    "links": (
        lambda: repacked(SMALL, {"xl/externalLinks/externalLink1.xml": b"<a/>"}),
        "other files",
    ),
    "truncated": (lambda: SMALL[:-200], "cannot be unpacked"),
    "no workbook": (lambda: repacked(SMALL, {"[Content_Types].xml": b"x"}), "damaged"),
    "old": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old workbook|password"),
    "formula": (
        lambda: xlsform([["type", "name", "label"], ["text", "a", "=1+1"]]),
        "survey!C2: A formula",
    ),
    "dde": (
        lambda: xlsform([["type", "name", "label"], ["text", "a", "=cmd|' /C calc'!A0"]]),
        "survey!C2: A formula",
    ),
    "twice": (
        lambda: xlsform([["type", "name", "label", "Label"], ["text", "a", "A", "B"]]),
        "survey, row 1: .* twice",
    ),
}


@pytest.mark.parametrize("what", WORKBOOKS)
def test_a_hostile_workbook_is_refused_with_its_place(tmp_path, what):
    content, message = WORKBOOKS[what]
    with pytest.raises(ImportFileError, match=message) as refused:
        read(tmp_path, "form.xlsx", content())
    assert "form.xlsx" in str(refused.value)


def deep(levels: int, leaf: str = "{}") -> str:
    return '{"properties":{"a":' * levels + leaf + "}}" * levels


def fields(count: int) -> str:
    return json.dumps({"properties": {f"f{i}": {"type": "string"} for i in range(count)}})


def unfolding() -> str:
    """Ten levels of references, each to two of the next: a thousand million leaves."""
    definitions = {
        f"d{i}": {"properties": {c: {"$ref": f"#/$defs/d{i + 1}"} for c in "abcdefgh"}}
        for i in range(10)
    }
    definitions["d10"] = {"properties": {}}
    return json.dumps({"$ref": "#/$defs/d0", "$defs": definitions})


TEXTS = {
    "many.csv": "label\n" + "A question\n" * 6_000,
    "wide.csv": "label," + ",".join(f"c{i}" for i in range(100_000)) + "\nA\n",
    "quote.csv": 'label\n"' + "a" * 5_000_000,
    "nul.csv": "label\na\x00b\n",
    "deep.json": "[" * 1_000_000,
    "deeper.json": deep(500),
    "flat.json": '{"properties":{' + ",".join(f'"k{i}":{{}}' for i in range(100_000)) + "}}",
    "many.json": fields(10_000),
    "unfolding.json": unfolding(),
    "numbers.json": '{"properties":{"a":{"type":"integer","minimum":1' + "0" * 400 + "}}}",
    "nan.json": '{"properties":{"a":{"minimum":NaN}}}',
    "twice.json": '{"properties":{},"properties":{}}',
    "panels.json": '{"elements":[' + '{"type":"panel","elements":[' * 25 + "]}" * 25 + "]}",
    "formula.json": json.dumps(
        {"elements": [{"type": "text", "name": "a", "visibleIf": "(" * 9000 + "1"}]}
    ),
    "many_conditions.json": json.dumps(
        {
            "elements": [
                {"type": "text", "name": f"a{i}", "visibleIf": " or ".join(["{a0} = 1"] * 400)}
                for i in range(60)
            ]
        }
    ),
    "sums.json": json.dumps(
        {"elements": [{"type": "expression", "name": "a", "expression": "1 + " * 2000 + "1"}]}
    ),
    "script.json": json.dumps(
        {
            "components": [
                {"type": "number", "key": f"a{i}", "calculateValue": f"value=1{' ' * 40_000};x"}
                for i in range(20)
            ]
        }
    ),
    "options.csv": "label,options\n" + f"A,a{' ' * 40_000}b|c\n" * 20,
    "marks.html": "<form>" + f"<label>{':' * 40_000}x<input name=a></label>" * 20,
    "deep.html": "<div>" * 300_000,
    "broken.html": "<form><input name=a>" + "<a" * 1_000_000,
    "comment.html": "<form><input name=a>" + "<!--" * 500_000,
    "many.html": "<form>" + "<input name=a><p>x</p>" * 30_000,
    "radios.html": "<form>" + "".join(f"<input type=radio name=r{i % 800}>" for i in range(20_000)),
    "groups.html": "<form>" + "<div role=group>" * 150
    + "".join(f"<input type=radio name=r{i // 2}>" for i in range(3_000)),
    "label.html": "<form><label>" + "x" * 100 + "<input name=a>" * 2_000,
}  # fmt: skip


@pytest.mark.timeout(900)  # the processor's time is limited in the process itself
def test_hostile_texts_are_read_or_refused_in_bounded_time_and_memory(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    book = xlsform([["type", "name", "label"], *(["text", f"a{i}", "A"] for i in range(5_500))])
    (tmp_path / "many.xlsx").write_bytes(book)
    ranges = [["range", f"r{i}", "R", "x" * 30_000, "a." * 16_000] for i in range(20)]
    survey = [["type", "name", "label", "parameters", "default"], *ranges]
    (tmp_path / "parameters.xlsx").write_bytes(xlsform(survey))
    (tmp_path / "far.xlsx").write_bytes(repacked(SMALL, {SHEET: FAR_ROW}))
    (tmp_path / "bomb.xlsx").write_bytes(WORKBOOKS["bomb"][0]())
    with (tmp_path / "large.csv").open("wb") as file:
        file.truncate(100 << 20)
    names = sorted(str(each) for each in tmp_path.iterdir())
    done = subprocess.run(
        [sys.executable, "-c", READ, *names],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, (done.stdout[-400:], done.stderr[-400:])
    rows = done.stdout.splitlines()
    assert len(rows) == len(names)
    assert all(len(row) < 600 for row in rows)
    read = {row.split(" ")[1] for row in rows if row.startswith("read ")}
    assert read == {
        "broken.html", "comment.html", "formula.json", "groups.html", "label.html",
        "many_conditions.json", "marks.html", "options.csv", "panels.json", "parameters.xlsx",
        "radios.html", "script.json", "sums.json",
    }  # fmt: skip
    assert sum(row.startswith("refused ") for row in rows) == len(names) - len(read)


def broken(content: bytes, seed: int) -> bytes:
    """Return a file with a few of its bytes changed, removed or repeated."""
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    changed = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(changed))
        match chance.randint(0, 2):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + chance.randint(1, 40)]
            case 2:
                changed[at:at] = changed[at : at + chance.randint(1, 40)]
    return bytes(changed)


@pytest.mark.parametrize("suffix", [".xlsx", ".json", ".html", ".csv"])
def test_files_with_broken_bytes_are_read_or_refused(tmp_path, suffix):
    from tests.importers.test_html import PAGE
    from tests.importers.test_json_schema import SCHEMA

    content = {
        ".xlsx": zipfile.ZipFile(io.BytesIO(SMALL)).read(SHEET),
        ".json": json.dumps(SCHEMA).encode(),
        ".html": PAGE.encode(),
        ".csv": b"label,kind\nA,text\nB,date\n" * 3,
    }[suffix]
    path = tmp_path / f"f{suffix}"
    outcomes = set()
    for seed in range(60):
        changed = broken(content, seed)
        # An archive tells broken bytes by its sums, so its sheet is broken before it is packed.
        path.write_bytes(repacked(SMALL, {SHEET: changed}) if suffix == ".xlsx" else changed)
        try:
            outcomes.add(read_form(path).source)
        except ImportFileError as fault:
            outcomes.add(fault.message.partition(":")[0])
    assert path.name in outcomes
    assert len(outcomes) > 1 or suffix == ".xlsx"  # broken XML is never read


# -- much of little ------------------------------------------------------------------------------


def test_more_options_than_anybody_reads_are_refused(tmp_path):
    many = range(20_001)
    some = [str(each) for each in range(7_000)]
    radio = {"type": "radiogroup", "choices": some}
    for name, content in (
        ("s.json", {"elements": [{"type": "radiogroup", "name": "a", "choices": [*many]}]}),
        ("t.json", {"elements": [{**radio, "name": each} for each in "abc"]}),
        ("f.json", {"components": [{"type": "radio", "key": "a", "values": [*many]}]}),
        ("j.json", {"properties": {"a": {"enum": [*many]}}}),
        ("h.html", f"<form><select name=a>{'<option>x' * 20_001}</select></form>"),
        ("i.html", f"<form>{'<input type=radio name=a value=x>' * 20_001}</form>"),
        ("c.csv", f"label,options\nA,{'|'.join('x' * 20_001)}"),
    ):
        with pytest.raises(ImportFileError, match="more than 20,000 options"):
            read(tmp_path, name, content)


def test_one_long_text_that_stands_everywhere_is_cut_and_then_refused(tmp_path):
    ref = {"$ref": "#/$defs/a"}
    long = {"type": "string", "title": "x" * 300_000, "pattern": "x" * 300_000}
    schema = {"$defs": {"a": long}, "properties": {"a": ref, "b": ref}}
    found = read(tmp_path, "s.json", schema)
    made = fields_of(found)
    assert made["b"]["label"] == {"en": "x" * 10_000}
    assert "pattern" not in made["b"]
    left = told(found, "left")
    assert has(left, "b", "beyond 10,000 characters")
    assert has(left, "b", "longer than 500 characters")
    everywhere = {"$defs": {"a": long}, "properties": {f"p{each}": ref for each in range(900)}}
    with pytest.raises(ImportFileError, match="take more than 8 MiB"):
        read(tmp_path, "s.json", everywhere)
    inputs = "".join(f"<input name=n{each} aria-describedby=a>" for each in range(900))
    page = f"<p id=a>{'x' * 300_000}</p>{inputs}"
    with pytest.raises(ImportFileError, match="take more than 8 MiB"):
        read(tmp_path, "p.html", f"<form>{page}</form>")


def test_an_element_that_is_named_again_and_again_is_said_a_few_times(tmp_path):
    page = f"<form><p id=a>Word</p><input name=q aria-describedby='{'a ' * 100_000}'></form>"
    assert fields_of(read(tmp_path, "p.html", page))["q"]["hint"] == {"en": " ".join(["Word"] * 20)}


def test_parts_that_nobody_could_read_of_are_refused(tmp_path):
    with pytest.raises(ImportFileError, match="more parts than a report can name"):
        read(tmp_path, "f.json", {"components": [1] * 50_001})
    with pytest.raises(ImportFileError, match="more than 5000 fields"):
        read(tmp_path, "s.json", {"pages": [{}] * 5_001})
    part = {"$ref": "#/$defs/o"}
    inner = {"properties": {f"p{each}": {"type": "string"} for each in range(1_000)}}
    schema = {"$defs": {"o": inner}, "properties": {"a": {"allOf": [part] * 1_000}}}
    with pytest.raises(ImportFileError, match="unfolds to too many parts"):
        read(tmp_path, "s.json", schema)
    rules = [{"type": "text", "text": "x", "minLength": 1}] * 1_000
    question = {"type": "text", "name": "a", "validators": rules}
    found = read(tmp_path, "s.json", {"elements": [question]})
    assert has(told(found, "left"), "a", "behind the first 20")


def said_of_itself(**own: dict[str, object]) -> dict[str, object]:
    """A JSON Schema with fields of which it says what our own export would say."""
    properties = {name: {"type": "string", "x-webview": said} for name, said in own.items()}
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    "own",
    [
        {"a": {"kind": ["text"]}},
        {"a": {"kind": {"text": 1}}},
        {"a": {"kind": 1, "label": {"en": "A"}}},
        {"a": {"id": "", "label": {"en": "A"}}},
        {"a": {"id": ["f"], "label": {"en": "A"}}},
        {"a": {"id": "f_1", "rows": 9}, "b": {"id": "f_1", "label": {"en": "B"}}},
    ],
)
def test_what_a_file_says_of_itself_makes_no_project_that_cannot_be_read(tmp_path, own):
    made = read(tmp_path, "form.json", said_of_itself(**own)).project
    assert [each.name for each in made.fields if isinstance(each, NamedField)] == list(own)
    assert load_project(dump_project(made)) == made
