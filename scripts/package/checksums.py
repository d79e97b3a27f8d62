"""Write the checksums of what is handed out: ``python -m scripts.package.checksums FOLDER``."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Final

# The list, and its signature.
LISTS: Final = frozenset({"SHA256SUMS", "SHA256SUMS.asc"})


def write_checksums(folder: Path) -> None:
    """Write ``SHA256SUMS`` of all files in a folder, as ``sha256sum --check`` reads it.

    Args:
        folder: The folder.
    """
    files = sorted(each for each in folder.iterdir() if each.name not in LISTS)
    lines = [f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_checksums(Path(sys.argv[1]))
