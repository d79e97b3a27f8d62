"""A test submission as a value: what is to be sent, and the result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.deliver.delivery import Delivery
from builder.trial.answers import Value
from builder.trial.exchange import Exchange
from builder.trial.redaction import content_of, masked, sensitive_names
from builder.trial.target import Target
from builder.value import dataclass


@dataclass(frozen=True)
class KeyChoice:
    """The key pair that signs.

    Attributes:
        name: Name of the stored key pair; empty for an ephemeral one.
        fingerprint: Fingerprint of the stored key pair; empty for an ephemeral one.
    """

    name: str = ""
    fingerprint: str = ""

    @property
    def is_ephemeral(self) -> bool:
        """Whether it is made for this run, and is never stored."""
        return not self.name

    @property
    def title(self) -> str:
        """Its name in a sentence."""
        return "a temporary key pair" if self.is_ephemeral else f"“{self.name}”"


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """A test submission before it is sent: answers, parameters, target and key pair.

    Attributes:
        project: The form.
        form: The same, compiled.
        values: The answers, by context name.
        parameters: The page's query parameters.
        target: Where it goes.
        key: Which key pair signs it.
    """

    project: ValidProject
    form: FormSpec
    values: Mapping[str, Value]
    parameters: Mapping[str, str]
    target: Target
    key: KeyChoice


@dataclass(frozen=True, kw_only=True)
class TrialResult:
    """The result of an attempt that was sent.

    Attributes:
        attempt: What was to be sent.
        exchange: The request and its response.
        deliveries: What the simulator received, in order; empty for a real host.
        state: The later state of a submission that the backend kept: ``delivered``, ``failed``,
            ``unconfirmed`` or ``accepted`` (not delivered yet); empty if it answered for good at
            once.
    """

    attempt: Attempt
    exchange: Exchange
    deliveries: tuple[Delivery, ...] = ()
    state: str = ""

    def without_sensitive(self) -> TrialResult:
        """Return the result for the history: its bodies hold no answer to a sensitive field.

        The attempt keeps its answers, in memory only, so that it can be sent again.
        """
        names = sensitive_names(self.attempt.form)
        exchange = replace(
            self.exchange,
            request_body=masked(self.exchange.request_body, names),
            response_body=masked(self.exchange.response_body, names),
        )
        deliveries = tuple(_without(delivery, names) for delivery in self.deliveries)
        return replace(self, exchange=exchange, deliveries=deliveries)


def _without(delivery: Delivery, names: frozenset[str]) -> Delivery:
    body = masked(delivery.body, names)
    if body == delivery.body:
        return delivery
    return replace(delivery, body=body, ruling=replace(delivery.ruling, body=content_of(body)))
