"""What a field looks like on the page, as a list of shapes that a painter fills in later.

Measuring and painting use the same list, so they cannot disagree, and a field that did not change
is never measured again.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPixmap, QTextLayout

from builder.form.texts import LocalText
from builder.value import dataclass


@dataclass(frozen=True)
class Words:
    """A text, set in lines.

    Attributes:
        rect: Where it stands.
        text: The words as they are shown.
        role: How they are written.
        lines: The words, set in lines below each other.
        colour: Their colour, by the page's name.
        noted: Where in them a note begins, which is soft, in UTF-16 units; None if there is none.
    """

    rect: QRect
    text: str
    role: str
    lines: QTextLayout
    colour: str
    noted: int | None


@dataclass(frozen=True)
class Box:
    """A rounded rectangle; ``heavy`` for a line of two pixels."""

    rect: QRect
    fill: str
    line: str = "line"
    dashed: bool = False
    heavy: bool = False


@dataclass(frozen=True)
class Mark:
    """A tick box or a radio button."""

    rect: QRect
    round: bool
    on: bool


@dataclass(frozen=True)
class Icon:
    """An icon of the app."""

    rect: QRect
    name: str
    colour: str = "soft"


@dataclass(frozen=True)
class Rule:
    """A thin line across."""

    rect: QRect


@dataclass(frozen=True)
class Track:
    """A slider; ``share`` of it, 0 to 1, lies before its knob."""

    rect: QRect
    share: float


@dataclass(frozen=True)
class Picture:
    """A picture of the form."""

    rect: QRect
    pixmap: QPixmap


Shape = Words | Box | Mark | Icon | Rule | Track | Picture
# What has a place of its own on the page, besides texts.
BOXES: Final = (Box, Mark, Track, Picture, Rule)


@dataclass(frozen=True)
class TextPlace:
    """A text that can be edited where it stands.

    Attributes:
        attribute: The property that holds it: of its field, or of the form, as ``texts.title``.
        index: Its position among several, such as an option's; None if there is only one.
        rect: Where it stands.
        role: How it is written.
        text: The text, in all languages.
        instead: What is shown where it has no wording.
        several_lines: Whether it may have several lines.
        centred: Whether it stands in the middle of its place.
    """

    attribute: str
    index: int | None
    rect: QRect
    role: str
    text: LocalText
    instead: str
    several_lines: bool = False
    centred: bool = False


@dataclass(frozen=True)
class Drawing:
    """Shapes in a rectangle that starts at 0, 0.

    Attributes:
        width: Its width.
        height: Its height.
        shapes: What to paint, in order.
        texts: The texts that can be edited in place, from top to bottom.
        at_top: Whether it stands at the top of a line of several fields, not at its bottom.
        lead: How much further down than others it stands; negative for further up.
        piped: Whether it says what other fields are called.
    """

    width: int
    height: int
    shapes: tuple[Shape, ...]
    texts: tuple[TextPlace, ...]
    at_top: bool
    lead: int = 0
    piped: bool = False
