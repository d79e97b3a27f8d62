"""Crash recovery: changes are on the disk seconds later, saved or not."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from builder.errors import BuilderError, StorageError, reason_of
from builder.form.project import Project
from builder.say import say
from builder.storage import atomic
from builder.storage.codec import dump_project, load_project
from builder.value import dataclass

if TYPE_CHECKING:
    from datetime import datetime

_SUFFIX: Final = ".recovery.json"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Recovered:
    """Unsaved work that an earlier run left behind.

    Attributes:
        project: The project as last recorded.
        path: The file that it was opened from; None if it was never saved.
        fingerprint: Fingerprint of that file when it was last read or written; None if unknown.
        recorded: When it was recorded.
        record: The journal's own file.
        held: Texts that were typed as the form's source and were not part of it yet.
    """

    project: Project
    path: Path | None
    fingerprint: str | None
    recorded: datetime
    record: Path
    held: tuple[str, ...] = ()


class Journal:
    """Keeps the unsaved state of this run's project in a folder of its own.

    Args:
        folder: The recovery folder; made if it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._record = folder / f"{os.getpid()}-{os.urandom(4).hex()}{_SUFFIX}"

    def record(
        self,
        path: Path | None,
        project: Project,
        fingerprint: str | None = None,
        held: tuple[str, ...] = (),
    ) -> None:
        """Write the project as it is now.

        Args:
            path: The file that it was opened from; None if it was never saved.
            project: The project.
            fingerprint: Fingerprint of that file when it was last read or written.
            held: Texts that were typed as the form's source and are not part of it yet.

        Raises:
            StorageError: The folder cannot be written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise StorageError(
                say(
                    "{folder} could not be made: {reason}.",
                    folder=self._folder,
                    reason=reason_of(fault),
                )
            ) from fault
        entry = {
            "pid": os.getpid(),
            "born": _born(os.getpid()),
            "path": str(path) if path else "",
            "fingerprint": fingerprint or "",
            "project": dump_project(project),
            "held": held,
        }
        atomic.write_bytes(self._record, json.dumps(entry).encode(), 0o600)

    def clear(self) -> None:
        """Delete this run's record: everything is saved, or was discarded on purpose."""
        _drop(self._record)

    def left_behind(self) -> list[Recovered]:
        """Return the records of runs that ended without clearing them, newest first."""
        found = []
        for record in self._records():
            if record == self._record:
                continue
            try:
                entry = json.loads(record.read_bytes())
                pid, path, text = int(entry["pid"]), str(entry["path"]), str(entry["project"])
                if not _is_running(pid, str(entry.get("born", ""))):
                    found.append(
                        Recovered(
                            project=load_project(text),
                            path=Path(path) if path else None,
                            fingerprint=str(entry.get("fingerprint", "")) or None,
                            recorded=_changed(record),
                            record=record,
                            held=tuple(str(each) for each in entry.get("held", ())),
                        )
                    )
            except (OSError, ArithmeticError, LookupError, RuntimeError, TypeError, ValueError):
                # An incomplete record is useless here, but stays on the disk for a look by hand.
                continue
            except BuilderError as fault:
                log.warning("%s holds no project: %s", record.name, fault.message)
        return found

    @staticmethod
    def discard(recovered: Recovered) -> None:
        """Delete a record that was opened or declined."""
        _drop(recovered.record)

    def _records(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return sorted(self._folder.glob(f"*{_SUFFIX}"), key=_age)


def _age(record: Path) -> float:
    """Return a sort key, the newest record first; another run may just have deleted it."""
    try:
        return -record.stat().st_mtime
    except OSError:
        return 0.0


def _changed(record: Path) -> datetime:
    """Return when a file was written last."""
    from datetime import UTC, datetime  # noqa: PLC0415 - few starts find a record

    return datetime.fromtimestamp(record.stat().st_mtime, UTC)


def _drop(record: Path) -> None:
    # A record that cannot be deleted is offered again later.
    with contextlib.suppress(OSError):
        record.unlink()


def _is_running(pid: int, born: str) -> bool:
    """Tell whether the process that wrote a record still runs (not another one with its id)."""
    if pid <= 0 or pid == os.getpid() or os.name != "posix":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    now = _born(pid)
    return not born or not now or born == now


def _born(pid: int) -> str:
    """Return when a process was started, in ticks since the system's start; empty if unknown."""
    try:
        # The program's name, in parentheses, may hold anything.
        after = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2]
        return after.split()[19].decode()
    except (OSError, IndexError):
        return ""
