"""Refusals of keys, and envelopes whose passphrase costs much to try."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateNumbers

from builder.backend.keys import (
    KeyProblemError,
    load_private_key,
)
from tests.backend.key_material import (
    element,
    integer,
    made,
    private_pem,
    sequence,
)


def refusal(data: bytes, passphrase: str = "") -> str:
    with pytest.raises(KeyProblemError) as caught:
        load_private_key(data, passphrase)
    return str(caught.value)


def numbers() -> RSAPrivateNumbers:
    return load_private_key(made()["pkcs8"]).private_numbers()


def envelope(derivation: bytes) -> bytes:
    cipher = sequence(element(0x06, bytes.fromhex("60864801650304012a")), element(4, b"v" * 16))
    pbes2 = element(0x06, bytes.fromhex("2a864886f70d01050d"))
    return private_pem(
        sequence(sequence(pbes2, sequence(derivation, cipher)), element(4, b"x" * 32)),
        "ENCRYPTED PRIVATE KEY",
    )


def by_rounds(rounds: int) -> bytes:
    pbkdf2 = element(0x06, bytes.fromhex("2a864886f70d01050c"))
    return envelope(sequence(pbkdf2, sequence(element(4, b"salt"), integer(rounds))))


def by_scrypt(n: int, r: int, p: int) -> bytes:
    scrypt = element(0x06, bytes.fromhex("2b06010401da47040b"))
    return envelope(sequence(scrypt, sequence(element(4, b"salt"), *map(integer, (n, r, p)))))
