"""A test submission as a value: what is to be sent, and the result."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.deliver.delivery import Delivery
from builder.keys.tokens import TokenCheck
from builder.say import say
from builder.trial.answers import Value
from builder.trial.exchange import Exchange
from builder.trial.redaction import (
    REDACTED,
    content_of,
    holders_of,
    masked,
    sensitive_names,
)
from builder.trial.secrets import Secrets
from builder.trial.target import Target
from builder.value import dataclass

_GIVEN_UP: Final = 410  # as the backend answers where it will not try again
_LINE_LEAST: Final = 6  # characters of a line that would tell something by itself


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
        return say("a temporary key pair") if self.is_ephemeral else f"“{self.name}”"


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

    @property
    def token(self) -> TokenCheck | None:
        """The checked token; if the backend signed, that of its last attempt."""
        if self.exchange.token is not None:
            return self.exchange.token
        return next((e.ruling.token for e in reversed(self.deliveries) if e.ruling.token), None)

    @property
    def said_by_backend(self) -> Mapping[str, Any]:
        """The JSON object that an exported backend answered; empty if none did."""
        if self.attempt.target.way not in ("backend", "deployed"):
            return {}
        found = content_of(self.exchange.response_body)
        return found if isinstance(found, dict) else {}

    @property
    def is_unconfirmed(self) -> bool:
        """Whether the backend gave up without knowing if the platform has the submission.

        Forms that are delivered at most once ask for that. It says so in its answer, or later.
        """
        code = self.said_by_backend.get("error") if self.exchange.status == _GIVEN_UP else None
        return self.state == "unconfirmed" or code == "unconfirmed"

    def without_sensitive(self) -> TrialResult:
        """Return the result for the history: its bodies hold no answer to a sensitive field.

        The attempt keeps its answers, in memory only, so that it can be sent again.
        """
        names = sensitive_names(self.attempt.form)
        if not names:
            return self
        secrets, was = self.secrets(), self.exchange
        clean = secrets.out_of
        exchange = replace(
            was,
            request_body=clean(masked(was.request_body, names)),
            response_body=clean(masked(was.response_body, names)),
            response_headers={
                name: secrets.out_of_text(value) for name, value in was.response_headers.items()
            },
            # The body's place in the bytes that were sent is known; what it holds is masked twice.
            sent=clean(was.sent.replace(was.request_body, masked(was.request_body, names))),
            answer_head=clean(was.answer_head),
        )
        deliveries = tuple(_without(each, names, secrets) for each in self.deliveries)
        return replace(self, exchange=exchange, deliveries=deliveries)

    def secrets(self) -> Secrets:
        """Return the sensitive answers, as they were given and as they were delivered."""
        attempt, names = self.attempt, sensitive_names(self.attempt.form)
        bodies = (self.exchange.request_body, *(each.body for each in self.deliveries))
        answers = [attempt.values, *(held for body in bodies for held in holders_of(body))]
        words = {
            word for held in answers for name in names & held.keys() for word in _words(held[name])
        }
        return Secrets(words - {REDACTED})


def _words(value: object) -> Iterator[str]:
    """Return an answer's texts and numbers, as they stand in a text."""
    if isinstance(value, list | tuple):
        for each in value:
            yield from _words(each)
    elif isinstance(value, str):
        yield from (value, value.strip())
        yield from (line.strip() for line in value.splitlines() if len(line) >= _LINE_LEAST)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield from (json.dumps(value), f"{value:g}")


def _without(delivery: Delivery, names: frozenset[str], secrets: Secrets) -> Delivery:
    body = secrets.out_of(masked(delivery.body, names))
    reasons = tuple(secrets.out_of_text(each) for each in delivery.ruling.reasons)
    notes = tuple(secrets.out_of_text(each) for each in delivery.ruling.notes)
    headers = {name: secrets.out_of_text(value) for name, value in delivery.headers.items()}
    ruling = replace(delivery.ruling, body=content_of(body), reasons=reasons, notes=notes)
    return replace(delivery, body=body, headers=headers, ruling=ruling)
