"""A request as it was sent, and its response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, NoReturn

from builder.form.web_address import host_of
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


class Original:
    """A request exactly as it went out, to be sent again as it was.

    It holds a token and sensitive answers, so it stays in memory: it shows nothing of itself, and
    nothing can write it to a file.

    Args:
        url: Where it went.
        request: Its bytes.
    """

    def __init__(self, url: str, request: bytes) -> None:
        self.url = url
        self.request = request

    def __repr__(self) -> str:
        return f"<Original: {len(self.request)} bytes>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a request with its token is never written to a file")


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
        sent: The request byte by byte, the token's signature masked.
        answer_head: The response's status line and headers, byte by byte; the token masked.
        phases: Milliseconds by phase of the connection, as in
            :class:`builder.trial.transport.HttpResponse`.
        original: The request with all its secrets, for this run only; None where it is not known.
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
    sent: bytes = b""
    answer_head: bytes = b""
    phases: Mapping[str, float] = field(default_factory=dict)
    original: Original | None = field(default=None, repr=False, compare=False)

    @property
    def delivered(self) -> bool:
        """Whether it was taken."""
        return 200 <= self.status < 300

    @property
    def host(self) -> str:
        """The host that it was sent to."""
        return host_of(self.url)

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
            "phases": dict(self.phases),
        }
