"""Puts panes back that were taken away, with what was entered in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from builder.gui.preview.wall.pane import Standing
from builder.gui.preview.wall.wall import Wall


class PuttingBack(QObject):
    """Knows how the panes stood before the last act that took some away.

    It forgets that with the next change of the panes: what was put back then would undo that, too.

    Args:
        wall: The panes.

    Signals:
        offered(words): What can be put back, in words; empty if nothing can.
    """

    offered = Signal(str)

    def __init__(self, wall: Wall) -> None:
        super().__init__(wall)
        self._wall = wall
        self._before: Standing | None = None
        wall.changed.connect(self.forget)

    def note(self, act: Callable[[], object], words: str) -> None:
        """Do something that may take panes away, or give them other setups.

        Args:
            act: What is done.
            words: What can be put back then.
        """
        before = self._wall.standing
        act()
        after = self._wall.standing.panes
        if any(each not in after for each in before.panes):
            self._before = before
            self.offered.emit(words)

    def put_back(self) -> None:
        """Let the panes stand as they did; harmless if nothing can be put back."""
        if self._before is not None:
            self._wall.stand(self._before)

    def forget(self) -> None:
        """Offer nothing any more."""
        if self._before is not None:
            self._before = None
            self.offered.emit("")
