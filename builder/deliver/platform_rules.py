"""What the platform would accept and refuse, inferred from its documentation.

No rule here was confirmed on a live account. The rules are strict, so that what the
simulator takes has a good chance with the platform.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from builder.backend.parameters import is_id, is_opaque_id
from builder.form.channels import channel_of
from builder.form.names import NAME, is_reserved
from builder.keys.tokens import TokenCheck, check_token
from builder.say import say
from builder.strict_json import NotJsonError, read_json, shown
from builder.value import dataclass

BASIS: Final = say("inferred from the documentation")
ISSUER: Final = "www.webviews.moveo.ai"  # as the documentation has it
PAGE_CONTEXT: Final = "page_context"
_SURVEY_NAMES: Final = {"rating", "feedback", "session_id", "timestamp"}
_FEEDBACK_MAX: Final = 280
_CLOCK_MS: Final = 3_600_000  # a delivery may be repeated for so long
_BODY_NAMES: Final = {"context", "user_id", "trigger_node_id", "page_context", "page"}
_SCHEME_MAX: Final = 16  # characters; longer than any scheme, shorter than a token
_TOLD_MAX: Final = 50  # reasons; a body may have a thousand faults
_Judged = tuple[list[str], list[str]]
"""Reasons to refuse a body, and notes about it."""


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
        lambda parsed: _body(parsed, expected, channel),
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
        lambda parsed: (_survey(parsed, session_id, now), []),
        lambda _parsed: None,
    )


def _rule(
    expected: Expectation,
    headers: Mapping[str, str],
    body: bytes,
    now: float,
    judge: Callable[[Mapping[str, Any]], _Judged],
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


def _body(body: Mapping[str, Any], expected: Expectation, channel: str) -> _Judged:
    reasons = _unknown_names(body, _BODY_NAMES)
    notes = []
    user_id, node = body.get("user_id"), body.get("trigger_node_id")
    if user_id is None:
        reasons.append(say("user_id is missing; it is 1 to 256 printable characters."))
    elif not isinstance(user_id, str):
        reasons.append(say("user_id is {value}, and must be text.", value=shown(user_id)))
    elif not is_opaque_id(user_id):
        reasons.append(
            say("user_id is {value}; it is 1 to 256 printable characters.", value=shown(user_id))
        )
    if node is not None and not isinstance(node, str):
        reasons.append(
            say("trigger_node_id is {value}, and must be text or null.", value=shown(node))
        )
    elif node is not None and not is_opaque_id(node):
        reasons.append(
            say(
                "trigger_node_id is {value}; it is 1 to 256 printable characters, or null.",
                value=shown(node),
            )
        )
    elif "trigger_node_id" not in body:
        notes.append(
            say(
                "trigger_node_id is missing; whether the platform takes that, or wants null, is "
                "not "
                "known."
            )
        )
    keys = {"both": {"page_context", "page"}}.get(expected.page_context, {expected.page_context})
    found = body.keys() & {"page_context", "page"}
    if found != keys:
        places = say(" and ").join(sorted(found)) or say("no name")
        reasons.append(
            say(
                "The page context stands under {places}, and must stand under {wanted}.",
                places=places,
                wanted=say(" and ").join(sorted(keys)),
            )
        )
    wanted = {"psid": user_id} if channel_of(channel).page_scoped else None
    reasons += [
        say(
            "{key} is {value}, and {wanted} is expected.",
            key=key,
            value=shown(body[key]),
            wanted=shown(wanted),
        )
        for key in sorted(found)
        if body[key] != wanted
    ]
    return reasons + _context(body.get("context")), notes


def _unknown_names(body: Mapping[str, Any], known: Collection[str]) -> list[str]:
    return [
        say(
            "The body has an unknown name {value}; it may have {names}.",
            value=shown(name),
            names=", ".join(sorted(known)),
        )
        for name in body
        if name not in known
    ]


def _survey(body: Mapping[str, Any], session_id: str, now: float) -> list[str]:
    reasons = _unknown_names(body, _SURVEY_NAMES)
    rating, feedback, moment = (body.get(each) for each in ("rating", "feedback", "timestamp"))
    if type(rating) is not int or not 1 <= rating <= 5:
        reasons.append(
            say("rating is {value}, and must be a whole number from 1 to 5.", value=shown(rating))
        )
    if not isinstance(feedback, str) or len(feedback) > _FEEDBACK_MAX:
        reasons.append(
            say(
                "feedback has {count:,} characters, and may have {most}.",
                count=len(feedback),
                most=_FEEDBACK_MAX,
            )
            if isinstance(feedback, str)
            else say(
                "feedback is {value}, and must be a text of at most {most} characters.",
                value=shown(feedback),
                most=_FEEDBACK_MAX,
            )
        )
    if body.get("session_id") != session_id:
        reasons.append(
            say(
                "session_id is {value}, and the header X-Moveo-Session-Id is {header}.",
                value=shown(body.get("session_id")),
                header=shown(session_id),
            )
        )
    if type(moment) is not int or abs(moment - now * 1000) > _CLOCK_MS:
        reasons.append(
            say(
                "timestamp is {value}, and must be a time of this hour in ms, such as {now}.",
                value=shown(moment),
                now=int(now * 1000),
            )
        )
    return reasons


def _context(context: object) -> list[str]:
    if context is None:
        return [say("context is missing, and must be an object.")]
    if not isinstance(context, dict):
        return [say("context is {value}, and must be an object.", value=shown(context))]
    reasons = []
    for name, value in context.items():
        if is_reserved(name):
            reasons.append(say("The context name {value} is reserved.", value=shown(name)))
        elif not NAME.fullmatch(name):
            reasons.append(
                say(
                    "The context name {value} is not 1 to 64 letters, digits and _, "
                    "beginning with no digit.",
                    value=shown(name),
                )
            )
        if not isinstance(value, str | int | float | bool | None):
            reasons.append(
                say(
                    "The context value of {name} is {value}, and must be flat: a text, a number, "
                    "true, false or null.",
                    name=shown(name),
                    value=say("a list") if isinstance(value, list) else say("an object"),
                )
            )
    return reasons
