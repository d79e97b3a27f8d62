"""How a key pair is told of in a few words, alone and with the open form."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from builder.form.project import Project
from builder.keys.dates import advice_about
from builder.keys.pair import KeyPair
from builder.wording import counted

_SHORT: Final = 16
_DAYS: Final = ((365, "year"), (30, "month"), (1, "day"))

IN_USE: Final = (
    "The open form uses this key pair, so it cannot be deleted. Choose another key pair for the "
    "form first."
)


def uses(project: Project, pair: KeyPair) -> bool:
    """Tell whether a form uses a key pair."""
    return pair.fingerprint == project.key_fingerprint != ""


def short_fingerprint(fingerprint: str) -> str:
    """Return the beginning of a fingerprint, as the backend's messages show it."""
    return f"{fingerprint[:_SHORT]}…"


def age(created: datetime, now: datetime | None = None) -> str:
    """Return how long ago something was made, such as ``3 months old``.

    Args:
        created: When it was made.
        now: The moment to count from; the clock's own if None.
    """
    days = ((now or datetime.now(UTC)) - created).days
    for size, unit in _DAYS:
        if days >= size:
            return f"{counted(days // size, unit)} old"
    return "new today"


def reminder(pair: KeyPair) -> str:
    """Return when a key pair is to be replaced, such as ``at the age of 365 days``."""
    words = [f"by {pair.expires}"] if pair.expires else []
    words += [f"at the age of {counted(pair.remind_days, 'day')}"] if pair.remind_days else []
    return ", or ".join(words) or "no reminder"


def facts(pair: KeyPair, uses: int = 0) -> str:
    """Return a key pair's size, age, use and fingerprint on one line.

    Args:
        pair: The key pair.
        uses: How many other projects are known to use it.
    """
    if not pair.fingerprint:
        return "damaged"
    parts = [f"{pair.bits} bits", age(pair.created)]
    parts += [counted(uses, "project")] if uses else []
    return " · ".join([*parts, short_fingerprint(pair.fingerprint)])


def in_full(pair: KeyPair, *, used: bool, uses: int = 0) -> str:
    """Return everything that the list shows of a key pair, for those who listen."""
    words = [pair.name, facts(pair, uses)]
    if used:
        words.append("used by this form")
    advice = advice_about(pair)
    if pair.warning:
        words.append(f"warning: {pair.warning}")
    if advice:
        words.append(f"{advice.severity}: {advice.text}")
    return ", ".join(words)
