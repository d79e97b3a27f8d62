"""What the backend counts, as Prometheus text on a port of its own."""

from __future__ import annotations

import math
import time
from typing import Final

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from .databases import OutboxError
from .outbox import Depth, Outbox
from .responses import Meaning
from .single_flight import SingleFlight

# Why requests are refused, and submissions given up. Each counter starts at 0, so that its first
# increase is noticed.
REFUSALS: Final = (
    "conversation", "fields", "host", "in_flight", "integration", "internal", "key_reused",
    "malformed", "origin", "parameters", "rate", "signature", "too_large", "too_slow", "type",
    "unavailable", "unconfirmed", "undeliverable", "unknown", "variables",
)  # fmt: skip
_DEATHS: Final = (
    "interrupted", "too_late", "unconfirmed", "refused_300", "refused_301", "refused_302",
    "refused_303", "refused_307", "refused_308", "refused_400", "refused_402", "refused_403",
    "refused_404", "refused_405", "refused_406", "refused_409", "refused_410", "refused_411",
    "refused_412", "refused_413", "refused_414", "refused_415", "refused_421", "refused_422",
    "refused_423", "refused_424", "refused_426", "refused_428", "refused_431", "refused_451",
)  # fmt: skip
_OTHER_DEATH: Final = "refused_other"  # any other status of the platform

_LATENCY: Final = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8, 15, 60, 300, 900, 3300)


class Metrics:
    """The counters.

    Attributes:
        accepted: Submissions committed.
        refused: Requests refused, by reason.
        delivered: Submissions delivered.
        attempts: Attempts, by outcome.
        ambiguous: Attempts that perhaps delivered.
        dead: Submissions given up, by reason.
        latency: Seconds from acceptance to delivery.
        clock_skew: Seconds that the platform's clock is ahead of ours.
        clock_skews: Answers that showed our clock to be wrong.
        limits_degraded: 1 while the shared rate limits cannot be reached.
        log_dropped: Lines of the log that were dropped.
    """

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.accepted = self._counter("accepted", "Submissions committed to the outbox")
        self.refused = self._counter("refused", "Requests refused, by reason", "reason")
        self.delivered = self._counter("delivered", "Submissions delivered to the platform")
        self.attempts = self._counter("attempts", "Attempts by outcome", "outcome")
        self.ambiguous = self._counter("ambiguous", "Attempts that perhaps delivered")
        self.dead = self._counter("dead", "Submissions given up, by reason", "reason")
        self.latency = Histogram(
            "webview_delivery_seconds",
            "Seconds from acceptance to delivery",
            buckets=_LATENCY,
            registry=self._registry,
        )
        self.clock_skew = self._gauge("clock_skew_seconds", "How far the platform's clock is ahead")
        self.clock_skews = self._counter("clock_skews", "Answers by which our clock was wrong")
        self.limits_degraded = self._gauge(
            "rate_limits_degraded", "1 while each process limits by itself"
        )
        self.log_dropped = self._counter(
            "log_lines_dropped", "Lines of the log that were lost without a reader"
        )
        self._waiting = self._gauge("outbox_waiting", "Submissions not delivered yet")
        self._oldest = self._gauge("outbox_oldest_seconds", "Age of the oldest of them")
        self._dead_letters = self._gauge("outbox_dead_letters", "Dead letters to be looked at")
        self._usable = self._gauge("outbox_usable", "1 if the database could be written and read")
        self._free = self._gauge("outbox_free_bytes", "Room on the outbox's disk; NaN if unknown")
        for meaning in Meaning:
            self.attempts.labels(meaning.value)
        for reason in REFUSALS:
            self.refused.labels(reason)
        for reason in (*_DEATHS, _OTHER_DEATH):
            self.dead.labels(reason)

    def count_dead(self, reason: str) -> None:
        """Count a submission that was given up."""
        self.dead.labels(reason if reason in _DEATHS else _OTHER_DEATH).inc()

    def application(self, outbox: Outbox) -> web.Application:
        """Return the application that serves ``/metrics``, also while the database hangs."""

        async def measured() -> Depth:
            await outbox.check()
            return await outbox.depth()

        depth, room = SingleFlight(measured), SingleFlight(outbox.free_bytes)
        known: Depth | None = None

        async def answer(_request: web.Request) -> web.Response:
            nonlocal known
            usable = True
            try:
                known = await depth.result()
            except OutboxError:
                usable = False
            except TimeoutError:
                usable = not outbox.failing
            self._usable.set(usable)
            if known is not None:
                self._waiting.set(known.waiting)
                # Since the database last answered, what waited then has become older.
                age = 0.0 if known.oldest is None else time.time() - known.oldest
                self._oldest.set(max(0.0, age))
                self._dead_letters.set(known.dead)
            try:
                free = await room.result()
            except OSError:  # TimeoutError is an OSError
                free = None
            self._free.set(math.nan if free is None else free)
            text = generate_latest(self._registry)
            return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_LATEST})

        app = web.Application()
        app.router.add_get("/metrics", answer)
        return app

    def _counter(self, name: str, help_: str, *labels: str) -> Counter:
        return Counter(f"webview_{name}", help_, labels, registry=self._registry)

    def _gauge(self, name: str, help_: str) -> Gauge:
        return Gauge(f"webview_{name}", help_, registry=self._registry)
