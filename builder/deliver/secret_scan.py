"""Looks for secrets in a bundle before it is written; one secret stops the export."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from typing import Final

from builder.errors import RefusedError
from builder.render import Bundle
from builder.say import say
from builder.value import dataclass

_PEM: Final = re.compile(rb"PRIVATE(?:\s|%20|\+)KEY(?:-|%2[Dd]){5}")
# A PEM's first line in base64, at each of the three places where a byte can fall in a group.
_HEAD: Final = b"-----BEGIN"
_WRAPPED: Final = tuple(
    base64.b64encode(b"\0" * offset + _HEAD)[(4 if offset else 0) : -4] for offset in range(3)
)
# What is between a PEM's lines: how PKCS#8 and PKCS#1 begin for RSA. A public key differs.
_BODY: Final = re.compile(rb"MII[A-Za-z0-9+/]{3}IBA(?:DANBgkqhkiG9w0BAQEFAASC|AKC)")
_TOKEN: Final = re.compile(rb"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}")
# A private key in a JSON Web Key has its exponent under "d".
_JWK: Final = re.compile(rb'"d"\s*:\s*"[A-Za-z0-9_-]{40,}"')
# How JSON and HTML write characters that stand in a secret.
_ESCAPES: Final = (
    (b"\\u002d", b"-"),
    (b"&#45;", b"-"),
    (b"\\/", b"/"),
    (b'\\"', b'"'),
    (b"&#34;", b'"'),
    (b"&quot;", b'"'),
)


@dataclass(frozen=True)
class Leak:
    """A secret in a bundle.

    Attributes:
        path: The file.
        what: What it looks like.
    """

    path: str
    what: str


def scan(bundle: Bundle, secrets: Iterable[str] = ()) -> tuple[Leak, ...]:
    """Return the secrets found in a bundle.

    Args:
        bundle: The bundle.
        secrets: Further texts that must not be in it, such as a passphrase; short ones (under
            eight characters) are not looked for, as they stand in any text.
    """
    wanted = [each.encode() for each in secrets if len(each) >= 8]
    return tuple(
        Leak(path, what)
        for path in bundle
        for what in dict.fromkeys(_leaks(path, bundle[path], wanted))
    )


def refuse_secrets(bundle: Bundle) -> None:
    """Let a bundle without secrets pass.

    Raises:
        RefusedError: It holds one; nothing was written.
    """
    leaks = scan(bundle)
    if leaks:
        raise RefusedError(
            say(
                "The export was stopped: {path} holds {secret}.",
                path=leaks[0].path,
                secret=leaks[0].what,
            ),
            say(
                "Remove it from the form's texts and options; a secret belongs on the server only."
            ),
        )


def _leaks(path: str, content: bytes, wanted: list[bytes]) -> Iterator[str]:
    plain = content
    for escaped, character in _ESCAPES:
        plain = plain.replace(escaped, character)
    # The backend's own source names the marks that it looks for.
    if not path.endswith(".py"):
        if _PEM.search(plain):
            yield say("a private key")
        if any(mark in plain for mark in _WRAPPED):
            yield say("a key in base64")
    if _BODY.search(plain):
        yield say("a private key without its first line")
    if _JWK.search(plain):
        yield say("a private key (JWK)")
    if _TOKEN.search(plain):
        yield say("a signed token")
    if any(secret in plain for secret in wanted):
        yield say("one of your secrets")
