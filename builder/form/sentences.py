"""Conditions and rules as sentences, without ids and codes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from builder.form.called import LONGEST, field_called, in_one_line
from builder.form.conditions import Comparison, Condition, Scalar
from builder.form.fields import AnsweredField, Choice, Field
from builder.form.kinds import kind_of
from builder.form.operators import PLAIN_WORDS, operator_of
from builder.form.project import Project

RuleAttribute = Literal["show_if", "required_if"]
DELETED: Final = "a deleted field"
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_RULES: Final[Mapping[RuleAttribute, str]] = {"show_if": "Show", "required_if": "Require"}


def sentence(project: Project, field: Field, attribute: RuleAttribute, language: str = "") -> str:
    """Return a rule as a sentence, such as ``Show “Price” if “I want to” is “Sell”``.

    Args:
        project: The form.
        field: One of its fields.
        attribute: Which of its conditions.
        language: The language of labels; empty for the default one.

    Returns:
        The sentence; empty if the field has no such condition.
    """
    condition: Condition | None = getattr(field, attribute, None)
    if condition is None:
        return ""
    said = condition_words(condition, project, language)
    return f"{_RULES[attribute]} {field_called(field, language or project.default_language)} {said}"


def condition_words(condition: Condition, project: Project, language: str = "") -> str:
    """Return a condition with its ``if``, such as ``if “Rooms” is more than 2``."""
    fields = {each.id: each for each in project.fields}
    return f"if {_words(condition, fields, language or project.default_language)}"


def clause(condition: Condition, fields: Mapping[str, Field], language: str) -> str:
    """Return a condition as a clause; the arguments are those of :func:`comparison_words`."""
    return _words(condition, fields, language)


def comparison_words(comparison: Comparison, fields: Mapping[str, Field], language: str) -> str:
    """Return a comparison as a clause, such as ``“Rooms” is more than 2``.

    Args:
        comparison: The comparison.
        fields: The form's fields, by id.
        language: The language of labels.
    """
    field = fields.get(comparison.field)
    if field is None:
        # What its values mean is not known any more.
        return f"{DELETED} {PLAIN_WORDS[comparison.test]}"
    whom = field_called(field, language)
    if kind_of(field).ticked and comparison.test in ("equals", "not"):
        ticked = (comparison.values == (True,)) == (comparison.test == "equals")
        return f"{whom} {'is ticked' if ticked else 'is not ticked'}"
    operator = operator_of(field, comparison.test)
    values = [value_words(each, field, language) for each in comparison.values]
    joined = " and ".join(values) if comparison.test == "between" else _listed(values, "or")
    return f"{whom} {operator.words} {joined}".rstrip()


def value_words(value: Scalar, field: Field, language: str) -> str:
    """Return a value of a comparison as people read it: the label of an option, a date in words."""
    if isinstance(field, AnsweredField) and not kind_of(field).ticked:
        for choice in field.choices():
            if _is_same(choice, value):
                said = choice.label.best(language, language) or plain_words(value)
                return f"“{in_one_line(said, LONGEST)}”" if isinstance(value, str | bool) else said
    if isinstance(value, str):
        return _moment(value) or f"“{in_one_line(value, LONGEST)}”"
    return plain_words(value)


def _is_same(choice: Choice, value: Scalar) -> bool:
    # In Python, True equals 1.
    return choice.value == value and isinstance(choice.value, bool) == isinstance(value, bool)


def plain_words(value: Scalar) -> str:
    """Return a value as people write it, without quotation marks."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, str):
        return value
    number = Decimal(repr(value))
    return f"{number.normalize():,f}" if number.is_finite() else str(value)


def _moment(text: str) -> str:
    """Return an ISO date, with or without a time, in words; empty if it is none."""
    day, mark, time = text.partition("T")
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return ""
    if day != found.isoformat():
        return ""
    said = f"{found.day} {_MONTHS[found.month - 1]} {found.year}"
    return f"{said}, {time}" if mark else said


def _words(
    condition: Condition, fields: Mapping[str, Field], language: str, *, within: bool = False
) -> str:
    if isinstance(condition, Comparison):
        return comparison_words(condition, fields, language)
    parts = [_words(each, fields, language, within=True) for each in condition.conditions]
    if len(parts) < 2:
        return "".join(parts) or "nothing (an empty group)"
    joined = (" and " if condition.match == "all" else " or ").join(parts)
    return f"({joined})" if within else joined


def _listed(values: list[str], last: str) -> str:
    if len(values) < 2:
        return "".join(values)
    return f"{', '.join(values[:-1])} {last} {values[-1]}"
