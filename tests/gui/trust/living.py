"""What could be read of a session while it goes on: temporary files, and its processes."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path


def copy_what_lives(folder: Path) -> list[str]:
    """Copy what a killed session would leave in the folder for temporary files, and more.

    That is what the system tells others of each process of the session: arguments and environment.

    Args:
        folder: Where the copies go; it is made.

    Returns:
        The names of the temporary files and folders.
    """
    temporary = Path(tempfile.gettempdir())
    shutil.copytree(temporary, folder / "temporary", ignore=_what_is_no_file)
    for process in (os.getpid(), *_below(os.getpid())):
        for name in ("cmdline", "environ"):
            with contextlib.suppress(OSError):  # it has ended meanwhile
                held = Path(f"/proc/{process}/{name}").read_bytes()
                (folder / f"{process}-{name}").write_bytes(held)
    return [each.name for each in temporary.iterdir()]


def _what_is_no_file(folder: str, names: list[str]) -> list[str]:
    paths = [Path(folder) / each for each in names]
    return [each.name for each in paths if not (each.is_dir() or each.is_file())]


def _below(process: int) -> list[int]:
    """Return the processes that a process has started, and those that they have."""
    found: list[int] = []
    for each in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in map(int, each.read_text().split()):
                found += [child, *_below(child)]
    return found
