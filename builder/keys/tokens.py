"""Reading a token as the platform would: every reason to refuse it, not just the first."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from builder.errors import KeyInputError
from builder.keys.pem import parse_public

LIFETIME_MAX_S: Final = 60
_LAST_MOMENT_S: Final = 1 << 40


@dataclass(frozen=True, slots=True)
class TokenCheck:
    """What a token says, and what is wrong with it.

    Attributes:
        header: The decoded header.
        claims: The decoded claims; unverified if there are problems.
        problems: Reasons to refuse it, as sentences; empty if it is good.
        remaining_s: Seconds until it expires, from when it was checked; None if it does not say.
    """

    header: Mapping[str, Any] = field(default_factory=dict)
    claims: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    remaining_s: float | None = None


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
        header = jwt.get_unverified_header(token)
        claims = jwt.decode(token, options={"verify_signature": False})
    except (jwt.PyJWTError, ValueError, RecursionError):
        return TokenCheck(problems=("It is not a token.",))
    problems = [*_signature(token, header, public_pem), *_claims(claims, moment)]
    for name, wanted in (("iss", issuer), ("sub", subject)):
        if wanted and claims.get(name) != wanted:
            problems.append(f"The claim {name} is not what was expected.")
    remaining = claims["exp"] - moment if _is_number(claims.get("exp")) else None
    return TokenCheck(header, claims, tuple(problems), remaining)


def _signature(token: str, header: Mapping[str, Any], public_pem: str) -> list[str]:
    if header.get("alg") != "RS256":
        return [f"It is signed by {str(header.get('alg'))[:20]}, not RS256."]
    try:
        key: RSAPublicKey = parse_public(public_pem.encode())
        jwt.decode(
            token,
            key,
            algorithms=["RS256"],
            options={
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
                "verify_aud": False,
                "verify_iss": False,
                "verify_sub": False,
                "verify_jti": False,
            },
        )
    except KeyInputError as fault:
        return [fault.message]
    except jwt.PyJWTError:
        return ["The signature does not belong to the public key."]
    return []


def _claims(claims: Mapping[str, Any], now: float) -> list[str]:
    problems = [
        f"The claim {name} is missing or no text."
        for name in ("sub", "iss")
        if not isinstance(claims.get(name), str) or not claims[name]
    ]
    problems += [
        f"The claim {name} is missing or no number."
        for name in ("exp", "iat")
        if not _is_number(claims.get(name))
    ]
    if problems:
        return problems
    if claims["exp"] <= now:
        problems.append(f"It expired {now - claims['exp']:.1f} s ago.")
    if claims["iat"] > now + 1:
        problems.append(f"It was issued {claims['iat'] - now:.1f} s in the future.")
    if claims["exp"] - claims["iat"] > LIFETIME_MAX_S:
        problems.append(f"It lives longer than {LIFETIME_MAX_S} s.")
    return problems


def _is_number(value: object) -> bool:
    # JSON knows numbers beyond what a clock can tell, and Python's reader even NaN.
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and abs(value) <= _LAST_MOMENT_S
    )
