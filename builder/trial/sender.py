"""Sends attempts, and keeps the simulator and the exported backend that they need running."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final, Self

from builder.deliver.delivery import Delivery
from builder.deliver.local_run import LocalRun
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError, RefusedError
from builder.keys import pem
from builder.render import plan_of, render_bundle
from builder.say import say
from builder.trial.attempt import Attempt, KeyChoice, TrialResult
from builder.trial.exchange import Exchange, Moment
from builder.trial.ledger.record import Record
from builder.trial.local_backend import expectation_of, local_backend
from builder.trial.reading_back import ReadBack, read_back
from builder.trial.redaction import sensitive_names
from builder.trial.signing_key import SigningKey, ephemeral_key
from builder.trial.submission import replay, send, send_through, state_of
from builder.trial.target import Target, refuse_unusable

_WAIT_S: Final = 20  # seconds to wait for a later delivery by the backend


class Sender:
    """One simulator and at most one backend process, started when first needed.

    Attempts are made on pool threads. A cancelled one may still be waiting for its response when
    the next begins, so only starting and stopping is done one at a time. What the simulator
    receives from then on is counted for the next, which gets a backend of its own.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_over = False
        self._ephemeral: SigningKey | None = None
        self._simulator: Simulator | None = None
        self._run: LocalRun | None = None
        self._run_for: tuple[object, ...] = ()
        self._taken: LocalRun | None = None  # by an attempt that has not ended
        self._span: _Span | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    @property
    def simulator(self) -> Simulator | None:
        """The simulator; None while no attempt has needed it."""
        return self._simulator

    @property
    def backend(self) -> LocalRun | None:
        """The exported backend; None while it does not run."""
        return self._run

    def send(
        self,
        attempt: Attempt,
        private_pem: bytes | None,
        report: Callable[[str], None] = lambda _doing: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> TrialResult:
        """Send an attempt, and wait for its result.

        Args:
            attempt: What to send.
            private_pem: The private key, PKCS#8 PEM; None for an ephemeral one.
            report: Called with the current step in words.
            cancelled: Asked now and then whether to give up.

        Raises:
            DeliveryError: The simulator or the backend could not be started, or it was cancelled
                before anything was sent.
            RefusedError: It is not the key pair that was chosen.
            ValuesError: The rules refuse the answers; nothing was sent.
        """
        refuse_unusable(attempt.target)
        if attempt.target.way == "deployed":
            report(say("Sending to {host}…", host=attempt.target.host))
            exchange, state = _to_backend(attempt, attempt.target.url, report, cancelled)
            return TrialResult(attempt=attempt, exchange=exchange, state=state)
        key = self._key(attempt, private_pem, report)
        if attempt.target.way == "platform":
            report(say("Sending to {host}…", host=attempt.target.host))
            exchange = _direct(attempt, key, attempt.target.url, cancelled)
            return TrialResult(attempt=attempt, exchange=exchange)
        simulator = self._simulator_for(attempt, key, report)
        if attempt.target.way == "backend":
            return self._through(attempt, key, simulator, report, cancelled)
        report(say("Sending to the simulator…"))
        span = self._begin(simulator)
        _prepare(simulator, attempt.target)
        exchange = _direct(attempt, key, simulator.url, cancelled)
        return TrialResult(attempt=attempt, exchange=exchange, deliveries=span.deliveries())

    def replay(
        self, result: TrialResult, cancelled: Callable[[], bool] = lambda: False
    ) -> TrialResult:
        """Send a submission of this run once more, byte by byte as it was.

        Nothing is signed: the token is the old one, so a server that is right refuses it soon.

        Args:
            result: What was sent before.
            cancelled: Asked before it is sent whether to give up.

        Raises:
            DeliveryError: The simulator or the backend of then does not run any more, or it was
                cancelled.
            RefusedError: The bytes are not known any more.
        """
        original, target = result.exchange.original, result.attempt.target
        if original is not None and target.is_elsewhere:
            refuse_unusable(target)
        elif original is not None:
            self._refuse_another(original.url, target.way)
        _refuse_if_cancelled(cancelled)
        simulator = None if target.is_elsewhere else self._simulator
        span = None if simulator is None else self._begin(simulator)
        exchange = replay(result.exchange)
        return TrialResult(
            attempt=result.attempt,
            exchange=exchange,
            deliveries=() if span is None else span.deliveries(),
        )

    def read_back(self, record: Record, private_pem: bytes | None) -> ReadBack:
        """Look whether a conversation has the answers that were delivered to it.

        Args:
            record: A submission that was delivered.
            private_pem: The private key that signed it, PKCS#8 PEM; None for the ephemeral one of
                this run.

        Raises:
            DeliveryError: It cannot be read, or the simulator of then does not run any more.
            RefusedError: There is nothing to read back, the key is not known any more, or another
                pair has its name by now.
        """
        base_url = ""
        with self._lock:
            ephemeral = self._ephemeral
            if record.row.way == "backend" and self._simulator is not None:
                base_url = self._simulator.url
        if record.row.way in ("simulator", "backend"):
            self._refuse_another(record.url, record.row.way)
        if private_pem is not None:
            choice = KeyChoice(record.row.key, record.row.fingerprint)
            key = _chosen(choice, private_pem)
        elif ephemeral is not None:
            key = ephemeral
        else:
            raise RefusedError(
                say("The temporary key pair of an earlier run is not known any more.")
            )
        return read_back(record, key.private_pem, base_url)

    def _refuse_another(self, url: str, way: str) -> None:
        """Refuse to send to a port of this machine that may be another program's by now."""
        with self._lock:
            run = self._run if self._run is not None and self._run.is_running else None
            server = self._simulator if way == "simulator" else run
            if server is None or not url.startswith(f"{server.url}/"):
                raise DeliveryError(
                    say("What this submission was sent to does not run any more."),
                    say("Send it again instead."),
                )

    def stop(self) -> None:
        """End the backend and the simulator for good; harmless if they do not run."""
        with self._lock:
            self._is_over = True
            self._stop_backend()
            if self._simulator is not None:
                self._simulator.stop()
                self._simulator = None

    # -- what an attempt needs -----------------------------------------------------------------

    def _key(
        self, attempt: Attempt, private_pem: bytes | None, report: Callable[[str], None]
    ) -> SigningKey:
        if private_pem is None:
            with self._lock:
                if self._ephemeral is None:
                    report(say("Making a temporary key pair…"))
                    self._ephemeral = ephemeral_key()
                return self._ephemeral
        return _chosen(attempt.key, private_pem)

    def _simulator_for(
        self, attempt: Attempt, key: SigningKey, report: Callable[[str], None]
    ) -> Simulator:
        expected = expectation_of(attempt.form, key)
        with self._lock:
            self._refuse_if_over()
            if self._simulator is None:
                report(say("Starting the simulator…"))
                simulator = Simulator(expected)
                simulator.start()
                self._simulator = simulator
            self._simulator.expect(expected)
            return self._simulator

    def _backend_for(
        self,
        attempt: Attempt,
        key: SigningKey,
        simulator: Simulator,
        report: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> LocalRun:
        form = attempt.form
        wanted = (form.revision, form.key_fingerprint, key, simulator.url)
        with self._lock:
            self._refuse_if_over()
            is_taken = self._run is self._taken
            if self._run is None or is_taken or self._run_for != wanted or not self._run.is_running:
                self._stop_backend()
                report(say("Starting the exported backend…"))
                run = local_backend(
                    render_bundle(plan_of(attempt.project)),
                    form,
                    key,
                    simulator.url,
                    any_key=form.key_fingerprint != attempt.key.fingerprint,
                )
                run.start(cancelled)
                self._run, self._run_for = run, wanted
            self._taken = self._run
            return self._run

    def _refuse_if_over(self) -> None:
        if self._is_over:
            raise DeliveryError(say("The app is being closed; nothing was sent."))

    def _stop_backend(self) -> None:
        if self._run is not None:
            self._run.stop()
            self._run = None

    # -- through the backend -------------------------------------------------------------------

    def _through(
        self,
        attempt: Attempt,
        key: SigningKey,
        simulator: Simulator,
        report: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> TrialResult:
        run = self._backend_for(attempt, key, simulator, report, cancelled)
        report(say("Sending through the exported backend…"))
        span = self._begin(simulator)
        _prepare(simulator, attempt.target)
        is_final = False
        try:
            exchange, state = _to_backend(attempt, run.url, report, cancelled)
            is_final = not exchange.fault and state != "accepted"
        finally:
            with self._lock:
                if self._taken is run:
                    self._taken = None
                    if not is_final:
                        # Its late deliveries must not be counted for the next attempt.
                        self._stop_backend()
        received = span.deliveries()
        return TrialResult(attempt=attempt, exchange=exchange, deliveries=received, state=state)

    def _begin(self, simulator: Simulator) -> _Span:
        """Count what the simulator receives for an attempt, and no longer for the one before."""
        with self._lock:
            if self._span is not None:
                self._span.end()
            self._span = _Span(simulator)
            return self._span


class _Span:
    """The deliveries of one attempt: those that the simulator received until the next began."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._before = _last(simulator)
        self._to: int | None = None

    def end(self) -> None:
        """Count no delivery any more that is received from now on."""
        if self._to is None:
            self._to = _last(self._simulator)

    def deliveries(self) -> tuple[Delivery, ...]:
        """Return what was received."""
        received = self._simulator.deliveries()
        to = self._to
        return tuple(
            each
            for each in received
            if self._before < each.number and (to is None or each.number <= to)
        )


def _chosen(choice: KeyChoice, private_pem: bytes) -> SigningKey:
    """Return the key pair that was chosen; another may have its name by now.

    Raises:
        RefusedError: It is another one.
    """
    public = pem.parse_private(private_pem).public_key()
    if pem.fingerprint(public) != choice.fingerprint:
        raise RefusedError(
            say("{title} is another key pair by now; nothing was sent.", title=choice.title),
            say("Choose the key pair again."),
        )
    return SigningKey(private_pem, pem.public_pem(public))


def _direct(
    attempt: Attempt, key: SigningKey, base_url: str, cancelled: Callable[[], bool]
) -> Exchange:
    _refuse_if_cancelled(cancelled)
    form = attempt.form
    variables = attempt.target.variables_for(form)
    return send(form, attempt.values, attempt.parameters, key.private_pem, base_url, variables)


def _to_backend(
    attempt: Attempt,
    url: str,
    report: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> tuple[Exchange, str]:
    """Send an attempt to a backend as the page does, and follow what becomes of it."""
    _refuse_if_cancelled(cancelled)
    exchange = send_through(
        url,
        attempt.values,
        attempt.parameters,
        secrets.token_hex(16),
        sensitive_names(attempt.form),
    )
    return _followed(url, exchange, report, cancelled)


def _prepare(simulator: Simulator, target: Target) -> None:
    """Tell the simulator what it is to do with this submission."""
    simulator.set_variables(target.variables)
    simulator.set_faults(target.faults, target.then)


def _followed(
    url: str,
    exchange: Exchange,
    report: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> tuple[Exchange, str]:
    """Wait until a submission that the backend accepted is delivered or has failed."""
    if exchange.status != 202:
        return exchange, ""
    report(say("The backend keeps it and tries again…"))
    began = time.monotonic()
    end = began + _WAIT_S
    state = state_of(url, exchange, lambda: cancelled() or time.monotonic() > end)
    if state == "accepted":
        return exchange, state
    elapsed = exchange.timeline[-1].milliseconds + (time.monotonic() - began) * 1000
    moments = (*exchange.timeline, Moment(state, round(elapsed, 1)))
    return replace(exchange, timeline=moments), state


def _refuse_if_cancelled(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise DeliveryError(say("It was cancelled; nothing was sent."))


def _last(simulator: Simulator) -> int:
    """Return the number of the last delivery that a simulator received."""
    return max((each.number for each in simulator.deliveries()), default=0)
