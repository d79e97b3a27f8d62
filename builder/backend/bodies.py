"""Reading JSON bodies within limits of size and time, and writing answers as JSON."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Final

import aiohttp
from aiohttp import web
from aiohttp.web_protocol import RequestPayloadError

from .refusal import RefusalError

_BODY_S: Final = 10


class Waiting:
    """Bodies that are still arriving.

    Args:
        most: How many at once. If one more arrives, the slowest one is given up. So no client can
            hold many, and a client that sends its body at once is always served.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._deadlines: dict[asyncio.Timeout, None] = {}

    @asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Wait for one more; raises ``TimeoutError`` in it when it is given up."""
        async with asyncio.timeout(_BODY_S) as deadline:
            if len(self._deadlines) >= self._most:
                oldest = next(iter(self._deadlines))
                del self._deadlines[oldest]
                if not oldest.expired():
                    oldest.reschedule(0)
            self._deadlines[deadline] = None
            try:
                yield
            finally:
                self._deadlines.pop(deadline, None)


async def read_body(request: web.Request, most: int, waiting: Waiting) -> bytes:
    """Read a JSON body.

    Args:
        request: The request.
        most: How many bytes it may have.
        waiting: The bodies that it counts among while it arrives.

    Raises:
        RefusalError: It is not JSON, too large, too slow, or incomplete.
    """
    if request.content_type != "application/json":
        raise RefusalError(415, "type", "Only application/json is taken.")
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise RefusalError(415, "type", "Compressed bodies are not taken.")
    if (request.content_length or 0) > most:
        raise RefusalError(413, "too_large", "This is too large.")
    try:
        # Most bodies arrive with the headers, so there is nothing to wait for.
        if request.content.is_eof():
            return await _read(request, most)
        async with waiting.one():
            return await _read(request, most)
    except TimeoutError as fault:
        raise RefusalError(
            408, "too_slow", "This took too long.", headers={"Connection": "close"}
        ) from fault
    except (aiohttp.ClientError, RequestPayloadError) as fault:
        raise RefusalError(
            400, "malformed", "The request is malformed.", headers={"Connection": "close"}
        ) from fault


async def _read(request: web.Request, most: int) -> bytes:
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > most:
            raise RefusalError(413, "too_large", "This is too large.")
    return bytes(body)


def reply(
    status: int, content: Mapping[str, object], headers: Mapping[str, str] | None = None
) -> web.Response:
    """Return a response in JSON, which no cache may keep."""
    return web.Response(
        status=status,
        body=json.dumps(content, ensure_ascii=False).encode(),
        headers={
            "Content-Type": "application/json; charset=utf-8",
            "Cache-Control": "no-store",
            **(headers or {}),
        },
    )
