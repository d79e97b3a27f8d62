"""Garbage is collected on the UI thread alone.

Python collects on the thread that allocates next. A cycle that holds a widget would then be
destroyed on that thread, which Qt forbids (Qt documentation, "Threads and QObjects"): the program
dies, now and then.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 500


class Collector(QObject):
    """Collects in place of Python, which does not from now on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(collect_due)

    def begin(self) -> None:
        """Collect as often as Python would; not while a window is built, which needs it all."""
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that is due, and all younger ones with it."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if 0 < limits[generation] < counts[generation]]
    if due:
        gc.collect(due[-1])
