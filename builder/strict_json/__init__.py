"""Reading JSON as strictly as RFC 8259 and RFC 8725 let one: one meaning, or none at all.

Parsers disagree about names that stand twice, numbers beyond a double, halves of surrogate pairs
and Python's own NaN. What is read here means the same to all of them. The backend ships alone and
reads submissions by itself (``builder/backend/intake.py``).
"""

from __future__ import annotations

import codecs
import json
import re
from typing import Any, Final, NoReturn

from builder.say import say
from builder.strict_json import places

DEPTH_MAX: Final = 32
_SHOWN_MAX: Final = 80
_STRINGS: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NO_BRACKETS: Final = re.compile(r"[^][{}]+")
_BOMS: Final = (
    (codecs.BOM_UTF8, say("it begins with a byte order mark")),
    (codecs.BOM_UTF16_LE, say("it is in UTF-16 or UTF-32, and not in UTF-8")),
    (codecs.BOM_UTF16_BE, say("it is in UTF-16 or UTF-32, and not in UTF-8")),
)
_START: Final = places.said_place(1, 1)


class NotJsonError(ValueError):
    """A text is not JSON, or readers would read it differently.

    Args:
        reason: Why, going on from "It is not JSON: ".
        place: Where, such as ``line 3, column 7``.
        syntax: What the parser says about its syntax; empty where that is not the fault.
    """

    def __init__(self, reason: str, place: str = _START, syntax: str = "") -> None:
        super().__init__(reason)
        self.place = place
        self.syntax = syntax


def shown(value: object) -> str:
    """Return a value that JSON has, for a sentence: short, in quotes, nothing invisible in it."""
    text = value if isinstance(value, str) else json.dumps(value)
    short = text[:_SHOWN_MAX] + ("…" if len(text) > _SHOWN_MAX else "")
    return "“" + "".join(each if each.isprintable() else ascii(each)[1:-1] for each in short) + "”"


def read_json(data: bytes | str, *, depth: int = DEPTH_MAX) -> Any:
    """Read JSON.

    Args:
        data: The JSON, as UTF-8 or as text.
        depth: How deep objects and lists may be nested in it.

    Raises:
        NotJsonError: It is none, or not every reader would read the same.
    """
    text = data if isinstance(data, str) else _decoded(data)
    if not text.strip():
        raise NotJsonError(say("it is empty"))
    # Before parsing, as the parser itself recurses.
    if depth_of(text) > depth:
        raise NotJsonError(
            say("it is nested more than {depth} deep", depth=depth), places.deepest(text)
        )
    try:
        found = _STRICT.decode(text)
    except _RepeatedNameError as fault:
        name, place = places.repeated_name(text)
        raise NotJsonError(
            say("the name {name} stands twice in it", name=shown(name)), place
        ) from fault
    except _ConstantError as fault:
        place = places.constant(text, str(fault))
        raise NotJsonError(say("{value} is not a number of JSON", value=fault), place) from fault
    except OverflowError as fault:
        place = places.large_number(text)
        raise NotJsonError(say("it holds a number that is too large"), place) from fault
    except json.JSONDecodeError as fault:
        place = places.said_place(fault.lineno, fault.colno)
        raise NotJsonError(say("its syntax is wrong"), place, _syntax(fault.msg)) from fault
    _check_pairs(found, text)
    return found


def _syntax(message: str) -> str:
    """Return what Python's parser says in the language of the app; new words stay as they are."""
    # It goes on with the place, or with the sign that it found.
    said = message.removesuffix(" at").partition(": ")[0]
    return {
        "Expecting value": say("Expecting value"),
        "Extra data": say("Extra data"),
        "Expecting ',' delimiter": say("Expecting ',' delimiter"),
        "Expecting ':' delimiter": say("Expecting ':' delimiter"),
        "Expecting property name enclosed in double quotes": say(
            "Expecting property name enclosed in double quotes"
        ),
        "Illegal trailing comma before end of object": say(
            "Illegal trailing comma before end of object"
        ),
        "Illegal trailing comma before end of array": say(
            "Illegal trailing comma before end of array"
        ),
        "Unterminated string starting": say("Unterminated string starting"),
        "Invalid control character": say("Invalid control character"),
        "Invalid \\escape": say("Invalid \\escape"),
        "Invalid \\uXXXX escape": say("Invalid \\uXXXX escape"),
    }.get(said, said)


def _decoded(data: bytes) -> str:
    for mark, reason in _BOMS:
        if data.startswith(mark):
            raise NotJsonError(reason)
    if data.strip() and data.count(0) * 3 > len(data):
        raise NotJsonError(say("it is in UTF-16 or UTF-32, and not in UTF-8"))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode("utf-8", "replace")
        place = places.line_and_column(before, len(before))
        raise NotJsonError(say("it is not in UTF-8"), place) from fault


def _check_pairs(found: object, text: str) -> None:
    """Refuse halves of surrogate pairs; whole ones, and escapes of escapes, are none."""
    escaped = "\\ud" in text or "\\uD" in text
    if not places.has_whole_pairs(json.dumps(found, ensure_ascii=False) if escaped else text):
        raise NotJsonError(say("it holds half of a surrogate pair"), places.half_pair(text))


def depth_of(text: str) -> int:
    """Return how deep objects and lists are nested in a text, be it JSON or not."""
    depth = deepest = 0
    for sign in _NO_BRACKETS.sub("", _STRINGS.sub("", text)):
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return deepest


class _RepeatedNameError(ValueError):
    """A name stands twice in one object."""


class _ConstantError(ValueError):
    """``NaN`` or ``Infinity`` in place of a number."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _RepeatedNameError
    return found


def _integer(digits: str) -> int:
    if places.is_large(digits):
        raise OverflowError
    return int(digits)


def _decimal(digits: str) -> float:
    if places.is_large(digits):
        raise OverflowError
    return float(digits)


def _constant(name: str) -> NoReturn:
    raise _ConstantError(name)


_STRICT: Final = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_constant=_constant,
    parse_int=_integer,
    parse_float=_decimal,
)
