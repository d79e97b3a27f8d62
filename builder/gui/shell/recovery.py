"""Crash recovery: unsaved work lies on disk at most two seconds after it was done."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer

from builder.errors import BuilderError
from builder.gui.state.document import Document
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.tasks import Task, Tasks
from builder.storage.journal import Journal, Recovered

_WITHIN_MS: Final = 1500

log = logging.getLogger(__name__)


class Recovery(QObject):
    """Records the open form while it has unsaved changes, and offers what a crash left behind.

    Args:
        document: The open form.
        journal: Where it is recorded.
        tasks: The way off the UI thread.
        messages: Where to offer what was left behind.
    """

    def __init__(
        self,
        document: Document,
        journal: Journal,
        tasks: Tasks,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._journal = journal
        self._tasks = tasks
        self._messages = messages
        self._writing: Task[None] | None = None
        self._due = False
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WITHIN_MS)
        self._timer.timeout.connect(self._record)
        document.changed.connect(self._on_changed)
        document.state_changed.connect(self._on_state)

    def offer(self) -> bool:
        """Offer unsaved work of runs that ended badly; tells whether some was taken over."""
        for each in self._journal.left_behind():
            name = each.path.name if each.path else each.project.name
            if self._messages.confirm(
                f"“{name}” was not saved when Webview Builder ended.",
                "Open it as it was then? Otherwise what was not saved is dropped.",
                "Open it",
            ):
                self._take_over(each)
                return True
            self._journal.discard(each)
        return False

    def finish(self) -> None:
        """Drop this run's record: everything is saved, or was given up on purpose."""
        self._timer.stop()
        self._due = False
        if self._writing is None:
            self._journal.clear()

    def _take_over(self, found: Recovered) -> None:
        self._document.open(found.project, found.path, fingerprint=None, unsaved=True)
        self._record()
        self._journal.discard(found)

    def _on_changed(self) -> None:
        # Not started anew by each letter: somebody who types for a minute is covered as well.
        if not self._timer.isActive() and not self._document.is_clean:
            self._timer.start()

    def _on_state(self) -> None:
        if self._document.is_clean:
            self.finish()
        else:
            self._on_changed()

    def _record(self) -> None:
        if self._writing is not None:
            self._due = True
            return
        path, project, journal = self._document.path, self._document.project, self._journal
        self._writing = self._tasks.run(
            "Keeping a copy for recovery",
            lambda _task: journal.record(path, project),
            lambda _nothing: self._written(),
            self._failed,
            self,
            background=True,
        )

    def _written(self) -> None:
        self._writing = None
        if self._document.is_clean:
            self._journal.clear()
        elif self._due:
            self._due = False
            self._record()

    def _failed(self, fault: BuilderError) -> None:
        self._writing = None
        log.warning("no copy for recovery: %s", fault.message)
        if not self._told:
            self._told = True
            self._messages.error(fault)
