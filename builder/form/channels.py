"""The channels of a conversation: one row each, with all that the rest of the builder asks.

The source of every fact is the platform's documentation page "How to create your own webview". A
channel that has no row works, too: the page closes itself there. A new one is a row here and, where
a script of its channel closes the page, a row in ``templates/page/js/channels.js``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Final

from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Channel:
    """A channel.

    Attributes:
        name: Its name in the platform's address and in the page's, in small letters.
        label: What people call it.
        framed: Whether the chat shows the page in a frame, which its site must be allowed to.
        closing_script: Address of the channel's own script, by which the page closes; the page's
            policy lets it in. Empty where the page closes itself.
        page_scoped: Whether a user has an id for each page (PSID), which a delivery repeats as the
            page context. The backend ships alone and has its own list, ``payload.PAGE_SCOPED``.
        sample: Query parameters that the documentation shows otherwise than for other channels.
    """

    name: str
    label: str
    framed: bool = False
    closing_script: str = ""
    page_scoped: bool = False
    sample: Mapping[str, str] = field(default_factory=dict)


_ROWS: Final = (
    Channel(name="web", label=say("Web chat"), framed=True),
    Channel(
        name="facebook",
        label=say("Facebook Messenger"),
        closing_script="https://connect.facebook.net/en_US/messenger.Extensions.js",
        page_scoped=True,
        sample={"user_id": "1234567890123456", "page_id": "1234567890123456"},
    ),
    Channel(name="viber", label=say("Viber")),
    Channel(name="zendesk", label=say("Zendesk")),
    Channel(
        name="sunco",
        label=say("Sunshine Conversations"),
        closing_script="https://cdn.smooch.io/webview-sdk.min.js",
    ),
    Channel(name="hangout", label=say("Google Hangouts")),
    Channel(name="apifon", label=say("Apifon")),
)

CHANNELS: Mapping[str, Channel] = {row.name: row for row in _ROWS}


def channel_of(name: str) -> Channel:
    """Return a channel by its name, in any case; one that has no row as it is."""
    return CHANNELS.get(name.lower()) or Channel(name=name, label=name)
