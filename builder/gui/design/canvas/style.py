"""Fonts and colours of the form as the canvas draws it: those of the page itself, scaled down."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette

from builder.form.colours import BORDER_CONTRAST, DARK, LIGHT, readable_on, strengthened
from builder.form.project import Theme
from builder.gui.widgets import theme as app_theme
from builder.value import dataclass

_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")

Role = Literal["title", "heading", "label", "text", "small", "code"]

_PIXELS: Final[Mapping[Role, tuple[int, QFont.Weight]]] = {
    "title": (24, QFont.Weight.Bold),
    "heading": (16, QFont.Weight.Bold),
    "label": (14, QFont.Weight.DemiBold),
    "text": (14, QFont.Weight.Normal),
    "small": (12, QFont.Weight.Normal),
    "code": (11, QFont.Weight.Normal),
}


@dataclass(frozen=True)
class PageStyle:
    """How the drawn form looks.

    Attributes:
        key: What it was made from; equal keys look alike.
        colours: By the page's own names (``ink``, ``soft``, ``line``, ``accent``, ...).
        fonts: By role.
        metrics: The fonts' metrics, by role.
        radius: Corner radius of controls.
    """

    key: tuple[object, ...]
    colours: Mapping[str, QColor]
    fonts: Mapping[Role, QFont]
    metrics: Mapping[Role, QFontMetrics]
    radius: int


def style_key(theme: Theme, *, dark: bool, base: QFont) -> tuple[object, ...]:
    """Return what a style depends on, to tell cheaply whether a new one is due."""
    return (theme, dark, base.family())


def style_for(
    theme: Theme, palette: QPalette, base: QFont, kept: PageStyle | None = None
) -> PageStyle:
    """Return the style of a theme in the app's colours; one that was kept, if it is that.

    Args:
        theme: The form's theme.
        palette: The app's colours.
        base: The app's font.
        kept: The style used until now.
    """
    dark = palette.window().color().lightness() < palette.windowText().color().lightness()
    if kept is not None and kept.key == style_key(theme, dark=dark, base=base):
        return kept
    return page_style(theme, dark=dark, base=base)


def page_style(theme: Theme, *, dark: bool, base: QFont) -> PageStyle:
    """Make the style of a theme.

    Args:
        theme: The form's theme.
        dark: Whether the app is dark, which decides for the scheme ``auto``.
        base: The app's font, for its family.
    """
    shown_dark = dark if theme.scheme == "auto" else theme.scheme == "dark"
    palette = DARK if shown_dark else LIGHT
    colours = {name: QColor(value) for name, value in palette.items()}
    # A project file may hold anything; a malformed colour is a finding, and the default shows.
    accent = theme.accent if _COLOUR.fullmatch(theme.accent) else Theme().accent
    colours["accent"] = QColor(accent)
    colours["on-accent"] = QColor(readable_on(accent))
    # The page warns of nothing; the canvas marks fields in the app's own colour for that.
    colours["warn"] = QColor((app_theme.DARK if shown_dark else app_theme.LIGHT).warn)
    card = palette["card"]
    colours["accent-line"] = QColor(strengthened(accent, card, BORDER_CONTRAST))
    soft = QColor(colours["accent-line"])
    soft.setAlpha(28)
    colours["accent-soft"] = soft
    fonts = {role: _font(base, role) for role in _PIXELS}
    return PageStyle(
        key=style_key(theme, dark=dark, base=base),
        colours=colours,
        fonts=fonts,
        metrics={role: QFontMetrics(font) for role, font in fonts.items()},
        radius=max(0, theme.radius),
    )


def _font(base: QFont, role: Role) -> QFont:
    pixels, weight = _PIXELS[role]
    font = (
        QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        if role == "code"
        else QFont(base)
    )
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
