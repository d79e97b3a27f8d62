"""Sizes that the preview offers: estimates of what chats give a webview, labelled as such."""

from __future__ import annotations

from typing import Final

from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True)
class Device:
    """A screen.

    Attributes:
        label: Its name in the list.
        width: CSS pixels; 0 for as wide as there is room.
        height: CSS pixels of the whole screen; 0 for as high as there is room.
    """

    label: str
    width: int
    height: int


DEVICES: Final = (
    Device(say("Phone, 390 × 844"), 390, 844),
    Device(say("Small phone, 320 × 568"), 320, 568),
    Device(say("Large phone, 430 × 932"), 430, 932),
    Device(say("Chat widget, 400 × 640"), 400, 640),
    Device(say("Tablet, 768 × 1024"), 768, 1024),
    Device(say("As large as the window"), 0, 0),
)

# Share of the screen that the webview takes. The platform names the three heights; the shares
# are those of Messenger's webviews, which had the same names.
HEIGHTS: Final = ((say("Full"), 1.0), (say("Tall"), 0.75), (say("Compact"), 0.5))
