"""Rate limits: requests in a window, per client address, conversation and integration."""

from __future__ import annotations

import hashlib
import ipaddress
import math
import time
from collections.abc import Callable
from typing import Final, Protocol

from .addresses import Address
from .logs import Log
from .metrics import Metrics
from .settings import Rate, SettingsError

_KEYS_MAX: Final = 100_000  # with more callers at once, the oldest are forgotten
_REDIS_S: Final = 0.5  # the longest wait for a count
_REDIS_PAUSE_S: Final = 5.0
_WIDER: Final = ((64, 1), (56, 4), (48, 8))  # prefix length, factor of the rate; narrowest first

# Counts a request; returns the count of this window and its remaining time.
_COUNT: Final = """
local used = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
    redis.call('PEXPIRE', KEYS[1], ARGV[1])
    left = tonumber(ARGV[1])
end
return {used, left}
"""
# Takes one back in a window that has not ended.
_GIVE_BACK: Final = """
local used = tonumber(redis.call('GET', KEYS[1]) or '0')
if used > 0 then redis.call('DECR', KEYS[1]) end
return used
"""


class Limits(Protocol):
    """Where requests are counted."""

    async def wait(self, subject: str, key: str, rate: Rate) -> int:
        """Count a request.

        Args:
            subject: What the key is: ``ip``, ``session``, ``prefill``, ``reading`` or
                ``integration``.
            key: Whose request it is.
            rate: The limit.

        Returns:
            0, or the whole seconds to wait if it is one too many.
        """

    async def give_back(self, subject: str, key: str, rate: Rate) -> None:
        """Take back the count of a request that turned out to cost nothing."""

    async def close(self) -> None:
        """Close the connections."""


class MemoryLimits:
    """Counts in this process, in fixed windows.

    Args:
        clock: Monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._windows: dict[tuple[str, str], tuple[float, int]] = {}

    async def wait(self, subject: str, key: str, rate: Rate) -> int:
        """Count a request."""
        if not rate.count:
            return 0
        whose, now = (subject, key), self._clock()
        begun, used = self._windows.get(whose, (now, 0))
        if now - begun >= rate.seconds:
            begun, used = now, 0
            self._windows.pop(whose, None)
        if used >= rate.count:
            return max(1, math.ceil(begun + rate.seconds - now))
        if whose not in self._windows and len(self._windows) >= _KEYS_MAX:
            self._windows.pop(next(iter(self._windows)))
        self._windows[whose] = (begun, used + 1)
        return 0

    async def give_back(self, subject: str, key: str, _rate: Rate) -> None:
        """Take back the count of a request."""
        begun, used = self._windows.get((subject, key), (0.0, 0))
        if used:
            self._windows[subject, key] = (begun, used - 1)

    async def close(self) -> None:
        """Do nothing."""


class RedisLimits:
    """Counts in Redis, for all nodes together.

    While Redis cannot be reached, each process limits by itself: the limits are multiplied by the
    number of processes, but always apply.

    Args:
        url: ``redis://`` or ``rediss://``.
        log: Where to report.
        metrics: Where to count.

    Raises:
        SettingsError: The driver is not installed, or the URL is malformed.
    """

    def __init__(self, url: str, log: Log, metrics: Metrics) -> None:
        try:
            import redis.asyncio  # noqa: PLC0415 - one process does without it
        except ImportError as fault:
            raise SettingsError(
                "RATE_LIMIT_URL names Redis: install requirements-nodes.txt too"
            ) from fault
        try:
            self._redis = redis.asyncio.from_url(
                url, socket_timeout=_REDIS_S, socket_connect_timeout=_REDIS_S
            )
        except ValueError as fault:
            raise SettingsError("RATE_LIMIT_URL is not redis://host:port/number") from fault
        self._faults = (redis.exceptions.RedisError, OSError, TimeoutError)
        self._own = MemoryLimits()
        self._paused_until = 0.0
        self._log = log
        self._metrics = metrics

    async def wait(self, subject: str, key: str, rate: Rate) -> int:
        """Count a request."""
        if not rate.count:
            return 0
        if time.monotonic() < self._paused_until:
            return await self._own.wait(subject, key, rate)
        try:
            counting = self._redis.eval(
                _COUNT, 1, _name(subject, key, rate), str(rate.seconds * 1000)
            )
            used, left = await counting
        except self._faults as fault:
            self._pause(fault)
            return await self._own.wait(subject, key, rate)
        self._metrics.limits_degraded.set(0)
        return 0 if used <= rate.count else max(1, math.ceil(left / 1000))

    async def give_back(self, subject: str, key: str, rate: Rate) -> None:
        """Take back the count of a request."""
        if not rate.count:
            return
        if time.monotonic() < self._paused_until:
            await self._own.give_back(subject, key, rate)
            return
        try:
            await self._redis.eval(_GIVE_BACK, 1, _name(subject, key, rate))
        except self._faults as fault:
            self._pause(fault)

    def _pause(self, fault: Exception) -> None:
        """Stop using Redis for a while."""
        self._paused_until = time.monotonic() + _REDIS_PAUSE_S
        self._metrics.limits_degraded.set(1)
        self._log.event("limits_degraded", "alarm", reason=type(fault).__name__)

    async def close(self) -> None:
        """Disconnect."""
        await self._redis.aclose()


def _name(subject: str, key: str, rate: Rate) -> str:
    # Hashed, so that its length and characters do not matter to Redis.
    text = f"{subject} {rate.seconds} {key}"
    return f"webview:{hashlib.sha256(text.encode()).hexdigest()}"


def open_limits(url: str, log: Log, metrics: Metrics) -> Limits:
    """Return where a URL says that requests are counted: ``memory://``, or Redis."""
    return MemoryLimits() if url == "memory://" else RedisLimits(url, log, metrics)


def networks_of(address: Address | None) -> list[tuple[str, int]]:
    """Return the networks that an address counts for, each with the factor of one client's rate.

    An IPv6 client has a /64, and one line at home or at work often a /56 or a /48. A client that
    uses many of its /64s must not multiply its rate, and neighbours in the same /48 must not be
    blocked.

    Args:
        address: The client's; None if it is not known.
    """
    if isinstance(address, ipaddress.IPv6Address):
        return [
            (str(ipaddress.IPv6Network((address, length), strict=False)), times)
            for length, times in _WIDER
        ]
    return [(str(address), 1)]
