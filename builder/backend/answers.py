"""What the platform's answer to an attempt means."""

from __future__ import annotations

import random
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import Final

# For a conversation that lives about an hour.
RETRY_DELAYS_S: Final = (1, 3, 10, 30, 60, 120, 240, 480, 960)
GIVE_UP_AFTER_S: Final = 55 * 60


class Meaning(Enum):
    """What to do after an attempt."""

    DELIVERED = "delivered"
    RETRY = "retry"  # certainly not delivered; try again
    AMBIGUOUS = "ambiguous"  # perhaps delivered; at-least-once tries again
    UNAUTHORISED = "unauthorised"  # the token was refused
    REFUSED = "refused"  # it will never be taken


def meaning_of(status: int) -> Meaning:
    """Classify an HTTP status of the platform."""
    if 200 <= status < 300:
        return Meaning.DELIVERED
    if status == 401:
        return Meaning.UNAUTHORISED
    if status in (429, 503):
        return Meaning.RETRY
    if status >= 500:
        return Meaning.AMBIGUOUS
    # Redirects are not followed: a delivery goes to the address that was allowed, or nowhere.
    return Meaning.REFUSED


def retry_delay(
    attempts: int, retry_after: str = "", chance: Callable[[], float] = random.random
) -> float:
    """Return the seconds until the next attempt: full jitter, and at least what was asked for.

    Args:
        attempts: Attempts made so far, 1 or more.
        retry_after: The ``Retry-After`` header in seconds; anything else is ignored.
        chance: A number from 0 to 1.
    """
    ceiling = RETRY_DELAYS_S[min(attempts, len(RETRY_DELAYS_S)) - 1]
    asked = int(retry_after) if retry_after.isascii() and retry_after.isdigit() else 0
    return max(ceiling * chance(), float(min(asked, GIVE_UP_AFTER_S)))


def clock_skew(date_header: str, now: float) -> float | None:
    """Return how many seconds the platform's clock is ahead of ours; None if it does not say."""
    try:
        return parsedate_to_datetime(date_header).timestamp() - now
    except (TypeError, ValueError, OverflowError):
        return None
