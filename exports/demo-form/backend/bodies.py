"""Reading requests' JSON bodies within bounds of size and time, and writing answers as JSON."""

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
    """Bodies that are being waited for.

    Args:
        most: How many at once. Where one more comes, the one that takes longest is given up, so
            that nobody can hold much, and who sends at once is always heard.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._deadlines: dict[asyncio.Timeout, None] = {}

    @asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Wait for one more; raises ``TimeoutError`` into it once it is given up."""
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
        waiting: Among which bodies it is waited for.

    Raises:
        RefusalError: It is something else, too large, too slow, or breaks off.
    """
    if request.content_type != "application/json":
        raise RefusalError(415, "type", "Only application/json is taken.")
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise RefusalError(415, "type", "Compressed bodies are not taken.")
    if (request.content_length or 0) > most:
        raise RefusalError(413, "too_large", "This is too large.")
    try:
        # Mostly it came along with the headers, and there is nothing to wait for.
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
    """Return an answer in JSON, which nobody is to keep."""
    return web.Response(
        status=status,
        body=json.dumps(content, ensure_ascii=False).encode(),
        headers={
            "Content-Type": "application/json; charset=utf-8",
            "Cache-Control": "no-store",
            **(headers or {}),
        },
    )
