"""A project's theme as CSS variables, with computed contrast."""

from __future__ import annotations

from collections.abc import Mapping

from builder.form.colours import (
    BORDER_CONTRAST,
    DARK,
    LIGHT,
    TEXT_CONTRAST,
    readable_on,
    strengthened,
)
from builder.form.project import Density, Font, Theme

GAPS: Mapping[Density, str] = {"comfortable": "1.5rem", "compact": "1rem"}
# Fonts that devices have: none is loaded.
FONTS: Mapping[Font, str] = {
    "system": 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif',
    "humanist": 'Seravek,"Gill Sans Nova",Ubuntu,Calibri,"DejaVu Sans",source-sans-pro,sans-serif',
    "geometric": 'Avenir,Montserrat,Corbel,"URW Gothic",source-sans-pro,sans-serif',
    "serif": 'Charter,"Bitstream Charter",Cambria,Georgia,serif',
    "mono": 'ui-monospace,"Cascadia Code","Source Code Pro",Menlo,Consolas,monospace',
}


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
