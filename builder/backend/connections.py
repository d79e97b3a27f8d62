"""Closes connections that hold a place without asking for anything: slow headers, idle peers.

Each place is an open file. What the process itself needs of those is kept free: the database, the
deliveries, and one more connection to say that all is well.
"""

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

    Args:
        most: Connections at once; of more, those that idle longest are closed at once.
    """

    def __init__(self, most: int) -> None:
        self._most = most
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
        """Close connections that have no request for ten seconds, or are too many.

        Runs until cancelled.
        """
        while True:
            await asyncio.sleep(_LOOK_EVERY_S)
            now = time.monotonic()
            # Connections that are gone drop out here.
            self._idle_since = {
                connection: self._idle_since.get(connection, now)
                for connection in server.connections
                if connection not in self._busy
            }
            too_many = len(server.connections) - self._most
            idle = [each for each, since in self._idle_since.items() if now - since > HEADERS_S]
            if too_many > len(idle):
                idle = sorted(self._idle_since, key=self._idle_since.__getitem__)[:too_many]
            for connection in idle:
                if connection.transport is not None:
                    connection.transport.abort()
