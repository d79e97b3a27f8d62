"""What happened to a submission, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from builder.say import say
from builder.trial.attempt import TrialResult
from builder.trial.exchange import Moment

_WORDS: Final[Mapping[str, str]] = {
    "judged": say("Answers judged by the form’s rules"),
    "prepared": say("Request prepared"),
    "signed": say("Token signed"),
    "answered": say("Response received"),
    "failed": say("Given up"),
    "delivered": say("Delivered by the exported backend"),
    "unconfirmed": say("Not sent again by the exported backend"),
}


def moments_of(result: TrialResult) -> Sequence[Moment]:
    """Return what happened in order, in words, what the simulator noted included."""
    exchange = result.exchange
    # Sending is begun when the request is prepared; the page's way has no such step.
    begun = next((e.milliseconds for e in exchange.timeline if e.name == "prepared"), 0.0)
    found = [Moment(_WORDS.get(e.name, e.name), e.milliseconds) for e in exchange.timeline]
    for delivery in result.deliveries:
        elapsed = begun + (delivery.received - exchange.sent_at) * 1000
        said = (
            say("Simulator received it, and took it")
            if delivery.accepted
            else say("Simulator received it, and did not take it")
        )
        found.append(Moment(said, round(elapsed, 1)))
    return sorted(found, key=lambda moment: moment.milliseconds)
