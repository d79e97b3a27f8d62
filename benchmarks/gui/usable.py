"""Tells a benchmark when a window can be used, and when the last of its panes stands."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

USABLE = b"usable"
COMPLETE = b"complete"
_LOOK_MS: Final = 1


class SayWhenUsable(QObject):
    """Says so once the window was painted and its loop has nothing left to do.

    A timer of no time fires when all events are done: the first after the paint, the second after
    what that paint has caused. The window is complete when the panes that come later were painted.

    Args:
        window: The window.
        is_complete: Tells whether all panes of the window have their content; none come later if
            it is left out.
    """

    def __init__(self, window: QWidget, is_complete: Callable[[], bool] = lambda: True) -> None:
        super().__init__(window)
        self._turns = 2
        self._is_complete = is_complete
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, D102 - Qt's
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._turn)
        return False

    def _turn(self) -> None:
        self._turns -= 1
        if self._turns:
            QTimer.singleShot(0, self, self._turn)
        else:
            _say(USABLE)
            self._wait()

    def _wait(self) -> None:
        """Look once per turn whether the panes are there; then let the last be painted."""
        if self._is_complete():
            # The second turn comes after what the painting of the first has caused.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, lambda: _say(COMPLETE)))
        else:
            QTimer.singleShot(_LOOK_MS, self, self._wait)


def _say(word: bytes) -> None:
    sys.stdout.buffer.write(word + b"\n")
    sys.stdout.buffer.flush()
