"""Writing a private key for a server: a file that only its owner can read."""

from __future__ import annotations

import secrets
from pathlib import Path

from builder.errors import StorageError, reason_of
from builder.say import say
from builder.storage import atomic


def write_secret(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read (0600), from its first byte on.

    A file of this name is replaced, with its permissions: unlike other files, a secret must not
    inherit them.

    Args:
        path: The file.
        data: Its content.

    Raises:
        StorageError: It cannot be written; an earlier file of this name is unchanged.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    atomic.write_bytes(fresh, data, 0o600)
    try:
        fresh.replace(path)
    except OSError as fault:
        fresh.unlink(missing_ok=True)
        raise StorageError(
            say("{file} could not be replaced: {reason}.", file=path, reason=reason_of(fault)),
            say("Choose another name."),
        ) from fault
