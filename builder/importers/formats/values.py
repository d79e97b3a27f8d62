"""Values out of files of other programs, as the attributes of fields have them."""

from __future__ import annotations

import math
from typing import Any, Final

from builder.form.numbers import read_number

_YES: Final = frozenset({"true", "yes", "1", "on", "ok", "checked", "ναι"})
_NO: Final = frozenset({"false", "no", "0", "off", "όχι"})
_LARGEST: Final = 10**15
DECIMALS_MAX: Final = 6  # as builder/check/fields.py allows
LEAST_STEP: Final = 10.0**-DECIMALS_MAX


def decimals_for(step: float | None) -> int:
    """Return how many digits a decimal number may have after its point.

    Args:
        step: The distance between its values; None if the source sets no limit.
    """
    if step is None:
        return DECIMALS_MAX
    digits = f"{step:.{DECIMALS_MAX}f}".rstrip("0").partition(".")[2]
    return len(digits)


def number_or_none(value: object) -> float | None:
    """Return a number, also one that is written as a text; None if it is none, or too large."""
    if isinstance(value, str):
        value = read_number(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) <= _LARGEST else None


def whole_or_none(value: object) -> int | None:
    """Return a whole number, also one that is written as a text; None if it is none."""
    number = number_or_none(value)
    return int(number) if number is not None and number.is_integer() else None


def bound_for(kind: str, attribute: str, number: float) -> float:
    """Return a bound as a field of a kind has it: the nearest whole number within it, or itself.

    Args:
        kind: The kind of the field.
        attribute: ``min`` or ``max``.
        number: The bound.
    """
    if kind not in ("integer", "slider"):
        return number
    return math.ceil(number) if attribute == "min" else math.floor(number)


def default_for(kind: str, value: object) -> Any:
    """Return what a field of a kind starts with; None if it cannot start with this."""
    if value is None or value == "" or isinstance(value, dict):
        return None
    if kind in ("integer", "slider"):
        return whole_or_none(value)
    if kind == "decimal":
        return number_or_none(value)
    if kind == "checkboxes":
        every = value if isinstance(value, list) else str(value).replace(";", ",").split(",")
        return tuple(dict.fromkeys(str(each).strip() for each in every if str(each).strip()))
    if kind == "checkbox":
        return _yes_or_no(value)
    if kind in ("text", "textarea", "email", "phone", "url", "select", "radio", "country"):
        whole = whole_or_none(value) if isinstance(value, float) else None
        return str(value if whole is None else whole)
    return None


def _yes_or_no(value: object) -> bool | None:
    written = str(value).strip().lower()
    if written in _YES:
        return True
    return False if written in _NO else None
