"""Background work that is done one piece after another, so that no piece overtakes another."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from builder.errors import BuilderError
from builder.gui.widgets.tasks import Tasks
from builder.value import dataclass

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True)
class _Piece:
    label: str
    work: Callable[[], Any]
    done: Callable[[Any], object]
    owner: QObject


class InTurn:
    """Runs pieces of work off the UI thread, each when the one before it is over.

    What fails is logged, and the next one is begun.

    Args:
        tasks: The way off the UI thread.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._waiting: deque[_Piece] = deque()
        self._busy = False
        self._held = False
        self._stopped = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way or waits."""
        return not self._busy and not self._waiting

    def run(
        self, label: str, work: Callable[[], T], done: Callable[[T], object], owner: QObject
    ) -> None:
        """Put a piece of work behind the others.

        Args:
            label: What it does, for the log.
            work: Called on a pool thread; must touch no widget.
            done: Called on the UI thread with the result.
            owner: When it is gone, the result is dropped.
        """
        self._waiting.append(_Piece(label, work, done, owner))
        self._begin()

    def hold(self) -> None:
        """Begin nothing until :meth:`go_on`: two threads of Python get in each other's way."""
        self._held = True

    def go_on(self) -> None:
        """Begin what has waited since :meth:`hold`."""
        self._held = False
        self._begin()

    def drop(self, owner: QObject) -> None:
        """Forget what waits for an owner; what is under way is finished."""
        self._waiting = deque(each for each in self._waiting if each.owner is not owner)

    def stop(self) -> None:
        """Forget all that waits, and begin nothing any more."""
        self._stopped = True
        self._waiting.clear()

    def _begin(self) -> None:
        if self._busy or self._held or self._stopped or not self._waiting:
            return
        self._busy = True
        piece = self._waiting.popleft()

        def done(result: object) -> None:
            if isValid(piece.owner):
                piece.done(result)

        def failed(fault: BuilderError) -> None:
            log.warning("%s: %s", piece.label, fault.message)

        work = piece.work
        self._tasks.run(
            piece.label, lambda _task: work(), done, failed, self._tasks, background=True
        ).finished.connect(self._next)

    def _next(self) -> None:
        self._busy = False
        self._begin()
