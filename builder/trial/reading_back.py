"""Reading a conversation back: whether it has the answers that were delivered to it.

The platform's documentation does not mention this; its public template does it in this way.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final

from builder.backend.parameters import ParameterError
from builder.backend.payload import context_url, request_headers
from builder.backend.tokens import sign_token
from builder.errors import DeliveryError, RefusedError
from builder.form.web_address import split_address
from builder.keys.pem import parse_private
from builder.say import say
from builder.trial.cases.cells import is_same
from builder.trial.ledger.record import Record
from builder.trial.redaction import REDACTED, content_of
from builder.trial.transport import request_bytes, send_bytes
from builder.value import dataclass

_TIMEOUT_S: Final = (4, 8)  # to connect, and for the answer: what the backend allows
_WEBVIEW: Final = ["", "v1", "{channel}", "{integration_id}", "webview"]


@dataclass(frozen=True)
class ReadBack:
    """What a conversation has of the answers that were delivered to it.

    Attributes:
        missing: Context names that it does not have.
        different: Context names that have another value there.
        unknown: Context names that nobody can tell of, as their answers are not kept.
    """

    missing: tuple[str, ...] = ()
    different: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def advanced(self) -> bool:
        """Whether the conversation has all of them, as far as that is known."""
        return not self.missing and not self.different


def read_back(record: Record, private_key: bytes, base_url: str = "") -> ReadBack:
    """Ask the platform, or a simulator of it, for the conversation's context.

    Args:
        record: A submission that was delivered.
        private_key: PKCS#8 PEM, of the key pair that signed it.
        base_url: The platform's scheme and host; empty for where it was delivered.

    Raises:
        RefusedError: There is nothing to read back.
        DeliveryError: The context cannot be read.
    """
    path, context = _delivered(record)
    parts = path.split("/")
    claims = record.token.get("claims", {})
    if len(parts) != len(_WEBVIEW) or not context or not claims.get("sub"):
        raise RefusedError(say("This submission put nothing into a conversation."))
    found = _asked(record, private_key, base_url or _origin(record.url), parts[2], parts[3])
    known = {name: value for name, value in context.items() if value != REDACTED}
    return ReadBack(
        missing=tuple(name for name in known if name not in found),
        different=tuple(n for n in known if n in found and not is_same(known[n], found[n])),
        unknown=tuple(name for name in context if name not in known),
    )


def _delivered(record: Record) -> tuple[str, Mapping[str, Any]]:
    """Return the path that answers were delivered to, and the answers; none if they were not."""
    if record.row.way == "backend":
        taken = [each for each in record.deliveries if each["accepted"]]
        path, body = (taken[-1]["path"], taken[-1]["body"]) if taken else ("", None)
    else:
        path, body = split_address(record.url).path, content_of(record.request.body)
    context = body.get("context") if isinstance(body, dict) else None
    return path, context if isinstance(context, dict) else {}


def _asked(
    record: Record, private_key: bytes, base_url: str, channel: str, integration_id: str
) -> Mapping[str, Any]:
    claims = record.token["claims"]
    session = record.request.header("X-Moveo-Session-Id") or record.parameters.get("session_id", "")
    key = parse_private(private_key)
    token = sign_token(key, str(claims["sub"]), str(claims.get("iss", "")), time.time())
    try:
        url = context_url(base_url, channel, integration_id)
        request = request_bytes("GET", url, request_headers(token, session), b"")
    except (ParameterError, ValueError) as fault:
        raise RefusedError(say("This submission put nothing into a conversation.")) from fault
    response = send_bytes(url, request, _TIMEOUT_S)
    found = content_of(response.body)
    if response.fault or response.status != 200 or not isinstance(found, dict):
        reason = response.fault or say("It answered {status}.", status=response.status)
        raise DeliveryError(
            say("The conversation cannot be read back. {reason}", reason=reason),
            say("Whether an account lets this be read is not documented."),
        )
    inner = found.get("context")
    return inner if isinstance(inner, dict) else found


def _origin(url: str) -> str:
    parts = split_address(url)
    return f"{parts.scheme}://{parts.netloc}"
