"""Attested mode: only conversations that the platform vouched for may submit.

A person's browser can put any user and session into the page's address. Where that matters, the
dialog calls a webhook of the platform before it shows the form; the platform signs that call with
the webhook's verification token, and the conversation in it is let in for a day.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping

from .intake import IntakeError
from .platform import is_id, is_opaque_id


def is_signed(body: bytes, signature: str, secret: bytes) -> bool:
    """Tell whether ``X-Moveo-Signature`` is the HMAC-SHA256 of the body, in hex."""
    expected = hmac.digest(secret, body, "sha256").hex()
    # A header may hold bytes that are no text.
    given = signature.strip().lower().encode("utf-8", "surrogateescape")
    return hmac.compare_digest(expected.encode(), given)


def read_conversation(body: bytes) -> tuple[str, str]:
    """Return session and user of a dialog webhook's body.

    The user's id stands in the conversation's context, under ``user.user_id``; a dialog may also
    send it as ``user_id`` by itself. Whatever else the context holds, however deep, matters not.

    Args:
        body: What the platform signed.

    Raises:
        IntakeError: It is not JSON, or names no session or user.
    """
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as fault:
        raise IntakeError("not JSON") from fault
    if not isinstance(data, Mapping):
        raise IntakeError("expected an object")
    context = data.get("context")
    user = context.get("user") if isinstance(context, Mapping) else None
    found = user.get("user_id") if isinstance(user, Mapping) else None
    session_id, user_id = data.get("session_id"), found or data.get("user_id")
    if not is_id(session_id) or not is_opaque_id(user_id):
        raise IntakeError("it names no session or no user")
    return str(session_id), str(user_id)
