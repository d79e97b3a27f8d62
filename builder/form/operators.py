"""What a condition may ask of a field, as the condition builder offers it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal
from unicodedata import normalize

from builder.form.conditions import VALUES_OF, Comparison, Scalar, Test
from builder.form.fields import AnsweredField, Field
from builder.form.kinds import kind_of, possible_tests, value_type
from builder.say import say
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

# How the tests of each variant read between the field and the values.
Variant = Literal["usual", "moment", "several", "tick", "unseen"]
_WORDS: Final[Mapping[tuple[Variant, Test], str]] = {
    ("usual", "equals"): say("is"),
    ("usual", "not"): say("is not"),
    ("usual", "in"): say("is one of"),
    ("usual", "greater"): say("is more than"),
    ("usual", "less"): say("is less than"),
    ("usual", "between"): say("is between"),
    ("usual", "empty"): say("is not answered"),
    ("usual", "filled"): say("is answered"),
    ("usual", "matches"): say("matches the pattern"),
    ("moment", "greater"): say("is after"),
    ("moment", "less"): say("is before"),
    ("several", "equals"): say("includes"),
    ("several", "not"): say("does not include"),
    ("several", "in"): say("includes one of"),
    ("tick", "empty"): say("is not ticked"),
    ("tick", "filled"): say("is ticked"),
    ("unseen", "empty"): say("has no value"),
    ("unseen", "filled"): say("has a value"),
}
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
    words = _WORDS[variant_of(field, test), test]
    return Operator(test=test, words=words, least=least, most=most, sort=sort)


def variant_of(field: Field, test: Test) -> Variant:
    """Tell which words a test of a field reads in."""
    own: Variant = "usual"
    if kind_of(field).ticked:
        own = "tick"
    elif value_type(field) == "list":
        own = "several"
    elif not isinstance(field, AnsweredField):
        own = "unseen"
    if own != "usual" and (own, test) in _WORDS:
        return own
    is_moment = _sort_of(field) in ("date", "time", "moment")
    return "moment" if is_moment and ("moment", test) in _WORDS else "usual"


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
