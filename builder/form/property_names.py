"""What the settings of a form are called, as the window names them."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from builder.form.page_words import PAGE_WORDS
from builder.say import say

FORM_PROPERTIES: Final = MappingProxyType(
    {
        "id": say("Form id"),
        "name": say("Project name"),
        "languages": say("Languages"),
        "purpose": say("The answers go"),
        "closing_delay_ms": say("Closing delay (ms)"),
        "key_fingerprint": say("Key pair"),
        "texts.title": say("Title"),
        "texts.intro": say("Introduction"),
        "texts.submit": say("Send button"),
        "texts.success": say("Text after sending"),
        "texts.disclaimer": say("Small print"),
        "flow.review": say("Show all answers before they are sent"),
        "flow.progress": say("Say how far one has come"),
        "flow.draft_minutes": say("Keep unsent answers (minutes)"),
        "theme.accent": say("Accent colour"),
        "theme.scheme": say("Light or dark"),
        "theme.radius": say("Corner radius"),
        "theme.canvas": say("Colour around the form"),
        "theme.card": say("Colour behind the form"),
        "theme.ink": say("Colour of text"),
        "theme.density": say("Room between fields"),
        "theme.font": say("Font"),
        "theme.logo": say("Logo"),
        "theme.logo_alt": say("Logo in words"),
        "platform.base_url": say("Platform address"),
        "platform.issuer": say("Token issuer"),
        "platform.page_context": say("Key of the page context"),
        "platform.integrations": say("Integrations"),
        "platform.repeats": say("If a delivery is uncertain"),
        "platform.submission_id": say("Submission id as"),
        "platform.read_context": say("Read variables of the conversation"),
        "hosting.backend_url": say("Backend address"),
        "hosting.page_origins": say("Page origins"),
        "hosting.frame_ancestors": say("May be framed by"),
        **{f"page_words.{key}": word.called for key, word in PAGE_WORDS.items()},
    }
)
