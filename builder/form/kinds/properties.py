"""Properties that several kinds have."""

from __future__ import annotations

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
)
LABEL = Property(attribute="label", label="Label", editor="local_line", group="Basics")
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
TYPED = (NAME, LABEL, HINT, REQUIRED, AUTOFILL, PLACEHOLDER, WIDTH, SENSITIVE, DELIVERED)
