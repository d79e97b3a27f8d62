"""Deriving keys and vectors for old ways to encrypt PKCS#8, which the library does not offer.

The cryptography library opens such keys, but loses their kind: an RSA-PSS key becomes an ordinary
RSA key. So they are decrypted here, by PKCS#5 version 1 and PKCS#12.
"""

from __future__ import annotations

import hashlib
from typing import Final

PKCS12_TRIPLE_DES: Final = "1.2.840.113549.1.12.1.3"
DES: Final = {"1.2.840.113549.1.5.3": "md5", "1.2.840.113549.1.5.10": "sha1"}
_BLOCK: Final = 64  # block size of SHA-1 in bytes
_KEY_PURPOSE: Final = 1
_VECTOR_PURPOSE: Final = 2


def pkcs12_secrets(passphrase: bytes, salt: bytes, rounds: int) -> tuple[bytes, bytes]:
    """Return the key and the vector for 3DES (RFC 7292, appendix B).

    Args:
        passphrase: In UTF-8.
        salt: The salt.
        rounds: How often it is hashed.
    """
    word = passphrase.decode(errors="surrogatepass") + "\0"
    mixed = _filled(salt) + _filled(word.encode("utf-16-be", "surrogatepass"))
    return (
        _pkcs12_secret(_KEY_PURPOSE, mixed, rounds, 24),
        _pkcs12_secret(_VECTOR_PURPOSE, mixed, rounds, 8),
    )


def des_secrets(digest: str, passphrase: bytes, salt: bytes, rounds: int) -> tuple[bytes, bytes]:
    """Return the key and the vector for DES (RFC 8018, sections 5.1 and 6.1).

    The key is repeated three times, which makes 3DES equal to DES. The digest is ``md5`` or
    ``sha1``, and the other arguments are those of :func:`pkcs12_secrets`.
    """
    mixed = passphrase + salt
    for _ in range(rounds):
        mixed = hashlib.new(digest, mixed, usedforsecurity=False).digest()
    return mixed[:8] * 3, mixed[8:16]


def _pkcs12_secret(purpose: int, mixed: bytes, rounds: int, size: int) -> bytes:
    found = b""
    while len(found) < size:
        hashed = bytes((purpose,)) * _BLOCK + mixed
        for _ in range(rounds):
            hashed = hashlib.sha1(hashed, usedforsecurity=False).digest()
        found += hashed
        added = int.from_bytes(_filled(hashed)[:_BLOCK], "big") + 1
        parts = [mixed[place : place + _BLOCK] for place in range(0, len(mixed), _BLOCK)]
        sums = [int.from_bytes(part, "big") + added & (1 << 8 * _BLOCK) - 1 for part in parts]
        mixed = b"".join(each.to_bytes(_BLOCK, "big") for each in sums)
    return found[:size]


def _filled(text: bytes) -> bytes:
    """Repeat a text until it is a whole number of blocks long."""
    size = -(-len(text) // _BLOCK) * _BLOCK
    return (text * size)[:size]
