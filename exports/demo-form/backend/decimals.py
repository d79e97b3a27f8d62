"""Decimal arithmetic for both rule engines: the twin of ``templates/page/js/decimals.js``.

A number is a whole count of its smallest part: forty digits after the point. Sums, differences
and products of answers are exact, as nobody's answer has more than twenty digits there; what does
not come out even is rounded, halves away from zero, as spreadsheets do. Both languages count
whole numbers exactly, so both come to the same digits.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

PLACES: Final = 40
# What looks at a number sees this much of it, so that 1/3*3 is 1.
SEEN: Final = 20
ONE: Final = 10**PLACES
# A double has at most 17 digits, so no digit is lost here.
_EXACT: Final = Context(prec=400)


def to_decimal(number: float) -> int:
    """Take a number as its shortest text has it, which is how it was typed."""
    if isinstance(number, int):
        return number * ONE
    return int(_EXACT.scaleb(Decimal(repr(number)), PLACES).to_integral_value(ROUND_HALF_UP))


def divide(one: int, other: int) -> int:
    """Divide whole numbers; halves go away from zero."""
    whole = (2 * abs(one) + abs(other)) // (2 * abs(other))
    return whole if (one < 0) == (other < 0) else -whole


def keep_places(value: int, places: int) -> int:
    """Round to so many digits after the point, halves away from zero."""
    unit: int = 10 ** (PLACES - places)
    return divide(value, unit) * unit


def write(value: int, places: int = PLACES) -> str:
    """Write a number with at most so many digits after the point, and no zeros at its end."""
    digits = str(abs(divide(value, 10 ** (PLACES - places)))).zfill(places + 1)
    text = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    return f"-{text}" if value < 0 and text != "0" else text
