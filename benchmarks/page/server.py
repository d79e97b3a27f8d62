"""Serves the pages, compressed beforehand, and counts what was asked for."""

from __future__ import annotations

import asyncio
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web

from benchmarks.page.contenders import Contender, compressed


class Server:
    """All pages, each below an address of its own: ``/0/``, ``/1/`` and so on.

    Args:
        pages: The pages.
    """

    def __init__(self, pages: tuple[Contender, ...]) -> None:
        self.url = ""
        self._requests = 0
        self._bytes = 0
        self._app = web.Application()
        for position, page in enumerate(pages):
            for name, content in page.files.items():
                headers = {
                    "Content-Type": mimetypes.guess_type(name or "index.html")[0] or "",
                    "Content-Encoding": "br",
                    "Cache-Control": "no-cache",
                    **((page.headers or {}) if not name else {}),
                }
                headers["Content-Type"] += "; charset=utf-8"
                self._add(f"/{position}/{name}", compressed(content), headers)

    def _add(self, path: str, body: bytes, headers: dict[str, str]) -> None:
        async def answer(_request: web.Request) -> web.Response:
            self._requests += 1
            self._bytes += len(body)
            return web.Response(body=body, headers=headers)

        self._app.router.add_get(path, answer)

    def take_counts(self) -> tuple[int, int]:
        """Return how many requests were answered and with how many bytes, since last asked."""
        counts = self._requests, self._bytes
        self._requests = self._bytes = 0
        return counts

    @contextmanager
    def running(self) -> Iterator[None]:
        """Serve on loopback while the block runs."""
        loop = asyncio.new_event_loop()
        runner = web.AppRunner(self._app, access_log=None)
        loop.run_until_complete(runner.setup())
        loop.run_until_complete(web.TCPSite(runner, "127.0.0.1", 0).start())
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        thread = threading.Thread(target=loop.run_forever)
        thread.start()
        try:
            yield
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.run_until_complete(runner.cleanup())
            loop.close()
