from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.backend.intake import BODY_MAX, IntakeError, read_params, read_submission

KEY = "9f1c7a52-0d4e-4c1b-8f0e-2b7d5a9c1e33"


def body(values: Any = None, params: Any = None, key: object = KEY, **more: object) -> bytes:
    content = {"params": params or {}, "values": values or {}, "key": key, **more}
    return json.dumps(content, ensure_ascii=False).encode()


def raw(values: str) -> bytes:
    return f'{{"params": {{}}, "values": {values}, "key": "{KEY}"}}'.encode()


def test_a_submission():
    found = read_submission(body({"name": "Άννα 😀", "n": 5}, {"channel": "web"}))
    assert found.values == {"name": "Άννα 😀", "n": 5}
    assert found.params == {"channel": "web"}
    assert found.key == KEY


def test_equal_content_is_equal_whatever_its_order():
    one = read_submission(raw('{"a": 1, "b": "é"}'))
    other = read_submission(raw('{ "b":"\\u00e9",\n"a":1 }'))
    assert one.content == other.content
    assert read_submission(raw('{"a": 1, "b": "e"}')).content != one.content
    assert read_submission(raw('{"a": true, "b": "é"}')).content != one.content


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"[]",
        b"null",
        b'"x"',
        b"5",
        b"{",
        b"{}",
        b"\xff\xfe\x00",
        b'{"params": {}, "values": {"a": "\xc3\x28"}, "key": "12345678"}',
        b"\xef\xbb\xbf" + body(),
        body() + b"x",
        body(more=1),
        body(key=5),
        body(key="short"),
        body(key="x" * 65),
        body(key="a b c d e"),
        body(key="12345678\n"),
        b'{"params": [], "values": {}, "key": "12345678"}',
        b'{"params": {}, "values": "x", "key": "12345678"}',
        b'{"values": {}, "key": "12345678"}',
        raw('{"a": NaN}'),
        raw('{"a": Infinity}'),
        raw('{"a": -Infinity}'),
        raw('{"a": 1e999}'),
        raw('{"a": 1, "a": 2}'),
        raw('{"a": {"b": 1, "b": 1}}'),
        raw('{"a": "\\ud800"}'),
        raw('{"\\udfff": 1}'),
        raw('{"a": "\\udc00\\ud800"}'),
        raw('{"a": ' + "9" * 33 + "}"),
        raw('{"a": ' + "9" * 5000 + "}"),
        raw('{"a": -' + "9" * 5000 + "}"),
        raw('{"a": ' + "[" * 7 + "]" * 7 + "}"),
        raw('{"a": ' + "[" * 30_000 + "]" * 30_000 + "}"),
        b"[" * BODY_MAX,
        b'{"a":' * 10_000,
        raw('{"a": "b}'),
        raw("{'a': 1}"),
        raw('{"a": 01}'),
        raw('{"a": "\n"}'),
        b'"' + b"\\" * 1001,
    ],
)
def test_hostile_bodies_are_refused(hostile):
    with pytest.raises(IntakeError) as caught:
        read_submission(hostile)
    # The message goes to the client and must not repeat the body.
    assert len(str(caught.value)) < 80


def test_bounds_include_themselves():
    assert read_submission(raw('{"a": ' + "[" * 6 + "]" * 6 + "}"))
    assert read_submission(raw('{"a": ' + "9" * 32 + "}")).values == {"a": int("9" * 32)}
    brackets = raw('{"a": "' + "[" * 100 + '\\"' + "{" * 100 + '"}')
    assert read_submission(brackets)
    empty = len(raw('{"a": ""}'))
    assert read_submission(raw('{"a": "' + "x" * (BODY_MAX - empty) + '"}'))
    with pytest.raises(IntakeError, match="too large"):
        read_submission(raw('{"a": "' + "x" * (BODY_MAX - empty + 1) + '"}'))


@given(st.binary(max_size=200))
def test_no_bytes_do_anything_but_refuse(junk):
    with pytest.raises(IntakeError):
        read_submission(junk)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(st.dictionaries(st.text(), JSON))
def test_what_is_taken_is_taken_as_it_is(values):
    sent = json.dumps({"params": {}, "values": values, "key": KEY}).encode()
    try:
        found = read_submission(sent)
    except IntakeError:
        return
    assert found.values == values


def test_parameters_by_themselves():
    assert read_params(b'{"params": {"channel": "web"}}') == {"channel": "web"}
    for hostile in (b"[]", b"{}", b'{"params": []}', b'{"params": {}, "values": {}}', b"{"):
        with pytest.raises(IntakeError):
            read_params(hostile)


@pytest.mark.parametrize(
    "wrong",
    ["", "2026-3-1", "20260301", "2026-02-30", "2026-03-01T00:00", "٢٠٢٦-٠٣-٠١", "today", None, 5, [],
     "2026-03-01\n", "0000-01-01", "-2026-03-01", "2026-W10-1"],
)  # fmt: skip
def test_a_day_that_is_none_is_refused(wrong):
    with pytest.raises(IntakeError, match="today must be a date"):
        read_submission(body(today=wrong))


def test_the_day_is_read_and_is_no_part_of_the_answers():
    with_day = read_submission(body(today="2026-03-01"))
    assert with_day.today == date(2026, 3, 1)
    without = read_submission(body())
    assert without.today is None
    # After midnight, the same answers are the same submission.
    assert with_day.content == without.content == read_submission(body(today="2026-03-02")).content
