"""The command line in a terminal, with somebody typing."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Self

from tests.cli.command import CommandLine

_PATIENCE_S = 60


class Terminal:
    """A command whose three streams are a terminal, as they are for a person."""

    def __init__(self, cli: CommandLine, *arguments: str | Path, **env: str) -> None:
        self._own, other = pty.openpty()
        variables = {**cli.env, "TERM": "dumb", **env}
        self._process = subprocess.Popen(
            # So that Ctrl+C typed into it becomes a signal, even where the tests run in a shell's
            # background and were told to ignore it.
            [
                *("env", "--default-signal=INT", "setsid", "--ctty"),
                *(sys.executable, "-m", "builder", *map(str, arguments)),
            ],
            cwd=cli.folder,
            env={name: value for name, value in variables.items() if value},
            stdin=other,
            stdout=other,
            stderr=other,
        )
        os.close(other)
        self.seen = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._own)

    def wait_for(self, pattern: str) -> None:
        """Wait until something new is shown."""
        end = time.monotonic() + _PATIENCE_S
        found = len(self.seen)
        while not re.search(pattern, self.seen[found:]):
            assert time.monotonic() < end, self.seen
            assert self._read(), self.seen

    def wait_for_secret(self, pattern: str) -> None:
        """Wait until something is asked for that is not shown when it is typed.

        Between the question and the moment from which nothing is shown, what was typed is dropped.
        """
        self.wait_for(pattern)
        end = time.monotonic() + _PATIENCE_S
        while termios.tcgetattr(self._own)[3] & termios.ECHO:
            assert time.monotonic() < end, self.seen
            time.sleep(0.01)

    def type(self, text: str) -> None:
        os.write(self._own, text.encode())

    def interrupt(self) -> None:
        """Press Ctrl+C once the command waits.

        Before it waits, Python would note the signal and wait nevertheless.
        """
        end = time.monotonic() + _PATIENCE_S
        state = Path(f"/proc/{self._process.pid}/stat")
        while state.read_text().rpartition(")")[2].split()[0] != "S":
            assert time.monotonic() < end, self.seen
            time.sleep(0.01)
        self.type("\x03")

    def end(self) -> int:
        """Wait for the end, and return the exit code."""
        while self._read():
            pass
        return self._process.wait(_PATIENCE_S)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._own], [], [], _PATIENCE_S)
        assert ready, self.seen
        try:
            data = os.read(self._own, 4096)
        except OSError:  # the other side is closed
            return False
        self.seen += data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(data)
