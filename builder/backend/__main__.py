"""Start the backend: ``python -m backend``, configured by environment variables.

``python -m backend dead …`` handles dead letters, ``python -m backend backup FILE`` backs up the
outbox (see ``commands.py``).
"""

from __future__ import annotations

import signal
import sys
from types import FrameType


def main(arguments: list[str]) -> int:
    """Run a command, or serve until SIGTERM or SIGINT; return the exit code.

    A signal that comes while the server starts, such as while the database is opened, is heeded
    once it listens: the start is not cut short, and a server that could start stops with 0.

    Raises:
        SystemExit: A signal came while the program loads or reads its settings, or while a command
            runs: 128 and the signal's number, as shells count.
    """
    for each in (signal.SIGTERM, signal.SIGINT):
        # Before the rest is loaded, which takes a moment: SIGTERM alone would do nothing to the
        # first process of a container, and Ctrl+C would print a traceback.
        signal.signal(each, _end)
    from .running import run  # noqa: PLC0415

    return run(arguments)


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
