from __future__ import annotations

import base64
import json
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from builder.backend.platform import sign_token
from builder.keys.pem import public_pem
from builder.keys.tokens import check_token
from tests.backend.forms import ISSUER, private_key

NOW = 1_800_000_000.0
PUBLIC = public_pem(private_key().public_key())
ENDLESS = b'{"exp": ' + b"9" * 5000 + b"}"


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


def test_a_token_as_the_backend_signs_it_is_good():
    token = sign_token(private_key(), "user-1", ISSUER, NOW)
    found = check_token(token, PUBLIC, issuer=ISSUER, subject="user-1", now=NOW + 0.5)
    assert found.problems == ()
    assert found.header == {"alg": "RS256", "typ": "JWT"}
    assert found.claims == claims()
    assert found.remaining_s == 3.5


def test_the_clock_s_own_time_counts_unless_told_otherwise():
    assert check_token(sign_token(private_key(), "u", ISSUER), PUBLIC).problems == ()


@pytest.mark.parametrize(
    "token",
    [
        "", "a", "a.b", "a.b.c", "....", "a.b.c.d", "Bearer x", "é.é.é", "\ud800.\ud800.\ud800",
        f"{part([])}.{part({})}.x", f"{part({'alg': 'RS256'})}.{part([])}.x",
        f"{part({'alg': 'RS256'})}.{part(5)}.x", f"{part(b'{')}.{part({})}.x",
        f"{part({'alg': 'RS256'})}.{part(b'{')}.x", f"{part({'alg': 'RS256'})}.{part(bytes([255]))}.x",
        f"{part(b'[' * 50_000)}.{part({})}.x", f"{part({'alg': 'RS256'})}.{part(b'[' * 50_000)}.x",
        f"{part({'alg': 'RS256', 'kid': 5})}.{part({})}.x",
        f"{part({'alg': 'RS256'})}.{part(ENDLESS)}.x",
    ],
    ids=range(19),
)  # fmt: skip
def test_what_is_no_token_is_told(token):
    found = check_token(token, PUBLIC, now=NOW)
    assert found.problems == ("It is not a token.",)
    assert (found.header, found.claims, found.remaining_s) == ({}, {}, None)


@pytest.mark.parametrize("algorithm", ["HS256", "none", "RS512", "PS256", "rs256", "x" * 500])
def test_another_algorithm_is_told_even_if_it_is_signed_with_the_public_key(algorithm):
    # An attacker's classic: the public key as the secret of an HMAC.
    message = f"{part({'alg': algorithm})}.{part(claims())}"
    hmac = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256)
    token = f"{message}.{part(hmac.sign(message.encode(), PUBLIC.encode()))}"
    assert problems(token) == (f"It is signed by {algorithm[:20]}, not RS256.",)


def test_a_missing_algorithm_is_told():
    assert problems(signed(claims(), header={"typ": "JWT"}))[0].startswith("It is signed by None")


def test_a_signature_by_another_key_is_told():
    other = generate_private_key(65537, 2048)
    assert problems(signed(claims(), other)) == (
        "The signature does not belong to the public key.",
    )


def test_a_changed_claim_breaks_the_signature():
    head, _, signature = signed(claims()).split(".")
    token = f"{head}.{part(claims(sub='user-2'))}.{signature}"
    assert problems(token) == ("The signature does not belong to the public key.",)
    assert problems(signed(claims()).rpartition(".")[0] + ".") == (
        "The signature does not belong to the public key.",
    )


@pytest.mark.parametrize(
    ("public", "words"),
    [
        ("", "not a public key in PEM form"),
        ("hello", "not a public key in PEM form"),
        ("-----BEGIN PRIVATE KEY-----\n", "This is a private key"),
    ],
)
def test_a_public_key_that_is_none_is_told(public, words):
    (found,) = problems(signed(claims()), public)
    assert words in found


@pytest.mark.parametrize("name", ["sub", "iss"])
@pytest.mark.parametrize("value", [..., "", None, 5, ["user-1"], {}, True])
def test_a_claim_that_must_be_text_is_told(name, value):
    assert problems(signed(claims(**{name: value}))) == (
        f"The claim {name} is missing or no text.",
    )


@pytest.mark.parametrize("name", ["exp", "iat"])
@pytest.mark.parametrize(
    "value",
    [..., None, "1800000000", True, [1], float("nan"), float("inf"), -float("inf"), 10**400],
)
def test_a_claim_that_must_be_a_moment_is_told(name, value):
    found = check_token(signed(claims(**{name: value})), PUBLIC, now=NOW)
    assert found.problems == (f"The claim {name} is missing or no number.",)
    assert found.remaining_s == (None if name == "exp" else 4.0)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"exp": int(NOW)}, "It expired 0.0 s ago."),
        ({"exp": int(NOW) - 2}, "It expired 2.0 s ago."),
        ({"exp": int(NOW) + 1}, ""),
        ({"exp": NOW + 0.5}, ""),
        ({"iat": int(NOW) + 1}, ""),
        ({"iat": int(NOW) + 2}, "It was issued 2.0 s in the future."),
        ({"iat": int(NOW) - 3}, ""),
        ({"exp": int(NOW) + 60}, ""),
        ({"exp": int(NOW) + 61}, "It lives longer than 60 s."),
        ({"iat": int(NOW) - 3600}, "It lives longer than 60 s."),
        ({"jti": "x", "aud": ["a"], "nbf": 0}, ""),
    ],
    ids=str,
)
def test_moments_are_compared(changes, expected):
    assert problems(signed(claims(**changes))) == ((expected,) if expected else ())


def test_an_issuer_or_user_that_was_not_expected_is_told():
    token = signed(claims())
    assert problems(token, issuer=ISSUER, subject="user-1") == ()
    assert problems(token, issuer="www.integration-guides.moveo.ai") == (
        "The claim iss is not what was expected.",
    )
    assert problems(token, subject="USER-1") == ("The claim sub is not what was expected.",)


def test_every_reason_is_told_and_not_just_the_first():
    token = signed(
        claims(exp=int(NOW) - 100, iat=int(NOW) - 500), generate_private_key(65537, 2048)
    )
    assert problems(token, issuer="other", subject="other") == (
        "The signature does not belong to the public key.",
        "It expired 100.0 s ago.",
        "It lives longer than 60 s.",
        "The claim iss is not what was expected.",
        "The claim sub is not what was expected.",
    )
    assert problems(signed({})) == (
        "The claim sub is missing or no text.",
        "The claim iss is missing or no text.",
        "The claim exp is missing or no number.",
        "The claim iat is missing or no number.",
    )
