"""The form's own properties: rows like those of the kinds, and where each of them is edited."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from builder.form.kinds import Editor, Property, PropertyGroup
from builder.say import say


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
    _text("title", say("Title")),
    _text("intro", say("Introduction"), lines=True),
    _text("submit", say("Send button"), page_word="submit"),
    _text("success", say("Text after sending"), lines=True, page_word="done_text"),
    _text("disclaimer", say("Small print"), say("Stands above the send button."), lines=True),
)
_GENERAL: Final = (
    _row("General", "name", say("Project name"), "line",
         say("What you call it; people never see it."), own=True),
    _row("General", "languages", say("Languages"), "languages",
         say("Missing words fall back to the default language."), own=True),
    _row("General", "purpose", say("The answers go"), "choice",
         say("A survey has one rating from 1 to 5, and perhaps a comment."),
         choices=(("context", say("Into the conversation")),
                  ("survey", say("To the platform's survey")))),
    _row("General", "id", say("Form id"), "form_id",
         say("By it, the backend and its log tell this form from others."), own=True),
)  # fmt: skip
_FLOW: Final = (
    _row("Flow", "flow.review", say("Show all answers before they are sent"), "switch",
         say("The person reads them once more and can go back to each.")),
    _row("Flow", "flow.progress", say("Say how far one has come"), "switch",
         say("Such as “Step 2 of 4”, in a form of several steps.")),
    _row("Flow", "flow.draft_minutes", say("Keep unsent answers (minutes)"), "integer",
         say("In the browser's tab, for when the page is loaded again; 0 for not at all. "
         "Sensitive answers never are."), between=(0, 120)),
)  # fmt: skip
_AFTER_SENDING: Final = (
    *(replace(each, group="After sending")
      for each in FORM_TEXTS if each.attribute == "texts.success"),
    _row("After sending", "closing_delay_ms", say("Closing delay (ms)"), "integer",
         say("How long the thank-you stays before the page closes."), between=(0, 60_000)),
)  # fmt: skip
_PLATFORM: Final = (
    _row("Platform", "platform.base_url", say("Platform address"), "line"),
    _row("Platform", "platform.issuer", say("Token issuer"), "line", say("The token's claim iss.")),
    _row("Platform", "key_fingerprint", say("Key pair"), "key",
         say("The backend signs with it, and refuses to start with another.")),
    _row("Platform", "platform.page_context", say("Key of the page context"), "choice",
         choices=(("page_context", say("page_context (documented)")),
                  ("page", say("page (vendor's template)")), ("both", say("both")))),
    _row("Platform", "platform.repeats", say("If a delivery is uncertain"), "choice",
         say("When the connection breaks before the platform has answered."),
         choices=(("at_least_once", say("send again: at least once")),
                  ("at_most_once", say("keep it for a person to decide: at most once")))),
    _row("Platform", "platform.submission_id", say("Submission id as"), "line",
         say("Context name for an id by which a repetition can be told; empty for none.")),
    _row("Platform", "platform.read_context", say("Read variables of the conversation"), "switch",
         say("For fields that are filled in from the conversation. "
         "The platform's documentation does not mention this.")),
)  # fmt: skip
_INTEGRATIONS: Final = (
    _row("Integrations", "platform.integrations", say("Integrations"), "integrations",
         say("Where answers may go; the backend refuses everything else. The chat opens the page "
             "with each id in its address, as integration_id.")),
)  # fmt: skip
_HOSTING: Final = (
    _row("Hosting", "hosting.backend_url", say("Backend address"), "line",
         say("Empty if it serves the page itself.")),
    _row("Hosting", "hosting.page_origins", say("Page origins"), "entries",
         say("Where the page is served from, if not by the backend.")),
    _row("Hosting", "hosting.frame_ancestors", say("May be framed by"), "entries",
         say("The sites whose chat opens the form in a frame.")),
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
