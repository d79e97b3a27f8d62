"""JSON with one meaning: what readers would take differently is refused with its place."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.say import Speech, speak
from builder.strict_json import DEPTH_MAX, NotJsonError, read_json, shown
from tests.form.generated import STEADY

REFUSED: dict[str, tuple[bytes | str, str, str]] = {
    "nothing": (b"", "it is empty", "line 1, column 1"),
    "blank": (b" \n\t", "it is empty", "line 1, column 1"),
    "blank text": (" \n", "it is empty", "line 1, column 1"),
    "a mark": (b"\xef\xbb\xbf{}", "it begins with a byte order mark", "line 1, column 1"),
    "UTF-16": (
        '{"a": 1}'.encode("utf-16"), "it is in UTF-16 or UTF-32, and not in UTF-8",
        "line 1, column 1",
    ),
    "UTF-16 without a mark": (
        '{"a": 1}'.encode("utf-16-le"), "it is in UTF-16 or UTF-32, and not in UTF-8",
        "line 1, column 1",
    ),
    "Latin-1": ('{\n"ä": 1}'.encode("latin-1"), "it is not in UTF-8", "line 2, column 2"),
    "syntax": (b'{"a": 1,\n}', "its syntax is wrong", "line 2, column 1"),
    "two": (b"{} {}", "its syntax is wrong", "line 1, column 4"),
    "twice": (b'{"a": 1,\n "a": 2}', "the name “a” stands twice in it", "line 2, column 2"),
    "twice inside": (
        b'[{"a": {"b": 1, "b": 1}}]', "the name “b” stands twice in it", "line 1, column 17",
    ),
    "twice by an escape": (
        rb'{"a": 1, "\u0061": 2}', "the name “a” stands twice in it", "line 1, column 10",
    ),
    "NaN": (b"[1, NaN]", "NaN is not a number of JSON", "line 1, column 5"),
    "Infinity": (b'{"x":\n-Infinity}', "-Infinity is not a number of JSON", "line 2, column 1"),
    "a whole number": (
        b"[1, " + b"9" * 301 + b"]", "it holds a number that is too large", "line 1, column 5",
    ),
    "beyond Python's own limit": (
        b"[" + b"9" * 10_000 + b"]", "it holds a number that is too large", "line 1, column 2",
    ),
    "a decimal": (b"[0.5, 1e400]", "it holds a number that is too large", "line 1, column 7"),
    "a small number of many digits before it": (
        b"[0." + b"1" * 400 + b",\n1e400]", "it holds a number that is too large",
        "line 2, column 1",
    ),
    "half a pair": (
        rb'["\ud83d\ude00", "\ud83d"]', "it holds half of a surrogate pair", "line 1, column 18",
    ),
    "half a pair as it is": ('["a", "\udc00"]', "it holds half of a surrogate pair",
                             "line 1, column 7"),
    "half a pair in a name": (
        rb'{"a": 1, "\udfff": 2}', "it holds half of a surrogate pair", "line 1, column 10",
    ),
}  # fmt: skip
TAKEN: dict[str, tuple[bytes | str, Any]] = {
    "an object": (b'{"a": [1, 2.5, true, null, "\xc3\xa4"]}', {"a": [1, 2.5, True, None, "ä"]}),
    "the same name in two objects": (b'[{"a": 1}, {"a": 2}]', [{"a": 1}, {"a": 2}]),
    "a pair": (rb'["\ud83d\ude00"]', ["😀"]),
    "an escaped escape": (rb'["\\ud83d"]', [r"\ud83d"]),
    "the largest whole number": (b"9" * 300, int("9" * 300)),
    "many digits": (b"0." + b"1" * 400, float("0." + "1" * 400)),
    "too small for a double": (b"1e-400", 0.0),
    "brackets in a text": ('["' + "[" * 500 + '"]', ["[" * 500]),
    "quotes in a text": (rb'["\"[[\\", "[\\\""]', ['"[[\\', '[\\"']),
}


@pytest.mark.parametrize(("data", "reason", "place"), REFUSED.values(), ids=REFUSED)
def test_what_has_more_than_one_meaning_is_refused_with_its_place(data, reason, place):
    with pytest.raises(NotJsonError) as caught:
        read_json(data)
    assert (str(caught.value), caught.value.place) == (reason, place)


def test_the_parser_s_words_are_kept_for_syntax_alone():
    with pytest.raises(NotJsonError) as caught:
        read_json(b'{"a" 1}')
    assert caught.value.syntax == "Expecting ':' delimiter"
    with pytest.raises(NotJsonError) as caught:
        read_json(b"[NaN]")
    assert caught.value.syntax == ""


BROKEN = (
    b'{"a" 1}', b"[1 2]", b"[", b"{1: 2}", b"{} {}", b'["', b'["\x01"]', rb'["\x"]', rb'["\u12"]',
)  # fmt: skip


def test_the_parser_s_words_are_said_in_the_language_of_the_app():
    for data in BROKEN:
        with pytest.raises(NotJsonError) as caught:
            read_json(data)
        english, place = caught.value.syntax, caught.value.place
        assert english.rstrip(": ") == english
        speak(Speech(lambda text, _count: f"[{text}]"))
        try:
            with pytest.raises(NotJsonError) as caught:
                read_json(data)
        finally:
            speak(None)
        assert caught.value.syntax == f"[{english}]"
        assert caught.value.place == f"[{place}]"


@pytest.mark.parametrize(("data", "value"), TAKEN.values(), ids=TAKEN)
def test_what_has_one_meaning_is_read(data, value):
    assert read_json(data) == value


@pytest.mark.parametrize("limit", [1, DEPTH_MAX, 128])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_nesting_has_a_limit_that_callers_set(limit: int, opening: str, closing: str):
    def nested(levels: int) -> str:
        return opening * (levels - 1) + ("[]" if opening == "[" else "{}") + closing * (levels - 1)

    assert read_json(nested(limit), depth=limit) == json.loads(nested(limit))
    with pytest.raises(NotJsonError) as caught:
        read_json(nested(limit + 1), depth=limit)
    assert str(caught.value) == f"it is nested more than {limit} deep"
    assert caught.value.place == f"line 1, column {len(opening) * limit + 1}"


@pytest.mark.parametrize("data", [b"[" * 1_000_000, b'{"a":' * 200_000, b'["' * 100_000])
def test_endless_nesting_is_refused_and_breaks_nothing(data):
    with pytest.raises(NotJsonError):
        read_json(data)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**40), 10**40)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@STEADY
@given(JSON, st.booleans(), st.sampled_from([None, 2]))
def test_what_python_writes_is_read_the_same(value, ascii_only, indent):
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert read_json(text) == value
    assert read_json(text.encode()) == value


@STEADY
@given(st.binary(max_size=60) | st.text('[]{}",:\\u0d8a1e+-. NaInfity\n', max_size=60))
def test_any_bytes_are_read_or_refused_with_a_place(data):
    said, place = "read", "line 1, column 1"
    try:
        read_json(data)
    except NotJsonError as fault:
        said, place = str(fault), fault.place
    assert said
    assert re.fullmatch(r"line \d+, column \d+", place)


def test_values_are_shown_without_what_cannot_be_seen():
    assert shown("a\x1b]0;\u202eb") == "“a\\x1b]0;\\u202eb”"
    assert shown("x" * 100) == "“" + "x" * 80 + "…”"
    assert shown({"a": None}) == '“{"a": null}”'
