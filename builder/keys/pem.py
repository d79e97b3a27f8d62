"""Private and public keys as PEM: reading all usual forms, writing ours."""

from __future__ import annotations

import base64

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
)

from builder.backend.keys import (
    KeyProblemError,
    PassphraseError,
    fingerprint,
    load_private_key,
    needs_passphrase,
)
from builder.backend.keys import warning_about as told_about
from builder.errors import KeyInputError
from builder.keys.pair import SIZES
from builder.keys.public import (
    FoundPublic,
    find_public,
    holds_private,
    parse_public,
    sentence_of,
)
from builder.say import say, say_again

__all__ = [
    "FoundPublic",
    "PassphraseInputError",
    "RSAPrivateKey",
    "find_public",
    "fingerprint",
    "holds_private",
    "needs_passphrase",
    "new_private",
    "parse_private",
    "parse_public",
    "private_base64",
    "private_pem",
    "public_pem",
    "warning_about",
]


class PassphraseInputError(KeyInputError):
    """A key is encrypted, and its passphrase is missing or wrong; another one may work."""


def new_private(bits: int) -> RSAPrivateKey:
    """Make a new private key; slow (seconds for 4096 bits).

    Args:
        bits: 2048, 3072 or 4096.

    Raises:
        KeyInputError: The size is another.
    """
    if bits not in SIZES:
        raise KeyInputError(
            say("A key of {bits} bits is not offered.", bits=bits), say("Use 2048, 3072 or 4096.")
        )
    return generate_private_key(65537, bits)


def parse_private(data: bytes, passphrase: str = "") -> RSAPrivateKey:
    """Read a private key: PEM in PKCS#1 or PKCS#8, encrypted or not, or base64 of such a PEM.

    Slow for large keys, up to three seconds for 8,192 bits, as its primes are checked: read a key
    once.

    Args:
        data: The key, with any text around it.
        passphrase: For encrypted PEM.

    Raises:
        KeyInputError: It is not a private RSA key, or too weak.
        PassphraseInputError: It is encrypted, and the passphrase is missing or wrong.
    """
    try:
        return load_private_key(data, passphrase)
    except PassphraseError as fault:
        raise PassphraseInputError(_unusable(say_again(fault.problem))) from fault
    except KeyProblemError as fault:
        raise KeyInputError(
            _unusable(say_again(fault.problem)),
            sentence_of(say_again(fault.advice))
            if fault.advice
            else say("A key made by “openssl genrsa -out key.pem 2048” can be used."),
        ) from fault


def _unusable(problem: str) -> str:
    return say("This is not a usable private key: {problem}.", problem=problem)


def warning_about(key: RSAPublicKey) -> str:
    """Return a warning about a usable key pair; empty if there is none."""
    return say_again(told_about(key))


def public_pem(key: RSAPublicKey) -> str:
    """Return a public key as SPKI PEM, for the integration's field YOUR PUBLIC KEY."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def private_pem(key: RSAPrivateKey) -> bytes:
    """Return a private key as unencrypted PKCS#8 PEM, for a server's secret."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def private_base64(pem: bytes) -> str:
    """Return base64 of a PEM on one line, as the vendor's environment variables have it."""
    return base64.b64encode(pem).decode()
