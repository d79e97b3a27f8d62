"""What the backend would deliver if the page were sent as it stands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from builder.backend import rules
from builder.backend.parameters import ParameterError, extra_parameters, read_parameters
from builder.backend.payload import delivery_body, delivery_url
from builder.backend.references import reference
from builder.backend.spec import FieldSpec, FormSpec
from builder.form.kinds import KINDS
from builder.form.numbers import read_number

_SEED: Final = b"preview"  # so that a random reference is the same in all that the preview shows


def describe_payload(
    form: FormSpec, entered: Mapping[str, object], parameters: Mapping[str, str]
) -> str:
    """Describe the delivery, or what keeps it from happening, as text.

    Args:
        form: The compiled form.
        entered: What stands in the page's controls, by name: texts and ticks.
        parameters: The page's query parameters.
    """
    language = parameters.get("lang", "")
    formats = form.formats.get(rules.language_of(form, language), {})
    values = {
        field.name: _typed(field, entered[field.name], formats)
        for field in form.fields
        if field.name in entered and KINDS[field.kind].answered
    }
    now = datetime.now(UTC)
    days = rules.anywhere_on_earth(now, now.astimezone().date())
    try:
        judgement = rules.judge_form(form, values, parameters, days, seed=_SEED)
        read = read_parameters(parameters, extra_parameters(form), form.integrations)
    except rules.MalformedError as fault:
        return f"Would be refused: {fault}"
    except ParameterError as fault:
        return f"The form does not open: {fault}"
    if judgement.errors:
        fields = {field.name: field for field in form.fields}
        lines = [
            f"  {name}: {rules.message(form, fields[name], verdict, language)}"
            for name, verdict in judgement.errors.items()
        ]
        return "\n".join(("Not yet:", *lines))
    body = delivery_body(form, read, judgement.context, "«new for each submission»")
    address = delivery_url(form.base_url, form.purpose, read.channel, read.integration_id)
    return f"POST {address}\n\n{json.dumps(json.loads(body), indent=2, ensure_ascii=False)}"


def references_of(form: FormSpec) -> dict[str, str]:
    """Return the random references that the stand-in backend answers with, by context name."""
    random = [each for each in form.fields if each.source == "random"]
    return {each.name: str(reference(each, _SEED)) for each in random}


def _typed(field: FieldSpec, entered: object, formats: Mapping[str, Any]) -> object:
    """Turn what stands in a control into what the page sends."""
    if not isinstance(entered, str):
        return entered
    kind = KINDS[field.kind]
    if kind.json_type == "boolean":
        return entered == "true"
    if kind.json_type == "number":
        return read_number(entered, formats.get("group", ","), formats.get("decimal", "."))
    return entered[: kind.written_in] if kind.written_in else entered
