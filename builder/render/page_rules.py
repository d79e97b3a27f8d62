"""What of the script and of the messages a page needs, by the kinds of its fields."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindRules:
    """What judging a kind of field takes.

    Attributes:
        script: The file in ``templates/page/js/rules``.
        messages: The rule codes that it may find, besides ``required``.
    """

    script: str
    messages: tuple[str, ...]


_LENGTH = ("characters", "too_short", "too_long")
_RANGE = ("too_small", "too_large")

RULES: Mapping[str, KindRules] = {
    "text": KindRules("text", (*_LENGTH, "pattern")),
    "textarea": KindRules("textarea", _LENGTH),
    "email": KindRules("email", ("email",)),
    "phone": KindRules("phone", ("phone",)),
    "integer": KindRules("number", ("integer", *_RANGE)),
    "decimal": KindRules("number", ("number", "decimals", *_RANGE)),
    "date": KindRules("date", ("date", "too_early", "too_late")),
    "select": KindRules("choice", ("option", "required_choice")),
    "radio": KindRules("choice", ("option", "required_choice")),
    "checkbox": KindRules("tick", ("required_tick",)),
    "consent": KindRules("tick", ("required_tick",)),
}
RULE_MESSAGES = frozenset({"required", *(m for row in RULES.values() for m in row.messages)})


def scripts_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the rule scripts that fields of these kinds need, in a fixed order."""
    return tuple(dict.fromkeys(row.script for kind, row in RULES.items() if kind in kinds))


def messages_for(kinds: Collection[str]) -> frozenset[str]:
    """Return the rule codes that fields of these kinds need words for."""
    used = (row.messages for kind, row in RULES.items() if kind in kinds)
    return frozenset({"required", *(code for messages in used for code in messages)})
