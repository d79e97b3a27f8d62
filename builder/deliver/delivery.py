"""What the platform simulator received, and the faults that it can produce."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from builder.deliver.platform_rules import Ruling
from builder.say import say
from builder.value import dataclass

# Faults that it can produce: status codes, broken connections, late and broken responses.
FAULTS: Final[Mapping[str, str]] = {
    "400": say("refuses the request as bad"),
    "401": say("refuses the token"),
    "403": say("forbids it"),
    "404": say("does not know the integration"),
    "429": say("asks to slow down (Retry-After: 1)"),
    "500": say("fails before taking it"),
    "502": say("a gateway fails"),
    "503": say("is down for maintenance"),
    "504": say("a gateway times out"),
    "reset": say("breaks the connection without a response"),
    "taken-reset": say("takes the delivery, then breaks the connection"),
    "slow": say("responds later than any caller waits"),
    "garbage": say("responds with something that is not HTTP"),
    "redirect": say("redirects elsewhere"),
}


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
        fault: The fault that was asked for; empty for none.
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
        return not self.ruling.reasons and (
            self.fault == "taken-reset" or (not self.fault and 200 <= self.answered < 300)
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
