"""When a key pair should be replaced: by its age, or by a date of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final, Literal

from builder.keys.pair import KeyPair
from builder.value import dataclass
from builder.wording import counted

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
                f"The key pair “{pair.name}” expired on {pair.expires}. Replace it by a new one.",
            )
        if left <= SOON_DAYS:
            when = f"in {counted(left, 'day')}" if left else "today"
            return Advice(
                "advice",
                f"The key pair “{pair.name}” expires on {pair.expires}, {when}. Replace it by a "
                "new one before that.",
            )
    age = (day - pair.created.astimezone(UTC).date()).days
    if 0 < pair.remind_days <= age:
        return Advice(
            "advice",
            f"The key pair “{pair.name}” is {counted(age, 'day')} old. Replace it by a new one, or "
            "set another reminder.",
        )
    return None
