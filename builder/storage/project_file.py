"""Project files on the disk: read with a fingerprint, and only that content is replaced."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import Final

from builder.errors import (
    BuilderError,
    ConflictError,
    NotFoundError,
    ProjectFileError,
    RefusedError,
    StorageError,
    reason_of,
)
from builder.form.project import Project
from builder.say import said_of, say
from builder.storage import atomic
from builder.storage.codec import SIZE_MAX, dump_project, load_project
from builder.storage.reading import read_marked
from builder.value import dataclass

SUFFIX: Final = ".webview.json"


@dataclass(frozen=True)
class OpenedProject:
    """A project and the file that it came from.

    Attributes:
        project: The project.
        path: The file.
        content: What the file held.
    """

    project: Project
    path: Path
    content: bytes

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the file's content, as hex; later compared before saving.

        Found once it is asked for: that loads OpenSSL, which may wait until the form is seen.
        """
        return _fingerprint(self.content)


@dataclass(frozen=True)
class OnDisk:
    """What a project file holds now: a project, a fault or nothing.

    Attributes:
        fingerprint: SHA-256 of its content, as hex; None if there is no file.
        project: The project; None if it was not asked for, or cannot be read.
        fault: Why the project cannot be read; None if it can.
    """

    fingerprint: str | None
    project: Project | None = None
    fault: BuilderError | None = None


def look(path: Path, known: str | None) -> OnDisk:
    """Look what a project file holds now; a pipe in its place is a fault, and is not waited for.

    Args:
        path: The file.
        known: Fingerprint of the content that needs no reading.
    """
    try:
        data = _content(path, waits=False)
    except NotFoundError:
        return OnDisk(None)
    except BuilderError as fault:
        return OnDisk("", fault=fault)
    fingerprint = _fingerprint(data)
    if fingerprint == known:
        return OnDisk(fingerprint)
    try:
        return OnDisk(fingerprint, project=load_project(data))
    except BuilderError as fault:
        return OnDisk(fingerprint, fault=fault)


def read(path: Path) -> OpenedProject:
    """Read a project file.

    Raises:
        NotFoundError: There is no such file.
        ProjectFileError: It is not a project.
        StorageError: It cannot be read.
    """
    data = _content(path)
    try:
        return OpenedProject(load_project(data), path, data)
    except ProjectFileError as fault:
        fault.message = said_of(path.name, fault.message)
        raise


def write(path: Path, project: Project, expected: str | None = None, *, force: bool = False) -> str:
    """Write a project file.

    Args:
        path: The file.
        project: The project.
        expected: Fingerprint of what the file held when it was read or last written; None if the
            file should not exist yet.
        force: Replace the file, with any content.

    Returns:
        The fingerprint of what was written.

    Raises:
        ConflictError: The file exists unexpectedly, or holds something else than expected.
        RefusedError: It is larger than what could be read again.
        StorageError: It cannot be written.
    """
    data = dump_project(project).encode()
    if len(data) > SIZE_MAX:
        raise RefusedError(
            say("The form is too large to be saved (over {most} MiB).", most=SIZE_MAX // 2**20),
            say("Remove fields or options, and save again."),
        )
    if not force:
        _check_unchanged(path, expected)
    # Through a symbolic link, the file that it names is replaced, not the link.
    atomic.write_bytes(Path(os.path.realpath(path)), data)
    return _fingerprint(data)


def _check_unchanged(path: Path, expected: str | None) -> None:
    try:
        found = _fingerprint(_content(path))
    except NotFoundError:
        return  # no file, so nothing can be lost
    if expected is None:
        raise ConflictError(
            say("{path} exists already.", path=path), say("Choose another name, or replace it.")
        )
    if found != expected:
        raise ConflictError(
            say("{name} was changed by another program since it was opened.", name=path.name),
            say("Save under another name, or replace it."),
        )


def _content(path: Path, *, waits: bool = True) -> bytes:
    try:
        if not waits:
            return read_marked(path, SIZE_MAX + 1)[0]
        with path.open("rb") as file:
            data = file.read(SIZE_MAX + 1)
    except (FileNotFoundError, ValueError) as fault:  # ValueError: no file can have such a name
        raise NotFoundError(say("There is no file {path}.", path=path)) from fault
    except IsADirectoryError as fault:
        raise ProjectFileError(say("{path} is a folder, not a project file.", path=path)) from fault
    except OSError as fault:
        raise StorageError(
            say("{path} could not be read: {reason}.", path=path, reason=reason_of(fault))
        ) from fault
    return data


def _fingerprint(data: bytes) -> str:
    import hashlib  # noqa: PLC0415 - loads OpenSSL, which a start without a file spares

    return hashlib.sha256(data).hexdigest()
