"""Files of the app that cannot be read: kept under another name, and never written over."""

from __future__ import annotations

import os
from pathlib import Path

from builder.errors import StorageError


class UnreadError(StorageError):
    """A file could not be read and lies where it was, so nothing may be written in its place."""


def set_aside(path: Path, why: str = "damaged") -> Path:
    """Give a file another name, which no file had before; return it.

    Args:
        path: The file.
        why: What is wrong with it, as a word for its name.

    Raises:
        OSError: It keeps its name.
    """
    from datetime import UTC, datetime  # noqa: PLC0415 - a start meets no damaged file

    moment = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}-{os.getpid()}"
    return path.replace(path.with_name(f"{path.stem}.{why}-{moment}{path.suffix}"))
