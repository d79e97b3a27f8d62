"""Writing a file completely or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from builder.errors import StorageError, reason_of, way_out
from builder.say import say
from builder.storage.held import hold_file, random_part, remove_left_files

_SUFFIX: Final = ".tmp"
_tidied: Final[set[Path]] = set()  # files beside which no killed program's leftover is any more


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
    _remove_leftovers(path)
    try:
        kept = stat.S_IMODE(path.stat().st_mode) if path.exists() else None
        with _temporary(path, mode if kept is None else kept & 0o700) as (temporary, file):
            if kept is not None:
                temporary.chmod(kept)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if os.name == "nt":  # where no open file can be renamed
                file.close()
            temporary.replace(path)
    except OSError as fault:
        raise StorageError(
            say("{path} could not be written: {reason}.", path=path, reason=reason_of(fault)),
            way_out(fault),
        ) from fault
    _sync_folder(path.parent)


@contextlib.contextmanager
def _temporary(path: Path, mode: int) -> Iterator[tuple[Path, BinaryIO]]:
    """Make a file beside another, and remove it unless it takes the other's place."""
    while True:
        temporary = path.parent / f"{_prefix(path)}{random_part()}{_SUFFIX}"
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        try:
            with os.fdopen(descriptor, "wb") as file:
                # Another program may have taken it for a leftover before it was held.
                if hold_file(descriptor):
                    yield temporary, file
                    return
        except BaseException:  # also Ctrl+C
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise


def _remove_leftovers(path: Path) -> None:
    """Remove what programs left that were killed while they wrote a file; once for each file."""
    if path not in _tidied:
        _tidied.add(path)
        remove_left_files(path.parent, _prefix(path), _SUFFIX)


def _prefix(path: Path) -> str:
    return f".{path.name}."


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system supports that; it is in place in any case."""
    # Windows cannot open folders.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
