"""Delivering what the outbox holds: at once if it can be, later if it must be."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from dataclasses import dataclass
from typing import Any, Final

import aiohttp

from . import platform
from .answers import GIVE_UP_AFTER_S, Meaning, clock_skew, meaning_of, retry_delay
from .logs import Log, session_tag
from .outbox import DEAD, DELIVERED, PENDING, Entry, Outbox, OutboxError, PayloadError, Seal
from .settings import Settings
from .spec import FormSpec

_ATTEMPT_S: Final = 10
_CONNECT_S: Final = 5
_LEASE_S: Final = 60  # an attempt is over long before its entry comes due again
_POLL_S: Final = 0.5
_FORGET_EVERY_S: Final = 600
_PAUSE_S: Final = 60  # an integration whose tokens are refused rests this long
_AT_ONCE: Final = 64
_SKEW_MATTERS_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is delivered, as it lies sealed in the outbox.

    Attributes:
        channel: The integration's channel.
        integration_id: The integration.
        session_id: The conversation's session.
        user_id: The user, for the token.
        body: The request's body.
    """

    channel: str
    integration_id: str
    session_id: str
    user_id: str
    body: str

    def to_bytes(self) -> bytes:
        """Return the delivery as JSON."""
        names = ("channel", "integration_id", "session_id", "user_id", "body")
        return json.dumps({name: getattr(self, name) for name in names}).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Delivery:
        """Read a delivery from JSON."""
        return cls(**json.loads(data))


class Deliverer:
    """Makes attempts, and decides what follows.

    Args:
        form: The compiled form.
        settings: The operator's settings.
        outbox: The open outbox.
        log: Where to report.
    """

    def __init__(self, form: FormSpec, settings: Settings, outbox: Outbox, log: Log) -> None:
        self._form = form
        self._settings = settings
        self._outbox = outbox
        self._log = log
        self._seal = Seal(settings.keys)
        self._key = 0  # index of the key that signs
        self._under_way: dict[str, asyncio.Task[str]] = {}
        self._paused: dict[tuple[str, str], float] = {}
        self._loop_task: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()
        self._session: aiohttp.ClientSession | None = None
        self.skew = 0.0
        """How many seconds the platform's clock is ahead of ours, as last heard."""

    async def start(self) -> None:
        """Begin to deliver what is pending."""
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=_ATTEMPT_S, connect=_CONNECT_S),
            connector=aiohttp.TCPConnector(limit=256, keepalive_timeout=30),
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
        )
        self._loop_task = asyncio.create_task(self._deliver_pending())

    async def stop(self, grace_s: float) -> None:
        """Stop; attempts under way may finish, what remains stays in the outbox."""
        self._stopping.set()
        if self._loop_task is not None:
            await self._loop_task
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=grace_s)
        for task in list(self._under_way.values()):
            task.cancel()
        if self._session is not None:
            await self._session.close()

    def new_entry(self, scope: str, key: str, digest: bytes, delivery: Delivery) -> Entry:
        """Make an outbox entry, due only if this process does not see to it first."""
        entry_id = secrets.token_urlsafe(24)
        sealed = self._seal.close(entry_id, secrets.token_bytes(12), delivery.to_bytes())
        now = time.time()
        return Entry(entry_id, scope, key, digest, PENDING, "", 0, now, now + _LEASE_S, sealed)

    def is_under_way(self, entry_id: str) -> bool:
        """Tell whether an attempt is being made right now."""
        return entry_id in self._under_way

    def begin(self, entry: Entry) -> asyncio.Task[str]:
        """Begin an attempt; the task's result is the entry's state after it."""
        task = asyncio.create_task(self._attempt(entry))
        self._under_way[entry.id] = task
        task.add_done_callback(lambda _done: self._under_way.pop(entry.id, None))
        return task

    # -- attempts ----------------------------------------------------------------------------

    async def _deliver_pending(self) -> None:
        forget_at = 0.0
        while not self._stopping.is_set():
            now = time.time()
            try:
                room = _AT_ONCE - len(self._under_way)
                for entry in await self._outbox.due(now, max(room, 0)):
                    if entry.id not in self._under_way:
                        self.begin(entry)
                if now >= forget_at:
                    await self._outbox.forget(now)
                    forget_at = now + _FORGET_EVERY_S
            except OutboxError as fault:
                self._log.event("outbox_failed", "alarm", reason=str(fault))
            try:
                await asyncio.wait_for(self._stopping.wait(), _POLL_S)
            except TimeoutError:
                continue

    async def _attempt(self, entry: Entry) -> str:
        try:
            return await self._deliver(entry)
        except PayloadError:
            self._log.event("payload_unreadable", "alarm", id=entry.id)
            return PENDING
        except OutboxError as fault:
            # What was committed stays committed; the loop comes back to it.
            self._log.event("outbox_failed", "alarm", id=entry.id, reason=str(fault))
            return PENDING

    async def _deliver(self, entry: Entry) -> str:
        if entry.payload is None:
            return entry.state
        delivery = Delivery.from_bytes(self._seal.open(entry.id, entry.payload))
        pair = (delivery.channel, delivery.integration_id)
        if self._paused.get(pair, 0) > time.time():
            await self._outbox.retry(entry.id, entry.attempts, self._paused[pair])
            return PENDING
        meaning, detail, retry_after = await self._send(delivery)
        if meaning is Meaning.UNAUTHORISED:
            meaning, detail, retry_after = await self._send_otherwise(delivery, detail)
        attempts = entry.attempts + 1
        known: dict[str, Any] = {
            "id": entry.id,
            "attempts": attempts,
            "detail": detail,
            "session": session_tag(delivery.session_id),
            "outcome": meaning.value,
        }
        if meaning is Meaning.DELIVERED:
            await self._outbox.end(entry.id, DELIVERED, "delivered", attempts)
            self._log.event("delivered", **known)
            return DELIVERED
        if meaning is Meaning.REFUSED:
            await self._outbox.end(entry.id, DEAD, f"refused_{detail}", attempts)
            self._log.event("dead", "alarm", **known)
            return DEAD
        delay = retry_delay(attempts, retry_after)
        if meaning is Meaning.UNAUTHORISED:
            self._paused[pair] = time.time() + _PAUSE_S
            delay = max(delay, _PAUSE_S)
            self._log.event(
                "tokens_refused",
                "alarm",
                channel=pair[0],
                integration_id=pair[1],
                skew=round(self.skew, 1),
            )
        if time.time() + delay > entry.created + GIVE_UP_AFTER_S:
            await self._outbox.end(entry.id, DEAD, "too_late", attempts)
            self._log.event("dead", "alarm", **known)
            return DEAD
        await self._outbox.retry(entry.id, attempts, time.time() + delay)
        self._log.event("retry", "warning", retry_in=round(delay, 1), **known)
        return PENDING

    async def _send_otherwise(self, delivery: Delivery, detail: str) -> tuple[Meaning, str, str]:
        """Try again after a 401: once by the platform's clock, once with the other key."""
        result = (Meaning.UNAUTHORISED, detail, "")
        if abs(self.skew) > _SKEW_MATTERS_S:
            self._log.event("clock_skew", "alarm", skew=round(self.skew, 1))
            result = await self._send(delivery, by_their_clock=True)
        if result[0] is Meaning.UNAUTHORISED and len(self._settings.keys) > 1:
            self._key = 1 - self._key
            self._log.event("other_key", "warning", count=self._key)
            result = await self._send(delivery, by_their_clock=abs(self.skew) > _SKEW_MATTERS_S)
            if result[0] is Meaning.UNAUTHORISED:
                self._key = 1 - self._key
        return result

    async def _send(
        self, delivery: Delivery, *, by_their_clock: bool = False
    ) -> tuple[Meaning, str, str]:
        """Make one request.

        Returns:
            Its meaning, a word for the log, and the ``Retry-After`` header.
        """
        if self._session is None:
            raise RuntimeError("not started")
        url = platform.webview_url(
            self._settings.base_url, delivery.channel, delivery.integration_id
        )
        now = time.time() + (self.skew if by_their_clock else 0)
        key = self._settings.keys[self._key]
        token = platform.sign_token(key, delivery.user_id, self._form.issuer, now)
        try:
            async with self._session.post(
                url,
                data=delivery.body.encode(),
                headers=platform.headers(token, delivery.session_id),
                allow_redirects=False,
            ) as answer:
                self._note_clock(answer.headers.get("Date", ""))
                return (
                    meaning_of(answer.status),
                    str(answer.status),
                    answer.headers.get("Retry-After", ""),
                )
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return Meaning.RETRY, "unreachable", ""
        except TimeoutError:
            return Meaning.AMBIGUOUS, "timeout", ""
        except (aiohttp.ClientError, OSError, ValueError):
            return Meaning.AMBIGUOUS, "broken", ""

    def _note_clock(self, date_header: str) -> None:
        # The header has whole seconds, so half a second either way is nothing.
        skew = clock_skew(date_header, time.time())
        if skew is not None:
            self.skew = skew + 0.5
