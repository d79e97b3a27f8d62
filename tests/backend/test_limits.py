from __future__ import annotations

import asyncio
import io
import ipaddress
import itertools
import json
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import redis

from builder.backend.limits import Limits, MemoryLimits, networks_of, open_limits
from builder.backend.logs import Log
from builder.backend.metrics import Metrics
from builder.backend.settings import Rate, SettingsError
from tests.backend.servers import RedisServer


@pytest.fixture(autouse=True)
def patience_with_redis(monkeypatch):
    """Let a busy machine be slow: who does not wait for Redis counts for itself, and so twice."""
    monkeypatch.setattr("builder.backend.limits._REDIS_S", 60.0)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def count(limits: Limits, key: str, rate: Rate, times: int = 1, subject: str = "ip") -> list[int]:
    async def steps() -> list[int]:
        return [await limits.wait(subject, key, rate) for _ in range(times)]

    return asyncio.run(steps())


def test_a_window_takes_so_many_requests():
    clock = Clock()
    limits, rate = MemoryLimits(clock), Rate(3, 60)
    assert count(limits, "a", rate, 5) == [0, 0, 0, 60, 60]
    assert count(limits, "b", rate) == [0]
    assert count(limits, "a", rate, subject="session") == [0]
    clock.now += 59.5
    assert count(limits, "a", rate) == [1]
    clock.now += 0.5
    assert count(limits, "a", rate, 4) == [0, 0, 0, 60]


def test_zero_is_no_limit():
    assert not any(count(MemoryLimits(Clock()), "a", Rate(0, 60), 1000))


def test_memory_is_bounded(monkeypatch):
    monkeypatch.setattr("builder.backend.limits._KEYS_MAX", 3)
    limits, rate = MemoryLimits(Clock()), Rate(1, 60)
    for key in "abcd":
        assert count(limits, key, rate) == [0]
    assert count(limits, "d", rate) == [60]
    # The oldest was forgotten.
    assert count(limits, "a", rate) == [0]


def run_with_redis(url: str, steps: Callable[[Limits, io.StringIO], Awaitable[Any]]) -> Any:
    async def all_of_it() -> Any:
        log = io.StringIO()
        limits = open_limits(url, Log(log), Metrics())
        try:
            return await steps(limits, log)
        finally:
            await limits.close()

    return asyncio.run(all_of_it())


def test_nodes_count_together_in_redis(redis_server):
    key, rate = secrets.token_hex(), Rate(10, 60)

    async def steps(first, _log):
        other = open_limits(redis_server.url, Log(io.StringIO()), Metrics())
        waits = await asyncio.gather(
            *(limits.wait("ip", key, rate) for limits in (first, other) for _ in range(20))
        )
        assert waits.count(0) == 10
        assert {wait for wait in waits if wait} <= {59, 60}
        assert await other.wait("session", key, rate) == 0
        assert await other.wait("ip", key, Rate(0, 60)) == 0
        await other.close()

    run_with_redis(redis_server.url, steps)


def test_a_window_in_redis_ends(redis_server):
    key, rate = secrets.token_hex(), Rate(1, 1)

    async def steps(limits, _log):
        assert [await limits.wait("ip", key, rate) for _ in range(2)] == [0, 1]
        async with asyncio.timeout(10):
            for _ in itertools.count():
                if await limits.wait("ip", key, rate) == 0:
                    break
                await asyncio.sleep(0.05)

    run_with_redis(redis_server.url, steps)


def test_nothing_that_is_counted_can_be_read_in_redis(redis_server):
    async def steps(limits, _log):
        await limits.wait("ip", "203.0.113.77", Rate(1, 60))

    run_with_redis(redis_server.url, steps)
    with redis.Redis(port=redis_server.port) as client:
        names = client.keys("*")
        assert names
        assert all(name.startswith(b"webview:") and b"203.0" not in name for name in names)
        assert all(client.pttl(name) > 0 for name in names)


def test_without_redis_each_process_limits_by_itself():
    with RedisServer() as own:
        url = own.url

        async def steps(limits, log):
            assert await limits.wait("ip", "a", Rate(3, 60)) == 0
            await asyncio.to_thread(own.stop)
            waits = [await limits.wait("ip", "a", Rate(3, 60)) for _ in range(5)]
            # A limit always applies, and nothing fails.
            assert waits == [0, 0, 0, 60, 60]
            lines = [json.loads(line) for line in log.getvalue().splitlines()]
            assert [(each["event"], each["level"]) for each in lines] == [
                ("limits_degraded", "alarm")
            ]
            await asyncio.to_thread(own.start)
            limits._paused_until = 0.0
            assert await limits.wait("ip", "a", Rate(3, 60)) == 0
            assert limits._metrics.limits_degraded._value.get() == 0

        run_with_redis(url, steps)


def test_a_redis_url_that_is_none_is_told():
    with pytest.raises(SettingsError, match="RATE_LIMIT_URL"):
        open_limits("redis://cache:port/x", Log(), Metrics())


@pytest.mark.parametrize(
    ("address", "networks"),
    [
        ("203.0.113.5", [("203.0.113.5", 1)]),
        (
            "2001:db8:1:2ff:3:4:5:6",
            [("2001:db8:1:2ff::/64", 1), ("2001:db8:1:200::/56", 4), ("2001:db8:1::/48", 8)],
        ),
        ("", [("None", 1)]),
    ],
)
def test_whom_a_request_counts_for(address, networks):
    found = ipaddress.ip_address(address) if address else None
    assert networks_of(found) == networks


def test_what_is_given_back_can_be_used_again():
    clock = Clock()
    limits, rate = MemoryLimits(clock), Rate(2, 60)

    async def steps() -> list[int]:
        await limits.give_back("ip", "a", rate)  # there is nothing to give back yet
        found = [await limits.wait("ip", "a", rate) for _ in range(3)]
        await limits.give_back("ip", "a", rate)
        return [*found, *[await limits.wait("ip", "a", rate) for _ in range(2)]]

    assert asyncio.run(steps()) == [0, 0, 60, 0, 60]


def test_what_is_given_back_in_redis_can_be_used_again(redis_server):
    key, rate = secrets.token_hex(), Rate(2, 60)

    async def steps(limits, _log):
        await limits.give_back("ip", key, rate)
        await limits.give_back("ip", key, Rate(0, 60))
        found = [await limits.wait("ip", key, rate) for _ in range(2)]
        await limits.give_back("ip", key, rate)
        assert [*found, await limits.wait("ip", key, rate)] == [0, 0, 0]
        assert await limits.wait("ip", key, rate) > 0

    run_with_redis(redis_server.url, steps)


def test_without_redis_it_is_given_back_here():
    with RedisServer() as own:
        url = own.url

        async def steps(limits, log):
            await asyncio.to_thread(own.stop)
            await limits.give_back("ip", "a", Rate(1, 60))
            assert json.loads(log.getvalue())["event"] == "limits_degraded"
            assert await limits.wait("ip", "a", Rate(1, 60)) == 0
            await limits.give_back("ip", "a", Rate(1, 60))
            assert [await limits.wait("ip", "a", Rate(1, 60)) for _ in range(2)] == [0, 60]

        run_with_redis(url, steps)
