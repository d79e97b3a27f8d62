"""A further authority whose certificates are trusted, read from its file."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Final

from builder.errors import KeyInputError, StorageError, reason_of
from builder.say import say

_MOST: Final = 1 << 20  # bytes


def read_authority(file: Path) -> str:
    """Return the certificates that a file holds, as PEM.

    Args:
        file: The file: certificates in PEM, or one in DER, as Windows exports them.

    Raises:
        StorageError: It cannot be read.
        KeyInputError: It holds no certificate, or is too large for all of it to be read.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(_MOST + 1)
    except (OSError, ValueError) as fault:  # a name may hold what no path can
        reason = reason_of(fault) if isinstance(fault, OSError) else fault
        raise StorageError(
            say("{file} could not be read: {reason}.", file=file, reason=reason),
            say("Choose the authority's certificate again."),
        ) from fault
    if len(data) > _MOST:
        raise KeyInputError(
            say("{file} is larger than {most} MiB.", file=file, most=_MOST >> 20),
            say("Keep the certificates of your own authority only."),
        )
    # Comments around the certificates may be in any language; the certificates are in ASCII.
    armoured = b"-----BEGIN " in data
    text = data.decode("ascii", "ignore") if armoured else ssl.DER_cert_to_PEM_cert(data)
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=text)
    except (ssl.SSLError, ValueError) as fault:
        raise KeyInputError(say("{file} holds no certificate in PEM or DER.", file=file)) from fault
    return text
