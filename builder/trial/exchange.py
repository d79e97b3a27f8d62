"""A request as it was sent, and its response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any
from urllib.parse import urlsplit

from builder.keys.tokens import TokenCheck
from builder.trial.redaction import content_of, masked
from builder.value import dataclass


@dataclass(frozen=True)
class Moment:
    """A point of a submission's timeline.

    Attributes:
        name: What happened.
        milliseconds: How long after the beginning.
    """

    name: str
    milliseconds: float


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """A request as it was sent, and its response.

    Attributes:
        method: ``POST``.
        url: Where to.
        request_headers: As sent, the token redacted.
        request_body: As sent.
        token: What the token said, and whether it is good; None where the backend signs.
        status: HTTP status of the response; 0 if there was none.
        response_headers: Its headers.
        response_body: Its body.
        fault: Why there was no response; empty if there was one.
        timeline: What happened when.
        sent_at: Seconds since the epoch.
        sensitive: Context names whose values are masked when shown or copied.
    """

    method: str
    url: str
    request_headers: Mapping[str, str]
    request_body: bytes
    token: TokenCheck | None
    status: int
    response_headers: Mapping[str, str] = field(default_factory=dict)
    response_body: bytes = b""
    fault: str = ""
    timeline: tuple[Moment, ...] = ()
    sent_at: float = 0.0
    sensitive: frozenset[str] = frozenset()

    @property
    def delivered(self) -> bool:
        """Whether it was taken."""
        return 200 <= self.status < 300

    @property
    def host(self) -> str:
        """The host that it was sent to."""
        return urlsplit(self.url).netloc

    @property
    def shown_request(self) -> bytes:
        """The request's body for people to see, sensitive values masked."""
        return masked(self.request_body, self.sensitive)

    @property
    def shown_response(self) -> bytes:
        """The response's body for people to see, sensitive values masked."""
        return masked(self.response_body, self.sensitive)

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON, without the token itself and sensitive values."""
        return {
            "delivered": self.delivered,
            "request": {
                "method": self.method,
                "url": self.url,
                "headers": dict(self.request_headers),
                "body": content_of(self.shown_request),
            },
            "token": {
                "header": dict(self.token.header),
                "claims": dict(self.token.claims),
                "problems": list(self.token.problems),
                "notes": list(self.token.notes),
            }
            if self.token
            else None,
            "answer": {
                "status": self.status,
                "headers": dict(self.response_headers),
                "body": content_of(self.shown_response),
            },
            "fault": self.fault,
            "timeline": [
                {"name": moment.name, "milliseconds": moment.milliseconds}
                for moment in self.timeline
            ],
        }
