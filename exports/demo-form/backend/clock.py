"""What to do once a clock that was ahead is right: nothing may wait for the time to come again."""

from __future__ import annotations

import time
from collections.abc import Container
from typing import Final

from .logs import Log
from .outbox import Outbox

_SET_BACK_S: Final = 1.0  # less than that is how clocks are kept right
_EVERY_S: Final = 10.0
# Clocks of nodes may be so far apart before their leases are disbelieved.
_APART_S: Final = 60.0


class ClockWatch:
    """Compares the clock with one that nobody sets.

    Times in the outbox are by the clock, as they outlive processes and are shared by nodes. A
    lease that ends later than any may is disbelieved once this process has looked at it for as
    long as a lease lasts: whoever holds it is done by then, or dead.

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
        self._back = 0.0  # how far it was set back since anything was released for that
        self._next = 0.0  # monotonic
        self._seen: dict[tuple[str, float], float] = {}  # leases too long, and since when

    async def look(self, own: Container[str]) -> None:
        """Let go of what a wrong clock holds.

        Args:
            own: Ids of what this process is sending.

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
