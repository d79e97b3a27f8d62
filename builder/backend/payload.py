"""What goes to the platform: the context's names, bodies, addresses and headers.

The source of every fact is the platform's documentation page "How to create your own webview" and,
where that is silent, the vendor's public template.
"""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from .parameters import ParameterError, Parameters, is_id
from .rules import Value
from .spec import FormSpec

_JSON: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
# Channels whose users have an id for each page (PSID): it is sent as the page context.
PAGE_SCOPED: Final = frozenset({"facebook"})

# Context names that mean something to the platform. A form that wrote `live_instructions` would put
# what a stranger typed into a language model's prompt.
_RESERVED: Final = frozenset({"tags", "live_instructions", "__proto__", "constructor", "prototype"})
_RESERVED_PREFIXES: Final = ("sys-", "sys_", "user.", "global.")
# Names that every JavaScript object has: a script would find them in place of a missing answer.
_INHERITED: Final = frozenset(
    {
        "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString",
        "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is to be delivered.

    Attributes:
        channel: The integration's channel.
        integration_id: The integration.
        session_id: The conversation's session.
        user_id: The user, for the token.
        body: The request's body.
        purpose: The form's purpose when the submission was accepted; it decides the address.
    """

    channel: str
    integration_id: str
    session_id: str
    user_id: str
    body: str
    purpose: str = "context"

    def as_json(self) -> dict[str, str]:
        """Return the delivery as a JSON object."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def to_bytes(self) -> bytes:
        """Return the delivery as JSON."""
        return json.dumps(self.as_json()).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Delivery:
        """Read a delivery from JSON."""
        return cls(**json.loads(data))


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
    page = {"psid": parameters.user_id} if parameters.channel.lower() in PAGE_SCOPED else None
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
    # Checked once more: requests go to this path only.
    parts = urlsplit(url)
    if parts.query or parts.fragment or parts.path.split("/")[-len(path) :] != [*path]:
        raise ParameterError("integration_id", "malformed")
    return url


def request_headers(token: str, session_id: str) -> dict[str, str]:
    """Return the headers of a request to the platform."""
    return {
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/json",
        "X-Moveo-Session-Id": session_id,
    }
