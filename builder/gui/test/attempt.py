"""A test submission as a value: what is to be sent, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.deliver.simulator import Delivery
from builder.deliver.submission import Exchange
from builder.gui.test.answer_editors import Value
from builder.gui.test.key_chooser import KeyChoice
from builder.gui.test.target import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What is to be sent, where to, and signed with what.

    Attributes:
        project: The form.
        form: The same, compiled.
        values: The answers, by context name.
        parameters: The page's query parameters.
        target: Where it goes.
        key: What signs it.
    """

    project: ValidProject
    form: FormSpec
    values: Mapping[str, Value]
    parameters: Mapping[str, str]
    target: Target
    key: KeyChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """An attempt, and what came of it.

    Attributes:
        attempt: What was sent.
        exchange: The request and its answer.
        deliveries: What the simulator received of it, in order; nothing from a real host.
        state: What became later of what the backend had taken: ``delivered``, ``failed`` or
            ``accepted`` (still on its way); empty if it answered for good at once.
    """

    attempt: Attempt
    exchange: Exchange
    deliveries: tuple[Delivery, ...] = ()
    state: str = ""
