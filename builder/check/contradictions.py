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
from builder.form.sentences import clause, value_words
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
def is_never_shown(surroundings: Surroundings) -> bool:
    """Tell whether a field is never shown, whatever is answered.

    Args:
        surroundings: The field, whose condition has no error, with what decides about it.
    """
    reasoning, field = Reasoning(surroundings), surroundings.field
    return not reasoning.can_be((reasoning.step_condition(field), True), (field.show_if, True))


@lru_cache(maxsize=4096)
def contradictions(surroundings: Surroundings, attribute: str, language: str) -> tuple[Draft, ...]:
    """Find parts of a condition that never or always hold, or are told by others.

    Args:
        surroundings: The field, whose condition has no error, with what decides about it.
        attribute: ``show_if`` or ``required_if``.
        language: The language of labels.
    """
    field = surroundings.field
    condition: Condition | None = getattr(field, attribute, None)
    if condition is None:
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

    def _draft(
        self, *, code: str, severity: Severity, index: int | None, text: str, count: int = 1
    ) -> Draft:
        place = Place(attribute=self._attribute, index=index, count=count)
        return Draft(code, severity, place, text)

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
            said = self._clause(condition)
            if self._reasoning.is_never_shown(condition.field):
                return first, say("{condition}, but that field is never shown.", condition=said)
            if not self._reasoning.can_be((condition, True), alone=True):
                return first, say("{condition}, but it takes no such answer.", condition=said)
            return first, say("{condition} contradicts what else must hold.", condition=said)
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
        told = self._told(condition, beside)
        for position, each in enumerate(condition.conditions):
            # What could go does not tell any other.
            others = [
                (other, True)
                for place, other in enumerate(condition.conditions)
                if condition.match == "all" and place != position and place not in told
            ]
            around = (*beside, *others)
            if not self._can_be(*around, (each, True)):
                index, text = self._reason(each, first, around)
                if index not in wrong:
                    part = say("a part of its condition never holds: {reason}", reason=text)
                    yield self._draft(
                        code="condition-never", severity="warning", index=index, text=part
                    )
            elif isinstance(each, Comparison) and first in wrong:
                pass  # what is said of its value comes first
            elif position in told:
                yield self._redundant(each, first)
            elif condition.match == "all" and (always := self._always_at(each, first)):
                yield always
            else:
                yield from self._parts(each, first, around, wrong)
            first += _count(each)

    def _told(self, group: Group, beside: tuple[tuple[Condition, bool], ...]) -> frozenset[int]:
        """Return which parts of a group change nothing, given the others and what must hold."""
        told: set[int] = set()
        holds = group.match == "all"
        for position in reversed(range(len(group.conditions))):
            others = [
                (each, holds)
                for place, each in enumerate(group.conditions)
                if place != position and place not in told
            ]
            changes = (group.conditions[position], not holds)
            if (
                others  # else the whole group would go
                and self._reasoning.can_be(changes, alone=True)  # else it always or never holds
                and not self._reasoning.can_be(*beside, *others, changes, alone=True)
            ):
                told.add(position)
        return frozenset(told)

    def _redundant(self, condition: Condition, index: int) -> Draft:
        text = say(
            "{condition} is told by the rest of its condition, so it could go.",
            condition=self._clause(condition),
        )
        return self._advice_on(condition, code="condition-redundant", index=index, text=text)

    def _clause(self, condition: Condition) -> str:
        said = clause(condition, self._fields, self._language)
        return said if isinstance(condition, Comparison) else f"({said})"

    def _comparison(self, comparison: Comparison, index: int) -> Iterator[Draft]:
        field, said = self._fields[comparison.field], self._clause(comparison)
        if kind_of(field).ticked or comparison.test in ("filled", "not", "empty"):
            return
        answered = Comparison(field=field.id, test="filled")
        if not self._reasoning.can_be((answered, True), (comparison, False), alone=True):
            text = say(
                "{condition} holds for every answer: ask whether it is answered.", condition=said
            )
            yield self._draft(
                code="condition-any-answer", severity="advice", index=index, text=text
            )

    def _always_at(self, condition: Condition, index: int) -> Draft | None:
        """Return what to say of a part that always holds, by itself or where it is asked."""
        said = self._clause(condition)
        if not self._reasoning.can_be((condition, False), alone=True):
            text = say(
                "{condition} always holds, so this part of its condition could go.", condition=said
            )
            return self._advice_on(condition, code="condition-always", index=index, text=text)
        if self._reasoning.can_be(*self._around, (condition, False), alone=True):
            return None
        text = (
            say("{condition} holds whenever its step is shown, so it could go.", condition=said)
            if self._attribute == "show_if"
            else say("{condition} holds whenever it is shown, so it could go.", condition=said)
        )
        return self._advice_on(condition, code="condition-redundant", index=index, text=text)

    def _advice_on(self, part: Condition, *, code: str, index: int, text: str) -> Draft:
        """Return what to say of a part that could go."""
        count = _count(part)
        return self._draft(code=code, severity="advice", index=index, text=text, count=count)


def _count(condition: Condition) -> int:
    return len(list(comparisons(condition)))
