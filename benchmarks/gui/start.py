"""One start of a program with a window: how long until it shows, and what it occupies then."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.gui.screen import Screen
from benchmarks.gui.usable import COMPLETE, USABLE

_LIMIT_S: Final = 30
_SETTLE_S: Final = 1.5
REPOSITORY: Final = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Start:
    """One start.

    Attributes:
        mapped_ms: From starting the process until its window was mapped.
        usable_ms: From starting the process until its window was painted and its loop had nothing
            left to do.
        complete_ms: From starting the process until the last pane of the window was painted.
        memory_mb: Proportional set size of it and its children, some time after.
    """

    mapped_ms: float
    usable_ms: float
    complete_ms: float
    memory_mb: float


def start(screen: Screen, arguments: tuple[str, ...], *, cold: bool) -> Start:
    """Start a program by this Python, and end it again.

    Args:
        screen: Where its window appears.
        arguments: Python's arguments.
        cold: Whether its files are to be read from the disk.

    Raises:
        RuntimeError: It shows no window; the message holds its last words.
    """
    if cold:
        forget_files()
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryFile() as words:
        Path(home, "settings.json").write_text('{"welcomed": true}')
        screen.clear()
        began = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=REPOSITORY,
            # A home without projects or keys. A person's very first start explains the platform's
            # side in a dialog, which is not what is measured.
            env={
                "PATH": os.environ["PATH"],
                "LANG": "C.UTF-8",
                "HOME": home,
                "WEBVIEW_BUILDER_HOME": home,
                "DISPLAY": screen.name,
                "QT_QPA_PLATFORM": "xcb",
                "QTWEBENGINE_DISABLE_SANDBOX": "1",
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=words,
        )
        try:
            mapped = screen.wait_for_window(process, _LIMIT_S)
            usable = _wait_until_said(process, USABLE)
            complete = _wait_until_said(process, COMPLETE)
            time.sleep(_SETTLE_S)
            memory = sum(_proportional_kb(pid) for pid in _tree(process.pid)) / 1024
        except RuntimeError as fault:
            words.seek(0)
            said = words.read().decode(errors="replace").strip().splitlines()[-1:]
            raise RuntimeError(f"{' '.join(arguments)}: {fault} {' '.join(said)}") from fault
        finally:
            process.kill()
            process.wait()
    mapped_ms, usable_ms, complete_ms = ((at - began) * 1000 for at in (mapped, usable, complete))
    return Start(mapped_ms, usable_ms, complete_ms, memory)


def _wait_until_said(process: subprocess.Popen[bytes], word: bytes) -> float:
    """Return when the program said a word, by ``time.perf_counter``."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == word:
            return time.perf_counter()
    raise RuntimeError(f"It ended with code {process.wait()} before its window was complete.")


def forget_files() -> None:
    """Drop Python's, Qt's and the product's files from the system's cache, as far as it allows."""
    folders = {sysconfig.get_path("stdlib"), sysconfig.get_path("purelib")}
    for folder in (*map(Path, folders), REPOSITORY / "builder", REPOSITORY / "templates"):
        for path in folder.rglob("*"):
            if path.is_file():
                descriptor = os.open(path, os.O_RDONLY)
                try:
                    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(descriptor)


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            yield from _tree(int(child))


def _proportional_kb(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise RuntimeError("The system does not say what a process occupies.")
