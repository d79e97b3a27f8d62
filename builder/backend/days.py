"""What day it is: the dates on earth at a moment, and bounds that are counted from today."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

_RELATIVE = re.compile(r"today(?:([+-])([0-9]{1,5}))?")


class Days(NamedTuple):
    """What day it is.

    Attributes:
        first: The earliest calendar date that it may be where the person is.
        last: The latest one.
        own: The date that it is there; None for the earliest.
    """

    first: date
    last: date
    own: date | None = None

    @property
    def today(self) -> date:
        """The date that calculations count from."""
        return self.own or self.first


def anywhere_on_earth(now: datetime, own: date | None = None) -> Days:
    """Return the dates on earth at a moment (UTC-12 to UTC+14).

    Args:
        now: The moment.
        own: The date where the person is, as the page says; it counts within a day of the date in
            UTC.
    """
    utc = now.astimezone(UTC)
    first, last, today = utc - timedelta(hours=12), utc + timedelta(hours=14), utc.date()
    near = own is not None and abs((own - today).days) <= 1
    return Days(first.date(), last.date(), own if near else today)


@lru_cache(maxsize=256)
def resolve_date(bound: str, today: date) -> str:
    """Return a date bound as ``YYYY-MM-DD``; beyond the calendar it is its first or last day."""
    found = _RELATIVE.fullmatch(bound)
    if not found:
        return bound
    shift = int(found[2] or 0) * (-1 if found[1] == "-" else 1)
    try:
        return (today + timedelta(days=shift)).isoformat()
    except OverflowError:
        return (date.max if shift > 0 else date.min).isoformat()
