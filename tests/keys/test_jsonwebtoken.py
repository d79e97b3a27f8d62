"""The npm package “jsonwebtoken”, as the platform's own template uses, takes our tokens."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from builder.backend.tokens import sign_token
from builder.keys.pem import parse_private
from tests.backend.forms import ISSUER

NODE = Path(__file__).parent.parent / "node"
_VERIFY = """
const jsonwebtoken = require("jsonwebtoken");
const { token, publicPem, options } = JSON.parse(require("fs").readFileSync(0, "utf8"));
try {
  console.log(JSON.stringify({ claims: jsonwebtoken.verify(token, publicPem, options) }));
} catch (fault) {
  console.log(JSON.stringify({ fault: fault.message }));
}
"""


def verified(token: str, public_pem: str, **options: Any) -> dict[str, Any]:
    done = subprocess.run(
        ["node", "-e", _VERIFY],
        cwd=NODE,
        input=json.dumps(
            {
                "token": token,
                "publicPem": public_pem,
                "options": {"algorithms": ["RS256"], "issuer": ISSUER, **options},
            }
        ),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def key(private_pem):
    return parse_private(private_pem)


def test_our_token_is_taken(key, public_pem):
    now = 1_800_000_000
    token = sign_token(key, "1234567890123456", ISSUER, now + 0.9)
    assert verified(token, public_pem, clockTimestamp=now + 3) == {
        "claims": {"sub": "1234567890123456", "iss": ISSUER, "iat": now, "exp": now + 4}
    }


def test_a_token_of_this_moment_is_taken_by_the_clock(key, public_pem):
    found = verified(sign_token(key, "user-1", ISSUER), public_pem, clockTolerance=30)
    assert found["claims"]["sub"] == "user-1"


def test_it_is_refused_once_its_four_seconds_are_over(key, public_pem):
    token = sign_token(key, "user-1", ISSUER, 1_800_000_000)
    found = verified(token, public_pem, clockTimestamp=1_800_000_004)
    assert found == {"fault": "jwt expired"}


def test_another_issuer_key_or_text_is_refused(key, public_pem, made_by_openssl):
    token = sign_token(key, "user-1", ISSUER, 1_800_000_000)
    at = {"clockTimestamp": 1_800_000_001}
    assert "jwt issuer invalid" in verified(token, public_pem, issuer="other", **at)["fault"]
    other = made_by_openssl["pubout"].decode()
    assert verified(token, other, **at) == {"fault": "invalid signature"}
    head, body, signature = token.split(".")
    forged = f"{head}.{body[:-2]}AA.{signature}"
    assert "fault" in verified(forged, public_pem, **at)


def test_a_key_made_by_the_documented_command_signs_what_is_taken(made_by_openssl):
    token = sign_token(parse_private(made_by_openssl["genrsa"]), "u", ISSUER, 1_800_000_000)
    found = verified(token, made_by_openssl["pubout"].decode(), clockTimestamp=1_800_000_001)
    assert found["claims"]["sub"] == "u"
