"""Reads an exported bundle back, and checks that it was not altered."""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from builder.errors import BundleError, NotFoundError
from builder.render import MANIFEST, Bundle
from builder.say import say

_SIZE_MAX = 64 * 1024 * 1024
# Errors when a folder, an archive or a manifest is not an exported bundle.
_FAULTS = (
    OSError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    RecursionError,
    EOFError,
    RuntimeError,  # an encrypted archive
    zipfile.BadZipFile,
    zlib.error,
)


def read_bundle(path: Path) -> Bundle:
    """Read an exported folder or zip file.

    Only the files that its manifest lists are read; what an operator put beside them is not.

    Raises:
        BundleError: It is not a bundle, or a file is missing or altered.
        NotFoundError: There is nothing at the path.
    """
    try:
        if not path.exists():
            raise NotFoundError(say("There is nothing at {path}.", path=path))
        if path.is_dir():
            return _checked(lambda name: _content(path, name))
        if not path.is_file():  # reading a pipe would never end
            raise ValueError(path)
        with zipfile.ZipFile(path) as archive:
            if sum(each.file_size for each in archive.infolist()) > _SIZE_MAX:
                raise BundleError(say("{path} is too large to be an exported bundle.", path=path))
            return _checked(archive.read)
    except _FAULTS as fault:
        raise BundleError(
            say("{path} is not an exported bundle, or a file of it is missing.", path=path),
            say("Export it again."),
        ) from fault


def _checked(read: Callable[[str], bytes]) -> Bundle:
    manifest = read(MANIFEST)
    listed: dict[str, str] = json.loads(manifest)["files"]
    files = {MANIFEST: manifest}
    for name, digest in listed.items():
        files[name] = read(name)
        if hashlib.sha256(files[name]).hexdigest() != digest:
            raise BundleError(
                say("{name} was altered since it was exported.", name=name),
                say("Export it again, or undo the change."),
            )
    return Bundle.of(files)


def _content(folder: Path, name: str) -> bytes:
    file = (folder / name).resolve()
    # Neither elsewhere, by its name or by a symbolic link, nor a pipe, which would never end.
    if not file.is_relative_to(folder.resolve()) or not file.is_file():
        raise ValueError(name)
    with file.open("rb") as stream:
        content = stream.read(_SIZE_MAX + 1)
    if len(content) > _SIZE_MAX:
        raise BundleError(say("{name} is too large to be of an exported bundle.", name=name))
    return content
