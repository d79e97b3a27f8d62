"""Whether a page still answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_ASK_MS: Final = 1000
_PATIENCE: Final = 8  # questions' time; a page on a slow computer may be busy for some seconds


class Pulse(QObject):
    """Asks a page something every second, and tells if it has not answered for long.

    Only questions that could be asked count: while this process itself is busy, none is.

    Args:
        ask: Asks the page, and calls what it is given when the page answers. Returns whether it
            could ask.
        parent: Owns this.

    Attributes:
        patience: How often the timer ends before a page that has not answered has stopped.
        timer: Ends when it is time to ask.

    Signals:
        stopped(): The page has not answered for too long.
    """

    stopped = Signal()

    def __init__(self, ask: Callable[[Callable[[], None]], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.patience = _PATIENCE
        self._ask = ask
        self._question = 0
        self._missed = 0
        self._is_waiting = False
        self.timer = QTimer(self)
        self.timer.setInterval(_ASK_MS)
        self.timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to ask; what was asked before does not count."""
        self._question += 1
        self._missed = 0
        self._is_waiting = False
        self.timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._question += 1
        self.timer.stop()

    def _beat(self) -> None:
        if self._is_waiting:
            self._missed += 1
            if self._missed >= self.patience:
                self._is_waiting = False
                self._missed = 0
                self.stopped.emit()
            return
        self._missed = 0
        self._question += 1
        question = self._question

        def answered() -> None:
            if question == self._question:
                self._is_waiting = False

        self._is_waiting = True
        if not self._ask(answered):
            self._is_waiting = False
