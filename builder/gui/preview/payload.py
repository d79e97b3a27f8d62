"""What the backend would deliver if the page were sent as it stands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from builder.backend import platform, rules
from builder.backend.spec import FieldSpec, FormSpec


def describe_payload(
    form: FormSpec, entered: Mapping[str, object], parameters: Mapping[str, str]
) -> str:
    """Describe the delivery, or what keeps it from happening, as text.

    Args:
        form: The compiled form.
        entered: What stands in the page's controls, by name: texts and ticks.
        parameters: The page's query parameters.
    """
    values = {
        field.name: _typed(field, entered[field.name])
        for field in form.fields
        if field.name in entered and field.kind != "hidden"
    }
    days = rules.anywhere_on_earth(datetime.now(UTC))
    try:
        judgement = rules.judge_form(form, values, parameters, days)
        read = platform.read_parameters(parameters, platform.extra_parameters(form))
    except rules.MalformedError as fault:
        return f"Would be refused: {fault}"
    except platform.ParameterError as fault:
        return f"The form does not open: {fault}"
    if judgement.errors:
        fields = {field.name: field for field in form.fields}
        language = parameters.get("lang", "")
        lines = [
            f"  {name}: {rules.message(form, fields[name], verdict, language)}"
            for name, verdict in judgement.errors.items()
        ]
        return "\n".join(("Not yet:", *lines))
    context = platform.whole_context(form, judgement.context, "«new for each submission»")
    body = platform.request_body(form.page_context, read, context)
    address = platform.webview_url(form.base_url, read.channel, read.integration_id)
    return f"POST {address}\n\n{json.dumps(json.loads(body), indent=2, ensure_ascii=False)}"


def _typed(field: FieldSpec, entered: object) -> object:
    """Turn a number's text into a number, as the page does; anything else stays."""
    if field.kind not in ("integer", "decimal") or not isinstance(entered, str):
        return entered
    text = entered.strip().replace(",", ".")
    if not text:
        return None
    try:
        return float(text)
    except ValueError:
        return None
