"""The field kinds as values: one class per kind.

A field has a stable internal ``id`` (never shown, never reused) and, if it delivers a value, a
``name``: the context variable that the conversation sees. Everything else refers to a field by
its id, so that a rename breaks nothing.
"""

from __future__ import annotations

from builder.form.fields.base import (
    AnsweredField,
    Choice,
    Field,
    InputMode,
    NamedField,
    Option,
    Prefill,
    PrefillSource,
    RuleMessage,
    TypedField,
    WhenHidden,
    Width,
    WordedField,
)
from builder.form.fields.choices import (
    CheckboxesDelivery,
    CheckboxesField,
    CheckboxField,
    ChoiceField,
    ConsentField,
    CountryField,
    OptionsField,
    RadioField,
    SelectField,
    YesNoField,
)
from builder.form.fields.content import (
    DividerField,
    HeadingField,
    ImageField,
    LinkField,
    ParagraphField,
    StepField,
)
from builder.form.fields.moments import (
    DateField,
    DateTimeField,
    TimeField,
)
from builder.form.fields.numbers import (
    GRADES_MOST,
    DecimalField,
    IntegerField,
    RatingField,
    RatingLook,
    SliderField,
)
from builder.form.fields.text import (
    EmailField,
    Normaliser,
    PhoneField,
    TextareaField,
    TextField,
    UrlField,
)
from builder.form.fields.unseen import (
    CalculatedField,
    CalculatedResult,
    HiddenField,
    HiddenSource,
    ReferenceStyle,
)

__all__ = [
    "GRADES_MOST",
    "AnsweredField",
    "CalculatedField",
    "CalculatedResult",
    "CheckboxField",
    "CheckboxesDelivery",
    "CheckboxesField",
    "Choice",
    "ChoiceField",
    "ConsentField",
    "CountryField",
    "DateField",
    "DateTimeField",
    "DecimalField",
    "DividerField",
    "EmailField",
    "Field",
    "HeadingField",
    "HiddenField",
    "HiddenSource",
    "ImageField",
    "InputMode",
    "IntegerField",
    "LinkField",
    "NamedField",
    "Normaliser",
    "Option",
    "OptionsField",
    "ParagraphField",
    "PhoneField",
    "Prefill",
    "PrefillSource",
    "RadioField",
    "RatingField",
    "RatingLook",
    "ReferenceStyle",
    "RuleMessage",
    "SelectField",
    "SliderField",
    "StepField",
    "TextField",
    "TextareaField",
    "TimeField",
    "TypedField",
    "UrlField",
    "WhenHidden",
    "Width",
    "WordedField",
    "YesNoField",
]
