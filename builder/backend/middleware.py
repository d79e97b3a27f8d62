"""The middleware of every request: for each outcome a response, a count and a log line."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web, web_response

from .bodies import reply
from .databases import OutboxError
from .gate import Gate
from .logs import Log
from .metrics import Metrics
from .refusal import RefusalError

REQUEST_ID: Final = web.RequestKey("request_id", str)
# Refused before the body was read: there can be any number of these.
_OUTSIDE: Final = ("host", "origin", "rate")
_LINES_MAX: Final = 60
_ROUTES: Final = ("submit", "prefill", "attest", "submissions")

# No versions of software, also in the library's own answers to malformed HTTP.
web_response.SERVER_SOFTWARE = "webview"  # type: ignore[attr-defined]

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Middleware:
    """Wraps the handlers of requests.

    Args:
        gate: Who may ask.
        log: Where to report.
        metrics: Where to count.
    """

    def __init__(self, gate: Gate, log: Log, metrics: Metrics) -> None:
        self._gate = gate
        self._log = log
        self._metrics = metrics

    @web.middleware
    async def handle(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Turn every outcome into a response; log unexpected exceptions without their values."""
        number = request[REQUEST_ID] = secrets.token_hex(8)
        begun = time.monotonic()
        refused = None
        try:
            await self._gate.check_host(request)
            response = await handler(request)
        except RefusalError as refusal:
            refused = refusal
            fields = {"fields": dict(refusal.fields)} if refusal.fields else {}
            content = {"error": refusal.code, "message": refusal.message, **fields}
            response = reply(refusal.status, content, refusal.headers)
            self._metrics.refused.labels(refusal.code).inc()
        except web.HTTPException as fault:
            allow = {"Allow": fault.headers["Allow"]} if "Allow" in fault.headers else {}
            code = fault.reason.lower().replace(" ", "_")
            response = reply(fault.status, {"error": code, "message": f"{fault.reason}."}, allow)
        except OutboxError as fault:
            self._metrics.refused.labels("unavailable").inc()
            self._log.event("outbox_failed", "alarm", request=number, reason=str(fault))
            response = reply(
                503,
                {"error": "unavailable", "message": "Not saved. Please try again in a moment."},
                {"Retry-After": "5"},
            )
        except (asyncio.CancelledError, ConnectionError):
            raise
        except Exception as fault:  # noqa: BLE001 - the last line of defence
            self._metrics.refused.labels("internal").inc()
            self._log.event("fault", "alarm", request=number, reason=type(fault).__name__)
            response = reply(500, {"error": "internal", "message": "Something went wrong."})
        route = _route_of(request)
        if route in _ROUTES:
            self._gate.allow_origin(request, response)
        if refused or route in _ROUTES:
            self._note(request, response.status, begun, refused)
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers["X-Request-Id"] = number
        return response

    def _note(
        self, request: web.Request, status: int, begun: float, refusal: RefusalError | None
    ) -> None:
        """Log a request's outcome; refusals that strangers can cause for free share their lines."""
        number, route = request[REQUEST_ID], _route_of(request)
        about: dict[str, str | float] = {
            "route": route if route in _ROUTES else "page",
            "method": request.method[:16],
            "status": status,
            "milliseconds": round((time.monotonic() - begun) * 1000, 1),
        }
        if refusal:
            known = {"request": number, "reason": refusal.code, **refusal.noted}
            if refusal.code in _OUTSIDE:
                self._log.event_at_most(_LINES_MAX, "refused", "warning", **known, **about)
                return
            self._log.event("refused", "warning", status=status, **known)
        self._log.event("request", request=number, **about)


def _route_of(request: web.Request) -> str:
    """Return the first part of the path; empty if there is none, as in ``OPTIONS *``."""
    return request.path.partition("/")[2].partition("/")[0]
