"""Private keys at rest: PKCS#8 encrypted by a passphrase (PBES2, RFC 8018).

The cryptography library always writes encrypted PKCS#8 with 2,048 rounds. So the structure (RFC
5958, EncryptedPrivateKeyInfo) is written here, with the library's primitives; the library and
OpenSSL read it.
"""

from __future__ import annotations

import base64
import os
import textwrap
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

KDF_ROUNDS: Final = 600_000  # OWASP's figure for PBKDF2 with HMAC-SHA256

_SEQUENCE: Final = 0x30
_INTEGER: Final = 0x02
_OCTETS: Final = 0x04
_NULL: Final = b"\x05\x00"
# Object identifiers, as DER.
_PBES2: Final = bytes.fromhex("06092a864886f70d01050d")
_PBKDF2: Final = bytes.fromhex("06092a864886f70d01050c")
_HMAC_SHA256: Final = bytes.fromhex("06082a864886f70d0209")
_AES_256_CBC: Final = bytes.fromhex("060960864801650304012a")


def encrypted_pem(key: RSAPrivateKey, passphrase: str) -> bytes:
    """Return a private key as encrypted PKCS#8 PEM.

    PBKDF2-HMAC-SHA256 with 600,000 rounds and a random 16-byte salt derives an AES-256-CBC key.

    Args:
        key: The key.
        passphrase: The passphrase; not empty.

    Raises:
        ValueError: The passphrase is empty.
    """
    if not passphrase:
        raise ValueError("a key at rest needs a passphrase")
    salt, vector = os.urandom(16), os.urandom(16)
    secret = PBKDF2HMAC(SHA256(), 32, salt, KDF_ROUNDS).derive(passphrase.encode())
    padder = PKCS7(128).padder()
    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    encryptor = Cipher(AES256(secret), CBC(vector)).encryptor()
    sealed = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    derivation = _der(
        _SEQUENCE,
        _PBKDF2,
        _der(
            _SEQUENCE,
            _der(_OCTETS, salt),
            _der(_INTEGER, KDF_ROUNDS.to_bytes(3, "big")),
            _der(_SEQUENCE, _HMAC_SHA256, _NULL),
        ),
    )
    cipher = _der(_SEQUENCE, _AES_256_CBC, _der(_OCTETS, vector))
    scheme = _der(_SEQUENCE, _PBES2, _der(_SEQUENCE, derivation, cipher))
    envelope = _der(_SEQUENCE, scheme, _der(_OCTETS, sealed))
    lines = "\n".join(textwrap.wrap(base64.b64encode(envelope).decode(), 64))
    return (
        f"-----BEGIN ENCRYPTED PRIVATE KEY-----\n{lines}\n-----END ENCRYPTED PRIVATE KEY-----\n"
    ).encode()


def _der(tag: int, *parts: bytes) -> bytes:
    """Encode one element (X.690, definite lengths)."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content
