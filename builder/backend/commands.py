"""The operator's commands, also while the backend runs: ``dead`` and ``backup``.

``python -m backend [--env-file FILE] dead …``         handles dead letters
``python -m backend [--env-file FILE] backup FILE``    copies the outbox while it is in use

Both read the backend's own environment variables. If the shell does not have them, they come from a
file: with one ``NAME=value`` a line, or ``/proc/PID/environ`` of the running service.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from .backup import back_up
from .dead_letters import add_dead_parser, handle_dead_letters
from .settings import SettingsError

_QUOTES: Final = ('"', "'")


def run_command(arguments: list[str], env: Mapping[str, str]) -> int:
    """Run a command line; return the exit code.

    Raises:
        SettingsError: A setting is missing or malformed.
        OutboxError: The database cannot be read or written.
        SealError: The dead letters were sealed with another key.
        OSError: A file cannot be read or written.
    """
    asked = _parser().parse_args(arguments)
    if asked.env_file is not None:
        env = {**env, **read_environment(asked.env_file)}
    if asked.area == "backup":
        return back_up(env, asked.file)
    return handle_dead_letters(asked, env)


def read_environment(path: Path) -> dict[str, str]:
    """Read environment variables from a file, as systemd and Docker write them.

    Args:
        path: A file of lines ``NAME=value``, or a process's ``environ``.

    Raises:
        SettingsError: It cannot be read, or holds something else.
    """
    try:
        text = path.read_bytes().decode("utf-8", "surrogateescape")
    except OSError as fault:
        raise SettingsError(f"--env-file: {path} cannot be read: {fault.strerror}") from fault
    if "\0" in text:
        return dict(_pair(each) for each in text.split("\0") if "=" in each)
    lines = [each.strip() for each in text.splitlines()]
    found = {}
    for number, line in enumerate(lines, 1):
        if not line or line.startswith(("#", ";")):
            continue
        if "=" not in line:
            raise SettingsError(f"--env-file: line {number} of {path} is not NAME=value")
        name, value = _pair(line)
        quoted = len(value) > 1 and value[0] == value[-1] and value[0] in _QUOTES
        found[name] = value[1:-1] if quoted else value
    return found


def _pair(line: str) -> tuple[str, str]:
    name, _, value = line.partition("=")
    return name, value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m backend")
    words = "a file with the backend's settings, such as /proc/PID/environ of the running service"
    parser.add_argument("--env-file", type=Path, metavar="FILE", help=words)
    areas = parser.add_subparsers(dest="area", required=True)
    backup = areas.add_parser("backup", help="copy the outbox while it is in use")
    backup.add_argument("file", type=Path, help="a new file, which its owner alone can read")
    for each in (backup, *add_dead_parser(areas)):
        # Before or after the command; the first value stays unless it is given again.
        each.add_argument("--env-file", type=Path, default=argparse.SUPPRESS, help=words)
    return parser
