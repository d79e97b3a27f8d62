"""The verdict of a trial: one sentence on its result, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from builder.backend.responses import Meaning, meaning_of
from builder.say import say, say_count
from builder.trial.attempt import TrialResult
from builder.value import dataclass

Tone = Literal["good", "warning", "error"]

_ASKED_FOR: Final = say("This is the fault that was asked for.")
_BACKEND_WOULD: Final[Mapping[Meaning, str]] = {
    Meaning.DELIVERED: "",
    Meaning.RETRY: say("The exported backend would keep the submission and try again."),
    Meaning.AMBIGUOUS: say("The exported backend would try again, so it may arrive twice."),
    Meaning.UNAUTHORISED: say("The exported backend would sound an alarm, wait, and try again."),
    Meaning.REFUSED: say("The exported backend would give the submission up."),
}
_BY_STATUS: Final[Mapping[int, str]] = {
    400: say(
        "It does not take the request as it is: check the key of the page context in the form's "
        "settings, and the query parameters."
    ),
    401: say(
        "It does not accept the token: paste this key pair's public key into the integration's "
        "field YOUR PUBLIC KEY, and check the issuer in the form's settings and this machine's "
        "clock."
    ),
    403: say("This integration may not be written to: check channel and integration id."),
    404: say("It knows no such integration: check channel and integration id."),
    429: say("There were too many requests: wait a moment, then send again."),
}
_BY_BACKEND_CODE: Final[Mapping[str, str]] = {
    "fields": say("What it said of each answer stands beside the answers."),
    "integration": say(
        "Add the integration to the form's settings, or choose another integration id."
    ),
    "parameters": say("A query parameter is missing, malformed or unknown."),
    "malformed": say("The page never sends such values."),
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


_UNCONFIRMED: Final = Verdict(
    say("Saved, and perhaps delivered: the form says not to send it again."), "warning"
)


def verdict_of(result: TrialResult) -> Verdict:
    """Judge a result."""
    if result.attempt.target.way == "backend":
        return _through_backend(result)
    if result.attempt.target.way == "deployed":
        return _by_deployed(result)
    exchange = result.exchange
    here = result.attempt.target.way == "simulator"
    whom, status = exchange.host, exchange.status
    asked_for = any(each.fault for each in result.deliveries)
    if exchange.delivered:
        text = (
            say("Delivered: the simulator took it ({status}).", status=status)
            if here
            else say("Delivered: {host} took it ({status}).", host=whom, status=status)
        )
        return Verdict(text, "good")
    if any(each.accepted for each in result.deliveries):
        return Verdict(
            say("Delivered, but unconfirmed: the simulator took it, and its response was lost."),
            "warning",
            f"{_ASKED_FOR} {_backend_would(result, Meaning.AMBIGUOUS)}",
        )
    if exchange.fault:
        would = _backend_would(result, Meaning.AMBIGUOUS)
        advice = f"{_ASKED_FOR} {would}" if asked_for else ""
        text = (
            say("No response from the simulator. {fault}", fault=exchange.fault)
            if here
            else say("No response from {host}. {fault}", host=whom, fault=exchange.fault)
        )
        return Verdict(text, "error", advice)
    text = (
        say("Refused: the simulator answered {status}.", status=status)
        if here
        else say("Refused: {host} answered {status}.", host=whom, status=status)
    )
    if asked_for:
        would = _backend_would(result, meaning_of(exchange.status))
        return Verdict(text, "error", f"{_ASKED_FOR} {would}")
    reasons = [reason for each in result.deliveries for reason in each.ruling.reasons]
    return Verdict(text, "error", " ".join(reasons) or _advice(result))


def refused_answers(result: TrialResult) -> Mapping[str, str]:
    """Return what the exported backend said of single answers, by context name."""
    said = result.said_by_backend.get("fields")
    return {str(k): str(v) for k, v in said.items()} if isinstance(said, dict) else {}


def _advice(result: TrialResult) -> str:
    status = result.exchange.status
    if 300 <= status < 400:
        return say("It redirects elsewhere, which is not followed: check the address.")
    if status >= 500:
        would = _backend_would(result, meaning_of(status))
        return say("The fault is its own: try again later. {would}", would=would)
    return _BY_STATUS.get(status, "")


def _backend_would(result: TrialResult, meaning: Meaning) -> str:
    """Return what the exported backend would do after such a response."""
    if meaning is Meaning.AMBIGUOUS and result.attempt.form.repeats == "at_most_once":
        return say("The exported backend would not send it again: the form asks for that.")
    return _BACKEND_WOULD[meaning]


def _through_backend(result: TrialResult) -> Verdict:
    exchange, attempts = result.exchange, len(result.deliveries)
    if exchange.fault:
        return Verdict(
            say("No response from the exported backend. {fault}", fault=exchange.fault), "error"
        )
    if exchange.status == 200:
        text = say("Delivered: the exported backend signed it, and the simulator took it.")
        if attempts != 1:
            text = say_count(
                "Delivered: the exported backend signed it, and the simulator took it after "
                "{count:,} attempt.",
                "Delivered: the exported backend signed it, and the simulator took it after "
                "{count:,} attempts.",
                attempts,
            )
        return Verdict(text, "good")
    if result.is_unconfirmed:
        return _UNCONFIRMED
    if exchange.status == 202:
        return _kept(result.state, attempts)
    said = result.said_by_backend
    advice = _BY_BACKEND_CODE.get(str(said.get("error")), "")
    return Verdict(
        say("Refused: the exported backend answered {status}.", status=exchange.status),
        "error",
        f"{said.get('message') or ''} {advice}".strip(),
    )


def _by_deployed(result: TrialResult) -> Verdict:
    """Judge what a backend answered that is online."""
    exchange, host = result.exchange, result.exchange.host
    if exchange.fault:
        return Verdict(
            say("No response from {host}. {fault}", host=host, fault=exchange.fault), "error"
        )
    if exchange.status == 200 or result.state == "delivered":
        return Verdict(
            say("Delivered: the backend at {host} signed it, and the platform took it.", host=host),
            "good",
        )
    if result.is_unconfirmed:
        return _UNCONFIRMED
    if exchange.status == 202 and result.state == "failed":
        text = say(
            "Refused: the backend at {host} kept it, and the platform refuses it.", host=host
        )
        return Verdict(text, "error", say("Its log says why."))
    if exchange.status == 202:
        text = say("Kept: the backend at {host} has not delivered it yet.", host=host)
        return Verdict(text, "warning", say("It goes on trying for most of an hour."))
    said = result.said_by_backend
    advice = _BY_BACKEND_CODE.get(str(said.get("error")), "")
    return Verdict(
        say("Refused: {host} answered {status}.", host=host, status=exchange.status),
        "error",
        f"{said.get('message') or ''} {advice}".strip(),
    )


def _kept(state: str, attempts: int) -> Verdict:
    """Judge a submission that the exported backend kept to deliver it later."""
    if state == "delivered":
        text = say_count(
            "Delivered: the exported backend kept it, and the simulator took it after "
            "{count:,} attempt.",
            "Delivered: the exported backend kept it, and the simulator took it after "
            "{count:,} attempts.",
            attempts,
        )
        return Verdict(text, "good")
    if state == "failed":
        text = say("Refused: the exported backend kept it, but the simulator refuses it for good.")
        return Verdict(text, "error")
    return Verdict(
        say_count(
            "Kept: after {count:,} attempt the exported backend has not delivered it yet.",
            "Kept: after {count:,} attempts the exported backend has not delivered it yet.",
            attempts,
        ),
        "warning",
        say("In service it would go on trying for most of an hour. Here it is stopped."),
    )
