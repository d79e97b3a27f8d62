"""Conditions that never hold, always hold, or hold for every answer, each at its place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from builder.check.findings import Severity
from builder.check.possible import is_moment
from builder.check.reasoning import Reasoning, Surroundings
from builder.form.conditions import Comparison, Condition, Group, comparisons
from builder.form.fields import Field
from builder.form.kinds import kind_of
from builder.form.operators import not_offered
from builder.form.place import Place
from builder.form.sentences import comparison_words, value_words
from builder.say import say


class Draft(NamedTuple):
    """A finding that does not know its field yet.

    Attributes:
        code: Stable name of the check.
        severity: How bad it is.
        place: Where it is in the field.
        text: What is wrong, after the field's name and a colon.
    """

    code: str
    severity: Severity
    place: Place
    text: str


@lru_cache(maxsize=4096)
def contradictions(surroundings: Surroundings, attribute: str, language: str) -> tuple[Draft, ...]:
    """Find parts of a condition that never or always hold, or are told by others.

    Args:
        surroundings: The field, whose condition has no error, with what decides about it.
        attribute: ``show_if`` or ``required_if``.
        language: The language of labels.
    """
    field = surroundings[0]
    condition: Condition | None = getattr(field, attribute, None)
    if field is None or condition is None:
        return ()
    return tuple(_Examination(field, attribute, Reasoning(surroundings), language).run(condition))


class _Examination:
    """Examines one condition."""

    def __init__(self, field: Field, attribute: str, reasoning: Reasoning, language: str) -> None:
        self._fields = reasoning.fields
        self._language = language
        self._attribute = attribute
        self._reasoning = reasoning
        self._around = [(reasoning.step_condition(field), True)]
        if attribute == "required_if":
            self._around.append((field.show_if, True))

    def run(self, condition: Condition) -> Iterator[Draft]:
        wrong = set()
        for index, each in enumerate(comparisons(condition)):
            if text := self._value_fault(each):
                wrong.add(index)
                yield self._draft(
                    code="condition-option", severity="warning", index=index, text=text
                )
        if not self._can_be((condition, True)):
            yield from self._never(condition, wrong)
        elif not self._can_be((condition, False)):
            single = 0 if isinstance(condition, Comparison) else None
            if single not in wrong:
                yield self._draft(
                    code="condition-always", severity="advice", index=single, text=self._always()
                )
        else:
            yield from self._parts(condition, 0, (), wrong)

    def _can_be(self, *wanted: tuple[Condition | None, bool]) -> bool:
        return self._reasoning.can_be(*self._around, *wanted)

    def _draft(self, *, code: str, severity: Severity, index: int | None, text: str) -> Draft:
        return Draft(code, severity, Place(attribute=self._attribute, index=index), text)

    def _value_fault(self, comparison: Comparison) -> str:
        """Return what is wrong with a value that a field never has; empty if nothing is."""
        field = self._fields[comparison.field]
        if missing := not_offered(comparison, field):
            value = value_words(missing[0], field, self._language)
            return say(
                "its condition asks for {value}, which is not one of the choices.", value=value
            )
        strange = [each for each in comparison.values if not is_moment(field, each)]
        if strange and comparison.test not in ("empty", "filled", "matches"):
            value = value_words(strange[0], field, self._language)
            return say(
                "its condition asks for {value}, which is not a date or time such as it takes.",
                value=value,
            )
        return ""

    def _always(self) -> str:
        if self._attribute == "required_if":
            return say("the condition on which it must be answered holds whenever it is shown.")
        return say("its condition always holds, so it could go without one.")

    # -- never ---------------------------------------------------------------------------------

    def _never(self, condition: Condition, wrong: set[int]) -> Iterator[Draft]:
        hides = self._attribute == "show_if"
        if self._reasoning.can_be((condition, True)):
            text = (
                say("it is never shown: its condition contradicts the one of its step.")
                if hides
                else say(
                    "it is never required: its condition contradicts the one on which it is shown."
                )
            )
            yield self._draft(code="condition-never", severity="warning", index=None, text=text)
            return
        index, text = self._reason(condition, 0, ())
        if index not in wrong:
            text = (
                say("it is never shown: {reason}", reason=text)
                if hides
                else say("it is never required: {reason}", reason=text)
            )
            yield self._draft(code="condition-never", severity="warning", index=index, text=text)

    def _reason(
        self, condition: Condition, first: int, beside: tuple[tuple[Condition, bool], ...]
    ) -> tuple[int, str]:
        """Return the comparison at which it shows that a condition never holds, and why."""
        if isinstance(condition, Comparison):
            clause = comparison_words(condition, self._fields, self._language)
            if not self._reasoning.can_be((condition, True), alone=True):
                return first, say("{condition}, but it takes no such answer.", condition=clause)
            return first, say("{condition} contradicts what else must hold.", condition=clause)
        if condition.match == "any":
            return self._reason(condition.conditions[0], first, beside)
        met: tuple[tuple[Condition, bool], ...] = beside
        for each in condition.conditions:
            if not self._can_be(*met, (each, True)):
                return self._reason(each, first, met)
            met = (*met, (each, True))
            first += _count(each)
        return first - 1, say("its comparisons contradict each other.")

    # -- parts ---------------------------------------------------------------------------------

    def _parts(
        self,
        condition: Condition,
        first: int,
        beside: tuple[tuple[Condition, bool], ...],
        wrong: set[int],
    ) -> Iterator[Draft]:
        """Examine the parts of a condition that holds sometimes, given what else must hold."""
        if isinstance(condition, Comparison):
            if first not in wrong:
                yield from self._comparison(condition, first)
            return
        for position, each in enumerate(condition.conditions):
            others = condition.conditions[:position] + condition.conditions[position + 1 :]
            around = (*beside, *((other, True) for other in others if condition.match == "all"))
            if not self._can_be(*around, (each, True)):
                index, text = self._reason(each, first, around)
                if index not in wrong:
                    part = say("a part of its condition never holds: {reason}", reason=text)
                    yield self._draft(
                        code="condition-never", severity="warning", index=index, text=part
                    )
            else:
                yield from self._parts(each, first, around, wrong)
                if self._is_told(condition, position):
                    clause = self._clause(each)
                    text = say(
                        "{condition} is told by the rest of its condition, so it could go.",
                        condition=clause,
                    )
                    yield self._draft(
                        code="condition-redundant", severity="advice", index=first, text=text
                    )
            first += _count(each)

    def _clause(self, condition: Condition) -> str:
        return comparison_words(next(comparisons(condition)), self._fields, self._language)

    def _comparison(self, comparison: Comparison, index: int) -> Iterator[Draft]:
        field, clause = self._fields[comparison.field], self._clause(comparison)
        if not self._reasoning.can_be((comparison, False), alone=True):
            text = say(
                "{condition} always holds, so this part of its condition could go.",
                condition=clause,
            )
            code = "condition-always"
        elif comparison.test not in ("filled", "not", "empty") and not kind_of(field).ticked:
            answered = Comparison(field=field.id, test="filled")
            if self._reasoning.can_be((answered, True), (comparison, False), alone=True):
                return
            text = say(
                "{condition} holds for every answer: ask whether it is answered.", condition=clause
            )
            code = "condition-any-answer"
        else:
            return
        yield self._draft(code=code, severity="advice", index=index, text=text)

    def _is_told(self, group: Group, position: int) -> bool:
        """Tell whether a comparison of a group changes nothing, given those before it."""
        each = group.conditions[position]
        before = [one for one in group.conditions[:position] if isinstance(one, Comparison)]
        if not before or not isinstance(each, Comparison):
            return False
        if group.match == "all":
            wanted = [*((one, True) for one in before), (each, False)]
        else:
            wanted = [*((one, False) for one in before), (each, True)]
        own = self._reasoning.can_be((each, wanted[-1][1]), alone=True)
        return own and not self._reasoning.can_be(*wanted, alone=True)


def _count(condition: Condition) -> int:
    return len(list(comparisons(condition)))
