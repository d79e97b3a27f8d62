"""What happened to a submission, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from builder.trial.attempt import TrialResult
from builder.trial.exchange import Moment

_WORDS: Final[Mapping[str, str]] = {
    "judged": "Answers judged by the form’s rules",
    "prepared": "Request prepared",
    "signed": "Token signed",
    "answered": "Response received",
    "failed": "Given up",
    "delivered": "Delivered by the exported backend",
    "unconfirmed": "Not sent again by the exported backend",
}


def moments_of(result: TrialResult) -> Sequence[Moment]:
    """Return what happened in order, in words, what the simulator noted included."""
    exchange = result.exchange
    # Sending is begun when the request is prepared; the page's way has no such step.
    begun = next((e.milliseconds for e in exchange.timeline if e.name == "prepared"), 0.0)
    found = [Moment(_WORDS.get(e.name, e.name), e.milliseconds) for e in exchange.timeline]
    for delivery in result.deliveries:
        elapsed = begun + (delivery.received - exchange.sent_at) * 1000
        said = "took it" if delivery.accepted else "did not take it"
        found.append(Moment(f"Simulator received it, and {said}", round(elapsed, 1)))
    return sorted(found, key=lambda moment: moment.milliseconds)
