"""Conditions and calculations of an imported form, about the fields that were made before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from builder.check.logic import is_too_large
from builder.form.conditions import Comparison, Condition
from builder.form.fields import CalculatedField
from builder.form.names import propose_name
from builder.importers.draft import DraftField
from builder.importers.expressions.calculations import calculation_of
from builder.importers.expressions.conditions import condition_of
from builder.importers.expressions.scope import Later, Scope
from builder.importers.expressions.tree import Node, NotTranslatedError
from builder.importers.made import Made
from builder.importers.report import Notes
from builder.say import say


class Logic:
    """Translates what fields say of each other.

    Args:
        made: The fields so far.
        notes: Where to say what could not be translated.
        later: Names of the source that are still to come.
    """

    def __init__(self, made: Made, notes: Notes, later: Later) -> None:
        self._made = made
        self._notes = notes
        self._later = later
        # By the formula, which the draft holds on to, its use, and the question's place.
        self._conditions: dict[tuple[int, str, str], Condition | None] = {}

    def refer(self, draft: DraftField, values: dict[str, Any], known: set[str]) -> None:
        """Give a field the conditions, the calculation and the field to repeat that it can have."""
        scope = self._scope()
        for attribute in ("show_if", "required_if"):
            node = getattr(draft, attribute)
            if node is not None and attribute in known:
                values[attribute] = self._condition(node, attribute, draft, scope)
        if draft.calculation is not None and "expression" in known:
            self._calculate(draft, values, scope)
        if draft.equals:
            repeated = self._made.by_name.get(draft.equals)
            if repeated is not None and repeated.kind == draft.kind and "equals" in known:
                values["equals"] = repeated.id
            else:
                self._notes.left(
                    draft.place,
                    draft.name,
                    say("That it repeats the answer to {name}.", name=draft.equals),
                )

    def _scope(self) -> Scope:
        return Scope(self._made.by_name, self._later)

    def _calculate(self, draft: DraftField, values: dict[str, Any], scope: Scope) -> None:
        if draft.calculation is None:
            return
        try:
            values["expression"], values["result"] = calculation_of(draft.calculation, scope)
        except NotTranslatedError as fault:
            if "expression" not in draft.own:
                self._notes.left(
                    draft.place, draft.name, say("The calculation {reason}", reason=fault)
                )

    def _condition(
        self, node: Node, attribute: str, draft: DraftField, scope: Scope
    ) -> Condition | None:
        """Translate a condition, once for all that a question of the source became."""
        asked = (id(node), attribute, draft.place)
        if asked not in self._conditions:
            self._conditions[asked] = self._translated(node, attribute, draft, scope)
        return self._conditions[asked]

    def _translated(
        self, node: Node, attribute: str, draft: DraftField, scope: Scope
    ) -> Condition | None:
        """Translate a condition, with a calculation that is not delivered where it must be."""
        condition: Condition | None = None
        reason = ""
        try:
            condition = condition_of(node, scope)
            if condition is None or not is_too_large(condition):
                return condition
        except NotTranslatedError as fault:
            reason = str(fault)
        if attribute in draft.own:
            return None
        try:
            expression, result = calculation_of(node, scope)
        except NotTranslatedError as fault:
            reason = reason and str(fault)
        else:
            if result == "number":
                # There, a number is true unless it is 0.
                expression, result = f"(coalesce({expression}, 0)) <> 0", "boolean"
            if result == "boolean":
                return self._helper(expression, attribute, draft)
        if not reason:
            return condition  # the checks say what is wrong with it
        text = (
            say("Its condition: it {reason}", reason=reason)
            if attribute == "show_if"
            else say("Its condition for being required: it {reason}", reason=reason)
        )
        self._notes.left(draft.place, draft.name or draft.was, text)
        return None

    def _helper(self, expression: str, attribute: str, draft: DraftField) -> Condition:
        what = "shown" if attribute == "show_if" else "required"
        base = self._made.free_name(propose_name(f"{draft.name or draft.kind}_{what}"))
        helper = CalculatedField(
            id=self._made.id_of(replace(draft, own={})),
            name=base,
            expression=expression,
            result="boolean",
            delivered=False,
        )
        self._made.keep(replace(draft, name="", own={}), helper)
        self._notes.changed(
            draft.place,
            draft.name or draft.was,
            say(
                "Its condition calculates, so it became the calculation {name}, which is "
                "not delivered.",
                name=base,
            ),
        )
        return Comparison(field=helper.id, test="equals", values=(True,))
