"""Loading the private key: found in any text, refused if it is weak or of another kind."""

from __future__ import annotations

import base64
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    RSAPrivateNumbers,
    RSAPublicNumbers,
)
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from .der import OCTETS, SEQUENCE, DerError, Reader
from .key_envelope import Envelope, OtherSchemeError, TooCostlyError, WrongPassphraseError
from .key_kinds import (
    KeyProblemError,
    kind_of,
    refuse_by_look,
    refuse_label,
    refuse_other_algorithm,
    refuse_ssh,
    refuse_without_label,
)
from .key_text import Block, all_blocks, is_sequence
from .told import told
from .weak_keys import fingerprint, private_weakness, warning_about, weakness

__all__ = [
    "KEY_BYTES_MAX",
    "KeyProblemError",
    "PassphraseError",
    "fingerprint",
    "load_private_key",
    "needs_passphrase",
    "warning_about",
]

KEY_BYTES_MAX: Final = 64 * 1024
_DAMAGED: Final = told("it is damaged")
_NOT_RSA: Final = told("it is not an RSA key; the platform takes RS256 only")
_WRONG_PASSPHRASE: Final = told("the passphrase is wrong, or the key is damaged")
_OTHER_SCHEME: Final = (
    told("it is encrypted in a way that is not supported"),
    told("“openssl pkcs8 -topk8 -in FILE -out key.pem” encrypts it in the usual way"),
)
# The ciphers of traditional encrypted PEM that the cryptography library supports.
_TRADITIONAL_CIPHERS: Final = ("AES-128-CBC", "AES-256-CBC", "DES-EDE3-CBC")


class PassphraseError(KeyProblemError):
    """The key is encrypted, and its passphrase is missing or wrong."""


def load_private_key(data: bytes, passphrase: str = "") -> RSAPrivateKey:
    """Load an RSA private key: PEM (PKCS#1 or PKCS#8, encrypted or not), or base64 of it.

    The text around the PEM and its encoding do not matter. The expensive steps, its passphrase and
    the check of its primes, are limited and run once.

    Args:
        data: The key, with any text around it.
        passphrase: For an encrypted key.

    Raises:
        KeyProblemError: There is no private RSA key in it that is strong enough.
        PassphraseError: It is encrypted, and the passphrase is missing or wrong.
    """
    block = _private_block(data)
    try:
        numbers = _numbers(block, passphrase.encode(errors="surrogatepass"))
    except DerError as fault:
        raise KeyProblemError(_DAMAGED) from fault
    public = numbers.public_numbers
    if weak := weakness(public.n, public.e) or private_weakness(numbers):
        raise KeyProblemError(weak)
    try:
        return numbers.private_key()
    except ValueError as fault:
        raise KeyProblemError(told("it is damaged: its numbers do not belong together")) from fault


def needs_passphrase(data: bytes) -> bool:
    """Tell whether data holds a private key that is encrypted."""
    try:
        block = _private_block(data)
        return bool(block.cipher) or _envelope(block) is not None
    except (KeyProblemError, DerError):
        return False


def _private_block(data: bytes) -> Block:
    """Return the block with the private key.

    Raises:
        KeyProblemError: There is none, or more than one.
    """
    if not data.strip():
        raise KeyProblemError(told("it is empty"))
    if len(data) > KEY_BYTES_MAX:
        raise KeyProblemError(told("it is too large to be a private key"))
    if is_sequence(data):
        refuse_without_label(data, "FILE")
    blocks = all_blocks(data)
    private = [each for each in blocks if each.label.endswith("PRIVATE KEY")]
    if not private:
        for each in blocks:
            if each.label:
                refuse_label(each.label, "private")
            refuse_without_label(each.content or b"", "base64")
        refuse_by_look(data, "private")
    whole = [each for each in private if each.closed and each.content]
    if len({each.content for each in whole}) > 1:
        raise KeyProblemError(
            told("it holds more than one private key"), told("keep the one that is meant")
        )
    if whole:
        _refuse_other_label(whole[0])
        return whole[0]
    if not private[0].closed:
        raise KeyProblemError(told("it is cut off: its END line is missing"))
    raise KeyProblemError(told("it is damaged: between its BEGIN and END lines there is no key"))


def _refuse_other_label(block: Block) -> None:
    """Refuse kinds that the label alone tells, before anybody is asked for a passphrase.

    Raises:
        KeyProblemError: It is such a key.
    """
    if block.label == "OPENSSH PRIVATE KEY":
        refuse_ssh(block.content or b"")
    if block.cipher and block.label not in ("RSA PRIVATE KEY", "PRIVATE KEY"):
        raise KeyProblemError(
            told(
                "it is a key of the kind {kind}, not an RSA key; the platform takes RS256 only",
                kind=block.label.removesuffix(" PRIVATE KEY"),
            )
        )
    if block.cipher and block.cipher.upper() not in _TRADITIONAL_CIPHERS:
        raise KeyProblemError(*_OTHER_SCHEME)


def _envelope(block: Block) -> Envelope | None:
    """Return the encryption of a PKCS#8 key; None if it is not encrypted.

    Raises:
        DerError: It is damaged.
        KeyProblemError: It asks for too much work, or is encrypted in an unknown way.
    """
    if block.cipher or kind_of(block.content or b"") != "encrypted":
        return None
    try:
        return Envelope(block.content or b"")
    except TooCostlyError as fault:
        raise KeyProblemError(fault.args[0]) from fault
    except OtherSchemeError as fault:
        raise KeyProblemError(*_OTHER_SCHEME) from fault


def _numbers(block: Block, passphrase: bytes) -> RSAPrivateNumbers:
    """Return a key's numbers, unchecked.

    Raises:
        DerError: It is damaged.
        KeyProblemError: It is not an RSA key, or cannot be opened.
    """
    envelope = _envelope(block)
    if not block.cipher and envelope is None:
        return _rsa_numbers(block.content or b"")
    if not passphrase:
        raise PassphraseError(told("it is encrypted and needs its passphrase"))
    if envelope is None:
        return _of_traditional(block, passphrase)
    try:
        return _rsa_numbers(envelope.open(passphrase))
    except WrongPassphraseError as fault:
        raise PassphraseError(_WRONG_PASSPHRASE) from fault


def _rsa_numbers(content: bytes) -> RSAPrivateNumbers:
    """Read PKCS#8, or PKCS#1 by itself (RFC 5958 and RFC 8017, appendix A.1.2)."""
    kind = kind_of(content)
    if kind == "pkcs8":
        reader = Reader.of(content)
        reader.integer()
        refuse_other_algorithm(reader.sequence().identifier())
        content = reader.take(OCTETS)
    elif kind not in ("rsa", ""):
        refuse_without_label(content, "FILE")
    reader = Reader.of(content)
    version = reader.integer()
    n, e, d, p, q, dmp1, dmq1, iqmp = (reader.integer() for _ in range(8))
    if version == 1 and reader.tag == SEQUENCE:
        others = reader.sequence()
        count = 2
        while others:
            others.sequence()
            count += 1
        raise KeyProblemError(
            told(
                "it is an RSA key of {count} primes (multi-prime), and two are needed",
                count=count,
            ),
            told("“openssl genrsa -out key.pem 2048” makes a key that can be used"),
        )
    if version or reader:
        raise DerError("another version than expected")
    return RSAPrivateNumbers(p, q, d, dmp1, dmq1, iqmp, RSAPublicNumbers(e, n))


def _of_traditional(block: Block, passphrase: bytes) -> RSAPrivateNumbers:
    """Open a traditional encrypted PEM, which costs one round of work."""
    try:
        key = load_pem_private_key(
            _sealed_pem(block), passphrase, unsafe_skip_rsa_key_validation=True
        )
    except (ValueError, TypeError) as fault:
        raise PassphraseError(_WRONG_PASSPHRASE) from fault
    if not isinstance(key, RSAPrivateKey):
        raise KeyProblemError(_NOT_RSA)
    return key.private_numbers()


def _sealed_pem(block: Block) -> bytes:
    """Return a traditional encrypted PEM without the text around it."""
    text = base64.encodebytes(block.content or b"").decode()
    return (
        f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
        f"DEK-Info: {block.cipher},{block.vector}\n\n{text}-----END RSA PRIVATE KEY-----\n"
    ).encode()
