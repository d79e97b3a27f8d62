"""What opening a large form costs, and the first entry of each workspace."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.gui.large_form import app_window, large_form, rest
from builder.gui.main_window import MainWindow
from builder.gui.shell.workspaces import WORKSPACES
from builder.storage.project_file import write


@dataclass(frozen=True, slots=True)
class Once:
    """What was done once.

    Attributes:
        work_ms: Processor time of the window's thread, with the painting.
        took_ms: Time of the clock for the same.
    """

    work_ms: float
    took_ms: float


def first_entries() -> dict[str, Once]:
    """Enter each workspace for the first time, a large form being open; by workspace."""
    with app_window() as window:
        window.services.document.open(large_form())
        rest(window)
        found = {}
        for row in WORKSPACES:
            found[row.id] = _measured(window, lambda id_=row.id: window.go(id_))  # type: ignore[misc]
            rest(window)
        return found


def opening() -> Once:
    """Open a project file of a large form in a window that shows the form of nine fields."""
    with tempfile.TemporaryDirectory() as folder, app_window() as window:
        path = Path(folder, "large.webview.json")
        write(path, large_form())
        window.files.new("demo-form")
        window.go("design")
        rest(window)
        return _measured(window, lambda: window.open_path(path))


def _measured(window: MainWindow, act: Callable[[], object]) -> Once:
    began, worked = time.perf_counter(), time.thread_time()
    act()
    window.repaint()
    QApplication.processEvents()
    return Once((time.thread_time() - worked) * 1000, (time.perf_counter() - began) * 1000)
