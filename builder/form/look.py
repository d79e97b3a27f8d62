"""How the page looks, in numbers: what its style sheet is made from, and what the canvas draws by.

Lengths are in CSS pixels. The style sheet of ``templates/page`` writes most of them in rem, of
which one has :data:`REM` pixels; a test lays the drawn page over the real one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final, Literal

from builder.form.colours import (
    BORDER_CONTRAST,
    DARK,
    LIGHT,
    TEXT_CONTRAST,
    contrast,
    mixed,
    readable_on,
    strengthened,
)
from builder.form.fields import Field, RatingField
from builder.form.project import Density, Font, Theme
from builder.value import dataclass

REM: Final = 16
# Between fields, from row to row.
GAPS: Final[Mapping[Density, int]] = {"comfortable": 24, "compact": 16}
COLUMN_GAP: Final = 16
COLUMNS: Final = 6
# Fonts that devices have: none is loaded.
FONTS: Final[Mapping[Font, str]] = {
    "system": 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif',
    "humanist": 'Seravek,"Gill Sans Nova",Ubuntu,Calibri,"DejaVu Sans",source-sans-pro,sans-serif',
    "geometric": 'Avenir,Montserrat,Corbel,"URW Gothic",source-sans-pro,sans-serif',
    "serif": 'Charter,"Bitstream Charter",Cambria,Georgia,serif',
    "mono": 'ui-monospace,"Cascadia Code","Source Code Pro",Menlo,Consolas,monospace',
}
_FACES: Final = {3: "🙁😐🙂", 5: "😣🙁😐🙂😄"}
Role = Literal["title", "short_title", "heading", "label", "text", "link", "small"]


@dataclass(frozen=True)
class Writing:
    """How a text is written.

    Attributes:
        size: Of its letters.
        line: Height of one of its lines.
        weight: As CSS counts it: 400 for regular, 700 for bold.
        spacing: Added between letters.
        underlined: Whether a line stands below it.
    """

    size: int
    line: float
    weight: int = 400
    spacing: float = 0.0
    underlined: bool = False


WRITINGS: Final[Mapping[Role, Writing]] = {
    "title": Writing(30, 36, 700, -0.45),
    "short_title": Writing(26, 31.2, 700, -0.39),
    "heading": Writing(18, 24.3, 700),
    "label": Writing(16, 24, 600),
    "text": Writing(16, 24),
    "link": Writing(16, 24, underlined=True),
    "small": Writing(14, 21),
}

# Boxes that are typed into, and buttons.
BOX_HEIGHT: Final = 48
BOX_ABOVE: Final = 6
BOX_ROOM: Final = 12  # inside, left and right
BOX_EDGE: Final = 11  # inside, above and below, with the border
# Choices that stand one below the other, each in a box; ticks have the same without the box.
CHOICE_ABOVE: Final = 8
CHOICE_ROOM: Final = 12
MARK_SIZE: Final = 22
MARK_ABOVE: Final = 11
MARK_GAP: Final = 12
CHOICE_EDGE: Final = 10
# Grades of a rating.
GRADE_ABOVE: Final = 8
GRADE_GAP: Final = 6
GRADE_WIDTH: Final = 44
WORDED_GRADE_WIDTH: Final = 88
# A heading that is not the first on its page.
HEADING_ABOVE: Final = 12
HEADING_BELOW_LINE: Final = 25  # with the line
PROSE_AFTER_HEADING: Final = -16
LINK_EDGE: Final = 4
# Above and below the fields.
LOGO_WIDTH: Final = 192
LOGO_HEIGHT: Final = 64
LOGO_BELOW: Final = 20
PROGRESS_BELOW: Final = 4
INTRO_ABOVE: Final = 8
FORM_ABOVE: Final = 28
REVIEW_EDGE: Final = 12  # above and below each answer
BUTTON_ABOVE: Final = 28
BUTTON_AFTER_SMALL_PRINT: Final = 16
BUTTON_WIDTH: Final = 192
BUTTON_ROOM: Final = 25  # left and right, with the border

# From this width on, halves and thirds of a line stand side by side.
_SIDE_BY_SIDE: Final = 480
# From this width on, the page is a card.
_CARD: Final = 704
_WIDEST: Final = 640
_HEX: Final = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True)
class Frame:
    """What the width of the window makes of a page.

    Attributes:
        width: Of the page's content with its padding.
        padding: On each side of the content, with the border.
        above: Padding above the content, with the border.
        below: Padding below the content, with the border.
        margin: Above and below the card.
        is_card: Whether the page is a card on a ground of another colour.
        side_by_side: Whether fields may share a line.
        title: How the title is written.
    """

    width: int
    padding: int
    above: int
    below: int
    margin: int
    is_card: bool
    side_by_side: bool
    title: Role

    @property
    def inner(self) -> int:
        """Width of the content."""
        return self.width - 2 * self.padding


def frame_for(width: int) -> Frame:
    """Return the frame of a page in a window of a width."""
    inside = min(width, _WIDEST)
    if width >= _CARD:
        return Frame(inside, 41, 41, 41, 40, True, True, "title")
    return Frame(inside, 16, 24, 40, 0, False, width >= _SIDE_BY_SIDE, "short_title")


def families(font: Font) -> tuple[str, ...]:
    """Return the font families of a theme's font, the most wanted first."""
    return tuple(name.strip('"') for name in FONTS[font].split(","))


def sound(theme: Theme) -> Theme:
    """Return a theme with the usual colour in the place of each malformed one."""
    usual = Theme()
    malformed = {
        name: getattr(usual, name)
        for name in ("accent", "canvas", "card", "ink")
        if getattr(theme, name) and not _HEX.fullmatch(getattr(theme, name))
    }
    if not theme.accent:
        malformed["accent"] = usual.accent
    return replace(theme, **malformed) if malformed else theme


def palette_of(theme: Theme, *, dark: bool) -> Mapping[str, str]:
    """Return the page's colours by their names in its style sheet.

    Args:
        theme: The theme; its colours are well-formed.
        dark: Whether the surroundings are dark.
    """
    palette = DARK if dark else _with_own_colours(theme)
    return {
        **palette,
        # The accent as a line, where the brand's own colour would be too faint.
        "accent-line": strengthened(theme.accent, palette["card"], BORDER_CONTRAST),
    }


def grade_signs(field: Field) -> str:
    """Return the signs that stand for a field's grades, one for each; empty for their numbers."""
    if not isinstance(field, RatingField):
        return ""
    return {"stars": "★" * len(field.grades), "faces": _FACES.get(field.scale, "")}.get(
        field.look, ""
    )


def on_accent(theme: Theme) -> str:
    """Return the colour of text on the accent."""
    return readable_on(theme.accent)


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
    return {**palette, "field": card, "bad-card": card, "hair": _hair(card, palette["ink"])}


def _hair(card: str, ink: str) -> str:
    """Return the colour of thin lines, which is also behind the words of a button that is busy."""
    shades = (LIGHT["hair"], *(mixed(card, ink, percent / 100) for percent in (12, 8, 4)))
    return next((each for each in shades if contrast(ink, each) >= TEXT_CONTRAST), card)
