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

from builder.backend.limits import Limits, MemoryLimits, client_address, open_limits
from builder.backend.logs import Log
from builder.backend.metrics import Metrics
from builder.backend.settings import Rate, SettingsError
from tests.backend.servers import RedisServer

PROXIES = tuple(ipaddress.ip_network(each) for each in ("10.0.0.0/8", "fd00::/8"))


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
            # Never none, and never a failure.
            assert waits == [0, 0, 0, 60, 60]
            lines = [json.loads(line) for line in log.getvalue().splitlines()]
            assert [(each["event"], each["level"]) for each in lines] == [
                ("limits_degraded", "alarm")
            ]
            await asyncio.to_thread(own.start)
            limits._rests_until = 0.0
            assert await limits.wait("ip", "a", Rate(3, 60)) == 0
            assert limits._metrics.limits_degraded._value.get() == 0

        run_with_redis(url, steps)


def test_a_redis_url_that_is_none_is_told():
    with pytest.raises(SettingsError, match="RATE_LIMIT_URL"):
        open_limits("redis://cache:port/x", Log(), Metrics())


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("203.0.113.5", "", "203.0.113.5"),
        # Who is no proxy of ours may claim what it likes.
        ("203.0.113.5", "198.51.100.1", "203.0.113.5"),
        ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
        # The client's own claim stands to the left of what our proxy saw.
        ("10.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "198.51.100.1, 10.0.0.2", "198.51.100.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", "nonsense", "10.0.0.1"),
        ("10.0.0.1", "198.51.100.1, nonsense", "10.0.0.1"),
        ("::ffff:203.0.113.5", "", "203.0.113.5"),
        ("2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "", "fe80::/64"),
        ("fd00::1", "2001:db8::1", "2001:db8::/64"),
        ("", "", "unknown"),
    ],
)
def test_whom_a_request_counts_for(peer, forwarded, expected):
    assert client_address(peer, forwarded, PROXIES) == expected
    if peer.startswith("203"):
        assert client_address(peer, forwarded, ()) == expected
