"""Files that are no projects: a clear error, and nothing written."""

from __future__ import annotations

import contextlib
import json
import re
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import ProjectFileError
from builder.storage import project_file
from builder.storage.codec import SIZE_MAX, dump_project, load_fields, load_project
from tests import projects
from tests.form.generated import STEADY

GOOD = dump_project(projects.small())
PNG = b"\x89PNG\r\n\x1a\n" + zlib.compress(b"pixels" * 50)
PEM = b"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n"


def with_(**changes: Any) -> bytes:
    return json.dumps({**json.loads(GOOD), **changes}).encode()


def in_place_of_the_name(json_text: str) -> bytes:
    return GOOD.replace('"Tested form"', json_text).encode()


HOSTILE = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t \n", "empty"),
    "byte order mark only": (b"\xef\xbb\xbf", "empty"),
    "zeros": (b"\0" * 4096, "not JSON"),
    "truncated": (GOOD[:700].encode(), "not JSON"),
    "truncated inside a letter": (GOOD.encode()[: GOOD.encode().index("Ε".encode()) + 1], "UTF-8"),
    "too large": (b'"' + b"x" * SIZE_MAX + b'"', "too large"),
    "two in one": ((GOOD + GOOD).encode(), "not JSON"),
    "PNG": (PNG, "UTF-8"),
    "PEM": (PEM, "not JSON"),
    "HTML": (b"<!doctype html><html></html>", "not JSON"),
    "YAML": (b"kind: webview-project\nformat: 1\n", "not JSON"),
    "JavaScript": (b"{kind: 'webview-project'}", "not JSON"),
    "comments": (b"// mine\n" + GOOD.encode(), "not JSON"),
    "list": (b"[]", "not a webview project"),
    "text": (b'"webview-project"', "not a webview project"),
    "number": (b"1", "not a webview project"),
    "null": (b"null", "not a webview project"),
    "other kind": (with_(kind="webview-key-pair"), "not a webview project"),
    "newer": (with_(format=2), "newer version"),
    "newest": (with_(format=int("9" * 300)), "newer version"),
    "a format without end": (with_(format=int("9" * 4000)), "a number that is too large"),
    "deep lists": (b"[" * 100_000, "nested more than 128 deep"),
    "deep objects": (b'{"a":' * 100_000, "nested more than 128 deep"),
    "deep and closed": (b'{"kind":' + b"[" * 900 + b"]" * 900 + b"}", "nested more than 128 deep"),
    "less deep and closed": (
        b'{"kind":' + b"[" * 127 + b"]" * 127 + b"}", "not a webview project",
    ),
    "deep below a known name": (in_place_of_the_name("[" * 127 + "]" * 127), "name: A text"),
    "name twice": (in_place_of_the_name('"a", "name": "b"'), "“name” stands twice"),
    "name twice deep inside": (in_place_of_the_name('{"x": {"y": 1, "y": 1}}'), "“y” stands twice"),
    "a hundred thousand names": (
        ("{" + ",".join(f'"n{i}":0' for i in range(100_000)) + ',"n99999":0}').encode(),
        "“n99999” stands twice",
    ),
    "NaN": (in_place_of_the_name("NaN"), "NaN is not a number of JSON"),
    "Infinity": (in_place_of_the_name("-Infinity"), "-Infinity is not a number of JSON"),
    "endless number": (in_place_of_the_name("1" * 5000), "number that is too large"),
    "overflowing number": (in_place_of_the_name("1e999"), "number that is too large"),
    "lone surrogate": (in_place_of_the_name(r'"\ud800"'), "half of a surrogate pair"),
    "lone surrogate in a name": (in_place_of_the_name(r'"a", "\udfff": 1'), "half of a surrogate"),
    "raw surrogate": (GOOD.encode().replace(b"Tested", b"\xed\xa0\x80"), "UTF-8"),
    "Latin-1": (GOOD.replace("Tested", "Getestét").encode("latin-1", "replace"), "UTF-8"),
    "UTF-16": (GOOD.encode("utf-16"), "UTF-8"),
    "unknown field kind": (with_(fields=[{"kind": "rocket", "id": "f"}]), "fields[0].kind"),
    "class name as kind": (with_(fields=[{"kind": "__class__", "id": "f"}]), "fields[0].kind"),
    "constructor arguments": (with_(__init__=1), "__init__"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_gets_a_clear_error_and_stays_as_it_is(tmp_path, content, words):
    path = tmp_path / "mine.webview.json"
    path.write_bytes(content)
    with pytest.raises(ProjectFileError) as caught:
        project_file.read(path)
    said = str(caught.value)
    assert words in said
    assert said.startswith("mine.webview.json: ")
    assert said.endswith((".", "?"))
    assert said.isprintable()
    assert len(said) < 400
    assert [each.name for each in tmp_path.iterdir()] == ["mine.webview.json"]
    assert path.read_bytes() == content


def test_every_truncation_of_a_good_file_is_refused():
    content = GOOD.encode()
    for length in range(0, len(content) - 2, 7):
        with pytest.raises(ProjectFileError):
            load_project(content[:length])


def test_no_single_wrong_byte_gets_past_with_another_error():
    content = GOOD.encode()
    for spot in range(0, len(content), 11):
        for byte in (0, 0x22, 0x5C, 0x7B, 0xFF):
            with contextlib.suppress(ProjectFileError):
                load_project(content[:spot] + bytes([byte]) + content[spot + 1 :])


def test_a_byte_order_mark_before_a_good_file_is_no_fault(tmp_path):
    path = tmp_path / "mine.webview.json"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert project_file.read(path).project == projects.small()


# -- every refusal names a place -------------------------------------------------------------

_LINE = re.compile(r"line \d+, column \d+")
_PATH = re.compile(r"[A-Za-z_]+(\[\d+\])?(\..+)*")


def has_place(fault: ProjectFileError) -> bool:
    return bool(_LINE.fullmatch(fault.where) or _PATH.match(fault.where)) and str(fault).startswith(
        f"{fault.where}: "
    )


@pytest.mark.parametrize("name", [each for each in HOSTILE if each != "too large"])
def test_a_hostile_file_is_refused_with_its_place(name):
    with pytest.raises(ProjectFileError) as caught:
        load_project(HOSTILE[name][0])
    assert has_place(caught.value), str(caught.value)


@pytest.mark.parametrize(
    ("content", "where"),
    [
        ('{\n  "a": 1,\n  "b": [{"c": 1}],\n  "a": 2\n}', "line 4, column 3"),
        ('{"a": {"a": 1},\n "b": {"a": 1, "\\u0061": 2}}', "line 2, column 16"),
        ('["a", "a", {"a": "a", "b": "a"}, {"a": 1,\n"a": 1}]', "line 2, column 1"),
        ('{"a": "\\"{", "b": "}", "a": 1}', "line 1, column 24"),
        ('{"a": "NaN",\n "b": [1, NaN]}', "line 2, column 11"),
        ('{"a": [-Infinity, Infinity]}', "line 1, column 8"),
        ('{"a": "\\ud83d\\ude00",\n"b": "\\ude00\\ud83d"}', "line 2, column 6"),
        ('{"a": "ok",\n "b\\ud800": 1}', "line 2, column 2"),
        (f'{{"a": 12,\n"b": {"1" * 5000}}}', "line 2, column 6"),
        ("[\n" + "[" * 100_000, "line 2, column 100000"),
        ('{"a": 1,\n"b": }', "line 2, column 6"),
        ('{"kind": "webview-project", "format": 1, "name": "é\n"}', "line 1, column 52"),
    ],
)
def test_a_fault_of_json_is_told_with_line_and_column(content, where):
    for each in (content, content.encode(), b"\xef\xbb\xbf" + content.encode()):
        with pytest.raises(ProjectFileError) as caught:
            load_project(each)
        assert caught.value.where == where


def test_what_is_no_utf_8_is_told_with_line_and_column():
    with pytest.raises(ProjectFileError) as caught:
        load_project('{\n "é": "'.encode() + b"\xff" + b'"}')
    assert caught.value.where == "line 2, column 8"


RICH = dump_project(projects.everything())
_VALUES = (
    "null", "true", "5", "64.0", "-0.0", "1e400", "1e2", "NaN", "-Infinity", '""', '"x"', '"\\ud800"',
    "[]", "{}", "[[[]]]", '{"a": 1, "a": 2}', "9" * 5000, "[" * 3000 + "]" * 3000, '"\x01"', "'x'", "",
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Return a project file with a few faults."""
    text = RICH
    for _ in range(draw(st.integers(1, 3))):
        pieces = [
            (m.start(), m.end()) for m in re.finditer(r'"(?:[^"\\]|\\.)*"|[\w.-]+|[{}\[\],:]', text)
        ]
        start, end = draw(st.sampled_from(pieces))
        how = draw(st.sampled_from(["replace", "remove", "repeat", "cut", "insert"]))
        if how == "cut":
            text = text[:end]
        elif how == "insert":
            character = draw(st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs"]))
            text = f"{text[:start]}{character}{text[start:]}"
        else:
            new = {
                "remove": "",
                "repeat": f"{text[start:end]}, {text[start:end]}",
                "replace": draw(st.sampled_from(_VALUES)),
            }[how]
            text = text[:start] + new + text[end:]
    return text


@STEADY
@given(mutated())
def test_a_mutated_file_is_read_or_refused_with_its_place(text):
    fault = refusal(text)
    if fault is not None:
        assert has_place(fault), str(fault)
        assert str(fault).isprintable()
        return
    made = load_project(text)
    assert load_project(dump_project(made)) == made


def refusal(text: str) -> ProjectFileError | None:
    try:
        load_project(text.encode())
    except ProjectFileError as fault:
        return fault
    return None


def test_a_place_inside_a_shorter_file_is_told_too():
    with pytest.raises(ProjectFileError) as caught:
        load_fields('[{"kind": "text", "id": "a", "name": "b", "name": "c"}]')
    assert caught.value.where == "line 1, column 43"
    with pytest.raises(ProjectFileError) as caught:
        load_fields('[{"kind": "text", "id": "a", "name": "b", "max_length": 64.0}]')
    assert caught.value.where == "fields[0].max_length"
    assert "64.0" in str(caught.value)
