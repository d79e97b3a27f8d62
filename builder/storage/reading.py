"""Reading files that another program may have put there: no more than wanted, and no waiting."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Final, TypeAlias

from builder.say import say

# The file's number on its disk, its size and when its content was written last: what tells one
# state of a file from another without reading it.
Mark: TypeAlias = tuple[int, int, int]

# Opening a pipe would wait for who writes into it. Only Windows has no such flag, and another one.
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def mark_of(path: Path) -> Mark:
    """Return the mark of a file as it is now; it need not be one that can be read.

    Raises:
        OSError: There is no such file, or nobody may know.
    """
    return _mark(path.stat())


def read_marked(path: Path, most: int) -> tuple[bytes, Mark]:
    """Read the beginning of a file, and return it with the mark that the file had just before.

    Args:
        path: The file.
        most: How many bytes are read at most.

    Raises:
        OSError: It cannot be read, or it is a folder, a pipe, a device or the like.
    """
    descriptor = os.open(path, _FLAGS)
    try:
        found = os.fstat(descriptor)
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, say("it is not an ordinary file"))
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(most), _mark(found)
    finally:
        os.close(descriptor)


def _mark(found: os.stat_result) -> Mark:
    return found.st_ino, found.st_size, found.st_mtime_ns
