"""The two halves of a key pair that signs test submissions, and pairs that live for one run."""

from __future__ import annotations

import secrets
from pathlib import Path
from tempfile import TemporaryDirectory

from builder.keys.store import KeyStore
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
    word = secrets.token_hex(16)
    with TemporaryDirectory() as folder:
        keys = KeyStore(Path(folder))
        pair = keys.generate("run", 2048, word)
        return SigningKey(keys.private_pem("run", word), pair.public_pem)
