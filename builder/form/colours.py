"""The page's colours, and contrast as the Web Content Accessibility Guidelines 2.2 define it."""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

# Of controls, and of what shows their state (WCAG 2.2, 1.4.11).
BORDER_CONTRAST = 3.0
# Of text (1.4.3).
TEXT_CONTRAST = 4.5

LIGHT: Mapping[str, str] = {
    "canvas": "#f3f4f7",
    "card": "#ffffff",
    "field": "#ffffff",
    "ink": "#181b22",
    "soft": "#565e6e",
    "line": "#848c9b",
    "hair": "#e2e5ea",
    "bad": "#b42318",
    "bad-card": "#fef3f2",
    "good": "#146c3a",
}
DARK: Mapping[str, str] = {
    "canvas": "#0d0f13",
    "card": "#171a20",
    "field": "#0f1216",
    "ink": "#edeff3",
    "soft": "#a6aebc",
    "line": "#717a8a",
    "hair": "#2c313a",
    "bad": "#ff9b90",
    "bad-card": "#2a1716",
    "good": "#63d393",
}


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#rrggbb`` colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable_on(background: str) -> str:
    """Return black or white, the better readable one on a colour; always above 4.5:1."""
    return max("#000000", "#ffffff", key=lambda text: contrast(text, background))


def strengthened(colour: str, background: str, ratio: float) -> str:
    """Return the colour, moved towards black or white as far as the contrast asks for."""
    target = readable_on(background)
    for percent in range(0, 100, 2):
        stronger = mixed(colour, target, percent / 100)
        if contrast(stronger, background) >= ratio:
            return stronger
    return target


def nearest(colour: str, fits: Callable[[str], bool]) -> str:
    """Return the colour of the same hue that fits and differs least in lightness.

    Args:
        colour: The colour to begin from, ``#rrggbb``.
        fits: Tells whether a colour will do.

    Returns:
        The colour; empty if none of that hue fits, black and white included.
    """
    return next((each for each in _by_lightness(colour) if fits(each)), "")


def _by_lightness(colour: str) -> Iterator[str]:
    """Yield a colour darker and lighter, step by step, the most similar first."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*(part / 255 for part in _channels(colour)))
    yield colour
    for step in range(1, 256):
        for other in (lightness - step / 255, lightness + step / 255):
            if -1 / 255 < other < 1 + 1 / 255:
                clipped = min(1.0, max(0.0, other))
                parts = colorsys.hls_to_rgb(hue, clipped, saturation)
                yield "#" + "".join(f"{round(part * 255):02x}" for part in parts)


@lru_cache(maxsize=4096)
def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def mixed(colour: str, other: str, share: float) -> str:
    """Return a colour with a share of another one, 0.0 to 1.0."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue
