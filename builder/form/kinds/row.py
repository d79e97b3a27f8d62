"""What a row of the table of kinds says: every fact of a field kind that others need."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, field, fields, is_dataclass, replace
from functools import cache
from typing import Any, Final, Literal

from builder.form.answer_type import Type
from builder.form.fields import AnsweredField, Field, NamedField
from builder.form.texts import LocalText
from builder.say import as_read_in, say
from builder.value import dataclass

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
    "languages",  # language tags, the default first
    "integrations",  # channels and ids
    "condition",  # when something holds, or none for always
    "calculation",  # a calculation from the answers of other fields
    "messages",  # the form's own words for broken rules
    "prefill",  # where the first value comes from, or none
    "repeated",  # an earlier field of the same kind, or none
    "country",  # a country, or none
    "countries",  # several countries, in order
    "option_values",  # values of some of the field's own options
    "picture",  # a `data:` URL of a picture; `maximum` is the most characters
    "form_id",  # the stable id of the form
    "key",  # the fingerprint of a key pair, or none
]
# In the order shown. "Appearance" is of fields and of the form; those after it of the form alone.
PropertyGroup = Literal[
    "Basics", "Answer", "Rules", "Logic", "Messages",
    "Texts", "General", "Flow", "After sending", "Appearance",
    "Platform", "Integrations", "Hosting",
]  # fmt: skip
KindGroup = Literal["Text", "Numbers and dates", "Choices", "Content", "Unseen"]
# As the window shows them.
GROUPS: Final[Mapping[str, str]] = {
    "Basics": say("Basics"),
    "Answer": say("Answer"),
    "Rules": say("Rules"),
    "Logic": say("Logic"),
    "Messages": say("Messages"),
    "Texts": say("Texts"),
    "General": say("General"),
    "Flow": say("Flow"),
    "After sending": say("After sending"),
    "Appearance": say("Appearance"),
    "Platform": say("Platform"),
    "Integrations": say("Integrations"),
    "Hosting": say("Hosting"),
    "Text": say("Typed answers"),
    "Numbers and dates": say("Numbers and dates"),
    "Choices": say("Choices"),
    "Content": say("Content"),
    "Unseen": say("Unseen"),
}
# What the settings of a field are checked for (builder/check/fields.py).
Check = Literal[
    "length",  # `min_length` and `max_length`
    "pattern",  # `pattern`
    "text_default",  # `default`, by the field's length and pattern
    "default",  # `default`, by the kind's rule alone
    "rows",  # `rows`
    "bounds",  # `min`, `max`, `step`, `decimals`
    "slider",
    "rating",
    "countries",
    "dates",  # `earliest` and `latest`: dates, or relative to today
    "times",  # `earliest` and `latest`: times
    "consent",
    "hidden",
    "picture",
    "link",
]
# How sample answers are made from a field's own bounds and options (builder/trial/samples.py).
Sampler = Literal[
    "given",  # not at all: the row has them
    "text",  # by its length and pattern
    "number",  # by its bounds and steps
    "date",  # by its bounds
    "moment",  # by its bounds, with a time of the day
    "time",  # its bounds, then those of the row
    "grade",  # from its scale
    "option",  # one of its options
    "options",  # some of its options
]
# What an answer is typed, chosen or ticked in (the test workspace's answer editors).
AnswerEditor = Literal[
    "line", "lines", "number", "date", "time", "moment", "choice", "country", "checks", "tick"
]
# How the canvas draws a field (the canvas's field drawings).
Drawing = Literal[
    "box",
    "lines",
    "date",
    "moment",
    "list",
    "radio",
    "choices",
    "tick",
    "grades",
    "range",
    "heading",
    "step",
    "paragraph",
    "link",
    "image",
    "divider",
    "hidden",
    "calculated",
]
JsonType = Literal["string", "number", "boolean", "array"]


def _always(_subject: object) -> bool:
    return True


_JSON_TYPES: Final[Mapping[Type, JsonType]] = {
    "text": "string",
    "date": "string",
    "number": "number",
    "boolean": "boolean",
    "list": "array",
}


@dataclass(frozen=True, kw_only=True)
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
        maximum: Greatest value, for numbers; the most characters, for pictures.
        page_word: The page's own word (``templates/locales``) that stands for it while it is empty.
        own: Whether each field, or form, needs one of its own: then it has no usual value to go
            back to, and several fields are not given the same.
        matters: Tells whether it changes anything in a field, or in the form, as that is now.
    """

    attribute: str
    label: str
    editor: Editor
    group: PropertyGroup
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    minimum: int = -(2**31)
    maximum: int = 2**31 - 1
    page_word: str = ""
    own: bool = False
    matters: Callable[[Any], bool] = _always


@dataclass(frozen=True, kw_only=True)
class Samples:
    """Answers to try a form with; each is judged before it is used.

    Attributes:
        sampler: How answers are made from the field's own bounds and options.
        valid: Answers to try besides, in order.
        greek: Answers to try first where Greek is wanted.
        invalid: Answers that the kind's rule refuses, tried before those of the sampler.
    """

    sampler: Sampler = "given"
    valid: tuple[Any, ...] = ()
    greek: tuple[Any, ...] = ()
    invalid: tuple[Any, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One field kind.

    Attributes:
        name: The kind's name in project files and the compiled form.
        cls: Its class.
        label: What the palette calls it.
        group: Where the palette shows it.
        icon: Name of its icon, ``<icon>.svg`` in the folder of icons.
        summary: One sentence for the palette's tooltip.
        keywords: Other words to find it by.
        properties: What the inspector edits, in order.
        starting: Attribute values of a newly made field, beyond the class's own defaults; their
            words are those of the app, as their wording in English.
        value: Type of its answer in conditions, calculations and JSON; None if it has none, or if
            each field says so itself.
        ordered: Whether conditions may ask which of two answers is greater.
        several_lines: Whether its answer is a text of several lines, which patterns cannot match.
        ticked: Whether it is a tick box: unanswered means no.
        longest: The most characters of an answer, where no property of the field bounds them.
        unreadable: The rule code of a typed answer that cannot be read as the type it should
            have; empty where everything can.
        codes: The rules that people may break, besides ``required``; a form may word them itself.
        other_codes: Rules that no answer breaks which the page lets people give, and the kind's
            own words for ``required``.
        checks: What its settings are checked for.
        scripts: Files in ``templates/page/js`` that judge, read and write its answer, in order.
        styles: Files in ``templates/page/css`` that it needs.
        strings: The page's own words that it needs.
        spoken_strings: Those that it needs where answers are put into texts or a review.
        left_to_right: Whether its answer is written from left to right in every language.
        samples: Answers to try a form with.
        answered_in: The test workspace's editor for its answer; empty if it has no answer.
        drawing: How the canvas draws it.
    """

    name: str
    cls: type[Field]
    label: str
    group: KindGroup
    icon: str
    summary: str
    drawing: Drawing
    keywords: tuple[str, ...] = ()
    properties: tuple[Property, ...] = ()
    starting: Mapping[str, Any] = field(default_factory=dict)
    value: Type | None = None
    ordered: bool = False
    several_lines: bool = False
    ticked: bool = False
    longest: int = 16
    unreadable: str = ""
    codes: tuple[str, ...] = ()
    other_codes: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    strings: tuple[str, ...] = ()
    spoken_strings: tuple[str, ...] = ()
    left_to_right: bool = False
    samples: Samples = Samples()
    answered_in: AnswerEditor | Literal[""] = ""

    @property
    def delivers(self) -> bool:
        """Whether a field of this kind puts a value into the context."""
        return issubclass(self.cls, NamedField)

    @property
    def answered(self) -> bool:
        """Whether people answer it."""
        return issubclass(self.cls, AnsweredField)

    @property
    def json_type(self) -> JsonType | None:
        """The JSON type of an answer; None if people do not answer it."""
        return None if self.value is None else _JSON_TYPES[self.value]

    def usual(self, attribute: str) -> Any:
        """Return what a new field of this kind has in an attribute.

        Raises:
            KeyError: The attribute has no value of its own at first, such as a name.
        """
        if attribute in self.starting:
            return self.starting[attribute]
        return usual_value(self.cls, attribute)

    def make(self, field_id: str, name: str = "", language: str = "en") -> Field:
        """Make a new field of this kind, labelled with the kind's own label.

        Its words are in the language, if the app speaks that; else they are English.

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
                values[attribute] = LocalText.of({language: as_read_in(language, self.label)})
        return self.cls(**values)


def usual_value(cls: Any, attribute: str) -> Any:
    """Return the default of a dataclass's attribute.

    Raises:
        KeyError: It has none.
    """
    return _defaults(cls)[attribute]


@cache
def _defaults(cls: Any) -> Mapping[str, Any]:
    return {each.name: each.default for each in fields(cls) if each.default is not MISSING}


def _put_into(language: str, value: Any) -> Any:
    """Return a starting value with its words as the wording of a language."""
    if isinstance(value, LocalText):
        return LocalText.of({language: as_read_in(language, value.in_language("en"))})
    if isinstance(value, tuple):
        return tuple(_put_into(language, each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        values = {each.name: getattr(value, each.name) for each in fields(value)}
        texts = {name: each for name, each in values.items() if isinstance(each, LocalText)}
        return replace(value, **{name: _put_into(language, each) for name, each in texts.items()})
    return value
