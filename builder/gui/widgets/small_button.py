"""A small button with an icon, as stands beside lists and lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from builder.gui.widgets.icons import icon


def small_button(name: str, icon_name: str, words: str, act: Callable[[], object]) -> QToolButton:
    """Make a button.

    Args:
        name: Its object name.
        icon_name: Its icon.
        words: What it does, for the tooltip and for assistive technology.
        act: What happens when it is pressed.
    """
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(icon_name))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    button.clicked.connect(lambda _checked: act())
    return button
