"""A bundle: what ships, in memory. Preview, local run and export read the very same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath, PureWindowsPath

from builder.value import dataclass

Content = bytes | Callable[[], bytes]
"""A file's content, or what makes it when somebody reads the file; always the same bytes."""


class _Files(Mapping[str, bytes]):
    """Contents by path, read-only; some are made when they are read."""

    def __init__(self, contents: Mapping[str, Content]) -> None:
        self._contents = dict(sorted(contents.items()))

    def __getitem__(self, path: str) -> bytes:
        content = self._contents[path]
        return content if isinstance(content, bytes) else content()

    def __contains__(self, path: object) -> bool:
        return path in self._contents

    def __iter__(self) -> Iterator[str]:
        return iter(self._contents)

    def __len__(self) -> int:
        return len(self._contents)

    def below(self, prefix: str) -> _Files:
        """Return those whose paths begin like this, by the rest of their paths."""
        return _Files(
            {p.removeprefix(prefix): c for p, c in self._contents.items() if p.startswith(prefix)}
        )


@dataclass(frozen=True)
class Bundle:
    """The files of one export.

    Attributes:
        files: Content by path; paths are relative, with ``/``, sorted, such as
            ``page/index.html``.
    """

    files: _Files

    @classmethod
    def of(cls, files: Mapping[str, Content]) -> Bundle:
        """Make a bundle, its paths sorted and its mapping read-only.

        Args:
            files: Content by path, or what makes it.

        Raises:
            ValueError: A path leads, or could lead, out of the folder that it is written to.
        """
        for path in files:
            if not is_inside(path):
                raise ValueError(f"not a path inside a bundle: {path[:80]!r}")
        return cls(_Files(files))

    def __getitem__(self, path: str) -> bytes:
        return self.files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def below(self, folder: str) -> Mapping[str, bytes]:
        """Return the files below a folder, by their path inside it."""
        return self.files.below(folder.rstrip("/") + "/")


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
