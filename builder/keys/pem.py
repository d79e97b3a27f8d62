"""Private and public keys as PEM: reading any usual form, writing the ones we use."""

from __future__ import annotations

import base64
import binascii
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    RSAPublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_public_key,
)

from builder.backend.keys import KeyProblemError, fingerprint, load_private_key
from builder.errors import KeyInputError

__all__ = [
    "SIZES",
    "fingerprint",
    "is_encrypted",
    "new_private",
    "parse_private",
    "parse_public",
    "private_base64",
    "private_pem",
    "public_pem",
]

SIZES: Final = (2048, 3072, 4096)


def new_private(bits: int) -> RSAPrivateKey:
    """Make a new private key; slow (seconds for 4096 bits).

    Args:
        bits: 2048, 3072 or 4096.

    Raises:
        KeyInputError: The size is another.
    """
    if bits not in SIZES:
        raise KeyInputError(f"A key of {bits} bits is not offered.", "Use 2048, 3072 or 4096.")
    return generate_private_key(65537, bits)


def parse_private(data: bytes, passphrase: str = "") -> RSAPrivateKey:
    """Read a private key: PEM in PKCS#1 or PKCS#8, encrypted or not, or base64 of such a PEM.

    Args:
        data: The key.
        passphrase: For encrypted PEM.

    Raises:
        KeyInputError: It is no private RSA key of at least 2048 bits, or the passphrase is wrong.
    """
    try:
        return load_private_key(data, passphrase)
    except KeyProblemError as fault:
        raise KeyInputError(
            f"This is not a usable private key: {fault}.",
            "A key made by “openssl genrsa -out key.pem 2048” is.",
        ) from fault


def parse_public(data: bytes) -> RSAPublicKey:
    """Read a public RSA key: SPKI PEM, as ``openssl rsa -pubout`` writes it.

    Raises:
        KeyInputError: It is something else.
    """
    if b"PRIVATE KEY" in data:
        raise KeyInputError("This is a private key; the public key is needed here.")
    try:
        key = load_pem_public_key(data.strip())
    except (ValueError, UnsupportedAlgorithm) as fault:
        raise KeyInputError(
            "This is not a public key in PEM form.",
            "“openssl rsa -in key.pem -pubout” writes one.",
        ) from fault
    if not isinstance(key, RSAPublicKey):
        raise KeyInputError("This is not an RSA key; the platform takes RS256 only.")
    return key


def is_encrypted(data: bytes) -> bool:
    """Tell whether a PEM, or base64 of one, is encrypted, and so needs a passphrase."""
    try:
        unwrapped = base64.b64decode(b"".join(data.split()), validate=True)
    except binascii.Error:
        unwrapped = data
    return b"ENCRYPTED" in unwrapped


def public_pem(key: RSAPublicKey) -> str:
    """Return a public key as SPKI PEM, for the integration's field YOUR PUBLIC KEY."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def private_pem(key: RSAPrivateKey) -> bytes:
    """Return a private key as unencrypted PKCS#8 PEM, for a server's secret."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def private_base64(pem: bytes) -> str:
    """Return base64 of a PEM on one line, as the vendor's environment variables have it."""
    return base64.b64encode(pem).decode()
