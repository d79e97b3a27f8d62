"""The token that signs a request to the platform."""

from __future__ import annotations

import time
from typing import Final

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_LIFETIME_S: Final = 4  # the documentation's 4000 ms


def sign_token(key: RSAPrivateKey, user_id: str, issuer: str, now: float | None = None) -> str:
    """Sign a token for one attempt.

    The platform's tokens live 4000 ms and count in whole seconds, so this one lives 3 to 4 s:
    sign right before sending, and never send one twice.

    Args:
        key: The integrator's private key; load it once, as loading costs a hundred signatures.
        user_id: The ``sub`` claim.
        issuer: The ``iss`` claim.
        now: Seconds since the epoch; the clock's own if None.
    """
    issued = int(time.time() if now is None else now)
    claims = {"sub": user_id, "iss": issuer, "iat": issued, "exp": issued + _LIFETIME_S}
    return jwt.encode(claims, key, algorithm="RS256")
