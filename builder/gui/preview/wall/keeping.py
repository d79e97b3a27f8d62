"""Keeps the panes of each project, and puts them up when it is opened again."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from builder.errors import BuilderError
from builder.gui.preview.wall.wall import Wall
from builder.gui.state.document import Document
from builder.storage.aside import UnreadError
from builder.storage.walls import FIRST, Setup, load_wall, save_wall

_PAUSE_MS: Final = 400


class Keeper(QObject):
    """Writes the panes a moment after they changed; those of a form without a file once it has one.

    Args:
        wall: The panes.
        document: The open form.
        folder: Where the panes of all projects are kept.

    Signals:
        failed(text): They could not be read or written.
    """

    failed = Signal(str)

    def __init__(self, wall: Wall, document: Document, folder: Path) -> None:
        super().__init__(wall)
        self._wall, self._document, self._folder = wall, document, folder
        self._path: Path | None = None
        self._unread: Path | None = None  # the project whose panes lie there and must stay
        self._is_reading = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.write)
        wall.changed.connect(self._on_changed)
        document.state_changed.connect(self._on_state)

    def read(self) -> None:
        """Put up the panes of the project that is open; those of the one before are written."""
        self.finish()
        self._timer.stop()
        self._path, self._unread = self._document.path, None
        setups: tuple[Setup, ...] = FIRST
        if self._path is not None:
            try:
                setups = load_wall(self._folder, self._path)
            except UnreadError as fault:
                self._unread = self._path
                self.failed.emit(str(fault))
            except BuilderError as fault:
                self.failed.emit(str(fault))
        self._is_reading = True
        self._wall.put_up(setups)
        self._is_reading = False

    def write(self) -> None:
        """Write the panes now, if the project has a file."""
        self._timer.stop()
        if self._path is None or self._path == self._unread:
            return
        try:
            save_wall(self._folder, self._path, self._wall.setups)
        except BuilderError as fault:
            self.failed.emit(str(fault))

    def finish(self) -> None:
        """Write what waits to be written."""
        if self._timer.isActive():
            self.write()

    def _on_changed(self) -> None:
        if not self._is_reading:
            self._timer.start()

    def _on_state(self) -> None:
        path = self._document.path
        if path is not None and path != self._path:
            # Saved under another name; another project was read before this is heard of.
            self._path = path
            if self._wall.setups != FIRST:
                self.write()
