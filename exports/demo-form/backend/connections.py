"""Closes connections that hold a place without asking for anything: slow headers, idle peers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiohttp import web

HEADERS_S: Final = 10
_LOOK_EVERY_S: Final = 1

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ConnectionWatch:
    """Knows which connections are in a request, and closes those that idle for too long.

    The HTTP library bounds the size of headers but not the time they take; a peer that sends a
    byte now and then would hold its connection for ever.
    """

    def __init__(self) -> None:
        self._busy: set[Any] = set()
        self._idle_since: dict[Any, float] = {}

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Mark a connection as busy while a request on it is handled."""
        connection = request.protocol
        self._busy.add(connection)
        try:
            return await handler(request)
        finally:
            self._busy.discard(connection)
            self._idle_since[connection] = time.monotonic()

    async def watch(self, server: web.Server) -> None:
        """Close connections that have no request for ten seconds; runs until cancelled."""
        while True:
            await asyncio.sleep(_LOOK_EVERY_S)
            now = time.monotonic()
            # Connections that are gone drop out here.
            self._idle_since = {
                connection: self._idle_since.get(connection, now)
                for connection in server.connections
                if connection not in self._busy
            }
            for connection, since in self._idle_since.items():
                if now - since > HEADERS_S and connection.transport is not None:
                    connection.transport.abort()
