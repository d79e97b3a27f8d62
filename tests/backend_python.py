"""An interpreter that has what a bundle's requirements.txt names, with its hashes, and no more."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from builder.deliver.backend_venv import make_backend_venv

_REPOSITORY = Path(__file__).resolve().parent.parent


@cache
def backend_python() -> str:
    """Return its path; it is installed once for each content of the requirements."""
    requirements = _REPOSITORY / "builder" / "backend" / "requirements.txt"
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()[:16]
    folder = _REPOSITORY / ".cache" / f"backend-{digest}"
    done = folder / "installed"
    if not done.exists():
        make_backend_venv(folder, requirements)
        done.touch()
    return str(folder / "bin" / "python")
