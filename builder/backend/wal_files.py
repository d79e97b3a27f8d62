"""The write-ahead log and its index, which SQLite keeps beside an open database.

The latest commits are only in the write-ahead log (``-wal``); the index (``-shm``) says which part
of the log is valid. If one of them is removed or truncated while a process runs, the next process
loses what this one acknowledged. SQLite itself does not check.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Final

# The index begins with: version, unused, change counter (4 bytes each), two flags, size of a page
# (2 bytes), number of frames in the log (4 bytes). In the machine's byte order; see SQLite's
# documentation of the WAL-index file.
_INDEX: Final = struct.Struct("=IIIBBHI")
_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_SALTS: Final = slice(16, 24)  # of the log's header; new random numbers each time the log restarts


class WalFiles:
    """Log and index of one open database, as they were when it was opened.

    Args:
        path: The database, with links followed, as SQLite follows them.

    Raises:
        OSError: One of them is missing.
    """

    def __init__(self, path: Path) -> None:
        self._log_path = Path(f"{path}-wal")
        self._index_path = Path(f"{path}-shm")
        self._log = os.open(self._log_path, os.O_RDONLY)
        try:
            # Closed only after the connection, because closing a file drops SQLite's locks on it.
            self._index = os.open(self._index_path, os.O_RDONLY)
        except OSError:
            os.close(self._log)
            raise
        self._log_is, self._index_is = os.fstat(self._log), os.fstat(self._index)

    def fault(self) -> str:
        """Return what is wrong with them in words; empty if nothing is."""
        log = _found(self._log_path)
        if log is None or not os.path.samestat(log, self._log_is):
            return f"{self._log_path} was removed or replaced"
        index = _found(self._index_path)
        if index is None or not os.path.samestat(index, self._index_is):
            return f"{self._index_path} was removed or replaced"
        if log.st_size < self._needed() and self._is_cut_short():
            return f"{self._log_path} was cut short"
        return ""

    def is_log_gone(self) -> bool:
        """Tell whether the log is gone and no log of another database is in its place.

        An empty file or a copy of our log counts as gone: our log has all that is in them.
        """
        try:
            with self._log_path.open("rb") as log:
                if os.path.samestat(os.fstat(log.fileno()), self._log_is):
                    return False
                header = log.read(_LOG_HEADER)
        except FileNotFoundError:
            return True
        return not header or header[_SALTS] == os.pread(self._log, _LOG_HEADER, 0)[_SALTS]

    def put_aside(self) -> None:
        """Move the file in the log's place away, so that no process reads it as the log."""
        found = _found(self._log_path)
        if found is not None and not os.path.samestat(found, self._log_is):
            self._log_path.replace(f"{self._log_path}.replaced")

    def close(self) -> None:
        """Close both."""
        os.close(self._log)
        os.close(self._index)

    def _header(self) -> bytes:
        return os.pread(self._index, _INDEX.size, 0)

    def _needed(self) -> int:
        """Return the least length of the log in bytes, according to the index."""
        header = self._header()
        if len(header) < _INDEX.size:
            return 0
        page: int
        frames: int
        *_, page, frames = _INDEX.unpack(header)
        if not frames:  # SQLite itself emptied the log, perhaps completely
            return 0
        # 65,536 does not fit into two bytes and is written as 1.
        return _LOG_HEADER + frames * (_FRAME_HEADER + (65536 if page == 1 else page))

    def _is_cut_short(self) -> bool:
        """Look again: SQLite in another process may just have emptied the log, index first."""
        before = self._header()
        short = os.fstat(self._log).st_size < self._needed()
        return short and before == self._header()


def _found(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
