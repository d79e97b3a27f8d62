"""The form's own words for broken rules: which there can be, and what the rules are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from builder.form.fields import AnsweredField, RuleMessage
from builder.form.kinds import kind_of
from builder.form.texts import LocalText

REQUIRED: Final = "required"
MISMATCH: Final = "mismatch"
# What an answer is that breaks a rule; each ends a sentence that begins with "When it is".
_CALLED: Final[Mapping[str, str]] = {
    "required": "missing",
    "characters": "unusable",
    "too_short": "too short",
    "too_long": "too long",
    "digits": "without digits",
    "pattern": "against the pattern",
    "email": "no e-mail address",
    "phone": "no phone number",
    "url": "no web address",
    "number": "no number",
    "integer": "no whole number",
    "decimals": "too precise",
    "too_small": "too small",
    "too_large": "too large",
    "step": "between steps",
    "date": "no date",
    "time": "no time",
    "datetime": "no date and time",
    "year": "without a full year",
    "too_early": "too early",
    "too_late": "too late",
    "too_few": "too few",
    "too_many": "too many",
    "mismatch": "not the same",
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
