"""How a key pair is told of in a few words, alone and with the open form."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final, Literal

from builder.form.project import Project
from builder.keys.dates import advice_about
from builder.keys.pair import KeyPair
from builder.say import listed, say, say_count

_Unit = Literal["year", "month", "day"]
_SHORT: Final = 16
_DAYS: Final[tuple[tuple[int, _Unit], ...]] = ((365, "year"), (30, "month"), (1, "day"))

IN_USE: Final = say(
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
            return _old(days // size, unit)
    return say("new today")


def _old(count: int, unit: _Unit) -> str:
    match unit:
        case "year":
            return say_count("{count:,} year old", "{count:,} years old", count)
        case "month":
            return say_count("{count:,} month old", "{count:,} months old", count)
        case "day":
            return say_count("{count:,} day old", "{count:,} days old", count)


def reminder(pair: KeyPair) -> str:
    """Return when a key pair is to be replaced, such as ``at the age of 365 days``."""
    days, last = pair.remind_days, pair.expires
    if days and last:
        return say_count(
            "by {day}, or at the age of {count:,} day",
            "by {day}, or at the age of {count:,} days",
            days,
            day=last,
        )
    if days:
        return say_count("at the age of {count:,} day", "at the age of {count:,} days", days)
    return say("by {day}", day=last) if last else say("no reminder")


def facts(pair: KeyPair, uses: int = 0) -> str:
    """Return a key pair's size, age, use and fingerprint on one line.

    Args:
        pair: The key pair.
        uses: How many other projects are known to use it.
    """
    if not pair.fingerprint:
        return say("damaged")
    parts = [say("{bits} bits", bits=pair.bits), age(pair.created)]
    parts += [say_count("{count:,} project", "{count:,} projects", uses)] if uses else []
    return " · ".join([*parts, short_fingerprint(pair.fingerprint)])


def in_full(pair: KeyPair, *, used: bool, uses: int = 0) -> str:
    """Return everything that the list shows of a key pair, for those who listen."""
    words = [pair.name, facts(pair, uses)]
    if used:
        words.append(say("used by this form"))
    advice = advice_about(pair)
    if pair.warning:
        words.append(say("warning: {reason}", reason=pair.warning))
    if advice:
        words.append(
            say("warning: {reason}", reason=advice.text)
            if advice.severity == "warning"
            else say("advice: {reason}", reason=advice.text)
        )
    return listed(words)
