"""What the exported backend would do with a submission of the page, found out without one.

The backend's own rules judge, so what is foreseen is what happens. What a running backend knows
besides (repetitions, limits, attested conversations) is left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from typing import Any, Final

from builder.backend import intake, rules
from builder.backend.parameters import ParameterError, extra_parameters, read_parameters
from builder.backend.payload import delivery_body, delivery_url, request_headers
from builder.backend.references import reference
from builder.backend.spec import FormSpec
from builder.say import say
from builder.trial.flat import flat
from builder.trial.intake_words import refused_submission, refused_values
from builder.trial.parameter_words import refused_parameter
from builder.value import dataclass

_SEED: Final = b"preview"  # so that a random reference is the same in all that the preview shows
_SIGNED: Final = "«signed when it is sent»"
_REOPEN: Final = "Please open this form from the chat again."
# Differs between any two deliveries and tells nothing: a survey's moment.
_VARYING: Final = frozenset({"timestamp"})


@dataclass(frozen=True, kw_only=True)
class Foreseen:
    """What would become of a submission.

    Attributes:
        status: The backend's HTTP status; 200 if it would deliver.
        code: Its word for a refusal; empty if it would deliver.
        message: What the page would be told about a refusal.
        fields: What it would be told about single answers, by context name.
        reasons: Why it would be refused, as lines for the person at the window.
        url: Where it would be delivered to.
        headers: The delivery's headers; the token's signature is not among them.
        token: Header and claims of the token.
        body: The delivery's body, byte by byte.
    """

    status: int = 200
    code: str = ""
    message: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    reasons: tuple[str, ...] = ()
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    token: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    body: bytes = b""

    @property
    def is_delivered(self) -> bool:
        """Whether the backend would deliver it."""
        return not self.code

    def answer(self) -> dict[str, Any]:
        """Return the JSON that the page would be refused with."""
        said: dict[str, Any] = {"error": self.code, "message": self.message}
        return {**said, **({"fields": dict(self.fields)} if self.fields else {})}


def foresee(form: FormSpec, submission: bytes, variables: Mapping[str, str]) -> Foreseen:
    """Judge a submission as the backend would.

    Args:
        form: The compiled form.
        submission: What the page would send.
        variables: The conversation's variables.
    """
    try:
        sent = intake.read_submission(submission, intake.BODY_MOST)
        read = read_parameters(sent.params, extra_parameters(form), form.integrations)
        address = delivery_url(form.base_url, form.purpose, read.channel, read.integration_id)
    except ParameterError as fault:
        return _refused(400, "parameters", _REOPEN, refused_parameter(fault))
    except intake.IntakeError as fault:
        malformed = f"The request is malformed: {fault}."
        return _refused(400, "malformed", malformed, refused_submission(fault))
    if form.integrations and (read.channel, read.integration_id) not in form.integrations:
        return _refused(
            403,
            "integration",
            "This form does not belong to this conversation.",
            say("this channel with this integration id is not in the form's list."),
        )
    days = rules.anywhere_on_earth(datetime.now(UTC), sent.today)
    known = {name: text for name, text in variables.items() if name in form.variables}
    try:
        judged = rules.judge_form(form, sent.values, read.extra, days, known, _SEED)
    except rules.MalformedError as fault:
        return _refused(
            400,
            "malformed",
            "The request does not fit this form. Please open it again.",
            refused_values(fault),
        )
    if judged.errors:
        return _wrong_answers(form, judged, read.lang)
    return Foreseen(
        url=address,
        headers=request_headers(_SIGNED, read.session_id),
        token={
            "header": {"alg": "RS256", "typ": "JWT"},
            "claims": {
                "sub": read.user_id,
                "iss": form.issuer,
                "iat": say("«the second in which it is sent»"),
                "exp": say("«4 seconds later»"),
            },
        },
        body=delivery_body(form, read, judged.context, say("«new for each submission»")),
    )


def _wrong_answers(form: FormSpec, judged: rules.Judgement, language: str) -> Foreseen:
    by_name = {each.name: each for each in form.fields}
    fields = {
        name: rules.message(form, by_name[name], verdict, language)
        for name, verdict in judged.errors.items()
    }
    return Foreseen(
        status=422,
        code="fields",
        message="Some answers need a change.",
        fields=fields,
        reasons=tuple(f"  {name}: {message}" for name, message in fields.items()),
    )


def references_of(form: FormSpec) -> dict[str, str]:
    """Return the random references of every submission that is foreseen, by context name."""
    random = [each for each in form.fields if each.source == "random"]
    return {each.name: str(reference(each, _SEED)) for each in random}


def differences(before: bytes, after: bytes) -> tuple[str, ...]:
    """Return in what two deliveries differ, a line each; single values are written as JSON."""
    one, other = _values(before), _values(after)
    lines = []
    for path in dict.fromkeys((*one, *other)):
        was, now = one.get(path), other.get(path)
        if was == now:
            continue
        if was is None:
            lines.append(f"+ {path}: {now}")
        elif now is None:
            lines.append(f"- {path}: {was}")
        else:
            lines.append(f"{path}: {was} → {now}")
    return tuple(lines)


def _values(body: bytes) -> dict[str, str]:
    return {path: text for path, text in flat(json.loads(body)) if path not in _VARYING}


def _refused(status: int, code: str, message: str, reason: str) -> Foreseen:
    return Foreseen(status=status, code=code, message=message, reasons=(reason,))
