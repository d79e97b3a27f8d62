"""Key pairs that the whole world has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# SHA-256 of the SPKI -> why it must not be used. The platform's public template repository
# carries a private key for its demonstration.
KNOWN: Final[Mapping[str, str]] = {}


def warning_about(fingerprint: str) -> str:
    """Return why a key pair must not be used; empty if nothing is known against it."""
    return KNOWN.get(fingerprint, "")
