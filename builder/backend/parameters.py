"""The query parameters that the chat puts into the page's address, and their shapes.

The source of every fact is the platform's documentation page "How to create your own webview".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from .rules import PARAMETER_MAX
from .spec import FormSpec

# Ids look like UUIDs but are not strictly hexadecimal.
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")
_OPAQUE_ID: Final = re.compile(
    "[^\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,256}"
)
_LANGUAGE: Final = re.compile(r"[A-Za-z0-9_-]{1,35}")
_SHAPES: Final = {"user_id": _OPAQUE_ID, "trigger_node_id": _OPAQUE_ID, "lang": _LANGUAGE}
REQUIRED: Final = ("channel", "integration_id", "session_id", "user_id")
OPTIONAL: Final = ("trigger_node_id", "page_id", "lang")


def is_id(value: object) -> bool:
    """Tell whether a value can be a channel, an integration or a session."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_opaque_id(value: object) -> bool:
    """Tell whether a value can be a user's or a node's id: 1 to 256 printable characters.

    Nobody has confirmed their alphabet, so what they mean is left to the platform. Refused is what
    no id can hold, or what would turn a line of text around: control characters, halves of
    surrogate pairs, line and paragraph separators, and marks of direction.
    """
    return isinstance(value, str) and _OPAQUE_ID.fullmatch(value) is not None


class ParameterError(ValueError):
    """A query parameter is missing, malformed or unknown.

    Args:
        name: The parameter.
        problem: ``missing``, ``malformed`` or ``unknown``.
    """

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"the parameter {name!r} is {problem}")
        self.name = name
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """The query parameters that the chat put into the page's address.

    Attributes:
        channel: The integration's channel, such as ``web``.
        integration_id: The integration.
        session_id: The conversation's session.
        user_id: The user in the platform; for Facebook the page-scoped id.
        trigger_node_id: The dialog's node to trigger after delivery; None if absent.
        page_id: The Facebook page; None if absent.
        lang: The agent's language; empty if absent.
        extra: Parameters that the form's hidden fields read.
    """

    channel: str
    integration_id: str
    session_id: str
    user_id: str
    trigger_node_id: str | None = None
    page_id: str | None = None
    lang: str = ""
    extra: Mapping[str, str]


def extra_parameters(form: FormSpec) -> frozenset[str]:
    """Return the names of the query parameters that the form's hidden fields read."""
    return frozenset(
        field.parameter
        for field in form.fields
        if field.kind == "hidden" and field.source == "parameter"
    )


def read_parameters(
    found: Mapping[str, object],
    extra_allowed: Collection[str] = (),
    integrations: Collection[tuple[str, str]] = (),
) -> Parameters:
    """Check the query parameters.

    Args:
        found: Parameters by name. Empty optional ones count as absent, and so does a malformed
            ``page_id``, which goes nowhere.
        extra_allowed: Names beyond the platform's own.
        integrations: Allowed pairs of channel and integration id. A channel is compared without
            regard to case, and read as it stands here; one that does not is read as it is.

    Raises:
        ParameterError: One is missing, malformed or unknown.
    """
    checked: dict[str, str] = {}
    extra: dict[str, str] = {}
    for name, value in found.items():
        if not isinstance(value, str):
            raise ParameterError(name[:64], "malformed")
        if name == "page_id" and not is_id(value):
            continue
        if name in REQUIRED or name in OPTIONAL:
            checked[name] = value
        elif name in extra_allowed:
            if len(value) > 4 * PARAMETER_MAX:
                raise ParameterError(name, "malformed")
            extra[name] = value
        else:
            raise ParameterError(name[:64], "unknown")
    _check_platforms_own(checked)
    integration = checked["integration_id"]
    return Parameters(
        channel=_as_listed(checked["channel"], integration, integrations),
        integration_id=integration,
        session_id=checked["session_id"],
        user_id=checked["user_id"],
        trigger_node_id=checked.get("trigger_node_id") or None,
        page_id=checked.get("page_id") or None,
        lang=checked.get("lang", ""),
        extra=extra,
    )


def _check_platforms_own(checked: Mapping[str, str]) -> None:
    for name in REQUIRED:
        if not checked.get(name):
            raise ParameterError(name, "missing")
    for name, value in checked.items():
        if value and not _SHAPES.get(name, _ID).fullmatch(value):
            raise ParameterError(name, "malformed")


def _as_listed(channel: str, integration: str, integrations: Collection[tuple[str, str]]) -> str:
    """Return a channel as the allowlist writes it, in any case; unchanged if not listed."""
    spellings = [listed for listed, each in sorted(integrations) if each == integration]
    same = [each for each in spellings if each.lower() == channel.lower()]
    return channel if channel in same or not same else same[0]
