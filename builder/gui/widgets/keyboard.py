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


def put_in_order(stops: Sequence[QWidget], placed: QWidget) -> None:
    """Let Tab go through widgets in their order.

    Qt puts what is made later behind everything else of the window.

    Args:
        stops: The widgets, all of one window.
        placed: The one of them that has its place; the others come before and after it.
    """
    before = placed.previousInFocusChain()
    while before and before is not placed and (before in stops or not _is_stop(before)):
        before = before.previousInFocusChain()
    for each in stops:
        if before and before is not each:
            QWidget.setTabOrder(before, each)
        before = each


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
