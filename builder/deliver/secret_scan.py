"""The last look before anything is written: no bundle leaves with a secret in it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from builder.errors import RefusedError
from builder.render import Bundle

_MARKS: Final = (b"PRIVATE KEY-----",)
# A PEM's first line in base64, at each of the three places where a byte can fall in a group.
_HEAD: Final = b"-----BEGIN"
_WRAPPED: Final = tuple(
    base64.b64encode(b"\0" * offset + _HEAD)[(4 if offset else 0) : -4] for offset in range(3)
)
_TOKEN: Final = re.compile(rb"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}")
# A private key in a JSON Web Key has its exponent under "d".
_JWK: Final = re.compile(rb'"d"\s*:\s*"[A-Za-z0-9_-]{40,}"')


@dataclass(frozen=True, slots=True)
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
            f"The export was stopped: {leaks[0].path} holds {leaks[0].what}.",
            "Remove it from the form's texts and options; a secret belongs on the server only.",
        )


def _leaks(path: str, content: bytes, wanted: list[bytes]) -> Iterator[str]:
    # JSON and HTML write some characters of a PEM in other ways.
    plain = content.replace(b"\\u002d", b"-").replace(b"&#45;", b"-").replace(b"\\/", b"/")
    # The backend's own source names the marks that it looks for.
    if not path.endswith(".py"):
        if any(mark in plain for mark in _MARKS):
            yield "a private key"
        if any(mark in plain for mark in _WRAPPED):
            yield "a key in base64"
    if _JWK.search(plain):
        yield "a private key (JWK)"
    if _TOKEN.search(plain):
        yield "a signed token"
    if any(secret in plain for secret in wanted):
        yield "a secret of yours"
