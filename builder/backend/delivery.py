"""Delivers the outbox's submissions: at once if possible, otherwise later."""

from __future__ import annotations

import asyncio
import contextlib
import time
from functools import partial
from typing import Final

from .breaker import Breaker
from .clock import ClockWatch
from .databases import OutboxError
from .logs import Log, session_tag
from .metrics import Metrics
from .outbox import DEAD, DELIVERED, PENDING, SENDING, Entry, Outbox
from .payload import Delivery
from .responses import GIVE_UP_AFTER_S, Meaning, Response, last_call, next_attempt
from .seal import Seal, SealError
from .sending import ATTEMPT_S, Sender
from .spec import FormSpec

# An attempt ends before its entry is due again, even if it begins a little late.
_LEASE_S: Final = ATTEMPT_S + 10
_POLL_S: Final = 0.5
# Outcomes of submissions that may not be sent twice: the sender died, or got no response.
INTERRUPTED: Final = "interrupted"
UNCONFIRMED: Final = "unconfirmed"
_FORGET_EVERY_S: Final = 600
_PAUSE_S: Final = 60.0  # seconds that the circuit of an integration is open after refused tokens
_AT_ONCE: Final = 64
_AT_LEAST: Final = 4  # waiting submissions that are taken even under load


Ending = tuple[str, str]  # the state after an attempt, and the outcome


class Deliverer:
    """Makes attempts and decides what follows.

    Args:
        form: The compiled form.
        outbox: The open outbox.
        seal: The outbox's seal.
        sender: Makes the requests.
        log: Where to report.
        metrics: Where to count.
    """

    def __init__(
        self,
        form: FormSpec,
        outbox: Outbox,
        seal: Seal,
        sender: Sender,
        log: Log,
        metrics: Metrics,
    ) -> None:
        self._outbox = outbox
        self._seal = seal
        self._sender = sender
        self._log = log
        self._metrics = metrics
        self._once = form.repeats == "at_most_once"
        self._ended: dict[str, tuple[str, str, int]] = {}  # outcomes that are not committed yet
        self._under_way: dict[str, asyncio.Task[Ending]] = {}
        self._breaker = Breaker()
        self._clock = ClockWatch(outbox, log, GIVE_UP_AFTER_S, _LEASE_S)
        self._stopping = asyncio.Event()

    async def start(self) -> None:
        """Start to deliver pending submissions."""
        self._loop = asyncio.create_task(self._deliver_pending())

    async def stop(self, grace_s: float) -> None:
        """Stop; running attempts may finish, the others stay in the outbox."""
        self._stopping.set()
        await self._loop
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=grace_s)
        late = list(self._under_way.values())
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        # The next process would deliver uncommitted outcomes again.
        await asyncio.gather(*map(self._record, list(self._ended)), return_exceptions=True)
        for entry_id in self._ended:
            self._log.event("outbox_failed", "alarm", id=entry_id, reason="outcome not noted")

    def new_entry(self, entry_id: str, key: str, content: bytes, delivery: Delivery) -> Entry:
        """Make an outbox entry, with a lease of this process.

        Args:
            entry_id: Its unguessable id.
            key: The idempotency key.
            content: What the page sent under that key.
            delivery: What to deliver.
        """
        conversation = (delivery.channel, delivery.integration_id, delivery.session_id)
        scope = self._seal.keyed_hash(*(part.encode() for part in conversation))
        digest = self._seal.keyed_hash(content)
        sealed = self._seal.close(entry_id, delivery.to_bytes())
        now = time.time()
        return Entry(entry_id, scope, key, digest, SENDING, "", 0, now, now + _LEASE_S, sealed)

    def begin(
        self, entry: Entry, delivery: Delivery | None = None, *, interrupted: bool = False
    ) -> asyncio.Task[Ending]:
        """Begin an attempt; the task's result is its outcome.

        Args:
            entry: An entry whose lease this process has.
            delivery: Its content; decrypted here if None.
            interrupted: Whether an earlier sender died.
        """
        task = asyncio.create_task(self._attempt(entry, delivery, interrupted=interrupted))
        self._under_way[entry.id] = task
        task.add_done_callback(lambda _done: self._under_way.pop(entry.id, None))
        return task

    # -- attempts ----------------------------------------------------------------------------

    async def _deliver_pending(self) -> None:
        forget_at = 0.0  # monotonic
        while not self._stopping.is_set():
            try:
                await asyncio.gather(*map(self._record, set(self._ended) - set(self._under_way)))
                await self._clock.check(self._under_way)
                await self._outbox.release_doubtful(time.time())
                now = time.time()
                room = max(_AT_ONCE - len(self._under_way), _AT_LEAST)
                for entry in await self._outbox.claim(now, now + _LEASE_S, room):
                    earlier = self._under_way.get(entry.id)
                    if earlier is None:
                        self.begin(entry, interrupted=entry.state == SENDING)
                    else:
                        earlier.add_done_callback(partial(self._follow_up, entry))
                if time.monotonic() >= forget_at:
                    await self._outbox.delete_old(now)
                    forget_at = time.monotonic() + _FORGET_EVERY_S
            except OutboxError as fault:
                self._log.event("outbox_failed", "alarm", reason=str(fault))
            await self._pause(_POLL_S)

    def _follow_up(self, entry: Entry, earlier: asyncio.Task[Ending]) -> None:
        """Attempt entries again that were due before their earlier attempt returned."""
        if not earlier.cancelled() and earlier.result()[0] == PENDING:
            self.begin(entry)

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _attempt(
        self, entry: Entry, delivery: Delivery | None, *, interrupted: bool
    ) -> Ending:
        try:
            return await self._deliver(entry, delivery, interrupted=interrupted)
        except OutboxError as fault:
            # Commits stay; the loop tries the rest later.
            self._log.event("outbox_failed", "alarm", id=entry.id, reason=str(fault))
            return PENDING, ""
        except Exception as fault:  # noqa: BLE001 - the entry stays pending after any error
            self._log.event("fault", "alarm", id=entry.id, reason=type(fault).__name__)
            return PENDING, ""

    async def _deliver(
        self, entry: Entry, delivery: Delivery | None, *, interrupted: bool
    ) -> Ending:
        if entry.id in self._ended:
            return self._ended[entry.id][:2]
        known: dict[str, str | int] = {"id": entry.id}
        now = time.time()
        if interrupted and self._once:
            return await self._end(entry, DEAD, INTERRUPTED, entry.attempts, known)
        # Entries that cannot be decrypted end here too.
        if now > entry.created + GIVE_UP_AFTER_S:
            return await self._end(entry, DEAD, "too_late", entry.attempts, known)
        delivery = delivery or self._unsealed(entry)
        if delivery is None:
            # Given back, as no process is sending it: another node may be able to.
            await self._outbox.retry(entry, entry.attempts, entry.next_at)
            return PENDING, ""
        known |= {
            "session": session_tag(delivery.session_id),
            "channel": delivery.channel,
            "integration_id": delivery.integration_id,
        }
        # The attempt may have been delayed so long that its lease would expire before it ends. Or
        # the circuit is open; the last attempt does not wait for that.
        pair, last = (delivery.channel, delivery.integration_id), last_call(entry.created)
        late = (
            now + ATTEMPT_S >= entry.next_at
            or time.monotonic() + ATTEMPT_S >= entry.taken + _LEASE_S
        )
        wait = 0.0
        if not late and now < last:
            wait = self._breaker.wait(pair, delivery.session_id, time.monotonic())
        if late or wait:
            await self._outbox.retry(entry, entry.attempts, min(now + wait, max(now, last)))
            return PENDING, ""
        response = await self._sender.send(delivery)
        self._note(response, delivery, known)
        return await self._settle(entry, response, known)

    def _unsealed(self, entry: Entry) -> Delivery | None:
        """Return an entry's content; None, with an alarm, if it cannot be read."""
        try:
            return Delivery.from_bytes(self._seal.open(entry.id, entry.payload or b""))
        except (SealError, ValueError, TypeError):
            self._log.event("payload_unreadable", "alarm", id=entry.id)
            return None

    async def _settle(
        self, entry: Entry, response: Response, known: dict[str, str | int]
    ) -> Ending:
        """Decide what follows an attempt."""
        attempts = entry.attempts + 1
        known |= {"detail": response.detail, "outcome": response.meaning.value}
        if response.meaning is Meaning.DELIVERED:
            return await self._end(entry, DELIVERED, "delivered", attempts, known)
        if response.meaning is Meaning.REFUSED:
            return await self._end(entry, DEAD, f"refused_{response.detail}", attempts, known)
        if response.meaning is Meaning.AMBIGUOUS and self._once:
            return await self._end(entry, DEAD, UNCONFIRMED, attempts, known)
        now = time.time()
        wait = _PAUSE_S if response.meaning is Meaning.UNAUTHORISED else response.wait
        at = next_attempt(attempts, entry.created, now, wait)
        if at is None:
            return await self._end(entry, DEAD, "too_late", attempts, known)
        await self._outbox.retry(entry, attempts, at)
        self._log.event("retry", "warning", attempts=attempts, retry_in=round(at - now, 1), **known)
        return PENDING, ""

    def _note(self, response: Response, delivery: Delivery, known: dict[str, str | int]) -> None:
        """Count an attempt, and tell the circuit breaker."""
        self._metrics.attempts.labels(response.meaning.value).inc()
        pair = (delivery.channel, delivery.integration_id)
        refused = response.meaning is Meaning.UNAUTHORISED
        if response.meaning in (Meaning.DELIVERED, Meaning.REFUSED):
            self._breaker.succeeded(pair)
        elif self._breaker.failed(
            pair, delivery.session_id, time.monotonic(), response.wait, refused=refused
        ):
            self._log.event("circuit_open", "alarm", detail=response.detail, **known)
        if refused:
            self._log.event("tokens_refused", "alarm", skew=round(self._sender.skew, 1), **known)
        if response.meaning is Meaning.AMBIGUOUS:
            self._metrics.ambiguous.inc()
            self._log.event("ambiguous", "warning", detail=response.detail, **known)

    async def _end(
        self, entry: Entry, state: str, outcome: str, attempts: int, known: dict[str, str | int]
    ) -> Ending:
        if state == DELIVERED:
            self._metrics.delivered.inc()
            self._metrics.latency.observe(max(0.0, time.time() - entry.created))
        else:
            self._metrics.count_dead(outcome)
        level = "info" if state == DELIVERED else "alarm"
        self._log.event(state, level, reason=outcome, attempts=attempts, **known)
        self._ended[entry.id] = (state, outcome, attempts)
        # A full disk must not cause a second delivery: the loop tries this commit later.
        with contextlib.suppress(OutboxError):
            await self._record(entry.id)
        return state, outcome

    async def _record(self, entry_id: str) -> None:
        state, outcome, attempts = self._ended[entry_id]
        await self._outbox.end(entry_id, state, outcome, attempts)
        self._ended.pop(entry_id, None)
