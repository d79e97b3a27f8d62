"""Reading the conversation's variables: what goes wrong is told apart from there being none."""

from __future__ import annotations

import asyncio
import io
import json
import socket
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from builder.backend import conversation
from builder.backend.conversation import Conversation, UnreadError
from builder.backend.logs import Log
from builder.backend.parameters import read_parameters
from tests.backend.forms import SESSION, demo_form, parameters
from tests.backend.test_delivery_responses import UNHEARD, answering

LASTING, PASSING = "lasting", "passing"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def ask(answer: Handler) -> tuple[dict[str, str] | str, str, str]:
    """Return what is read of a platform that answers so, the log's reason, and the whole log."""

    async def steps() -> tuple[dict[str, str] | str, str]:
        app = web.Application()
        app.router.add_get("/v1/context/{id}", answer)
        async with TestServer(app) as server:
            return await read_from(str(server.make_url("/")).rstrip("/"))

    return told(*asyncio.run(steps()))


def told(found: dict[str, str] | str, log: str) -> tuple[dict[str, str] | str, str, str]:
    return found, json.loads(log)["reason"] if log else "", log


async def read_from(url: str) -> tuple[dict[str, str] | str, str]:
    """Return what is read, or how long there is nothing to read, and the log."""
    log = io.StringIO()
    reading = Conversation(demo_form(variables=("tier",)), url, lambda _user: "token", Log(log))
    await reading.start()
    found: dict[str, str] | str
    try:
        found = await reading.read(read_parameters(parameters()))
    except UnreadError as fault:
        found = LASTING if fault.lasting else PASSING
    finally:
        await reading.close()
    return found, log.getvalue()


def saying(body: bytes, status: int = 200) -> Handler:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=body, status=status)

    return answer


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b'{"tier": "gold", "other": 1}', {"tier": "gold"}),
        (b'{"context": {"tier": true}}', {"tier": "true"}),
        (b'{"tier": 3.0}', {"tier": "3"}),
        (b'{"tier": ""}', {}),
        (b'{"tier": ["gold"]}', {}),
        (b'["tier"]', {}),
        (b"null", {}),
    ],
)
def test_what_is_flat_is_read_as_text(body, found):
    assert ask(saying(body)) == (found, "", "")


@pytest.mark.parametrize(
    ("body", "status", "reason", "how_long"),
    [
        (b"{", 200, "unreadable", PASSING),
        (b'{"tier": "' + b"x" * 300_000 + b'"}', 200, "unreadable", PASSING),
        (b"{}", 404, "404", LASTING),
        (b"{}", 410, "410", LASTING),
        (b"{}", 401, "401", PASSING),
        (b"{}", 408, "408", PASSING),
        (b"{}", 425, "425", PASSING),
        (b"{}", 429, "429", PASSING),
        (b"{}", 302, "302", PASSING),
        (b"{}", 500, "500", PASSING),
    ],
)
def test_what_cannot_be_read_is_nothing(body, status, reason, how_long):
    found, said, log = ask(saying(body, status))
    assert (found, said) == (how_long, reason)
    assert SESSION not in log


def test_a_platform_that_takes_too_long_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(conversation, "_REQUEST_S", 0.05)
    over = asyncio.Event()

    async def answer(_request: web.Request) -> web.Response:
        await asyncio.wait_for(over.wait(), 0.5)
        raise AssertionError

    found, reason, _ = ask(answer)
    assert (found, reason) == (PASSING, "timeout")


def test_a_platform_that_cannot_be_reached_is_nothing():
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    found, reason, _ = told(*asyncio.run(read_from(f"http://127.0.0.1:{port}")))
    assert (found, reason) == (PASSING, "ClientConnectorError")


@pytest.mark.parametrize("answer", UNHEARD.values(), ids=UNHEARD)
def test_what_is_no_http_passes(answer):
    # The library gives some of it the status 400, which would be the asker's own fault.
    with answering(answer, hang=False, ends=b"\r\n\r\n") as url:
        found, _reason, _ = told(*asyncio.run(read_from(url)))
    assert found == PASSING


def test_a_platform_that_hangs_up_is_nothing():
    async def answer(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    found, reason, _ = ask(answer)
    assert (found, reason) == (PASSING, "ServerDisconnectedError")
