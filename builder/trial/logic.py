"""Tries a form's logic with answers: what is shown, required and calculated, and why.

The backend's own engine judges; nothing is decided here a second time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import UTC, date, datetime
from typing import Any

from builder.backend import rules
from builder.backend.conditions import Answer, holds
from builder.backend.parameters import extra_parameters
from builder.backend.spec import FormSpec
from builder.form.answers import Value
from builder.form.conditions import Comparison, Condition
from builder.form.fields import AnsweredField, Field, NamedField, StepField
from builder.form.project import Project
from builder.trial.refusals import worded
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Reason:
    """How a condition turned out, with its parts.

    Attributes:
        condition: The comparison or group.
        holds: Whether it holds.
        index: Which comparison of the whole condition it is, counted from 0 as in places of
            findings; of a group, its first one.
        answered: Of a comparison, whether the field that it asks has a valid answer; of a group,
            whether all of them have.
        answer: Of a comparison, that answer; None if there is none.
        parts: Of a group, how its conditions turned out, in order.
    """

    condition: Condition
    holds: bool
    index: int
    answered: bool
    answer: Answer = None
    parts: tuple[Reason, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FieldState:
    """What a form's logic makes of a field.

    Attributes:
        field_id: The field.
        stands: Whether it is there: shown, or carried along unseen.
        required: Whether it must be answered.
        value: Its valid or calculated value, None if it has none.
        refusal: Why its answer is refused, in the page's words; empty if it is not.
        missing: Whether that is because it must be answered and is not.
        step: Why the step that it stands in is there; None if that has no condition.
        shown: Why it is shown or not; None if it has no condition.
        required_if: Why it must be answered or not; None if it has no such condition.
    """

    field_id: str
    stands: bool
    required: bool = False
    value: Answer = None
    refusal: str = ""
    missing: bool = False
    step: Reason | None = None
    shown: Reason | None = None
    required_if: Reason | None = None


@dataclass(frozen=True, kw_only=True)
class Given:
    """What a form is tried with.

    Attributes:
        answers: The answers by field id; None, or none at all, for unanswered.
        parameters: Query parameters of the page's address.
        variables: Variables of the conversation.
        today: The date where the person is; None for the present one.
        language: The language of refusals; empty for the form's own.
    """

    answers: Mapping[str, Value] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    today: date | None = None
    language: str = ""


class Trial:
    """What becomes of a form's fields; each is looked at when it is asked for.

    Args:
        form: The compiled form.
        project: The project that it was compiled from.
        given: The answers and what else it is tried with.
    """

    def __init__(self, form: FormSpec, project: Project, given: Given) -> None:
        self._form = form
        self._language = given.language
        self._fields = {each.id: each for each in project.fields}
        self._steps = dict(_with_steps(project))
        self._judged = _judged(form, project, given)
        self._explain = _Explaining(project, self._judged.values)
        self._specs = {each.name: each for each in form.fields}

    def states(self) -> tuple[FieldState, ...]:
        """Return what becomes of every field, in order."""
        return tuple(map(self._state, self._fields.values()))

    def state(self, field_id: str) -> FieldState | None:
        """Return what becomes of a field; None if the form has none with this id."""
        field = self._fields.get(field_id)
        return None if field is None else self._state(field)

    def _state(self, field: Field) -> FieldState:
        shown = self._explain(field.show_if)
        step = self._explain(self._steps[field.id])
        stands = all(reason is None or reason.holds for reason in (step, shown))
        asks = field.required_if if isinstance(field, AnsweredField) else None
        required_if = self._explain(asks)
        name = field.name if isinstance(field, NamedField) else ""
        verdict = self._judged.errors.get(name)
        return FieldState(
            field_id=field.id,
            stands=stands,
            required=stands and _is_required(field, required_if),
            value=self._judged.values.get(name),
            refusal=worded(self._form, self._specs[name], verdict, self._language)
            if verdict
            else "",
            missing=verdict is not None and verdict.code == "required",
            step=step,
            shown=shown,
            required_if=required_if,
        )


def _with_steps(project: Project) -> Iterator[tuple[str, Condition | None]]:
    """Yield each field's id with the condition of the step that it stands in."""
    step: Condition | None = None
    for each in project.fields:
        if isinstance(each, StepField):
            step = each.show_if
            yield each.id, None
        else:
            yield each.id, step


def _judged(form: FormSpec, project: Project, given: Given) -> rules.Answers:
    names = {each.id: each.name for each in project.fields if isinstance(each, NamedField)}
    values = {
        names[field_id]: value
        for field_id, value in given.answers.items()
        if field_id in names and value is not None
    }
    extra = extra_parameters(form)
    known = {name: value for name, value in given.parameters.items() if name in extra}
    return rules.judge_answers(form.fields, values, known, _days(given), given.variables)


def _days(given: Given) -> rules.Days:
    if given.today is not None:
        return rules.Days(given.today, given.today, given.today)
    now = datetime.now(UTC)
    return rules.anywhere_on_earth(now, now.astimezone().date())


def _is_required(of: Field, required_if: Reason | None) -> bool:
    if not isinstance(of, AnsweredField):
        return False
    return of.required or (required_if is not None and required_if.holds)


class _Explaining:
    """Tells how conditions turned out, given the values of the fields."""

    def __init__(self, project: Project, values: Mapping[str, Answer]) -> None:
        # Loads the renderer, which has compiled the form by now.
        from builder.render.compile import compiled_condition, named_fields  # noqa: PLC0415

        self._named = named_fields(project)
        self._compiled: Any = compiled_condition
        self._values = values

    def __call__(self, condition: Condition | None) -> Reason | None:
        return None if condition is None else self._reason(condition, 0)[0]

    def _reason(self, condition: Condition, first: int) -> tuple[Reason, int]:
        """Return how a condition turned out, and the index of the comparison behind it."""
        is_met = holds(self._compiled(condition, self._named), self._values)
        if isinstance(condition, Comparison):
            answer = self._values.get(self._named[condition.field].name)
            reason = Reason(
                condition=condition,
                holds=is_met,
                index=first,
                answered=answer not in (None, ()),
                answer=answer,
            )
            return reason, first + 1
        parts: list[Reason] = []
        at = first
        for each in condition.conditions:
            part, at = self._reason(each, at)
            parts.append(part)
        group = Reason(
            condition=condition,
            holds=is_met,
            index=first,
            answered=all(part.answered for part in parts),
            parts=tuple(parts),
        )
        return group, at
