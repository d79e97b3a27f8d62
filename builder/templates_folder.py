"""Where the templates are: in the installed wheel, or beside the package in the repository."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from builder.errors import StorageError

# Folders that templates are looked for in first: those of a kind that is made while running.
MORE_FOLDERS: Final[list[Path]] = []


def templates_folder() -> Path:
    """Return the folder that holds ``page``, ``locales``, ``gallery``, ``deploy`` and ``bundle``.

    Raises:
        StorageError: The installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_templates", package.parent / "templates"):
        if (folder / "page").is_dir():
            return folder
    raise StorageError("The templates are missing.", "Install Webview Builder again.")


def template(name: str) -> Path:
    """Return the file of a template, such as ``page/fields/text.html.j2``; it may be missing."""
    found = (folder / name for folder in MORE_FOLDERS if (folder / name).is_file())
    return next(found, templates_folder() / name)
