"""The engine without a window, for commands that open the form's real page."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

# The engine before the application is made, as it asks for that.
from PySide6 import QtWebEngineCore  # noqa: F401
from PySide6.QtCore import QMetaObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from builder.deliver.stop_signals import stop_signals
from builder.gui.web.visits import Visits

if TYPE_CHECKING:
    from builder.trial.visitor import Visitor

T = TypeVar("T")
_WAKE_MS: Final = 100  # a signal is seen when Python runs, which Qt's loop does not by itself


def with_engine(work: Callable[[Visitor, Callable[[], bool]], T]) -> T:
    """Do work that opens pages, on a thread of its own, while the engine runs on this one.

    Args:
        work: The work; called with what opens pages, and with what tells whether to stop.

    Raises:
        BuilderError: The work's own.
        KeyboardInterrupt: It was stopped by Ctrl+C, or as by that.
    """
    # Nothing is shown, so no display is needed, whatever the environment says.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    visits = Visits()
    done: list[T] = []
    faults: list[BaseException] = []

    def run(cancelled: Callable[[], bool]) -> None:
        try:
            done.append(work(visits, cancelled))
        except BaseException as fault:  # noqa: BLE001 - raised on the caller's thread
            faults.append(fault)
        finally:
            QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)

    with stop_signals() as stopped:
        thread = threading.Thread(target=run, args=(stopped.is_set,), name="cases", daemon=True)
        QTimer.singleShot(0, thread.start)
        wake = QTimer()
        wake.timeout.connect(lambda: None)
        wake.start(_WAKE_MS)
        try:
            app.exec()
            thread.join()
        finally:
            wake.stop()
            visits.stop()
        if stopped.is_set():
            raise KeyboardInterrupt
    if faults:
        raise faults[0]
    return done[0]
