"""Start the backend: ``python -m backend``, configured by environment variables."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
from pathlib import Path
from typing import Final

from aiohttp import web

from .delivery import Deliverer
from .logs import LibraryLog, Log
from .outbox import Outbox, OutboxError
from .pages import PageError, Pages
from .server import Server
from .settings import Settings, SettingsError, read_settings
from .spec import FormSpec, SpecError, read_spec

_PACKAGE: Final = Path(__file__).resolve().parent
_GRACE_S: Final = 8
# How long to read on where a body was refused, so that the peer hears why.
_LINGERING_S: Final = 2


def main() -> int:
    """Run until SIGTERM or SIGINT; return the exit code."""
    try:
        form = read_spec((_PACKAGE / "config.json").read_bytes())
        settings = read_settings(os.environ, form)
        pages = None
        if settings.serve_page:
            pages = Pages(_PACKAGE.parent / "page", _PACKAGE / "page_headers.json")
        with contextlib.suppress(ImportError):
            import uvloop  # type: ignore[import-not-found, unused-ignore] # noqa: PLC0415

            uvloop.install()
        asyncio.run(_serve(form, settings, pages))
    except (SettingsError, SpecError, PageError, OutboxError, OSError) as fault:
        print(f"backend: cannot start: {fault}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


async def _serve(form: FormSpec, settings: Settings, pages: Pages | None) -> None:
    log = Log()
    logging.basicConfig(handlers=[LibraryLog(log)], force=True)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        # Where the loop cannot (Windows), Ctrl+C still ends the process, and nothing is lost.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(each, stop.set)
    # Left in the opposite order: no more requests, then no more attempts, then no more commits.
    async with contextlib.AsyncExitStack() as stack:
        outbox = Outbox(settings.database)
        await outbox.open()
        stack.push_async_callback(outbox.close)
        deliverer = Deliverer(form, settings, outbox, log)
        await deliverer.start()
        stack.push_async_callback(deliverer.stop, _GRACE_S)
        server = Server(form, settings, outbox, deliverer, log, pages)
        runner = web.AppRunner(
            server.application(),
            access_log=None,
            handle_signals=False,
            keepalive_timeout=75,
            lingering_time=_LINGERING_S,
            shutdown_timeout=_GRACE_S,
        )
        stack.push_async_callback(runner.cleanup)
        await runner.setup()
        await web.TCPSite(runner, settings.host, settings.port, backlog=1024).start()
        if runner.server is not None:
            watch = asyncio.create_task(server.watch.watch(runner.server))
            stack.callback(watch.cancel)
        host, port = runner.addresses[0][:2]
        log.event(
            "listening",
            url=f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}",
            form=form.id,
            revision=form.revision,
            detail=settings.base_url,
        )
        if settings.integrations is None:
            log.event("any_integration", "alarm")
        await stop.wait()
        log.event("stopping")
    log.event("stopped")


if __name__ == "__main__":
    sys.exit(main())
