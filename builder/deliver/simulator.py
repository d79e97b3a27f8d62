"""The platform simulator: takes deliveries as the platform would, and fails on demand."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Final, Self

from aiohttp import web

from builder.deliver.platform_rules import BASIS, Expectation, Ruling, rule_on
from builder.errors import DeliveryError, InputError

KEPT_MAX: Final = 10_000
_START_S: Final = 10
_SLOW_S: Final = 12  # longer than a backend waits for one attempt

# What it can be told to do instead of answering properly: status codes, and worse.
FAULTS: Final[Mapping[str, str]] = {
    "400": "refuses the request as bad",
    "401": "refuses the token",
    "403": "forbids it",
    "404": "does not know the integration",
    "429": "asks to slow down (Retry-After: 1)",
    "500": "fails before taking it",
    "502": "a gateway fails",
    "503": "is down for maintenance",
    "504": "a gateway times out",
    "reset": "breaks the connection without an answer",
    "taken-reset": "takes the delivery, then breaks the connection",
    "slow": "takes longer to answer than anybody waits",
    "garbage": "answers something that is not HTTP",
    "redirect": "redirects elsewhere",
}
_SILENT: Final = ("reset", "taken-reset", "garbage")  # no HTTP answer is sent


@dataclass(frozen=True, slots=True)
class Delivery:
    """A request that the simulator received.

    Attributes:
        number: Counts from 1.
        received: Seconds since the epoch.
        path: The request's path.
        headers: Its headers by lower-case name.
        body: Its body.
        ruling: What the platform would make of it.
        answered: HTTP status of the answer; 0 if the connection was broken.
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
            "fault": self.fault,
            "answered": self.answered,
            "session_id": self.headers.get("x-moveo-session-id", ""),
            "token": {"header": dict(token.header), "claims": dict(token.claims)}
            if token
            else None,
            "body": self.ruling.body,
        }


class Simulator:
    """A server on loopback, in a thread of its own.

    Args:
        expected: What the simulated integration was told.
        port: The port; 0 for any free one.
    """

    def __init__(self, expected: Expectation, port: int = 0) -> None:
        self._expected = expected
        self._port = port
        self._lock = threading.Lock()
        self._deliveries: deque[Delivery] = deque(maxlen=KEPT_MAX)
        self._faults: deque[str] = deque()
        self._count = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._started = threading.Event()
        self._fault: OSError | None = None
        self.url = ""
        """Where it listens, such as ``http://127.0.0.1:41234``; empty while stopped."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    def start(self) -> str:
        """Start listening, and return the URL.

        Raises:
            DeliveryError: The port is taken.
        """
        self._thread = threading.Thread(target=self._run, name="simulator", daemon=True)
        self._thread.start()
        self._started.wait(_START_S)
        if not self.url:
            reason = self._fault.strerror if self._fault else "it took too long"
            raise DeliveryError(f"The simulator could not start: {reason}.", "Choose another port.")
        return self.url

    def stop(self) -> None:
        """Stop listening; harmless if it was not started."""
        if self._loop is not None and self._thread is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(_START_S)
        self.url = ""

    def expect(self, expected: Expectation) -> None:
        """Tell the simulated integration another key, issuer or page context."""
        with self._lock:
            self._expected = expected

    def deliveries(self) -> tuple[Delivery, ...]:
        """Return what was received, oldest first."""
        with self._lock:
            return tuple(self._deliveries)

    def accepted(self) -> tuple[Delivery, ...]:
        """Return what was taken, oldest first."""
        return tuple(each for each in self.deliveries() if each.accepted)

    def clear(self) -> None:
        """Forget what was received, and faults still to come."""
        with self._lock:
            self._deliveries.clear()
            self._faults.clear()

    def set_faults(self, faults: Iterable[str]) -> None:
        """Answer the next requests with these faults, one each, then properly again.

        Raises:
            InputError: One is not in ``FAULTS``.
        """
        wanted = list(faults)
        for each in wanted:
            if each not in FAULTS:
                raise InputError(
                    f"The simulator knows no fault {each[:40]!r}.", f"It knows {', '.join(FAULTS)}."
                )
        with self._lock:
            self._faults = deque(wanted)

    # -- the thread --------------------------------------------------------------------------

    def _run(self) -> None:
        loop = asyncio.new_event_loop()
        self._loop = loop
        runner = web.AppRunner(
            self._application(), access_log=None, handle_signals=False, shutdown_timeout=0.1
        )
        try:
            loop.run_until_complete(runner.setup())
            site = web.TCPSite(runner, "127.0.0.1", self._port)
            loop.run_until_complete(site.start())
            self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        except OSError as fault:
            self._fault = fault
        self._started.set()
        if self.url:
            loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.close()

    def _application(self) -> web.Application:
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.router.add_post("/v1/{channel}/{integration_id}/webview", self._webview)
        app.router.add_get("/_simulator/deliveries", self._list)
        app.router.add_post("/_simulator/faults", self._take_faults)
        return app

    async def _webview(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        now = time.time()
        with self._lock:
            ruling = rule_on(self._expected, request.match_info["channel"], headers, body, now)
            fault = self._faults.popleft() if self._faults else ""
            self._count += 1
            delivery = Delivery(self._count, now, request.path, headers, body, ruling, 0, fault)
            self._deliveries.append(delivery)
        answer = await self._answer(request, delivery)
        status = 0 if fault in _SILENT else answer.status
        with self._lock:
            if delivery in self._deliveries:
                place = self._deliveries.index(delivery)
                self._deliveries[place] = replace(delivery, answered=status)
        return answer

    async def _answer(self, request: web.Request, delivery: Delivery) -> web.StreamResponse:
        fault = delivery.fault
        if fault in _SILENT and request.transport is not None:
            if fault == "garbage":
                request.transport.write(b"\x00\xffnot http at all\r\n\r\n")
                request.transport.close()
            else:
                request.transport.abort()
            return web.Response(status=502)
        if fault == "slow":
            await asyncio.sleep(_SLOW_S)
        if fault == "redirect":
            return web.Response(status=302, headers={"Location": f"{self.url}/elsewhere"})
        if fault.isdigit():
            headers = {"Retry-After": "1"} if fault == "429" else {}
            return web.json_response(
                {"error": HTTPStatus(int(fault)).phrase}, status=int(fault), headers=headers
            )
        ruling = delivery.ruling
        return web.json_response(
            {"reasons": list(ruling.reasons), "rules": BASIS} if ruling.reasons else {"ok": True},
            status=ruling.status,
        )

    async def _list(self, _request: web.Request) -> web.StreamResponse:
        found = [each.as_json() for each in self.deliveries()]
        return web.json_response({"rules": BASIS, "deliveries": found})

    async def _take_faults(self, request: web.Request) -> web.StreamResponse:
        try:
            faults = json.loads(await request.read())["faults"]
            self.set_faults([str(each) for each in faults])
        except (ValueError, KeyError, TypeError, RecursionError):
            return web.json_response({"error": 'expected {"faults": […]}'}, status=400)
        except InputError as fault:
            return web.json_response({"error": str(fault)}, status=400)
        return web.json_response({"faults": faults})
