"""Environments of the tools that package the app: each has what its lock names, no more."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent


def environment(name: str) -> Path:
    """Return the Python of an environment, which is made if its lock or this Python has changed.

    Args:
        name: The name of its lock in ``requirements/``, without its ending.
    """
    folder, lock = ROOT / ".cache" / name, ROOT / "requirements" / f"{name}.txt"
    stamp = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    made = folder / "made"
    if not made.exists() or made.read_text() != stamp:
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")
        subprocess.run([python, *pip, "-r", lock], check=True)
        made.write_text(stamp)
    return python
