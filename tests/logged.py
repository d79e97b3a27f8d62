"""What a backend logged, which arrives a little later than its answers."""

from __future__ import annotations

import time
from typing import Any

from builder.deliver.local_run import LocalRun


def logged(run: LocalRun, name: str, count: int = 1) -> list[dict[str, Any]]:
    """Return the log's events of a name, once there are so many."""
    deadline = time.monotonic() + 30
    while len(found := run.events(name)) < count:
        assert time.monotonic() < deadline, "\n".join(run.log_lines)
        time.sleep(0.02)
    return found


def logged_with(run: LocalRun, request: str) -> str:
    """Return the log, once it tells of a request; what came before stands before it."""
    deadline = time.monotonic() + 30
    while not any(each.get("request") == request for each in run.events("request")):
        assert time.monotonic() < deadline, "\n".join(run.log_lines)
        time.sleep(0.02)
    return "\n".join(run.log_lines)
