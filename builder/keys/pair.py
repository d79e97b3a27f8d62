"""What can be told of a key pair without cryptography, which takes long to load."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from builder.errors import KeyInputError
from builder.value import dataclass

PASSPHRASE_MIN: Final = 8  # characters
SIZES: Final = (2048, 3072, 4096)  # bits of the modulus of new key pairs


class WrongPassphraseError(KeyInputError):
    """The passphrase does not open the key pair: worth asking for another."""


@dataclass(frozen=True, kw_only=True)
class KeyPair:
    """What can be told of a stored key pair without its passphrase.

    Attributes:
        name: Its name.
        bits: Size of the modulus.
        fingerprint: SHA-256 of the public key's SPKI DER, 64 hex digits, as
            ``openssl rsa -pubin -outform DER | sha256sum`` gives it.
        created: When it was made or imported.
        public_pem: The public key, as the platform takes it.
        warning: Why it should not be used; empty if there is no reason.
    """

    name: str
    bits: int
    fingerprint: str
    created: datetime
    public_pem: str
    warning: str = ""
