"""Query parameters as a chat should not write them, and as somebody with bad intent would."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from builder.say import say

# Another value, or what makes it of the documented one; None removes it.
Change = str | Callable[[str], str] | None


class ParameterCase(NamedTuple):
    """One case.

    Attributes:
        label: Its words in the menu.
        changes: What differs from the documented parameters.
        more: What follows in the address, as it is written there.
    """

    label: str
    changes: Mapping[str, Change]
    more: str = ""


_LONG: Final = "x" * 10_000

DOCUMENTED: Final = ParameterCase(say("As documented"), {})
# The cases by the sort of fault.
GROUPS: Final[tuple[tuple[str, tuple[ParameterCase, ...]], ...]] = (
    (
        say("Missing"),
        (
            ParameterCase(say("User id missing"), {"user_id": None}),
            ParameterCase(say("Session id missing"), {"session_id": None}),
            ParameterCase(say("Integration id missing"), {"integration_id": None}),
            ParameterCase(say("Channel missing"), {"channel": None}),
            ParameterCase(say("Trigger node id missing"), {"trigger_node_id": None}),
            ParameterCase(say("User id empty"), {"user_id": None}, "user_id="),
        ),
    ),
    (
        say("Twice"),
        (
            ParameterCase(say("User id twice"), {}, "user_id=somebody-else"),
            ParameterCase(say("Session id twice"), {}, "session_id=another-session"),
            ParameterCase(say("Integration id twice"), {}, "integration_id=another-integration"),
            ParameterCase(say("Language twice"), {}, "lang=xx"),
            ParameterCase(
                say("User id twice, the first one malformed"),
                {"user_id": "\u202esomebody"},
                "user_id=user-7f3c2a10",
            ),
        ),
    ),
    (
        say("Malformed"),
        (
            ParameterCase(say("Integration id malformed"), {"integration_id": "../../admin"}),
            ParameterCase(say("Session id with a space"), {"session_id": "ab 12"}),
            ParameterCase(say("Session id too long"), {"session_id": "s" * 129}),
            ParameterCase(say("User id too long"), {"user_id": _LONG}),
            ParameterCase(say("Page id malformed"), {"page_id": "not / an id"}),
            ParameterCase(say("Language malformed"), {"lang": "en;q=0.8, *"}),
            ParameterCase(say("Channel in capitals"), {"channel": str.upper}),
            ParameterCase(say("Unknown channel"), {"channel": "carrier-pigeon"}),
            ParameterCase(say("Unknown parameter"), {}, "debug=1&utm_source=mail"),
        ),
    ),
    (
        say("Hostile"),
        (
            ParameterCase(
                say("Hostile: markup in every id"),
                {
                    "session_id": "<script>alert(1)</script>",
                    "user_id": '"><img src=x onerror=alert(1)>',
                    "trigger_node_id": "javascript:alert(1)",
                },
            ),
            ParameterCase(
                say("Hostile: header injection"),
                {"session_id": "s\r\nX-Evil: 1", "user_id": "u%0d%0a"},
            ),
            ParameterCase(
                say("Hostile: text that runs backwards"),
                {"user_id": "user\u202eresu", "trigger_node_id": "node\u2066"},
            ),
            ParameterCase(say("Hostile: names of objects"), {}, "__proto__=x&constructor=y"),
            ParameterCase(say("Hostile: broken encoding"), {}, "user_id=%ff%fe&lang=%C0%80&%=%zz"),
            ParameterCase(
                say("Hostile: quotes and commands"),
                {"user_id": "'; drop table users; --", "trigger_node_id": "$(id)`id`{{7*7}}"},
            ),
        ),
    ),
)
