"""What each of the four ways delivers for the same answers, as a value."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any, Final, Literal

from builder.say import say
from builder.value import dataclass

Way = Literal["page", "test", "backend", "vendor"]
WAYS: Final[Mapping[Way, str]] = MappingProxyType(
    {
        "page": say("Page in the engine"),
        "test": say("Test"),
        "backend": say("Exported backend"),
        "vendor": say("Vendor's template"),
    }
)
"""The ways and their titles, in the order shown. The first three ship, and must agree."""

PARAMETERS: Final = "query parameters"
INTEGRATION: Final = "channel and integration"
REQUEST: Final = "whole request"


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What is given on each way.

    Attributes:
        title: What they are called.
        values: The answers, by context name, as the page sends them.
        parameters: The page's query parameters.
        variables: The variables of the conversation, as the platform has them.
    """

    title: str = ""
    values: Mapping[str, Any]
    parameters: Mapping[str, str]
    variables: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PageAnswer:
    """What the page says that it would send, once the answers stand in it.

    Attributes:
        body: The JSON text of its request; empty if it shows no form.
        errors: What it says is wrong, by context name.
        screen: The title of what it shows in place of the form; empty if it shows the form.
    """

    body: bytes = b""
    errors: Mapping[str, str] = field(default_factory=dict)
    screen: str = ""

    @classmethod
    def read(cls, told: object) -> PageAnswer | None:
        """Read the value of a script of :mod:`builder.trial.parity.page`; None if there is none."""
        found = json.loads(told) if isinstance(told, str) and told else None
        if not isinstance(found, dict):
            return None
        return cls(
            body=found.get("body", "").encode(),
            errors=found.get("errors", {}),
            screen=found.get("screen", ""),
        )

    @property
    def is_settled(self) -> bool:
        """It is: the page is asked, and does not act."""
        return True


@dataclass(frozen=True, kw_only=True)
class Payload:
    """A request to the platform, without what proves who sent it.

    Attributes:
        path: The path of its address.
        session: The header ``X-Moveo-Session-Id``.
        body: The JSON body.
        claims: ``iss`` and ``sub`` of the token, and its ``life`` in seconds; empty where another
            signs: the page leaves that to the backend.
    """

    path: str
    session: str
    body: Mapping[str, Any]
    claims: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Sent:
    """What came of the answers on one way.

    Attributes:
        way: The way.
        payload: What it delivers; None if nothing.
        refused: Names of the answers that were refused, or what else was: :data:`PARAMETERS`,
            :data:`INTEGRATION` or :data:`REQUEST`.
        fault: Why it could not be found out; empty if it could.
        held: Of the page, names of the answers that its controls hold: a list of options holds
            none but its own, and a slider goes to one of its own values.
        unasked: Of Test, names of the fields that are not asked, given these answers.
    """

    way: Way
    payload: Payload | None = None
    refused: tuple[str, ...] = ()
    fault: str = ""
    held: frozenset[str] = frozenset()
    unasked: frozenset[str] = frozenset()


def claims_of(claims: Mapping[str, Any]) -> dict[str, Any]:
    """Return of a token's claims what can be compared: its times only as the life between them."""
    life = {"life": claims["exp"] - claims["iat"]} if {"exp", "iat"} <= claims.keys() else {}
    return {**{name: claims[name] for name in ("iss", "sub") if name in claims}, **life}
