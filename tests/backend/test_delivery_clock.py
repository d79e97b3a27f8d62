"""Deliveries from a machine whose clock is wrong."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from builder.backend import sending
from builder.backend.outbox import DELIVERED
from tests.backend.bench import run


@pytest.mark.parametrize("ahead", [-3600, -10, 10, 3600])
def test_a_wrong_clock_is_corrected_and_alarmed(tmp_path, platform, ahead):
    platform.clock_ahead = ahead

    async def steps(bench):
        assert (await bench.deliver(1))[0] == DELIVERED
        assert [each.status for each in platform.received] == [401, 200]
        (event,) = bench.events("clock_skew")
        assert event["level"] == "alarm"
        assert abs(event["skew"] - ahead) < 1
        # What proved right is kept.
        assert (await bench.deliver(2))[0] == DELIVERED
        assert len(platform.received) == 3

    run(tmp_path, platform.url, steps)


@pytest.mark.parametrize("ahead", [-2, 2])
def test_a_slightly_wrong_clock_is_never_silent(tmp_path, platform, ahead):
    platform.clock_ahead = ahead

    async def steps(bench):
        assert (await bench.deliver())[0] == DELIVERED
        assert len(bench.events("clock_skew")) == 1

    run(tmp_path, platform.url, steps)


def test_a_wrong_clock_is_asked_after_until_it_is_right(tmp_path, platform, monkeypatch):
    monkeypatch.setattr(sending, "_ASK_TIME_EVERY_S", 0.01)
    platform.clock_ahead = 10

    async def steps(bench):
        await bench.deliver()
        assert abs(bench.sender.skew) > 9
        platform.clock_ahead = 0
        async with asyncio.timeout(10):
            for _ in itertools.count():
                if not bench.sender.skew:
                    break
                await asyncio.sleep(0.01)

    run(tmp_path, platform.url, steps)


def test_a_platform_that_does_not_tell_the_time_changes_nothing(tmp_path, platform, monkeypatch):
    monkeypatch.setattr(sending, "_ASK_TIME_EVERY_S", 0.01)
    platform.clock_ahead = 10

    async def steps(bench):
        await bench.deliver()
        platform.tells_the_time = False
        async with asyncio.timeout(10):
            before = platform.asked_for_the_time
            for _ in itertools.count():
                if platform.asked_for_the_time > before + 2:
                    break
                await asyncio.sleep(0.01)
        assert abs(bench.sender.skew) > 9

    run(tmp_path, platform.url, steps)


def test_an_unheard_of_clock_is_not_asked_after(tmp_path, platform, monkeypatch):
    monkeypatch.setattr(sending, "_ASK_TIME_EVERY_S", 0.01)

    async def steps(bench):
        await bench.deliver()
        await asyncio.sleep(0.2)

    run(tmp_path, platform.url, steps)
    assert platform.asked_for_the_time == 0
