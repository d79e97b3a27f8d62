"""Key pairs that the whole world has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# SHA-256 of the SPKI -> why it must not be used. The platform's public template repository
# carries a private key for its demonstration.
KNOWN: Final[Mapping[str, str]] = {
    "45913816afcc04c1e8de84374ecb26d0d20c44dd4ea8a40eea6473314d0a61d4": (
        "This is the demo key of the platform's public template. Anyone can read its private "
        "half and sign in your name: use a key pair of your own."
    ),
}


def warning_about(fingerprint: str) -> str:
    """Return why a key pair must not be used; empty if nothing is known against it."""
    return KNOWN.get(fingerprint, "")
