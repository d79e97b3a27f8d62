"""The rules of components of Form.io, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from builder.importers.draft import DraftField
from builder.importers.expressions.constraints import whole_pattern
from builder.importers.expressions.javascript import read_script
from builder.importers.expressions.json_logic import read_json_logic
from builder.importers.expressions.tree import (
    Call,
    Literal,
    Node,
    NotTranslatedError,
    negated,
)
from builder.importers.formats.own_rules import add_messages, take_rules
from builder.importers.formats.values import bound_for, number_or_none, whole_or_none
from builder.importers.formats.wordings import Wordings
from builder.say import say

_COUNTS: Final = (
    ("minLength", "min_length"), ("maxLength", "max_length"), ("minSelectedCount", "min_choices"),
    ("maxSelectedCount", "max_choices"),
)  # fmt: skip
_CODES: Final[Mapping[str, str]] = {
    "required": "required", "minLength": "too_short", "maxLength": "too_long", "min": "too_small",
    "max": "too_large", "pattern": "pattern", "minSelectedCount": "too_few",
    "maxSelectedCount": "too_many",
}  # fmt: skip


def take_rules_of(
    component: Mapping[str, Any], draft: DraftField, words: Wordings, left: list[str]
) -> None:
    """Take the rules of a component, with the words for those that are broken.

    Args:
        component: The component.
        draft: The field that it is.
        words: Reads its texts.
        left: Where to say what was left out.
    """
    given = component.get("validate")
    rules: Mapping[str, Any] = given if isinstance(given, dict) else {}
    _bounds(rules, draft, left)
    _messages(component, rules, draft, words)
    for name in ("custom", "json"):
        if rules.get(name):
            _formula(name, rules, draft, words, left)


def _bounds(rules: Mapping[str, Any], draft: DraftField, left: list[str]) -> None:
    for theirs, mine in _COUNTS:
        if (count := whole_or_none(rules.get(theirs))) is not None:
            draft.values[mine] = count
    for name in ("min", "max"):
        number = number_or_none(rules.get(name))
        if number is not None:
            draft.values[name] = bound_for(draft.kind, name, number)
    pattern = rules.get("pattern")
    if isinstance(pattern, str) and pattern:
        if draft.kind == "text":
            draft.values["pattern"] = whole_pattern(pattern)
        else:
            left.append(say("Its pattern."))
    left.extend(
        say("Its rule “{rule}”.", rule=each) for each in ("minWords", "maxWords") if rules.get(each)
    )


def _messages(
    component: Mapping[str, Any], rules: Mapping[str, Any], draft: DraftField, words: Wordings
) -> None:
    errors = component.get("errors")
    given = errors if isinstance(errors, dict) else {}
    for rule, code in _CODES.items():
        is_set = rules.get(rule) not in (None, "", False)
        own = given.get(rule) or component.get(f"{rule}Message")
        message = words.of(own or (rules.get("customMessage") if is_set else ""))
        if message and rule == "pattern":
            draft.values["pattern_message"] = message
        else:
            add_messages(draft, (code,), message)


def _formula(
    name: str, rules: Mapping[str, Any], draft: DraftField, words: Wordings, left: list[str]
) -> None:
    """Take a rule that is a script, or JSON Logic, as far as it asks for bounds and the like."""
    try:
        written = rules[name]
        node = read_json_logic(written) if name == "json" else read_script(str(written), "valid")
        asked, said = _asked(node)
    except NotTranslatedError as fault:
        left.append(say("Its rule that is a script: it {reason}", reason=fault))
        return
    reasons = take_rules(draft, asked, words.of(said or rules.get("customMessage")))
    left.extend(say("A part of its rule: it {reason}", reason=each) for each in reasons)


def _asked(node: Node) -> tuple[Node, str]:
    """Return what must hold, and what is said if it does not: else a text is the result."""
    if not isinstance(node, Call) or node.function != "if" or len(node.arguments) != 3:
        return node, ""
    asked, one, other = node.arguments
    for holds, broken, test in ((one, other, asked), (other, one, negated(asked))):
        if holds == Literal(True) and isinstance(broken, Literal):
            return test, broken.value if isinstance(broken.value, str) else ""
    raise NotTranslatedError(say("has a part that is not understood."))
