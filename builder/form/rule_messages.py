"""The form's own words for broken rules: which there can be, and what the rules are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from builder.form.fields import AnsweredField, RuleMessage
from builder.form.kinds import kind_of
from builder.form.texts import LocalText
from builder.say import say

REQUIRED: Final = "required"
MISMATCH: Final = "mismatch"
# What an answer is that breaks a rule; each ends a sentence that begins with "When it is".
_CALLED: Final[Mapping[str, str]] = {
    "required": say("missing"),
    "characters": say("unusable"),
    "too_short": say("too short"),
    "too_long": say("too long"),
    "digits": say("without digits"),
    "pattern": say("against the pattern"),
    "email": say("no e-mail address"),
    "phone": say("no phone number"),
    "url": say("no web address"),
    "number": say("no number"),
    "integer": say("no whole number"),
    "decimals": say("too precise"),
    "too_small": say("too small"),
    "too_large": say("too large"),
    "step": say("between steps"),
    "date": say("no date"),
    "time": say("no time"),
    "datetime": say("no date and time"),
    "year": say("without a full year"),
    "too_early": say("too early"),
    "too_late": say("too late"),
    "too_few": say("too few"),
    "too_many": say("too many"),
    "mismatch": say("not the same"),
    "option": say("no option"),
}


def rules_of(field: AnsweredField) -> tuple[str, ...]:
    """Return the codes of the rules that an answer can break, which a form may word itself."""
    # Only these can be told to repeat another answer.
    repeats = (MISMATCH,) if hasattr(field, "equals") else ()
    return (REQUIRED, *kind_of(field).codes, *repeats)


def rule_called(rule: str) -> str:
    """Return what an answer is that breaks a rule, such as ``too long``; of no rule, its code."""
    return _CALLED.get(rule, rule)


def worded(
    messages: Sequence[RuleMessage], rule: str, index: int | None, language: str, words: str
) -> tuple[RuleMessage, ...]:
    """Return messages with one of them worded in one language.

    Args:
        messages: The messages.
        rule: The rule that the message is for.
        index: Which message it is; None if it is a new one.
        language: The language of the words.
        words: The words; a message that has none in any language is left out.
    """
    known = list(messages)
    if index is None:
        known.append(RuleMessage(rule=rule, text=LocalText.of({language: words})))
        index = len(known) - 1
    else:
        known[index] = replace(known[index], text=known[index].text.worded(language, words))
    if not known[index].text:
        del known[index]
    return tuple(known)
