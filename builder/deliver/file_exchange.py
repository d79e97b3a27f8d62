"""Puts files into a folder in place of earlier ones: all of them, or none."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from pathlib import Path


def exchange(
    new: Path, folder: Path, earlier: Path, paths: Sequence[str], gone: Sequence[str]
) -> None:
    """Move files into a folder, and others out of it.

    If one cannot be moved, or Ctrl+C ends it, those before it are put back as they were.

    Args:
        new: The folder that the files come from, on the same file system.
        folder: The folder that they go to.
        earlier: An empty folder on the same file system, which gets what they take the place of.
        paths: Which files, in this order.
        gone: Files that leave the folder, before the last of the others comes.

    Raises:
        OSError: One cannot be moved; the folder is as it was.
    """
    for path in paths:
        if (folder / path).exists() or (folder / path).is_symlink():
            (earlier / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(folder / path, earlier / path, follow_symlinks=False)
    done: list[str] = []
    try:
        for path in paths[:-1]:
            _put(new, folder, path, done)
        for path in gone:
            (earlier / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).replace(earlier / path)
            done.append(path)
        for path in paths[-1:]:
            _put(new, folder, path, done)
    except BaseException:
        take_back(earlier, folder, list(reversed(done)))
        raise
    for path in gone:
        _remove_empty((folder / path).parent, folder)


def take_back(earlier: Path, folder: Path, paths: Sequence[str]) -> None:
    """Undo an exchange.

    What cannot be moved is left: the others are still put back.

    Args:
        earlier: The folder that has what the files took the place of.
        folder: The folder that they went to.
        paths: Which files.
    """
    for path in paths:
        _take_back(earlier, folder, path)


def _put(new: Path, folder: Path, path: str, done: list[str]) -> None:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    done.append(path)  # before, as a folder may have been made for it
    (new / path).replace(folder / path)


def _take_back(earlier: Path, folder: Path, path: str) -> None:
    with contextlib.suppress(OSError):
        if (earlier / path).exists() or (earlier / path).is_symlink():
            (earlier / path).replace(folder / path)
        else:
            (folder / path).unlink(missing_ok=True)
            _remove_empty((folder / path).parent, folder)


def _remove_empty(folder: Path, root: Path) -> None:
    """Remove a folder that holds nothing any more, and those around it."""
    with contextlib.suppress(OSError):  # one that stays does no harm
        while folder != root:
            folder.rmdir()
            folder = folder.parent
