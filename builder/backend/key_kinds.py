"""The kind of a key by its structure, and the messages for intact keys that cannot be used."""

from __future__ import annotations

import re
from typing import Final

from .der import BIT_STRING, INTEGER, OCTETS, SEQUENCE, DerError, Reader
from .key_text import lacks_begin, plain_text
from .told import told

RSA: Final = "1.2.840.113549.1.1.1"
_NEW_KEY: Final = told("“openssl genrsa -out key.pem 2048” makes one")
_NEEDED: Final = {
    "private": told("the private key is needed here"),
    "public": told("the public key is needed here"),
}
_OTHER_USE: Final = {"1.2.840.113549.1.1.10": "RSA-PSS", "1.2.840.113549.1.1.7": "RSA-OAEP"}
_ALGORITHMS: Final = {
    "1.2.840.10045.2.1": told("an elliptic-curve key (EC)"),
    "1.2.840.10040.4.1": told("a DSA key"),
    "1.2.840.113549.1.3.1": told("a Diffie-Hellman key (DH)"),
    "1.2.840.10046.2.1": told("a Diffie-Hellman key (DH)"),
    "1.3.101.110": told("an X25519 key"),
    "1.3.101.111": told("an X448 key"),
    "1.3.101.112": told("an Ed25519 key"),
    "1.3.101.113": told("an Ed448 key"),
    "2.16.840.1.101.3.4.3.17": told("an ML-DSA key"),
    "2.16.840.1.101.3.4.3.18": told("an ML-DSA key"),
    "2.16.840.1.101.3.4.3.19": told("an ML-DSA key"),
}
_JAVA_STORES: Final = (b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce")
_SSH_MAGIC: Final = b"openssh-key-v1\0"
_SSH_PUBLIC: Final = re.compile(r"(?:^|\s)(?:ssh|ecdsa)-[a-z0-9-]{2,30} AAAA[A-Za-z0-9+/]")


class KeyProblemError(ValueError):
    """A key cannot be used; the text says why and holds nothing of the key.

    Args:
        problem: Why, going on from "the key cannot be used: ".
        advice: What to do about it; empty if the problem says it all.
    """

    def __init__(self, problem: str, advice: str = "") -> None:
        super().__init__(f"{problem}: {advice}" if advice else problem)
        self.problem = problem
        self.advice = advice


def kind_of(data: bytes) -> str:
    """Return the kind of a structure in DER.

    Returns:
        ``encrypted``, ``pkcs8``, ``rsa``, ``ec``, ``dsa``, ``spki``, ``rsa public``,
        ``certificate``, ``pkcs12``; empty for anything else.
    """
    try:
        reader = Reader.of(data)
        tags = []
        while reader:
            tags.append(reader.tag)
            reader.take(reader.tag)
        first, rest = (tags[0], tags[1:]) if tags else (0, [])
    except DerError:
        return ""
    if first == INTEGER and rest[:2] == [SEQUENCE, OCTETS]:
        return "pkcs8"
    if tags in ([INTEGER, SEQUENCE], [INTEGER, SEQUENCE, SEQUENCE]):
        return "pkcs12"
    if first == INTEGER and rest[:1] == [OCTETS]:
        return "ec"
    numbers = {2: "rsa public", 6: "dsa"}.get(len(tags)) if set(tags) == {INTEGER} else None
    if numbers:
        return numbers
    if tags[:9] == [INTEGER] * 9:
        return "rsa"
    by_shape = {
        (SEQUENCE, OCTETS): "encrypted",
        (SEQUENCE, BIT_STRING): "spki",
        (SEQUENCE, SEQUENCE, BIT_STRING): "certificate",
    }
    return by_shape.get(tuple(tags), "")


def refuse_other_algorithm(identifier: str) -> None:
    """Let RSA through.

    Args:
        identifier: The object identifier of a key's algorithm.

    Raises:
        KeyProblemError: It is another; says which.
    """
    if identifier in _OTHER_USE:
        raise KeyProblemError(
            told(
                "it is an {use} key, which may not sign RS256; an ordinary RSA key is needed",
                use=_OTHER_USE[identifier],
            ),
            _NEW_KEY,
        )
    if identifier != RSA:
        what = _ALGORITHMS.get(identifier) or told(
            "a key of another kind ({identifier})", identifier=identifier[:40]
        )
        raise KeyProblemError(
            told("it is {what}, not an RSA key; the platform takes RS256 only", what=what)
        )


def refuse_ssh(content: bytes) -> None:
    """Refuse what an OpenSSH key's block holds.

    Raises:
        KeyProblemError: Always; says what it is.
    """
    kind = _ssh_kind(content)
    if not kind:
        raise KeyProblemError(told("it is an OpenSSH key, and damaged"))
    if kind != "ssh-rsa":
        raise KeyProblemError(
            told(
                "it is an OpenSSH key of the kind {kind}, not an RSA key; the platform takes "
                "RS256 only",
                kind=kind,
            )
        )
    raise KeyProblemError(
        told("it is an OpenSSH key, which is sound but of another form"),
        told("copy it to key.pem, and “ssh-keygen -p -m PEM -f key.pem” turns the copy into PEM"),
    )


def refuse_label(label: str, wanted: str) -> None:
    """Refuse a PEM block by what its BEGIN line names.

    Args:
        label: What it names.
        wanted: ``private`` or ``public``.

    Raises:
        KeyProblemError: Always; says what it is.
    """
    needed = _NEEDED[wanted]
    if label.endswith("PUBLIC KEY"):
        raise KeyProblemError(told("it is a public key; {needed}", needed=needed))
    if "CERTIFICATE REQUEST" in label:
        raise KeyProblemError(told("it is a certificate request; {needed}", needed=needed))
    if "CERTIFICATE" in label or label in ("PKCS7", "CMS"):
        raise KeyProblemError(told("it is a certificate; {needed}", needed=needed))
    if label.startswith("PGP"):
        raise KeyProblemError(told("it is of PGP; {needed}, as PEM", needed=needed), _NEW_KEY)
    if label.endswith("PARAMETERS"):
        raise KeyProblemError(
            told("it holds parameters of keys, and no key; {needed}", needed=needed)
        )
    raise KeyProblemError(
        told("it is a “{label}”, which is unknown here; {needed}", label=label[:40], needed=needed)
    )


def refuse_without_label(content: bytes, where: str) -> None:
    """Refuse a structure without a BEGIN line.

    Args:
        content: The structure, in DER.
        where: ``FILE`` if the file is the structure, ``base64`` if the file has it in base64.

    Raises:
        KeyProblemError: It is a known structure; says which.
    """
    kind = kind_of(content)
    source = "-in FILE" if where == "FILE" else "-in <(base64 -d FILE)"
    if kind == "pkcs12":
        raise KeyProblemError(
            told("it is a PKCS#12 file (.p12 or .pfx)"),
            told(
                "“openssl pkcs12 {source} -nocerts -nodes -out key.pem” takes the key out of it",
                source=source,
            ),
        )
    if kind in ("spki", "rsa public"):
        refuse_label("PUBLIC KEY", "private")
    if kind == "certificate":
        refuse_label("CERTIFICATE", "private")
    if kind in ("ec", "dsa"):
        refuse_other_algorithm({"ec": "1.2.840.10045.2.1", "dsa": "1.2.840.10040.4.1"}[kind])
    if kind == "pkcs8":
        refuse_other_algorithm(algorithm_of(content))
    if kind:
        raise KeyProblemError(
            told("it is a key in DER form, and PEM is needed here"),
            told("“openssl pkey -inform DER {source} -out key.pem” makes PEM of it", source=source),
        )


def algorithm_of(content: bytes) -> str:
    """Return the object identifier of the algorithm of a PKCS#8 key.

    Raises:
        DerError: It is damaged.
    """
    reader = Reader.of(content)
    reader.take(INTEGER)
    return reader.sequence().identifier()


def refuse_by_look(data: bytes, wanted: str) -> None:
    """Refuse data without PEM, by what it looks like.

    Args:
        data: The file or text.
        wanted: ``private`` or ``public``.

    Raises:
        KeyProblemError: Always.
    """
    text = plain_text(data)
    if data.startswith(_JAVA_STORES):
        raise KeyProblemError(
            told("it is a Java keystore"),
            told(
                "“keytool -importkeystore -srckeystore FILE -destkeystore key.p12 -deststoretype "
                "PKCS12” makes PKCS#12 of it, and “openssl pkcs12 -in key.p12 -nocerts -nodes "
                "-out key.pem” takes the key out of that"
            ),
        )
    if "PuTTY-User-Key-File" in text:
        raise KeyProblemError(
            told("it is a key of PuTTY (.ppk)"),
            told("“puttygen FILE -O private-openssh -o key.pem” writes one that can be used"),
        )
    if '"kty"' in text:
        raise KeyProblemError(told("it is a JWK (a key in JSON); PEM is needed here"))
    if "<RSAKeyValue" in text:
        raise KeyProblemError(told("it is a key in XML; PEM is needed here"))
    if _SSH_PUBLIC.search(text):
        if wanted == "private":
            raise KeyProblemError(
                told("it is a public key of SSH; {needed}", needed=_NEEDED[wanted])
            )
        raise KeyProblemError(
            told("it is a public key of SSH; {needed}, as PEM", needed=_NEEDED[wanted]),
            told("“ssh-keygen -e -m PKCS8 -f FILE” writes it so"),
        )
    if lacks_begin(text):
        raise KeyProblemError(told("it is cut off: its BEGIN line is missing"))
    raise KeyProblemError(told("it is neither PEM nor base64 of PEM"))


def _ssh_kind(content: bytes) -> str:
    """Return the kind of an OpenSSH key, such as ``ssh-rsa``; empty if it is damaged.

    Source: PROTOCOL.key of OpenSSH. Each text has its length before it: cipher, derivation, its
    options; then the number of keys, and the public one, which begins with its kind.
    """
    if not content.startswith(_SSH_MAGIC):
        return ""
    left = content[len(_SSH_MAGIC) :]
    for _ in range(3):
        left = left[4 + int.from_bytes(left[:4], "big") :]
    size = int.from_bytes(left[8:12], "big")
    kind = left[12 : 12 + size].decode("ascii", "replace")
    return kind if re.fullmatch(r"[a-z0-9@.-]{1,60}", kind) else ""
