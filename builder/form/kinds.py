"""The table of field kinds: one row each.

Palette, inspector, checks, page templates and tests follow from a row; a completeness test names
what a new row lacks elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    CheckboxField,
    ConsentField,
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    DividerField,
    EmailField,
    Field,
    HeadingField,
    HiddenField,
    ImageField,
    IntegerField,
    LinkField,
    NamedField,
    Option,
    ParagraphField,
    PhoneField,
    RadioField,
    RatingField,
    SelectField,
    SliderField,
    StepField,
    TextareaField,
    TextField,
    TimeField,
    UrlField,
    YesNoField,
)
from builder.form.texts import LocalText

Editor = Literal[
    "name",  # a context name
    "line",  # one line of plain text
    "local_line",  # one line per language
    "local_lines",  # several lines per language
    "integer",  # a whole number
    "optional_integer",  # a whole number, or none
    "optional_decimal",  # a number, or none
    "switch",  # on or off
    "choice",  # one of `choices`
    "choices",  # any of `choices`, in order
    "options",  # the options of a choice field
    "option_value",  # the value of one of the field's own options, or none
    "pattern",  # a regular expression
    "date_bound",  # a date, or relative to today
    "local_words",  # several texts, one a line, per language
    "lines",  # several lines of plain text
    "entries",  # several plain texts, one a line
    "colour",  # `#rrggbb`
    "languages",  # language tags, the default first
    "integrations",  # channels and ids
]
# The first four are of fields, the others of the form itself.
PropertyGroup = Literal[
    "Basics", "Answer", "Rules", "Appearance",
    "Texts", "Languages", "Look", "Delivery", "Hosting",
]  # fmt: skip
KindGroup = Literal["Text", "Numbers and dates", "Choices", "Content", "Unseen"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One editable property of a field kind, or of the form.

    Attributes:
        attribute: Name of the field's attribute; dotted for the form's, such as ``theme.accent``.
        label: What the inspector calls it.
        editor: Which editor suits it.
        group: Where the inspector shows it.
        help: One sentence of explanation; may be empty.
        choices: Pairs of value and label, for the choosing editors.
        minimum: Least value, for numbers.
        maximum: Greatest value, for numbers.
        depends_on: Attribute that decides whether the property matters; empty if it always does.
        matters_for: Values of that attribute with which it does.
    """

    attribute: str
    label: str
    editor: Editor
    group: PropertyGroup
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    minimum: int = -(2**31)
    maximum: int = 2**31 - 1
    depends_on: str = ""
    matters_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One field kind.

    Attributes:
        name: The kind's name in project files and the compiled form.
        cls: Its class.
        label: What the palette calls it.
        group: Where the palette shows it.
        icon: Name of its icon, ``builder/gui/widgets/resources/icons/<icon>.svg``.
        summary: One sentence for the palette's tooltip.
        keywords: Other words to find it by.
        properties: What the inspector edits, in order.
        starting: Attribute values of a newly made field, beyond the class's own defaults; their
            words are English.
    """

    name: str
    cls: type[Field]
    label: str
    group: KindGroup
    icon: str
    summary: str
    keywords: tuple[str, ...] = ()
    properties: tuple[Property, ...] = ()
    starting: Mapping[str, Any] = field(default_factory=dict)

    @property
    def delivers(self) -> bool:
        """Whether a field of this kind puts a value into the context."""
        return issubclass(self.cls, NamedField)

    def make(self, field_id: str, name: str = "", language: str = "en") -> Field:
        """Make a new field of this kind, labelled with the kind's own label.

        Args:
            field_id: The new field's id.
            name: Its context name; needed if the kind delivers a value.
            language: Language that its first words count as, so that none is missing there.
        """
        values: dict[str, Any] = {"id": field_id}
        for attribute, value in self.starting.items():
            values[attribute] = _put_into(language, value)
        if self.delivers:
            values["name"] = name
        for attribute in ("label", "text"):
            if hasattr(self.cls, attribute) and attribute not in values:
                values[attribute] = LocalText.of({language: self.label})
        return self.cls(**values)


def _put_into(language: str, value: Any) -> Any:
    """Return a starting value with its English words as the wording of a language."""
    if isinstance(value, LocalText):
        return LocalText.of({language: value.in_language("en")})
    if isinstance(value, tuple):
        return tuple(replace(each, label=_put_into(language, each.label)) for each in value)
    return value


_AUTOCOMPLETE = (
    ("", "None"),
    ("name", "Full name"),
    ("given-name", "First name"),
    ("family-name", "Last name"),
    ("email", "E-mail"),
    ("tel", "Telephone"),
    ("organization", "Company"),
    ("organization-title", "Job title"),
    ("address-line1", "Street and number"),
    ("street-address", "Street address on several lines"),
    ("address-level2", "City"),
    ("address-level1", "Region"),
    ("postal-code", "Postal code"),
    ("country", "Country code"),
    ("country-name", "Country name"),
    ("bday", "Date of birth"),
    ("sex", "Gender"),
    ("url", "Web address"),
)
_WIDTHS = (("full", "Full line"), ("half", "Half a line"), ("third", "A third"))
_KEYBOARDS = (
    ("", "Usual"),
    ("numeric", "Digits"),
    ("decimal", "Digits with a point"),
    ("tel", "Telephone"),
    ("email", "E-mail"),
    ("url", "Web address"),
    ("search", "Search"),
)
_NORMALISERS = (
    ("trim", "Remove spaces at both ends"),
    ("collapse", "Make runs of spaces one space"),
    ("digits", "Keep digits only"),
    ("upper", "Make letters upper case"),
    ("unaccent", "Remove accents"),
)

_NAME = Property(
    attribute="name",
    label="Context name",
    editor="name",
    group="Basics",
    help="The variable that the conversation sees, such as first_name or firstName.",
)
_LABEL = Property(attribute="label", label="Label", editor="local_line", group="Basics")
_HINT = Property(
    attribute="hint",
    label="Hint",
    editor="local_line",
    group="Basics",
    help="Help that stands under the label.",
)
_REQUIRED = Property(
    attribute="required", label="Must be answered", editor="switch", group="Basics"
)
_TICKED = Property(attribute="required", label="Must be ticked", editor="switch", group="Basics")
_WIDTH = Property(
    attribute="width", label="Width", editor="choice", group="Appearance", choices=_WIDTHS
)
_PLACEHOLDER = Property(
    attribute="placeholder",
    label="Placeholder",
    editor="local_line",
    group="Appearance",
    help="An example inside the empty box. It vanishes on typing and does not replace a label.",
)
_AUTOFILL = Property(
    attribute="autocomplete",
    label="Autofill",
    editor="choice",
    group="Answer",
    help="What the browser may offer to fill in.",
    choices=_AUTOCOMPLETE,
)
_DEFAULT_LINE = Property(attribute="default", label="Starts with", editor="line", group="Answer")
_DEFAULT_OPTION = Property(
    attribute="default", label="Chosen at first", editor="option_value", group="Answer"
)
_OPTIONS = Property(attribute="options", label="Options", editor="options", group="Basics")
_SPELLCHECK = Property(
    attribute="spellcheck", label="Check spelling", editor="switch", group="Answer"
)


def _length(attribute: str, label: str, least: int) -> Property:
    return Property(
        attribute=attribute,
        label=label,
        editor="integer",
        group="Rules",
        help="In characters, as people count them in most scripts (Unicode code points).",
        minimum=least,
        maximum=10_000,
    )


_MIN_LENGTH = _length("min_length", "At least (characters)", 0)
_MAX_LENGTH = _length("max_length", "At most (characters)", 1)


def _bound(attribute: str, label: str, editor: Editor, help_: str = "") -> Property:
    return Property(attribute=attribute, label=label, editor=editor, group="Rules", help=help_)


def _starts_with(editor: Editor) -> Property:
    return Property(attribute="default", label="Starts with", editor=editor, group="Answer")


def _whole(attribute: str, label: str, least: int, most: int) -> Property:
    return Property(
        attribute=attribute,
        label=label,
        editor="integer",
        group="Rules",
        minimum=least,
        maximum=most,
    )


_LOW_LABEL = Property(
    attribute="low_label", label="Words at the low end", editor="local_line", group="Appearance"
)
_HIGH_LABEL = Property(
    attribute="high_label", label="Words at the high end", editor="local_line", group="Appearance"
)
_SENSITIVE = Property(
    attribute="sensitive",
    label="Sensitive",
    editor="switch",
    group="Answer",
    help="Kept out of drafts, logs and test records, with what is calculated from it.",
)
_DELIVERED = Property(
    attribute="delivered",
    label="Delivered",
    editor="switch",
    group="Answer",
    help="If not, the value is for conditions, calculations and texts only.",
)
# What a new picture shows until it is replaced.
_PICTURE = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 32'%3E"
    "%3Crect width='64' height='32' rx='4' fill='%23d5d9e0'/%3E%3C/svg%3E"
)
_DATE_HELP = "A date such as 2026-12-31, or today, today+30, today-7."
_TYPED = (_NAME, _LABEL, _HINT, _REQUIRED, _AUTOFILL, _PLACEHOLDER, _WIDTH, _SENSITIVE, _DELIVERED)
_TWO_OPTIONS = (
    Option(value="option_1", label=LocalText.of(en="Option 1")),
    Option(value="option_2", label=LocalText.of(en="Option 2")),
)

_ROWS = (
    Kind(
        name="text",
        cls=TextField,
        label="Text",
        group="Text",
        icon="text",
        summary="One line of text.",
        keywords=("line", "name", "input", "code"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _REQUIRED,
            _DEFAULT_LINE,
            _AUTOFILL,
            Property(
                attribute="normalise",
                label="Tidy up",
                editor="choices",
                group="Answer",
                help="What is done to the answer before it is judged.",
                choices=_NORMALISERS,
            ),
            Property(
                attribute="inputmode",
                label="Keyboard",
                editor="choice",
                group="Answer",
                help="Which keyboard phones show.",
                choices=_KEYBOARDS,
            ),
            _SPELLCHECK,
            _MIN_LENGTH,
            _MAX_LENGTH,
            Property(
                attribute="pattern",
                label="Pattern",
                editor="pattern",
                group="Rules",
                help="A regular expression that the whole answer must match.",
            ),
            Property(
                attribute="pattern_ignores_case",
                label="Ignore case",
                editor="switch",
                group="Rules",
                help="Capitals and small letters are the same to the pattern.",
            ),
            Property(
                attribute="pattern_message",
                label="Message when it does not match",
                editor="local_line",
                group="Rules",
            ),
            _PLACEHOLDER,
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="textarea",
        cls=TextareaField,
        label="Long text",
        group="Text",
        icon="textarea",
        summary="Several lines of text.",
        keywords=("message", "comment", "multiline", "paragraph"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _REQUIRED,
            Property(attribute="default", label="Starts with", editor="lines", group="Answer"),
            _AUTOFILL,
            _SPELLCHECK,
            _MIN_LENGTH,
            _MAX_LENGTH,
            Property(
                attribute="rows",
                label="Height (lines)",
                editor="integer",
                group="Appearance",
                minimum=2,
                maximum=20,
            ),
            _PLACEHOLDER,
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="email",
        cls=EmailField,
        label="E-mail",
        group="Text",
        icon="email",
        summary="An e-mail address.",
        keywords=("mail", "address"),
        properties=(*_TYPED, _DEFAULT_LINE),
        starting={"label": LocalText.of(en="E-mail address")},
    ),
    Kind(
        name="phone",
        cls=PhoneField,
        label="Telephone",
        group="Text",
        icon="phone",
        summary="A telephone number, national or international.",
        keywords=("phone", "mobile", "number"),
        properties=(*_TYPED, _DEFAULT_LINE),
    ),
    Kind(
        name="url",
        cls=UrlField,
        label="Web address",
        group="Text",
        icon="url",
        summary="The address of a web page.",
        keywords=("link", "site", "website"),
        properties=(*_TYPED, _DEFAULT_LINE),
    ),
    Kind(
        name="integer",
        cls=IntegerField,
        label="Whole number",
        group="Numbers and dates",
        icon="integer",
        summary="A whole number, with bounds.",
        keywords=("number", "count", "quantity", "age"),
        properties=(
            *_TYPED,
            _bound("min", "At least", "optional_integer"),
            _bound("max", "At most", "optional_integer"),
            _bound("step", "In steps of", "optional_integer"),
            _starts_with("optional_integer"),
        ),
    ),
    Kind(
        name="decimal",
        cls=DecimalField,
        label="Decimal number",
        group="Numbers and dates",
        icon="decimal",
        summary="A number with decimals, with bounds.",
        keywords=("number", "amount", "price"),
        properties=(
            *_TYPED,
            _bound("min", "At least", "optional_decimal"),
            _bound("max", "At most", "optional_decimal"),
            _bound("step", "In steps of", "optional_decimal"),
            _starts_with("optional_decimal"),
            Property(
                attribute="decimals",
                label="Digits after the point",
                editor="integer",
                group="Rules",
                minimum=0,
                maximum=6,
            ),
        ),
    ),
    Kind(
        name="rating",
        cls=RatingField,
        label="Rating",
        group="Numbers and dates",
        icon="rating",
        summary="A grade from 1 on, or from 0, as numbers, stars or faces.",
        keywords=("stars", "score", "satisfaction", "scale", "nps", "recommend"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _REQUIRED,
            _whole("lowest", "Lowest grade", 0, 1),
            _whole("scale", "Highest grade", 2, 10),
            Property(
                attribute="look",
                label="Looks like",
                editor="choice",
                group="Appearance",
                choices=(("numbers", "Numbers"), ("stars", "Stars"), ("faces", "Faces")),
            ),
            _LOW_LABEL,
            _HIGH_LABEL,
            Property(
                attribute="grade_words",
                label="Words for the grades",
                editor="local_words",
                group="Appearance",
                help="One a line, from the lowest grade on; empty for none.",
            ),
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="slider",
        cls=SliderField,
        label="Slider",
        group="Numbers and dates",
        icon="slider",
        summary="A whole number, set by sliding. It always has an answer.",
        keywords=("range", "number", "scale"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _whole("min", "From", -(10**6), 10**6),
            _whole("max", "To", -(10**6), 10**6),
            _whole("step", "In steps of", 1, 10**6),
            _starts_with("optional_integer"),
            _LOW_LABEL,
            _HIGH_LABEL,
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="date",
        cls=DateField,
        label="Date",
        group="Numbers and dates",
        icon="date",
        summary="A calendar date.",
        keywords=("day", "calendar", "birthday"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _REQUIRED,
            _AUTOFILL,
            _bound("earliest", "Not before", "date_bound", _DATE_HELP),
            _bound("latest", "Not after", "date_bound", _DATE_HELP),
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="time",
        cls=TimeField,
        label="Time",
        group="Numbers and dates",
        icon="time",
        summary="A time of the day.",
        keywords=("hour", "clock"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _REQUIRED,
            Property(attribute="earliest", label="Not before", editor="line", group="Rules"),
            Property(attribute="latest", label="Not after", editor="line", group="Rules"),
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="datetime",
        cls=DateTimeField,
        label="Date and time",
        group="Numbers and dates",
        icon="datetime",
        summary="A date with a time, where the person is.",
        keywords=("appointment", "hour", "calendar"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _REQUIRED,
            _bound("earliest", "Not before", "date_bound", _DATE_HELP),
            _bound("latest", "Not after", "date_bound", _DATE_HELP),
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="select",
        cls=SelectField,
        label="Drop-down list",
        group="Choices",
        icon="select",
        summary="One of many options, from a list that opens.",
        keywords=("choice", "dropdown", "combo", "option"),
        properties=(
            _NAME,
            _LABEL,
            _OPTIONS,
            _HINT,
            _REQUIRED,
            _DEFAULT_OPTION,
            _AUTOFILL,
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
        starting={"options": _TWO_OPTIONS},
    ),
    Kind(
        name="radio",
        cls=RadioField,
        label="Choice",
        group="Choices",
        icon="radio",
        summary="One of a few options, all visible.",
        keywords=("radio", "option", "single"),
        properties=(
            _NAME,
            _LABEL,
            _OPTIONS,
            _HINT,
            _REQUIRED,
            _DEFAULT_OPTION,
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
        starting={"options": _TWO_OPTIONS},
    ),
    Kind(
        name="country",
        cls=CountryField,
        label="Country",
        group="Choices",
        icon="country",
        summary="A country, named in the page's language.",
        keywords=("nation", "address", "region"),
        properties=(_NAME, _LABEL, _HINT, _REQUIRED, _AUTOFILL, _WIDTH, _SENSITIVE, _DELIVERED),
    ),
    Kind(
        name="checkboxes",
        cls=CheckboxesField,
        label="Several choices",
        group="Choices",
        icon="checkboxes",
        summary="Any of a few options, all visible.",
        keywords=("checkbox", "group", "multiple", "many"),
        properties=(
            _NAME,
            _LABEL,
            _OPTIONS,
            _HINT,
            _REQUIRED,
            Property(
                attribute="deliver",
                label="Delivers",
                editor="choice",
                group="Answer",
                help="One variable per option is named after both, such as topics_news.",
                choices=(("booleans", "Yes or no per option"), ("text", "One text")),
            ),
            Property(attribute="delimiter", label="Between values", editor="line", group="Answer"),
            _whole("min_choices", "At least (ticks)", 0, 1000),
            _bound("max_choices", "At most (ticks)", "optional_integer"),
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
        starting={"options": _TWO_OPTIONS},
    ),
    Kind(
        name="yesno",
        cls=YesNoField,
        label="Yes or no",
        group="Choices",
        icon="yesno",
        summary="Yes or no by two choices, so that unanswered differs from no.",
        keywords=("boolean", "question"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _REQUIRED,
            Property(
                attribute="yes_label", label="Word for yes", editor="local_line", group="Appearance"
            ),
            Property(
                attribute="no_label", label="Word for no", editor="local_line", group="Appearance"
            ),
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="checkbox",
        cls=CheckboxField,
        label="Tick box",
        group="Choices",
        icon="checkbox",
        summary="A yes or no, by a tick.",
        keywords=("boolean", "yes", "no", "check"),
        properties=(
            _NAME,
            _LABEL,
            _HINT,
            _TICKED,
            Property(attribute="default", label="Ticked at first", editor="switch", group="Answer"),
            _WIDTH,
            _SENSITIVE,
            _DELIVERED,
        ),
    ),
    Kind(
        name="consent",
        cls=ConsentField,
        label="Consent",
        group="Choices",
        icon="consent",
        summary="An explicit agreement: it must be ticked, and never is beforehand.",
        keywords=("gdpr", "terms", "privacy", "agree"),
        properties=(_NAME, _LABEL, _HINT, _WIDTH, _SENSITIVE, _DELIVERED),
        starting={"label": LocalText.of(en="I agree that my answers are processed")},
    ),
    Kind(
        name="heading",
        cls=HeadingField,
        label="Heading",
        group="Content",
        icon="heading",
        summary="A heading between fields.",
        keywords=("title", "section"),
        properties=(Property(attribute="text", label="Text", editor="local_line", group="Basics"),),
    ),
    Kind(
        name="paragraph",
        cls=ParagraphField,
        label="Paragraph",
        group="Content",
        icon="paragraph",
        summary="Plain text between fields.",
        keywords=("note", "explanation", "text"),
        properties=(
            Property(attribute="text", label="Text", editor="local_lines", group="Basics"),
        ),
    ),
    Kind(
        name="image",
        cls=ImageField,
        label="Picture",
        group="Content",
        icon="image",
        summary="A small picture between fields.",
        keywords=("image", "photo", "logo"),
        properties=(
            Property(
                attribute="alt",
                label="In words",
                editor="local_line",
                group="Basics",
                help="What the picture shows, for those who cannot see it; empty for decoration.",
            ),
        ),
        starting={"source": _PICTURE},
    ),
    Kind(
        name="divider",
        cls=DividerField,
        label="Divider",
        group="Content",
        icon="divider",
        summary="A line between fields.",
        keywords=("line", "rule", "separator"),
    ),
    Kind(
        name="link",
        cls=LinkField,
        label="Link",
        group="Content",
        icon="link",
        summary="A link to another page, which opens beside this one.",
        keywords=("url", "terms", "privacy"),
        properties=(
            Property(attribute="text", label="Text", editor="local_line", group="Basics"),
            Property(attribute="url", label="Address", editor="line", group="Basics"),
        ),
        starting={"url": "https://example.com/"},
    ),
    Kind(
        name="step",
        cls=StepField,
        label="Step",
        group="Content",
        icon="step",
        summary="Begins a new step: what follows has a screen of its own.",
        keywords=("page", "wizard", "section"),
        properties=(
            Property(attribute="text", label="Heading", editor="local_line", group="Basics"),
        ),
    ),
    Kind(
        name="hidden",
        cls=HiddenField,
        label="Hidden value",
        group="Unseen",
        icon="hidden",
        summary="A constant, a query parameter or a random reference that rides along unseen.",
        keywords=("constant", "parameter", "utm", "source", "random", "reference", "ticket"),
        properties=(
            _NAME,
            Property(
                attribute="source",
                label="Comes from",
                editor="choice",
                group="Answer",
                choices=(
                    ("constant", "A constant"),
                    ("parameter", "The page's address"),
                    ("context", "The conversation"),
                    ("random", "A random reference"),
                ),
            ),
            Property(
                attribute="value",
                label="Constant",
                editor="line",
                group="Answer",
                depends_on="source",
                matters_for=("constant",),
            ),
            Property(
                attribute="parameter",
                label="Query parameter",
                editor="line",
                group="Answer",
                help="Or the name of the conversation's variable.",
                depends_on="source",
                matters_for=("parameter", "context"),
            ),
            Property(
                attribute="style",
                label="The reference is",
                editor="choice",
                group="Answer",
                choices=(("letters", "Letters and digits"), ("number", "A number")),
                depends_on="source",
                matters_for=("random",),
            ),
            Property(
                attribute="length",
                label="Length of the reference",
                editor="integer",
                group="Answer",
                help="In letters or digits: 6 to 24, for a number at most 15.",
                minimum=6,
                maximum=24,
                depends_on="source",
                matters_for=("random",),
            ),
            _DELIVERED,
        ),
    ),
    Kind(
        name="calculated",
        cls=CalculatedField,
        label="Calculated value",
        group="Unseen",
        icon="calculated",
        summary="A value worked out from the answers above it.",
        keywords=("formula", "total", "sum", "score"),
        properties=(
            _NAME,
            Property(
                attribute="expression",
                label="Calculation",
                editor="line",
                group="Answer",
                help="Such as {f_quantity} * 2.5, where f_quantity is a field's id.",
            ),
            Property(
                attribute="result",
                label="Gives",
                editor="choice",
                group="Answer",
                choices=(
                    ("number", "A number"),
                    ("text", "A text"),
                    ("date", "A date"),
                    ("boolean", "True or false"),
                ),
            ),
            _DELIVERED,
        ),
        starting={"expression": "0"},
    ),
)

KINDS: Mapping[str, Kind] = {row.name: row for row in _ROWS}


def kind_of(a_field: Field) -> Kind:
    """Return the row of a field's kind."""
    return KINDS[a_field.kind]
