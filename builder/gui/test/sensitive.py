"""Keeping sensitive answers out of what is shown, kept and copied of a submission."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from builder.deliver.submission import REDACTED, sensitive_names
from builder.gui.test.attempt import Outcome

_HOLDERS: Final = ("context", "values")  # of the platform's request, and of the page's


def without_sensitive(outcome: Outcome) -> Outcome:
    """Return an outcome whose bodies hold no answer to a field that is marked as sensitive.

    The attempt keeps its answers, in memory alone, so that it can be sent again.
    """
    names = sensitive_names(outcome.attempt.form)
    if not names:
        return outcome
    exchange = outcome.exchange
    return replace(
        outcome,
        exchange=replace(
            exchange,
            request_body=_without(exchange.request_body, names),
            answer_body=_without(exchange.answer_body, names),
        ),
        deliveries=tuple(
            replace(each, body=_without(each.body, names)) for each in outcome.deliveries
        ),
    )


def _without(body: bytes, names: Collection[str]) -> bytes:
    try:
        content = json.loads(body)
    except ValueError:
        return body
    if not isinstance(content, dict):
        return body
    for holder in (content.get(each) for each in _HOLDERS):
        if isinstance(holder, dict):
            holder.update({name: REDACTED for name in names if holder.get(name) is not None})
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
