"""Sends attempts, and keeps the simulator and the exported backend that they need running."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from typing import Final

from builder.deliver.local_run import LocalRun
from builder.deliver.passing import PassingKey, for_any_key, passing_key
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.deliver.submission import send, send_through, state_of
from builder.gui.console.attempt import Attempt, Outcome
from builder.keys import pem
from builder.render import MANIFEST, render_bundle

_WAIT_S: Final = 20  # for what the backend took and delivers a little later


class Sender:
    """One simulator and at most one backend process, started when first needed.

    Its methods are called on pool threads, one at a time.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._passing: PassingKey | None = None
        self._simulator: Simulator | None = None
        self._run: LocalRun | None = None
        self._run_for: tuple[object, ...] = ()

    def send(
        self, attempt: Attempt, private_pem: bytes | None, cancelled: Callable[[], bool]
    ) -> Outcome:
        """Send an attempt, and wait for what comes of it.

        Args:
            attempt: What to send.
            private_pem: The private key, PKCS#8 PEM; None for a passing one.
            cancelled: Asked now and then whether to give up.

        Raises:
            DeliveryError: The simulator or the backend could not be started.
            ValuesError: The rules refuse the answers; nothing was sent.
        """
        with self._lock:
            key = self._key(private_pem)
            if attempt.target.way == "platform":
                exchange = send(
                    attempt.form,
                    attempt.values,
                    attempt.parameters,
                    key.private_pem,
                    attempt.target.url,
                )
                return Outcome(attempt=attempt, exchange=exchange)
            simulator = self._simulator_for(attempt, key)
            before = len(simulator.deliveries())
            if attempt.target.way == "simulator":
                exchange = send(
                    attempt.form,
                    attempt.values,
                    attempt.parameters,
                    key.private_pem,
                    simulator.url,
                )
                state = ""
            else:
                run = self._backend_for(attempt, key, simulator, cancelled)
                exchange = send_through(
                    run.url, attempt.values, attempt.parameters, secrets.token_hex(16)
                )
                state = ""
                if exchange.status == 202:
                    end = time.monotonic() + _WAIT_S
                    state = state_of(
                        run.url, exchange, lambda: cancelled() or time.monotonic() > end
                    )
            received = simulator.deliveries()[before:]
            return Outcome(attempt=attempt, exchange=exchange, deliveries=received, state=state)

    def stop(self) -> None:
        """End the backend and the simulator; harmless if they do not run."""
        with self._lock:
            self._stop_backend()
            if self._simulator is not None:
                self._simulator.stop()
                self._simulator = None

    def _key(self, private_pem: bytes | None) -> PassingKey:
        if private_pem is None:
            self._passing = self._passing or passing_key()
            return self._passing
        public = pem.parse_private(private_pem).public_key()
        return PassingKey(private_pem, pem.public_pem(public))

    def _simulator_for(self, attempt: Attempt, key: PassingKey) -> Simulator:
        form = attempt.form
        expected = Expectation(key.public_pem, form.issuer, form.page_context)
        if self._simulator is None:
            self._simulator = Simulator(expected)
            self._simulator.start()
        self._simulator.expect(expected)
        self._simulator.set_faults([attempt.target.fault] if attempt.target.fault else [])
        return self._simulator

    def _backend_for(
        self,
        attempt: Attempt,
        key: PassingKey,
        simulator: Simulator,
        cancelled: Callable[[], bool],
    ) -> LocalRun:
        bundle = render_bundle(attempt.project)
        parameters = attempt.parameters
        pair = f"{parameters.get('channel', '')}:{parameters.get('integration_id', '')}"
        allowed = () if attempt.form.integrations else (pair,)
        wanted = (bundle[MANIFEST], key.private_pem, simulator.url, allowed)
        if self._run is None or self._run_for != wanted or not self._run.is_running:
            self._stop_backend()
            run = LocalRun(
                for_any_key(bundle), key.private_pem, simulator.url, integrations=allowed
            )
            run.start(cancelled)
            self._run, self._run_for = run, wanted
        return self._run

    def _stop_backend(self) -> None:
        if self._run is not None:
            self._run.stop()
            self._run = None
