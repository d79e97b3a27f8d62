"""Delivers the same answers in each way, to a simulated platform, and returns what arrived."""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlsplit

from builder.backend import rules
from builder.backend.conversation import variables_in
from builder.backend.intake import IntakeError, Submission, read_submission
from builder.backend.parameters import ParameterError, extra_parameters, read_parameters
from builder.backend.payload import delivery_body, delivery_url
from builder.backend.spec import FormSpec
from builder.deliver.delivery import Delivery
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError, ValuesError
from builder.form.kinds import KINDS
from builder.render import Bundle
from builder.say import say
from builder.trial.exchange import Exchange
from builder.trial.local_backend import (
    NO_LIMITS,
    expectation_of,
    integrations_of,
    local_backend,
)
from builder.trial.parity.payload import (
    INTEGRATION,
    PARAMETERS,
    REQUEST,
    Answers,
    PageAnswer,
    Payload,
    Sent,
    Way,
    claims_of,
)
from builder.trial.parity.vendor import vendor_way
from builder.trial.redaction import content_of
from builder.trial.refusals import refusals
from builder.trial.signing_key import SigningKey, ephemeral_key
from builder.trial.submission import send, send_through

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]
_SEED: Final = b"parity"
_NOTHING: Final[tuple[object, ...]] = (None, "", [])


class Ways:
    """Delivers answers on each way, one after the other, to the same simulated platform.

    Args:
        form: The compiled form.
        key: What signs.
        simulator: The platform.
        backend: The origin of the exported backend.
    """

    def __init__(self, form: FormSpec, key: SigningKey, simulator: Simulator, backend: str) -> None:
        self._form = form
        self._key = key
        self._simulator = simulator
        self._backend = backend

    def deliver(self, answers: Answers, page: PageAnswer) -> tuple[Sent, ...]:
        """Deliver answers in all four ways.

        Args:
            answers: The answers.
            page: What the page in the engine made of the same.
        """
        simulator = self._simulator
        simulator.clear()
        simulator.set_variables(answers.variables)
        test = self._test_way(answers)
        simulator.clear()
        return (
            page_way(self._form, page, answers.values, answers.variables),
            test,
            self._backend_way(answers),
            vendor_way(self._form, answers.values, answers.parameters),
        )

    def _test_way(self, answers: Answers) -> Sent:
        form, values, parameters = self._form, answers.values, answers.parameters
        known = variables_in(answers.variables, form.variables)
        found = refusals(form, values, parameters, known)
        if found:
            refused = (PARAMETERS,) if found.parameters else tuple(found.fields)
            return Sent(way="test", refused=refused, unasked=found.unasked)
        key, url = self._key.private_pem, self._simulator.url
        try:
            exchange = send(form, values, parameters, key, url, known)
        except ValuesError as fault:
            return Sent(way="test", fault=str(fault))
        arrived = _arrived("test", self._simulator, exchange.fault)
        return replace(arrived, unasked=found.unasked)

    def _backend_way(self, answers: Answers) -> Sent:
        key = secrets.token_hex(16)
        exchange = send_through(self._backend, answers.values, answers.parameters, key)
        refused = _refused_by(exchange)
        if refused:
            return Sent(way="backend", refused=refused)
        answered = say("answered {status}", status=exchange.status)
        return _arrived("backend", self._simulator, exchange.fault or answered)


@contextmanager
def running_ways(
    bundle: Bundle,
    form: FormSpec,
    progress: Progress = lambda _fraction, _text: None,
    cancelled: Cancelled = lambda: False,
    python: str = sys.executable,
) -> Iterator[Ways]:
    """Start what the ways need: a simulated platform, and the exported backend as its own process.

    Args:
        bundle: What is exported.
        form: The compiled form in it.
        progress: Called with a fraction and what is being done.
        cancelled: Asked now and then whether to stop.
        python: An interpreter in which the bundle's requirements are installed.

    Raises:
        DeliveryError: The exported backend did not start, or it was cancelled.
    """
    progress(0.1, say("Making a key pair for the comparison…"))
    key = ephemeral_key()
    _stop_if(cancelled)
    with Simulator(expectation_of(form, key)) as simulator:
        progress(0.3, say("Starting the exported backend…"))
        run = local_backend(
            bundle, form, key, simulator.url, any_key=True, python=python, env=NO_LIMITS
        )
        try:
            run.start(cancelled)
            yield Ways(form, key, simulator, run.url)
        finally:
            run.stop()


def page_way(
    form: FormSpec, page: PageAnswer, given: Mapping[str, Any], variables: Mapping[str, Any]
) -> Sent:
    """Return what comes of the request that the page would send, by the rules that ship.

    Args:
        form: The compiled form.
        page: What the page made of the answers.
        given: The answers that it was given, by context name.
        variables: The variables of the conversation, as the platform has them.
    """
    if page.screen:
        return Sent(way="page", refused=(PARAMETERS,))  # it opens with any others
    try:
        sent = read_submission(page.body, form.body_max)
    except IntakeError:
        return Sent(way="page", refused=tuple(page.errors) or (REQUEST,))
    own = {each.name for each in form.fields if "slider" in KINDS[each.kind].checks}
    held = frozenset(
        name
        for name, value in sent.values.items()
        # A slider holds one of its own values, whatever it is given.
        if value not in _NOTHING and (name not in own or value == given.get(name))
    )
    refused = tuple(page.errors)
    if not refused:
        payload, refused = _delivery(form, sent, variables_in(variables, form.variables))
        if payload is not None:
            return Sent(way="page", payload=payload, held=held)
    return Sent(way="page", refused=refused, held=held)


def _delivery(
    form: FormSpec, sent: Submission, variables: Mapping[str, str]
) -> tuple[Payload | None, tuple[str, ...]]:
    """Return what the backend would make of a request, or what it would refuse in it."""
    allowed = integrations_of(form)
    try:
        read = read_parameters(sent.params, extra_parameters(form), allowed)
        if (read.channel, read.integration_id) not in allowed:
            return None, (INTEGRATION,)
        days = rules.anywhere_on_earth(datetime.now(UTC), sent.today)
        judged = rules.judge_form(form, sent.values, read.extra, days, variables, seed=_SEED)
        url = delivery_url(form.base_url, form.purpose, read.channel, read.integration_id)
    except ParameterError:
        return None, (PARAMETERS,)
    except rules.MalformedError:
        return None, (REQUEST,)
    if judged.errors:
        return None, tuple(judged.errors)
    body = json.loads(delivery_body(form, read, judged.context, secrets.token_hex(16)))
    return Payload(path=urlsplit(url).path, session=read.session_id, body=body), ()


def _refused_by(exchange: Exchange) -> tuple[str, ...]:
    """Return what the backend refused; nothing if it took the submission, or did not say."""
    if exchange.status == 403:
        return (INTEGRATION,)
    said = content_of(exchange.response_body)
    if isinstance(said, dict) and exchange.status == 422:
        fields = said.get("fields")
        return tuple(fields) if isinstance(fields, dict) else ()
    if isinstance(said, dict) and exchange.status == 400:
        return (PARAMETERS,) if said.get("error") == "parameters" else (REQUEST,)
    return ()


def _arrived(way: Way, simulator: Simulator, otherwise: str) -> Sent:
    """Return what the simulated platform received last; if nothing, say why."""
    received = simulator.deliveries()
    if not received:
        return Sent(way=way, fault=say("Nothing arrived: {reason}.", reason=otherwise))
    return Sent(way=way, payload=_payload_of(received[-1]))


def _payload_of(delivery: Delivery) -> Payload:
    token, body = delivery.ruling.token, delivery.ruling.body
    return Payload(
        path=delivery.path,
        session=delivery.headers.get("x-moveo-session-id", ""),
        body=body if isinstance(body, dict) else {},
        claims=claims_of(token.claims) if token else {},
    )


def _stop_if(cancelled: Cancelled) -> None:
    if cancelled():
        raise DeliveryError(say("The comparison was stopped."))
