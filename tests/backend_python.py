"""An interpreter that has what a bundle's requirements name, with their hashes, and no more."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from functools import cache
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parent.parent


@cache
def backend_python(*, nodes: bool = False) -> str:
    """Return its path; it is installed once for each content of the requirements.

    Args:
        nodes: Whether with what many nodes need to share PostgreSQL and Redis.
    """
    names = ["requirements.txt", *(["requirements-nodes.txt"] if nodes else [])]
    files = [_REPOSITORY / "builder" / "backend" / name for name in names]
    digest = hashlib.sha256(b"".join(each.read_bytes() for each in files)).hexdigest()[:16]
    folder = _REPOSITORY / ".cache" / f"backend-{digest}"
    python, done = folder / "bin" / "python", folder / "installed"
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes"]
        for file in files:
            install += ["-r", file]
        subprocess.run(install, check=True)
        done.touch()
    return str(python)
