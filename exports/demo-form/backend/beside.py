"""The files that SQLite keeps beside a database while somebody has it open.

What was committed last stands in the write-ahead log only (``-wal``), and which part of that
counts in its index (``-shm``). Who removes or cuts one of them under a running process makes the
next process forget what this one has acknowledged, and SQLite itself does not look.
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
_SALTS: Final = slice(16, 24)  # of the log's header; drawn anew whenever the log begins again


class Beside:
    """The two files of one open database, as they were when it was opened.

    Args:
        path: The database, with links followed, as SQLite follows them.

    Raises:
        OSError: One of them is not there.
    """

    def __init__(self, path: Path) -> None:
        self._log_path = Path(f"{path}-wal")
        self._index_path = Path(f"{path}-shm")
        self._log = os.open(self._log_path, os.O_RDONLY)
        try:
            # Closed only after the connection: closing it takes SQLite's own locks away.
            self._index = os.open(self._index_path, os.O_RDONLY)
        except OSError:
            os.close(self._log)
            raise
        self._log_is, self._index_is = os.fstat(self._log), os.fstat(self._index)

    def fault(self) -> str:
        """Return what is wrong with them, as words; empty if nothing is."""
        log = _found(self._log_path)
        if log is None or not os.path.samestat(log, self._log_is):
            return f"{self._log_path} was removed or replaced"
        index = _found(self._index_path)
        if index is None or not os.path.samestat(index, self._index_is):
            return f"{self._index_path} was removed or replaced"
        if log.st_size < self._needed() and self._is_cut_short():
            return f"{self._log_path} was cut short"
        return ""

    def is_ours_to_save(self) -> bool:
        """Tell whether the log is gone, and nobody else's stands where it was.

        An empty file, or a copy of ours, holds nothing that is not in ours as well.
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
        """Move what stands in the log's place away, where no process would take it for the log."""
        found = _found(self._log_path)
        if found is not None and not os.path.samestat(found, self._log_is):
            self._log_path.replace(f"{self._log_path}.replaced")

    def close(self) -> None:
        """Let go of both."""
        os.close(self._log)
        os.close(self._index)

    def _header(self) -> bytes:
        return os.pread(self._index, _INDEX.size, 0)

    def _needed(self) -> int:
        """Return how long the log must be, in bytes, for what the index says of it."""
        header = self._header()
        if len(header) < _INDEX.size:
            return 0
        page: int
        frames: int
        *_, page, frames = _INDEX.unpack(header)
        if not frames:  # it was emptied as one should, perhaps to the last byte
            return 0
        # 65,536 does not fit into two bytes, and is written as 1.
        return _LOG_HEADER + frames * (_FRAME_HEADER + (65536 if page == 1 else page))

    def _is_cut_short(self) -> bool:
        """Look again: somebody may just have emptied the log as one should, index first."""
        before = self._header()
        short = os.fstat(self._log).st_size < self._needed()
        return short and before == self._header()


def _found(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
