"""What came of a submission, in one sentence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from builder.gui.console.attempt import Outcome

Tone = Literal["good", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sentence about an outcome.

    Attributes:
        text: What came of it, and what to do if it was refused.
        tone: Whether that is good.
    """

    text: str
    tone: Tone


def verdict_of(outcome: Outcome) -> Verdict:
    """Judge an outcome."""
    exchange, way = outcome.exchange, outcome.attempt.target.way
    if exchange.fault:
        return Verdict(f"No answer. {exchange.fault}", "error")
    if way == "backend":
        return _through_backend(outcome)
    whom = "the simulator" if way == "simulator" else exchange.host
    if exchange.delivered:
        return Verdict(f"Delivered: {whom} took it ({exchange.status}).", "good")
    reason = _reason(outcome)
    return Verdict(f"Refused: {whom} answered {exchange.status}. {reason}".strip(), "error")


def _through_backend(outcome: Outcome) -> Verdict:
    exchange, attempts = outcome.exchange, len(outcome.deliveries)
    if exchange.status == 200:
        return Verdict("Delivered: the backend signed it, and the simulator took it.", "good")
    if exchange.status == 202:
        times = "attempt" if attempts == 1 else "attempts"
        return {
            "delivered": Verdict(f"Saved, then delivered after {attempts} {times}.", "good"),
            "failed": Verdict(
                "Saved, but the simulator refuses it for good: it is a dead letter now.", "error"
            ),
        }.get(
            outcome.state,
            Verdict(f"Saved, and still on its way after {attempts} {times}.", "warning"),
        )
    said = _json(exchange.answer_body)
    message = str(said.get("message", "")) if isinstance(said, dict) else ""
    return Verdict(f"Refused: the backend answered {exchange.status}. {message}".strip(), "error")


def _reason(outcome: Outcome) -> str:
    for delivery in outcome.deliveries:
        if delivery.fault:
            return "That is the fault that was asked for."
        if delivery.ruling.reasons:
            return " ".join(delivery.ruling.reasons)
    return {
        401: "The token is not accepted: is this key pair’s public key in YOUR PUBLIC KEY?",
        403: "This integration may not be written to.",
        404: "There is no such integration: look at channel and integration id.",
        429: "Too many requests: wait a moment.",
    }.get(outcome.exchange.status, "")


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None
