"""What the platform's response to an attempt means."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from enum import Enum
from functools import lru_cache
from typing import Final

# A conversation lives about an hour.
RETRY_DELAYS_S: Final = (1, 3, 10, 30, 60, 120, 240, 480, 960)
GIVE_UP_AFTER_S: Final = 55 * 60
_BELIEVED_S: Final = 24 * 3600  # longer waits cannot be meant for a conversation of an hour
_LAST_CALL_S: Final = 10  # seconds before the end at which the last attempt is due


class Meaning(Enum):
    """What to do after an attempt."""

    DELIVERED = "delivered"
    RETRY = "retry"  # certainly not delivered; try again
    AMBIGUOUS = "ambiguous"  # perhaps delivered; at-least-once tries again
    UNAUTHORISED = "unauthorised"  # the token was refused
    REFUSED = "refused"  # the platform will never accept it


@dataclass(frozen=True, slots=True)
class Response:
    """The result of one request.

    Attributes:
        meaning: What to do about it.
        detail: A word for the log: the HTTP status, or what went wrong.
        wait: Seconds that the platform asked to wait.
        skew: Seconds that its clock is ahead of ours; None if it did not say.
    """

    meaning: Meaning
    detail: str
    wait: float = 0.0
    skew: float | None = None


def meaning_of(status: int) -> Meaning:
    """Classify an HTTP status of the platform."""
    if 200 <= status < 300:
        return Meaning.DELIVERED
    if status == 401:
        return Meaning.UNAUTHORISED
    # The request arrived incomplete (408) or too early (425), or was not processed.
    if status in (408, 425, 429, 503):
        return Meaning.RETRY
    if status >= 500:
        return Meaning.AMBIGUOUS
    # Redirects are not followed: a delivery goes to the allowed address only.
    return Meaning.REFUSED


def last_call(created: float) -> float:
    """Return when the last attempt is due, for a submission accepted then (Unix time)."""
    return created + GIVE_UP_AFTER_S - _LAST_CALL_S


def next_attempt(
    attempts: int,
    created: float,
    now: float,
    asked: float = 0.0,
    chance: Callable[[], float] = random.random,
) -> float | None:
    """Return when to try again: full jitter, after the wait that was asked for, before the end.

    Args:
        attempts: Attempts made so far, 1 or more.
        created: When the submission was accepted, in seconds since the epoch.
        now: Seconds since the epoch.
        asked: Seconds that the platform asked to wait. A wait beyond the end is shortened to the
            last attempt, which costs nothing; a wait of days or years is ignored.
        chance: A number from 0 to 1.

    Returns:
        Seconds since the epoch; None to give up.
    """
    last = last_call(created)
    if now >= last:
        return None
    ceiling = RETRY_DELAYS_S[min(attempts, len(RETRY_DELAYS_S)) - 1]
    believed = asked if asked < _BELIEVED_S else 0.0
    return min(now + max(ceiling * chance(), believed), last)


def retry_after(header: str, now: float) -> float:
    """Return the seconds that a ``Retry-After`` header asks for; 0 if it is none."""
    if header.isascii() and header.isdigit():
        return float(header[:9])
    date = _date(header)
    return 0.0 if date is None else max(0.0, date - now)


def clock_skew(date_header: str, sent: float, received: float) -> float | None:
    """Return how many seconds the platform's clock is ahead of ours, from the date of a response.

    The header has whole seconds and was written at some moment while we waited, so it gives a span
    of time. A clock that agrees with any part of the span is right.

    Args:
        date_header: The response's ``Date`` header.
        sent: When the request was begun, by our clock.
        received: When its response had come.

    Returns:
        The middle of the span, 0 if our clock may be right, None if there is no such header.
    """
    date = _date(date_header)
    if date is None:
        return None
    least, most = date - received, date + 1 - sent
    return 0.0 if least <= 0 <= most else (least + most) / 2


@lru_cache(maxsize=64)  # a busy platform repeats the same second
def _date(header: str) -> float | None:
    try:
        found = parsedate_to_datetime(header)
    except (TypeError, ValueError, OverflowError):
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
