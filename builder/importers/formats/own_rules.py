"""Formulas about a question's own answer, as the rules of a field."""

from __future__ import annotations

from builder.form.fields import RuleMessage
from builder.form.texts import LocalText
from builder.importers.draft import DraftField
from builder.importers.expressions.constraints import rules_of
from builder.importers.expressions.tree import SELF, Node, Ref, mapped


def take_rules(draft: DraftField, node: Node, message: LocalText) -> list[str]:
    """Take what a formula asks of a question's answer as rules, as far as they can say it.

    Args:
        draft: The question.
        node: The formula; it may refer to the question by its name.
        message: What is said if it does not hold.

    Returns:
        Why parts of it were left out, each completing "it …".
    """

    def own(part: Node) -> Node:
        return Ref(SELF) if part == Ref(draft.name) else part

    rules = rules_of(mapped(node, own), draft.kind, draft.values)
    draft.values |= rules.values
    draft.equals = rules.equals or draft.equals
    if "pattern" in rules.codes and message:
        draft.values["pattern_message"] = message
    codes = dict.fromkeys(each for each in rules.codes if each != "pattern")
    add_messages(draft, tuple(codes), message)
    return rules.left


def add_messages(draft: DraftField, codes: tuple[str, ...], message: LocalText) -> None:
    """Let a question say the same words for each of these rules."""
    if message and codes:
        said = tuple(RuleMessage(rule=code, text=message) for code in codes)
        draft.values["messages"] = (*draft.values.get("messages", ()), *said)
