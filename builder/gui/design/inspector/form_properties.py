"""The form's own properties: rows like those of the kinds, and where each of them is edited."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from builder.form.kinds import Editor, Property, PropertyGroup


def _text(
    attribute: str, label: str, help_: str = "", *, lines: bool = False, page_word: str = ""
) -> Property:
    return Property(
        attribute=f"texts.{attribute}",
        label=label,
        editor="local_lines" if lines else "local_line",
        group="Texts",
        help=help_,
        page_word=page_word,
        own=True,
    )


def _row(
    group: PropertyGroup,
    attribute: str,
    label: str,
    editor: Editor,
    help_: str = "",
    *,
    choices: tuple[tuple[str, str], ...] = (),
    between: tuple[int, int] = (0, 0),
    own: bool = False,
) -> Property:
    least, greatest = between
    return Property(
        attribute=attribute,
        label=label,
        editor=editor,
        group=group,
        help=help_,
        choices=choices,
        minimum=least,
        maximum=greatest,
        own=own,
    )


# What the inspector shows while no field is selected.
FORM_TEXTS: Final = (
    _text("title", "Title"),
    _text("intro", "Introduction", lines=True),
    _text("submit", "Send button", page_word="submit"),
    _text("success", "After sending", lines=True, page_word="done_text"),
    _text("disclaimer", "Small print", "Stands above the send button.", lines=True),
)
_GENERAL: Final = (
    _row("General", "name", "Project name", "line", "What you call it; people never see it.",
         own=True),
    _row("General", "languages", "Languages", "languages",
         "Missing words fall back to the default language.", own=True),
    _row("General", "purpose", "The answers go", "choice",
         "A survey has one rating from 1 to 5, and perhaps a comment.",
         choices=(("context", "Into the conversation"), ("survey", "To the platform's survey"))),
    _row("General", "id", "Form id", "form_id",
         "By it, the backend and its log tell this form from others.", own=True),
)  # fmt: skip
_FLOW: Final = (
    _row("Flow", "flow.review", "Show all answers before they are sent", "switch",
         "The person reads them once more and can go back to each."),
    _row("Flow", "flow.progress", "Say how far one has come", "switch",
         "Such as “Step 2 of 4”, in a form of several steps."),
    _row("Flow", "flow.draft_minutes", "Keep unsent answers (minutes)", "integer",
         "In the browser's tab, for when the page is loaded again; 0 for not at all. "
         "Sensitive answers never are.", between=(0, 120)),
)  # fmt: skip
_AFTER_SENDING: Final = (
    *(replace(each, group="After sending", label="What is said then")
      for each in FORM_TEXTS if each.attribute == "texts.success"),
    _row("After sending", "closing_delay_ms", "Closing delay (ms)", "integer",
         "How long the thank-you stays before the page closes.", between=(0, 60_000)),
)  # fmt: skip
_PLATFORM: Final = (
    _row("Platform", "platform.base_url", "Platform address", "line"),
    _row("Platform", "platform.issuer", "Token issuer", "line", "The token's claim iss."),
    _row("Platform", "key_fingerprint", "Key pair", "key",
         "The backend signs with it, and refuses to start with another."),
    _row("Platform", "platform.page_context", "Key of the page context", "choice",
         choices=(("page_context", "page_context (documented)"),
                  ("page", "page (vendor's template)"), ("both", "both"))),
    _row("Platform", "platform.repeats", "If a delivery is uncertain", "choice",
         "When the connection breaks before the platform has answered.",
         choices=(("at_least_once", "send again: at least once"),
                  ("at_most_once", "keep it for a person to decide: at most once"))),
    _row("Platform", "platform.submission_id", "Submission id as", "line",
         "Context name for an id by which a repetition can be told; empty for none."),
    _row("Platform", "platform.read_context", "Read variables of the conversation", "switch",
         "For fields that are filled in from the conversation. "
         "The platform's documentation does not mention this."),
)  # fmt: skip
_INTEGRATIONS: Final = (
    _row("Integrations", "platform.integrations", "Integrations", "integrations",
         "Where answers may go; the backend refuses everything else."),
)  # fmt: skip
_HOSTING: Final = (
    _row("Hosting", "hosting.backend_url", "Backend address", "line",
         "Empty if it serves the page itself."),
    _row("Hosting", "hosting.page_origins", "Page origins", "entries",
         "Where the page is served from, if not by the backend."),
    _row("Hosting", "hosting.frame_ancestors", "May be framed by", "entries",
         "The sites whose chat opens the form in a frame."),
)  # fmt: skip
# What the dialog of the form's settings shows, page after page.
FORM_SETTINGS: Final = (
    *_GENERAL,
    *_FLOW,
    *_AFTER_SENDING,
    *_PLATFORM,
    *_INTEGRATIONS,
    *_HOSTING,
)
FORM_PROPERTIES: Final = (*FORM_TEXTS, *FORM_SETTINGS)
