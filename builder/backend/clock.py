"""Releases submissions that a wrong clock put off, once the clock is corrected."""

from __future__ import annotations

import time
from collections.abc import Container
from typing import Final

from .logs import Log
from .outbox import Outbox

_SET_BACK_S: Final = 1.0  # smaller steps are normal corrections
_EVERY_S: Final = 10.0
# Seconds that clocks of nodes may differ before their leases count as wrong.
_APART_S: Final = 60.0


class ClockWatch:
    """Compares the clock with the monotonic one.

    Times in the outbox are wall-clock times, as they outlive processes and are shared by nodes. A
    lease that ends later than any lease can ends once this process has watched it for one lease
    time: its owner has finished by then, or is dead.

    Args:
        outbox: The open outbox.
        log: Where to report.
        longest: Seconds that anything may wait for its next attempt.
        lease: Seconds that a lease lasts.
    """

    def __init__(self, outbox: Outbox, log: Log, longest: float, lease: float) -> None:
        self._outbox = outbox
        self._log = log
        self._longest = longest
        self._lease = lease
        self._offset = _offset()
        self._back = 0.0  # seconds that the clock was set back since the last release
        self._next = 0.0  # monotonic
        self._seen: dict[tuple[str, float], float] = {}  # leases too long, and since when

    async def check(self, own: Container[str]) -> None:
        """Release what a wrong clock put off.

        Args:
            own: Ids of the submissions that this process is sending.

        Raises:
            OutboxError: The database cannot be read or written; it is tried again.
        """
        before, self._offset = self._offset, _offset()
        if before - self._offset > _SET_BACK_S:
            self._back += before - self._offset
            self._log.event("clock_set_back", "warning", skew=round(-self._back, 1))
        elif time.monotonic() < self._next and not self._back:
            return
        now, back = time.time(), self._back
        await self._outbox.release_early(now, back, self._longest, _APART_S)
        self._back = 0.0
        await self._release_leases(now, own)
        self._next = time.monotonic() + _EVERY_S

    async def _release_leases(self, now: float, own: Container[str]) -> None:
        at = time.monotonic()
        leases = await self._outbox.leases_after(now + self._lease + _APART_S)
        self._seen = {each: self._seen.get(each, at) for each in leases if each[0] not in own}
        for (entry_id, until), since in list(self._seen.items()):
            if at - since >= self._lease:
                await self._outbox.end_lease(entry_id, until, now)


def _offset() -> float:
    return time.time() - time.monotonic()
