"""Where the keyboard goes when the widget that has it cannot be used for a while."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def hand_on(leaving: Sequence[QWidget], to: QWidget) -> None:
    """Give the keyboard to a widget if one of those that are about to be switched off has it.

    Qt would give it to whatever comes next in the window, which may be in another pane.

    Args:
        leaving: The widgets that are switched off or hidden next.
        to: The widget that takes it, which is shown and switched on already.
    """
    if any(each.hasFocus() for each in leaving):
        to.setFocus(Qt.FocusReason.OtherFocusReason)
