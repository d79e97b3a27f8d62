"""Notices that another program changed the open project's file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from builder.errors import BuilderError
from builder.gui.shell.project_files import ProjectFiles
from builder.gui.state.services import Services
from builder.say import say
from builder.storage import project_file
from builder.storage.project_file import OnDisk

_PAUSE_MS: Final = 60  # a program that writes a file does so in several steps


class FileWatch(QObject):
    """Compares the file with what was last read or written, a moment after the system tells.

    The folder is watched as well: a file that is replaced whole is another file with the old
    one's name. What happens during that moment does not prolong it: a folder in which something
    goes on all the time would never be looked at.

    Args:
        services: The application's shared parts.
        files: Takes what the other program wrote.

    Signals:
        found(path, on_disk): The file holds something else; a :class:`Path` and an
            :class:`OnDisk`, or None once it does not any more.
    """

    found = Signal(object, object)

    def __init__(
        self, services: Services, files: ProjectFiles, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = services.document
        self._selection = services.selection
        self._commands = services.commands
        self._tasks = services.tasks
        self._files = files
        self._found: OnDisk | None = None
        self._is_reading = False
        self._watched: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._watcher.fileChanged.connect(lambda _path: self.look())
        self._watcher.directoryChanged.connect(lambda _path: self.look())
        self._document.state_changed.connect(self._follow)
        self._document.replaced.connect(self.look)  # recovered work may be older than its file

    @property
    def is_looking(self) -> bool:
        """Whether the file is being compared, or will be in a moment."""
        return self._is_reading or self._pause.isActive()

    def look(self) -> None:
        """Compare the file with what is known of it, a moment later."""
        if self._document.path is not None and not self._pause.isActive():
            self._pause.start()

    def reload(self) -> None:
        """Take what the other program wrote, as one step that can be undone."""
        found = self._found
        if found is not None and found.project is not None and found.fingerprint is not None:
            self._files.reload(found.project, found.fingerprint)
            there = {field.id for field in found.project.fields}
            self._selection.select(self._selection.ids & there)

    def keep_mine(self) -> None:
        """Keep the form; the next save replaces what the other program wrote."""
        if self._found is not None:
            self._document.note_on_disk(self._found.fingerprint)

    def _follow(self) -> None:
        """Watch the file that the form belongs to now."""
        path = self._document.path
        if path != self._watched:
            self._watched = path
            if old := [*self._watcher.files(), *self._watcher.directories()]:
                self._watcher.removePaths(old)
            self._watch()
            self._tell(None)
            self.look()
        if self._found is not None and self._is_known(self._found):
            self._tell(None)

    def _watch(self) -> None:
        """Watch the file and its folder, and those that a symbolic link names."""
        if self._watched is None:
            return
        files = {self._watched, Path(os.path.realpath(self._watched))}
        already = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(each) for file in files for each in (file, file.parent) if each.exists()}
        if missing := sorted(wanted - already):
            self._watcher.addPaths(missing)

    def _read(self) -> None:
        path, find_known = self._document.path, self._document.find_fingerprint
        if self._is_reading:
            self._pause.start()  # one at a time: a large file on a slow disk takes long
        elif path is not None:
            self._is_reading = True
            self._tasks.run(
                say("Looking at the project file"),
                lambda _task: project_file.look(path, find_known()),
                lambda on_disk: self._on_read(path, find_known, on_disk),
                self._on_failed,
                self,
                background=True,
            )

    def _on_read(self, path: Path, asked: Callable[[], str | None], on_disk: OnDisk) -> None:
        self._is_reading = False
        if path != self._document.path:
            return
        if asked is not self._document.find_fingerprint:
            self.look()  # it was saved meanwhile: what was read may be from before
            return
        self._watch()  # a file that was replaced is not watched any more
        self._tell(None if self._is_known(on_disk) else on_disk)

    def _on_failed(self, _fault: BuilderError) -> None:
        """Tell nothing: looking raises no error of its own, and the next look tells the same."""
        self._is_reading = False

    def _is_known(self, on_disk: OnDisk) -> bool:
        return on_disk.fingerprint == self._document.fingerprint

    def _tell(self, on_disk: OnDisk | None) -> None:
        is_news = on_disk != self._found
        self._found = on_disk
        self._document.note_in_file(there=on_disk is None)
        if is_news:
            self._commands.note(
                file_differs=on_disk is not None,
                file_reloadable=on_disk is not None and on_disk.project is not None,
            )
            self.found.emit(self._watched, on_disk)
