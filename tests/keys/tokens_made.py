"""Tokens that are made to be checked."""

from __future__ import annotations

import base64
import json
from typing import Any

import jwt

from builder.keys.pem import public_pem
from builder.keys.tokens import check_token
from tests.backend.forms import ISSUER, private_key

NOW = 1_800_000_000.0
PUBLIC = public_pem(private_key().public_key())


def claims(**changes: Any) -> dict[str, Any]:
    """Return a good token's claims; those set to ``...`` are left out."""
    found = {"sub": "user-1", "iss": ISSUER, "iat": int(NOW), "exp": int(NOW) + 4, **changes}
    return {name: value for name, value in found.items() if value is not ...}


def part(content: object) -> str:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def signed(payload: object, key=None, header: object = None) -> str:
    """Sign anything at all, valid or not."""
    message = f"{part(header or {'alg': 'RS256', 'typ': 'JWT'})}.{part(payload)}"
    signature = jwt.algorithms.RSAAlgorithm(jwt.algorithms.RSAAlgorithm.SHA256).sign(
        message.encode(), key or private_key()
    )
    return f"{message}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def problems(token: str, public: str = PUBLIC, **wanted: str) -> tuple[str, ...]:
    return check_token(token, public, now=NOW, **wanted).problems
