"""Conditions and rules as sentences, without ids and codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import reduce
from typing import Final, Literal

from builder.form.called import LONGEST, field_called, in_one_line
from builder.form.conditions import VALUES_OF, Comparison, Condition, Scalar, Test
from builder.form.fields import AnsweredField, Choice, CountryField, Field
from builder.form.kinds import kind_of
from builder.form.operators import Variant, variant_of
from builder.form.piping import without_placeholders
from builder.form.project import Project
from builder.form.unicode_names import country_said
from builder.say import quoted, say

RuleAttribute = Literal["show_if", "required_if"]
DELETED: Final = say("a deleted field")
_MONTHS: Final = (
    lambda day, year: say("{day} January {year}", day=day, year=year),
    lambda day, year: say("{day} February {year}", day=day, year=year),
    lambda day, year: say("{day} March {year}", day=day, year=year),
    lambda day, year: say("{day} April {year}", day=day, year=year),
    lambda day, year: say("{day} May {year}", day=day, year=year),
    lambda day, year: say("{day} June {year}", day=day, year=year),
    lambda day, year: say("{day} July {year}", day=day, year=year),
    lambda day, year: say("{day} August {year}", day=day, year=year),
    lambda day, year: say("{day} September {year}", day=day, year=year),
    lambda day, year: say("{day} October {year}", day=day, year=year),
    lambda day, year: say("{day} November {year}", day=day, year=year),
    lambda day, year: say("{day} December {year}", day=day, year=year),
)
_CLAUSES: Final[Mapping[tuple[Variant, Test], Callable[[str, str], str]]] = {
    ("usual", "equals"): lambda field, value: say("{field} is {value}", field=field, value=value),
    ("usual", "not"): lambda field, value: say("{field} is not {value}", field=field, value=value),
    ("usual", "in"): lambda field, value: say(
        "{field} is one of {values}", field=field, values=value
    ),
    ("usual", "greater"): lambda field, value: say(
        "{field} is more than {value}", field=field, value=value
    ),
    ("usual", "less"): lambda field, value: say(
        "{field} is less than {value}", field=field, value=value
    ),
    ("usual", "between"): lambda field, value: say(
        "{field} is between {values}", field=field, values=value
    ),
    ("usual", "empty"): lambda field, _: say("{field} is not answered", field=field),
    ("usual", "filled"): lambda field, _: say("{field} is answered", field=field),
    ("usual", "matches"): lambda field, value: say(
        "{field} matches the pattern {pattern}", field=field, pattern=value
    ),
    ("moment", "greater"): lambda field, value: say(
        "{field} is after {value}", field=field, value=value
    ),
    ("moment", "less"): lambda field, value: say(
        "{field} is before {value}", field=field, value=value
    ),
    ("several", "equals"): lambda field, value: say(
        "{field} includes {value}", field=field, value=value
    ),
    ("several", "not"): lambda field, value: say(
        "{field} does not include {value}", field=field, value=value
    ),
    ("several", "in"): lambda field, value: say(
        "{field} includes one of {values}", field=field, values=value
    ),
    ("tick", "empty"): lambda field, _: say("{field} is not ticked", field=field),
    ("tick", "filled"): lambda field, _: say("{field} is ticked", field=field),
    ("unseen", "empty"): lambda field, _: say("{field} has no value", field=field),
    ("unseen", "filled"): lambda field, _: say("{field} has a value", field=field),
}


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
    language = language or project.default_language
    asked = clause(condition, {each.id: each for each in project.fields}, language)
    return rule_sentence(attribute, field_called(field, language), asked)


def rule_sentence(attribute: RuleAttribute, field: str, condition: str) -> str:
    """Return a rule as a sentence.

    Args:
        attribute: Which condition of the field it is.
        field: What the field is called.
        condition: The condition as a clause, see :func:`clause`.
    """
    if attribute == "show_if":
        return say("Show {field} if {condition}", field=field, condition=condition)
    return say("Require {field} if {condition}", field=field, condition=condition)


def condition_words(condition: Condition, project: Project, language: str = "") -> str:
    """Return a condition with its ``if``, such as ``if “Rooms” is more than 2``."""
    fields = {each.id: each for each in project.fields}
    asked = clause(condition, fields, language or project.default_language)
    return say("if {condition}", condition=asked)


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
        return _CLAUSES["usual", comparison.test](
            DELETED, _values_words(comparison, None, language)
        )
    whom = field_called(field, language)
    if kind_of(field).ticked and comparison.test in ("equals", "not"):
        ticked = (comparison.values == (True,)) == (comparison.test == "equals")
        return _CLAUSES["tick", "filled" if ticked else "empty"](whom, "")
    said = _CLAUSES[variant_of(field, comparison.test), comparison.test]
    return said(whom, _values_words(comparison, field, language))


def _values_words(comparison: Comparison, field: Field | None, language: str) -> str:
    """Return the values of a comparison; what is missing there, so that a sentence stays whole."""
    values = [value_words(each, field, language) for each in comparison.values]
    values += [say("nothing")] * (VALUES_OF[comparison.test][0] - len(values))
    return _linked(values, _and) if comparison.test == "between" else _listed(values)


def value_words(value: Scalar, field: Field | None, language: str) -> str:
    """Return a value of a comparison as people read it: the label of an option, a date in words.

    Args:
        value: The value.
        field: The field that it is compared with; None for one that was deleted, of which nobody
            knows any more what its values are called.
        language: The language of labels.
    """
    if isinstance(field, CountryField) and isinstance(value, str):
        return quoted(in_one_line(country_said(value), LONGEST))
    if isinstance(field, AnsweredField) and not kind_of(field).ticked:
        for choice in field.choices():
            if _is_same(choice, value):
                label = without_placeholders(choice.label.best(language, language))
                said = with_word(label or said_words(value), choice, language)
                return quoted(in_one_line(said, LONGEST)) if isinstance(value, str | bool) else said
    if isinstance(value, str):
        return _moment(value) or quoted(in_one_line(value, LONGEST))
    return said_words(value)


def with_word(said: str, choice: Choice, language: str) -> str:
    """Return what a choice is called with what it means besides, such as ``2 (good)``."""
    word = without_placeholders(choice.word.best(language, language))
    if not word:
        return said
    return say("{value} ({meaning})", value=said, meaning=in_one_line(word, LONGEST))


def _is_same(choice: Choice, value: Scalar) -> bool:
    # In Python, True equals 1.
    return choice.value == value and isinstance(choice.value, bool) == isinstance(value, bool)


def said_words(value: Scalar) -> str:
    """Return a value as the window shows it, without quotation marks."""
    if isinstance(value, bool):
        return say("Yes") if value else say("No")
    return plain_words(value)


def plain_words(value: Scalar) -> str:
    """Return a value as people write it into a form, without quotation marks."""
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
    said = _MONTHS[found.month - 1](found.day, found.year)
    return say("{date}, {time}", date=said, time=time) if mark else said


def _words(
    condition: Condition, fields: Mapping[str, Field], language: str, *, within: bool = False
) -> str:
    if isinstance(condition, Comparison):
        return comparison_words(condition, fields, language)
    parts = [_words(each, fields, language, within=True) for each in condition.conditions]
    if len(parts) < 2:
        return "".join(parts) or say("nothing (an empty group)")
    joined = _linked(parts, _and if condition.match == "all" else _or)
    return f"({joined})" if within else joined


def _listed(values: list[str]) -> str:
    """Return values as a list whose last one is linked by ``or``."""
    if len(values) < 2:
        return "".join(values)
    return _or(_linked(values[:-1], _comma), values[-1])


def _linked(parts: Sequence[str], link: Callable[[str, str], str]) -> str:
    return reduce(link, parts) if parts else ""


def _and(before: str, after: str) -> str:
    return say("{before} and {after}", before=before, after=after)


def _or(before: str, after: str) -> str:
    return say("{before} or {after}", before=before, after=after)


def _comma(before: str, after: str) -> str:
    return say("{before}, {after}", before=before, after=after)
