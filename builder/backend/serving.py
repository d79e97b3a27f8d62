"""Serving: everything that ``python -m backend`` starts, in the order in which it ends."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import signal
import socket
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, cast

from aiohttp import web

from .connections import ConnectionWatch
from .conversation import Conversation
from .databases import Sqlite, database_of
from .delivery import Deliverer
from .expect import refuse_other_expectations
from .keys import warning_about
from .limits import open_limits
from .logs import LibraryLog, Log
from .metrics import Metrics
from .outbox import Outbox
from .pages import PageError, Pages
from .seal import open_seal
from .sending import Sender
from .server import Server
from .settings import Settings, SettingsError, read_settings
from .spec import FormSpec, SpecError, read_spec
from .stopping import STOPPING, leave_to_main_thread
from .storage_check import why_it_may_not_last

_PACKAGE: Final = Path(__file__).resolve().parent
_GRACE_S: Final = 8
_OPEN_FILES: Final = 16_384
_BACKLOG: Final = 1024
# Open files that the process itself needs, and connections that may arrive between two checks.
_OWN_FILES: Final = 2 * _BACKLOG
_SCRAPERS: Final = 32
# Seconds to keep reading a refused body, so that the peer receives the answer.
_LINGERING_S: Final = 2


def serve(env: Mapping[str, str]) -> None:
    """Run until SIGTERM or SIGINT.

    Args:
        env: Environment variables.

    Raises:
        SettingsError: A setting is missing, malformed, or cannot be used.
        SpecError: The exported form or its page cannot be read.
        OutboxError: The database cannot be opened.
        SealError: The outbox was sealed with another key.
        OSError: A file cannot be read.
    """
    form = read_spec((_PACKAGE / "config.json").read_bytes())
    settings = read_settings(env, form)
    pages = None
    if settings.serve_page:
        try:
            pages = Pages(_PACKAGE.parent / "page", _PACKAGE / "page_headers.json")
        except PageError as fault:
            raise SpecError(str(fault)) from fault
    asyncio.run(_serve(form, settings, pages))


def _allow_many_connections() -> int:
    """Raise the limit of open connections as far as the system allows.

    Returns:
        The limit, without the open files that the process itself needs.
    """
    soft = _OPEN_FILES
    with contextlib.suppress(ImportError, OSError, ValueError):  # Windows has no such limit
        import resource  # noqa: PLC0415

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft < _OPEN_FILES:
            most = _OPEN_FILES if hard == resource.RLIM_INFINITY else min(hard, _OPEN_FILES)
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
            soft = most
    return max(soft - _OWN_FILES, soft // 2)


async def _serve(form: FormSpec, settings: Settings, pages: Pages | None) -> None:
    metrics = Metrics()
    log = Log(dropped=metrics.log_dropped.inc)
    logging.basicConfig(handlers=[LibraryLog(log)], force=True)
    connections = _allow_many_connections()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(initializer=leave_to_main_thread))
    for each in STOPPING:
        # On Windows the loop cannot; Ctrl+C still ends the process, and nothing is lost.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(each, stop.set)
            _never_complain_of_many()
    # Closed in the opposite order: requests stop first, then attempts, then commits.
    async with contextlib.AsyncExitStack() as stack:
        database = database_of(settings.database)
        if isinstance(database, Sqlite):
            doubt = why_it_may_not_last(database.path, temporary=settings.temporary_database)
            if doubt:
                log.event("outbox_may_not_last", "alarm", reason=doubt)
        outbox = Outbox(database)
        stack.push_async_callback(outbox.close)
        await outbox.open()
        seal = await open_seal(outbox, settings.keys)
        limits = open_limits(settings.limits, log, metrics)
        stack.push_async_callback(limits.close)
        sender = Sender(form, settings, log, metrics)
        await sender.start()
        stack.push_async_callback(sender.stop)
        deliverer = Deliverer(form, outbox, seal, sender, log, metrics)
        await deliverer.start()
        stack.push_async_callback(deliverer.stop, _GRACE_S)
        conversation = Conversation(form, settings.base_url, sender.token, log)
        await conversation.start()
        stack.push_async_callback(conversation.close)
        server = Server(
            form, settings, outbox, seal, deliverer, conversation, limits, log, metrics, pages
        )
        if settings.metrics_port is not None:
            at = (settings.metrics_host, settings.metrics_port)
            named = "METRICS_HOST and METRICS_PORT"
            url = await _listen(stack, metrics.application(outbox), *at, named, _SCRAPERS)
            log.event("metrics", url=f"{url}/metrics")
        at = (settings.host, settings.port)
        url = await _listen(stack, server.application(), *at, "HOST and PORT", connections)
        log.event(
            "listening",
            url=url,
            form=form.id,
            revision=form.revision,
            platform=settings.base_url,
            attested=bool(settings.attestation),
        )
        if settings.integrations is None:
            log.event("any_integration", "alarm")
        for key in settings.keys:
            if warning := warning_about(key.public_key()):
                log.event("unsafe_key", "alarm", detail=warning)
        await stop.wait()
        log.event("stopping")
    log.sum_up()
    log.event("stopped")
    await _heed_no_more_signals()


async def _heed_no_more_signals() -> None:
    """Let no further signal end what has just ended in good order, as closing the loop would."""
    loop = asyncio.get_running_loop()
    # Without its handler a signal is deadly for a moment.
    leave_to_main_thread()
    await loop.shutdown_default_executor()
    for each in STOPPING:
        with contextlib.suppress(NotImplementedError):
            loop.remove_signal_handler(each)
            signal.signal(each, signal.SIG_IGN)


def _never_complain_of_many() -> None:
    """Print nothing where signals come faster than the loop reads them: one is enough to stop."""
    signal.set_wakeup_fd(signal.set_wakeup_fd(-1), warn_on_full_buffer=False)


def reason_of(fault: OSError) -> str:
    """Return why an address cannot be listened at; asyncio adds the address to the reason."""
    # Looking up a name has numbers of its own, which on macOS are those of other faults.
    is_own = not isinstance(fault, socket.gaierror)
    is_known = is_own and fault.errno is not None and fault.errno in errno.errorcode
    return os.strerror(fault.errno or 0) if is_known else fault.strerror or str(fault)


async def _listen(
    stack: contextlib.AsyncExitStack,
    application: web.Application,
    host: str,
    port: int,
    named: str,
    connections: int,
) -> str:
    """Serve an application until the stack closes; return its URL.

    Raises:
        SettingsError: The address or port cannot be used; the text names the settings.
    """
    watch = ConnectionWatch(connections)
    application.middlewares.insert(0, watch.middleware)
    runner = web.AppRunner(
        application,
        access_log=None,
        auto_decompress=False,  # compressed bodies are refused, so none is unpacked
        handle_signals=False,
        keepalive_timeout=75,
        lingering_time=_LINGERING_S,
        shutdown_timeout=_GRACE_S,
    )
    stack.push_async_callback(runner.cleanup)
    await runner.setup()
    # The runner is set up, so it has a server.
    server = cast(web.Server, runner.server)
    refuse_other_expectations(server)
    loop = asyncio.get_running_loop()
    try:
        listening = await loop.create_server(watch.admitting(server), host, port, backlog=_BACKLOG)
    except OSError as fault:
        raise SettingsError(
            f"{named}: cannot listen at {host}, port {port}: {reason_of(fault)}"
        ) from fault
    except UnicodeError as fault:  # from the codec of host names
        raise SettingsError(f"{named}: {host!r} is neither a host name nor an address") from fault
    stack.callback(listening.close)
    watching = asyncio.create_task(watch.watch(server))
    stack.callback(watching.cancel)
    host, port = listening.sockets[0].getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
