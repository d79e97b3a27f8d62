"""What can be told of a key pair without cryptography, which takes long to load."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from builder.errors import KeyInputError
from builder.value import dataclass

PASSPHRASE_MIN: Final = 8  # characters
SIZES: Final = (2048, 3072, 4096)  # bits of the modulus of new key pairs
REMIND_DAYS: Final = 365  # after that age a key pair is spoken of, unless it says otherwise


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
        expires: Its last day, in UTC; None if it has none. A key pair works after it, too: this
            is a note for its owner.
        remind_days: The age in days at which its owner is reminded to replace it; 0 for never.
    """

    name: str
    bits: int
    fingerprint: str
    created: datetime
    public_pem: str
    warning: str = ""
    expires: date | None = None
    remind_days: int = REMIND_DAYS
