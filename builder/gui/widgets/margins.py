"""Margins that change sides where the window is read from right to left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget


def set_margins(owner: QLayout | QWidget, begin: int, top: int, end: int, bottom: int) -> None:
    """Set margins around something; Qt mirrors what is in it, and leaves its margins.

    Args:
        owner: The layout or the widget.
        begin: At the side where lines begin, in device-independent pixels, as the others.
        top: Above what is in it.
        end: At the side where lines end.
        bottom: Below what is in it.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        begin, end = end, begin
    owner.setContentsMargins(begin, top, end, bottom)
