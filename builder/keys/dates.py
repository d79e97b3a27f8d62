"""When a key pair should be replaced: by its age, or by a date of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final, Literal

from builder.keys.pair import KeyPair
from builder.say import say, say_count
from builder.value import dataclass

SOON_DAYS: Final = 30  # before its last day a key pair is spoken of
REMIND_MAX: Final = 3650  # days


@dataclass(frozen=True)
class Advice:
    """Why a key pair should be replaced.

    Attributes:
        severity: ``warning`` if its last day is over, else ``advice``.
        text: A sentence or two.
    """

    severity: Literal["warning", "advice"]
    text: str


def _expiring(pair: KeyPair, days: int) -> str:
    if days == 0:
        return say(
            "The key pair “{name}” expires on {day}, today. Replace it by a new one before that.",
            name=pair.name,
            day=pair.expires,
        )
    return say_count(
        "The key pair “{name}” expires on {day}, in {count:,} day. Replace it by a new one before "
        "that.",
        "The key pair “{name}” expires on {day}, in {count:,} days. Replace it by a new one before "
        "that.",
        days,
        name=pair.name,
        day=pair.expires,
    )


def advice_about(pair: KeyPair, today: date | None = None) -> Advice | None:
    """Return why a key pair should be replaced; None while there is no reason.

    Args:
        pair: The key pair; a damaged one has other worries.
        today: The day in UTC; the clock's own if None.
    """
    if not pair.fingerprint:
        return None
    day = today or datetime.now(UTC).date()
    if pair.expires is not None:
        left = (pair.expires - day).days
        if left < 0:
            return Advice(
                "warning",
                say(
                    "The key pair “{name}” expired on {day}. Replace it by a new one.",
                    name=pair.name,
                    day=pair.expires,
                ),
            )
        if left <= SOON_DAYS:
            return Advice("advice", _expiring(pair, left))
    age = (day - pair.created.astimezone(UTC).date()).days
    if 0 < pair.remind_days <= age:
        return Advice(
            "advice",
            say_count(
                "The key pair “{name}” is {count:,} day old. Replace it by a new one, or "
                "set another reminder.",
                "The key pair “{name}” is {count:,} days old. Replace it by a new one, "
                "or set another reminder.",
                age,
                name=pair.name,
            ),
        )
    return None
