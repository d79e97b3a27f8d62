"""Sizes that the preview offers: estimates of what chats give a webview, labelled as such."""

from __future__ import annotations

from typing import Final

from builder.say import say
from builder.storage.walls import Height
from builder.value import dataclass


@dataclass(frozen=True)
class Device:
    """A screen.

    Attributes:
        label: Its name and size in the list.
        width: CSS pixels; 0 for as wide as there is room.
        height: CSS pixels of the whole screen; 0 for as high as there is room.
        key: What it is called where panes are kept; empty for screens that are in no list.
        name: Its name alone.
        keyboard: CSS pixels that its keyboard takes while it is open; 0 if it has a real one.
    """

    label: str
    width: int
    height: int
    key: str = ""
    name: str = ""
    keyboard: int = 0


DEVICES: Final = (
    Device(say("Phone, 390 × 844"), 390, 844, "phone", say("Phone"), 336),
    Device(say("Small phone, 320 × 568"), 320, 568, "small_phone", say("Small phone"), 253),
    Device(say("Large phone, 430 × 932"), 430, 932, "large_phone", say("Large phone"), 346),
    Device(say("Web chat frame, 360 × 560"), 360, 560, "chat_frame", say("Web chat frame")),
    Device(say("Tablet, 768 × 1024"), 768, 1024, "tablet", say("Tablet"), 313),
    Device(say("Desktop, 1280 × 800"), 1280, 800, "desktop", say("Desktop")),
    Device(say("As large as the window"), 0, 0, "window", say("Window")),
)

# Share of the screen that the webview takes. The platform names the three heights; the shares
# are those of Messenger's webviews, which had the same names.
SHARES: Final[dict[Height, float]] = {"full": 1.0, "tall": 0.75, "compact": 0.5}
HEIGHT_LABELS: Final[dict[Height, str]] = {
    "full": say("Full"),
    "tall": say("Tall"),
    "compact": say("Compact"),
}
_LEAST: Final = 120  # CSS pixels that a keyboard leaves of the page


def device_of(key: str) -> Device:
    """Return a screen by its key; the first one for a key that no list has."""
    return next((each for each in DEVICES if each.key == key), DEVICES[0])


def page_height(device: Device, height: Height, *, keyboard: bool) -> int:
    """Return how high the page is on a screen, in CSS pixels; 0 for as high as there is room.

    Args:
        device: The screen.
        height: How much of it the chat gives the page.
        keyboard: Whether the screen's keyboard is open. It covers the foot of the screen, where the
            page is.
    """
    if not device.height:
        return 0
    full = round(device.height * SHARES[height])
    return max(_LEAST, full - device.keyboard) if keyboard else full
