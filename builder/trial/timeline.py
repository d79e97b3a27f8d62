"""What happened to a submission, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from builder.say import say
from builder.trial.exchange import Moment
from builder.trial.ledger.record import Record
from builder.value import dataclass

_WORDS: Final[Mapping[str, str]] = {
    "judged": say("Answers judged by the form's rules"),
    "prepared": say("Request prepared"),
    "signed": say("Token signed"),
    "answered": say("Response received"),
    "failed": say("Given up"),
    "delivered": say("Delivered by the exported backend"),
    "unconfirmed": say("Not sent again by the exported backend"),
}

_PHASES: Final[Mapping[str, str]] = {
    "dns": say("Name looked up (DNS)"),
    "connect": say("Connected"),
    "tls": say("Encrypted (TLS)"),
    "send": say("Request sent"),
    "wait": say("First byte waited for"),
    "receive": say("Body received"),
}


@dataclass(frozen=True)
class Phase:
    """A part of the connection's time.

    Attributes:
        name: What was done.
        begins: Milliseconds from the connection's beginning.
        milliseconds: How long it took.
    """

    name: str
    begins: float
    milliseconds: float


def phases_of(record: Record) -> Sequence[Phase]:
    """Return what the connection's time went to, in order; what did not happen is left out."""
    found: list[Phase] = []
    for name, words in _PHASES.items():
        if name in record.phases:
            begins = found[-1].begins + found[-1].milliseconds if found else 0.0
            found.append(Phase(words, begins, record.phases[name]))
    return found


def moments_of(record: Record) -> Sequence[Moment]:
    """Return what happened in order, in words, what the simulator noted included."""
    # Sending is begun when the request is prepared; the page's way has no such step.
    begun = next((at for name, at in record.timeline if name == "prepared"), 0.0)
    found = [Moment(_WORDS.get(name, name), at) for name, at in record.timeline]
    for delivery in record.deliveries:
        elapsed = begun + (delivery["received"] - record.row.sent_at) * 1000
        said = (
            say("Simulator received it, and took it")
            if delivery["accepted"]
            else say("Simulator received it, and did not take it")
        )
        found.append(Moment(said, round(elapsed, 1)))
    return sorted(found, key=lambda moment: moment.milliseconds)
