"""A small button with an icon, as stands beside lists and lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping

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


def enable_for_row(
    buttons: Mapping[str, QToolButton], row: int | None, count: int, *, fewest: int = 0
) -> None:
    """Enable buttons that act on the chosen row of a list where they have something to do.

    Args:
        buttons: The buttons by their icons; others than ``remove``, ``arrow-up`` and ``arrow-down``
            stay as they are.
        row: The chosen row, from 0; None for none.
        count: How many rows there are.
        fewest: How many rows stay.
    """
    chosen = row is not None and 0 <= row < count
    able = {
        "remove": chosen and count > fewest,
        "arrow-up": chosen and row != 0,
        "arrow-down": chosen and row != count - 1,
    }
    for name, button in buttons.items():
        button.setEnabled(able.get(name, True))
