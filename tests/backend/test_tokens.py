from __future__ import annotations

import jwt
import pytest

from builder.backend.tokens import sign_token
from tests.backend.forms import ISSUER, private_key


@pytest.mark.parametrize("now", [1_800_000_000.0, 1_800_000_000.999])
def test_a_token_lives_three_to_four_seconds(now):
    token = sign_token(private_key(), "user-1", ISSUER, now)
    assert jwt.get_unverified_header(token) == {"alg": "RS256", "typ": "JWT"}
    claims = jwt.decode(
        token,
        private_key().public_key(),
        algorithms=["RS256"],
        options={"verify_exp": False, "verify_iat": False},
    )
    assert claims == {
        "sub": "user-1", "iss": ISSUER, "iat": 1_800_000_000, "exp": 1_800_000_004
    }  # fmt: skip
    assert 3 <= claims["exp"] - now <= 4
