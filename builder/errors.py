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

from builder.say import said_of


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
