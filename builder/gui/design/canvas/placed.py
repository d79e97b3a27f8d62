"""What a layout of the sheet consists of: its rows, and the texts on it."""

from __future__ import annotations

from PySide6.QtCore import QRect

from builder.gui.design.canvas.shapes import TextPlace
from builder.value import dataclass


@dataclass(frozen=True)
class Row:
    """Fields that share a line; those of a step that is folded share one without height.

    Attributes:
        top: Its first pixel.
        bottom: The pixel after its last.
        first: Index of its first field.
        end: Index after its last field.
    """

    top: int
    bottom: int
    first: int
    end: int


@dataclass(frozen=True)
class PlacedText:
    """A text of the form that can be edited where it stands.

    Attributes:
        field_id: Its field; empty for a text of the form itself.
        place: What it is.
        rect: Where it stands on the sheet.
    """

    field_id: str
    place: TextPlace
    rect: QRect
