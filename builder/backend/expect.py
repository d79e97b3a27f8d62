"""Answers an ``Expect`` header that asks for what no server can do.

The HTTP library answers it before any middleware, and repeats its value in the response. Not every
value that a stranger sends can be written, so that such a request would end in a 500.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from .bodies import reply

Handler = Callable[[Any], Awaitable[web.StreamResponse]]


def refuse_other_expectations(server: web.Server) -> None:
    """Let a server answer 417 to every ``Expect`` other than ``100-continue`` (RFC 9110, 10.1.1).

    Args:
        server: The server, before its first connection.
    """
    handle: Handler = server.request_handler

    async def checked(request: web.BaseRequest) -> web.StreamResponse:
        expected = request.headers.getall("Expect", [])
        if any(each.lower() != "100-continue" for each in expected):
            return reply(
                417,
                {"error": "expectation_failed", "message": "Expectation Failed."},
                {"X-Content-Type-Options": "nosniff", "Connection": "close"},
            )
        return await handle(request)

    server.request_handler = checked
