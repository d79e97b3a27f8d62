"""Closes connections without a request: slow headers, idle peers, responses that nobody takes.

Each connection is an open file. Some files stay free for the process itself: for the database,
deliveries and new connections.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection
from typing import Any, Final

from aiohttp import web

HEADERS_S: Final = 10
# A page with pictures takes this long on a line of 64 kbit/s.
RECEIVING_S: Final = 120
# Slow receivers at once, as each one holds a response in memory.
_RECEIVING_MAX: Final = 256
_LOOK_EVERY_S: Final = 1

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ConnectionWatch:
    """Knows which connections are in a request, and closes the others after a while.

    The HTTP library limits the size of headers but not their time; a peer that sends a byte now and
    then could hold its connection for ever.

    Args:
        most: Connections at once. If one more arrives, one without a request is closed: the oldest
            that never made one, or else the one that is idle longest.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._busy: set[Any] = set()
        # Since when, the oldest first; some may be closed already for up to a second.
        self._new: dict[Any, float] = {}
        self._idle: dict[Any, float] = {}
        # Of the idle ones, those that had not taken all of a response when it was looked at.
        self._receiving: set[Any] = set()

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
        """Return the factory of a server's connections, which also makes room for them."""

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
                    return  # it has just opened or closed: the next check decides
                _close(oldest, waiting)

    async def watch(self, server: web.Server) -> None:
        """Close connections that have no request for ten seconds; runs until cancelled."""
        while True:
            await asyncio.sleep(_LOOK_EVERY_S)
            self.look(set(server.connections), time.monotonic())

    def look(self, there: Collection[Any], now: float) -> None:
        """Close what has waited too long.

        Args:
            there: The server's open connections.
            now: Monotonic seconds.
        """
        self._wait_for_receivers(now)
        for waiting in (self._new, self._idle):
            for connection, since in list(waiting.items()):
                if connection not in there and now - since > _LOOK_EVERY_S:
                    del waiting[connection]  # it is closed
                elif now - since > HEADERS_S and connection not in self._receiving:
                    _close(connection, waiting)
        self._make_room()

    def _wait_for_receivers(self, now: float) -> None:
        """Find who still takes a response; who has just taken all of it is idle from now on."""
        unsent = [
            connection
            for connection, since in self._idle.items()
            if now - since <= RECEIVING_S and _has_unsent(connection)
        ]
        earlier, self._receiving = self._receiving, set(unsent[-_RECEIVING_MAX:])
        for connection in earlier & self._idle.keys():
            if not _has_unsent(connection):
                del self._idle[connection]
                self._idle[connection] = now


def _has_unsent(connection: Any) -> bool:
    """Tell whether a part of a response is here because the line takes no more of it yet."""
    transport = connection.transport
    return transport is not None and transport.get_write_buffer_size() > 0


def _close(connection: Any, waiting: dict[Any, float]) -> None:
    del waiting[connection]
    if connection.transport is not None:
        connection.transport.abort()
