"""Write what a process measured before its run ends; a pytest plugin for `make coverage`.

xdist gives a worker ten seconds to end after its last test, and then kills it. Coverage by itself
writes last of all, after Qt and Python have taken down all that thousands of tests left behind,
which takes longer. So each worker writes while the run still waits for it.

A note lies beside the data from the first test until the data is written, so a loss is noticed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

import coverage
import pytest

_NOTE: Final = "measuring-"
_TRACE: Final = pytest.StashKey[object]()


def _measurement() -> coverage.Coverage:
    running = coverage.Coverage.current()
    if running is None:
        raise pytest.UsageError("Nothing measures this process.")
    return running


def _note() -> Path:
    data = Path(str(_measurement().get_option("run:data_file")))
    return data.with_name(_NOTE + os.environ.get("PYTEST_XDIST_WORKER", "main"))


def pytest_sessionstart(session: pytest.Session) -> None:
    """Leave the note, and remember who traces."""
    _note().write_text("it ended before it wrote", encoding="utf-8")
    session.stash[_TRACE] = sys.gettrace()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write, and take the note away if the measurement went on until now."""
    if sys.gettrace() is session.stash[_TRACE]:
        _measurement().save()
        _note().unlink()
    else:
        _note().write_text("a test replaced the trace function", encoding="utf-8")


def lost(folder: Path) -> list[str]:
    """Return which processes of a run did not write what they measured, and why.

    Args:
        folder: Where the data files are.
    """
    return [
        f"{note.name.removeprefix(_NOTE)}: {note.read_text('utf-8')}"
        for note in sorted(folder.glob(f"{_NOTE}*"))
    ]
