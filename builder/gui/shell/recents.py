"""The recent projects: what each held when it was last open, and what is done to the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6 import QtCore, QtGui

from builder.errors import NotFoundError, StorageError
from builder.form.project import Project
from builder.gui.shell.memory import Memory
from builder.gui.state.services import Services
from builder.gui.widgets.in_turn import InTurn
from builder.say import say


class Recents:
    """Notes what is opened and saved, and acts on the list of recent projects.

    Args:
        services: The application's shared parts.
        memory: Holds the list.

    Attributes:
        in_turn: Runs what reads or writes the notes, one after another.
    """

    def __init__(self, services: Services, memory: Memory) -> None:
        self._services = services
        self._memory = memory
        self._unwritten: dict[Path, Callable[[], None]] = {}
        self.in_turn = InTurn(services.tasks)

    def note_opened(self, path: Path) -> None:
        """Put a project first, and remember what it holds, as it was just read or written."""
        document = self._services.document
        self._memory.note_opened(path)
        kept = tuple(map(Path, self._memory.recent))
        folder, fingerprint = self._services.home.seen, document.find_fingerprint
        write = partial(_note, folder, path, document.project, fingerprint, kept)
        self._unwritten[path] = write
        self.in_turn.run(
            say("Remembering {file}", file=path.name),
            write,
            lambda _none: self._written(path, write),
            self._services.tasks,
        )

    def open_folder(self, path: Path) -> None:
        """Show the folder of a project in the system's file manager."""
        folder = path.parent
        # Looked up here, as PySide6 makes a class and its enums at the first look.
        if not folder.is_dir():
            self._services.messages.error(
                NotFoundError(say("There is no folder {folder} any more.", folder=folder))
            )
        elif not QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(folder))):
            self._services.messages.error(
                StorageError(
                    say("No program shows the folder {folder}.", folder=folder),
                    say("Open it by hand."),
                )
            )

    def finish(self) -> None:
        """Write what was not written yet; afterwards the app may end."""
        self.in_turn.stop()
        for write in self._unwritten.values():
            write()
        self._unwritten.clear()

    def _written(self, path: Path, write: Callable[[], None]) -> None:
        if self._unwritten.get(path) is write:
            del self._unwritten[path]


def _note(
    folder: Path,
    path: Path,
    project: Project,
    find_fingerprint: Callable[[], str | None],
    kept: tuple[Path, ...],
) -> None:
    # With the first project: it loads OpenSSL, which a start without one spares.
    from builder.storage import seen  # noqa: PLC0415

    seen.note(folder, path, seen.seen_in(project, find_fingerprint() or ""))
    seen.forget_others(folder, kept)
