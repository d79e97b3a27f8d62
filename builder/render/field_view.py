"""A field as its template sees it: in one language, with what HTML wants to know."""

from __future__ import annotations

from dataclasses import dataclass, replace

from builder.backend.rules import plain_number
from builder.form.answers import default_of
from builder.form.fields import (
    AnsweredField,
    CheckboxesField,
    CheckboxField,
    ChoiceField,
    CountryField,
    DecimalField,
    EmailField,
    Field,
    HeadingField,
    ImageField,
    IntegerField,
    LinkField,
    NamedField,
    ParagraphField,
    PhoneField,
    RatingField,
    SliderField,
    StepField,
    TextareaField,
    TextField,
    TypedField,
    UrlField,
    YesNoField,
)

_LEFT_TO_RIGHT = (EmailField, PhoneField, UrlField, IntegerField, DecimalField)
_TEXTS = HeadingField | ParagraphField | LinkField | StepField
_FACES = {3: "🙁😐🙂", 5: "😣🙁😐🙂😄"}


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field.

    Attributes:
        kind: The kind's name.
        key: What the keys of its texts begin with: its context name, or its id if it has none.
        name: Its context name; empty if it has none.
        text: The wording of a heading, paragraph or link, or of what a picture shows.
        url: Where a link leads, or the picture itself.
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
        rows: Height in lines.
        default: What it starts with.
        ticked: Whether it starts ticked.
        options: The choices.
        look: How the grades of a rating look.
        low_label: What the low end means.
        high_label: What the high end means.
        least: Least value of a slider.
        most: Its greatest value.
        step: Distance between its values.
        preferred: How many countries stand first.
    """

    kind: str
    key: str
    name: str = ""
    text: str = ""
    url: str = ""
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
    rows: int = 0
    default: str = ""
    ticked: bool = False
    options: tuple[OptionView, ...] = ()
    look: str = ""
    low_label: str = ""
    high_label: str = ""
    least: int = 0
    most: int = 0
    step: int = 1
    preferred: int = 0


def view_of(field: Field, language: str) -> FieldView:
    """Return a field's view in the form's default language."""
    view = FieldView(
        kind=field.kind,
        key=field.name if isinstance(field, NamedField) else field.id,
        conditional=field.show_if is not None,
    )
    if isinstance(field, _TEXTS):
        url = field.url if isinstance(field, LinkField) else ""
        return replace(view, text=field.text.best(language), url=url)
    if isinstance(field, ImageField):
        return replace(view, text=field.alt.best(language), url=field.source)
    if isinstance(field, NamedField):
        view = replace(view, name=field.name)
    return _answered(field, view, language) if isinstance(field, AnsweredField) else view


def _answered(field: AnsweredField, view: FieldView, language: str) -> FieldView:
    typed = field if isinstance(field, TypedField) else None
    default = default_of(field)
    view = replace(
        view,
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
        default=_written(default),
        ticked=isinstance(field, CheckboxField) and field.default,
        options=_options(field, language),
    )
    if isinstance(field, RatingField | SliderField):
        view = replace(
            view,
            low_label=field.low_label.best(language),
            high_label=field.high_label.best(language),
        )
    if isinstance(field, SliderField):
        return replace(view, least=field.min, most=field.max, step=field.step)
    if isinstance(field, CountryField):
        return replace(view, preferred=len(set(field.preferred)))
    return replace(view, look=field.look) if isinstance(field, RatingField) else view


def _written(default: object) -> str:
    """Write what a field starts with as its control takes it."""
    if isinstance(default, float):
        return plain_number(default)
    return "" if default is None or isinstance(default, bool | tuple) else str(default)


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
    match field:
        case ChoiceField() | CheckboxesField():
            default = field.default if isinstance(field.default, tuple) else (field.default,)
            return tuple(
                OptionView(
                    value=each.value,
                    label=each.label.best(language) or each.value,
                    chosen=each.value in default,
                )
                for each in field.options
            )
        case YesNoField():
            yes, no = field.yes_label.best(language), field.no_label.best(language)
            return OptionView(value="true", label=yes), OptionView(value="false", label=no)
        case RatingField():
            signs = {"stars": "★" * field.scale, "faces": _FACES.get(field.scale, "")}
            seen = signs.get(field.look, "")
            words = [each.best(language) for each in field.grade_words]
            return tuple(
                OptionView(
                    value=str(grade),
                    label=str(grade),
                    sign=seen[place : place + 1],
                    word=words[place] if words else "",
                )
                for place, grade in enumerate(range(field.lowest, field.scale + 1))
            )
    return ()
