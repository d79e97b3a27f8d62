"""What becomes of a page whose process crashed, or which does not answer any more."""

from __future__ import annotations

import os
import signal
import time
from collections import deque
from typing import Final

from PySide6.QtCore import QObject, Signal

from builder.say import say

_FALLS_MOST: Final = 3
_FALLS_WITHIN: Final = 60.0  # seconds
# Where a system has no such signal, its own way to end a process is used.
_END: Final = getattr(signal, "SIGKILL", signal.SIGTERM)


class Recovery(QObject):
    """Tells whether a page that fell is opened again: not if that happens again and again.

    A page "falls" when its process ends, by itself or because it did not answer.

    Signals:
        fell(text): It is opened again; the text says why.
        gave_up(text): It is no use to open it again by itself.
    """

    fell = Signal(str)
    gave_up = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._times: deque[float] = deque(maxlen=_FALLS_MOST)
        self._is_hung = False

    def end_hung(self, process: int) -> None:
        """End the process of a page that does not answer, which then falls.

        Args:
            process: Its id; 0 if there is none.
        """
        self._is_hung = True
        if process > 0:
            try:
                os.kill(process, _END)
            except ProcessLookupError:
                return  # it has ended by itself

    def note_fall(self) -> bool:
        """Note that the page fell; tells whether it is to be opened again."""
        hung, self._is_hung = self._is_hung, False
        now = time.monotonic()
        self._times.append(now)
        if len(self._times) == _FALLS_MOST and now - self._times[0] < _FALLS_WITHIN:
            self.gave_up.emit(
                say("The page stops again and again, so it is not opened again by itself.")
            )
            return False
        self.fell.emit(
            say("The page did not answer, so it was opened again.")
            if hung
            else say("The browser engine crashed; the page was opened again.")
        )
        return True

    def forget(self) -> None:
        """Forget how often the page fell, as another one is opened."""
        self._times.clear()
