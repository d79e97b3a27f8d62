"""Attested mode: only conversations that the platform confirmed may submit.

A person's browser can put any user and session into the page's address. Where that matters, the
dialog calls a webhook before it shows the form. The platform signs that call with the webhook's
verification token. The conversation in it may then submit for a day: on the channel that it names,
and for the integration if it names one.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from .intake import IntakeError
from .parameters import Parameters, is_id, is_opaque_id


@dataclass(frozen=True, slots=True)
class Vouched:
    """What the platform confirms.

    Attributes:
        channel: The conversation's channel, in small letters.
        integration_id: The integration; empty where the webhook does not name it.
        session_id: The session.
        user_id: The user.
    """

    channel: str
    integration_id: str
    session_id: str
    user_id: str


def is_signed(body: bytes, signature: str, secret: bytes) -> bool:
    """Tell whether ``X-Moveo-Signature`` is the HMAC-SHA256 of the body, in hex."""
    expected = hmac.digest(secret, body, "sha256").hex()
    # A header may hold bytes that are not text.
    given = signature.strip().lower().encode("utf-8", "surrogateescape")
    return hmac.compare_digest(expected.encode(), given)


def read_conversation(body: bytes) -> Vouched:
    """Return the conversation in a dialog webhook's body.

    The platform names channel and session. The user's id is in the conversation's context, under
    ``user.user_id``; a dialog may also send it as a separate ``user_id``. The documentation names
    no integration; if the body has an ``integration_id``, separate or in the context, it counts.
    Everything else in the context is ignored, however deep.

    Args:
        body: What the platform signed.

    Raises:
        IntakeError: It is not JSON, or names no channel, session or user.
    """
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as fault:
        raise IntakeError("not JSON") from fault
    if not isinstance(data, Mapping):
        raise IntakeError("expected an object")
    found = data.get("context")
    context = found if isinstance(found, Mapping) else {}
    user = context.get("user")
    user_id = user.get("user_id") if isinstance(user, Mapping) else None
    user_id = user_id or data.get("user_id")
    named = [data.get("integration_id"), context.get("integration_id")]
    integrations = [each for each in named if each not in (None, "")]
    channel, session_id = data.get("channel"), data.get("session_id")
    if not is_id(channel):
        raise IntakeError("it names no channel")
    if not is_id(session_id) or not is_opaque_id(user_id):
        raise IntakeError("it names no session or no user")
    if not all(map(is_id, integrations)):
        raise IntakeError("it names an integration that can be none")
    integration = integrations[0] if integrations else ""
    return Vouched(str(channel).lower(), str(integration), str(session_id), str(user_id))


def vouched_as(parameters: Parameters) -> tuple[Vouched, Vouched]:
    """Return the confirmations with which a page with these parameters may submit."""
    exact = Vouched(
        parameters.channel.lower(),
        parameters.integration_id,
        parameters.session_id,
        parameters.user_id,
    )
    return exact, replace(exact, integration_id="")
