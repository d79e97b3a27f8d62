"""A further authority whose certificates are trusted, read from its file."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Final

from builder.errors import KeyInputError, StorageError
from builder.say import say

_MOST: Final = 1 << 20  # bytes


def read_authority(file: Path) -> str:
    """Return the certificates that a file holds, as PEM.

    Args:
        file: The file.

    Raises:
        StorageError: It cannot be read.
        KeyInputError: It holds no certificate in PEM.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(_MOST + 1)
    except (OSError, ValueError) as fault:  # a name may hold what no path can
        reason = fault.strerror if isinstance(fault, OSError) else fault
        raise StorageError(
            say("{file} could not be read: {reason}.", file=file, reason=reason),
            say("Choose the authority’s certificate again."),
        ) from fault
    text = data.decode("ascii", "replace")
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=text)
    except (ssl.SSLError, ValueError) as fault:
        raise KeyInputError(say("{file} holds no certificate in PEM.", file=file)) from fault
    return text
