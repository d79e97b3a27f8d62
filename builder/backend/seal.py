"""Encryption of the outbox at rest: one secret per database, encrypted with the private key.

The secret is random, made once, and stored in the database, encrypted (sealed) with a key that is
derived from the private key. So a new private key re-encrypts one row and loses nothing: waiting
submissions, dead letters and the record of what was sent stay as they are.
"""

from __future__ import annotations

import hmac
import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from .outbox import Outbox

_NONCE: Final = 12
_BOUND_TO: Final = b"webview outbox secret"


class SealError(Exception):
    """Encrypted data cannot be decrypted with the available keys."""


class Seal:
    """Encrypts payloads and hashes names.

    Args:
        secret: The database's secret.
    """

    def __init__(self, secret: bytes) -> None:
        self._cipher = AESGCM(_derived(secret, b"webview outbox payloads"))
        self._names = _derived(secret, b"webview outbox names")

    def keyed_hash(self, *parts: bytes) -> bytes:
        """Return a keyed hash, which only shows whether two texts are equal."""
        framed = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
        return hmac.digest(self._names, framed, "sha256")

    def close(self, entry_id: str, payload: bytes) -> bytes:
        """Encrypt a payload; it is bound to the entry's id."""
        return _encrypt(self._cipher, payload, entry_id.encode())

    def open(self, entry_id: str, sealed: bytes) -> bytes:
        """Decrypt a payload.

        Raises:
            SealError: It belongs to another database, or was altered.
        """
        return _decrypt(self._cipher, sealed, entry_id.encode())


async def open_seal(outbox: Outbox, keys: tuple[RSAPrivateKey, ...], *, renew: bool = True) -> Seal:
    """Return the seal of a database, whose secret the first key encrypts from now on.

    Args:
        outbox: The open outbox.
        keys: Private keys; any of them may have encrypted the secret.
        renew: Whether the first key encrypts it from now on; otherwise it stays as it is.

    Raises:
        SealError: No key fits.
        OutboxError: The database cannot be read or written.
    """
    ciphers = [AESGCM(_derived(_bytes(key), b"webview outbox keeper")) for key in keys]
    new = _encrypt(ciphers[0], secrets.token_bytes(32), _BOUND_TO)
    sealed = await outbox.keep_secret(new)
    for cipher in ciphers:
        try:
            secret = _decrypt(cipher, sealed, _BOUND_TO)
        except SealError:
            continue
        if renew and cipher is not ciphers[0]:
            await outbox.replace_secret(sealed, _encrypt(ciphers[0], secret, _BOUND_TO))
        return Seal(secret)
    raise SealError(
        "the outbox was sealed with another private key: name that one as "
        "MOVEO_PRIVATE_KEY_NEXT_FILE once more, or begin a new outbox with another DATABASE_URL"
    )


def _encrypt(cipher: AESGCM, plain: bytes, bound_to: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + cipher.encrypt(nonce, plain, bound_to)


def _decrypt(cipher: AESGCM, sealed: bytes, bound_to: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], bound_to)
    except (InvalidTag, ValueError) as fault:
        raise SealError("it was sealed with another secret, or altered") from fault


def _bytes(key: RSAPrivateKey) -> bytes:
    secret = key.private_numbers().d
    return secret.to_bytes((secret.bit_length() + 7) // 8, "big")


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=purpose).derive(secret)
