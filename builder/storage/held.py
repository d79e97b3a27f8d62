"""Temporary folders and files that are held while they are used.

The system lets go of what a killed program held. So what nobody holds is a leftover, and what is
held belongs to a program that runs. Windows and some network file systems tell nothing of the kind:
there, leftovers stay.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

_RANDOM = re.compile(r"[0-9a-f]{8}")


class HeldFolder:
    """A new temporary folder, held until it is removed.

    Args:
        beside: The folder that it is made in.
        prefix: What its name begins with; eight hexadecimal digits follow.

    Raises:
        OSError: It cannot be made.
    """

    def __init__(self, beside: Path, prefix: str) -> None:
        while True:
            self.path = beside / f"{prefix}{random_part()}"
            """Where it is; only its owner may look into it."""
            self.path.mkdir(mode=0o700)
            self.hold: int | None = None
            """The descriptor that holds it, which a process may inherit; None if nothing can."""
            try:
                self.hold = _held(self.path)
            except BlockingIOError:  # another program takes it for a leftover, and removes it
                continue
            if self.path.is_dir():  # none has removed it before it was held
                return
            self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.remove()

    def remove(self) -> None:
        """Remove it with all that is in it, and let it go; harmless if that was done."""
        shutil.rmtree(self.path, ignore_errors=True)
        self._let_go()

    def _let_go(self) -> None:
        if self.hold is not None:
            os.close(self.hold)
            self.hold = None


def random_part() -> str:
    """Return what makes the name of a temporary file or folder its own."""
    return os.urandom(4).hex()


def remove_leftovers(
    beside: Path, prefix: str, rescue: Callable[[Path], None] = lambda _folder: None
) -> None:
    """Remove temporary folders that killed programs have left; those in use stay.

    Args:
        beside: Where to look; it may be missing.
        prefix: What their names begin with.
        rescue: Called with each before it is removed.
    """
    for folder in _named(beside, prefix, ""):
        hold = _unheld(folder)
        if hold is None:
            continue
        try:
            found = os.fstat(hold)
            if stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid():
                rescue(folder)
                shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(hold)


def hold_file(descriptor: int) -> bool:
    """Hold an open file until it is closed; return False if another program removes it."""
    try:
        _lock(descriptor)
    except BlockingIOError:
        return False
    return os.fstat(descriptor).st_nlink > 0


def remove_left_files(beside: Path, prefix: str, suffix: str) -> None:
    """Remove temporary files that killed programs have left; those in use stay.

    Args:
        beside: Where to look; it may be missing.
        prefix: What their names begin with.
        suffix: What follows the eight hexadecimal digits.
    """
    for file in _named(beside, prefix, suffix):
        hold = _unheld(file)
        if hold is None:
            continue
        try:
            found = os.fstat(hold)
            if stat.S_ISREG(found.st_mode) and found.st_uid == os.getuid():
                with contextlib.suppress(OSError):
                    file.unlink()
        finally:
            os.close(hold)


def _named(beside: Path, prefix: str, suffix: str) -> Iterator[Path]:
    """Find what is named like a temporary file or folder."""
    try:
        paths = list(beside.iterdir())
    except OSError:
        return
    for path in paths:
        middle = path.name.removeprefix(prefix).removesuffix(suffix)
        if _RANDOM.fullmatch(middle) and path.name == f"{prefix}{middle}{suffix}":
            yield path


def _unheld(path: Path) -> int | None:
    """Hold what has this name; return None if somebody else does, or nothing can."""
    try:
        return _held(path)
    except BlockingIOError:
        return None


def _held(path: Path) -> int | None:
    """Hold what has this name; return None if nothing can.

    Raises:
        BlockingIOError: Somebody else holds it.
    """
    if sys.platform == "win32":  # which opens no folder
        return None
    try:
        # Never waits, also not for the other end of a pipe; and follows no link.
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    try:
        if _lock(descriptor):
            return descriptor
    except BlockingIOError:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None


def _lock(descriptor: int) -> bool:
    """Hold an open file or folder; return False if nothing can.

    Raises:
        BlockingIOError: Somebody else holds it.
    """
    if sys.platform == "win32":  # which has no such lock
        return False
    import fcntl  # noqa: PLC0415 - not on every system

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:
        return False
    return True
