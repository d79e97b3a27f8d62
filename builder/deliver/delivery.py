"""A delivery that the platform simulator received."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from builder.deliver.faults import TAKEN
from builder.deliver.platform_rules import Ruling
from builder.value import dataclass


@dataclass(frozen=True)
class Delivery:
    """A webhook that the simulator received.

    Attributes:
        number: Counts from 1.
        received: Seconds since the epoch.
        path: The request's path.
        headers: Its headers by lower-case name.
        body: Its body.
        ruling: What the platform would make of it.
        answered: HTTP status of the response; 0 if the connection was broken.
        fault: The fault that was asked for, with its seconds if it has any; empty for none.
    """

    number: int
    received: float
    path: str
    headers: Mapping[str, str]
    body: bytes
    ruling: Ruling
    answered: int
    fault: str = ""

    @property
    def accepted(self) -> bool:
        """Whether the platform took it."""
        kind = self.fault.partition(":")[0]
        return not self.ruling.reasons and (
            kind in TAKEN or (not kind and 200 <= self.answered < 300)
        )

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON; of the token, only what it says, never the token."""
        token = self.ruling.token
        return {
            "number": self.number,
            "received": self.received,
            "path": self.path,
            "accepted": self.accepted,
            "reasons": list(self.ruling.reasons),
            "notes": list(self.ruling.notes),
            "fault": self.fault,
            "answered": self.answered,
            "session_id": plain(self.headers.get("x-moveo-session-id", "")),
            "token": {"header": dict(token.header), "claims": dict(token.claims)}
            if token
            else None,
            "body": self.ruling.body,
        }


def plain(text: str) -> str:
    """Return text that JSON can carry: bytes that were no UTF-8 are shown as question marks."""
    return text.encode("utf-8", "replace").decode()
