"""The verdict of a trial: one sentence on its result, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from builder.backend.responses import Meaning, meaning_of
from builder.trial.attempt import TrialResult
from builder.trial.redaction import content_of
from builder.value import dataclass
from builder.wording import counted

Tone = Literal["good", "warning", "error"]

_ASKED_FOR: Final = "This is the fault that was asked for."
_BACKEND_WOULD: Final[Mapping[Meaning, str]] = {
    Meaning.DELIVERED: "",
    Meaning.RETRY: "The exported backend would keep the submission and try again.",
    Meaning.AMBIGUOUS: "The exported backend would try again, so it may arrive twice.",
    Meaning.UNAUTHORISED: "The exported backend would sound an alarm, wait, and try again.",
    Meaning.REFUSED: "The exported backend would give the submission up.",
}
_BY_STATUS: Final[Mapping[int, str]] = {
    400: "It does not take the request as it is: check the key of the page context in the form’s "
    "settings, and the query parameters.",
    401: "It does not accept the token: paste this key pair’s public key into the integration’s "
    "field YOUR PUBLIC KEY, and check the issuer in the form’s settings and this machine’s clock.",
    403: "This integration may not be written to: check channel and integration id.",
    404: "It knows no such integration: check channel and integration id.",
    429: "There were too many requests: wait a moment, then send again.",
}
_BY_BACKEND_CODE: Final[Mapping[str, str]] = {
    "fields": "What it said of each answer stands beside the answers.",
    "integration": "Add the integration to the form’s settings, or choose another integration id.",
    "parameters": "A query parameter is missing, malformed or unknown.",
    "malformed": "The page never sends such values.",
}


@dataclass(frozen=True)
class Verdict:
    """The judgement of a trial's result.

    Attributes:
        text: The result in one sentence.
        tone: Whether the result is good.
        advice: What the result means, and what to do; empty if nothing.
    """

    text: str
    tone: Tone
    advice: str = ""


def verdict_of(result: TrialResult) -> Verdict:
    """Judge an result."""
    if result.attempt.target.way == "backend":
        return _through_backend(result)
    exchange = result.exchange
    whom = "the simulator" if result.attempt.target.way == "simulator" else exchange.host
    asked_for = any(each.fault for each in result.deliveries)
    if exchange.delivered:
        return Verdict(f"Delivered: {whom} took it ({exchange.status}).", "good")
    if any(each.accepted for each in result.deliveries):
        return Verdict(
            f"Delivered, but unconfirmed: {whom} took it, and its response was lost.",
            "warning",
            f"{_ASKED_FOR} {_backend_would(result, Meaning.AMBIGUOUS)}",
        )
    if exchange.fault:
        would = _backend_would(result, Meaning.AMBIGUOUS)
        advice = f"{_ASKED_FOR} {would}" if asked_for else ""
        return Verdict(f"No response from {whom}. {exchange.fault}", "error", advice)
    text = f"Refused: {whom} answered {exchange.status}."
    if asked_for:
        would = _backend_would(result, meaning_of(exchange.status))
        return Verdict(text, "error", f"{_ASKED_FOR} {would}")
    reasons = [reason for each in result.deliveries for reason in each.ruling.reasons]
    return Verdict(text, "error", " ".join(reasons) or _advice(result))


def refused_answers(result: TrialResult) -> Mapping[str, str]:
    """Return what the exported backend said of single answers, by context name."""
    said = _said(result).get("fields")
    return {str(k): str(v) for k, v in said.items()} if isinstance(said, dict) else {}


def _advice(result: TrialResult) -> str:
    status = result.exchange.status
    if 300 <= status < 400:
        return "It redirects elsewhere, which is not followed: check the address."
    if status >= 500:
        would = _backend_would(result, meaning_of(status))
        return f"The fault is its own: try again later. {would}"
    return _BY_STATUS.get(status, "")


def _backend_would(result: TrialResult, meaning: Meaning) -> str:
    """Return what the exported backend would do after such a response."""
    if meaning is Meaning.AMBIGUOUS and result.attempt.form.repeats == "at_most_once":
        return "The exported backend would not send it again: the form asks for that."
    return _BACKEND_WOULD[meaning]


def _through_backend(result: TrialResult) -> Verdict:
    exchange, attempts = result.exchange, len(result.deliveries)
    times = counted(attempts, "attempt")
    if exchange.fault:
        return Verdict(f"No response from the exported backend. {exchange.fault}", "error")
    if exchange.status == 200:
        after = "" if attempts == 1 else f" after {times}"
        return Verdict(
            f"Delivered: the exported backend signed it, and the simulator took it{after}.", "good"
        )
    if exchange.status == 202:
        return {
            "delivered": Verdict(
                f"Delivered: the exported backend kept it, and the simulator took it after "
                f"{times}.",
                "good",
            ),
            "failed": Verdict(
                "Refused: the exported backend kept it, but the simulator refuses it for good.",
                "error",
            ),
            "unconfirmed": Verdict(
                "Saved, and perhaps delivered: the form says not to send it again.", "warning"
            ),
        }.get(
            result.state,
            Verdict(
                f"Kept: after {times} the exported backend has not delivered it yet.",
                "warning",
                "In service it would go on trying for most of an hour. Here it is stopped.",
            ),
        )
    said = _said(result)
    advice = _BY_BACKEND_CODE.get(str(said.get("error")), "")
    return Verdict(
        f"Refused: the exported backend answered {exchange.status}.",
        "error",
        f"{said.get('message') or ''} {advice}".strip(),
    )


def _said(result: TrialResult) -> Mapping[str, Any]:
    """Return the JSON object that the exported backend answered; empty if it did not."""
    if result.attempt.target.way != "backend":
        return {}
    found = content_of(result.exchange.response_body)
    return found if isinstance(found, dict) else {}
