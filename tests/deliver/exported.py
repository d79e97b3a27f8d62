"""Two exports that differ in every way, and what is in a folder."""

from __future__ import annotations

from pathlib import Path

from tests.deliver.bundles import bundle, listed, with_files


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


OLD = listed(with_files(bundle(), **{"page/old/a.svg": b"<svg/>", "page/old/b.svg": b"<svg />"}))
CHANGED = listed(
    with_files(
        bundle(),
        **{"backend/new/x.py": b"new", "page/index.html": b"newer", "README.md": b"newer"},
    )
)
