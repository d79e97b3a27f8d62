"""Public keys: found in any text, alone or in a certificate."""

from __future__ import annotations

from typing import Final, Literal

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey, RSAPublicNumbers

from builder.backend.der import BIT_STRING, INTEGER, SEQUENCE, DerError, Reader
from builder.backend.key_kinds import (
    KeyProblemError,
    kind_of,
    refuse_by_look,
    refuse_label,
    refuse_other_algorithm,
)
from builder.backend.key_text import Block, all_blocks, is_sequence
from builder.backend.keys import KEY_BYTES_MAX
from builder.backend.weak_keys import weakness
from builder.errors import KeyInputError
from builder.say import say, say_again
from builder.value import dataclass

Source = Literal["public", "certificate"]
_VERSION: Final = 0xA0  # the first element of a certificate of version 2 or 3
_SEEN_AS: Final[dict[str, Source]] = {
    "spki": "public",
    "rsa public": "public",
    "certificate": "certificate",
}
_PEM_OF_DER: Final = say(
    "“openssl pkey -pubin -inform DER -in FILE -out public.pem” makes PEM of it"
)

_IN_DER: Final = {
    "pkcs12": (
        say("it is a PKCS#12 file (.p12 or .pfx)"),
        say(
            "“openssl pkcs12 -in FILE -clcerts -nokeys -out cert.pem” takes the certificate "
            "out of it"
        ),
    ),
    "certificate": (
        say("it is a certificate in DER form, and PEM is needed here"),
        say("“openssl x509 -inform DER -in FILE -out cert.pem” makes PEM of it"),
    ),
}


@dataclass(frozen=True)
class FoundPublic:
    """A public key, and where it was.

    Attributes:
        key: The key.
        source: ``public`` if it was alone, ``certificate`` if it was in one.
    """

    key: RSAPublicKey
    source: Source


def parse_public(data: bytes) -> RSAPublicKey:
    """Read a public RSA key: SPKI PEM, as ``openssl rsa -pubout`` writes it, or base64 of it.

    Raises:
        KeyInputError: It is something else, or weak.
    """
    found = find_public(data)
    if found.source == "certificate":
        raise KeyInputError(
            say("This is a certificate; the public key is needed here."),
            say("“openssl x509 -in FILE -noout -pubkey” writes the one that is in it."),
        )
    return found.key


def holds_private(data: bytes) -> bool:
    """Tell whether there is a private key without a public one."""
    labels = [each.label for each in all_blocks(data[:KEY_BYTES_MAX])]
    return any(each.endswith("PRIVATE KEY") for each in labels) and not any(
        each.endswith("PUBLIC KEY") for each in labels
    )


def find_public(data: bytes) -> FoundPublic:
    """Find a public RSA key, alone or in a certificate.

    Args:
        data: The key, with any text around it.

    Raises:
        KeyInputError: There is none, or it is weak.
    """
    try:
        return _found(data)
    except DerError as fault:
        raise KeyInputError(say("This is not a usable public key: it is damaged.")) from fault
    except KeyProblemError as fault:
        problem = say_again(fault.problem)
        raise KeyInputError(
            say("This is not a usable public key: {problem}.", problem=problem),
            sentence_of(say_again(fault.advice)),
        ) from fault


def sentence_of(advice: str) -> str:
    """Return a piece of advice as a sentence by itself; an empty one stays empty."""
    return f"{advice[:1].upper()}{advice[1:]}." if advice else ""


def _found(data: bytes) -> FoundPublic:
    if len(data) > KEY_BYTES_MAX:
        raise KeyProblemError(say("it is too large to be a public key"))
    if is_sequence(data) and _SEEN_AS.get(kind_of(data)) == "public":
        raise KeyProblemError(say("it is in DER form, and PEM is needed here"), _PEM_OF_DER)
    blocks = all_blocks(data)
    for source in ("public", "certificate"):
        fitting = {
            each.content
            for each in blocks
            if each.closed and each.content and _SEEN_AS.get(kind_of(each.content)) == source
        }
        if len(fitting) > 1 and source == "public":
            raise KeyProblemError(
                say("it holds more than one public key"), say("keep the one that is meant")
            )
        if fitting:
            # Of a chain of certificates, the first is the owner's.
            first = next(each.content for each in blocks if each.content in fitting)
            return FoundPublic(_key(first or b""), source)
    _refuse(blocks, data)
    raise KeyInputError(
        say("This is not a public key in PEM form."),
        say("“openssl rsa -in key.pem -pubout” writes one."),
    )


def _refuse(blocks: list[Block], data: bytes) -> None:
    """Refuse data without a public key, if its kind is known."""
    kind = kind_of(data)
    if kind in _IN_DER:
        raise KeyProblemError(*_IN_DER[kind])
    labels = [each.label for each in blocks]
    private = any(label.endswith("PRIVATE KEY") for label in labels)
    if private or kind in ("pkcs8", "rsa", "encrypted"):
        raise KeyInputError(say("This is a private key; the public key is needed here."))
    for each in blocks:
        if each.label.endswith("PUBLIC KEY"):
            raise KeyProblemError(
                say("it is damaged: between its BEGIN and END lines there is no key")
                if each.closed
                else say("it is cut off: its END line is missing")
            )
        if each.label:
            refuse_label(each.label, "public")
    try:
        refuse_by_look(data, "public")
    except KeyProblemError as fault:
        if fault.advice:
            raise


def _key(content: bytes) -> RSAPublicKey:
    """Read SPKI, PKCS#1 (RFC 8017, appendix A.1.1), or a certificate's SPKI (RFC 5280)."""
    reader = Reader.of(content)
    kind = kind_of(content)
    if kind == "certificate":
        reader = reader.sequence()
        if reader.tag == _VERSION:
            reader.take(_VERSION)
        reader.take(INTEGER)
        for _ in range(4):  # algorithm, issuer, validity, subject
            reader.take(SEQUENCE)
        reader = reader.sequence()
    if kind != "rsa public":
        refuse_other_algorithm(reader.sequence().identifier())
        reader = Reader.of(reader.take(BIT_STRING)[1:])
    modulus, exponent = reader.integer(), reader.integer()
    # Before the library, which refuses these too, but without a message for people.
    if problem := weakness(modulus, exponent):
        raise KeyProblemError(problem)
    return RSAPublicNumbers(exponent, modulus).public_key()
