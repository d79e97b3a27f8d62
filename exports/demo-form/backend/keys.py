"""Loading the private key: PEM in any usual form, refused if weak."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

MIN_BITS: Final = 2048
KEY_BYTES_MAX: Final = 64 * 1024
_BASE64: Final = re.compile(rb"[A-Za-z0-9+/=\s]+")


class KeyProblemError(ValueError):
    """A private key cannot be used; the text says why and holds nothing of the key."""


def load_private_key(data: bytes, passphrase: str = "") -> RSAPrivateKey:
    """Load an RSA private key from PEM (PKCS#1 or PKCS#8, encrypted or not), or base64 of it.

    Args:
        data: The key.
        passphrase: For encrypted PEM.

    Raises:
        KeyProblemError: It is no private RSA key of at least 2048 bits, or the passphrase is wrong.
    """
    if len(data) > KEY_BYTES_MAX:
        raise KeyProblemError("it is too large to be a private key")
    pem = _unwrapped(data.strip())
    try:
        key = load_pem_private_key(pem, passphrase.encode() or None)
    except TypeError as fault:
        if b"ENCRYPTED" in pem:
            raise KeyProblemError("it is encrypted and needs its passphrase") from fault
        # A passphrase for a key that needs none is no reason to fail.
        return load_private_key(pem)
    except (ValueError, UnsupportedAlgorithm) as fault:
        if b"ENCRYPTED" in pem:
            raise KeyProblemError("the passphrase is wrong, or the key is damaged") from fault
        raise KeyProblemError("it is damaged, or not a private key") from fault
    if not isinstance(key, RSAPrivateKey):
        raise KeyProblemError("it is not an RSA key; the platform takes RS256 only")
    if key.key_size < MIN_BITS:
        raise KeyProblemError(f"it has {key.key_size} bits; at least {MIN_BITS} are needed")
    return key


def _unwrapped(data: bytes) -> bytes:
    """Return PEM text; undo the base64 that the vendor's environment variables wrap it in."""
    if not data:
        raise KeyProblemError("it is empty")
    if data.startswith(b"-----BEGIN"):
        # Environment files often hold the line breaks as two characters.
        pem = data.replace(b"\\n", b"\n")
    elif _BASE64.fullmatch(data):
        try:
            pem = base64.b64decode(b"".join(data.split()), validate=True).strip()
        except binascii.Error as fault:
            raise KeyProblemError("it is neither PEM nor base64 of PEM") from fault
    else:
        raise KeyProblemError("it is neither PEM nor base64 of PEM")
    if b"PUBLIC KEY" in pem:
        raise KeyProblemError("it is a public key; the private key is needed here")
    if b"CERTIFICATE" in pem:
        raise KeyProblemError("it is a certificate; the private key is needed here")
    if b"PRIVATE KEY" not in pem:
        raise KeyProblemError("it is neither PEM nor base64 of PEM")
    return pem


def fingerprint(key: RSAPublicKey) -> str:
    """Return the SHA-256 of a public key's SPKI DER, as 64 hex digits."""
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).hexdigest()
