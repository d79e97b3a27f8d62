"""Logs as JSON lines on standard output: named fields only, never a person's answers."""

from __future__ import annotations

import contextlib
import hmac
import json
import logging
import math
import os
import secrets
import select
import stat
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final, TextIO

# Only fields of this list can be logged.
_FIELDS: Final = frozenset(
    {
        "attempts",
        "attested",
        "channel",
        "detail",
        "form",
        "host",
        "id",
        "integration_id",
        "method",
        "milliseconds",
        "origin",
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
        "times",
        "url",
    }
)
_SALT: Final = secrets.token_bytes(32)
_WINDOW_S: Final = 60
# The most bytes that a writable pipe takes at once without blocking (POSIX).
_LINE_MAX: Final = 4096
_VALUE_MAX: Final = 400


class Log:
    """Writes events.

    A blocked reader must not block the backend: lines that the stream does not take at once are
    dropped and counted.

    Args:
        stream: Where to; standard output if None.
        dropped: Called for each line that is dropped.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        stream: TextIO | None = None,
        dropped: Callable[[], object] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stream = stream
        self._tell_dropped = dropped
        self._dropped = 0
        self._clock = clock
        self._window_ends = clock() + _WINDOW_S
        self._written: Counter[tuple[str, str]] = Counter()  # in this minute, by kind
        self._spared: Counter[tuple[str, str]] = Counter()

    def event(self, name: str, level: str = "info", /, **fields: str | float | None) -> None:
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
        if self._clock() >= self._window_ends:
            self.sum_up()
        self._line(name, level, fields)

    def event_at_most(
        self, times: int, name: str, level: str, /, **fields: str | float | None
    ) -> None:
        """Write one line, unless this minute has reached the limit for its name and reason.

        The lines left out are summed up in one line after the minute.

        Args:
            times: The limit.
            name: What happened.
            level: ``info``, ``warning`` or ``alarm``.
            fields: Details.
        """
        if self._clock() >= self._window_ends:
            self.sum_up()
        what = (name, str(fields.get("reason", "")))
        self._written[what] += 1
        if self._written[what] > times:
            self._spared[what] += 1
        else:
            self.event(name, level, **fields)

    def sum_up(self) -> None:
        """Write how many lines were left out, and start another minute."""
        spared, self._spared = self._spared, Counter()
        self._written.clear()
        self._window_ends = self._clock() + _WINDOW_S
        for (name, reason), times in spared.items():
            self._line("spared", "warning", {"detail": name, "reason": reason, "times": times})

    def _line(self, name: str, level: str, fields: Mapping[str, str | float | None]) -> None:
        line = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "level": level,
            "event": name,
            **{
                field: value[:_VALUE_MAX] if isinstance(value, str) else value
                for field, value in fields.items()
                if value is not None
            },
        }
        written = self._write(json.dumps(line, ensure_ascii=True) + "\n")
        if not written:
            self._dropped += 1
            self._tell_dropped()
        elif self._dropped:
            lost, self._dropped = self._dropped, 0
            self._line("lines_dropped", "warning", {"times": lost})

    def _write(self, line: str) -> bool:
        """Write a line if this does not block; return whether it was written."""
        stream = self._stream or sys.stdout
        # The reader is gone or the disk is full; delivering goes on.
        with contextlib.suppress(OSError, ValueError):
            if _would_wait(stream, len(line)):
                return False
            stream.write(line)
            stream.flush()
            return True
        return False


def _would_wait(stream: TextIO, length: int) -> bool:
    """Tell whether writing could block."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):
        return False  # not a file, but an object in memory
    if not hasattr(select, "poll") or stat.S_ISREG(os.fstat(number).st_mode):
        return False
    poll = select.poll()
    poll.register(number, select.POLLOUT)
    return length > _LINE_MAX or not poll.poll(0)


class LibraryLog(logging.Handler):
    """Logs the libraries' warnings without their texts, which may quote a request.

    Equal warnings are logged once a second: some come by the thousand.

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
        """Log a record's source and the class of its exception."""
        kind = record.exc_info[0] if record.exc_info else None
        what = (record.name, kind.__name__ if kind else None)
        now = self._clock()
        if now - self._told.get(what, -math.inf) >= 1:
            self._told[what] = now
            self._log.event("library", "warning", detail=what[0], reason=what[1])


def session_tag(session_id: str) -> str:
    """Return a keyed hash of a session id, which is the same in one run's log only."""
    return hmac.digest(_SALT, session_id.encode(), "sha256").hex()[:16]
