"""What would be delivered if the page were sent as it stands, in words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from builder.backend import intake, rules
from builder.backend.parameters import ParameterError, extra_parameters, read_parameters
from builder.backend.payload import delivery_body, delivery_url
from builder.backend.references import reference
from builder.backend.spec import FormSpec
from builder.gui.web.probe import Look
from builder.say import say

_SEED: Final = b"preview"  # so that a random reference is the same in all that the preview shows


def describe_payload(form: FormSpec, look: Look, parameters: Mapping[str, str]) -> str:
    """Describe the delivery, or what keeps it from happening, as text.

    The page says first whether it would send; then the backend's own rules judge what it sends.

    Args:
        form: The compiled form.
        look: What stands in the page.
        parameters: The query parameters that the page was opened with.
    """
    if look.screen:
        nothing = say("Nothing would be sent: the page shows “{screen}”.", screen=look.screen)
        return f"{nothing}{_why(form, parameters)}"
    if look.errors:
        lines = (f"  {name}: {message}" for name, message in look.errors)
        return "\n".join((say("Not yet: the page would refuse this."), *lines))
    try:
        sent = intake.read_submission(look.body, intake.BODY_MOST)
        read = read_parameters(sent.params, extra_parameters(form), form.integrations)
        if form.integrations and (read.channel, read.integration_id) not in form.integrations:
            return _refused(say("this channel with this integration id is not in the form's list."))
        days = rules.anywhere_on_earth(datetime.now(UTC), sent.today)
        judgement = rules.judge_form(form, sent.values, read.extra, days, seed=_SEED)
        address = delivery_url(form.base_url, form.purpose, read.channel, read.integration_id)
    except (intake.IntakeError, rules.MalformedError, ParameterError) as fault:
        return _refused(f"{fault}.")
    if judgement.errors:
        fields = {field.name: field for field in form.fields}
        return _refused(
            *(
                f"  {name}: {rules.message(form, fields[name], verdict, read.lang)}"
                for name, verdict in judgement.errors.items()
            )
        )
    body = delivery_body(form, read, judgement.context, say("«new for each submission»"))
    return f"POST {address}\n\n{json.dumps(json.loads(body), indent=2, ensure_ascii=False)}"


def references_of(form: FormSpec) -> dict[str, str]:
    """Return the random references that the stand-in backend answers with, by context name."""
    random = [field for field in form.fields if field.source == "random"]
    return {field.name: str(reference(field, _SEED)) for field in random}


def _refused(*reasons: str) -> str:
    said = say("The page would send this, and the backend would refuse it:")
    return "\n".join((said, *reasons))


def _why(form: FormSpec, parameters: Mapping[str, str]) -> str:
    """Say which parameter keeps the page from opening; nothing if none does."""
    try:
        read_parameters(parameters, extra_parameters(form), form.integrations)
    except ParameterError as fault:
        return f"\n{str(fault).capitalize()}."
    return ""
