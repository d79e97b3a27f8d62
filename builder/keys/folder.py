"""The folders and files that key pairs and their replacements are kept in."""

from __future__ import annotations

from pathlib import Path

from builder.errors import StorageError, reason_of
from builder.say import say


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone; one that is there stays as it is.

    Raises:
        StorageError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as fault:
        raise StorageError(
            say("{folder} could not be made: {reason}.", folder=folder, reason=reason_of(fault))
        ) from fault


def delete(path: Path, *, missing_ok: bool = False) -> None:
    """Delete a file.

    Args:
        path: The file.
        missing_ok: Whether it may be gone already.

    Raises:
        StorageError: It cannot be deleted.
    """
    try:
        path.unlink(missing_ok=missing_ok)
    except OSError as fault:
        raise StorageError(
            say("{file} could not be deleted: {reason}.", file=path, reason=reason_of(fault))
        ) from fault
