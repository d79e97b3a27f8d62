"""A field as its template reads it: in one language, with all that HTML needs."""

from __future__ import annotations

from dataclasses import fields, replace
from types import SimpleNamespace

from builder.backend.rules import plain_number
from builder.form.fields import (
    AnsweredField,
    Choice,
    Field,
    NamedField,
    TypedField,
)
from builder.form.kinds import kind_of
from builder.form.look import grade_signs
from builder.form.texts import LocalText
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class OptionView:
    """One choice.

    Attributes:
        value: What is sent.
        label: What is read; empty for the page's own word for yes or no.
        chosen: Whether it is chosen at first.
        sign: What is seen in the label's place; empty for the label itself.
        word: What a grade means; empty for none.
    """

    value: str
    label: str
    chosen: bool = False
    sign: str = ""
    word: str = ""


@dataclass(frozen=True, kw_only=True)
class FieldView:
    """One field.

    Attributes:
        kind: The kind's name.
        key: What the keys of its texts begin with: its context name, or its id if it has none.
        own: The field's own attributes by name, with its texts in one language.
        name: Its context name; empty if it has none.
        conditional: Whether it has a condition.
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
        default: What it starts with.
        ticked: Whether it starts ticked.
        options: The choices.
        low_label: What the low end means.
        high_label: What the high end means.
    """

    kind: str
    key: str
    own: SimpleNamespace
    name: str = ""
    conditional: bool = False
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
    default: str = ""
    ticked: bool = False
    options: tuple[OptionView, ...] = ()
    low_label: str = ""
    high_label: str = ""


def key_of(field: Field) -> str:
    """Return what the keys of a field's texts begin with in the page."""
    return field.name if isinstance(field, NamedField) else field.id


def view_of(field: Field, language: str) -> FieldView:
    """Return a field's view in the form's default language."""
    own = {each.name: _in_language(getattr(field, each.name), language) for each in fields(field)}
    view = FieldView(
        kind=field.kind,
        key=key_of(field),
        own=SimpleNamespace(**own),
        name=field.name if isinstance(field, NamedField) else "",
        conditional=field.show_if is not None,
    )
    return _answered(field, view, language) if isinstance(field, AnsweredField) else view


def _in_language(value: object, language: str) -> object:
    return value.best(language) if isinstance(value, LocalText) else value


def _answered(field: AnsweredField, view: FieldView, language: str) -> FieldView:
    own = view.own
    return replace(
        view,
        label=own.label or field.name,
        hint=own.hint,
        required=field.required,
        width=field.width,
        placeholder=getattr(own, "placeholder", ""),
        autocomplete=getattr(own, "autocomplete", ""),
        inputmode=field.keyboard,
        spellcheck=getattr(own, "spellcheck", False if isinstance(field, TypedField) else None),
        # Addresses and numbers read from left to right in every language.
        dir="ltr" if kind_of(field).left_to_right else "",
        counted=hasattr(own, "max_length"),
        default=_written(field.starts_with),
        ticked=field.starts_with is True,
        options=_options(field, language),
        low_label=getattr(own, "low_label", ""),
        high_label=getattr(own, "high_label", ""),
    )


def _written(default: object) -> str:
    """Write what a field starts with as its control takes it."""
    if isinstance(default, float):
        return plain_number(default)
    return "" if default is None or isinstance(default, bool | tuple) else str(default)


def _options(field: AnsweredField, language: str) -> tuple[OptionView, ...]:
    starts = field.starts_with
    chosen = starts if isinstance(starts, tuple) else (starts,)
    signs = grade_signs(field)
    return tuple(
        OptionView(
            value=_sent(each),
            label=each.label.best(language) or _unworded(each),
            chosen=each.value in chosen,
            sign=signs[place : place + 1],
            word=each.word.best(language),
        )
        for place, each in enumerate(field.choices())
    )


def _sent(choice: Choice) -> str:
    """Return a choice's value as HTML carries it."""
    return str(choice.value).lower() if isinstance(choice.value, bool) else str(choice.value)


def _unworded(choice: Choice) -> str:
    """Return how a choice without a label is read; for yes and no the page has words."""
    return "" if isinstance(choice.value, bool) else str(choice.value)
