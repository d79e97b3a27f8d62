"""What can be answered to a field: what it starts with, what can be chosen, how it is held."""

from __future__ import annotations

from collections.abc import Collection

from builder.form.countries import COUNTRIES
from builder.form.fields import (
    AnsweredField,
    CheckboxesField,
    CheckboxField,
    ChoiceField,
    ConsentField,
    CountryField,
    DecimalField,
    IntegerField,
    NamedField,
    RatingField,
    SliderField,
    YesNoField,
)
from builder.form.numbers import read_number

Value = str | int | float | bool | list[str] | None
"""An answer as JSON carries it; None for no answer."""

_TICKED = (CheckboxField, ConsentField)
_NUMBERS = (IntegerField, DecimalField, SliderField)


def default_of(field: NamedField) -> str | int | float | bool | tuple[str, ...] | None:
    """Return what a field starts with, as the page would send it; None for nothing."""
    default: str | int | float | bool | tuple[str, ...] | None = getattr(field, "default", None)
    if isinstance(field, SliderField) and default is None:
        middle = (field.max - field.min) // 2
        return field.min + middle - middle % field.step
    return None if default in ("", ()) else default


def countries_of(field: CountryField) -> tuple[str, ...]:
    """Return the codes of the countries to choose from, the preferred ones first."""
    return tuple(dict.fromkeys((*field.preferred, *(field.countries or COUNTRIES))))


def choices_of(field: AnsweredField) -> tuple[str | int | bool, ...]:
    """Return the values that can be chosen, in order; empty for a field that offers none."""
    match field:
        case YesNoField():
            return (True, False)
        case RatingField():
            return tuple(range(field.lowest, field.scale + 1))
        case CountryField():
            return countries_of(field)
        case ChoiceField() | CheckboxesField():
            return tuple(option.value for option in field.options)
    return ()


def offered_by(field: AnsweredField) -> tuple[str | int | bool, ...]:
    """Return what a person who tries the form can choose: the choices, and one that is none."""
    choices = choices_of(field)
    if isinstance(field, RatingField):
        return (*choices, field.scale + 1)
    if isinstance(field, CountryField | ChoiceField | CheckboxesField):
        return (*choices, no_option_of([str(choice) for choice in choices]))
    return choices


def no_option_of(options: Collection[str]) -> str:
    """Return a value that is not one of a choice's options."""
    value = "something_else"
    while value in options:
        value += "_"
    return value


def held(field: AnsweredField, value: Value) -> Value:
    """Return an answer as a person can give it to a field; None for no answer.

    Wrong answers are kept, as refusing them is the work of the rules: a number that is none, or
    the one choice too many of :func:`offered_by`.
    """
    if isinstance(field, _TICKED):
        return value is True
    offered = offered_by(field)
    if isinstance(field, CheckboxesField):
        ticked = value if isinstance(value, list) else []
        return [str(choice) for choice in offered if choice in ticked] or None
    if offered:
        # Types too, as True equals 1.
        same = (type(value), value)
        return value if same in [(type(choice), choice) for choice in offered] else None
    if isinstance(field, _NUMBERS) and isinstance(value, str):
        number = read_number(value)
        return (value or None) if number is None else number
    return None if value == "" else value
