"""What would be delivered if the page were sent as it stands, in words."""

from __future__ import annotations

import json
from collections.abc import Mapping

from builder.backend.parameters import (
    OPTIONAL,
    REQUIRED,
    ParameterError,
    extra_parameters,
    read_parameters,
)
from builder.backend.spec import FormSpec
from builder.deliver.preview_server import CannedResponse
from builder.gui.web.probe import Look
from builder.say import say
from builder.trial.foreseen import Foreseen, foresee
from builder.trial.parameter_words import refused_parameter
from builder.value import dataclass


@dataclass(frozen=True)
class Described:
    """What would be delivered now.

    Attributes:
        text: In words.
        body: The delivery's body, byte by byte; empty if nothing would be delivered.
    """

    text: str
    body: bytes = b""


def describe(
    form: FormSpec, look: Look, opened_with: Mapping[str, str], variables: Mapping[str, str]
) -> Described:
    """Describe the delivery, or what keeps it from happening.

    The page says first whether it would send; then the backend's own rules judge what it sends.

    Args:
        form: The compiled form.
        look: What stands in the page.
        opened_with: The query parameters that the page was opened with, as a page reads them.
        variables: The conversation's variables.
    """
    if look.screen:
        nothing = say("Nothing would be sent: the page shows “{screen}”.", screen=look.screen)
        return Described(f"{nothing}{_why(form, opened_with)}")
    if look.errors:
        lines = (f"  {name}: {message}" for name, message in look.errors)
        return Described("\n".join((say("Not yet: the page would refuse this."), *lines)))
    found = foresee(form, look.body, variables)
    if not found.is_delivered:
        said = say("The page would send this, and the backend would refuse it:")
        return Described("\n".join((said, *found.reasons)))
    return Described(text_of(found), found.body)


def text_of(found: Foreseen) -> str:
    """Return a delivery in words: address, headers, token and body."""
    headers = "\n".join(f"{name}: {value}" for name, value in found.headers.items())
    token = _pretty(dict(found.token))
    return (
        f"POST {found.url}\n{headers}\n\n{_pretty(json.loads(found.body))}\n\n"
        f"{say('The token says:')}\n{token}"
    )


def refusal(form: FormSpec, body: bytes, variables: Mapping[str, str]) -> CannedResponse | None:
    """Return the backend's answer to a submission that it would refuse; None if it takes it."""
    found = foresee(form, body, variables)
    if found.is_delivered:
        return None
    return CannedResponse(say("Refused by its rules"), found.status, found.answer())


def _pretty(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _why(form: FormSpec, opened_with: Mapping[str, str]) -> str:
    """Say which parameter keeps the page from opening; nothing if none does."""
    # The page does not send on what nobody asks for.
    known = {*REQUIRED, *OPTIONAL, *extra_parameters(form)}
    sent = {name: value for name, value in opened_with.items() if name in known}
    try:
        read_parameters(sent, extra_parameters(form), form.integrations)
    except ParameterError as fault:
        return f"\n{refused_parameter(fault)}"
    return ""
