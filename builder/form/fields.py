"""The field kinds as values: one class per kind.

A field has a stable internal ``id`` (never shown, never reused) and, if it delivers a value, a
``name``: the context variable that the conversation sees. Everything else refers to a field by
its id, so that a rename breaks nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from builder.form.conditions import Comparison, Group
from builder.form.texts import LocalText

Width = Literal["full", "half", "third"]
Normaliser = Literal["trim", "collapse", "digits", "unaccent", "upper"]
InputMode = Literal["", "text", "numeric", "decimal", "tel", "email", "url", "search"]
HiddenSource = Literal["constant", "parameter", "context", "random"]
ReferenceStyle = Literal["letters", "number"]
PrefillSource = Literal["parameter", "context"]
WhenHidden = Literal["omit", "null", "default"]
RatingLook = Literal["numbers", "stars", "faces"]
CheckboxesDelivery = Literal["booleans", "text"]
CalculatedResult = Literal["number", "text", "date", "boolean"]


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
class RuleMessage:
    """The form's own words for a broken rule.

    Attributes:
        rule: The rule's code, such as ``required`` or ``too_long``.
        text: What is said; may hold ``{label}`` and the rule's bound.
    """

    rule: str
    text: LocalText = LocalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefill:
    """Where the first value of a field comes from.

    Attributes:
        source: A query parameter of the page's address, or a variable of the conversation.
        name: The parameter's or variable's name.
    """

    source: PrefillSource
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Anything that stands on a form's page, or rides along unseen.

    Attributes:
        show_if: When it is there; None for always.
    """

    kind: ClassVar[str] = ""

    id: str
    show_if: Comparison | Group | None = None


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
class ImageField(Field):
    """A picture between fields.

    Attributes:
        source: The picture as a ``data:`` URL of PNG, JPEG, GIF, WebP or SVG.
        alt: What it shows, in words; empty for mere decoration.
    """

    kind: ClassVar[str] = "image"

    source: str = ""
    alt: LocalText = LocalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class DividerField(Field):
    """A line between fields."""

    kind: ClassVar[str] = "divider"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkField(Field):
    """A link to another page, which opens beside this one.

    Attributes:
        text: What the link says.
        url: Where it leads: ``https:``, ``mailto:`` or ``tel:``.
    """

    kind: ClassVar[str] = "link"

    text: LocalText = LocalText()
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepField(Field):
    """The beginning of a step: what follows, up to the next one, has a screen of its own.

    Attributes:
        text: The step's heading.
    """

    kind: ClassVar[str] = "step"

    text: LocalText = LocalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedField(Field):
    """A field that delivers a value.

    Attributes:
        name: The context variable.
        when_hidden: What is delivered while ``show_if`` does not hold: nothing, null, or what
            the field starts with.
        delivered: Whether its value goes into the context. One that does not is judged all the
            same, and can be used in conditions, calculations and texts.
    """

    name: str
    when_hidden: WhenHidden = "omit"
    delivered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenField(NamedField):
    """A value that the person neither sees nor types.

    Attributes:
        source: ``constant`` (the backend fills in ``value``), ``parameter`` (taken from the
            query parameter ``parameter`` of the page's address), ``context`` (the backend asks
            the platform for the conversation's variable ``parameter``) or ``random`` (the
            backend makes a reference, the same for each attempt of a submission).
        value: The constant.
        parameter: Name of the query parameter or of the variable.
        style: What a random reference is made of: ``letters`` for letters and digits that nobody
            mistakes for each other, or ``number`` for a whole number.
        length: How many letters or digits it has.
    """

    kind: ClassVar[str] = "hidden"

    source: HiddenSource = "constant"
    value: str = ""
    parameter: str = ""
    style: ReferenceStyle = "letters"
    length: int = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class CalculatedField(NamedField):
    """A value worked out from answers that stand before it.

    Attributes:
        expression: The calculation, which refers to fields as ``{id}``.
        result: The type of its result.
    """

    kind: ClassVar[str] = "calculated"

    expression: str = ""
    result: CalculatedResult = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredField(NamedField):
    """A field that the person answers.

    Attributes:
        label: The visible label.
        hint: Help under the label.
        required: Whether it must be answered.
        required_if: When it must be answered besides; None for never.
        width: Share of the line it takes on a wide screen.
        prefill: Where its first value comes from; None for its default.
        sensitive: Whether it is kept out of drafts, logs and test records, and with it whatever
            is calculated from it or must repeat it.
        messages: The form's own words for broken rules.
    """

    label: LocalText = LocalText()
    hint: LocalText = LocalText()
    required: bool = False
    required_if: Comparison | Group | None = None
    width: Width = "full"
    prefill: Prefill | None = None
    sensitive: bool = False
    messages: tuple[RuleMessage, ...] = ()


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
        pattern_ignores_case: Whether capitals and small letters are the same to it.
        pattern_message: What is said when it does not match.
        normalise: What is done to the answer before it is judged, in this order.
        inputmode: The keyboard that phones show; empty for the usual one.
        spellcheck: Whether the browser may check spelling.
        equals: Id of an earlier field of the same kind whose answer it must repeat; empty for
            none.
    """

    kind: ClassVar[str] = "text"

    default: str = ""
    min_length: int = 0
    max_length: int = 200
    pattern: str = ""
    pattern_ignores_case: bool = False
    pattern_message: LocalText = LocalText()
    normalise: tuple[Normaliser, ...] = ("trim", "collapse")
    inputmode: InputMode = ""
    spellcheck: bool = False
    equals: str = ""


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
    """An e-mail address.

    Attributes:
        default: What it starts with.
        equals: Id of an earlier field of the same kind whose answer it must repeat; empty for
            none.
    """

    kind: ClassVar[str] = "email"

    default: str = ""
    autocomplete: str = "email"
    equals: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneField(TypedField):
    """A telephone number, national or international.

    Attributes:
        default: What it starts with.
        equals: Id of an earlier field of the same kind whose answer it must repeat; empty for
            none.
    """

    kind: ClassVar[str] = "phone"

    default: str = ""
    autocomplete: str = "tel"
    equals: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlField(TypedField):
    """The address of a web page.

    Attributes:
        default: What it starts with.
    """

    kind: ClassVar[str] = "url"

    default: str = ""
    autocomplete: str = "url"


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegerField(TypedField):
    """A whole number.

    Attributes:
        default: What it starts with; None for nothing.
        min: Least value; None for no bound.
        max: Greatest value; None for no bound.
        step: Distance between the values allowed, counted from the least; None for any.
    """

    kind: ClassVar[str] = "integer"

    default: int | None = None
    min: int | None = None
    max: int | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecimalField(TypedField):
    """A number with decimals.

    Attributes:
        min: Least value; None for no bound.
        max: Greatest value; None for no bound.
        default: What it starts with; None for nothing.
        step: Distance between the values allowed, counted from the least; None for any.
        decimals: Greatest number of digits after the point, 0 to 6.
    """

    kind: ClassVar[str] = "decimal"

    default: float | None = None
    min: float | None = None
    max: float | None = None
    step: float | None = None
    decimals: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingField(AnsweredField):
    """A grade on a scale from 1 on, or from 0 as recommendations (NPS) are asked for.

    Attributes:
        lowest: The lowest grade, 0 or 1.
        scale: The highest grade.
        look: How the grades look.
        low_label: What the lowest grade means.
        high_label: What the highest grade means.
        grade_words: A word for each grade, from the lowest on; empty for none.
    """

    kind: ClassVar[str] = "rating"

    lowest: int = 1
    scale: int = 5
    look: RatingLook = "numbers"
    low_label: LocalText = LocalText()
    high_label: LocalText = LocalText()
    grade_words: tuple[LocalText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SliderField(AnsweredField):
    """A whole number, set by sliding; it always has an answer.

    Attributes:
        min: Least value.
        max: Greatest value.
        step: Distance between the values.
        default: Where it stands at first; None for the middle.
        low_label: What the least value means.
        high_label: What the greatest value means.
    """

    kind: ClassVar[str] = "slider"

    required: bool = True
    min: int = 0
    max: int = 100
    step: int = 1
    default: int | None = None
    low_label: LocalText = LocalText()
    high_label: LocalText = LocalText()


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
class CountryField(AnsweredField):
    """A country, delivered as its ISO 3166 code of two letters; browsers know their names.

    Attributes:
        countries: Codes of the countries to choose from; empty for all.
        preferred: Codes of those that stand first.
        default: Code of the country chosen at first; empty for none.
        autocomplete: The HTML autofill token; empty for none.
    """

    kind: ClassVar[str] = "country"

    countries: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    default: str = ""
    autocomplete: str = "country"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckboxesField(AnsweredField):
    """Any of a few options, all visible.

    Attributes:
        options: The choices, in the order shown.
        default: Values of the options ticked at first.
        min_choices: Least number of ticks of a given answer.
        max_choices: Greatest number of ticks; None for no bound.
        deliver: One boolean for each option, named ``<name>_<value>``, or one text.
        delimiter: What stands between the values in the text.
    """

    kind: ClassVar[str] = "checkboxes"

    options: tuple[Option, ...] = ()
    default: tuple[str, ...] = ()
    min_choices: int = 0
    max_choices: int | None = None
    deliver: CheckboxesDelivery = "booleans"
    delimiter: str = ", "


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNoField(AnsweredField):
    """A yes or no by two choices, so that unanswered differs from no.

    Attributes:
        yes_label: The word for yes; empty for the page's own.
        no_label: The word for no; empty for the page's own.
    """

    kind: ClassVar[str] = "yesno"

    yes_label: LocalText = LocalText()
    no_label: LocalText = LocalText()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeField(AnsweredField):
    """A time of the day, delivered as ``HH:MM``.

    Attributes:
        earliest: First time allowed, ``HH:MM``; empty for no bound.
        latest: Last time allowed; empty for no bound.
    """

    kind: ClassVar[str] = "time"

    earliest: str = ""
    latest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTimeField(AnsweredField):
    """A date and time where the person is, delivered as ``YYYY-MM-DDTHH:MM``.

    Attributes:
        earliest: First date allowed, as of a date field; empty for no bound.
        latest: Last date allowed; empty for no bound.
    """

    kind: ClassVar[str] = "datetime"

    earliest: str = ""
    latest: str = ""


def delivered_names(field: Field) -> tuple[str, ...]:
    """Return the context names that a field may fill."""
    if isinstance(field, NamedField) and not field.delivered:
        return ()
    if isinstance(field, CheckboxesField) and field.deliver == "booleans":
        return tuple(f"{field.name}_{each.value}" for each in field.options)
    return (field.name,) if isinstance(field, NamedField) else ()
