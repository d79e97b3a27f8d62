"""A capped run of many submissions against the platform simulator, and how long each took."""

from __future__ import annotations

import http.client
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from builder.backend import rules
from builder.backend.parameters import Parameters
from builder.backend.payload import delivery_body, delivery_url, request_headers
from builder.backend.spec import FormSpec
from builder.backend.tokens import sign_token
from builder.deliver.simulator import Simulator
from builder.errors import ValuesError
from builder.keys.pem import parse_private
from builder.say import say
from builder.trial.local_backend import expectation_of, parameters_of
from builder.trial.samples import sample_values
from builder.trial.signing_key import ephemeral_key
from builder.trial.submission import judged
from builder.value import dataclass

COUNT_MAX: Final = 5_000
AT_ONCE_MAX: Final = 32
_TIMEOUT_S: Final = 20


@dataclass(frozen=True)
class LoadReport:
    """What a run has measured.

    Attributes:
        milliseconds: How long each request took that got an answer, in order of their ends.
        accepted: How many the simulator took.
        failed: How many got no answer.
        seconds: How long the run took.
    """

    milliseconds: tuple[float, ...]
    accepted: int
    failed: int
    seconds: float

    def at(self, share: float) -> float:
        """Return the latency in milliseconds that a share of the requests did not exceed.

        Args:
            share: From 0.0 to 1.0; 0.5 is the median.
        """
        ordered = sorted(self.milliseconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0

    def histogram(self, bars: int) -> tuple[int, ...]:
        """Return how many requests fell into each part of the time up to the slowest.

        Args:
            bars: How many parts of the same length.
        """
        most = max(self.milliseconds, default=0.0)
        counts = [0] * bars
        for each in self.milliseconds:
            counts[min(int(each / most * bars), bars - 1) if most else 0] += 1
        return tuple(counts)


def run_load(
    form: FormSpec,
    count: int,
    at_once: int,
    report: Callable[[int], None] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> LoadReport:
    """Send sample answers many times to a simulator of its own, on this machine only.

    Args:
        form: The compiled form.
        count: How many submissions.
        at_once: How many of them at the same time.
        report: Called now and then with how many are done, on any thread.
        cancelled: Asked before each submission whether to stop.

    Raises:
        DeliveryError: The simulator could not be started.
        ValuesError: There are too many, or no answers were found that the rules take.
    """
    if not 1 <= count <= COUNT_MAX or not 1 <= at_once <= AT_ONCE_MAX:
        raise ValuesError(
            say(
                "A run has 1 to {count:,} submissions, and 1 to {at_once} at a time.",
                count=COUNT_MAX,
                at_once=AT_ONCE_MAX,
            )
        )
    key = ephemeral_key()
    read, context = judged(form, _samples(form), parameters_of(form))
    with Simulator(expectation_of(form, key)) as simulator:
        url = delivery_url(simulator.url, form.purpose, read.channel, read.integration_id)
        private = parse_private(key.private_pem)
        run = _Run(
            form, read, context, url, lambda: sign_token(private, read.user_id, form.issuer), count
        )
        threads = [
            threading.Thread(target=run.work, args=(report, cancelled), daemon=True)
            for _ in range(min(at_once, count))
        ]
        began = time.perf_counter()
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        return run.report(time.perf_counter() - began)


class _Run:
    """What the threads of a run share."""

    def __init__(
        self,
        form: FormSpec,
        read: Parameters,
        context: Mapping[str, rules.Value],
        url: str,
        sign: Callable[[], str],
        count: int,
    ) -> None:
        self._form, self._read, self._context, self._sign = form, read, context, sign
        self._url = urlsplit(url)
        self._left = count
        self._lock = threading.Lock()
        self._milliseconds: list[float] = []
        self._accepted = self._failed = 0

    def report(self, seconds: float) -> LoadReport:
        """Return what was measured."""
        return LoadReport(tuple(self._milliseconds), self._accepted, self._failed, seconds)

    def work(self, report: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        """Send one submission after the other over a connection, until none is left."""
        connection = http.client.HTTPConnection(self._url.netloc, timeout=_TIMEOUT_S)
        try:
            while self._take() and not cancelled():
                self._send(connection)
                report(len(self._milliseconds) + self._failed)
        finally:
            connection.close()

    def _take(self) -> bool:
        with self._lock:
            self._left -= 1
            return self._left >= 0

    def _send(self, connection: http.client.HTTPConnection) -> None:
        read, form = self._read, self._form
        body = delivery_body(form, read, self._context, secrets.token_urlsafe(24))
        token = self._sign()
        began = time.perf_counter()
        try:
            connection.request(
                "POST", self._url.path, body, request_headers(token, read.session_id)
            )
            response = connection.getresponse()
            response.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            with self._lock:
                self._failed += 1
            return
        took = (time.perf_counter() - began) * 1000
        with self._lock:
            self._milliseconds.append(took)
            self._accepted += 200 <= response.status < 300


def _samples(form: FormSpec) -> dict[str, object]:
    return dict(sample_values(form, datetime.now(UTC).date()))
