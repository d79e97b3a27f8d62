"""Sending a submission of an earlier run once more, by what the ledger has of it."""

from __future__ import annotations

from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.errors import RefusedError
from builder.form.web_address import split_address
from builder.say import say
from builder.trial.attempt import Attempt, KeyChoice
from builder.trial.ledger.record import Record
from builder.trial.target import Target, title_of


class MaskedAnswersError(RefusedError):
    """Answers that are needed are not kept, as they are sensitive."""


def attempt_again(record: Record, project: ValidProject, form: FormSpec) -> Attempt:
    """Return an attempt like an earlier one, with the form as it is now.

    Args:
        record: The earlier one.
        project: The form that is open.
        form: The same, compiled.

    Raises:
        MaskedAnswersError: The form has sensitive fields, whose answers are not kept.
        RefusedError: It was another form, or it went a way that is not known here.
    """
    row = record.row
    if row.form_id != form.id:
        raise RefusedError(
            say("This was sent by another form, “{form}”.", form=row.form),
            say("Open that form, then send it again."),
        )
    if record.masked:
        raise MaskedAnswersError(
            say(
                "Sensitive answers are not kept, so this cannot be sent again as it was: {names}.",
                names=", ".join(record.masked),
            ),
            say("Fill in the answers that are kept, type the others, and press Send."),
        )
    return Attempt(
        project=project,
        form=form,
        values=record.values,
        parameters=record.parameters,
        target=_target(record),
        key=KeyChoice(row.key, row.fingerprint),
    )


def _target(record: Record) -> Target:
    way = record.row.way
    if way == "simulator":
        return Target(way="simulator")
    if way == "backend":
        return Target(way="backend")
    parts = split_address(record.url)
    if way == "platform":
        return Target(way="platform", url=f"{parts.scheme}://{parts.netloc}")
    if way == "deployed":
        path = parts.path.removesuffix("/submit")
        return Target(way="deployed", url=f"{parts.scheme}://{parts.netloc}{path}")
    raise RefusedError(
        say("{target} cannot be sent to from here.", target=title_of(record.row.target)),
        say("Choose a target, and press Send."),
    )
