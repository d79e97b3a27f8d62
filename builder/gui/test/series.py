"""Sends several sets of answers, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

from builder.gui.test.dispatcher import Dispatcher


class Series(QObject):
    """Sends the next set when the one before it has its result; ends with the first that has none.

    Args:
        dispatcher: Sends one attempt at a time.
        send: Sends a set; returns why that cannot be, empty if it is on its way.
        parent: Its owner.
    """

    def __init__(
        self, dispatcher: Dispatcher, send: Callable[[Mapping[str, Any]], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._send = send
        self._left: list[Mapping[str, Any]] = []
        dispatcher.sent.connect(self._on_sent)
        dispatcher.ended.connect(self.stop)

    def begin(self, sets: Sequence[Mapping[str, Any]]) -> None:
        """Send these, unless something is being sent already."""
        if not self._dispatcher.is_busy and not self._left:
            self._left = [*sets]
            self._go_on()

    def stop(self) -> None:
        """Send no more of them; one that is on its way arrives."""
        self._left = []

    def _go_on(self) -> None:
        if self._left:
            problem = self._send(self._left.pop(0))
            if problem:
                self.stop()
                self._dispatcher.ended.emit(problem)

    def _on_sent(self) -> None:
        # After those that show the result.
        QTimer.singleShot(0, self, self._go_on)
