"""Judges a submission as the backend would, answer by answer, before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from typing import Final

from builder.backend import rules
from builder.backend.parameters import ParameterError, extra_parameters, read_parameters
from builder.backend.spec import FieldSpec, FormSpec
from builder.form.kinds import KINDS
from builder.say import say
from builder.trial.parameter_words import refused_parameter
from builder.value import dataclass

_ID_SHAPE: Final = say("It has 1 to 128 letters from A to Z, digits, dashes and underscores.")
_OPAQUE_SHAPE: Final = say("It has 1 to 256 printable characters.")
# What the platform's own parameters look like.
_SHAPES: Final = {
    "channel": _ID_SHAPE,
    "integration_id": _ID_SHAPE,
    "session_id": _ID_SHAPE,
    "user_id": _OPAQUE_SHAPE,
    "trigger_node_id": _OPAQUE_SHAPE,
}


@dataclass(frozen=True, kw_only=True)
class Refusals:
    """What the backend would refuse; false if it would refuse nothing.

    Attributes:
        fields: Why an answer is refused, by context name, in the page's words.
        parameters: Why the query parameters are refused; empty if they are not.
        unasked: Context names of the fields that the page would not show, given these answers.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    parameters: str = ""
    unasked: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.fields or self.parameters)


def refusals(
    form: FormSpec,
    values: Mapping[str, object],
    parameters: Mapping[str, str],
    variables: Mapping[str, str] | None = None,
) -> Refusals:
    """Judge answers and query parameters as the backend would.

    Args:
        form: The compiled form.
        values: The answers, by context name.
        parameters: The page's query parameters.
        variables: The variables of the conversation that the form may read, as texts.
    """
    now = datetime.now(UTC)
    days = rules.anywhere_on_earth(now, now.astimezone().date())
    language = parameters.get("lang", "")
    extra = extra_parameters(form)
    known = {name: value for name, value in parameters.items() if name in extra}
    judged = rules.judge_answers(form.fields, values, known, days, variables)
    specs = {each.name: each for each in form.fields}
    refused = {
        name: worded(form, specs[name], verdict, language)
        for name, verdict in judged.errors.items()
    }
    try:
        read_parameters(parameters, extra)
        why = ""
    except ParameterError as fault:
        shape = _SHAPES.get(fault.name, "") if fault.problem == "malformed" else ""
        why = f"{refused_parameter(fault)} {shape}".strip()
    return Refusals(fields=refused, parameters=why, unasked=frozenset(judged.hidden))


def worded(form: FormSpec, spec: FieldSpec, verdict: rules.Judged, language: str) -> str:
    """Return why an answer is refused, in the page's words; ``verdict`` has a code."""
    if verdict.code == "type":
        code = KINDS[spec.kind].unreadable
        if not code:
            return say("The page never sends a value of this type.")
        # The page reports what it cannot read itself, and never sends it to the backend.
        verdict = rules.Judged(None, code)
    return rules.message(form, spec, verdict, language)
