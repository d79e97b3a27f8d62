"""The signals that stop the process, which its main thread alone heeds."""

from __future__ import annotations

import contextlib
import signal
from typing import Final

STOPPING: Final = (signal.SIGTERM, signal.SIGINT)


def leave_to_main_thread() -> None:
    """Let no stopping signal reach the calling thread.

    The system hands a signal to any thread that takes it. At the end of the process, and while a
    thread that was joined is still ending, it would be deadly there: it has no handler any more.
    """
    with contextlib.suppress(AttributeError):  # Windows has no such mask
        signal.pthread_sigmask(signal.SIG_BLOCK, STOPPING)
