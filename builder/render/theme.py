"""A project's theme as CSS variables."""

from __future__ import annotations

from builder.form.look import FONTS, GAPS, REM, on_accent, palette_of
from builder.form.project import Theme


def theme_css(theme: Theme) -> str:
    """Return the theme as CSS: variables on ``:root``, for one or both colour schemes."""
    common = f"--radius:{theme.radius}px;--accent:{theme.accent};"
    common += f"--on-accent:{on_accent(theme)};"
    common += f"--gap:{GAPS[theme.density] / REM:g}rem;--font:{FONTS[theme.font]};"
    light, dark = (f":root{{{_variables(theme, dark=dark)}}}" for dark in (False, True))
    chosen = {
        "light": light,
        "dark": dark,
        "auto": f"{light}\n@media (prefers-color-scheme:dark){{{dark}}}",
    }
    return f":root{{{common}}}\n{chosen[theme.scheme]}\n"


def _variables(theme: Theme, *, dark: bool) -> str:
    colours = palette_of(theme, dark=dark)
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())
