"""Checking a token as a strict platform would, with all reasons to refuse it.

RFC 7515 (JWS), RFC 7519 (JWT) and RFC 8725 (best current practices) say what a token is; the
platform's documentation says which claims it has.
"""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Mapping
from dataclasses import field
from typing import Any, Final, TypeGuard

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from builder.errors import KeyInputError
from builder.keys.public import parse_public
from builder.say import say, say_count
from builder.strict_json import NotJsonError, read_json, shown
from builder.value import dataclass

LIFETIME_MAX_S: Final = 60
_LIFETIME_S: Final = 4  # the documentation's 4000 ms
_LEEWAY_S: Final = 1  # as claims count in whole seconds
_LAST_MOMENT_S: Final = 1 << 40
_NEEDED: Final = ("sub", "iss", "exp", "iat")
_TEXTS: Final = ("sub", "iss", "jti")
_MOMENTS: Final = ("exp", "iat", "nbf")
_ALPHABET: Final = re.compile(r"[A-Za-z0-9_-]*")
# Header parameters that contain a key or its address (RFC 7515, section 4.1).
_KEYS_BROUGHT: Final = ("jwk", "jku", "x5u", "x5c")


@dataclass(frozen=True)
class TokenCheck:
    """What a token says, and what is wrong with it.

    Attributes:
        header: The decoded header.
        claims: The decoded claims; unverified if there are problems.
        problems: Reasons to refuse it, as sentences; empty if it is good.
        remaining_s: Seconds from the check until it expires; None if it does not say.
        notes: Oddities that are no reason to refuse it, as sentences.
        is_signed: Whether the key signed it, whatever else is wrong with it.
    """

    header: Mapping[str, Any] = field(default_factory=dict)
    claims: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    remaining_s: float | None = None
    notes: tuple[str, ...] = ()
    is_signed: bool = False


class _UnreadableError(ValueError):
    """A part of a token cannot be read; the text is the whole sentence."""


def check_token(
    token: str,
    public_pem: str,
    *,
    issuer: str = "",
    subject: str = "",
    now: float | None = None,
) -> TokenCheck:
    """Check a token: RS256 signature, and the claims that the documentation names.

    Args:
        token: The token, without ``Bearer``.
        public_pem: The public key that the platform knows.
        issuer: The expected ``iss``; empty to expect any text.
        subject: The expected ``sub``; empty to expect any text.
        now: Seconds since the epoch; the clock's own if None.
    """
    moment = time.time() if now is None else now
    try:
        parts = _parts(token)
        header = _object(parts[0], say("header"))
    except _UnreadableError as fault:
        return TokenCheck(problems=(str(fault),))
    unsigned = _signature(token, header, public_pem)
    is_signed = header.get("alg") == "RS256" and not unsigned
    problems = [*_header(header), *unsigned]
    try:
        claims = _object(parts[1], say("payload"))
    except _UnreadableError as fault:
        return TokenCheck(header, problems=(*problems, str(fault)), is_signed=is_signed)
    problems += _claims(claims, moment)
    for name, wanted in (("iss", issuer), ("sub", subject)):
        found = claims.get(name)
        if wanted and isinstance(found, str) and found and found != wanted:
            problems.append(
                say(
                    "The claim {name} is {found}, and {wanted} is expected.",
                    name=name,
                    found=shown(found),
                    wanted=shown(wanted),
                )
            )
    remaining = claims["exp"] - moment if _is_moment(claims.get("exp")) else None
    return TokenCheck(header, claims, tuple(problems), remaining, _notes(header, claims), is_signed)


def _parts(token: str) -> list[str]:
    parts = token.split(".")
    if len(parts) == 5:
        raise _UnreadableError(
            say("It is encrypted (JWE, five parts), and a signed one is needed.")
        )
    if len(parts) != 3:
        raise _UnreadableError(
            say_count(
                "It is not a token: it has one part, not three.",
                "It is not a token: it has {count} parts, not three.",
                len(parts),
            )
        )
    return parts


def _object(part: str, name: str) -> dict[str, Any]:
    """Read a part that is a JSON object."""
    try:
        found = read_json(_decoded(part, name))
    except NotJsonError as fault:
        raise _UnreadableError(
            say("Its {part} is not JSON: {reason}.", part=name, reason=fault)
        ) from fault
    if not isinstance(found, dict):
        raise _UnreadableError(say("Its {part} is not a JSON object.", part=name))
    return found


def _decoded(part: str, name: str) -> bytes:
    """Decode base64url as in RFC 7515, section 2: without padding, nothing around it."""
    if not part:
        raise _UnreadableError(say("Its {part} is empty.", part=name))
    if "=" in part:
        raise _UnreadableError(
            say("Its {part} is padded with “=”, which tokens leave out.", part=name)
        )
    if re.search(r"\s", part):
        raise _UnreadableError(say("Its {part} holds blanks or line breaks.", part=name))
    if not _ALPHABET.fullmatch(part):
        raise _UnreadableError(
            say("Its {part} holds “+” or “/”, which base64url does not have.", part=name)
            if set(part) & set("+/")
            else say("Its {part} holds other characters, which base64url does not have.", part=name)
        )
    try:
        found = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError as fault:
        raise _UnreadableError(say("Its {part} is cut off.", part=name)) from fault
    if base64.urlsafe_b64encode(found).rstrip(b"=").decode() != part:
        raise _UnreadableError(
            say("Its {part} ends in bits that mean nothing, and must be zero.", part=name)
        )
    return found


def _header(header: Mapping[str, Any]) -> list[str]:
    problems = []
    if "alg" not in header:
        problems.append(say("Its header names no algorithm (alg); RS256 is needed."))
    elif header["alg"] != "RS256":
        problems.append(
            say("It is signed by {algorithm}, not RS256.", algorithm=shown(header["alg"]))
        )
    if "crit" in header:
        problems.append(_critical(header["crit"]))
    if header.get("b64", True) is not True:
        problems.append(say("Its header says that the payload is not in base64 (b64)."))
    problems += [
        say("The header parameter {name} is not a text.", name=name)
        for name in ("kid", "typ", "cty")
        if not isinstance(header.get(name, ""), str)
    ]
    if isinstance(header.get("cty"), str) and header["cty"].upper() == "JWT":
        problems.append(say("It holds another token (cty is JWT), and claims are needed."))
    return problems


def _critical(names: object) -> str:
    if isinstance(names, list) and names and all(isinstance(each, str) for each in names):
        listed = ", ".join(shown(each) for each in names[:5])
        return say(
            "Its header calls {names} critical (crit), which is not understood here.",
            names=listed,
        )
    return say("The header parameter crit is not a list of names.")


def _signature(token: str, header: Mapping[str, Any], public_pem: str) -> list[str]:
    if header.get("alg") != "RS256":
        return []
    signed, _, signature = token.rpartition(".")
    try:
        key = parse_public(public_pem.encode())
        key.verify(_decoded(signature, say("signature")), signed.encode(), PKCS1v15(), SHA256())
    except KeyInputError as fault:
        return [fault.message]
    except _UnreadableError as fault:
        return [str(fault)]
    except (InvalidSignature, UnicodeEncodeError):
        return [say("The signature does not belong to the public key.")]
    return []


def _claims(claims: Mapping[str, Any], now: float) -> list[str]:
    problems = [
        say("The claim {name} is missing.", name=each) for each in _NEEDED if each not in claims
    ]
    problems += [_fault(name, claims[name]) for name in (*_TEXTS, *_MOMENTS) if name in claims]
    problems = [each for each in problems if each]
    if "aud" in claims:
        problems.append(
            say(
                "It is meant for {audience} (aud), and the platform has no such name.",
                audience=shown(claims["aud"]),
            )
        )
    expires, issued, begins = (claims.get(each) for each in ("exp", "iat", "nbf"))
    if _is_moment(expires) and expires <= now:
        problems.append(say("It expired {seconds:.1f} s ago.", seconds=now - expires))
    if _is_moment(issued) and issued > now + _LEEWAY_S:
        problems.append(say("It was issued {seconds:.1f} s in the future.", seconds=issued - now))
    if _is_moment(begins) and begins > now + _LEEWAY_S:
        problems.append(
            say("It is not valid before {seconds:.1f} s from now (nbf).", seconds=begins - now)
        )
    if _is_moment(expires) and _is_moment(issued) and expires - issued > LIFETIME_MAX_S:
        problems.append(say("It lives longer than {seconds} s.", seconds=LIFETIME_MAX_S))
    return problems


def _fault(name: str, value: object) -> str:
    """Return why a claim cannot have such a value; empty if it can."""
    if name in _TEXTS:
        if not isinstance(value, str):
            return say(
                "The claim {name} is {value}, and must be text.", name=name, value=shown(value)
            )
        return "" if value or name not in _NEEDED else say("The claim {name} is empty.", name=name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        if isinstance(value, str):
            return say(
                "The claim {name} is the text {value}, and must be a number.",
                name=name,
                value=shown(value),
            )
        return say(
            "The claim {name} is {value}, and must be a number.", name=name, value=shown(value)
        )
    if _is_moment(value):
        return ""
    return say("The claim {name} is {value}, which no clock shows.", name=name, value=shown(value))


def _notes(header: Mapping[str, Any], claims: Mapping[str, Any]) -> tuple[str, ...]:
    notes = [
        say(
            "Its header brings a key along ({name}), which is ignored: only the "
            "registered one counts.",
            name=name,
        )
        for name in _KEYS_BROUGHT
        if name in header
    ]
    kind = header.get("typ", "JWT")
    if isinstance(kind, str) and kind.upper().removeprefix("APPLICATION/") != "JWT":
        notes.append(say("Its header calls it {kind} (typ), where JWT is usual.", kind=shown(kind)))
    expires, issued = claims.get("exp"), claims.get("iat")
    if (
        _is_moment(expires)
        and _is_moment(issued)
        and _LIFETIME_S < expires - issued <= LIFETIME_MAX_S
    ):
        notes.append(
            say(
                "It lives {seconds:g} s; the documentation says {usual} s, and whether "
                "the platform takes more is unknown.",
                seconds=expires - issued,
                usual=_LIFETIME_S,
            )
        )
    return tuple(notes)


def _is_moment(value: object) -> TypeGuard[int | float]:
    # JSON has numbers beyond every clock.
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and abs(value) <= _LAST_MOMENT_S
    )
