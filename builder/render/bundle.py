"""A bundle: what ships, in memory. Preview, local run and export read the very same bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath, PureWindowsPath
from types import MappingProxyType

from builder.value import dataclass


@dataclass(frozen=True)
class Bundle:
    """The files of one export.

    Attributes:
        files: Content by path; paths are relative, with ``/``, sorted, such as
            ``page/index.html``.
    """

    files: Mapping[str, bytes]

    @classmethod
    def of(cls, files: Mapping[str, bytes]) -> Bundle:
        """Make a bundle, its paths sorted and its mapping read-only.

        Raises:
            ValueError: A path leads, or could lead, out of the folder that it is written to.
        """
        for path in files:
            if not is_inside(path):
                raise ValueError(f"not a path inside a bundle: {path[:80]!r}")
        return cls(MappingProxyType(dict(sorted(files.items()))))

    def __getitem__(self, path: str) -> bytes:
        return self.files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def below(self, folder: str) -> Mapping[str, bytes]:
        """Return the files below a folder, by their path inside it."""
        prefix = folder.rstrip("/") + "/"
        return {p.removeprefix(prefix): c for p, c in self.files.items() if p.startswith(prefix)}


def is_inside(path: str) -> bool:
    """Tell whether a path stays inside the folder that it is relative to, on every system."""
    windows = PureWindowsPath(path)
    return (
        bool(path)
        and "\0" not in path
        and path == PurePosixPath(path).as_posix() == windows.as_posix()
        and not (windows.drive or windows.root)
        and not {".", ".."} & set(windows.parts)
    )
