"""A folder of things that could be made again, which never grows beyond its bounds."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from pathlib import Path
from typing import Final

from builder.errors import StorageError
from builder.storage import atomic

_SUFFIX: Final = ".cached"

log = logging.getLogger(__name__)


class ByteCache:
    """Keeps bytes by what they were made from; what was not used for longest goes first.

    A disk that cannot be read or written costs time and nothing else.

    Args:
        folder: Where they are kept; made if it is missing.
        most_files: The most files.
        most_bytes: The most bytes in all files together.
    """

    def __init__(self, folder: Path, most_files: int, most_bytes: int) -> None:
        self._folder = folder
        self._most_files = most_files
        self._most_bytes = most_bytes

    def get(self, key: str) -> bytes | None:
        """Return what was kept for a key; None if nothing is."""
        path = self._path(key)
        try:
            if path.stat().st_size > self._most_bytes:
                return None
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes for a key, and let go of what is too much."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            atomic.write_bytes(self._path(key), data, 0o600)
        except (OSError, StorageError) as fault:
            log.warning("nothing can be kept in %s: %s", self._folder, fault)
        self._trim()

    def _trim(self) -> None:
        found = []
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    state = entry.stat(follow_symlinks=False)
                    found.append((state.st_mtime_ns, state.st_size, entry.path))
        size = 0
        for number, (_, bytes_, path) in enumerate(sorted(found, reverse=True), 1):
            size += bytes_
            if number > self._most_files or size > self._most_bytes:
                with contextlib.suppress(OSError):
                    Path(path).unlink()

    def _path(self, key: str) -> Path:
        digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / f"{digest}{_SUFFIX}"
