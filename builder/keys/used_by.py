"""Which projects use a key pair: found by reading their files, in folders and in a list."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from builder.errors import BuilderError
from builder.storage import project_file
from builder.storage.entries import held_in, write_entries
from builder.value import dataclass

_FILES_MAX: Final = 2_000
_ENTRIES_MAX: Final = 100_000  # of folders; a home folder has more, which nobody waits for
_DEPTH_MAX: Final = 12
_FOLDERS_MAX: Final = 100
# Copies of what others wrote; a project of one's own is elsewhere.
_PASSED_OVER: Final = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


@dataclass(frozen=True)
class Use:
    """A project that names a key pair.

    Attributes:
        path: Its file.
        form: Its name.
        fingerprint: SHA-256 of the key pair's public key.
    """

    path: Path
    form: str
    fingerprint: str


@dataclass(frozen=True, kw_only=True)
class Scan:
    """What a search found.

    Attributes:
        uses: The projects that name a key pair, by their path.
        looked_at: How many project files were read.
        unread: The project files that could not be read, or are none.
        gone: The folders that are not there.
        is_cut: Whether there was more than is looked at.
    """

    uses: tuple[Use, ...] = ()
    looked_at: int = 0
    unread: tuple[Path, ...] = ()
    gone: tuple[Path, ...] = ()
    is_cut: bool = False

    def of(self, fingerprint: str) -> tuple[Use, ...]:
        """Return the projects that use one key pair."""
        return tuple(each for each in self.uses if each.fingerprint == fingerprint != "")


def scan(
    files: Iterable[Path], folders: Iterable[Path], cancelled: Callable[[], bool] = lambda: False
) -> Scan:
    """Look which projects use key pairs; slow, as every file is read.

    Args:
        files: Project files, such as the recent ones; those that are gone are passed over.
        folders: Folders to look in, with all below them; hidden ones and links are passed over.
        cancelled: Whether to stop; what is found by then is returned.
    """
    gone = tuple(each for each in folders if not each.is_dir())
    budget = _Budget()
    found: dict[Path, Path] = {}  # real path -> path
    for each in files:
        if each.is_file():
            found.setdefault(_real(each), each)
    for folder in folders:
        for each in budget.projects_in(folder, cancelled):
            found.setdefault(_real(each), each)
    uses: list[Use] = []
    unread: list[Path] = []
    looked_at = 0
    for path in sorted(found.values())[:_FILES_MAX]:
        if cancelled():
            break
        looked_at += 1
        try:
            project = project_file.read(path).project
        except BuilderError:
            unread.append(path)
            continue
        if project.key_fingerprint:
            uses.append(Use(path, project.name, project.key_fingerprint))
    return Scan(
        uses=tuple(uses),
        looked_at=looked_at,
        unread=tuple(unread),
        gone=gone,
        is_cut=budget.is_spent or len(found) > _FILES_MAX,
    )


class _Budget:
    """How much a search may look at."""

    def __init__(self) -> None:
        self._left = _ENTRIES_MAX
        self.is_spent = False

    def projects_in(self, folder: Path, cancelled: Callable[[], bool]) -> Iterator[Path]:
        """Yield the project files in and below a folder."""
        waiting = [(folder, 0)]
        while waiting and not cancelled():
            current, depth = waiting.pop()
            for entry in self._entries(current):
                if entry.name.startswith(".") or entry.name in _PASSED_OVER:
                    continue
                if _is_folder(entry):
                    if depth < _DEPTH_MAX:
                        waiting.append((Path(entry.path), depth + 1))
                elif entry.name.endswith(project_file.SUFFIX) and _is_file(entry):
                    yield Path(entry.path)

    def _entries(self, folder: Path) -> Iterator[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if self._left <= 0:
                        self.is_spent = True
                        return
                    self._left -= 1
                    yield entry
        except OSError:
            return  # a folder that is not for this user's eyes


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def read_folders(file: Path) -> tuple[Path, ...]:
    """Return the chosen folders; none if the file is missing or damaged."""
    try:
        data: Any = json.loads(file.read_bytes())
        found = data["folders"]
        return tuple(Path(each) for each in found if isinstance(each, str))[:_FOLDERS_MAX]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()


def write_folders(file: Path, folders: Sequence[Path]) -> None:
    """Keep the chosen folders; what a later version of the app has written beside them stays.

    Raises:
        StorageError: They cannot be written.
    """
    held = held_in(file).get("folders")
    others = [each for each in held if not isinstance(each, str)] if isinstance(held, list) else []
    chosen = [str(each) for each in folders[:_FOLDERS_MAX]]
    write_entries(file, {"folders": [*chosen, *others]})
