"""Rate limits in memory: so many requests in a window, per client, conversation, integration."""

from __future__ import annotations

import ipaddress
import math
import time
from collections.abc import Callable, Iterable
from typing import Final

from .settings import Network, Rate

_KEYS_MAX: Final = 100_000  # more than that many callers at once are forgotten, oldest first


class Limiter:
    """Counts requests per key in fixed windows.

    Args:
        rate: The limit.
        clock: Monotonic seconds.
    """

    def __init__(self, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._windows: dict[str, tuple[float, int]] = {}

    def wait(self, key: str) -> int:
        """Count a request; return 0, or the whole seconds to wait if it is one too many."""
        if not self._rate.count:
            return 0
        now = self._clock()
        begun, used = self._windows.get(key, (now, 0))
        if now - begun >= self._rate.seconds:
            begun, used = now, 0
            self._windows.pop(key, None)
        if used >= self._rate.count:
            return max(1, math.ceil(begun + self._rate.seconds - now))
        if key not in self._windows and len(self._windows) >= _KEYS_MAX:
            self._windows.pop(next(iter(self._windows)))
        self._windows[key] = (begun, used + 1)
        return 0


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


def _parse(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
