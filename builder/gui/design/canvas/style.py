"""Fonts and colours of the form as the canvas draws it: those of the page itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette

from builder.form import look
from builder.form.project import Theme
from builder.gui.widgets import theme as app_theme
from builder.value import dataclass

CODE: Final = "code"
_CODE_SIZE: Final = 11
# What the system's own fonts are called in a style sheet.
_OF_THE_SYSTEM: Final = frozenset({"system-ui", "-apple-system"})
_GENERIC: Final = {
    "sans-serif": QFont.StyleHint.SansSerif,
    "serif": QFont.StyleHint.Serif,
    "monospace": QFont.StyleHint.Monospace,
}


@dataclass(frozen=True)
class PageStyle:
    """How the drawn form looks.

    Attributes:
        key: What it was made from; equal keys look alike.
        measures: What sizes depend on; styles with equal ones differ in colours and corners only.
        colours: By the page's own names (``ink``, ``soft``, ``line``, ``accent``, ...).
        fonts: By how a text is written, a role of :data:`look.WRITINGS` or ``code``.
        metrics: The fonts' metrics, by the same.
        radius: Corner radius of controls.
        gap: Between fields, from row to row.
    """

    key: tuple[object, ...]
    measures: tuple[object, ...]
    colours: Mapping[str, QColor]
    fonts: Mapping[str, QFont]
    metrics: Mapping[str, QFontMetrics]
    radius: int
    gap: int


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
        theme: The form's theme; a malformed colour is a finding, and the usual one shows.
        dark: Whether the app is dark, which decides for the scheme ``auto``.
        base: The app's font, for its family.
    """
    shown_dark = dark if theme.scheme == "auto" else theme.scheme == "dark"
    known = look.sound(theme)
    palette = look.palette_of(known, dark=shown_dark)
    colours = {name: QColor(value) for name, value in palette.items()}
    colours["accent"] = QColor(known.accent)
    colours["on-accent"] = QColor(look.on_accent(known))
    # The page warns of nothing; the canvas marks fields in the app's own colour for that.
    colours["warn"] = QColor((app_theme.DARK if shown_dark else app_theme.LIGHT).warn)
    colours["none"] = QColor(0, 0, 0, 0)
    fonts: dict[str, QFont] = {
        role: _font(base, theme, writing) for role, writing in look.WRITINGS.items()
    }
    code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    code.setPixelSize(_CODE_SIZE)
    fonts[CODE] = code
    return PageStyle(
        key=style_key(theme, dark=dark, base=base),
        measures=(theme.font, theme.density, base.family()),
        colours=colours,
        fonts=fonts,
        metrics={role: QFontMetrics(font) for role, font in fonts.items()},
        radius=max(0, theme.radius),
        gap=look.GAPS.get(theme.density, look.GAPS["comfortable"]),
    )


def _font(base: QFont, theme: Theme, writing: look.Writing) -> QFont:
    wanted = look.families(theme.font if theme.font in look.FONTS else "system")
    font = QFont(base)
    names = [base.family() if name in _OF_THE_SYSTEM else name for name in wanted]
    font.setFamilies(list(dict.fromkeys(name for name in names if name not in _GENERIC)))
    font.setStyleHint(_GENERIC[wanted[-1]])
    font.setPixelSize(writing.size)
    font.setWeight(QFont.Weight(writing.weight))
    font.setUnderline(writing.underlined)
    # As browsers measure: a line of text breaks where it does on the page.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if writing.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, writing.spacing)
    return font
