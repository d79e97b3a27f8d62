"""Reading a submission's JSON from a stranger: strictly and within limits."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NoReturn

# Bytes of a body for most forms, and the most that a form with long answers may ask for.
BODY_MAX: Final = 64 * 1024
BODY_MOST: Final = 1024 * 1024
DEPTH_MAX: Final = 8
DIGITS_MAX: Final = 32
_DATE: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_KEY: Final = re.compile(r"[A-Za-z0-9_-]{8,64}")
_STRINGS: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_HALVES: Final = re.compile(r"\\u[dD][89a-fA-F]")  # halves of surrogate pairs, as escapes
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
_CANONICAL: Final = json.JSONEncoder(sort_keys=True, ensure_ascii=False)


class IntakeError(ValueError):
    """The body is not a submission. The text names the fault, never the content."""


@dataclass(frozen=True, slots=True)
class Submission:
    """What the page sent.

    Attributes:
        params: The page's query parameters, unchecked.
        values: The answers by context name, unchecked.
        key: The idempotency key.
        content: Params and values in canonical form: equal for equal answers.
        today: The date where the person is, as the page says; None if it does not.
    """

    params: dict[str, object]
    values: dict[str, object]
    key: str
    content: bytes
    today: date | None = None


def read_submission(body: bytes, most: int = BODY_MAX) -> Submission:
    """Read a request's body.

    Args:
        body: The body.
        most: How many bytes it may have.

    Raises:
        IntakeError: It is not JSON of the expected shape, is nested too deep, repeats a name, or
            holds a number or text that JSON cannot carry faithfully.
    """
    if len(body) > most:
        raise IntakeError("too large")
    data = parse(body)
    if not isinstance(data, dict) or data.keys() - {"today"} != {"params", "values", "key"}:
        raise IntakeError("expected an object with params, values, key and optionally today")
    params, values, key = data["params"], data["values"], data["key"]
    if not isinstance(params, dict) or not isinstance(values, dict):
        raise IntakeError("params and values must be objects")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise IntakeError("key must be 8 to 64 letters, digits, - or _")
    today = _date(data["today"]) if "today" in data else None
    # Without the day, so that the same answers after midnight are the same submission.
    return Submission(params, values, key, _CANONICAL.encode([params, values]).encode(), today)


def read_params(body: bytes) -> dict[str, object]:
    """Read the query parameters of a page that sends nothing else yet, unchecked.

    Raises:
        IntakeError: It is not such a JSON object.
    """
    data = parse(body)
    if not isinstance(data, dict) or data.keys() != {"params"}:
        raise IntakeError("expected an object of params")
    if not isinstance(data["params"], dict):
        raise IntakeError("params must be an object")
    return data["params"]


def parse(body: bytes) -> Any:
    """Read JSON strictly.

    Raises:
        IntakeError: It is not JSON, is nested too deep, repeats a name, or holds a number or text
            that JSON cannot carry faithfully.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise IntakeError("not UTF-8") from fault
    # Before parsing, as the parser itself recurses.
    if _depth(body) > DEPTH_MAX:
        raise IntakeError("nested too deep")
    try:
        data = _STRICT.decode(text)
        if _HALVES.search(text):
            # Python reads halves of surrogate pairs, which cannot be encoded again.
            _CANONICAL.encode(data).encode("utf-8")
    except IntakeError:
        raise
    except UnicodeEncodeError as fault:
        raise IntakeError("half of a surrogate pair") from fault
    except (ValueError, RecursionError) as fault:
        raise IntakeError("not JSON") from fault
    return data


def _date(text: object) -> date:
    try:
        if isinstance(text, str) and _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise IntakeError("today must be a date such as 2026-12-31")


def _depth(body: bytes) -> int:
    depth = deepest = 0
    for bracket in _STRINGS.sub(b"", body).translate(None, _NO_BRACKETS):
        depth += 1 if bracket in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise IntakeError("a name is repeated")
    return found


def _integer(digits: str) -> int:
    if len(digits) > DIGITS_MAX:
        raise IntakeError("a number is too long")
    return int(digits)


def _decimal(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError("too large for a double")
    return number


def _no_constant(name: str) -> NoReturn:
    raise IntakeError(f"{name} is not JSON")


_STRICT: Final = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_constant=_no_constant,
    parse_int=_integer,
    parse_float=_decimal,
)
