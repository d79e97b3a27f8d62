"""Values of a comparison: which fit what is asked, and what stands there at first."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from builder.form.conditions import Comparison, Scalar, Test
from builder.form.fields import AnsweredField, Field
from builder.form.operators import Operator, Sort, operator_of, operators_for, starting_comparison

_TIME: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_NOON: Final = "12:00"


def choices_to_compare(field: Field) -> tuple[Scalar, ...]:
    """Return the values of a field's choices, as comparisons hold them."""
    if not isinstance(field, AnsweredField):
        return ()
    return tuple(
        each.value if isinstance(each.value, str | bool) else float(each.value)
        for each in field.choices()
    )


def fits(value: Scalar, sort: Sort, field: Field) -> bool:
    """Tell whether a value is of a sort, and among a field's choices where it has some."""
    choices = choices_to_compare(field)
    if choices and sort != "pattern":
        # In Python, True equals 1.
        return (type(value), value) in [(type(each), each) for each in choices]
    match sort:
        case "boolean":
            return isinstance(value, bool)
        case "number":
            return type(value) is float
        case "date":
            return isinstance(value, str) and is_date(value)
        case "time":
            return isinstance(value, str) and is_time(value)
        case "moment":
            return isinstance(value, str) and is_moment(value)
    return isinstance(value, str)


def is_date(text: str) -> bool:
    """Tell whether a text is a date such as ``2026-12-31``."""
    try:
        return text == date.fromisoformat(text).isoformat()
    except ValueError:
        return False


def is_time(text: str) -> bool:
    """Tell whether a text is a time such as ``08:30``."""
    return bool(_TIME.fullmatch(text))


def is_moment(text: str) -> bool:
    """Tell whether a text is a date and a time such as ``2026-12-31T08:30``."""
    day, _, time = text.partition("T")
    return is_date(day) and is_time(time)


def asking(comparison: Comparison, field: Field, test: Test, today: date) -> Comparison:
    """Return a comparison that asks something of a field; values that fit stay.

    Args:
        comparison: The comparison as it was, perhaps of another field.
        field: The field.
        test: What is asked of it.
        today: The date that stands there where none was chosen.
    """
    operator = operator_of(field, test)
    values = [each for each in comparison.values if fits(each, operator.sort, field)]
    values = values[: operator.most]
    while len(values) < operator.least:
        values.append(_first_value(operator, field, today))
    return replace(comparison, field=field.id, test=test, values=tuple(values))


def asking_of(comparison: Comparison, field: Field, today: date) -> Comparison:
    """Return a comparison of another field: the same question, where it can be asked and fits.

    Whether a field is answered is what a new comparison asks, and nothing that was chosen.
    """
    is_new = comparison.test == "filled"
    same = not is_new and any(each.test == comparison.test for each in operators_for(field))
    kept = asking(comparison, field, comparison.test, today)
    if same and (kept.values == comparison.values or not comparison.values):
        return kept
    return starting_comparison(field) or kept


def _first_value(operator: Operator, field: Field, today: date) -> Scalar:
    """Return a value to begin with, one that some answer fulfils."""
    choices = choices_to_compare(field)
    is_below = operator.test == "less"
    if choices and operator.sort != "pattern":
        return choices[-1 if is_below else 0]
    match operator.sort:
        case "boolean":
            return True
        case "number":
            least, most = getattr(field, "min", None), getattr(field, "max", None)
            if is_below:
                return float((least or 0) + 1 if most is None else most)
            return float(least or 0)
        case "date":
            return today.isoformat()
        case "time":
            return _NOON
        case "moment":
            return f"{today.isoformat()}T{_NOON}"
    return ""
