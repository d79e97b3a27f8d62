"""The pairs of colours that meet on the page, how well each can be seen, and what would do.

The figures are of the very colours that the style sheet gets, from :func:`look.palette_of`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, Literal

from builder.form.colours import BORDER_CONTRAST, TEXT_CONTRAST, contrast, nearest
from builder.form.look import on_accent, palette_of, sound
from builder.form.project import ColourScheme, Theme
from builder.say import say
from builder.value import dataclass

ThemeColour = Literal["accent", "canvas", "card", "ink"]
# What each colour is called where people choose it.
COLOURS: Final[Mapping[ThemeColour, str]] = {
    "accent": say("Accent"),
    "canvas": say("Around the form"),
    "card": say("Behind the form"),
    "ink": say("Text"),
}
_DARK_IN: Final[Mapping[ColourScheme, tuple[bool, ...]]] = {
    "auto": (False, True),
    "light": (False,),
    "dark": (True,),
}


@dataclass(frozen=True)
class Pair:
    """Two colours of the page of which one is seen on the other.

    Attributes:
        words: What is seen on what.
        front: Name of the colour in front, as in the style sheet.
        behind: Name of the colour behind it.
        needed: The ratio that WCAG 2.2 asks for: 4.5 of text (1.4.3), 3 of what shows a control
            or its state (1.4.11).
        cause: The theme's colour that decides.
        only_light: Whether it counts in light surroundings only.
    """

    words: str
    front: str
    behind: str
    needed: float
    cause: ThemeColour
    only_light: bool = False


PAIRS: Final = (
    Pair(say("Text on the form"), "ink", "card", TEXT_CONTRAST, "ink"),
    Pair(say("Answers in their boxes"), "ink", "field", TEXT_CONTRAST, "ink"),
    Pair(say("Hints on the form"), "soft", "card", TEXT_CONTRAST, "card"),
    Pair(say("Placeholders in boxes"), "soft", "field", TEXT_CONTRAST, "card"),
    Pair(say("Words on the button"), "on-accent", "accent", TEXT_CONTRAST, "accent"),
    Pair(say("Words on a busy button"), "ink", "hair", TEXT_CONTRAST, "ink"),
    Pair(say("Error messages on the form"), "bad", "card", TEXT_CONTRAST, "card"),
    Pair(say("Text in the list of errors"), "ink", "bad-card", TEXT_CONTRAST, "ink"),
    Pair(say("Links in the list of errors"), "bad", "bad-card", TEXT_CONTRAST, "card"),
    # In the dark, the outline of the button carries it: a brand's colour is rarely seen on both.
    Pair(say("Button on the form"), "accent", "card", BORDER_CONTRAST, "accent", only_light=True),
    Pair(say("Focus and outline of the button"), "accent-line", "card", BORDER_CONTRAST, "accent"),
    Pair(say("Marks of chosen answers"), "accent-line", "field", BORDER_CONTRAST, "accent"),
    Pair(say("Edges of boxes on the form"), "line", "card", BORDER_CONTRAST, "card"),
    Pair(say("Edges of boxes to their inside"), "line", "field", BORDER_CONTRAST, "card"),
    Pair(say("Sign that it was sent"), "good", "card", BORDER_CONTRAST, "card"),
)
BUTTON: Final = next(each for each in PAIRS if each.only_light)
TEXT: Final = PAIRS[0]


@dataclass(frozen=True, kw_only=True)
class Contrast:
    """How well one colour is seen on another.

    Attributes:
        pair: Which two.
        dark: Whether in dark surroundings.
        front: The colour in front, ``#rrggbb``.
        behind: The colour behind it.
    """

    pair: Pair
    dark: bool
    front: str
    behind: str

    @property
    def ratio(self) -> float:
        """The contrast ratio, 1 to 21."""
        return contrast(self.front, self.behind)

    @property
    def passes(self) -> bool:
        """Whether it is as high as needed."""
        return self.ratio >= self.pair.needed


def contrasts(theme: Theme) -> tuple[Contrast, ...]:
    """Return the contrast of every pair in each scheme that the theme can be seen in.

    Args:
        theme: The theme; the usual colour stands for a malformed one.
    """
    known = sound(theme)
    schemes = _DARK_IN[known.scheme]
    return tuple(each for dark in schemes for each in _measured(known, PAIRS, dark=dark))


def contrast_of(theme: Theme, pair: Pair) -> Contrast:
    """Return the contrast of one pair in light surroundings."""
    return _measured(sound(theme), (pair,), dark=False)[0]


def better(theme: Theme, cause: ThemeColour) -> str:
    """Return the nearest colour of the same hue with which every pair passes that it decides on.

    Args:
        theme: The theme.
        cause: Which of its colours: the accent or the text, as what is seen on the others follows.

    Returns:
        The colour, ``#rrggbb``; empty if there is none.
    """
    known = sound(theme)
    palette = palette_of(known, dark=False)
    pairs = tuple(each for each in PAIRS if each.cause == cause)
    least = max(each.needed for each in pairs if each.front == cause)

    def fits(colour: str) -> bool:
        # Most colours fail here already, which is quick to find out.
        if contrast(colour, palette["card"]) < least:
            return False
        changes: dict[str, Any] = {cause: colour}
        changed = replace(known, **changes)
        return all(each.passes for each in contrasts(changed) if each.pair in pairs)

    return nearest(getattr(known, cause) or palette[cause], fits)


def _measured(theme: Theme, pairs: Sequence[Pair], *, dark: bool) -> tuple[Contrast, ...]:
    palette = {
        **palette_of(theme, dark=dark), "accent": theme.accent, "on-accent": on_accent(theme)
    }  # fmt: skip
    return tuple(
        Contrast(pair=each, dark=dark, front=palette[each.front], behind=palette[each.behind])
        for each in pairs
        if not (dark and each.only_light)
    )
