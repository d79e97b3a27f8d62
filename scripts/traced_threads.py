"""Let coverage see what Qt's own threads run; a pytest plugin for `make coverage`.

Coverage asks `threading` to trace each new thread. Qt's thread pools make theirs without asking
Python, so a job sets the same trace function itself.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import wraps
from typing import Any

from PySide6 import QtCore


def _traced(run: Callable[..., None]) -> Callable[..., None]:
    @wraps(run)
    def traced(*arguments: Any) -> None:
        trace = threading.gettrace()
        if trace is not None:
            sys.settrace(trace)
        run(*arguments)

    return traced


class TracedRunnable(QtCore.QRunnable):
    """A job whose subclasses are traced."""

    def __init_subclass__(cls, **named: Any) -> None:
        super().__init_subclass__(**named)
        if "run" in vars(cls):
            cls.run = _traced(cls.run)  # type: ignore[method-assign]


# Modules that are imported from now on derive their jobs from it.
QtCore.QRunnable = TracedRunnable  # type: ignore[misc]
