"""Conditions, calculations and placeholders: what refers to other fields, and how."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import replace
from typing import Final

from builder.check.contradictions import contradictions, is_never_shown
from builder.check.findings import Finding, Severity, placed
from builder.check.patterns import problem_of
from builder.check.reasoning import Surroundings, all_surroundings
from builder.check.wording import called, missing_answer
from builder.form.answer_type import TYPES_CALLED
from builder.form.conditions import (
    VALUES_OF,
    Comparison,
    Condition,
    comparisons,
    depth,
)
from builder.form.dependants import asked_by
from builder.form.expressions import ExpressionError, fields_in, read, type_of
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    Field,
    StepField,
)
from builder.form.kinds import possible_tests, value_type
from builder.form.place import Place
from builder.form.project import Project
from builder.say import say, say_count

DEEPEST: Final = 5
MOST: Final = 50
# A finding that does not know its field yet.
Draft = tuple[str, Place | str, str]


def check(project: Project) -> Iterator[Finding]:
    """Find references to missing or later fields, circles, and types that do not fit."""
    before: dict[str, Field] = {}
    never: set[str] = set()
    surroundings = all_surroundings(project, never)
    step_is_wrong = False
    for field in project.fields:
        wrong: set[str] = set()
        for code, where, text in _problems(field, before, project):
            place = placed(where).in_field(field.id)
            wrong.add(place.attribute)
            yield _found(field, project, code=code, severity="error", place=place, text=text)
        if isinstance(field, StepField):
            step_is_wrong = "show_if" in wrong
        yield from _unneeded(field, wrong, surroundings, project)
        if "show_if" not in wrong and not step_is_wrong and is_never_shown(surroundings(field)):
            never.add(field.id)
        before[field.id] = field


def _unneeded(
    field: Field,
    wrong: Container[str],
    surroundings: Callable[[Field], Surroundings],
    project: Project,
) -> Iterator[Finding]:
    """Find conditions without a fault that decide nothing."""
    for attribute in ("show_if", "required_if"):
        if attribute in wrong or getattr(field, attribute, None) is None:
            continue
        if attribute == "required_if" and getattr(field, "required", False):
            place = Place(field_id=field.id, attribute=attribute)
            text = say(
                "it must always be answered, so the condition of “Must be answered if” changes "
                "nothing and could go."
            )
            yield _found(
                field, project, code="condition-needless", severity="advice", place=place, text=text
            )
            continue
        for draft in contradictions(surroundings(field), attribute, project.default_language):
            place = draft.place.in_field(field.id)
            yield _found(
                field,
                project,
                code=draft.code,
                severity=draft.severity,
                place=place,
                text=draft.text,
            )


def _found(
    field: Field, project: Project, *, code: str, severity: Severity, place: Place, text: str
) -> Finding:
    return Finding(
        code=code,
        severity=severity,
        place=place,
        text=say("{field}: {problem}", field=called(field, project), problem=text),
    )


def _problems(field: Field, before: Mapping[str, Field], project: Project) -> Iterator[Draft]:
    yield from _condition(field.show_if, "show_if", field, before, project)
    if isinstance(field, AnsweredField):
        yield from _condition(field.required_if, "required_if", field, before, project)
    if repeated := getattr(field, "equals", ""):
        other = before.get(repeated)
        if other is None or other.kind != field.kind:
            yield (
                "equals",
                "equals",
                say("the field that it must repeat must be of the same kind and stand before it."),
            )
    if isinstance(field, CalculatedField):
        yield from _calculation(field, before, project)


def _where(field_id: str, field: Field, project: Project) -> str:
    if field_id == field.id:
        return say("refers to the field itself, which is a circle.")
    everywhere = {each.id: each for each in project.fields}
    other = everywhere.get(field_id)
    if other is None:
        return say("refers to a field that is not there any more.")
    words = called(other, project)
    if _leads_to(other, field.id, everywhere):
        return say(
            "refers to {field}, which itself waits for this field: they go round in a circle.",
            field=words,
        )
    return say(
        "refers to {field}, which stands below. Move that one up, above this field.", field=words
    )


def _leads_to(start: Field, field_id: str, everywhere: Mapping[str, Field]) -> bool:
    """Tell whether a field's logic asks another one, itself or over other fields."""
    seen: set[str] = set()
    wave = [start]
    while wave:
        asked = {each for field in wave for each in asked_by(field)}
        if field_id in asked:
            return True
        fresh = asked - seen
        seen |= fresh
        wave = [everywhere[each] for each in fresh if each in everywhere]
    return False


def _condition(
    condition: Condition | None,
    attribute: str,
    field: Field,
    before: Mapping[str, Field],
    project: Project,
) -> Iterator[Draft]:
    if condition is None:
        return
    if is_too_large(condition):
        yield (
            "condition-size",
            attribute,
            say(
                "a condition has at most {most} comparisons, nested at most {deepest} deep.",
                most=MOST,
                deepest=DEEPEST,
            ),
        )
        return
    if _has_empty_group(condition):
        yield "condition-empty", attribute, say("a group of its condition is empty.")
    for index, each in enumerate(comparisons(condition)):
        place = Place(attribute=attribute, index=index)
        other = before.get(each.field)
        if other is None:
            where = _where(each.field, field, project)
            yield (
                "condition-field",
                replace(place, part="field"),
                say("its condition {fault}", fault=where),
            )
        elif problem := _comparison_problem(each, other):
            yield "condition-value", place, say("its condition {fault}", fault=problem)


def is_too_large(condition: Condition) -> bool:
    """Tell whether a condition has more comparisons, or deeper groups, than one may have."""
    return depth(condition) > DEEPEST or len(list(comparisons(condition))) > MOST


def _has_empty_group(condition: Condition) -> bool:
    if isinstance(condition, Comparison):
        return False
    return not condition.conditions or any(_has_empty_group(c) for c in condition.conditions)


def _comparison_problem(comparison: Comparison, other: Field) -> str:
    kind = value_type(other)
    if kind is None:
        return say("refers to something that has no answer.")
    if unknown := missing_answer(other):
        return say("refers to {unknown}", unknown=unknown)
    least, most = VALUES_OF[comparison.test]
    if not least <= len(comparison.values) <= most:
        return say_count(
            "has {count} value for “{test}”.",
            "has {count} values for “{test}”.",
            len(comparison.values),
            test=comparison.test,
        )
    if comparison.test not in possible_tests(other):
        if comparison.test == "matches":
            return say("has a pattern, but compares an answer that is not one line of text.")
        return say("asks which of two answers is greater, but these answers have no order.")
    if comparison.test == "matches":
        problem = problem_of(str(comparison.values[0]))
        return say("has a pattern that {problem}", problem=problem) if problem else ""
    wanted = {"number": float, "boolean": bool}.get(kind, str)
    if not all(type(each) is wanted for each in comparison.values):
        return say("compares {type} with something else.", type=TYPES_CALLED[kind])
    return ""


def _calculation(
    field: CalculatedField, before: Mapping[str, Field], project: Project
) -> Iterator[Draft]:
    types = {name: kind for name, each in before.items() if (kind := value_type(each))}
    try:
        part = read(field.expression)
        for field_id in fields_in(part.node):
            if field_id not in types:
                if field_id in before:
                    where = say("refers to something that has no answer.")
                else:
                    where = _where(field_id, field, project)
                yield "calculation", "expression", say("the calculation {fault}", fault=where)
                return
            if unknown := missing_answer(before[field_id]):
                yield (
                    "calculation",
                    "expression",
                    say("the calculation refers to {unknown}", unknown=unknown),
                )
        found = type_of(part, types)
    except ExpressionError as fault:
        yield "calculation", "expression", say("the calculation {fault}", fault=fault)
        return
    if found != field.result:
        yield (
            "calculation-type",
            "result",
            say(
                "the calculation gives {given}, not {wanted}.",
                given=TYPES_CALLED[found],
                wanted=TYPES_CALLED[field.result],
            ),
        )
