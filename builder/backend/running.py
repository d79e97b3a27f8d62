"""What ``python -m backend`` runs, and how its faults are told: in one line."""

from __future__ import annotations

import os
import sys

from .commands import run_command
from .databases import OutboxError
from .seal import SealError
from .settings import SettingsError
from .spec import SpecError


def run(arguments: list[str]) -> int:
    """Run a command, or serve until SIGTERM or SIGINT; return the exit code."""
    try:
        if arguments:
            return run_command(arguments, os.environ)
        # A command needs no server, and takes half as long without importing one.
        from .serving import serve  # noqa: PLC0415

        serve(os.environ)
    except (SettingsError, SpecError, OutboxError, SealError, OSError) as fault:
        doing = "start"
        if arguments:
            doing = "back up" if "backup" in arguments else "look after dead letters"
        print(f"backend: cannot {doing}: {fault}", file=sys.stderr)  # noqa: T201
        return 1
    return 0
