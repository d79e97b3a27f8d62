"""What the platform would accept and refuse, inferred from its documentation.

No rule here was confirmed on a live account. The rules are strict, so that what the
simulator takes has a good chance with the platform.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from builder.backend.parameters import is_id
from builder.deliver.platform_bodies import Judged, judge_body, judge_survey
from builder.keys.tokens import TokenCheck, check_token
from builder.say import say
from builder.strict_json import NotJsonError, read_json, shown
from builder.value import dataclass

BASIS: Final = say("inferred from the documentation")
ISSUER: Final = "www.webviews.moveo.ai"  # as the documentation has it
PAGE_CONTEXT: Final = "page_context"
_SCHEME_MAX: Final = 16  # characters; longer than any scheme, shorter than a token
_TOLD_MAX: Final = 50  # reasons; a body may have a thousand faults


@dataclass(frozen=True)
class Expectation:
    """What the simulated integration was told.

    Attributes:
        public_pem: The key in its field YOUR PUBLIC KEY.
        issuer: The ``iss`` that it expects; empty for any.
        page_context: Key of the page context: ``page_context``, ``page`` or ``both``.
    """

    public_pem: str
    issuer: str = ISSUER
    page_context: str = PAGE_CONTEXT


@dataclass(frozen=True)
class Ruling:
    """What the platform would make of a request.

    Attributes:
        reasons: Why it is refused; empty if it is taken.
        status: The HTTP status to answer.
        token: The token as checked; None if there was none.
        body: The parsed body; None if it is not JSON.
        notes: What is odd, or may be refused by the platform.
    """

    reasons: tuple[str, ...]
    status: int
    token: TokenCheck | None
    body: Any
    notes: tuple[str, ...] = ()


def rule_on_address(channel: str | None, integration_id: str) -> tuple[str, ...]:
    """Judge the parts of an address; return why the platform has nothing there.

    Args:
        channel: The channel; None where the address has none.
        integration_id: The integration's id.
    """
    faults = []
    if channel is not None and not is_id(channel):
        faults.append(
            say(
                "The channel in the address is {value}; it is 1 to 128 letters, digits, - or _.",
                value=shown(channel),
            )
        )
    if not is_id(integration_id):
        faults.append(
            say(
                "The integration id in the address is {value}; it is 1 to 128 letters, digits, "
                "- or _.",
                value=shown(integration_id),
            )
        )
    return tuple(faults)


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
    return _rule(
        expected,
        headers,
        body,
        now,
        lambda parsed: judge_body(parsed, expected.page_context, channel),
        lambda parsed: parsed.get("user_id"),
    )


def rule_on_survey(
    expected: Expectation, headers: Mapping[str, str], body: bytes, now: float
) -> Ruling:
    """Judge a survey's delivery; the arguments are those of :func:`rule_on`."""
    session_id = headers.get("x-moveo-session-id", "")
    # A survey's body does not name the user.
    return _rule(
        expected,
        headers,
        body,
        now,
        lambda parsed: (judge_survey(parsed, session_id, now), []),
        lambda _parsed: None,
    )


def _rule(
    expected: Expectation,
    headers: Mapping[str, str],
    body: bytes,
    now: float,
    judge: Callable[[Mapping[str, Any]], Judged],
    user_of: Callable[[Mapping[str, Any]], object],
) -> Ruling:
    """Judge a body and its token: first whether it is JSON, then the token, then the rest."""
    coding = headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("", "identity"):
        why = say(
            "The body is compressed ({value}), and nothing says that this is taken.",
            value=shown(coding),
        )
        return Ruling((why,), 415, None, None)
    try:
        parsed = read_json(body)
    except NotJsonError as fault:
        return Ruling((say("The body is not JSON: {fault}.", fault=fault),), 400, None, None)
    token, unauthorised = _token(expected, headers, now)
    fits = isinstance(parsed, dict)
    user_id = user_of(parsed) if fits else None
    subject = token.claims.get("sub") if token else None
    # If one of the two is not a text, another reason says so.
    both_are_told = all(isinstance(each, str) and each for each in (subject, user_id))
    if both_are_told and subject != user_id:
        unauthorised.append(
            say(
                "The claim sub is {subject}, and the body's user_id is {user}.",
                subject=shown(subject),
                user=shown(user_id),
            )
        )
    notes = token.notes if token else ()
    if unauthorised:
        return Ruling(tuple(unauthorised), 401, token, parsed, notes)
    reasons, more = (
        judge(parsed)
        if fits
        else ([say("The body is {value}, and must be an object.", value=shown(parsed))], [])
    )
    reasons = [*_headers(headers), *reasons]
    if len(reasons) > _TOLD_MAX:
        reasons = [*reasons[:_TOLD_MAX], say("And {count} more.", count=len(reasons) - _TOLD_MAX)]
    status = 400 if reasons else 200
    return Ruling(tuple(reasons), status, token, parsed, (*notes, *more))


def rule_on_reading(
    expected: Expectation,
    headers: Mapping[str, str],
    query: Collection[tuple[str, str]],
    now: float,
) -> Ruling:
    """Judge a request for the conversation's context.

    Args:
        expected: What the integration was told.
        headers: Request headers, by lower-case name.
        query: Names and values of the address's query.
        now: Seconds since the epoch.
    """
    token, reasons = _token(expected, headers, now)
    if reasons:
        return Ruling(tuple(reasons), 401, token, None)
    reasons = _session(headers)
    if [name for name, _ in query] != ["channel"] or not all(is_id(value) for _, value in query):
        reasons.append(
            say(
                "The query is {value}, and must be one channel, such as ?channel=web.",
                value=shown("&".join(name for name, _ in query)),
            )
        )
    return Ruling(tuple(reasons), 400 if reasons else 200, token, None)


def _token(
    expected: Expectation, headers: Mapping[str, str], now: float
) -> tuple[TokenCheck | None, list[str]]:
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        return None, [_no_bearer(scheme)]
    if "," in token:  # as two headers are joined; no token has one
        return None, [say("There is more than one Authorization, and nothing says which counts.")]
    found = check_token(token.strip(" "), expected.public_pem, issuer=expected.issuer, now=now)
    return found, list(found.problems)


def _no_bearer(scheme: str) -> str:
    """Return why an Authorization is ignored; never what may be a secret in it."""
    if not scheme:
        return say("The header Authorization is missing, and must be Bearer with a token.")
    if scheme.lower() == "bearer":
        return say("The header Authorization is Bearer without a token, and must have one.")
    if scheme.isalpha() and len(scheme) <= _SCHEME_MAX:
        return say(
            "The header Authorization is {scheme}, and must be Bearer with a token.",
            scheme=shown(scheme),
        )
    return say("The header Authorization has no scheme, and must be Bearer with a token.")


def _headers(headers: Mapping[str, str]) -> list[str]:
    given = headers.get("content-type")
    kind = (given or "").partition(";")[0].strip().lower()
    said = []
    if given is None:
        said = [say("The content type is missing, and must be application/json.")]
    elif kind != "application/json":
        said = [
            say("The content type is {value}, and must be application/json.", value=shown(given))
        ]
    return said + _session(headers)


def _session(headers: Mapping[str, str]) -> list[str]:
    name = "X-Moveo-Session-Id"
    found = headers.get(name.lower())
    if found is None:
        return [
            say("The header {name} is missing; it is 1 to 128 letters, digits, - or _.", name=name)
        ]
    if is_id(found):
        return []
    return [
        say(
            "The header {name} is {value}; it is 1 to 128 letters, digits, - or _.",
            name=name,
            value=shown(found),
        )
    ]
