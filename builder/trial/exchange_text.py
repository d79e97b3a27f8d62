"""Requests, responses and tokens as text to read; never the token itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus

from builder.deliver.delivery import Delivery
from builder.deliver.platform_rules import BASIS
from builder.keys.tokens import TokenCheck
from builder.say import say
from builder.trial.attempt import TrialResult
from builder.trial.exchange import Exchange
from builder.trial.redaction import REDACTED, content_of, masked, sensitive_names


def request_text(exchange: Exchange) -> str:
    """Return a request as it was sent."""
    first = f"{exchange.method} {exchange.url}"
    return _message(first, exchange.request_headers, exchange.shown_request)


def response_text(exchange: Exchange) -> str:
    """Return a response as it came, or why there was none."""
    if not exchange.status:
        return say("There was no response.\n{fault}", fault=exchange.fault)
    try:
        phrase = HTTPStatus(exchange.status).phrase
    except ValueError:
        phrase = ""
    first = f"{exchange.status} {phrase}".strip()
    return _message(first, exchange.response_headers, exchange.shown_response)


def token_of(result: TrialResult) -> TokenCheck | None:
    """Return the checked token; if the backend signed, the token of its last attempt."""
    if result.exchange.token is not None:
        return result.exchange.token
    return next((e.ruling.token for e in reversed(result.deliveries) if e.ruling.token), None)


def token_text(checked: TokenCheck | None) -> str:
    """Return a token's claims as text, and whether it is valid."""
    if checked is None:
        return say("The exported backend signs; this submission did not get that far.")
    judged = [f"✗ {each}" for each in checked.problems] or [say("✓ Signature and claims are good.")]
    return "\n\n".join(
        (
            "\n".join([*judged, *(f"! {each}" for each in checked.notes)]),
            f"{say('Header')}\n{_pretty(checked.header)}",
            f"{say('Claims')}\n{_pretty(checked.claims)}",
        )
    )


def deliveries_text(result: TrialResult) -> str:
    """Return what the simulator received, and its ruling."""
    if not result.deliveries:
        return say("The simulator received nothing.")
    names = sensitive_names(result.attempt.form)
    return "\n\n\n".join(_delivery(delivery, names) for delivery in result.deliveries)


def _delivery(delivery: Delivery, sensitive: frozenset[str]) -> str:
    if delivery.ruling.reasons:
        ruling = "\n".join(f"✗ {each}" for each in delivery.ruling.reasons)
    else:
        ruling = say("✓ It keeps the rules (rules {basis}).", basis=BASIS)
    ruling += "".join(f"\n! {each}" for each in delivery.ruling.notes)
    if delivery.fault:
        ruling += "\n" + say("! Fault asked for: {fault}", fault=delivery.fault)
    first = (
        say(
            "Received as number {number}, answered {status}",
            number=delivery.number,
            status=delivery.answered,
        )
        if delivery.answered
        else say("Received as number {number}, not answered", number=delivery.number)
    )
    headers = {
        name: f"Bearer {REDACTED}" if name == "authorization" else value
        for name, value in delivery.headers.items()
    }
    return "\n\n".join(
        (
            first,
            ruling,
            _message(f"POST {delivery.path}", headers, masked(delivery.body, sensitive)),
        )
    )


def _message(first: str, headers: Mapping[str, str], body: bytes) -> str:
    lines = [first, *(f"{name}: {value}" for name, value in headers.items())]
    content = content_of(body)
    text = body.decode("utf-8", "replace") if isinstance(content, str) else _pretty(content)
    return "\n".join(lines) + (f"\n\n{text}" if text else "")


def _pretty(content: object) -> str:
    plain = dict(content) if isinstance(content, Mapping) else content
    return json.dumps(plain, indent=2, ensure_ascii=False)
