"""An interpreter that has what a bundle's requirements name, with their hashes, and no more."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from builder.deliver.backend_venv import make_backend_venv

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
    done = folder / "installed"
    if not done.exists():
        make_backend_venv(folder, *files)
        done.touch()
    return str(folder / "bin" / "python")
