"""How long a connection may stay that is in no request: the test says when time has passed."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import cast

import pytest
from aiohttp import web

from builder.backend import connections
from builder.backend.connections import HEADERS_S, RECEIVING_S, ConnectionWatch

_BODY = b"x" * 3_000_000  # more than both ends hold
_BUFFER = 4096


class Line:
    """A client that takes nothing until it is told to."""

    def __init__(self, port: int) -> None:
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
        self._socket.connect(("127.0.0.1", port))
        self._socket.setblocking(False)

    async def ask(self) -> None:
        await asyncio.get_running_loop().sock_sendall(
            self._socket, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
        )

    async def take(self, most: int = len(_BODY)) -> int:
        """Take bytes until there are so many, or the connection ends; return how many came."""
        found = 0
        with contextlib.suppress(ConnectionError):
            while found < most:
                chunk = await asyncio.get_running_loop().sock_recv(self._socket, 65536)
                if not chunk:
                    break
                found += len(chunk)
        return found

    def close(self) -> None:
        self._socket.close()


class Clock:
    """Monotonic seconds, which pass by the test's word only."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    stopped = Clock()
    monkeypatch.setattr(connections, "time", SimpleNamespace(monotonic=stopped.monotonic))
    return stopped


class Serving:
    """A server whose responses are larger than what a line holds."""

    def __init__(self, watch: ConnectionWatch, server: web.Server, port: int) -> None:
        self._watch = watch
        self._server = server
        self._port = port
        self.lines: list[Line] = []

    async def asked(self) -> Line:
        """Return a line that has asked for a response and taken none of it."""
        line = Line(self._port)
        self.lines.append(line)
        await line.ask()
        while sum(map(_unsent, self._server.connections)) < len(self.lines):  # noqa: ASYNC110
            await asyncio.sleep(0)  # no event tells of it
        return line

    def look(self, now: float) -> None:
        self._watch.look(set(self._server.connections), now)


def _unsent(connection: web.RequestHandler) -> bool:
    transport = connection.transport
    return transport is not None and transport.get_write_buffer_size() > 0


def run(steps: Callable[[Serving], Awaitable[None]]) -> None:
    """Run steps with a server of their own."""

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=_BODY)

    async def serve() -> None:
        watch = ConnectionWatch(1000)
        application = web.Application(middlewares=[watch.middleware])
        application.router.add_get("/", answer)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0)
        await runner.setup()
        server = cast("web.Server", runner.server)
        with socket.create_server(("127.0.0.1", 0)) as listening:
            # Each connection gets it from here.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
            loop = asyncio.get_running_loop()
            accepting = await loop.create_server(watch.admitting(server), sock=listening)
            serving = Serving(watch, server, listening.getsockname()[1])
            try:
                await steps(serving)
            finally:
                for each in serving.lines:
                    each.close()
                accepting.close()
                await runner.cleanup()

    asyncio.run(serve())


def test_a_slow_line_gets_the_whole_response(clock: Clock) -> None:
    async def steps(serving: Serving) -> None:
        line = await serving.asked()
        for clock.now in (HEADERS_S + 1, RECEIVING_S):
            serving.look(clock.now)
        assert await line.take() >= len(_BODY)
        # It counts as idle from when it was seen to have all of it.
        for clock.now in (RECEIVING_S + 1, RECEIVING_S + 1 + HEADERS_S):
            serving.look(clock.now)
        await line.ask()
        assert await line.take() >= len(_BODY)

    run(steps)


def test_a_connection_with_all_of_its_response_is_closed_when_idle(clock: Clock) -> None:
    async def steps(serving: Serving) -> None:
        line = await serving.asked()
        await line.take()
        clock.now = HEADERS_S + 1
        serving.look(clock.now)
        assert await line.take() < len(_BODY)

    run(steps)


def test_a_line_that_takes_nothing_is_closed_in_the_end(clock: Clock) -> None:
    async def steps(serving: Serving) -> None:
        line = await serving.asked()
        for clock.now in (HEADERS_S + 1, RECEIVING_S + 1):
            serving.look(clock.now)
        assert await line.take() < len(_BODY)

    run(steps)


def test_of_many_slow_lines_the_latest_are_waited_for(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_RECEIVING_MAX", 1)

    async def steps(serving: Serving) -> None:
        older, newer = await serving.asked(), await serving.asked()
        clock.now = HEADERS_S + 1
        serving.look(clock.now)
        assert await older.take() < len(_BODY)
        assert await newer.take() >= len(_BODY)

    run(steps)
