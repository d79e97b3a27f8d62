"""The command line, as a process of its own and inside this one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WORD = "correct horse battery staple"


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


class CommandLine:
    """Runs ``python -m builder`` with a home, a temporary folder and an environment of its own.

    Args:
        folder: A folder for the test; commands run in it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.passing = folder / "passing"
        self.passing.mkdir()
        self.env = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "TMPDIR": str(self.passing),
            "WEBVIEW_BUILDER_HOME": str(self.home),
            "WEBVIEW_BUILDER_PASSPHRASE": WORD,
            # Never the real keyring of the person who runs the tests.
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "PYTHONWARNINGS": "error",
        }

    @property
    def log(self) -> str:
        """What was logged so far."""
        file = self.home / "webview-builder.log"
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def __call__(self, *arguments: str | Path, **env: str) -> Done:
        """Run a command to its end."""
        done = subprocess.run(
            [sys.executable, "-m", "builder", *map(str, arguments)],
            cwd=self.folder,
            env={**self.env, **env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert "Traceback" not in done.stdout + done.stderr
        return Done(done.returncode, done.stdout, done.stderr)

    @contextmanager
    def started(self, *arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
        """Start a command that goes on until it is stopped."""
        process = subprocess.Popen(
            [sys.executable, "-m", "builder", *map(str, arguments)],
            cwd=self.folder,
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()


def first_object(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Read the JSON object that a going command prints."""
    assert process.stdout is not None
    text = ""
    for line in process.stdout:
        text += line
        if line == "}\n":
            break
    found = json.loads(text)
    assert isinstance(found, dict)
    return found
