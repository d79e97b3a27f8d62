"""Requests to a deployment, none of which a hostile server can stretch in time or size."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Final

from builder.form.called import in_one_line
from builder.say import say
from builder.strict_json import NotJsonError, read_json
from builder.trial.transport import HttpResponse, request_bytes, send_bytes, trusted
from builder.trial.verify.subject import Subject
from builder.value import dataclass

SHOWN_MAX: Final = 1000
_ANSWER_MAX: Final = 64 * 1024
# As browsers mark what the form's own page sends.
_OWN_PAGE: Final[Mapping[str, str]] = {"Sec-Fetch-Site": "same-origin"}


@dataclass(frozen=True)
class Patience:
    """How long to wait.

    Attributes:
        connect_s: Seconds to connect.
        answer_s: Seconds for a response.
        in_all_s: Seconds for all checks.
    """

    connect_s: float = 4
    answer_s: float = 8
    in_all_s: float = 90


PATIENT: Final = Patience()


class StoppedError(Exception):
    """A check cannot go on; the text says why, the hint what to do."""

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.hint = hint


class Probe:
    """Asks a deployment.

    Args:
        subject: What is verified.
        authorities: Further authorities whose certificates are trusted, as PEM.
        patience: How long to wait.
        cancelled: Asked before each request whether to stop.
    """

    def __init__(
        self,
        subject: Subject,
        authorities: str = "",
        patience: Patience = PATIENT,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.subject = subject
        self._patience = patience
        self._cancelled = cancelled
        self._end = time.monotonic() + patience.in_all_s
        self._trust: ssl.SSLContext = trusted()
        if authorities:
            self._trust.load_verify_locations(cadata=authorities)

    @cached_property
    def page(self) -> HttpResponse:
        """The response to the page's address."""
        most = len(self.subject.files["index.html"]) + 1
        return self.ask("GET", f"{self.subject.page_url}/", most=most)

    @property
    def ready(self) -> HttpResponse:
        """The response to ``/readyz``."""
        return self.timed_ready[0]

    @cached_property
    def timed_ready(self) -> tuple[HttpResponse, float, float]:
        """The same, and when it was asked and had answered, in seconds since the epoch."""
        asked = time.time()
        response = self.ask("GET", f"{self.subject.backend_url}/readyz")
        return response, asked, time.time()

    def ask(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        *,
        most: int = _ANSWER_MAX,
    ) -> HttpResponse:
        """Send one request; redirects are not followed.

        Raises:
            StoppedError: It was cancelled, or there is no time left.
        """
        if self._cancelled():
            raise StoppedError(say("It was cancelled before this was looked at."))
        left = self._end - time.monotonic()
        if left <= 0:
            raise StoppedError(
                say("There was no time left for this: the server answers too slowly."),
                say("Find out why the server is slow, then verify it again."),
            )
        patience = (min(self._patience.connect_s, left), min(self._patience.answer_s, left))
        request = request_bytes(method, url, headers or {}, body)
        return send_bytes(url, request, patience, self._trust, most)

    def post(self, content: bytes, headers: Mapping[str, str] | None = None) -> HttpResponse:
        """Post to ``/submit``.

        Args:
            content: The body.
            headers: Who sends it; None for the form's own page.

        Raises:
            StoppedError: The server answers no more requests for now, or not at all.
        """
        sent = {"Content-Type": "application/json", **(_OWN_PAGE if headers is None else headers)}
        response = self.ask("POST", f"{self.subject.backend_url}/submit", sent, content)
        if response.status == 429:
            raise StoppedError(
                say("The server takes no more requests from this machine for now (429)."),
                say("Wait a minute, then verify it again."),
            )
        return response


def named(response: HttpResponse) -> dict[str, str]:
    """Return a response's headers by lower-case name."""
    return {name.lower(): value for name, value in response.headers.items()}


def content_of(response: HttpResponse) -> dict[str, Any]:
    """Return a response's JSON object; an empty one if it holds none."""
    try:
        found = read_json(response.body)
    except NotJsonError:
        return {}
    return found if isinstance(found, dict) else {}


def code_of(response: HttpResponse) -> str:
    """Return the backend's word for a refusal; empty if it is not one of the backend's."""
    code = content_of(response).get("error")
    return code if isinstance(code, str) else ""


def answered(response: HttpResponse) -> str:
    """Return what a server answered, in short and without a full stop."""
    if isinstance(response.cause, TimeoutError) and response.sent.startswith(b"GET "):
        return say("No response in time")  # and nothing that may have been delivered
    if response.fault:
        return response.fault.removesuffix(".")
    code = code_of(response)
    return shown(f"{response.status} {code}".strip())


def shown(text: str) -> str:
    """Return what a server sent as it may be shown: in one line, and not too long."""
    return in_one_line(text, SHOWN_MAX)


def submission(
    parameters: Mapping[str, str], values: Mapping[str, object], key: str, today: str
) -> bytes:
    """Return the body of a submission."""
    content = {"params": dict(parameters), "values": dict(values), "key": key, "today": today}
    return json.dumps(content, ensure_ascii=False).encode()
