"""Where the templates are: in the installed wheel, or beside the package in the repository."""

from __future__ import annotations

from pathlib import Path

from builder.errors import StorageError


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
