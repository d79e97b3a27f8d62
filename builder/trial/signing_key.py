"""The two halves of a key pair that signs test submissions, and pairs that live for one run."""

from __future__ import annotations

from builder.keys import pem
from builder.value import dataclass


@dataclass(frozen=True)
class SigningKey:
    """A key pair, ready to sign.

    Attributes:
        private_pem: The private key, PKCS#8 PEM, not encrypted.
        public_pem: The public key, SPKI PEM.
    """

    private_pem: bytes
    public_pem: str


def ephemeral_key() -> SigningKey:
    """Make a key pair that is never stored and ends with the run."""
    key = pem.new_private(2048)
    return SigningKey(pem.private_pem(key), pem.public_pem(key.public_key()))
