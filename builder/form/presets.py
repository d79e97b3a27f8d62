"""Looks to begin from."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from builder.form.project import Theme
from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True)
class Preset:
    """A look.

    Attributes:
        id: Its name in code and tests.
        title: What people read.
        theme: Everything but the logo.
    """

    id: str
    title: str
    theme: Theme

    def on(self, theme: Theme) -> Theme:
        """Return the look with the logo of a theme."""
        return replace(self.theme, logo=theme.logo, logo_alt=theme.logo_alt)


PRESETS: Final = (
    Preset("usual", say("Plain"), Theme()),
    Preset(
        "meadow",
        say("Meadow"),
        Theme(accent="#1b7a43", canvas="#eef5ef", ink="#16231b", radius=14, font="humanist"),
    ),
    Preset(
        "terracotta",
        say("Terracotta"),
        Theme(
            accent="#b0481f",
            canvas="#f4e9df",
            card="#fffaf5",
            ink="#33211a",
            radius=4,
            font="serif",
        ),
    ),
    Preset(
        "plum",
        say("Plum"),
        Theme(accent="#7a2e8e", canvas="#f5eef8", ink="#24152b", radius=20, font="geometric"),
    ),
    Preset(
        "ledger",
        say("Ledger"),
        Theme(accent="#0b6b74", canvas="#e9eef0", radius=2, density="compact", font="system"),
    ),
    Preset("night", say("Night"), Theme(accent="#7ea6ff", scheme="dark", radius=10)),
)
