"""A deliverer with its outbox and log, to be tried on a platform."""

from __future__ import annotations

import asyncio
import io
import itertools
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from builder.backend.databases import Sqlite
from builder.backend.delivery import Deliverer
from builder.backend.logs import Log
from builder.backend.metrics import Metrics
from builder.backend.outbox import DEAD, DELIVERED, SENDING, Entry, Outbox
from builder.backend.payload import Delivery
from builder.backend.seal import open_seal
from builder.backend.sending import Sender
from builder.backend.settings import read_settings
from tests.backend.forms import INTEGRATION, SESSION, demo_form, pem, private_key


class Bench:
    """A deliverer with its outbox and log, on a running loop."""

    def __init__(
        self, deliverer: Deliverer, sender: Sender, outbox: Outbox, log: io.StringIO
    ) -> None:
        self.sender = sender
        self.deliverer = deliverer
        self.outbox = outbox
        self.log = log

    async def accept(self, number: int = 0, session: str = SESSION, **changes: Any) -> Entry:
        content = Delivery("web", INTEGRATION, session, "user-1", '{"user_id":"user-1"}')
        entry = self.deliverer.new_entry(f"id-{number}", f"key-{number}", b"content", content)
        return await self.outbox.accept(replace(entry, **changes))

    async def deliver(
        self, number: int = 0, session: str = SESSION, **changes: Any
    ) -> tuple[str, Entry]:
        """Accept a submission, attempt it once, and return the outcome."""
        return await self.attempt(await self.accept(number, session, **changes))

    async def attempt(self, entry: Entry) -> tuple[str, Entry]:
        state, outcome = await self.deliverer.begin(entry)
        kept = await self.outbox.find(entry.id)
        assert kept is not None
        assert outcome in ("", kept.outcome) or kept.state == SENDING
        return state, kept

    async def attempt_again(self, entry: Entry) -> tuple[str, Entry]:
        """Attempt what waits for a retry, as if its time had come."""
        now = time.time()
        claimed = await self.outbox.claim(entry.next_at, now + 30, 99)
        return await self.attempt(next(each for each in claimed if each.id == entry.id))

    async def ended(self, entry_id: str) -> Entry:
        """Wait until a submission is delivered or dead."""
        return await self.reaches(entry_id, DELIVERED, DEAD)

    async def reaches(self, entry_id: str, *states: str) -> Entry:
        """Wait until a submission is in one of these states."""
        async with asyncio.timeout(30):
            for _ in itertools.count():
                kept = await self.outbox.find(entry_id)
                if kept is not None and kept.state in states:
                    break
                await asyncio.sleep(0.01)
        assert kept is not None
        return kept

    def events(self, name: str) -> list[dict[str, Any]]:
        found = [json.loads(line) for line in self.log.getvalue().splitlines()]
        return [each for each in found if each["event"] == name]


@asynccontextmanager
async def bench(
    tmp_path: Path, url: str, repeats: str = "at_least_once", **env: str
) -> AsyncIterator[Bench]:
    form = demo_form(repeats=repeats)
    settings = read_settings(
        {"MOVEO_PRIVATE_KEY": pem(private_key()).decode(), "MOVEO_BASE_URL": url, **env}, form
    )
    outbox = Outbox(Sqlite(tmp_path / "outbox.db"))
    await outbox.open()
    log = io.StringIO()
    seal = await open_seal(outbox, settings.keys)
    lines, metrics = Log(log), Metrics()
    sender = Sender(form, settings, lines, metrics)
    await sender.start()
    deliverer = Deliverer(form, outbox, seal, sender, lines, metrics)
    await deliverer.start()
    try:
        yield Bench(deliverer, sender, outbox, log)
    finally:
        await deliverer.stop(1)
        await sender.stop()
        await outbox.close()


def run(tmp_path: Path, url: str, steps: Callable[[Bench], Awaitable[Any]], **env: str) -> Any:
    async def all_of_it() -> Any:
        async with bench(tmp_path, url, **env) as made:
            return await steps(made)

    return asyncio.run(all_of_it())
