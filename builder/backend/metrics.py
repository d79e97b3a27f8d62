"""What the backend counts, as Prometheus text on a port of its own."""

from __future__ import annotations

import contextlib
import math
import time
from typing import Final

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from .answers import Meaning
from .databases import OutboxError
from .outbox import Outbox

_LATENCY: Final = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8, 15, 60, 300, 900, 3300)


class Metrics:
    """The counters.

    Attributes:
        accepted: Submissions committed.
        refused: Requests refused, by reason.
        delivered: Submissions delivered.
        attempts: Attempts, by what came of them.
        ambiguous: Attempts that perhaps delivered.
        dead: Submissions given up, by reason.
        latency: Seconds from acceptance to delivery.
        clock_skew: Seconds that the platform's clock is ahead of ours.
        limits_degraded: 1 while the shared rate limits cannot be reached.
        log_dropped: Lines of the log that nobody took.
    """

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.accepted = self._counter("accepted", "Submissions committed to the outbox")
        self.refused = self._counter("refused", "Requests refused, by reason", "reason")
        self.delivered = self._counter("delivered", "Submissions delivered to the platform")
        self.attempts = self._counter("attempts", "Attempts, by what came of them", "outcome")
        self.ambiguous = self._counter("ambiguous", "Attempts that perhaps delivered")
        self.dead = self._counter("dead", "Submissions given up, by reason", "reason")
        self.latency = Histogram(
            "webview_delivery_seconds",
            "Seconds from acceptance to delivery",
            buckets=_LATENCY,
            registry=self._registry,
        )
        self.clock_skew = self._gauge("clock_skew_seconds", "How far the platform's clock is ahead")
        self.limits_degraded = self._gauge(
            "rate_limits_degraded", "1 while each process limits by itself"
        )
        self.log_dropped = self._counter("log_lines_dropped", "Lines of the log that nobody took")
        self._waiting = self._gauge("outbox_waiting", "Submissions not delivered yet")
        self._oldest = self._gauge("outbox_oldest_seconds", "Age of the oldest of them")
        self._dead_letters = self._gauge("outbox_dead_letters", "Dead letters to be looked at")
        self._usable = self._gauge("outbox_usable", "1 if the database could be written and read")
        self._free = self._gauge("outbox_free_bytes", "Room on the outbox's disk; NaN if unknown")
        # What is counted from nothing on is noticed the first time, too.
        for meaning in Meaning:
            self.attempts.labels(meaning.value)
        for reason in ("unavailable", "internal"):
            self.refused.labels(reason)

    def application(self, outbox: Outbox) -> web.Application:
        """Return the application that serves ``/metrics``."""

        async def answer(_request: web.Request) -> web.Response:
            try:
                await outbox.check()
                depth = await outbox.depth()
                self._waiting.set(depth.waiting)
                self._oldest.set(
                    0 if depth.oldest is None else max(0.0, time.time() - depth.oldest)
                )
                self._dead_letters.set(depth.dead)
                self._usable.set(1)
            except OutboxError:
                self._usable.set(0)
            free = None
            with contextlib.suppress(OSError):
                free = await outbox.free_bytes()
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
