"""From an edit of the form to the refreshed preview: what it costs the UI thread, and how long.

The UI thread also runs the browser engine's own main thread, so this counts the work of both;
rendering the bundle and the page happens in other threads and processes.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from builder.app import make_window
from builder.form.fields import TextField
from builder.form.texts import LocalText
from builder.gui.main_window import MainWindow
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.widgets.messages import Messages
from builder.settings import Home, Settings, save_settings

_LIMIT_MS: Final = 30_000
_REST_MS: Final = 150


@dataclass(frozen=True, slots=True)
class Edits:
    """What the edits took.

    Attributes:
        ui_ms: Processor time of the UI thread, from the edit to the page with its answers.
        shown_ms: Time of the clock for the same, the pause after typing included.
    """

    ui_ms: tuple[float, ...]
    shown_ms: tuple[float, ...]

    @property
    def ui_median(self) -> float:
        """Median of the UI thread's time in milliseconds."""
        return median(self.ui_ms)

    @property
    def ui_p95(self) -> float:
        """95th percentile of the UI thread's time in milliseconds."""
        return quantiles(self.ui_ms, n=20)[-1]


def edits(fields: int = 50, count: int = 40) -> Edits:
    """Edit a form while it is previewed.

    Args:
        fields: How many fields the form has.
        count: How many edits are measured, after five that are not.

    Raises:
        TimeoutError: The preview did not follow.
    """
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        save_settings(home, Settings(welcomed=True))
        window = make_window(app, home, Messages())
        window.setGeometry(0, 0, 1440, 900)
        window.show()
        try:
            return _measured(window, fields, count)
        finally:
            window.services.document.undo_stack.setClean()
            window.close()


def _measured(window: MainWindow, fields: int, count: int) -> Edits:
    document, workspace = window.services.document, window.workspace("preview")
    assert isinstance(workspace, PreviewWorkspace)
    browser = workspace.browser
    window.files.new("demo-form")
    document.edit(
        "Fields",
        replace(
            document.project,
            fields=tuple(
                TextField(id=f"f_{n}", name=f"n{n}", label=LocalText.of(en=f"Field {n}"))
                for n in range(fields)
            ),
        ),
    )
    window.go("preview")
    _wait_for(lambda: browser.is_open)
    _rest(1000)
    ui: list[float] = []
    shown: list[float] = []
    for turn in range(count + 5):
        opened: list[bool] = []
        browser.opened.connect(opened.append)
        began, spent = time.perf_counter(), time.thread_time()
        texts = replace(document.project.texts, title=LocalText.of(en=f"Title {turn}"))
        document.edit("Title", replace(document.project, texts=texts))
        _wait_for(lambda opened=opened: bool(opened))  # type: ignore[misc]
        if turn >= 5:
            ui.append((time.thread_time() - spent) * 1000)
            shown.append((time.perf_counter() - began) * 1000)
        browser.opened.disconnect(opened.append)
        _rest(_REST_MS)
    return Edits(tuple(ui), tuple(shown))


def _wait_for(condition: Callable[[], bool]) -> None:
    """Let the app run until something is so, waking for its own events only."""
    loop = QEventLoop()
    deadline = QTimer()
    deadline.setSingleShot(True)
    deadline.start(_LIMIT_MS)
    while not condition():
        if not deadline.isActive():
            raise TimeoutError("The preview did not follow the edit.")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
