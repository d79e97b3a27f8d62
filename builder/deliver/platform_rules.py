"""What the platform would take and refuse, as far as its documentation lets one infer it.

Nothing here was confirmed on a live account. The rules err on the strict side, so that what the
simulator takes has a good chance with the platform.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from builder.errors import BuilderError
from builder.form.names import NAME, is_reserved
from builder.keys.tokens import TokenCheck, check_token

BASIS: Final = "inferred from the documentation"
_SESSION: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")
_SURVEY_NAMES: Final = {"rating", "feedback", "session_id", "timestamp"}
_FEEDBACK_MAX: Final = 280
_CLOCK_MS: Final = 3_600_000  # a delivery may be repeated for so long
_BODY_NAMES: Final = {"context", "user_id", "trigger_node_id", "page_context", "page"}


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the simulated integration was told.

    Attributes:
        public_pem: The key in its field YOUR PUBLIC KEY.
        issuer: The ``iss`` that it expects; empty for any.
        page_context: Key of the page context: ``page_context``, ``page`` or ``both``.
    """

    public_pem: str
    issuer: str = "www.webviews.moveo.ai"
    page_context: str = "page_context"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the platform would make of a request.

    Attributes:
        reasons: Why it is refused; empty if it is taken.
        status: The HTTP status to answer.
        token: The token as checked; None if there was none.
        body: The parsed body; None if it is no JSON.
    """

    reasons: tuple[str, ...]
    status: int
    token: TokenCheck | None
    body: Any


def rule_on(
    expected: Expectation, channel: str, headers: Mapping[str, str], body: bytes, now: float
) -> Ruling:
    """Judge a delivery.

    Args:
        expected: What the integration was told.
        channel: The channel in the address.
        headers: Request headers, by lower-case name.
        body: The request's body.
        now: Seconds since the epoch.
    """
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError):
        return Ruling(("The body is not JSON.",), 400, None, None)
    token, unauthorised = _token(expected, headers, now)
    user_id = parsed.get("user_id") if isinstance(parsed, dict) else None
    if token and token.claims.get("sub") != user_id:
        unauthorised.append("The claim sub is not the body's user_id.")
    if unauthorised:
        return Ruling(tuple(unauthorised), 401, token, parsed)
    reasons = _headers(headers)
    if isinstance(parsed, dict):
        reasons += _body(parsed, expected, channel)
    else:
        reasons.append("The body is not an object.")
    return Ruling(tuple(reasons), 400 if reasons else 200, token, parsed)


def rule_on_survey(
    expected: Expectation, headers: Mapping[str, str], body: bytes, now: float
) -> Ruling:
    """Judge a survey's delivery; the arguments are those of :func:`rule_on`."""
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError):
        return Ruling(("The body is not JSON.",), 400, None, None)
    token, unauthorised = _token(expected, headers, now)
    if unauthorised:
        return Ruling(tuple(unauthorised), 401, token, parsed)
    reasons = _headers(headers)
    if isinstance(parsed, dict):
        reasons += _survey(parsed, headers.get("x-moveo-session-id", ""), now)
    else:
        reasons.append("The body is not an object.")
    return Ruling(tuple(reasons), 400 if reasons else 200, token, parsed)


def rule_on_reading(
    expected: Expectation, headers: Mapping[str, str], query: Mapping[str, str], now: float
) -> tuple[str, ...]:
    """Judge a request for the conversation's context; return why it is refused.

    Args:
        expected: What the integration was told.
        headers: Request headers, by lower-case name.
        query: The address's query.
        now: Seconds since the epoch.
    """
    _, reasons = _token(expected, headers, now)
    if not _SESSION.fullmatch(headers.get("x-moveo-session-id", "")):
        reasons.append("The header X-Moveo-Session-Id is missing or malformed.")
    if query.keys() != {"channel"}:
        reasons.append("The query is not a channel.")
    return tuple(reasons)


def _token(
    expected: Expectation, headers: Mapping[str, str], now: float
) -> tuple[TokenCheck | None, list[str]]:
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme != "Bearer" or not token:
        return None, ["There is no Authorization: Bearer header."]
    try:
        found = check_token(token, expected.public_pem, issuer=expected.issuer, now=now)
    except BuilderError as fault:
        return None, [fault.message]
    return found, list(found.problems)


def _headers(headers: Mapping[str, str]) -> list[str]:
    reasons = []
    if headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        reasons.append("The content type is not application/json.")
    if not _SESSION.fullmatch(headers.get("x-moveo-session-id", "")):
        reasons.append("The header X-Moveo-Session-Id is missing or malformed.")
    return reasons


def _body(body: Mapping[str, Any], expected: Expectation, channel: str) -> list[str]:
    reasons = [f"The body has an unknown {name[:40]!r}." for name in body.keys() - _BODY_NAMES]
    if not isinstance(body.get("user_id"), str) or not body["user_id"]:
        reasons.append("user_id is missing or no text.")
    if not isinstance(body.get("trigger_node_id"), str | None):
        reasons.append("trigger_node_id is neither text nor null.")
    keys = {"both": {"page_context", "page"}}.get(expected.page_context, {expected.page_context})
    if body.keys() & {"page_context", "page"} != keys:
        reasons.append(f"The page context must stand under {' and '.join(sorted(keys))}.")
    wanted = {"psid": body.get("user_id")} if channel == "facebook" else None
    if any(body.get(key) != wanted for key in keys):
        reasons.append(f"The page context must be {json.dumps(wanted)}.")
    return reasons + _context(body.get("context"))


def _survey(body: Mapping[str, Any], session_id: str, now: float) -> list[str]:
    reasons = [f"The body has an unknown {name[:40]!r}." for name in body.keys() - _SURVEY_NAMES]
    rating, feedback, moment = (body.get(each) for each in ("rating", "feedback", "timestamp"))
    if type(rating) is not int or not 1 <= rating <= 5:
        reasons.append("rating is no whole number from 1 to 5.")
    if not isinstance(feedback, str) or len(feedback) > _FEEDBACK_MAX:
        reasons.append(f"feedback is no text of at most {_FEEDBACK_MAX} characters.")
    if body.get("session_id") != session_id:
        reasons.append("session_id is not that of the header X-Moveo-Session-Id.")
    if type(moment) is not int or abs(moment - now * 1000) > _CLOCK_MS:
        reasons.append("timestamp is no time of this hour in milliseconds.")
    return reasons


def _context(context: object) -> list[str]:
    if not isinstance(context, dict):
        return ["context is missing or no object."]
    reasons = []
    for name, value in context.items():
        if is_reserved(name):
            reasons.append(f"The context name {name[:40]!r} is reserved.")
        elif not NAME.fullmatch(name):
            reasons.append(f"The context name {name[:40]!r} is malformed.")
        if not isinstance(value, str | int | float | bool | None):
            reasons.append(f"The context value of {name[:40]!r} is no flat value.")
    return reasons
