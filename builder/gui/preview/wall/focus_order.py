"""The way of the keyboard through the panes, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from builder.gui.preview.wall.pane import Pane


class FocusOrder:
    """Puts what the keyboard goes through in the order of the panes.

    Args:
        panes: Returns the panes.
    """

    def __init__(self, panes: Callable[[], Sequence[Pane]]) -> None:
        self._panes = panes
        self._before: QWidget | None = None

    def stand_after(self, before: QWidget) -> None:
        """Let the keyboard go through the panes.

        Args:
            before: What comes before them; in the window, as they are.
        """
        self._before = before
        self.renew()

    def renew(self) -> None:
        """Follow the panes: there are others, or they stand in another order."""
        if self._before is None:
            return
        stops = [self._before, *(each for pane in self._panes() for each in _stops(pane))]
        for before, each in pairwise(stops):
            QWidget.setTabOrder(before, each)


def _stops(pane: Pane) -> list[QWidget]:
    """Return what the keyboard goes through in a pane, in order."""
    view = [pane.browser.view] if pane.browser.view is not None else []
    return [*pane.head.stops, *view]
