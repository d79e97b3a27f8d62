"""Results of trials that were never sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from builder.check import validate
from builder.deliver.delivery import Delivery
from builder.form.fields import TextField
from builder.render import compile_form
from builder.trial.attempt import Attempt, KeyChoice, TrialResult
from builder.trial.exchange import Exchange
from builder.trial.target import Target
from tests.projects import NAME, project, words


def exchange(**changes: Any) -> Exchange:
    """Return an exchange with a real host."""
    made = Exchange(
        method="POST",
        url="https://channels.test/v1/web/x/webview",
        request_headers={},
        request_body=b"{}",
        token=None,
        status=200,
    )
    return replace(made, **changes)


def result(
    target: Target | None = None,
    *,
    deliveries: tuple[Delivery, ...] = (),
    state: str = "",
    repeats: str = "",
    sensitive: tuple[str, ...] = (),
    **changes: Any,
) -> TrialResult:
    """Return the result of a small form's trial.

    Args:
        target: Where it went; the simulator by default.
        deliveries: What the simulator received.
        state: What became of it later.
        repeats: Whether the form's backend sends again.
        sensitive: Names of further fields whose answers are sensitive.
        **changes: What is different about the exchange.
    """
    secret = (
        TextField(id=f"f_{name}", name=name, label=words(name), sensitive=True)
        for name in sensitive
    )
    valid = validate(project(NAME, *secret))
    form = compile_form(valid)
    attempt = Attempt(
        project=valid,
        form=replace(form, repeats=repeats or form.repeats),
        values={},
        parameters={},
        target=target or Target(way="simulator"),
        key=KeyChoice(),
    )
    names = frozenset(sensitive)
    return TrialResult(
        attempt=attempt,
        exchange=exchange(sensitive=names, **changes),
        deliveries=deliveries,
        state=state,
    )
