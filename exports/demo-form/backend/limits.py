"""Rate limits: so many requests in a window, per client address, conversation and integration."""

from __future__ import annotations

import hashlib
import ipaddress
import math
import time
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final, Protocol

from .logs import Log
from .metrics import Metrics
from .settings import Network, Rate, SettingsError

_KEYS_MAX: Final = 100_000  # more than that many callers at once are forgotten, oldest first
_REDIS_S: Final = 0.5  # nobody waits longer for a count
_REDIS_REST_S: Final = 5.0

# Counts a request, and answers how many there were in this window and how long it lasts on.
_COUNT: Final = """
local used = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
    redis.call('PEXPIRE', KEYS[1], ARGV[1])
    left = tonumber(ARGV[1])
end
return {used, left}
"""


class Limits(Protocol):
    """Where requests are counted."""

    async def wait(self, subject: str, key: str, rate: Rate) -> int:
        """Count a request.

        Args:
            subject: What the key is: ``ip``, ``session``, ``prefill`` or ``integration``.
            key: Whose request it is.
            rate: The limit.

        Returns:
            0, or the whole seconds to wait if it is one too many.
        """

    async def close(self) -> None:
        """Let go of connections."""


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

    async def close(self) -> None:
        """Do nothing."""


class RedisLimits:
    """Counts in Redis, for all nodes together.

    While Redis cannot be reached, each process goes on to limit by itself: the limits get wider
    by the number of nodes, but there is never none.

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
        self._rests_until = 0.0
        self._log = log
        self._metrics = metrics

    async def wait(self, subject: str, key: str, rate: Rate) -> int:
        """Count a request."""
        if not rate.count:
            return 0
        if time.monotonic() < self._rests_until:
            return await self._own.wait(subject, key, rate)
        # Hashed, so that neither its length nor its characters matter to Redis.
        name = hashlib.sha256(f"{subject} {rate.seconds} {key}".encode()).hexdigest()
        try:
            counting = self._redis.eval(_COUNT, 1, f"webview:{name}", str(rate.seconds * 1000))
            used, left = await counting
        except self._faults as fault:
            self._rests_until = time.monotonic() + _REDIS_REST_S
            self._metrics.limits_degraded.set(1)
            self._log.event("limits_degraded", "alarm", reason=type(fault).__name__)
            return await self._own.wait(subject, key, rate)
        self._metrics.limits_degraded.set(0)
        return 0 if used <= rate.count else max(1, math.ceil(left / 1000))

    async def close(self) -> None:
        """Disconnect."""
        await self._redis.aclose()


def open_limits(url: str, log: Log, metrics: Metrics) -> Limits:
    """Return where a URL says that requests are counted: ``memory://``, or Redis."""
    return MemoryLimits() if url == "memory://" else RedisLimits(url, log, metrics)


def client_address(peer: str, forwarded: str, proxies: Iterable[Network]) -> str:
    """Return whom to count a request for.

    ``X-Forwarded-For`` counts only as far as trusted proxies wrote it: read from its end, the
    first address that is no trusted proxy is the client.

    Args:
        peer: Address of the connection's other end.
        forwarded: The ``X-Forwarded-For`` header, all lines joined with commas; may be empty.
        proxies: Trusted networks.

    Returns:
        The address; for IPv6 its /64 network, as one client has that many addresses.
    """
    trusted = tuple(proxies)
    address = _parse(peer)
    hops = [each.strip() for each in forwarded.split(",") if each.strip()]
    while hops and address is not None and any(address in each for each in trusted):
        following = _parse(hops.pop())
        if following is None:
            break
        address = following
    if address is None:
        return "unknown"
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


@lru_cache(maxsize=1024)
def _parse(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
