"""A corrected clock releases delayed submissions, and ends no lease early."""

from __future__ import annotations

import asyncio
import io
import json
import time
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import pytest

from builder.backend import clock
from builder.backend.clock import ClockWatch
from builder.backend.databases import OutboxError, database_of
from builder.backend.logs import Log
from builder.backend.outbox import PENDING, SENDING, Outbox
from tests.backend.bench import run as run_bench
from tests.backend.fake_platform import FakePlatform
from tests.backend.forms import private_key
from tests.backend.test_outbox import entry

DAY = 86400.0
LONGEST, LEASE = 3300.0, 34.0


class Clocks:
    """The wall clock, which can be set, and the monotonic clock."""

    def __init__(self) -> None:
        self.wall = 1_800_000_000.0
        self.steady = 50.0

    def run(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clocks(monkeypatch):
    made = Clocks()
    # The watch's own: the event loop goes by the real one.
    times = SimpleNamespace(time=lambda: made.wall, monotonic=lambda: made.steady)
    monkeypatch.setattr(clock, "time", times)
    return made


Steps = Callable[[Outbox, ClockWatch], Awaitable[Any]]


def watch(url: str, steps: Steps) -> list[dict[str, Any]]:
    """Take steps, and return what was logged."""
    log = io.StringIO()

    async def all_of_it() -> None:
        outbox = Outbox(database_of(url))
        await outbox.open()
        try:
            await steps(outbox, ClockWatch(outbox, Log(log), LONGEST, LEASE))
        finally:
            await outbox.close()

    asyncio.run(all_of_it())
    return [json.loads(line) for line in log.getvalue().splitlines()]


@pytest.mark.parametrize("ahead", [2.0, 90.0, 600.0, DAY, 365 * DAY])
def test_what_waited_comes_due_at_once_and_keeps_its_age(database_url, clocks, ahead):
    async def steps(outbox: Outbox, watching: ClockWatch) -> None:
        clocks.wall += ahead
        await watching.check(())
        await outbox.accept(entry(state=PENDING, created=clocks.wall, next_at=clocks.wall + 900))
        await watching.check(())
        clocks.run(1)
        clocks.wall -= ahead
        await watching.check(())
        assert [each.id for each in await outbox.claim(clocks.wall, clocks.wall + 34, 9)] == [
            "id-0"
        ]
        found = await outbox.find("id-0")
        assert found is not None
        assert 0 <= clocks.wall - found.created <= 1 + 1e-3
        depth = await outbox.depth()
        assert depth.oldest is not None
        assert clocks.wall - depth.oldest >= 0

    (event,) = watch(database_url, steps)
    assert (event["event"], event["level"]) == ("clock_set_back", "warning")
    assert event["skew"] == -ahead


def test_whoever_comes_after_it_was_set_right_is_not_misled_either(database_url, clocks):
    """The process that wrote by the wrong clock is gone, and no process saw the correction."""

    async def before(outbox: Outbox, _watching: ClockWatch) -> None:
        for number, (created, next_at, state) in enumerate(
            (
                (clocks.wall + DAY, clocks.wall + DAY + 60, PENDING),
                (clocks.wall - 60, clocks.wall + DAY, PENDING),
                (clocks.wall - 60, clocks.wall + 600, PENDING),  # waits as it should
                (clocks.wall - 60, clocks.wall + 30, SENDING),  # leased
            )
        ):
            await outbox.accept(entry(number, created=created, next_at=next_at, state=state))

    watch(database_url, before)

    async def after(outbox: Outbox, watching: ClockWatch) -> None:
        await watching.check(())
        claimed = await outbox.claim(clocks.wall, clocks.wall + 34, 9)
        assert {each.id for each in claimed} == {"id-0", "id-1"}
        found = await outbox.find("id-0")
        assert found is not None
        assert found.created == clocks.wall

    assert watch(database_url, after) == []


def test_a_lease_that_is_too_long_ends_once_it_was_watched_for_as_long_as_a_lease(
    database_url, clocks
):
    async def steps(outbox: Outbox, watching: ClockWatch) -> None:
        for number in range(3):
            await outbox.accept(entry(number, state=SENDING, next_at=clocks.wall + DAY))

        async def due() -> list[str]:
            found = await outbox.claim(clocks.wall, clocks.wall + LEASE, 9)
            return sorted(each.id for each in found)

        await watching.check({"id-1"})
        clocks.run(LEASE - 1)
        await watching.check({"id-1"})
        # The process that took it before the clock was set may still be sending.
        assert await due() == []
        clocks.run(12)
        await watching.check({"id-1"})
        assert await due() == ["id-0", "id-2"]
        # What this process sends itself ends by itself.
        found = await outbox.find("id-1")
        assert found is not None
        assert found.state == SENDING

    watch(database_url, steps)


def test_a_lease_by_the_right_clock_is_nobody_else_s(database_url, clocks):
    async def steps(outbox: Outbox, watching: ClockWatch) -> None:
        await outbox.accept(entry(1, state=SENDING, next_at=clocks.wall + LEASE))
        # Another node, whose clock may be a little ahead.
        await outbox.accept(entry(2, state=SENDING, next_at=clocks.wall + LEASE + 30))
        clocks.wall -= 20
        for _ in range(3):
            await watching.check(())
            clocks.run(11)
        assert [each.id for each in await outbox.claim(clocks.wall, clocks.wall + 34, 9)] == []

    watch(database_url, steps)


@pytest.mark.parametrize("forward", [1.0, 600.0, DAY])
def test_a_clock_that_goes_ahead_releases_nothing(database_url, clocks, forward):
    # A machine that slept looks the same, and then the time has truly passed.
    async def steps(outbox: Outbox, watching: ClockWatch) -> None:
        at = clocks.wall + forward + 600
        await outbox.accept(entry(state=PENDING, created=clocks.wall, next_at=at))
        clocks.wall += forward
        await watching.check(())
        found = await outbox.find("id-0")
        assert found is not None
        assert found.next_at in (at, clocks.wall)
        assert (found.next_at == at) or at > clocks.wall + LONGEST

    assert watch(database_url, steps) == []


def test_a_clock_that_is_kept_right_is_no_news(database_url, clocks):
    async def steps(_outbox: Outbox, watching: ClockWatch) -> None:
        for _ in range(20):
            clocks.run(0.5)
            clocks.wall -= 0.0005
            await watching.check(())

    assert watch(database_url, steps) == []


def test_a_database_that_is_away_meanwhile_makes_nobody_forget_it(
    database_url, clocks, monkeypatch
):
    async def steps(outbox: Outbox, watching: ClockWatch) -> None:
        clocks.wall += DAY
        await watching.check(())
        await outbox.accept(entry(state=PENDING, created=clocks.wall, next_at=clocks.wall + 900))
        release = outbox.release_early
        monkeypatch.setattr(outbox, "release_early", _away)
        clocks.wall -= DAY
        with pytest.raises(OutboxError):
            await watching.check(())
        monkeypatch.setattr(outbox, "release_early", release)
        await watching.check(())
        assert len(await outbox.claim(clocks.wall, clocks.wall + 34, 9)) == 1

    assert len(watch(database_url, steps)) == 1


async def _away(*_arguments: object) -> None:
    raise OutboxError("away")


def test_conversations_are_not_vouched_for_any_longer_by_it(database_url, clocks):
    async def steps(outbox: Outbox, watching: ClockWatch) -> None:
        clocks.wall += 30 * DAY
        await watching.check(())
        await outbox.vouch(b"tag", clocks.wall)
        clocks.wall -= 30 * DAY
        await watching.check(())
        assert await outbox.is_vouched_for(b"tag", clocks.wall + DAY)
        assert not await outbox.is_vouched_for(b"tag", clocks.wall + DAY + 1)

    watch(database_url, steps)


def test_a_rest_of_the_circuit_is_no_longer_for_a_clock_that_was_ahead(tmp_path, monkeypatch):
    real, shift = time.time, DAY
    monkeypatch.setattr(time, "time", lambda: real() + shift)
    with FakePlatform(private_key().public_key()) as platform:
        platform.fail(always=503)

        async def steps(bench: Any) -> None:
            nonlocal shift
            for number in range(6):
                await bench.deliver(number, f"s-{number}")
            assert bench.events("circuit_open")
            shift = 0.0
            _, kept = await bench.deliver(9, "s-0")
            assert (kept.attempts, kept.next_at < time.time() + 61) == (0, True)

        run_bench(tmp_path, platform.url, steps)
