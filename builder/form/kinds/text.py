"""Rows of the kinds that texts are typed into."""

from __future__ import annotations

from typing import Final

from builder.form.fields import EmailField, PhoneField, TextareaField, TextField, UrlField
from builder.form.kinds.properties import (
    ANSWERED,
    AUTOFILL,
    DEFAULT_LINE,
    HINT,
    LABEL,
    NAME,
    PLACEHOLDER,
    REPEATED,
    REQUIRED,
    TYPED,
)
from builder.form.kinds.row import Kind, Property, Samples
from builder.form.texts import LocalText
from builder.say import say

_LENGTH = ("characters", "too_short", "too_long")
_KEYBOARDS = (
    ("", say("Usual")),
    ("numeric", say("Digits")),
    ("decimal", say("Digits with a point")),
    ("tel", say("Telephone")),
    ("email", say("E-mail")),
    ("url", say("Web address")),
    ("search", say("Search")),
)
_NORMALISERS = (
    ("trim", say("Remove spaces at both ends")),
    ("collapse", say("Make runs of spaces one space")),
    ("digits", say("Keep digits only")),
    ("upper", say("Make letters upper case")),
    ("unaccent", say("Remove accents")),
)

_SPELLCHECK = Property(
    attribute="spellcheck", label=say("Check spelling"), editor="switch", group="Answer"
)


def _length(attribute: str, label: str, least: int) -> Property:
    return Property(
        attribute=attribute,
        label=label,
        editor="integer",
        group="Rules",
        help=say("In characters, as people count them in most scripts (Unicode code points)."),
        minimum=least,
        maximum=10_000,
    )


_MIN_LENGTH = _length("min_length", say("At least (characters)"), 0)
_MAX_LENGTH = _length("max_length", say("At most (characters)"), 1)

ROWS: Final = (
    Kind(
        name="text",
        cls=TextField,
        label=say("Text"),
        group="Text",
        icon="text",
        summary=say("One line of text."),
        keywords=("line", "name", "input", "code"),
        properties=(
            NAME,
            LABEL,
            HINT,
            REQUIRED,
            DEFAULT_LINE,
            AUTOFILL,
            Property(
                attribute="normalise",
                label=say("Tidy up"),
                editor="choices",
                group="Answer",
                help=say("What is done to the answer before it is judged."),
                choices=_NORMALISERS,
            ),
            Property(
                attribute="inputmode",
                label=say("Keyboard"),
                editor="choice",
                group="Answer",
                help=say("Which keyboard phones show."),
                choices=_KEYBOARDS,
            ),
            _SPELLCHECK,
            _MIN_LENGTH,
            _MAX_LENGTH,
            Property(
                attribute="pattern",
                label=say("Pattern"),
                editor="pattern",
                group="Rules",
                help=say("A regular expression that the whole answer must match."),
            ),
            Property(
                attribute="pattern_ignores_case",
                label=say("Ignore case"),
                editor="switch",
                group="Rules",
                help=say("Capitals and small letters are the same to the pattern."),
            ),
            Property(
                attribute="pattern_message",
                label=say("Message when it does not match"),
                editor="local_line",
                group="Rules",
            ),
            REPEATED,
            PLACEHOLDER,
            *ANSWERED,
        ),
        value="text",
        codes=(*_LENGTH, "digits", "pattern"),
        checks=("length", "pattern", "text_default"),
        scripts=("rules/text",),
        samples=Samples(sampler="text"),
        answered_in="line",
        drawing="box",
    ),
    Kind(
        name="textarea",
        cls=TextareaField,
        label=say("Long text"),
        group="Text",
        icon="textarea",
        summary=say("Several lines of text."),
        keywords=("message", "comment", "multiline", "paragraph"),
        properties=(
            NAME,
            LABEL,
            HINT,
            REQUIRED,
            Property(attribute="default", label=say("Starts with"), editor="lines", group="Answer"),
            AUTOFILL,
            _SPELLCHECK,
            _MIN_LENGTH,
            _MAX_LENGTH,
            Property(
                attribute="rows",
                label=say("Height (lines)"),
                editor="integer",
                group="Appearance",
                minimum=2,
                maximum=20,
            ),
            PLACEHOLDER,
            *ANSWERED,
        ),
        value="text",
        several_lines=True,
        codes=_LENGTH,
        checks=("length", "rows", "text_default"),
        scripts=("rules/textarea",),
        samples=Samples(sampler="text"),
        answered_in="lines",
        drawing="lines",
    ),
    Kind(
        name="email",
        cls=EmailField,
        label=say("E-mail"),
        group="Text",
        icon="email",
        summary=say("An e-mail address."),
        keywords=("mail", "address"),
        properties=(*TYPED, DEFAULT_LINE, REPEATED),
        starting={"label": LocalText.of(en=say("E-mail address"))},
        value="text",
        longest=254,
        codes=("email",),
        checks=("default",),
        scripts=("cleaning", "rules/email"),
        left_to_right=True,
        samples=Samples(
            valid=("anne-marie@example.com",),
            greek=("maria@παράδειγμα.ελ",),
            invalid=("anne-marie@",),
        ),
        answered_in="line",
        drawing="box",
    ),
    Kind(
        name="phone",
        cls=PhoneField,
        label=say("Telephone"),
        group="Text",
        icon="phone",
        summary=say("A telephone number, national or international."),
        keywords=("phone", "mobile", "number"),
        properties=(*TYPED, DEFAULT_LINE, REPEATED),
        value="text",
        codes=("phone",),
        checks=("default",),
        scripts=("cleaning", "rules/phone"),
        left_to_right=True,
        samples=Samples(valid=("+30 210 123 4567",), invalid=("12",)),
        answered_in="line",
        drawing="box",
    ),
    Kind(
        name="url",
        cls=UrlField,
        label=say("Web address"),
        group="Text",
        icon="url",
        summary=say("The address of a web page."),
        keywords=("link", "site", "website"),
        properties=(*TYPED, DEFAULT_LINE),
        value="text",
        longest=2000,
        codes=("url",),
        checks=("default",),
        scripts=("cleaning", "rules/url"),
        left_to_right=True,
        samples=Samples(valid=("https://example.com/",), invalid=(say("no address"),)),
        answered_in="line",
        drawing="box",
    ),
)
