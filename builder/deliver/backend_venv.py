"""A virtual environment for an exported backend, with its requirements only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from builder.errors import DeliveryError
from builder.say import say

_INSTALL: Final = ("-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check")


def make_backend_venv(folder: Path, *requirements: Path) -> str:
    """Make a virtual environment and install a backend's requirements into it.

    Args:
        folder: Where to make it; what is there is replaced.
        requirements: The bundle's ``backend/requirements.txt``, and ``requirements-nodes.txt`` if
            many nodes are to share their stores.

    Returns:
        The path of its interpreter.

    Raises:
        DeliveryError: It could not be made or installed; the hint has the tool's own last words.
    """
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    _run(
        say("Could not make a virtual environment."),
        sys.executable,
        "-m",
        "venv",
        "--clear",
        str(folder),
    )
    _run(
        say("Could not install the backend's requirements."),
        *(str(python), *_INSTALL, "--require-hashes"),
        *(part for each in requirements for part in ("-r", str(each))),
    )
    return str(python)


def _run(failure: str, *command: str) -> None:
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        said = [line for line in done.stdout.splitlines() if line.strip()]
        raise DeliveryError(failure, said[-1] if said else "")
