"""What keeps the outbox unreadable at rest: one secret per database, sealed with the private key.

The secret is drawn once and lies in the database, encrypted with a key that is derived from the
private key. A new private key therefore re-seals one row and loses nothing: submissions that wait,
dead letters, and the memory of which were sent before stay as they are.
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
    """What is sealed cannot be opened with the keys at hand."""


class Seal:
    """Seals payloads, and hides names.

    Args:
        secret: The database's secret.
    """

    def __init__(self, secret: bytes) -> None:
        self._cipher = AESGCM(_derived(secret, b"webview outbox payloads"))
        self._names = _derived(secret, b"webview outbox names")

    def hide(self, *parts: bytes) -> bytes:
        """Return a keyed hash: tells equal things from others, and nothing else of them."""
        framed = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
        return hmac.digest(self._names, framed, "sha256")

    def close(self, entry_id: str, payload: bytes) -> bytes:
        """Seal a payload; the entry's id is bound to it."""
        return _encrypt(self._cipher, payload, entry_id.encode())

    def open(self, entry_id: str, sealed: bytes) -> bytes:
        """Open a payload.

        Raises:
            SealError: It is another database's, or was altered.
        """
        return _decrypt(self._cipher, sealed, entry_id.encode())


async def open_seal(outbox: Outbox, keys: tuple[RSAPrivateKey, ...], *, renew: bool = True) -> Seal:
    """Return the seal of a database; the first key seals its secret from now on.

    Args:
        outbox: The open outbox.
        keys: Private keys; any of them may have sealed the secret.
        renew: Whether the first key seals it from now on; otherwise it stays as it is.

    Raises:
        SealError: None of the keys did.
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
