"""A bundle: what ships, in memory. Preview, local run and export read the very same bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Bundle:
    """The files of one export.

    Attributes:
        files: Content by path; paths are relative, with ``/``, sorted, such as
            ``page/index.html``.
    """

    files: Mapping[str, bytes]

    @classmethod
    def of(cls, files: Mapping[str, bytes]) -> Bundle:
        """Make a bundle, its paths sorted and its mapping read-only."""
        return cls(MappingProxyType(dict(sorted(files.items()))))

    def __getitem__(self, path: str) -> bytes:
        return self.files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def below(self, folder: str) -> Mapping[str, bytes]:
        """Return the files below a folder, by their path inside it."""
        prefix = folder.rstrip("/") + "/"
        return {p.removeprefix(prefix): c for p, c in self.files.items() if p.startswith(prefix)}
