"""The routes, in this process: faults that a running backend cannot be brought to from outside."""

from __future__ import annotations

import asyncio
import io
import json
import shutil
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock, Mock

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web_protocol import RequestPayloadError

from builder.backend.bodies import Waiting, read_body
from builder.backend.conversation import Conversation, UnreadError
from builder.backend.databases import Sqlite
from builder.backend.delivery import Deliverer
from builder.backend.limits import MemoryLimits
from builder.backend.logs import Log
from builder.backend.metrics import Metrics
from builder.backend.outbox import Outbox
from builder.backend.refusal import RefusalError
from builder.backend.seal import open_seal
from builder.backend.sending import Sender
from builder.backend.server import Server
from builder.backend.settings import read_settings
from tests.backend.fake_platform import FakePlatform, Fault
from tests.backend.forms import demo_form, parameters, pem, private_key

OURS = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"}


@dataclass(frozen=True)
class Served:
    """A server on a free port, and what it has logged."""

    client: TestClient[Any, Any]
    server: Server
    log: io.StringIO

    async def submit(self, key: str = "key-00000001", **values: Any) -> tuple[int, dict[str, Any]]:
        """Send answers; return the status and the answer."""
        content = {"params": parameters(), "values": {"first_name": "Anna", **values}, "key": key}
        answer = await self.client.post("/submit", data=json.dumps(content), headers=OURS)
        return answer.status, await answer.json()

    async def faults(self) -> tuple[int, list[str]]:
        answer = await self.client.get("/readyz")
        return answer.status, (await answer.json())["faults"]

    def events(self, name: str) -> list[dict[str, Any]]:
        found = [json.loads(line) for line in self.log.getvalue().splitlines()]
        return [each for each in found if each["event"] == name]


@asynccontextmanager
async def serving(tmp_path: Path, url: str, repeats: str) -> AsyncIterator[Served]:
    form = demo_form(repeats=repeats)
    settings = read_settings(
        {"MOVEO_PRIVATE_KEY": pem(private_key()).decode(), "MOVEO_BASE_URL": url}, form
    )
    outbox, lines, metrics = Outbox(Sqlite(tmp_path / "outbox.db")), io.StringIO(), Metrics()
    log = Log(lines)
    await outbox.open()
    seal = await open_seal(outbox, settings.keys)
    sender = Sender(form, settings, log, metrics)
    await sender.start()
    deliverer = Deliverer(form, outbox, seal, sender, log, metrics)
    await deliverer.start()
    conversation = Conversation(form, url, sender.token, log)
    server = Server(
        form, settings, outbox, seal, deliverer, conversation, MemoryLimits(), log, metrics, None
    )
    try:
        async with TestClient(TestServer(server.application())) as client:
            yield Served(client, server, lines)
    finally:
        await deliverer.stop(1)
        await sender.stop()
        await outbox.close()


def run(
    tmp_path: Path,
    platform: FakePlatform,
    steps: Callable[[Served], Awaitable[Any]],
    repeats: str = "at_least_once",
) -> Any:
    async def all_of_it() -> Any:
        async with serving(tmp_path, platform.url, repeats) as served:
            return await steps(served)

    return asyncio.run(all_of_it())


@pytest.fixture
def platform():
    with FakePlatform(private_key().public_key()) as made:
        yield made


def test_what_nobody_foresaw_is_told_without_a_word_of_it(tmp_path, platform, monkeypatch):
    def broken(*_arguments: object) -> None:
        raise RuntimeError("Anna is in the message")

    monkeypatch.setattr("builder.backend.rules.judge_form", broken)

    async def steps(served):
        status, answer = await served.submit()
        assert (status, answer["error"]) == (500, "internal")
        (event,) = served.events("fault")
        assert (event["level"], event["reason"]) == ("alarm", "RuntimeError")
        assert "Anna" not in served.log.getvalue() + json.dumps(answer)

    run(tmp_path, platform, steps)
    assert platform.received == []


def test_an_answer_that_is_cut_off_is_no_fault_and_the_delivery_goes_on(tmp_path, platform):
    allowed = threading.Event()
    platform.fail(Fault(200, allowed=allowed))

    async def steps(served):
        sending = asyncio.create_task(served.submit())
        while not served.events("accepted"):  # noqa: ASYNC110 - a log has no event to wait for
            await asyncio.sleep(0.01)
        await served.client.server.runner.server.shutdown(0.05)
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await sending
        allowed.set()
        await asyncio.to_thread(platform.wait_for, 1)
        assert not served.events("fault")
        assert not served.events("request")

    run(tmp_path, platform, steps)


@pytest.mark.parametrize(
    ("lasting", "decides", "status", "error"),
    [
        (True, True, 403, "conversation"),
        (False, True, 503, "variables"),
        (True, False, 200, None),
        (False, False, 200, None),
    ],
)
def test_variables_that_cannot_be_read(tmp_path, platform, lasting, decides, status, error):
    async def steps(served):
        fault = UnreadError("x", lasting=lasting)
        served.server._conversation = Mock(read=AsyncMock(side_effect=fault))
        served.server._reads_again, served.server._decides_by_variables = True, decides
        found, answer = await served.submit()
        assert (found, answer.get("error")) == (status, error)

    run(tmp_path, platform, steps)
    assert len(platform.delivered) == (status == 200)


def test_readiness_is_found_out_once_however_many_ask(tmp_path, platform, monkeypatch):
    monkeypatch.setattr("builder.backend.readiness._HOLDS_S", 60.0)

    async def steps(served):
        find, found = served.server._readiness._find, []

        async def counted():
            found.append(1)
            return await find()

        served.server._readiness._find = counted
        assert await asyncio.gather(*(served.faults() for _ in range(50))) == [(200, [])] * 50
        assert len(found) == 1

    run(tmp_path, platform, steps)


def test_a_key_that_does_not_sign_is_no_readiness(tmp_path, platform):
    async def steps(served):
        assert await served.faults() == (200, [])
        key = Mock(sign=Mock(side_effect=ValueError("broken")))
        served.server._readiness._key = key
        served.server._readiness._holds_until = 0.0
        assert await served.faults() == (503, ["key"])

    run(tmp_path, platform, steps)


@pytest.mark.parametrize(
    ("room", "faults"),
    [
        (Mock(free=64 * 2**20), []),
        (Mock(free=64 * 2**20 - 1), ["disk"]),
        (OSError(5, "Input/output error"), ["disk"]),
    ],
)
def test_too_little_room_is_no_readiness(tmp_path, platform, monkeypatch, room, faults):
    monkeypatch.setattr(shutil, "disk_usage", Mock(side_effect=[room] * 2))

    async def steps(served):
        assert await served.faults() == (503 if faults else 200, faults)

    run(tmp_path, platform, steps)


def test_what_was_perhaps_delivered_once_is_told_so(tmp_path, platform):
    platform.fail(Fault())

    async def steps(served):
        status, answer = await served.submit()
        assert (status, answer["error"]) == (410, "unconfirmed")
        # The same again hears the same, and nothing is sent.
        assert (await served.submit())[0] == 410
        (event,) = served.events("dead")
        polled = await served.client.get(f"/submissions/{event['id']}")
        assert await polled.json() == {"status": "unconfirmed"}

    run(tmp_path, platform, steps, "at_most_once")
    assert len(platform.received) == 1


@pytest.mark.parametrize("fault", [aiohttp.ClientPayloadError("x"), RequestPayloadError("x")])
def test_a_body_that_the_library_cannot_read_is_malformed(fault):
    async def chunks() -> AsyncIterator[bytes]:
        yield b"{"
        raise fault

    request = Mock(content_type="application/json", headers={}, content_length=None)
    request.content = Mock(iter_any=chunks, is_eof=Mock(return_value=False))
    with pytest.raises(RefusalError) as refused:
        asyncio.run(read_body(request, 100, Waiting(1)))
    assert (refused.value.status, refused.value.code) == (400, "malformed")
    assert refused.value.headers == {"Connection": "close"}
