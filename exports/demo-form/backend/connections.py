"""Closes connections that hold a place without asking for anything: slow headers, idle peers.

Each place is an open file. What the process itself needs of those is kept free: the database, the
deliveries, and whoever comes next.
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
        most: Connections at once. Where one more comes, one has to go that is in no request: the
            oldest of those that never made one, or else the one that idles longest.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._busy: set[Any] = set()
        # Since when, the oldest first; some may be gone for up to a second.
        self._new: dict[Any, float] = {}
        self._idle: dict[Any, float] = {}

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Mark a connection as busy while a request on it is handled."""
        connection = request.protocol
        self._busy.add(connection)
        self._new.pop(connection, None)
        self._idle.pop(connection, None)
        try:
            return await handler(request)
        finally:
            self._busy.discard(connection)
            self._idle[connection] = time.monotonic()

    def admitting(self, server: web.Server) -> Callable[[], asyncio.Protocol]:
        """Return what makes a server's connections, and room for them."""

        def admit() -> asyncio.Protocol:
            self._make_room()
            connection = server()
            self._new[connection] = time.monotonic()
            return connection

        return admit

    def _make_room(self) -> None:
        for waiting in (self._new, self._idle):
            while len(self._new) + len(self._idle) + len(self._busy) >= self._most and waiting:
                oldest = next(iter(waiting))
                if oldest.transport is None and waiting is self._new:
                    return  # it has only just come in, or is gone: the next look finds out
                _close(oldest, waiting)

    async def watch(self, server: web.Server) -> None:
        """Close connections that have no request for ten seconds; runs until cancelled."""
        while True:
            await asyncio.sleep(_LOOK_EVERY_S)
            there, now = set(server.connections), time.monotonic()
            for waiting in (self._new, self._idle):
                for connection, since in list(waiting.items()):
                    if now - since > HEADERS_S:
                        _close(connection, waiting)
                    elif connection not in there and now - since > _LOOK_EVERY_S:
                        del waiting[connection]  # it is gone
            self._make_room()


def _close(connection: Any, waiting: dict[Any, float]) -> None:
    del waiting[connection]
    if connection.transport is not None:
        connection.transport.abort()
