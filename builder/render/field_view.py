"""A field as its template sees it: in one language, with what HTML wants to know."""

from __future__ import annotations

from dataclasses import dataclass

from builder.form.fields import (
    AnsweredField,
    CheckboxField,
    ChoiceField,
    DecimalField,
    EmailField,
    Field,
    HeadingField,
    IntegerField,
    NamedField,
    ParagraphField,
    PhoneField,
    TextareaField,
    TextField,
    TypedField,
)

_LEFT_TO_RIGHT = (EmailField, PhoneField, IntegerField, DecimalField)


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionView:
    """One choice.

    Attributes:
        value: What is sent.
        label: What is read.
    """

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field.

    Attributes:
        kind: The kind's name.
        key: What the keys of its texts begin with: its context name, or its id if it has none.
        name: Its context name; empty if it has none.
        text: The wording of a heading or paragraph.
        label: The visible label.
        hint: Help under the label.
        required: Whether it must be answered.
        width: Share of the line.
        placeholder: An example inside the empty box.
        autocomplete: The autofill token.
        inputmode: The keyboard that phones show.
        spellcheck: Whether the browser checks spelling; None where it never does.
        dir: Writing direction, where it is not the language's.
        counted: Whether it says how much room is left.
        rows: Height in lines.
        default: What it starts with.
        ticked: Whether it starts ticked.
        options: The choices.
    """

    kind: str
    key: str
    name: str = ""
    text: str = ""
    label: str = ""
    hint: str = ""
    required: bool = False
    width: str = "full"
    placeholder: str = ""
    autocomplete: str = ""
    inputmode: str = ""
    spellcheck: bool | None = None
    dir: str = ""
    counted: bool = False
    rows: int = 0
    default: str = ""
    ticked: bool = False
    options: tuple[OptionView, ...] = ()


def view_of(field: Field, language: str) -> FieldView:
    """Return a field's view in the form's default language."""
    if isinstance(field, HeadingField | ParagraphField):
        return FieldView(kind=field.kind, key=field.id, text=field.text.best(language))
    if not isinstance(field, AnsweredField):
        name = field.name if isinstance(field, NamedField) else ""
        return FieldView(kind=field.kind, key=name or field.id, name=name)
    typed = field if isinstance(field, TypedField) else None
    return FieldView(
        kind=field.kind,
        key=field.name,
        name=field.name,
        label=field.label.best(language) or field.name,
        hint=field.hint.best(language),
        required=field.required,
        width=field.width,
        placeholder=typed.placeholder.best(language) if typed else "",
        autocomplete=getattr(field, "autocomplete", ""),
        inputmode=_inputmode(field),
        spellcheck=_spellcheck(field),
        # Addresses and numbers read from left to right in every language.
        dir="ltr" if isinstance(field, _LEFT_TO_RIGHT) else "",
        counted=isinstance(field, TextField | TextareaField),
        rows=field.rows if isinstance(field, TextareaField) else 0,
        default=field.default if isinstance(field, TextField | TextareaField | ChoiceField) else "",
        ticked=isinstance(field, CheckboxField) and field.default,
        options=_options(field, language),
    )


def _inputmode(field: AnsweredField) -> str:
    if isinstance(field, TextField):
        return field.inputmode
    if isinstance(field, IntegerField | DecimalField):
        # The numeric keyboards of some phones have no minus.
        if field.min is not None and field.min < 0:
            return ""
        return "numeric" if isinstance(field, IntegerField) else "decimal"
    return ""


def _spellcheck(field: AnsweredField) -> bool | None:
    if isinstance(field, TextField | TextareaField):
        return field.spellcheck
    return False if isinstance(field, TypedField) else None


def _options(field: AnsweredField, language: str) -> tuple[OptionView, ...]:
    if not isinstance(field, ChoiceField):
        return ()
    return tuple(
        OptionView(value=each.value, label=each.label.best(language) or each.value)
        for each in field.options
    )
