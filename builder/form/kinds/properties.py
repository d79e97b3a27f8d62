"""Properties that several kinds have."""

from __future__ import annotations

from dataclasses import replace

from builder.form.kinds.row import Editor, Property

AUTOCOMPLETE = (
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
WIDTHS = (("full", "Full line"), ("half", "Half a line"), ("third", "A third"))
NAME = Property(
    attribute="name",
    label="Context name",
    editor="name",
    group="Basics",
    help="The variable that the conversation sees, such as first_name or firstName.",
    own=True,
)
LABEL = Property(attribute="label", label="Label", editor="local_line", group="Basics", own=True)
HINT = Property(
    attribute="hint",
    label="Hint",
    editor="local_line",
    group="Basics",
    help="Help that stands under the label.",
)
REQUIRED = Property(attribute="required", label="Must be answered", editor="switch", group="Basics")
WIDTH = Property(
    attribute="width", label="Width", editor="choice", group="Appearance", choices=WIDTHS
)
PLACEHOLDER = Property(
    attribute="placeholder",
    label="Placeholder",
    editor="local_line",
    group="Appearance",
    help="An example inside the empty box. It vanishes on typing and does not replace a label.",
)
AUTOFILL = Property(
    attribute="autocomplete",
    label="Autofill",
    editor="choice",
    group="Answer",
    help="What the browser may offer to fill in.",
    choices=AUTOCOMPLETE,
)
DEFAULT_LINE = Property(attribute="default", label="Starts with", editor="line", group="Answer")


def bound(attribute: str, label: str, editor: Editor, help_: str = "") -> Property:
    """Return a bound, or another rule that is a value."""
    return Property(attribute=attribute, label=label, editor=editor, group="Rules", help=help_)


def starts_with(editor: Editor) -> Property:
    """Return what a field starts with."""
    return Property(attribute="default", label="Starts with", editor=editor, group="Answer")


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
    label="Sensitive",
    editor="switch",
    group="Answer",
    help="Kept out of drafts, logs and test records, with what is calculated from it.",
)
DELIVERED = Property(
    attribute="delivered",
    label="Delivered",
    editor="switch",
    group="Answer",
    help="If not, the value is for conditions, calculations and texts only.",
)
SHOW_IF = Property(
    attribute="show_if",
    label="Show if",
    editor="condition",
    group="Logic",
    help="When it is there at all.",
)
REQUIRED_IF = Property(
    attribute="required_if",
    label="Must be answered if",
    editor="condition",
    group="Logic",
    help="Besides “Must be answered”, which is for always.",
)
WHEN_HIDDEN = Property(
    attribute="when_hidden",
    label="While it is hidden",
    editor="choice",
    group="Logic",
    help="What the conversation gets when “Show if” does not hold.",
    choices=(
        ("omit", "Nothing"),
        ("null", "An empty value (null)"),
        ("default", "What it starts with"),
    ),
)
PREFILL = Property(
    attribute="prefill",
    label="Filled in from",
    editor="prefill",
    group="Answer",
    help="What the page already knows, which the person can change.",
)
MESSAGES = Property(
    attribute="messages",
    label="Messages for wrong answers",
    editor="messages",
    group="Messages",
    help="Your own words in place of the page’s. {label} stands for the field’s label.",
)
REPEATED = Property(
    attribute="equals",
    label="Must repeat",
    editor="repeated",
    group="Rules",
    help="An earlier field of the same kind, such as an address to be typed twice.",
)
# A slider always has an answer and a consent always must have one: what decides that is shown only
# where a file says something else, so that it can be mended.
ALWAYS_REQUIRED = replace(REQUIRED, matters=lambda field: not field.required)
NEVER_REQUIRED_IF = replace(REQUIRED_IF, matters=lambda field: field.required_if is not None)
# What every answered field ends with.
ANSWERED = (PREFILL, WIDTH, SENSITIVE, DELIVERED, MESSAGES, SHOW_IF, REQUIRED_IF, WHEN_HIDDEN)
ALWAYS_ANSWERED = tuple(NEVER_REQUIRED_IF if each is REQUIRED_IF else each for each in ANSWERED)
TYPED = (NAME, LABEL, HINT, REQUIRED, AUTOFILL, PLACEHOLDER, *ANSWERED)
