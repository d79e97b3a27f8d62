"""The log of key pairs, read and written off the UI thread."""

from __future__ import annotations

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from builder.errors import BuilderError
from builder.gui.widgets.tasks import Tasks
from builder.say import say

if TYPE_CHECKING:
    from builder.keys.audit_log import AuditLog, Event, Origin, Reading
    from builder.keys.pair import KeyPair

log = logging.getLogger(__name__)


class KeyLog(QObject):
    """What is in the log, as last read.

    Args:
        path: The file.
        tasks: The way off the UI thread.

    Signals:
        changed(): The log was read.
        failed(text): It could not be read or written.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, path: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._tasks = tasks
        self._reading: Reading | None = None

    @cached_property
    def file(self) -> AuditLog:
        """The log itself, for work off the UI thread; call :meth:`refresh` after writing to it."""
        from builder.keys.audit_log import AuditLog  # noqa: PLC0415 - loads OpenSSL, on first use

        return AuditLog(self._path)

    @property
    def reading(self) -> Reading:
        """What it held when it was last read; nothing before that."""
        if self._reading is None:
            from builder.keys.audit_log import Reading  # noqa: PLC0415 - as above

            return Reading()
        return self._reading

    def refresh(self) -> None:
        """Read it, and tell by :attr:`changed`."""
        file = self.file
        self._tasks.run(
            say("Reading the log of key pairs"),
            lambda _task: file.read(),
            self._on_read,
            self._on_fault,
            self,
            background=True,
        )

    def note(self, event: Event, pair: KeyPair, detail: str = "", *, origin: Origin) -> None:
        """Add a line about something that hands out no secret."""
        file = self.file

        def work(_task: object) -> Reading:
            file.append(event, pair, detail, origin)
            return file.read()

        self._tasks.run(
            say("Noting what happens to a key pair"),
            work,
            self._on_read,
            self._on_fault,
            self,
            background=True,
        )

    def _on_read(self, reading: Reading) -> None:
        self._reading = reading
        self.changed.emit()

    def _on_fault(self, fault: BuilderError) -> None:
        log.warning("the log of key pairs: %s", fault)
        self.failed.emit(str(fault))
