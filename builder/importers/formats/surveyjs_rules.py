"""The rules of questions of SurveyJS, which it calls validators."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from builder.form.texts import LocalText
from builder.importers.draft import DraftField
from builder.importers.expressions.constraints import is_tighter, searched_as_whole
from builder.importers.expressions.surveyjs import read_surveyjs
from builder.importers.expressions.tree import NotTranslatedError
from builder.importers.formats.own_rules import add_messages, take_rules
from builder.importers.formats.values import bound_for, number_or_none, whole_or_none
from builder.importers.formats.wordings import Wordings
from builder.say import say

_VALIDATORS_MAX: Final = 20
# The bounds of a rule: as it has them, as we have them, and the code of what they say.
_CODES: Final = {
    "numeric": (("minValue", "min", "too_small"), ("maxValue", "max", "too_large")),
    "text": (("minLength", "min_length", "too_short"), ("maxLength", "max_length", "too_long")),
    "answercount": (
        ("minCount", "min_choices", "too_few"),
        ("maxCount", "max_choices", "too_many"),
    ),
}
_BOUNDED: Final = {
    "numeric": ("integer", "decimal"), "text": ("text", "textarea"), "answercount": ("checkboxes",),
}  # fmt: skip


def take_validators(
    question: Mapping[str, Any], draft: DraftField, words: Wordings, left: list[str]
) -> None:
    """Take the rules of a question.

    Args:
        question: The question.
        draft: The field that it is; its kind may change to one that has the rule.
        words: Reads the texts of rules.
        left: Where to say which rules were left out.
    """
    given = question.get("validators")
    given = given if isinstance(given, list) else []
    if len(given) > _VALIDATORS_MAX:
        left.append(say("All rules behind the first {most}.", most=_VALIDATORS_MAX))
    for each in given[:_VALIDATORS_MAX]:
        if not isinstance(each, dict):
            continue
        kind = str(each.get("type", "")).removesuffix("validator")
        message = words.of(each.get("text"))
        if kind == "regex" and draft.kind == "text" and isinstance(each.get("regex"), str):
            _pattern(each, draft, message, left)
        elif kind == "email" and draft.kind in ("text", "email"):
            if draft.kind == "text":
                draft.kind, draft.note = "email", say("A text that must be an e-mail address.")
        elif kind in _CODES and draft.kind in _BOUNDED[kind]:
            add_messages(draft, _bound(each, kind, draft), message)
            if each.get("allowDigits") is False:
                left.append(say("Its {property}.", property="allowDigits"))
        elif kind == "expression":
            _own_rule(each, draft, message, left)
        else:
            left.append(
                say("Its rule of type {type}.", type=kind[:40])
                if kind
                else say("Its rule of type unknown.")
            )


def _pattern(
    rule: Mapping[str, Any], draft: DraftField, message: LocalText, left: list[str]
) -> None:
    """Take a pattern, which SurveyJS searches for in the answer."""
    whole = searched_as_whole(rule["regex"])
    if whole is None:
        pattern = rule["regex"][:80]
        left.append(say("Its pattern {pattern}, which matches in several places.", pattern=pattern))
        return
    draft.values["pattern"] = whole
    draft.values["pattern_message"] = message
    if rule.get("caseInsensitive") is True:
        draft.values["pattern_ignores_case"] = True


def _bound(rule: Mapping[str, Any], kind: str, draft: DraftField) -> tuple[str, ...]:
    """Take the bounds of a rule, and return their codes."""
    found: list[str] = []
    for theirs, mine, code in _CODES[kind]:
        given = rule.get(theirs)
        number = number_or_none(given) if kind == "numeric" else whole_or_none(given)
        if number is None:
            continue
        number = bound_for(draft.kind, mine, number)
        if is_tighter(mine, number, draft.values.get(mine)):
            draft.values[mine] = number
            found.append(code)
    return tuple(found)


def _own_rule(
    rule: Mapping[str, Any], draft: DraftField, message: LocalText, left: list[str]
) -> None:
    """Take a formula about the question's own answer as rules, as far as they can say it."""
    try:
        node = read_surveyjs(str(rule.get("expression", "")))
    except NotTranslatedError as fault:
        left.append(say("A part of its rule: it {reason}", reason=fault))
        return
    reasons = take_rules(draft, node, message)
    left.extend(say("A part of its rule: it {reason}", reason=each) for each in reasons)
