"""What can go wrong, as one tree.

::

    BuilderError                an error for the user; never a traceback
    ├── InputError              something from outside is not what it should be
    │   ├── ProjectFileError    a project file (carries the path of the fault inside it)
    │   ├── KeyInputError       a PEM, a passphrase or a key pair's name
    │   ├── ValuesError         a file of sample values
    │   ├── ImportFileError     a form of another program (carries the place of the fault)
    │   │   └── IsProjectError  a project of this program, which needs no import
    │   └── BundleError         a folder or archive that should be an exported bundle
    ├── ConflictError           something exists already, was changed meanwhile, or is in use
    ├── NotFoundError           a named key pair, template or file is missing
    ├── RefusedError            a control refused: findings, a secret in a bundle, a wrong key
    ├── StorageError            the disk, the folder or its permissions
    └── DeliveryError           a network peer could not be reached or sent an invalid answer

Every error has a ``message`` (what happened) and may have a ``hint`` (what to do about it); both
are complete sentences, safe to show, and never hold a secret.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from builder.say import said_of, say


class BuilderError(Exception):
    """The root: an expected failure with a message for the user.

    Args:
        message: What happened, as a sentence.
        hint: What the user can do about it, as a sentence; empty if nothing.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class InputError(BuilderError):
    """Something from outside is not what it should be."""


class ProjectFileError(InputError):
    """A project file could not be read as one.

    Args:
        message: What is wrong, as a sentence.
        where: Path of the fault inside the file, such as ``fields[2].max_length``.
        hint: What to do.

    Attributes:
        reason: What is wrong, without the path.
    """

    def __init__(self, message: str, where: str = "", hint: str = "") -> None:
        super().__init__(said_of(where, message) if where else message, hint)
        self.reason = message
        self.where = where


class KeyInputError(InputError):
    """A PEM, a passphrase or a key pair's name is unusable."""


class ValuesError(InputError):
    """A file of sample values could not be used with the form."""


class ImportFileError(InputError):
    """A file could not be read as a form of another program.

    Args:
        message: What is wrong, as a sentence.
        where: Place of the fault in the file, such as ``sheet survey, row 3`` or ``/pages/0``.
        hint: What to do.
    """

    def __init__(self, message: str, where: str = "", hint: str = "") -> None:
        super().__init__(said_of(where, message) if where else message, hint)
        self.where = where


class IsProjectError(ImportFileError):
    """A file that was to be imported is a project of this program."""


class BundleError(InputError):
    """A folder or archive is not an exported bundle, or was altered."""


class ConflictError(BuilderError):
    """Something exists already, was changed meanwhile, or is in use."""


class NotFoundError(BuilderError):
    """A named key pair, template or file is missing."""


class RefusedError(BuilderError):
    """A control refused."""


class StorageError(BuilderError):
    """The disk, a folder or its permissions prevented it."""


class DeliveryError(BuilderError):
    """A network peer could not be reached, or sent an invalid answer."""


def reason_of(fault: OSError) -> str:
    """Return what the system says of a file, a folder or a port as part of a sentence.

    It goes on from a colon, such as that in "out could not be written: the disk is full".

    Args:
        fault: What the system raised; its file name tells what is in the way.
    """
    if (file := _in_the_way(fault)) is not None:
        return say("{file} is a file and not a folder", file=file)
    if (folder := _missing_folder(fault)) is not None:
        return say("there is no folder {folder}", folder=folder)
    return _reasons().get(fault.errno or 0, "") or fault.strerror or str(fault)


def way_out(fault: OSError) -> str:
    """Return what to do where a file could not be written, as a sentence."""
    if _in_the_way(fault) is not None:
        return say("Move it away, or choose another folder.")
    return say("Choose another folder, or free some space.")


def _in_the_way(fault: OSError) -> Path | None:
    """Return the file that stands where a folder is needed; None if that is not the fault."""
    path = _path_of(fault)
    if path is None or not isinstance(fault, FileExistsError | NotADirectoryError):
        return None
    there = next((each for each in (path, *path.parents) if _is_there(each)), None)
    return None if there is None or there.is_dir() else there


def _missing_folder(fault: OSError) -> Path | None:
    """Return the folder that a file should be in and that is not there; None if it is."""
    path = _path_of(fault)
    if path is None or not isinstance(fault, FileNotFoundError):
        return None
    return None if _is_there(path.parent) else path.parent


def _is_there(path: Path) -> bool:
    """Tell whether there is such a file or folder; what cannot be looked at is none."""
    try:
        return path.exists()
    except OSError:
        return False


def _path_of(fault: OSError) -> Path | None:
    named = fault.filename
    return Path(os.fsdecode(named)) if isinstance(named, str | bytes) and named else None


def _reasons() -> dict[int, str]:
    no_permission = say("you do not have the permission for it")
    full = say("the disk is full, or you may use no more of it")
    return {
        errno.EACCES: no_permission,
        errno.EPERM: no_permission,
        errno.ENOSPC: full,
        errno.EDQUOT: full,
        errno.EROFS: say("the disk can only be read"),
        errno.EIO: say("the disk does not work as it should"),
        errno.EFBIG: say("the file would be larger than the disk allows"),
        errno.ENOENT: say("it is not there"),
        errno.EEXIST: say("something with this name is there already"),
        errno.ENOTDIR: say("a part of its path is a file and not a folder"),
        errno.EISDIR: say("it is a folder and not a file"),
        errno.ENOTEMPTY: say("the folder is not empty"),
        errno.ENAMETOOLONG: say("its name is too long"),
        errno.ELOOP: say("its links lead in a circle"),
        errno.EBUSY: say("another program is using it"),
        errno.ETXTBSY: say("another program is using it"),
        errno.EMFILE: say("too many files are open"),
        errno.ENFILE: say("too many files are open"),
        errno.EADDRINUSE: say("another program uses this port"),
        errno.EADDRNOTAVAIL: say("this computer does not have that address"),
    }
