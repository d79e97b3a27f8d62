"""Decimal arithmetic for both rule engines: the twin of ``templates/page/js/decimals.js``.

A number is an integer in units of 1e-40: it has forty digits after the point. Sums, differences and
products of answers are exact, as no answer has more than twenty digits there. Other results are
rounded, halves away from zero, as in spreadsheets. Integers are exact in both languages, so both
get the same digits.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

PLACES: Final = 40
# Comparisons, rounding and results use this many digits, so that 1/3*3 is 1.
SEEN: Final = 20
ONE: Final = 10**PLACES
# A double has at most 17 digits, so no digit is lost here.
_EXACT: Final = Context(prec=400)


def to_decimal(number: float) -> int:
    """Read a number from its shortest text, which is how it was typed."""
    if isinstance(number, int):
        return number * ONE
    return int(_EXACT.scaleb(Decimal(repr(number)), PLACES).to_integral_value(ROUND_HALF_UP))


def divide(one: int, other: int) -> int:
    """Divide integers; halves are rounded away from zero."""
    whole = (2 * abs(one) + abs(other)) // (2 * abs(other))
    return whole if (one < 0) == (other < 0) else -whole


def keep_places(value: int, places: int) -> int:
    """Round to a number of digits after the point, halves away from zero."""
    unit: int = 10 ** (PLACES - places)
    return divide(value, unit) * unit


def write(value: int, places: int = PLACES) -> str:
    """Write a number with at most this many digits after the point, without trailing zeros."""
    digits = str(abs(divide(value, 10 ** (PLACES - places)))).zfill(places + 1)
    text = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    return f"-{text}" if value < 0 and text != "0" else text
