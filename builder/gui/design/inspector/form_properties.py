"""The form's own properties, and those that several fields share: rows like those of the kinds."""

from __future__ import annotations

from typing import Final

from builder.form.kinds import KINDS, Property


def _text(attribute: str, label: str, help_: str = "", *, lines: bool = False) -> Property:
    return Property(
        attribute=f"texts.{attribute}",
        label=label,
        editor="local_lines" if lines else "local_line",
        group="Texts",
        help=help_,
    )


def _delivery(attribute: str, label: str, help_: str = "") -> Property:
    return Property(attribute=attribute, label=label, editor="line", group="Delivery", help=help_)


FORM_PROPERTIES: Final = (
    _text("title", "Title"),
    _text("intro", "Introduction", lines=True),
    _text("submit", "Send button", "Empty for the page's own word."),
    _text("success", "After sending", "Empty for the page's own words.", lines=True),
    _text("disclaimer", "Small print", "Stands above the send button.", lines=True),
    Property(
        attribute="languages",
        label="Languages",
        editor="languages",
        group="Languages",
        help="Missing words fall back to the default language.",
    ),
    Property(attribute="theme.accent", label="Accent colour", editor="colour", group="Look"),
    Property(
        attribute="theme.scheme",
        label="Light or dark",
        editor="choice",
        group="Look",
        choices=(("auto", "As the device prefers"), ("light", "Light"), ("dark", "Dark")),
    ),
    Property(
        attribute="theme.radius",
        label="Corner radius",
        editor="integer",
        group="Look",
        minimum=0,
        maximum=24,
    ),
    _delivery("name", "Project name"),
    Property(
        attribute="platform.integrations",
        label="Integrations",
        editor="integrations",
        group="Delivery",
        help="Where answers may go; the backend refuses everything else.",
    ),
    _delivery("platform.base_url", "Platform address"),
    _delivery("platform.issuer", "Token issuer", "The token's claim iss."),
    Property(
        attribute="platform.page_context",
        label="Key of the page context",
        editor="choice",
        group="Delivery",
        choices=(
            ("page_context", "page_context (documented)"),
            ("page", "page (vendor's template)"),
            ("both", "both"),
        ),
    ),
    Property(
        attribute="platform.repeats",
        label="If a delivery is uncertain",
        editor="choice",
        group="Delivery",
        help="When the connection breaks before the platform has answered.",
        choices=(
            ("at_least_once", "send again: at least once"),
            ("at_most_once", "keep it for a person to decide: at most once"),
        ),
    ),
    _delivery(
        "platform.submission_id",
        "Submission id as",
        "Context name for an id by which a repetition can be told; empty for none.",
    ),
    Property(
        attribute="closing_delay_ms",
        label="Closing delay (ms)",
        editor="integer",
        group="Delivery",
        help="How long the thank-you stays before the page closes.",
        minimum=0,
        maximum=60_000,
    ),
    Property(
        attribute="hosting.backend_url",
        label="Backend address",
        editor="line",
        group="Hosting",
        help="Empty if it serves the page itself.",
    ),
    Property(
        attribute="hosting.page_origins",
        label="Page origins",
        editor="entries",
        group="Hosting",
        help="Where the page is served from, if not by the backend.",
    ),
    Property(
        attribute="hosting.frame_ancestors",
        label="May be framed by",
        editor="entries",
        group="Hosting",
        help="The sites whose chat opens the form in a frame.",
    ),
)
# The sections of the form that are folded at first.
FOLDED_AT_FIRST: Final = frozenset({"Delivery", "Hosting"})
SHARED_PROPERTIES: Final = tuple(
    each for each in KINDS["text"].properties if each.attribute in ("required", "width")
)
