"""What a case submits, and what of a delivery counts as its context."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from builder.backend.spec import FormSpec
from builder.trial.cases.case import Case, Mark
from builder.trial.local_backend import parameters_of
from builder.trial.samples import sample_parameters


def parameters_for(form: FormSpec, case: Case) -> dict[str, str]:
    """Return the query parameters of a case: those of a usual chat, and what the case changes.

    Every case has a conversation of its own, unless it names one.
    """
    channel = case.parameters.get("channel")
    usual = parameters_of(form)
    if isinstance(channel, str):
        usual = sample_parameters(channel, dict(form.integrations).get(channel, ""))
        usual["channel"] = channel
    usual["session_id"] = f"case-{case.row}"
    given = {**usual, **case.parameters}
    return {name: value for name, value in given.items() if not isinstance(value, Mark)}


def body_of(form: FormSpec, case: Case, key: str, today: date) -> bytes:
    """Return the request that the page would send to the backend.

    Args:
        form: The compiled form.
        case: The case.
        key: The idempotency key.
        today: The date where the person is.
    """
    sent = {
        "params": parameters_for(form, case),
        "values": dict(case.values),
        "key": key,
        "today": today.isoformat(),
    }
    return json.dumps(sent, ensure_ascii=False).encode()


def context_in(form: FormSpec, body: bytes) -> Mapping[str, Any]:
    """Return what a delivery puts into the conversation, or into the survey."""
    found = json.loads(body)
    if form.purpose == "survey":
        return {name: found[name] for name in ("rating", "feedback") if name in found}
    context: Mapping[str, Any] = found["context"]
    return context
