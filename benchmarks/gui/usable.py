"""Tells a benchmark when a window can be used."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

USABLE = b"usable"


class SayWhenUsable(QObject):
    """Says so once the window was painted and its loop has nothing left to do.

    A timer of no time fires when all events are done: the first after the paint, the second after
    what that paint has caused.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._turns = 2
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
            sys.stdout.buffer.write(USABLE + b"\n")
            sys.stdout.buffer.flush()
