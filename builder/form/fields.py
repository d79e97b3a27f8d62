"""The field kinds as values: one class per kind.

A field has a stable internal ``id`` (never shown, never reused) and, if it delivers a value, a
``name``: the context variable that the conversation sees. Everything else refers to a field by
its id, so that a rename breaks nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from builder.form.texts import LocalText

Width = Literal["full", "half", "third"]
Normaliser = Literal["trim", "collapse", "digits", "upper"]
InputMode = Literal["", "text", "numeric", "decimal", "tel", "email", "url", "search"]
HiddenSource = Literal["constant", "parameter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice of a select or radio field.

    Attributes:
        value: What goes into the context.
        label: What the person reads.
    """

    value: str
    label: LocalText = LocalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Anything that stands on a form's page, or rides along unseen."""

    kind: ClassVar[str] = ""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingField(Field):
    """A heading between fields."""

    kind: ClassVar[str] = "heading"

    text: LocalText = LocalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphField(Field):
    """A paragraph of plain text between fields."""

    kind: ClassVar[str] = "paragraph"

    text: LocalText = LocalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedField(Field):
    """A field that delivers a value.

    Attributes:
        name: The context variable, in snake_case.
    """

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenField(NamedField):
    """A value that the person neither sees nor types.

    Attributes:
        source: ``constant`` (the backend fills in ``value``) or ``parameter`` (taken from the
            query parameter ``parameter`` of the page's address).
        value: The constant.
        parameter: Name of the query parameter.
    """

    kind: ClassVar[str] = "hidden"

    source: HiddenSource = "constant"
    value: str = ""
    parameter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredField(NamedField):
    """A field that the person answers.

    Attributes:
        label: The visible label.
        hint: Help under the label.
        required: Whether it must be answered.
        width: Share of the line it takes on a wide screen.
    """

    label: LocalText = LocalText()
    hint: LocalText = LocalText()
    required: bool = False
    width: Width = "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedField(AnsweredField):
    """A field answered by typing.

    Attributes:
        placeholder: An example inside the empty box; never instead of a label.
        autocomplete: The HTML autofill token, such as ``given-name``; empty for none.
    """

    placeholder: LocalText = LocalText()
    autocomplete: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField(TypedField):
    """One line of text.

    Attributes:
        default: The text it starts with.
        min_length: Least number of Unicode code points of a given answer.
        max_length: Greatest number of Unicode code points.
        pattern: Regular expression that the whole answer must match; empty for none.
        pattern_message: What is said when it does not match.
        normalise: What is done to the answer before it is judged, in this order.
        inputmode: The keyboard that phones show; empty for the usual one.
        spellcheck: Whether the browser may check spelling.
    """

    kind: ClassVar[str] = "text"

    default: str = ""
    min_length: int = 0
    max_length: int = 200
    pattern: str = ""
    pattern_message: LocalText = LocalText()
    normalise: tuple[Normaliser, ...] = ("trim", "collapse")
    inputmode: InputMode = ""
    spellcheck: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TextareaField(TypedField):
    """Several lines of text.

    Attributes:
        default: The text it starts with.
        min_length: Least number of Unicode code points of a given answer.
        max_length: Greatest number of Unicode code points.
        rows: Height in lines.
        spellcheck: Whether the browser may check spelling.
    """

    kind: ClassVar[str] = "textarea"

    default: str = ""
    min_length: int = 0
    max_length: int = 2000
    rows: int = 4
    spellcheck: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailField(TypedField):
    """An e-mail address."""

    kind: ClassVar[str] = "email"

    autocomplete: str = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneField(TypedField):
    """A telephone number, national or international."""

    kind: ClassVar[str] = "phone"

    autocomplete: str = "tel"


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegerField(TypedField):
    """A whole number.

    Attributes:
        min: Least value; None for no bound.
        max: Greatest value; None for no bound.
    """

    kind: ClassVar[str] = "integer"

    min: int | None = None
    max: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecimalField(TypedField):
    """A number with decimals.

    Attributes:
        min: Least value; None for no bound.
        max: Greatest value; None for no bound.
        decimals: Greatest number of digits after the point, 0 to 6.
    """

    kind: ClassVar[str] = "decimal"

    min: float | None = None
    max: float | None = None
    decimals: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceField(AnsweredField):
    """A field answered by choosing one of its options.

    Attributes:
        options: The choices, in the order shown.
        default: Value of the option chosen at first; empty for none.
    """

    options: tuple[Option, ...] = ()
    default: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectField(ChoiceField):
    """One of many, from a drop-down list."""

    kind: ClassVar[str] = "select"

    autocomplete: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RadioField(ChoiceField):
    """One of a few, all visible."""

    kind: ClassVar[str] = "radio"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckboxField(AnsweredField):
    """A yes or no, by a tick; required means it must be ticked.

    Attributes:
        default: Whether it starts ticked.
    """

    kind: ClassVar[str] = "checkbox"

    default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentField(AnsweredField):
    """An explicit agreement: always required, never ticked beforehand."""

    kind: ClassVar[str] = "consent"

    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DateField(AnsweredField):
    """A calendar date, delivered as ``YYYY-MM-DD``.

    Attributes:
        earliest: First date allowed: ``YYYY-MM-DD``, ``today``, ``today+N`` or ``today-N`` (days);
            empty for no bound.
        latest: Last date allowed, in the same form.
        autocomplete: The HTML autofill token, such as ``bday``; empty for none.
    """

    kind: ClassVar[str] = "date"

    earliest: str = ""
    latest: str = ""
    autocomplete: str = ""
