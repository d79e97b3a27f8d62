"""What a condition may ask of a field, as the condition builder offers it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal
from unicodedata import normalize

from builder.form.conditions import VALUES_OF, Comparison, Scalar, Test
from builder.form.fields import AnsweredField, Field
from builder.form.kinds import kind_of, possible_tests, value_type
from builder.value import dataclass

Sort = Literal[
    "none",  # the test takes no value
    "text",  # any text
    "number",
    "date",  # ``YYYY-MM-DD``
    "time",  # ``HH:MM``
    "moment",  # ``YYYY-MM-DDTHH:MM``
    "choice",  # one of the field's choices
    "boolean",  # true or false
    "pattern",  # a regular expression
]

PLAIN_WORDS: Final[Mapping[Test, str]] = {
    "equals": "is",
    "not": "is not",
    "in": "is one of",
    "greater": "is more than",
    "less": "is less than",
    "between": "is between",
    "empty": "is not answered",
    "filled": "is answered",
    "matches": "matches the pattern",
}
_OF_MOMENTS: Final[Mapping[Test, str]] = {"greater": "is after", "less": "is before"}
_OF_SEVERAL: Final[Mapping[Test, str]] = {
    "equals": "includes",
    "not": "does not include",
    "in": "includes one of",
}
_OF_TICKS: Final[Mapping[Test, str]] = {"empty": "is not ticked", "filled": "is ticked"}
_OF_UNSEEN: Final[Mapping[Test, str]] = {"empty": "has no value", "filled": "has a value"}
# Sorts by what an answer is given in, where the type of the value does not tell.
_SORT_OF_EDITOR: Final[Mapping[str, Sort]] = {
    "date": "date",
    "time": "time",
    "moment": "moment",
    "choice": "choice",
    "country": "choice",
    "checks": "choice",
}
_SORT_OF_TYPE: Final[Mapping[str | None, Sort]] = {
    "number": "number",
    "date": "date",
    "boolean": "boolean",
}
_PYTHON_TYPES: Final[Mapping[str | None, type]] = {"number": float, "boolean": bool}


@dataclass(frozen=True, kw_only=True)
class Operator:
    """One of the things that a condition may ask of a field.

    Attributes:
        test: The test.
        words: How it reads between the field and the values, such as ``is more than``.
        least: How many values it takes at least.
        most: How many values it takes at most.
        sort: What each value is.
    """

    test: Test
    words: str
    least: int
    most: int
    sort: Sort


def operators_for(field: Field) -> tuple[Operator, ...]:
    """Return what conditions may ask of a field; empty if it has no value.

    A tick box is only ever ticked or not ticked, so it has two operators.
    """
    tests = possible_tests(field)
    if kind_of(field).ticked:
        tests = ("filled", "empty")
    return tuple(operator_of(field, test) for test in tests)


def operator_of(field: Field, test: Test) -> Operator:
    """Return an operator of a field, also one that its kind does not offer."""
    least, most = VALUES_OF[test]
    sort: Sort = "none" if not most else "pattern" if test == "matches" else _sort_of(field)
    return Operator(test=test, words=words_of(field, test), least=least, most=most, sort=sort)


def words_of(field: Field, test: Test) -> str:
    """Return how a test of a field reads."""
    own: Mapping[Test, str] = {}
    if kind_of(field).ticked:
        own = _OF_TICKS
    elif value_type(field) == "list":
        own = _OF_SEVERAL
    elif not isinstance(field, AnsweredField):
        own = _OF_UNSEEN
    ordered: Mapping[Test, str] = (
        _OF_MOMENTS if _sort_of(field) in ("date", "time", "moment") else {}
    )
    return {**PLAIN_WORDS, **ordered, **own}[test]


def fits(comparison: Comparison, field: Field) -> bool:
    """Tell whether a comparison can be asked of a field: its test, and the type of its values."""
    least, most = VALUES_OF[comparison.test]
    if comparison.test not in possible_tests(field):
        return False
    wanted = _PYTHON_TYPES.get(value_type(field), str)
    return least <= len(comparison.values) <= most and all(
        type(each) is wanted for each in comparison.values
    )


def not_offered(comparison: Comparison, field: Field) -> tuple[Scalar, ...]:
    """Return the values of a comparison that are not among the choices of a field.

    Empty for a field without choices, and for a test that is not for single values.
    """
    choices = field.choices() if isinstance(field, AnsweredField) else ()
    if not choices or comparison.test not in ("equals", "not", "in"):
        return ()
    # Both rule engines compare composed texts.
    offered = {_composed(each.value) for each in choices}
    return tuple(each for each in comparison.values if _composed(each) not in offered)


def _composed(value: Scalar) -> Scalar:
    return normalize("NFC", value) if isinstance(value, str) else value


def starting_comparison(field: Field) -> Comparison | None:
    """Return the comparison that a new condition on a field begins with.

    It asks for the first choice, where there is one, else whether the field is answered: it is
    never a comparison with a value that nobody chose. None if the field has no value.
    """
    operators = operators_for(field)
    if not operators:
        return None
    if operators[0].test == "equals" and isinstance(field, AnsweredField) and field.choices():
        return Comparison(field=field.id, test="equals", values=(_first_choice(field),))
    return Comparison(field=field.id, test="filled")


def _first_choice(field: AnsweredField) -> Scalar:
    value = field.choices()[0].value
    return value if isinstance(value, str | bool) else float(value)


def _sort_of(field: Field) -> Sort:
    editor = kind_of(field).answered_in
    if editor in _SORT_OF_EDITOR:
        return _SORT_OF_EDITOR[editor]
    return _SORT_OF_TYPE.get(value_type(field), "text")
