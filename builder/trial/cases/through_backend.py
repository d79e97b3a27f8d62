"""Runs cases through the exported backend, which is started once for a whole table."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Final

from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError
from builder.render import plan_of, render_bundle
from builder.say import say
from builder.trial.cases.case import Case
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.outcome import FieldError, Outcome
from builder.trial.cases.submitted import context_in, parameters_for
from builder.trial.local_backend import NO_LIMITS, expectation_of, local_backend
from builder.trial.redaction import content_of
from builder.trial.signing_key import SigningKey
from builder.trial.submission import send_through, state_of

_WAIT_S: Final = 20  # for a delivery that is made later


class BackendRunner:
    """Sends cases to a running backend, as the page does.

    Args:
        form: The compiled form.
        key: What signs.
        today: The date where the person is.
        url: The backend's origin.
        simulator: What it delivers to.

    Attributes:
        url: The backend's origin.
        simulator: What it delivers to.
    """

    def __init__(
        self, form: FormSpec, key: SigningKey, today: date, url: str, simulator: Simulator
    ) -> None:
        self._form = form
        self._direct = DirectRunner(form, key, today)
        self.url = url
        self.simulator = simulator

    def run(self, case: Case) -> Outcome:
        """Return what comes of a case.

        Raises:
            DeliveryError: The backend gave no answer.
        """
        self.simulator.clear()
        self.simulator.set_variables(case.variables)
        exchange = send_through(
            self.url, case.values, parameters_for(self._form, case), secrets.token_hex(16)
        )
        if exchange.fault:
            raise DeliveryError(
                say("The exported backend gave no answer. {fault}", fault=exchange.fault)
            )
        if exchange.status == 202:
            end = time.monotonic() + _WAIT_S
            state_of(self.url, exchange, lambda: time.monotonic() > end)
        taken = self.simulator.accepted()
        return Outcome(
            status=exchange.status,
            context=context_in(self._form, taken[-1].body) if taken else None,
            errors=self._errors(case, exchange.response_body),
        )

    def _errors(self, case: Case, answer: bytes) -> Mapping[str, FieldError]:
        """Return what the backend said of answers.

        It says it in words; the code is known where these are the words of the rule that the same
        engine finds broken here.
        """
        said = content_of(answer)
        fields = said.get("fields") if isinstance(said, dict) else None
        if not isinstance(fields, dict):
            return {}
        return with_codes(self._direct.run(case).errors, fields)


def with_codes(
    here: Mapping[str, FieldError], messages: Mapping[str, object]
) -> dict[str, FieldError]:
    """Return messages with the codes of their rules, where these are the words of the same rule.

    Args:
        here: What this process finds wrong, by the field's name.
        messages: What was said elsewhere.
    """
    return {
        name: here[name]
        if name in here and here[name].message == message
        else FieldError(str(message))
        for name, message in messages.items()
    }


@contextmanager
def running_backend(
    project: ValidProject,
    form: FormSpec,
    key: SigningKey,
    today: date,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    port: int = 0,
) -> Iterator[BackendRunner]:
    """Start a form's exported backend and a simulator, and stop both at the end.

    Args:
        project: The form.
        form: The same, compiled.
        key: What signs; need not be the form's own.
        today: The date where the person is.
        cancelled: Asked while it starts whether to give up.
        port: The backend's port; 0 for any free one.

    Raises:
        DeliveryError: It did not start.
    """
    with Simulator(expectation_of(form, key)) as simulator:
        bundle = render_bundle(plan_of(project))
        run = local_backend(
            bundle, form, key, simulator.url, any_key=True, port=port, env=NO_LIMITS
        )
        try:
            run.start(cancelled)
            yield BackendRunner(form, key, today, run.url, simulator)
        finally:
            run.stop()
