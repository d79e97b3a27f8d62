"""What code needs of a submission to send it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from builder.errors import RefusedError
from builder.say import say
from builder.trial.ledger.record import Record
from builder.trial.redaction import REDACTED
from builder.value import dataclass

KEY_FILE: Final = "MOVEO_PRIVATE_KEY_FILE"
"""The environment variable that names a file with the private key."""

# What a client writes by itself, and what the code signs.
_NOT_COPIED: Final = frozenset(
    {
        "accept-encoding", "authorization", "connection", "content-length", "host", "accept",
        "user-agent",
    }
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class CopiedRequest:
    """A request without its secrets.

    Attributes:
        url: Where to.
        headers: Its headers, without the token and what each client writes by itself.
        body: Its body, sensitive answers masked.
        subject: The token's ``sub``; None where the server signs by itself.
        issuer: The token's ``iss``.
        key: Name of the stored key pair that signs; empty for the one in a file.
    """

    url: str
    headers: Mapping[str, str]
    body: str
    subject: str | None = None
    issuer: str = ""
    key: str = ""

    @property
    def is_masked(self) -> bool:
        """Whether sensitive answers must be filled in."""
        return REDACTED in self.body


def copied_from(record: Record) -> CopiedRequest:
    """Return what is copied of a submission in the ledger.

    Raises:
        RefusedError: It cannot stand in a command line.
    """
    request = record.request
    signed = bool(request.header("Authorization"))
    claims = record.token.get("claims", {})
    return _checked(
        record.url,
        dict(request.headers),
        request.body,
        (str(claims.get("sub", "")), str(claims.get("iss", ""))) if signed else None,
        record.row.key,
    )


def _checked(
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    claims: tuple[str, str] | None,
    key: str,
) -> CopiedRequest:
    kept = {name: held for name, held in headers.items() if name.lower() not in _NOT_COPIED}
    subject, issuer = claims or (None, "")
    texts = (url, *kept, *kept.values(), subject or "", issuer, key)
    lines = any(not each.isprintable() for each in texts)
    try:
        text = body.decode()
    except UnicodeDecodeError:
        lines = True
        text = ""
    if lines or "\0" in text:
        raise RefusedError(
            say("This submission cannot be copied: it holds characters that no shell can carry."),
            say("Send it again from here instead."),
        )
    return CopiedRequest(url=url, headers=kept, body=text, subject=subject, issuer=issuer, key=key)
