"""Calculated values in the backend: the twin of ``calculation.js``.

A calculation is a tree: a number, text, true or false, or a list of an operation and what it is
given, such as ``["*", ["field", "quantity"], 2]``. Nothing is evaluated as code. What cannot be
calculated (a missing answer, a division by zero, a number or text beyond bounds) is None. So is
everything calculated from it, except by the operations that accept missing values.

Numbers are decimal (``decimals.py``): 4.35 * 100 is 435. Each step keeps forty digits after the
point, and what looks at a number (a comparison, rounding, text, the result) sees twenty of them.
The result is the double that is nearest to it, whose shortest text is what the page shows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from .characters import lower, upper
from .conditions import Answer, composed
from .decimals import ONE, SEEN, divide, keep_places, to_decimal, write

LONGEST = 10_000
# A larger step is None, so that no chain of products can grow without limit.
_LARGEST_STEP = 10**100 * ONE
_LARGEST = 10**15 * ONE
_TEXT_PLACES = 6


def calculate(tree: Any, answers: Mapping[str, Answer], today: date) -> str | float | bool | None:
    """Calculate a value.

    Args:
        tree: The calculation.
        answers: The answers of fields above it, by context name.
        today: What ``today`` means.

    Returns:
        The value; None if there is none. Whole numbers are int.
    """
    value = _value(tree, answers, today)
    if _is_number(value):
        return None if abs(value) > _LARGEST else _delivered(write(value, SEEN))
    return value if value != "" else None


def _delivered(digits: str) -> float:
    number = float(digits)
    return int(number) if number.is_integer() else number


def _value(tree: Any, answers: Mapping[str, Answer], today: date) -> Any:
    if not isinstance(tree, tuple):
        return _bounded(_taken(tree))
    name, *rest = tree
    if name == "field":
        return _bounded(_taken(answers.get(rest[0])))
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


def _taken(value: Any) -> Any:
    return to_decimal(value) if _is_number(value) else value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _bounded(value: Any) -> Any:
    if _is_number(value):
        return value if abs(value) <= _LARGEST_STEP else None
    return None if isinstance(value, str) and len(value) > LONGEST else value


def _seen(value: Any) -> Any:
    return keep_places(value, SEEN) if _is_number(value) else composed(value)


def _first(*values: Any) -> Any:
    return next((each for each in values if each is not None), None)


def _filled(value: Any) -> bool:
    return value is not None and value not in ("", ())


def _join(one: Any, other: Any) -> str | None:
    texts = (_text(one), _text(other))
    return None if None in texts else "".join(each or "" for each in texts)


def _text(value: Any) -> str | None:
    """Write a value as text: numbers with at most six digits after the point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return write(value, _TEXT_PLACES) if abs(value) < _LARGEST else None


def _rounded(value: int, digits: int) -> int:
    return keep_places(keep_places(value, SEEN), digits // ONE)


def _floor(value: int) -> int:
    return keep_places(value, SEEN) // ONE * ONE


def _days(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days * ONE


def _years(one: str, other: str) -> int:
    return (int(other[:4]) - int(one[:4]) - (other[5:] < one[5:])) * ONE


def _add_days(start: str, days: int) -> str | None:
    try:
        return (date.fromisoformat(start) + timedelta(days=_floor(days) // ONE)).isoformat()
    except OverflowError:
        return None


# These accept missing values.
_WITH_NONE: Mapping[str, Callable[..., Any]] = {
    "coalesce": _first,
    "filled": _filled,
    "sum": lambda *values: sum(each or 0 for each in values),
    "&": _join,
    "and": lambda one, other: one is True and other is True,
    "or": lambda one, other: one is True or other is True,
    "not": lambda one: one is not True,
    "count": lambda chosen: len(chosen or ()) * ONE,
    "includes": lambda chosen, value: _seen(value) in map(_seen, chosen or ()),
}
_OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "+": lambda one, other: one + other,
    "-": lambda one, other: one - other,
    "*": lambda one, other: divide(one * other, ONE),
    "/": lambda one, other: divide(one * ONE, other) if other else None,
    "negative": lambda one: -one,
    "=": lambda one, other: _seen(one) == _seen(other),
    "<>": lambda one, other: _seen(one) != _seen(other),
    "<": lambda one, other: _seen(one) < _seen(other),
    "<=": lambda one, other: _seen(one) <= _seen(other),
    ">": lambda one, other: _seen(one) > _seen(other),
    ">=": lambda one, other: _seen(one) >= _seen(other),
    "min": lambda *values: min(values),
    "max": lambda *values: max(values),
    "abs": abs,
    "floor": _floor,
    "ceil": lambda one: -_floor(-one),
    "round": _rounded,
    "length": lambda text: len(text) * ONE,
    "upper": upper,
    "lower": lower,
    "date": lambda text: text,
    "days": _days,
    "years": _years,
    "add_days": _add_days,
    "year": lambda day: int(day[:4]) * ONE,
    "month": lambda day: int(day[5:7]) * ONE,
    "day": lambda day: int(day[8:]) * ONE,
}
OPERATIONS = frozenset({"field", "if", "today", *_WITH_NONE, *_OPERATIONS})
