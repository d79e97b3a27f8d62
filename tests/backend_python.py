"""An interpreter that has what a bundle's requirements.txt names, with its hashes, and no more."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from functools import cache
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parent.parent


@cache
def backend_python() -> str:
    """Return its path; it is installed once for each content of the requirements."""
    requirements = _REPOSITORY / "builder" / "backend" / "requirements.txt"
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()[:16]
    folder = _REPOSITORY / ".cache" / f"backend-{digest}"
    python, done = folder / "bin" / "python", folder / "installed"
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        install = ("-m", "pip", "install", "--quiet", "--no-input", "--require-hashes")
        subprocess.run([python, *install, "-r", requirements], check=True)
        done.touch()
    return str(python)
