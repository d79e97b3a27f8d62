"""Whether a page still answers."""

from __future__ import annotations

import os
import signal
import time
from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from builder.say import say

_ASK_MS: Final = 1000
_PATIENCE: Final = 8  # questions' time; a page on a slow computer may be busy for some seconds
_FALLS_MOST: Final = 3
_FALLS_WITHIN: Final = 60.0  # seconds
# Where a system has no such signal, its own way to end a process is used.
_END: Final = getattr(signal, "SIGKILL", signal.SIGTERM)


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


class Falls:
    """When pages fell, to see when it is no use to open them again."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=_FALLS_MOST)

    def add(self, *, hung: bool) -> tuple[str, bool]:
        """Note a fall; returns what is said, and whether opening the page again is no use.

        Args:
            hung: Whether the page did not answer; else its process ended by itself.
        """
        now = time.monotonic()
        self._times.append(now)
        if len(self._times) == _FALLS_MOST and now - self._times[0] < _FALLS_WITHIN:
            words = say("The page stops again and again, so it is not opened again by itself.")
            return words, True
        if hung:
            return say("The page did not answer, so it was opened again."), False
        return say("The browser engine crashed; the page was opened again."), False

    def clear(self) -> None:
        """Forget them, as another page is opened."""
        self._times.clear()


def end_process(number: int) -> None:
    """End a process that does not answer, by its id.

    Args:
        number: The id; 0 for none.
    """
    if number > 0:
        try:
            os.kill(number, _END)
        except ProcessLookupError:
            return  # it has ended by itself
