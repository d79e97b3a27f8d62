"""What of the script and of the messages a page needs, by the kinds of its fields."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindRules:
    """What judging a kind of field takes.

    Attributes:
        scripts: The files in ``templates/page/js``, in order.
        messages: The rule codes that it may find, besides ``required``.
    """

    scripts: tuple[str, ...]
    messages: tuple[str, ...]


_LENGTH = ("characters", "too_short", "too_long")
_RANGE = ("too_small", "too_large", "step")
_NUMBER = ("cleaning", "decimals", "rules/number", "controls/number")
_MOMENT = ("too_early", "too_late")

RULES: Mapping[str, KindRules] = {
    "text": KindRules(("rules/text",), (*_LENGTH, "digits", "pattern")),
    "textarea": KindRules(("rules/textarea",), _LENGTH),
    "email": KindRules(("cleaning", "rules/email"), ("email",)),
    "phone": KindRules(("cleaning", "rules/phone"), ("phone",)),
    "url": KindRules(("cleaning", "rules/url"), ("url",)),
    "integer": KindRules(_NUMBER, ("integer", *_RANGE)),
    "decimal": KindRules(_NUMBER, ("number", "decimals", *_RANGE)),
    "rating": KindRules(("rules/rating", "controls/group"), ("option", "required_choice")),
    "slider": KindRules(("decimals", "rules/number", "controls/slider"), ("integer", *_RANGE)),
    "date": KindRules(
        ("cleaning", "dates", "rules/date", "controls/moment"), ("date", "year", *_MOMENT)
    ),
    "time": KindRules(
        ("cleaning", "dates", "times", "rules/time", "controls/moment"), ("time", *_MOMENT)
    ),
    "datetime": KindRules(
        ("cleaning", "dates", "times", "rules/datetime", "controls/moment"),
        ("datetime", "year", *_MOMENT),
    ),
    "select": KindRules(("rules/choice",), ("option", "required_choice")),
    "radio": KindRules(("rules/choice", "controls/group"), ("option", "required_choice")),
    "country": KindRules(("rules/choice", "controls/country"), ("option", "required_choice")),
    "checkboxes": KindRules(
        ("rules/choices", "controls/group", "controls/choices"),
        ("option", "too_few", "too_many", "required_choice"),
    ),
    "checkbox": KindRules(("rules/tick", "controls/tick"), ("required_tick",)),
    "consent": KindRules(("rules/tick", "controls/tick"), ("required_tick",)),
    "yesno": KindRules(("rules/yesno", "controls/group"), ("required_choice",)),
    "hidden": KindRules(("rules/hidden",), ()),
    "calculated": KindRules(("dates", "decimals", "calculation"), ()),
}
RULE_MESSAGES = frozenset(
    {"required", "mismatch", *(m for row in RULES.values() for m in row.messages)}
)


def scripts_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the judging scripts that fields of these kinds need, in a fixed order."""
    return tuple(name for name in _scripts(kinds) if not name.startswith("controls/"))


def controls_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the scripts that read and set the controls of these kinds, in a fixed order."""
    return tuple(name for name in _scripts(kinds) if name.startswith("controls/"))


def _scripts(kinds: Collection[str]) -> dict[str, None]:
    used = (row.scripts for kind, row in RULES.items() if kind in kinds)
    return dict.fromkeys(name for scripts in used for name in scripts)


def messages_for(kinds: Collection[str]) -> frozenset[str]:
    """Return the rule codes that fields of these kinds need words for."""
    used = (row.messages for kind, row in RULES.items() if kind in kinds)
    return frozenset({"required", *(code for messages in used for code in messages)})
