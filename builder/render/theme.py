"""Colours: a project's theme as CSS variables whose contrast is computed, not hoped for."""

from __future__ import annotations

from collections.abc import Mapping

from builder.form.colours import contrast
from builder.form.project import Density, Font, Theme

# Of controls, and of what shows their state (WCAG 2.2, 1.4.11).
BORDER_CONTRAST = 3.0
# Of text (1.4.3).
TEXT_CONTRAST = 4.5

GAPS: Mapping[Density, str] = {"comfortable": "1.5rem", "compact": "1rem"}
# Fonts that devices have: none is loaded.
FONTS: Mapping[Font, str] = {
    "system": 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif',
    "humanist": 'Seravek,"Gill Sans Nova",Ubuntu,Calibri,"DejaVu Sans",source-sans-pro,sans-serif',
    "geometric": 'Avenir,Montserrat,Corbel,"URW Gothic",source-sans-pro,sans-serif',
    "serif": 'Charter,"Bitstream Charter",Cambria,Georgia,serif',
    "mono": 'ui-monospace,"Cascadia Code","Source Code Pro",Menlo,Consolas,monospace',
}

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


def readable_on(background: str) -> str:
    """Return black or white, whichever reads better on a colour; it is always above 4.5:1."""
    return max("#000000", "#ffffff", key=lambda text: contrast(text, background))


def strengthened(colour: str, background: str, ratio: float) -> str:
    """Return the colour, moved towards black or white as far as the contrast asks for."""
    target = readable_on(background)
    for percent in range(0, 100, 2):
        mixed = _mix(colour, target, percent / 100)
        if contrast(mixed, background) >= ratio:
            return mixed
    return target


def theme_css(theme: Theme) -> str:
    """Return the theme as CSS: variables on ``:root``, for one or both colour schemes."""
    common = f"--radius:{theme.radius}px;--accent:{theme.accent};"
    common += f"--on-accent:{readable_on(theme.accent)};"
    common += f"--gap:{GAPS[theme.density]};--font:{FONTS[theme.font]};"
    palettes = (_with_own_colours(theme), DARK)
    light, dark = (f":root{{{_variables(theme, palette)}}}" for palette in palettes)
    chosen = {
        "light": light,
        "dark": dark,
        "auto": f"{light}\n@media (prefers-color-scheme:dark){{{dark}}}",
    }
    return f":root{{{common}}}\n{chosen[theme.scheme]}\n"


def _with_own_colours(theme: Theme) -> Mapping[str, str]:
    """Return the light palette with the theme's own colours, and what must stand out on them."""
    own = {name: getattr(theme, name) for name in ("canvas", "card", "ink") if getattr(theme, name)}
    if not own:
        return LIGHT
    palette = {**LIGHT, **own}
    card = palette["card"]
    for name, ratio in (("soft", TEXT_CONTRAST), ("bad", TEXT_CONTRAST), ("line", BORDER_CONTRAST)):
        palette[name] = strengthened(palette[name], card, ratio)
    palette["good"] = strengthened(palette["good"], card, BORDER_CONTRAST)
    # Boxes, and what is said in them, are of the form's own colour.
    return {**palette, "field": card, "bad-card": card}


def _variables(theme: Theme, palette: Mapping[str, str]) -> str:
    found = {
        **palette,
        # The accent as a line, where the brand's own colour would be too faint.
        "accent-line": strengthened(theme.accent, palette["card"], BORDER_CONTRAST),
    }
    return "".join(f"--{name}:{colour};" for name, colour in found.items())


def _mix(colour: str, other: str, share: float) -> str:
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue
