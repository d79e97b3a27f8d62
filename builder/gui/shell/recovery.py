"""Crash recovery: unsaved work is on disk at most two seconds after an edit."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from builder.errors import BuilderError
from builder.gui.shell.project_files import ProjectFiles
from builder.gui.state.services import Services
from builder.gui.widgets.tasks import Task
from builder.say import say
from builder.storage.journal import Journal, Recovered

if TYPE_CHECKING:
    from builder.gui.shell.recovery_dialog import RecoveryDialog

_WITHIN_MS: Final = 1500

log = logging.getLogger(__name__)


class Recovery(QObject):
    """Records the open form while it has unsaved changes, and offers what a crash left behind.

    Args:
        services: The application's shared parts.
        journal: Where the form is recorded.
        files: Asks before another form is given up.
        window: The parent of the dialog.

    Signals:
        taken_over(): Unsaved work of an earlier run is the open form now.
    """

    taken_over = Signal()

    def __init__(
        self, services: Services, journal: Journal, files: ProjectFiles, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = services.document
        self._commands = services.commands
        self._tasks = services.tasks
        self._messages = services.messages
        self._journal = journal
        self._files = files
        self._taken: list[Recovered] = []
        self._writing: Task[None] | None = None
        self._due = False
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WITHIN_MS)
        self._timer.timeout.connect(self._record)
        self._document.changed.connect(self._on_changed)
        self._document.state_changed.connect(self._on_state)

    def offer(self) -> bool:
        """List the unsaved work of runs that ended badly; tells whether there was any."""
        found = [each for each in self._journal.left_behind() if each not in self._taken]
        self._commands.note(recoverable=bool(found))
        if not found:
            return False
        from builder.gui.shell.recovery_dialog import (  # noqa: PLC0415 - after a crash only
            RecoveryDialog,
        )

        dialog = RecoveryDialog(found, self._window)
        dialog.open_wanted.connect(lambda one: self._take_over(one, dialog))
        dialog.discard_wanted.connect(lambda one: self._discard(one, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return True

    def finish(self) -> None:
        """Drop this run's record, once no task writes it: the form is saved or was given up."""
        self._timer.stop()
        self._due = False
        self._journal.clear()
        self._drop_taken()

    def _take_over(self, found: Recovered, dialog: RecoveryDialog) -> None:
        if not self._files.may_leave():
            return
        self._document.open(
            found.project, found.path, found.fingerprint, unsaved=True, held=found.held
        )
        # What an earlier run left stays on disk until this run has recorded it as well.
        self._taken.append(found)
        self._record()
        dialog.accept()
        self._note_left(dialog, found)
        self.taken_over.emit()

    def _discard(self, found: Recovered, dialog: RecoveryDialog) -> None:
        if self._messages.confirm(
            say("Discard what was not saved of “{form}”?", form=dialog.name_of(found)),
            say("It is deleted for good. A file that was saved before stays as it is."),
            say("Discard"),
            dangerous=True,
        ):
            self._journal.discard(found)
            self._note_left(dialog, found)

    def _note_left(self, dialog: RecoveryDialog, without: Recovered) -> None:
        dialog.remove(without)
        self._commands.note(recoverable=dialog.count > 0)

    def _on_changed(self) -> None:
        # Not restarted by each letter, so that a minute of typing is recorded too.
        if not self._timer.isActive() and not self._document.is_safe:
            self._timer.start()

    def _on_state(self) -> None:
        if not self._document.is_safe:
            self._on_changed()
        elif self._writing is None:
            self.finish()
        else:
            self._timer.stop()
            self._due = False

    def _record(self) -> None:
        if self._writing is not None:
            self._due = True
            return
        document, journal = self._document, self._journal
        path, project, fingerprint = document.path, document.project, document.fingerprint
        held = document.held
        self._writing = self._tasks.run(
            say("Keeping a copy for recovery"),
            lambda _task: journal.record(path, project, fingerprint, held),
            lambda _nothing: self._written(),
            self._failed,
            self,
            background=True,
        )

    def _written(self) -> None:
        self._writing = None
        if self._document.is_safe:
            self.finish()
        elif self._due:
            self._due = False
            self._record()
        else:
            self._drop_taken()

    def _drop_taken(self) -> None:
        while self._taken:
            self._journal.discard(self._taken.pop())

    def _failed(self, fault: BuilderError) -> None:
        self._writing = None
        log.warning("no copy for recovery: %s", fault.message)
        if not self._told:
            self._told = True
            self._messages.error(fault)
