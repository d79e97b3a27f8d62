"""Paths, addresses and code, which are read from left to right, and words of other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from builder.say import ISOLATES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

_LEFT_TO_RIGHT = "\u2066"


def left_to_right(text: str) -> str:
    """Return a text that keeps its order also among words that are read from right to left.

    Where it stands alone in a cell, the cell's direction would move a slash at its beginning to its
    end. What ends it and what begins it are of Unicode Standard Annex 9.
    """
    return f"{_LEFT_TO_RIGHT}{text}{ISOLATES[1]}" if _is_mirrored() else text


def in_own_order(text: str) -> str:
    """Return a text that is read as its first letter is, whatever the window's language.

    Where there is no room for all of it, the dots then stand where it is cut off.
    """
    return f"{ISOLATES[0]}{text}{ISOLATES[1]}" if text and _is_mirrored() else text


def show_code(box: QPlainTextEdit) -> None:
    """Let a box show code, as of a key or an answer: its lines begin at the left in any language.

    Where they do not fit, the box would show their ends in a mirrored window.
    """
    box.setProperty("code", True)
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
