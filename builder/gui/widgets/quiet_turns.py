"""Work that nobody waits for, done on the UI thread in small steps between what people do."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class QuietTurns(QObject):
    """Takes one step in each turn of the loop, so that keys and clicks are answered in between."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Iterator[None]] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def follow(self, steps: Iterator[None]) -> None:
        """Take these steps as well, behind those that wait.

        Args:
            steps: What is up to each ``yield`` is one step.
        """
        self._waiting.append(steps)
        self._timer.start(0)

    def _step(self) -> None:
        for _ in self._waiting[0]:
            return
        self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
