"""Writing a file completely or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

from builder.errors import StorageError, reason_of, way_out
from builder.say import say


def write_bytes(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Replace a file's content in one step; a reader sees the old or the new, never a part.

    The new file has its permissions before its first byte, and is flushed to the disk before it
    takes the old one's name. An existing file keeps its own permissions.

    Args:
        path: The file.
        data: Its new content.
        mode: Permissions of a new file, less the process's umask.

    Raises:
        StorageError: The folder is missing, read-only or full; nothing was changed.
    """
    temporary = path.parent / f".{path.name}.{os.urandom(4).hex()}.tmp"
    try:
        kept = stat.S_IMODE(path.stat().st_mode) if path.exists() else None
        created = mode if kept is None else kept & 0o700
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, created)
        with os.fdopen(descriptor, "wb") as file:
            if kept is not None:
                temporary.chmod(kept)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as fault:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise StorageError(
            say("{path} could not be written: {reason}.", path=path, reason=reason_of(fault)),
            way_out(fault),
        ) from fault
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system supports that; it is in place in any case."""
    # Windows cannot open folders.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
