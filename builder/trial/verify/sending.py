"""The marked test submission, which is sent on request only."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime

from builder.errors import ValuesError
from builder.say import say
from builder.trial.local_backend import parameters_of
from builder.trial.samples import sample_values
from builder.trial.verify.access import MARK
from builder.trial.verify.probe import Probe, StoppedError, answered, submission
from builder.trial.verify.report import Finding


def marked_submission(probe: Probe) -> Iterator[Finding]:
    """Send sample answers as the page would, if that was asked for."""
    wish, form = probe.subject.submitting, probe.subject.form
    if wish is None:
        text = say("No test submission was asked for.")
        yield Finding(check="submission", state="skipped", text=text)
        return
    today = datetime.now(UTC).date()
    try:
        values = sample_values(form, today)
    except ValuesError as fault:
        raise StoppedError(fault.message, fault.hint) from fault
    parameters = {
        **parameters_of(form),
        "session_id": wish.session_id or f"verify-{secrets.token_hex(8)}",
        "user_id": wish.user_id or MARK,
    }
    parameters.pop("trigger_node_id", None)
    response = probe.post(submission(parameters, values, secrets.token_hex(16), str(today)))
    if response.status in (200, 202):
        yield Finding(
            check="submission",
            state="ok",
            text=say("The platform accepted the test submission (HTTP).")
            if response.status == 200
            else say("The backend accepted the test submission and is still delivering it."),
            advice=say("Whether the conversation went on is not verified: look into the chat."),
        )
        return
    yield Finding(
        check="submission",
        state="wrong",
        text=say("The test submission was not delivered."),
        advice=say(
            "Name a conversation that exists by its session and user, and look at the backend's "
            "log."
        ),
        wanted="200",
        found=answered(response),
    )
