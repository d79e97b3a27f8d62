"""Decrypting PKCS#8 (RFC 8018) at a limited cost.

A key file says how much work its passphrase takes. This is read first, and refused above what
anybody would choose.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Final

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

from .der import INTEGER, OCTETS, SEQUENCE, DerError, Reader
from .key_old_envelope import DES, PKCS12_TRIPLE_DES, des_secrets, pkcs12_secrets
from .told import told

ROUNDS_MAX: Final = 5_000_000  # a second of processor; password managers choose 600,000
OLD_ROUNDS_MAX: Final = 500_000  # the same time in old schemes; OpenSSL chooses 2,048
MEMORY_MAX: Final = 256 << 20  # bytes, of scrypt
WORK_MAX: Final = 1 << 30  # bytes that scrypt goes through, some seconds
_SALT_MAX: Final = 1024

_PBES2: Final = "1.2.840.113549.1.5.13"
_PBKDF2: Final = "1.2.840.113549.1.5.12"
_SCRYPT: Final = "1.3.6.1.4.1.11591.4.11"
_DIGESTS: Final = {
    "1.2.840.113549.2.7": "sha1",
    "1.2.840.113549.2.8": "sha224",
    "1.2.840.113549.2.9": "sha256",
    "1.2.840.113549.2.10": "sha384",
    "1.2.840.113549.2.11": "sha512",
}
_CIPHERS: Final[Mapping[str, tuple[type[AES | TripleDES], int]]] = {  # and bytes of its key
    "2.16.840.1.101.3.4.1.2": (AES, 16),
    "2.16.840.1.101.3.4.1.22": (AES, 24),
    "2.16.840.1.101.3.4.1.42": (AES, 32),
    "1.2.840.113549.3.7": (TripleDES, 24),
}


class TooCostlyError(ValueError):
    """Decrypting it costs too much; the text says what it asks for."""


class OtherSchemeError(ValueError):
    """It is encrypted in a way that is not read here."""


class WrongPassphraseError(ValueError):
    """The result is not a key: the passphrase is wrong, or the data is damaged."""


class Envelope:
    """An encrypted private key.

    Args:
        data: EncryptedPrivateKeyInfo, as DER.

    Raises:
        DerError: It is something else, or damaged.
        OtherSchemeError: It is encrypted in a way that is not read here.
        TooCostlyError: It asks for too much work.
    """

    def __init__(self, data: bytes) -> None:
        outer = Reader.of(data)
        scheme = outer.sequence()
        self._sealed = outer.take(OCTETS)
        self._scheme = scheme.identifier()
        parameters = scheme.sequence()
        if self._scheme != _PBES2:
            # PKCS#5 version 1 and PKCS#12: a salt and a number of rounds.
            self._salt = _bounded_salt(parameters.take(OCTETS))
            self._rounds = _bounded_rounds(parameters.integer(), OLD_ROUNDS_MAX)
            if self._scheme not in (PKCS12_TRIPLE_DES, *DES):
                raise OtherSchemeError("another scheme")
            return
        self._read_derivation(parameters.sequence())
        encryption = parameters.sequence()
        self._cipher = encryption.identifier()
        self._vector = encryption.take(OCTETS) if encryption.tag == OCTETS else b""
        if self._cipher not in _CIPHERS or not self._digest:
            raise OtherSchemeError("another cipher or digest")

    def open(self, passphrase: bytes) -> bytes:
        """Return the private key inside, as DER; slow by intent.

        Raises:
            WrongPassphraseError: The passphrase is wrong, or the data is damaged.
        """
        algorithm, secret, vector = self._secrets(passphrase)
        try:
            cipher = algorithm(secret)
            decryptor = Cipher(cipher, CBC(vector)).decryptor()
            padded = decryptor.update(self._sealed) + decryptor.finalize()
            remover = PKCS7(cipher.block_size).unpadder()
            plain = remover.update(padded) + remover.finalize()
            Reader.of(plain)
        except ValueError as fault:
            raise WrongPassphraseError("the padding is wrong") from fault
        return plain

    def _secrets(self, passphrase: bytes) -> tuple[type[AES | TripleDES], bytes, bytes]:
        """Return the cipher, its key and its initialisation vector."""
        if self._scheme == PKCS12_TRIPLE_DES:
            return TripleDES, *pkcs12_secrets(passphrase, self._salt, self._rounds)
        if self._scheme in DES:
            digest = DES[self._scheme]
            return TripleDES, *des_secrets(digest, passphrase, self._salt, self._rounds)
        algorithm, size = _CIPHERS[self._cipher]
        if self._digest == _SCRYPT:
            n, r, p = self._scrypt
            secret = hashlib.scrypt(
                passphrase, salt=self._salt, n=n, r=r, p=p, maxmem=2 * MEMORY_MAX, dklen=size
            )
        else:
            secret = hashlib.pbkdf2_hmac(self._digest, passphrase, self._salt, self._rounds, size)
        return algorithm, secret, self._vector

    def _read_derivation(self, derivation: Reader) -> None:
        kind = derivation.identifier()
        parameters = derivation.sequence()
        if kind not in (_PBKDF2, _SCRYPT):
            raise DerError("an unknown key derivation")
        self._salt = _bounded_salt(parameters.take(OCTETS))
        if kind == _SCRYPT:
            n, r, p = (parameters.integer() for _ in range(3))
            memory = 128 * n * r
            if memory > MEMORY_MAX or memory * p > WORK_MAX:
                raise TooCostlyError(
                    told(
                        "its passphrase asks for {memory} MiB of memory {times} times (scrypt), "
                        "but at most {once} MiB once or {whole} MiB in all are spent on it",
                        memory=_count(memory >> 20),
                        times=_count(p),
                        once=MEMORY_MAX >> 20,
                        whole=_count(WORK_MAX >> 20),
                    )
                )
            if n < 2 or n & (n - 1) or not (r and p):
                raise DerError("scrypt needs a power of two")
            self._scrypt = n, r, p
            self._digest = _SCRYPT
            return
        self._rounds = _bounded_rounds(parameters.integer(), ROUNDS_MAX)
        if parameters.tag == INTEGER:
            parameters.integer()  # the key's length, which follows from the cipher
        prf = parameters.sequence().identifier() if parameters.tag == SEQUENCE else ""
        self._digest = _DIGESTS.get(prf, "") if prf else "sha1"


def _bounded_salt(salt: bytes) -> bytes:
    if len(salt) > _SALT_MAX:
        raise DerError("a salt that is too long")
    return salt


def _bounded_rounds(rounds: int, most: int) -> int:
    if rounds > most:
        raise TooCostlyError(
            told(
                "its passphrase asks for {rounds} rounds of work, and at most {most} are spent "
                "on it",
                rounds=_count(rounds),
                most=_count(most),
            )
        )
    if not rounds:
        raise DerError("no rounds")
    return rounds


def _count(number: int) -> str:
    """Return a number for people; it may have thousands of digits."""
    return f"{number:,}" if number < 10**15 else "very many"
