"""Fields as properties of a JSON Schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from builder.form.expressions import Type
from builder.form.fields import (
    AnsweredField,
    CheckboxField,
    ChoiceField,
    ConsentField,
    DecimalField,
    Field,
    HiddenField,
    IntegerField,
    OptionsField,
    RadioField,
    RatingField,
    SliderField,
    TextareaField,
    TextField,
)
from builder.form.kinds import kind_of, value_type
from builder.form.texts import LocalText

Words = Callable[[LocalText], str]

_TYPES: Final[dict[Type | None, str]] = {
    "text": "string",
    "date": "string",
    "number": "number",
    "boolean": "boolean",
    "list": "array",
    None: "string",
}
# A time or moment of ours has no seconds and no zone, which the formats of JSON Schema need.
_TIME: Final = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_PATTERNS: Final = {
    "time": f"^{_TIME}$",
    "datetime": f"^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T{_TIME}$",
    "country": "^[A-Z]{2}$",
}
_FORMATS: Final = {"email": "email", "date": "date", "url": "uri"}


def property_of(field: Field, words: Words) -> dict[str, Any]:
    """Return the schema of a field's answer.

    Args:
        field: A field with a value.
        words: Returns a text in the form's first language.
    """
    found: dict[str, Any] = {"title": words(field.wording)}
    if isinstance(field, AnsweredField):
        found["description"] = words(field.hint)
    found |= _answer(field, words)
    default = getattr(field, "default", None)
    if default not in (None, "", (), False):
        found["default"] = list(default) if isinstance(default, tuple) else default
    placeholder = words(getattr(field, "placeholder", LocalText()))
    if placeholder:
        found["examples"] = [placeholder]
    return {name: held for name, held in found.items() if held not in ("", None)}


def _answer(field: Field, words: Words) -> dict[str, Any]:
    if isinstance(field, TextField | TextareaField):
        return _text(field)
    if isinstance(field, IntegerField | DecimalField | SliderField | RatingField):
        return _number(field)
    if isinstance(field, CheckboxField):
        return {"type": "boolean", "ui:widget": "checkbox"}
    if isinstance(field, ConsentField):
        return {"const": True}
    if isinstance(field, OptionsField):
        return _options(field, words)
    if isinstance(field, HiddenField):
        constant = field.source == "constant"
        return {"const": field.value} if constant else {"type": "string", "readOnly": True}
    found: dict[str, Any] = {"type": _TYPES[value_type(field)]}
    found["format"] = _FORMATS.get(field.kind)
    found["pattern"] = _PATTERNS.get(field.kind)
    found["readOnly"] = None if kind_of(field).answered else True
    return found


def _text(held: Any) -> dict[str, Any]:
    pattern = getattr(held, "pattern", "")
    found: dict[str, Any] = {
        "type": "string",
        "minLength": held.min_length or None,
        "maxLength": held.max_length,
        "pattern": f"^{pattern}$" if pattern and "|" not in pattern else None,
    }
    if "|" in pattern:
        # Alternatives without a group would be anchored one by one.
        found["pattern"] = f"^(?:{pattern})$"
    if isinstance(held, TextareaField):
        found["ui:widget"] = "textarea"
    return found


def _number(held: Any) -> dict[str, Any]:
    whole = {"type": "integer"}
    match held:
        case RatingField():
            return {**whole, "minimum": held.lowest, "maximum": held.scale}
        case SliderField():
            return {**whole, "minimum": held.min, "maximum": held.max, "ui:widget": "range"}
    return {
        "type": "integer" if isinstance(held, IntegerField) else "number",
        "minimum": held.min,
        "maximum": held.max,
        # A step of ours counts from the least value, this one from 0.
        "multipleOf": None if held.min or (held.step or 0) <= 0 else held.step,
    }


def _options(field: OptionsField, words: Words) -> dict[str, Any]:
    choices = [
        {"const": each.value, "title": words(each.label) or each.value} for each in field.options
    ]
    if isinstance(field, ChoiceField):
        widget = "radio" if isinstance(field, RadioField) else "select"
        return {"type": "string", "oneOf": choices, "ui:widget": widget}
    held: Any = field
    return {
        "type": "array",
        "items": {"type": "string", "oneOf": choices},
        "uniqueItems": True,
        "minItems": held.min_choices or None,
        "maxItems": held.max_choices,
    }
