"""Crash recovery: what was typed lies on disk seconds later, saved or not."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from builder.errors import BuilderError
from builder.form.project import Project
from builder.storage import atomic
from builder.storage.codec import dump_project, load_project

_SUFFIX: Final = ".recovery.json"


@dataclass(frozen=True, slots=True)
class Recovered:
    """Unsaved work that an earlier run left behind.

    Attributes:
        project: The project as last recorded.
        path: The file that it was opened from; None if it was never saved.
        record: The journal's own file.
    """

    project: Project
    path: Path | None
    record: Path


class Journal:
    """Keeps the unsaved state of this run's project in a folder of its own.

    Args:
        folder: The recovery folder; made if it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._record = folder / f"{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}"

    def record(self, path: Path | None, project: Project) -> None:
        """Write the project as it is now.

        Raises:
            StorageError: The folder cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        entry = {
            "pid": os.getpid(),
            "path": str(path) if path else "",
            "project": dump_project(project),
        }
        atomic.write_bytes(self._record, json.dumps(entry).encode(), 0o600)

    def clear(self) -> None:
        """Drop this run's record: everything is saved, or was given up on purpose."""
        self._record.unlink(missing_ok=True)

    def left_behind(self) -> list[Recovered]:
        """Return the records of runs that ended without clearing them, newest first."""
        found = []
        for record in self._records():
            if record == self._record:
                continue
            try:
                entry = json.loads(record.read_bytes())
                if _is_running(int(entry["pid"])):
                    continue
                path = Path(entry["path"]) if entry["path"] else None
                found.append(Recovered(load_project(entry["project"]), path, record))
            except (OSError, ValueError, KeyError, TypeError, BuilderError):
                # Half a record helps nobody; it stays on disk for whoever wants to look.
                continue
        return found

    @staticmethod
    def discard(recovered: Recovered) -> None:
        """Drop a record that was taken over or declined."""
        with contextlib.suppress(OSError):
            recovered.record.unlink()

    def _records(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        found = self._folder.glob(f"*{_SUFFIX}")
        return sorted(found, key=lambda each: each.stat().st_mtime, reverse=True)


def _is_running(pid: int) -> bool:
    if pid == os.getpid() or os.name != "posix":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
