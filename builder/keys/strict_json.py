"""Reading JSON as strictly as RFC 8259 and RFC 8725 allow: only texts with one meaning.

Parsers disagree about repeated names, numbers beyond a double, halves of surrogate pairs and
Python's NaN. All parsers agree about what is accepted here.
"""

from __future__ import annotations

import codecs
import json
import math
import re
from typing import Any, Final, NoReturn

DEPTH_MAX: Final = 32
_SHOWN_MAX: Final = 80
_DIGITS_MAX: Final = 300  # digits of an integer; a double holds no more
_STRINGS: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BOMS: Final = (
    (codecs.BOM_UTF8, "it begins with a byte order mark"),
    (codecs.BOM_UTF16_LE, "it is in UTF-16 or UTF-32, and not in UTF-8"),
    (codecs.BOM_UTF16_BE, "it is in UTF-16 or UTF-32, and not in UTF-8"),
)


def shown(value: object) -> str:
    """Return a JSON value for a message: short, in quotes, without invisible characters."""
    text = value if isinstance(value, str) else json.dumps(value)
    short = text[:_SHOWN_MAX] + ("…" if len(text) > _SHOWN_MAX else "")
    return "“" + "".join(each if each.isprintable() else ascii(each)[1:-1] for each in short) + "”"


class NotJsonError(ValueError):
    """A text is not JSON; the message says why, after "It is not JSON: "."""


def read_json(data: bytes) -> Any:
    """Read JSON.

    Raises:
        NotJsonError: It is not JSON, or parsers disagree about it.
    """
    if not data.strip():
        raise NotJsonError("it is empty")
    for mark, reason in _BOMS:
        if data.startswith(mark):
            raise NotJsonError(reason)
    if data.count(0) * 3 > len(data):
        raise NotJsonError("it is in UTF-16 or UTF-32, and not in UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise NotJsonError("it is not in UTF-8") from fault
    # Before parsing, as the parser itself recurses.
    if _depth(data) > DEPTH_MAX:
        raise NotJsonError(f"it is nested more than {DEPTH_MAX} deep")
    try:
        found = _STRICT.decode(text)
    except NotJsonError:
        raise
    except (ValueError, RecursionError) as fault:
        raise NotJsonError("its syntax is wrong") from fault
    try:
        json.dumps(found, ensure_ascii=False).encode()
    except UnicodeEncodeError as fault:
        raise NotJsonError("it holds half of a surrogate pair") from fault
    return found


def _depth(data: bytes) -> int:
    depth = deepest = 0
    for byte in _STRINGS.sub(b"", data):
        if byte in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif byte in b"]}":
            depth -= 1
    return deepest


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise NotJsonError(f"the name {shown(name)} stands twice in it")
        found[name] = value
    return found


def _integer(digits: str) -> int:
    if len(digits) > _DIGITS_MAX:
        raise NotJsonError("it holds a number that is too large")
    return int(digits)


def _decimal(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise NotJsonError("it holds a number that is too large")
    return number


def _constant(name: str) -> NoReturn:
    raise NotJsonError(f"{name} is not a number of JSON")


_STRICT: Final = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_constant=_constant,
    parse_int=_integer,
    parse_float=_decimal,
)
