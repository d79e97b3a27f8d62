"""What can be answered to a field: what can be chosen, and how an answer is held."""

from __future__ import annotations

from collections.abc import Collection

from builder.form.fields import AnsweredField, OptionsField
from builder.form.kinds import kind_of
from builder.form.numbers import read_number

Value = str | int | float | bool | list[str] | None
"""An answer as JSON carries it; None for no answer."""


def choices_of(field: AnsweredField) -> tuple[str | int | bool, ...]:
    """Return the values that can be chosen, in order; empty for a field that offers none."""
    return tuple(choice.value for choice in field.choices())


def offered_by(field: AnsweredField) -> tuple[str | int | bool, ...]:
    """Return what a tester can choose: the choices, and one invalid choice.

    Yes and no have no third choice.
    """
    choices = choices_of(field)
    numbers = [choice for choice in choices if type(choice) is int]
    texts = [choice for choice in choices if isinstance(choice, str)]
    if numbers:
        return (*choices, max(numbers) + 1)
    if texts or isinstance(field, OptionsField):
        return (*choices, no_option_of(texts))
    return choices


def no_option_of(options: Collection[str]) -> str:
    """Return a value that is not one of a choice's options."""
    value = "something_else"
    while value in options:
        value += "_"
    return value


def held(field: AnsweredField, value: Value) -> Value:
    """Return an answer as a person can give it to a field; None for no answer.

    Wrong answers are kept, as the rules refuse them: a text in place of a number, or the choice
    of :func:`offered_by` that is invalid.
    """
    kind = kind_of(field)
    if kind.ticked:
        return value is True
    offered = offered_by(field)
    if kind.value == "list":
        ticked = value if isinstance(value, list) else []
        return [str(choice) for choice in offered if choice in ticked] or None
    if offered:
        # Types too, as True equals 1.
        same = (type(value), value)
        return value if same in [(type(choice), choice) for choice in offered] else None
    if kind.value == "number" and isinstance(value, str):
        number = read_number(value)
        return (value or None) if number is None else number
    return None if value == "" else value
