"""The platform simulator: takes deliveries as the platform would, and fails on demand."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any, Final, Self, cast

from aiohttp import web

from builder.backend.expect import refuse_other_expectations
from builder.deliver.delivery import Delivery
from builder.deliver.faults import Fault, FaultPlan, faults_in, read_fault
from builder.deliver.platform_rules import (
    BASIS,
    Expectation,
    Ruling,
    rule_on,
    rule_on_address,
    rule_on_reading,
    rule_on_survey,
)
from builder.deliver.received import PAGE_MAX, Received
from builder.deliver.simulator_http import (
    BODY_MAX,
    OWN,
    headers_of,
    in_sentences,
    number_of,
    path_of,
    preflight,
    refused,
    sent_slowly,
)
from builder.errors import DeliveryError, InputError, reason_of
from builder.say import say
from builder.strict_json import NotJsonError, read_json

_START_S: Final = 10
_Rule = Callable[[Expectation, Mapping[str, str], bytes, float], Ruling]
_SILENT: Final = ("reset", "taken-reset", "garbage")  # no HTTP response is sent


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
        self._received = Received()
        self._faults = FaultPlan()
        self._variables: Mapping[str, Any] = {}
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
            # Not the error's own words, to which asyncio adds the address.
            number = (self._fault.errno or 0) if self._fault else 0
            reason = (
                reason_of(OSError(number, os.strerror(number)))
                if number
                else say("it took too long")
            )
            raise DeliveryError(
                say("The simulator could not start: {reason}.", reason=reason),
                say("Choose another port."),
            )
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

    def set_variables(self, variables: Mapping[str, Any]) -> None:
        """Set the conversation's variables, which backends may read."""
        with self._lock:
            self._variables = dict(variables)

    def deliveries(self) -> tuple[Delivery, ...]:
        """Return what was received, oldest first."""
        with self._lock:
            return self._received.all()

    def accepted(self) -> tuple[Delivery, ...]:
        """Return what was taken, oldest first."""
        return tuple(each for each in self.deliveries() if each.accepted)

    def clear(self) -> None:
        """Forget what was received, and faults still to come."""
        with self._lock:
            self._received.clear()
            self._faults = FaultPlan()

    def set_faults(self, faults: Iterable[str], then: str = "") -> None:
        """Answer the next requests with these faults, one each, and those after them with another.

        Args:
            faults: Faults as :func:`builder.deliver.faults.read_fault` reads them.
            then: The fault that stays until others are set; empty to answer properly.

        Raises:
            InputError: One is not a fault; those of before stay.
        """
        wanted = FaultPlan(faults, then)
        with self._lock:
            self._faults = wanted

    # -- the thread --------------------------------------------------------------------------

    def _run(self) -> None:
        loop = asyncio.new_event_loop()
        self._loop = loop
        runner = web.AppRunner(
            self._application(),
            access_log=None,
            auto_decompress=False,  # compressed bodies are refused, so they are not unpacked
            handle_signals=False,
            shutdown_timeout=0.1,
        )
        try:
            loop.run_until_complete(runner.setup())
            refuse_other_expectations(cast(web.Server, runner.server))
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
        app = web.Application(client_max_size=BODY_MAX, middlewares=[in_sentences])
        for path, method, handler in (
            ("/v1/{channel}/{integration_id}/webview", "POST", self._webview),
            ("/v1/survey/{integration_id}", "POST", self._survey),
            ("/v1/context/{integration_id}", "GET", self._context),
        ):
            app.router.add_route(method, path, handler)
            app.router.add_route("OPTIONS", path, preflight)
        app.router.add_get(f"{OWN}deliveries", self._list)
        app.router.add_post(f"{OWN}faults", self._take_faults)
        return app

    async def _webview(self, request: web.Request) -> web.StreamResponse:
        channel = request.match_info["channel"]
        return await self._take(
            request, channel, lambda e, h, b, now: rule_on(e, channel, h, b, now)
        )

    async def _survey(self, request: web.Request) -> web.StreamResponse:
        return await self._take(request, None, rule_on_survey)

    async def _context(self, request: web.Request) -> web.StreamResponse:
        unknown = rule_on_address(None, request.match_info["integration_id"])
        if unknown:
            return refused(unknown, 404)
        with self._lock:
            ruling = rule_on_reading(
                self._expected, headers_of(request), [*request.query.items()], time.time()
            )
            variables = {**self._variables, **self._delivered_by(ruling)}
        if ruling.reasons:
            return refused(ruling.reasons, ruling.status)
        return web.json_response(variables)

    def _delivered_by(self, ruling: Ruling) -> dict[str, Any]:
        """Return what was delivered into the conversation of a token's user, the latest last."""
        user = ruling.token.claims.get("sub") if ruling.token else None
        found: dict[str, Any] = {}
        for each in self._received.all():
            body = each.ruling.body
            if each.accepted and isinstance(body, dict) and body.get("user_id") == user:
                context = body.get("context")
                found |= context if isinstance(context, dict) else {}
        return found

    async def _take(
        self, request: web.Request, channel: str | None, rule: _Rule
    ) -> web.StreamResponse:
        body = await request.read()
        headers = headers_of(request)
        now = time.time()
        unknown = rule_on_address(channel, request.match_info["integration_id"])
        with self._lock:
            ruling = (
                Ruling(unknown, 404, None, None)
                if unknown
                else rule(self._expected, headers, body, now)
            )
            fault = self._faults.take()
            self._count += 1
            delivery = Delivery(self._count, now, path_of(request), headers, body, ruling, 0, fault)
            self._received.add(delivery)
        asked = read_fault(fault)
        response = await self._answer(request, delivery, asked)
        with self._lock:
            answered = 0 if asked.kind in _SILENT else response.status
            self._received.note_answer(delivery.number, answered)
        if asked.kind == "slow-body":
            return await sent_slowly(request, response, asked.seconds)
        return response

    async def _answer(self, request: web.Request, delivery: Delivery, fault: Fault) -> web.Response:
        kind = fault.kind
        if kind in _SILENT and request.transport is not None:
            if kind == "garbage":
                request.transport.write(b"\x00\xffnot http at all\r\n\r\n")
                request.transport.close()
            else:
                request.transport.abort()
            return web.Response(status=502)
        if kind in ("slow", "delay"):
            await asyncio.sleep(fault.seconds)
        if kind == "redirect":
            return web.Response(status=302, headers={"Location": f"{self.url}/elsewhere"})
        if kind.isdigit():
            headers = {"Retry-After": f"{fault.seconds:.0f}"} if fault.seconds else {}
            return web.json_response(
                {"error": HTTPStatus(int(kind)).phrase}, status=int(kind), headers=headers
            )
        ruling = delivery.ruling
        if ruling.reasons:
            return refused(ruling.reasons, ruling.status, ruling.notes)
        return web.json_response({"ok": True, "notes": list(ruling.notes)})

    async def _list(self, request: web.Request) -> web.StreamResponse:
        """Answer what was received, a page at a time: after a number, at most so many."""
        after, most = (number_of(request, name) for name in ("after", "limit"))
        if after is None or most is None:
            said = say("“after” and “limit” are whole numbers, such as 100.")
            return refused((said,), 400)
        with self._lock:
            found = self._received.after(after, min(most or PAGE_MAX, PAGE_MAX) + 1)
        page = found[: min(most or PAGE_MAX, PAGE_MAX)]
        following = page[-1].number if len(found) > len(page) else None
        return web.json_response(
            {
                "rules": BASIS,
                "deliveries": [each.as_json() for each in page],
                "received": self._count,
                "next": following,
            }
        )

    async def _take_faults(self, request: web.Request) -> web.StreamResponse:
        try:
            faults, then = faults_in(read_json(await request.read()))
            self.set_faults(faults, then)
        except (NotJsonError, KeyError, TypeError):
            return web.json_response({"error": 'expected {"faults": […], "then": "…"}'}, status=400)
        except InputError as fault:
            return web.json_response({"error": str(fault)}, status=400)
        return web.json_response({"faults": faults, "then": then})
