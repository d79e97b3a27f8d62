"""The rules of fields as constraints of an XLSForm."""

from __future__ import annotations

from typing import Any

from builder.form.fields import (
    AnsweredField,
    CheckboxesField,
    DateField,
    DateTimeField,
    DecimalField,
    Field,
    IntegerField,
    RatingField,
    SliderField,
    TextareaField,
    TextField,
    TimeField,
)
from builder.form.texts import LocalText
from builder.importers.expressions.conditions import plain
from builder.importers.writers.xpath import Formulas, NotWrittenError, day, join, quoted

_SPEAKING = ("too_small", "too_large", "too_short", "too_long", "too_few", "too_many",
             "too_early", "too_late", "mismatch")  # fmt: skip


def bounds_of(field: AnsweredField, formulas: Formulas) -> str:
    """Return a field's rules as one constraint; empty if it has none that can be said."""
    try:
        found = _bounds(field)
        repeated = getattr(field, "equals", "")
        return join(*found, f". = {formulas.ref(repeated)}" if repeated else "")
    except NotWrittenError:
        return ""


def _bounds(field: AnsweredField) -> list[str]:
    held: Any = field
    match field:
        case IntegerField() | DecimalField():
            return [
                *(() if held.min is None else (f". >= {_number(held.min)}",)),
                *(() if held.max is None else (f". <= {_number(held.max)}",)),
            ]
        case TextField() | TextareaField():
            least = f"string-length(.) >= {held.min_length}" if held.min_length else ""
            most = f"string-length(.) <= {held.max_length}"
            pattern = getattr(held, "pattern", "")
            return [least, most, f"regex(., {quoted(f'^{pattern}$')})" if pattern else ""]
        case DateField() | DateTimeField():
            return [
                f". >= {day(held.earliest)}" if held.earliest else "",
                f". <= {day(held.latest)}" if held.latest else "",
            ]
        case TimeField():
            return [
                f". >= {quoted(held.earliest)}" if held.earliest else "",
                f". <= {quoted(held.latest)}" if held.latest else "",
            ]
        case CheckboxesField():
            least = f"count-selected(.) >= {held.min_choices}" if held.min_choices else ""
            most = held.max_choices
            return [least, "" if most is None else f"count-selected(.) <= {most}"]
    return []


def _number(value: float) -> str:
    written = plain(float(value)) if not isinstance(value, int) else str(value)
    if "e" in written or "n" in written:
        raise NotWrittenError
    return written


def message_of(field: AnsweredField) -> LocalText:
    """Return what is said when a rule is broken, if it is the same for all of them."""
    if pattern := getattr(field, "pattern_message", LocalText()):
        found: LocalText = pattern
        return found
    spoken = [each.text for each in field.messages if each.rule in _SPEAKING]
    return spoken[0] if spoken else LocalText()


def parameters_of(field: Field) -> str:
    """Return the range of a slider or rating; empty for other kinds."""
    if isinstance(field, SliderField):
        return f"start={field.min} end={field.max} step={field.step}"
    if isinstance(field, RatingField):
        return f"start={field.lowest} end={field.scale} step=1"
    return ""
