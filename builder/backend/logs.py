"""Logs as JSON lines on standard output: named fields only, never what a person typed."""

from __future__ import annotations

import contextlib
import hmac
import json
import logging
import math
import secrets
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, TextIO

# Whatever is not in this list cannot be logged, whoever asks.
_FIELDS: Final = frozenset(
    {
        "attempts",
        "attested",
        "channel",
        "detail",
        "form",
        "id",
        "integration_id",
        "method",
        "milliseconds",
        "outcome",
        "platform",
        "reason",
        "request",
        "retry_in",
        "revision",
        "route",
        "session",
        "skew",
        "status",
        "url",
    }
)
_SALT: Final = secrets.token_bytes(32)


class Log:
    """Writes events.

    Args:
        stream: Where to; standard output if None.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream

    def event(self, name: str, level: str = "info", **fields: str | float | None) -> None:
        """Write one line.

        Args:
            name: What happened, such as ``delivered``.
            level: ``info``, ``warning`` or ``alarm``.
            fields: Details.

        Raises:
            KeyError: A field is not on the list (a mistake in this program).
        """
        if unknown := fields.keys() - _FIELDS:
            raise KeyError(f"not to be logged: {sorted(unknown)}")
        line = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "level": level,
            "event": name,
            **{field: value for field, value in fields.items() if value is not None},
        }
        stream = self._stream or sys.stdout
        # Nobody reads any more, or the disk is full: no reason to stop delivering.
        with contextlib.suppress(OSError, ValueError):
            stream.write(json.dumps(line, ensure_ascii=True) + "\n")
            stream.flush()


class LibraryLog(logging.Handler):
    """Tells of the libraries' warnings without their words, which may quote a request.

    Of warnings that are alike, it tells once in a second: some come by the thousand.

    Args:
        log: Where to report.
        clock: Monotonic seconds.
    """

    def __init__(self, log: Log, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(logging.WARNING)
        self._log = log
        self._clock = clock
        self._told: dict[tuple[str, str | None], float] = {}  # and when

    def emit(self, record: logging.LogRecord) -> None:
        """Report a record by its source and the kind of its exception."""
        kind = record.exc_info[0] if record.exc_info else None
        what = (record.name, kind.__name__ if kind else None)
        now = self._clock()
        if now - self._told.get(what, -math.inf) >= 1:
            self._told[what] = now
            self._log.event("library", "warning", detail=what[0], reason=what[1])


def session_tag(session_id: str) -> str:
    """Return a keyed hash of a session id: tells conversations apart in this run's log only."""
    return hmac.digest(_SALT, session_id.encode(), "sha256").hex()[:16]
