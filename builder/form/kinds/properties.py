"""Properties that several kinds have."""

from __future__ import annotations

from dataclasses import replace

from builder.form.kinds.row import Editor, Property
from builder.say import say

AUTOCOMPLETE = (
    ("", say("None")),
    ("name", say("Full name")),
    ("given-name", say("First name")),
    ("family-name", say("Last name")),
    ("email", say("E-mail")),
    ("tel", say("Telephone")),
    ("organization", say("Company")),
    ("organization-title", say("Job title")),
    ("address-line1", say("Street and number")),
    ("street-address", say("Street address on several lines")),
    ("address-level2", say("City")),
    ("address-level1", say("Region")),
    ("postal-code", say("Postal code")),
    ("country", say("Country code")),
    ("country-name", say("Country name")),
    ("bday", say("Date of birth")),
    ("sex", say("Gender")),
    ("url", say("Web address")),
)
WIDTHS = (("full", say("Full line")), ("half", say("Half a line")), ("third", say("A third")))
NAME = Property(
    attribute="name",
    label=say("Context name"),
    editor="name",
    group="Basics",
    help=say("The variable that the conversation sees, such as first_name or firstName."),
    own=True,
)
LABEL = Property(
    attribute="label", label=say("Label"), editor="local_line", group="Basics", own=True
)
HINT = Property(
    attribute="hint",
    label=say("Hint"),
    editor="local_line",
    group="Basics",
    help=say("Help that stands under the label."),
)
REQUIRED = Property(
    attribute="required", label=say("Must be answered"), editor="switch", group="Basics"
)
WIDTH = Property(
    attribute="width", label=say("Width"), editor="choice", group="Appearance", choices=WIDTHS
)
PLACEHOLDER = Property(
    attribute="placeholder",
    label=say("Placeholder"),
    editor="local_line",
    group="Appearance",
    help=say(
        "An example inside the empty box. It vanishes on typing and does not replace a label."
    ),
)
AUTOFILL = Property(
    attribute="autocomplete",
    label=say("Autofill"),
    editor="choice",
    group="Answer",
    help=say("What the browser may offer to fill in."),
    choices=AUTOCOMPLETE,
)
DEFAULT_LINE = Property(
    attribute="default", label=say("Starts with"), editor="line", group="Answer"
)


def bound(attribute: str, label: str, editor: Editor, help_: str = "") -> Property:
    """Return a bound, or another rule that is a value."""
    return Property(attribute=attribute, label=label, editor=editor, group="Rules", help=help_)


def starts_with(editor: Editor) -> Property:
    """Return what a field starts with."""
    return Property(attribute="default", label=say("Starts with"), editor=editor, group="Answer")


def whole(attribute: str, label: str, least: int, most: int) -> Property:
    """Return a whole number from a least to a greatest value."""
    return Property(
        attribute=attribute,
        label=label,
        editor="integer",
        group="Rules",
        minimum=least,
        maximum=most,
    )


SENSITIVE = Property(
    attribute="sensitive",
    label=say("Sensitive"),
    editor="switch",
    group="Answer",
    help=say("Kept out of drafts, logs and test records, with what is calculated from it."),
)
DELIVERED = Property(
    attribute="delivered",
    label=say("Delivered"),
    editor="switch",
    group="Answer",
    help=say("If not, the value is for conditions, calculations and texts only."),
)
SHOW_IF = Property(
    attribute="show_if",
    label=say("Show if"),
    editor="condition",
    group="Logic",
    help=say("When it is there at all."),
)
REQUIRED_IF = Property(
    attribute="required_if",
    label=say("Must be answered if"),
    editor="condition",
    group="Logic",
    help=say("Besides “Must be answered”, which is for always."),
)
WHEN_HIDDEN = Property(
    attribute="when_hidden",
    label=say("While it is hidden"),
    editor="choice",
    group="Logic",
    help=say("What the conversation gets when “Show if” does not hold."),
    choices=(
        ("omit", say("Nothing")),
        ("null", say("An empty value (null)")),
        ("default", say("What it starts with")),
    ),
)
PREFILL = Property(
    attribute="prefill",
    label=say("Filled in from"),
    editor="prefill",
    group="Answer",
    help=say("What the page already knows, which the person can change."),
)
MESSAGES = Property(
    attribute="messages",
    label=say("Messages for wrong answers"),
    editor="messages",
    group="Messages",
    help=say("Your own words in place of the page's. {label} stands for the field's label."),
)
REPEATED = Property(
    attribute="equals",
    label=say("Must repeat"),
    editor="repeated",
    group="Rules",
    help=say("An earlier field of the same kind, such as an address to be typed twice."),
)
# A slider always has an answer and a consent always must have one: what decides that is shown only
# where a file says something else, so that it can be mended.
ALWAYS_REQUIRED = replace(REQUIRED, matters=lambda field: not field.required)
NEVER_REQUIRED_IF = replace(REQUIRED_IF, matters=lambda field: field.required_if is not None)
# What every answered field ends with.
ANSWERED = (PREFILL, WIDTH, SENSITIVE, DELIVERED, MESSAGES, SHOW_IF, REQUIRED_IF, WHEN_HIDDEN)
ALWAYS_ANSWERED = tuple(NEVER_REQUIRED_IF if each is REQUIRED_IF else each for each in ANSWERED)
TYPED = (NAME, LABEL, HINT, REQUIRED, AUTOFILL, PLACEHOLDER, *ANSWERED)
