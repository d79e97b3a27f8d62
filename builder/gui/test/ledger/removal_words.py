"""What a deletion takes away, in words."""

from __future__ import annotations

from datetime import datetime

from builder.say import say, say_count
from builder.trial.ledger.ledger import Removal


def removal_words(removal: Removal) -> tuple[str, str]:
    """Return the question before a deletion, and what goes with it."""
    question = say_count(
        "Delete {count:,} submission?", "Delete {count:,} submissions?", removal.rows
    )
    more = [extent_words(removal)]
    more.append(say("The file is rewritten, so that nothing of them stays in it."))
    return question, " ".join(each for each in more if each)


def extent_words(removal: Removal) -> str:
    """Return from when the submissions are that go, and how many have notes; empty for none."""
    if removal.oldest is None or removal.latest is None:
        return ""
    first, last = _moment(removal.oldest), _moment(removal.latest)
    found = (
        say("It was sent at {moment}.", moment=first)
        if removal.rows == 1
        else say("They were sent from {first} to {last}.", first=first, last=last)
    )
    if removal.noted:
        noted = say_count(
            "{count:,} of them has notes or tags.",
            "{count:,} of them have notes or tags.",
            removal.noted,
        )
        found = f"{found} {noted}"
    return found


def _moment(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds).astimezone():%Y-%m-%d %H:%M}"
