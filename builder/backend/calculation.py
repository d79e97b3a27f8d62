"""Calculated values, as the backend works them out: the twin of ``calculation.js``.

A calculation is a tree: a number, text, true or false, or a list of an operation and what it is
given, such as ``["*", ["field", "quantity"], 2]``. Nothing is evaluated as code. What cannot be
worked out (a missing answer, a division by zero, a number or text beyond bounds) is None, and so
is what is worked out from it, but for the operations that say otherwise.

Numbers are IEEE doubles in both languages, so the same operations give the same result.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from .characters import lower, upper
from .conditions import Answer

LONGEST = 10_000
_PLAIN_MAX = 1e15
_MILLIONTH = Decimal("0.000001")


def calculate(tree: Any, answers: Mapping[str, Answer], today: date) -> str | float | bool | None:
    """Work out a calculated value.

    Args:
        tree: The calculation.
        answers: The answers that stand before it, by context name.
        today: What ``today`` means.

    Returns:
        The value; None if there is none. Numbers that are whole come as int.
    """
    value = _value(tree, answers, today)
    if isinstance(value, float):
        if abs(value) > _PLAIN_MAX:
            return None
        return int(value) if value.is_integer() else value
    return value if value != "" else None


def _value(tree: Any, answers: Mapping[str, Answer], today: date) -> Any:
    if not isinstance(tree, tuple):
        return _double(tree)
    name, *rest = tree
    if name == "field":
        return _double(answers.get(rest[0]))
    if name == "today":
        return today.isoformat()

    def work(each: Any) -> Any:
        return _value(each, answers, today)

    if name == "if":
        return work(rest[1] if work(rest[0]) is True else rest[2])
    if name in _WITH_NONE:
        return _bounded(_WITH_NONE[name](*map(work, rest)))
    values = [work(each) for each in rest]
    if any(each is None for each in values):
        return None
    return _bounded(_OPERATIONS[name](*values))


def _double(value: Any) -> Any:
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _bounded(value: Any) -> Any:
    if isinstance(value, float):
        # Adding zero makes minus zero plain zero.
        return value + 0.0 if math.isfinite(value) else None
    return None if isinstance(value, str) and len(value) > LONGEST else value


def _first(*values: Any) -> Any:
    return next((each for each in values if each is not None), None)


def _filled(value: Any) -> bool:
    return value is not None and value not in ("", ())


def _sum(*values: Any) -> float:
    total = 0.0
    for each in values:
        total += each or 0.0
    return total


def _join(one: Any, other: Any) -> str | None:
    texts = (_text(one), _text(other))
    return None if None in texts else "".join(each or "" for each in texts)


def _text(value: Any) -> str | None:
    """Write a value as text: numbers with at most six digits after the point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if abs(value) >= _PLAIN_MAX:
        return None
    # As JavaScript's toFixed does: halves away from zero.
    exact = Decimal(_rounded(value, 6.0) + 0.0).quantize(_MILLIONTH, ROUND_HALF_UP)
    return f"{exact:f}".rstrip("0").rstrip(".")


def _rounded(value: float, digits: float) -> float:
    scale = 10.0 ** int(digits)
    scaled = value * scale + 0.5
    return math.floor(scaled) / scale if math.isfinite(scaled) else scaled


def _divided(one: float, other: float) -> float | None:
    return one / other if other else None


def _days(one: str, other: str) -> float:
    return float((date.fromisoformat(other) - date.fromisoformat(one)).days)


def _years(one: str, other: str) -> float:
    return float(int(other[:4]) - int(one[:4]) - (other[5:] < one[5:]))


def _add_days(start: str, days: float) -> str | None:
    try:
        return (date.fromisoformat(start) + timedelta(days=math.floor(days))).isoformat()
    except OverflowError:
        return None


# These take values that are missing.
_WITH_NONE: Mapping[str, Callable[..., Any]] = {
    "coalesce": _first,
    "filled": _filled,
    "sum": _sum,
    "&": _join,
    "and": lambda one, other: one is True and other is True,
    "or": lambda one, other: one is True or other is True,
    "not": lambda one: one is not True,
    "count": lambda chosen: float(len(chosen or ())),
    "includes": lambda chosen, value: value is not None and value in (chosen or ()),
}
_OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "+": lambda one, other: one + other,
    "-": lambda one, other: one - other,
    "*": lambda one, other: one * other,
    "/": _divided,
    "negative": lambda one: -one,
    "=": lambda one, other: one == other,
    "<>": lambda one, other: one != other,
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
    "min": lambda *values: min(values),
    "max": lambda *values: max(values),
    "abs": abs,
    "floor": lambda one: float(math.floor(one)),
    "ceil": lambda one: float(math.ceil(one)),
    "round": _rounded,
    "length": lambda text: float(len(text)),
    "upper": upper,
    "lower": lower,
    "date": lambda text: text,
    "days": _days,
    "years": _years,
    "add_days": _add_days,
    "year": lambda day: float(day[:4]),
    "month": lambda day: float(day[5:7]),
    "day": lambda day: float(day[8:]),
}
OPERATIONS = frozenset({"field", "if", "today", *_WITH_NONE, *_OPERATIONS})
