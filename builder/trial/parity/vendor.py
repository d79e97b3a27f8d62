"""What the vendor's public template would deliver for a form's answers.

Source: the repository ``moveo-ai/integration-guides``: its pages hand the state of their form to
its delivery as it is. That state has a text for every control, empty until something is typed.
Nothing is calculated or hidden; the body names the page context ``page``; the token lives 4000 ms.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final

from builder.backend.payload import PAGE_SCOPED
from builder.backend.spec import FieldSpec, FormSpec
from builder.form.kinds import KINDS
from builder.trial.parity.payload import Payload, Sent

ISSUER: Final = "www.integration-guides.moveo.ai"
LIFE_S: Final = 4
PAGE_CONTEXT: Final = "page"
_TICKS: Final = frozenset({"checkbox", "consent"})


def vendor_way(form: FormSpec, values: Mapping[str, Any], parameters: Mapping[str, str]) -> Sent:
    """Return what the template would deliver.

    Args:
        form: The compiled form.
        values: The answers, by context name.
        parameters: The page's query parameters.
    """
    channel, integration = parameters.get("channel", ""), parameters.get("integration_id", "")
    user, session = parameters.get("user_id", ""), parameters.get("session_id", "")
    body: dict[str, Any]
    if form.purpose == "survey":
        path = f"/v1/survey/{integration}"
        body = {
            "rating": values.get("rating"),
            "feedback": values.get("feedback") or "",
            "session_id": session,
            "timestamp": int(time.time() * 1000),
        }
    else:
        path = f"/v1/{channel}/{integration}/webview"
        states = {each.name: _state(each.kind, values.get(each.name)) for each in controls(form)}
        body = {
            "context": states,
            "user_id": user,
            "trigger_node_id": parameters.get("trigger_node_id"),
            PAGE_CONTEXT: {"psid": user} if channel.lower() in PAGE_SCOPED else None,
        }
    claims = {"iss": ISSUER, "sub": user, "life": LIFE_S}
    return Sent(way="vendor", payload=Payload(path=path, session=session, body=body, claims=claims))


def controls(form: FormSpec) -> tuple[FieldSpec, ...]:
    """Return the fields that the template has a control for; it has none for several choices."""
    answered = (each for each in form.fields if KINDS[each.kind].answered)
    return tuple(each for each in answered if not each.deliver)


def _state(kind: str, value: Any) -> str | bool:
    """Return a control's state: whether it is ticked, or the text in it."""
    if kind in _TICKS or isinstance(value, bool):
        return bool(value)
    return "" if value is None else str(value)
