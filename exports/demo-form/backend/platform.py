"""The platform's contract as code: what comes with the page, what goes out, and the token.

Pure functions; the source of every fact is the platform's documentation page "How to create your
own webview" and, where that is silent, the vendor's public template.
"""

from __future__ import annotations

import json
import re
import time
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from .rules import PARAMETER_MAX, Value
from .spec import FormSpec

# Ids look like UUIDs but are not strictly hexadecimal.
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")
_OPAQUE_ID: Final = re.compile(
    "[^\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,256}"
)
_LANGUAGE: Final = re.compile(r"[A-Za-z0-9_-]{1,35}")
_JSON: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_LIFETIME_S: Final = 4  # the documentation's 4000 ms
_SHAPES: Final = {"user_id": _OPAQUE_ID, "trigger_node_id": _OPAQUE_ID, "lang": _LANGUAGE}
REQUIRED: Final = ("channel", "integration_id", "session_id", "user_id")
OPTIONAL: Final = ("trigger_node_id", "page_id", "lang")

# Context names that mean something to the platform. A form that wrote `live_instructions` would put
# what a stranger typed into a language model's prompt.
_RESERVED: Final = frozenset({"tags", "live_instructions", "__proto__", "constructor", "prototype"})
_RESERVED_PREFIXES: Final = ("sys-", "sys_", "user.", "global.")
# What every object of JavaScript has already: a script would find it where no answer stands.
_INHERITED: Final = frozenset(
    {
        "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString",
        "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
    }
)  # fmt: skip


def is_reserved(name: str) -> bool:
    """Tell whether a context name is reserved, in any case or Unicode disguise."""
    plain = unicodedata.normalize("NFKC", name).strip()
    folded = plain.casefold()
    # A reader of camelCase may take `liveInstructions` for the platform's own.
    joined = folded.replace("_", "").replace("-", "")
    return (
        folded in _RESERVED
        or joined == "liveinstructions"
        or plain in _INHERITED
        or folded.startswith(_RESERVED_PREFIXES)
    )


def is_id(value: object) -> bool:
    """Tell whether a value can be a channel, an integration or a session."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_opaque_id(value: object) -> bool:
    """Tell whether a value can be a user's or a node's id: 1 to 256 printable characters.

    Nobody has confirmed their alphabet, so what they mean is left to the platform. Refused is what
    no id can hold, or what would turn a line of text around: control characters, halves of
    surrogate pairs, line and paragraph separators, and marks of direction.
    """
    return isinstance(value, str) and _OPAQUE_ID.fullmatch(value) is not None


class ParameterError(ValueError):
    """A query parameter is missing, malformed or unknown.

    Args:
        name: The parameter.
        problem: ``missing``, ``malformed`` or ``unknown``.
    """

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"the parameter {name!r} is {problem}")
        self.name = name
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """The query parameters that the chat put into the page's address.

    Attributes:
        channel: The integration's channel, such as ``web``.
        integration_id: The integration.
        session_id: The conversation's session.
        user_id: The user in the platform; for Facebook the page-scoped id.
        trigger_node_id: The dialog's node to trigger after delivery; None if absent.
        page_id: The Facebook page; None if absent.
        lang: The agent's language; empty if absent.
        extra: Parameters that the form's hidden fields read.
    """

    channel: str
    integration_id: str
    session_id: str
    user_id: str
    trigger_node_id: str | None = None
    page_id: str | None = None
    lang: str = ""
    extra: Mapping[str, str]


def extra_parameters(form: FormSpec) -> frozenset[str]:
    """Return the names of the query parameters that the form's hidden fields read."""
    return frozenset(
        field.parameter
        for field in form.fields
        if field.kind == "hidden" and field.source == "parameter"
    )


def read_parameters(
    found: Mapping[str, object],
    extra_allowed: Collection[str] = (),
    integrations: Collection[tuple[str, str]] = (),
) -> Parameters:
    """Check the query parameters.

    Args:
        found: Parameters by name. Empty optional ones count as absent, and so does a malformed
            ``page_id``, which goes nowhere.
        extra_allowed: Names beyond the platform's own.
        integrations: Allowed pairs of channel and integration id. A channel is compared without
            regard to case, and read as it stands here; one that does not is read as it is.

    Raises:
        ParameterError: One is missing, malformed or unknown.
    """
    checked: dict[str, str] = {}
    extra: dict[str, str] = {}
    for name, value in found.items():
        if not isinstance(value, str):
            raise ParameterError(name[:64], "malformed")
        if name == "page_id" and not is_id(value):
            continue
        if name in REQUIRED or name in OPTIONAL:
            checked[name] = value
        elif name in extra_allowed:
            if len(value) > 4 * PARAMETER_MAX:
                raise ParameterError(name, "malformed")
            extra[name] = value
        else:
            raise ParameterError(name[:64], "unknown")
    _check_platforms_own(checked)
    integration = checked["integration_id"]
    return Parameters(
        channel=_as_listed(checked["channel"], integration, integrations),
        integration_id=integration,
        session_id=checked["session_id"],
        user_id=checked["user_id"],
        trigger_node_id=checked.get("trigger_node_id") or None,
        page_id=checked.get("page_id") or None,
        lang=checked.get("lang", ""),
        extra=extra,
    )


def _check_platforms_own(checked: Mapping[str, str]) -> None:
    for name in REQUIRED:
        if not checked.get(name):
            raise ParameterError(name, "missing")
    for name, value in checked.items():
        if value and not _SHAPES.get(name, _ID).fullmatch(value):
            raise ParameterError(name, "malformed")


def _as_listed(channel: str, integration: str, integrations: Collection[tuple[str, str]]) -> str:
    """Return a channel as the allowlist writes it, whatever its case; as it is if not listed."""
    spellings = [listed for listed, each in sorted(integrations) if each == integration]
    same = [each for each in spellings if each.lower() == channel.lower()]
    return channel if channel in same or not same else same[0]


def whole_context(
    form: FormSpec, answers: Mapping[str, Value], submission_id: str
) -> dict[str, Value]:
    """Return what goes into the context: the answers, and the submission's id if the form says so.

    The id is the same in every attempt, so that the receiver can tell a repetition.
    """
    return {**answers, **({form.submission_id: submission_id} if form.submission_id else {})}


def request_body(page_context: str, parameters: Parameters, context: Mapping[str, Value]) -> bytes:
    """Return the JSON body of a delivery.

    Args:
        page_context: Key of the page context: ``page_context``, ``page`` or ``both``.
        parameters: The page's query parameters.
        context: The values, by context name.
    """
    page = {"psid": parameters.user_id} if parameters.channel.lower() == "facebook" else None
    keys = ("page_context", "page") if page_context == "both" else (page_context,)
    body = {
        "context": dict(context),
        "user_id": parameters.user_id,
        "trigger_node_id": parameters.trigger_node_id,
        **dict.fromkeys(keys, page),
    }
    return _JSON.encode(body).encode()


def survey_body(parameters: Parameters, answers: Mapping[str, Value], now: float) -> bytes:
    """Return the JSON body of a survey's delivery.

    Args:
        parameters: The page's query parameters.
        answers: The answers ``rating`` and, if given, ``feedback``.
        now: Seconds since the epoch.
    """
    body = {
        "rating": answers["rating"],
        "feedback": answers.get("feedback") or "",
        "session_id": parameters.session_id,
        "timestamp": int(now * 1000),
    }
    return _JSON.encode(body).encode()


def delivery_body(
    form: FormSpec, parameters: Parameters, answers: Mapping[str, Value], submission_id: str
) -> bytes:
    """Return the JSON body of a delivery, as the form's purpose has it."""
    if form.purpose == "survey":
        return survey_body(parameters, answers, time.time())
    context = whole_context(form, answers, submission_id)
    return request_body(form.page_context, parameters, context)


@lru_cache(maxsize=1024)
def delivery_url(base_url: str, purpose: str, channel: str, integration_id: str) -> str:
    """Return the address that a delivery goes to, as its form's purpose has it.

    Raises:
        ParameterError: Channel or integration id could change the path.
    """
    if purpose == "survey":
        return _url(base_url, channel, integration_id, "v1", "survey", integration_id)
    return _url(base_url, channel, integration_id, "v1", channel, integration_id, "webview")


def context_url(base_url: str, channel: str, integration_id: str) -> str:
    """Return the address at which the conversation's context can be read.

    Raises:
        ParameterError: Channel or integration id could change the path.
    """
    url = _url(base_url, channel, integration_id, "v1", "context", integration_id)
    return f"{url}?channel={channel}"


def _url(base_url: str, channel: str, integration_id: str, *path: str) -> str:
    """Join a path, once channel and integration id are known to be harmless."""
    for name, value in (
        ("channel", channel),
        ("integration_id", integration_id),
    ):
        if not is_id(value):
            raise ParameterError(name, "malformed")
    url = f"{base_url.rstrip('/')}/{'/'.join(path)}"
    # Belt and braces: whatever happened above, nothing but this path leaves.
    parts = urlsplit(url)
    if parts.query or parts.fragment or parts.path.split("/")[-len(path) :] != [*path]:
        raise ParameterError("integration_id", "malformed")
    return url


def sign_token(key: RSAPrivateKey, user_id: str, issuer: str, now: float | None = None) -> str:
    """Sign a token for one attempt.

    The platform's tokens live 4000 ms and count in whole seconds, so this one lives 3 to 4 s:
    sign right before sending, and never send one twice.

    Args:
        key: The integrator's private key; load it once, as loading costs a hundred signatures.
        user_id: The ``sub`` claim.
        issuer: The ``iss`` claim.
        now: Seconds since the epoch; the clock's own if None.
    """
    issued = int(time.time() if now is None else now)
    claims = {"sub": user_id, "iss": issuer, "iat": issued, "exp": issued + _LIFETIME_S}
    return jwt.encode(claims, key, algorithm="RS256")


def headers(token: str, session_id: str) -> dict[str, str]:
    """Return the headers of a delivery."""
    return {
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/json",
        "X-Moveo-Session-Id": session_id,
    }
