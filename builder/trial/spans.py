"""How long something is, in words."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from builder.say import say_count

_UNITS: Final[tuple[tuple[float, Callable[[int], str]], ...]] = (
    (365.25 * 86_400, lambda count: say_count("{count:,} year", "{count:,} years", count)),
    (86_400, lambda count: say_count("{count:,} day", "{count:,} days", count)),
    (3_600, lambda count: say_count("{count:,} hour", "{count:,} hours", count)),
    (60, lambda count: say_count("{count:,} minute", "{count:,} minutes", count)),
    (1, lambda count: say_count("{count:,} second", "{count:,} seconds", count)),
)


def span_of(seconds: float) -> str:
    """Return a length of time in the largest unit of which there is one, rounded.

    Args:
        seconds: The length, from 0 up.
    """
    # What is rounded to 60 minutes is an hour.
    for (unit, words), (smaller, _) in pairwise(_UNITS):
        if round(seconds / smaller) * smaller >= unit:
            return words(round(seconds / unit))
    return _UNITS[-1][1](round(seconds))
