"""Moments as files hold them."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, datetime


def read_moment(text: str) -> datetime:
    """Read a moment in ISO 8601; the text must name its time zone.

    Raises:
        ValueError: It is none, or one that some time zones have no date for: at the very beginning
            or end of what can be counted.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or not MINYEAR < moment.year < MAXYEAR:
        raise ValueError(text)
    return moment
