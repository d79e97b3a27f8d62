"""Which projects use key pairs: looked for in the background, shown as soon as it is known.

And what lets the open one use another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from builder.errors import BuilderError
from builder.gui.state.document import Document
from builder.gui.state.services import Services
from builder.gui.widgets.tasks import Task
from builder.keys.pair import KeyPair
from builder.keys.used_by import Scan, Use, read_folders, scan, write_folders
from builder.say import say
from builder.settings import load_settings
from builder.value import dataclass


@dataclass(frozen=True)
class _Found:
    """What was looked for where."""

    folders: tuple[Path, ...]
    scan: Scan


class KeyUses(QObject):
    """The recent projects and those in chosen folders, and which key pairs they name.

    Args:
        services: The application's shared parts.

    Signals:
        changed(): More is known, or a search began.
        failed(text): The chosen folders could not be kept.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._task: Task[_Found] | None = None
        self._found: _Found | None = None

    @property
    def is_searching(self) -> bool:
        """Whether a search is under way."""
        return self._task is not None

    @property
    def scan(self) -> Scan | None:
        """What the last search found; None before the first one."""
        return self._found.scan if self._found else None

    @property
    def folders(self) -> tuple[Path, ...]:
        """The chosen folders."""
        return self._found.folders if self._found else ()

    def of(self, fingerprint: str) -> Sequence[Use]:
        """Return the projects that use a key pair, except the open one, which may be unsaved."""
        own = self._services.document.path
        found = self.scan.of(fingerprint) if self.scan else ()
        return [each for each in found if own is None or not _is_same(each.path, own)]

    def refresh(self) -> None:
        """Look again, in the folders that are chosen now."""
        if self._task is not None:
            self._task.cancel()
        home = self._services.home

        def work(task: Task[_Found]) -> _Found:
            folders = read_folders(home.key_folders)
            recent = [Path(each) for each in load_settings(home).recent]
            return _Found(folders, scan(recent, folders, lambda: task.cancelled))

        self._task = self._services.tasks.run(
            say("Looking for projects that use key pairs"),
            work,
            self._on_found,
            self._on_fault,
            self,
            # The recent projects take a moment; folders may take longer, and can be cancelled.
            background=not self.folders,
        )
        self._task.dropped.connect(self._on_dropped)
        self.changed.emit()

    def add_folder(self, folder: Path) -> None:
        """Look in a folder, too, from now on."""
        if folder not in self.folders:
            self._keep((*self.folders, folder))

    def remove_folder(self, folder: Path) -> None:
        """Look in a folder no more."""
        self._keep([each for each in self.folders if each != folder])

    def _keep(self, folders: Sequence[Path]) -> None:
        try:
            write_folders(self._services.home.key_folders, folders)
        except BuilderError as fault:
            self.failed.emit(str(fault))
        else:
            self.refresh()

    def _on_found(self, found: _Found) -> None:
        self._task = None
        self._found = found
        self.changed.emit()

    def _on_fault(self, fault: BuilderError) -> None:
        self._task = None
        self.failed.emit(str(fault))
        self.changed.emit()

    def _on_dropped(self) -> None:
        self._task = None
        self.changed.emit()


def use_pair(document: Document, pair: KeyPair) -> None:
    """Let the open form use a key pair, undoably."""
    document.edit(
        say("Use key pair “{name}”", name=pair.name),
        replace(document.project, key_fingerprint=pair.fingerprint),
    )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False
