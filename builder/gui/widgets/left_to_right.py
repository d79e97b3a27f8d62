"""Paths, addresses and code, which are read from left to right in every language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from builder.say import ISOLATES

_LEFT_TO_RIGHT = "\u2066"


def left_to_right(text: str) -> str:
    """Return a text that keeps its order also among words that are read from right to left.

    Where it stands alone in a cell, the cell's direction would move a slash at its beginning to its
    end. What ends it and what begins it are of Unicode Standard Annex 9.
    """
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"{_LEFT_TO_RIGHT}{text}{ISOLATES[1]}"
