"""Checking what a token claims: names, moments, issuer and user."""

from __future__ import annotations

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from builder.keys.tokens import check_token
from tests.backend.forms import ISSUER
from tests.keys.tokens_made import NOW, PUBLIC, claims, part, problems, signed


@pytest.mark.parametrize("algorithm", ["HS256", "none", "RS512", "PS256", "rs256", "x" * 500])
def test_another_algorithm_is_told_even_if_it_is_signed_with_the_public_key(algorithm):
    # An attacker's classic: the public key as the secret of an HMAC.
    message = f"{part({'alg': algorithm})}.{part(claims())}"
    hmac = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256)
    token = f"{message}.{part(hmac.sign(message.encode(), PUBLIC.encode()))}"
    (problem,) = problems(token)
    assert problem.startswith(f"It is signed by “{algorithm[:20]}")
    assert problem.endswith("”, not RS256.")
    assert len(problem) < 130


def test_a_missing_algorithm_is_told():
    assert problems(signed(claims(), header={"typ": "JWT"})) == (
        "Its header names no algorithm (alg); RS256 is needed.",
    )


def test_a_signature_by_another_key_is_told():
    other = generate_private_key(65537, 2048)
    assert problems(signed(claims(), other)) == (
        "The signature does not belong to the public key.",
    )


def test_a_changed_claim_breaks_the_signature():
    head, _, signature = signed(claims()).split(".")
    token = f"{head}.{part(claims(sub='user-2'))}.{signature}"
    assert problems(token) == ("The signature does not belong to the public key.",)


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
@pytest.mark.parametrize(
    ("value", "words"),
    [
        (..., "is missing."),
        ("", "is empty."),
        (None, "is “null”, and must be text."),
        (5, "is “5”, and must be text."),
        (["user-1"], 'is “["user-1"]”, and must be text.'),
        ({}, "is “{}”, and must be text."),
        (True, "is “true”, and must be text."),
    ],
)
def test_a_claim_that_must_be_text_is_told(name, value, words):
    assert problems(signed(claims(**{name: value}))) == (f"The claim {name} {words}",)


@pytest.mark.parametrize("name", ["exp", "iat", "nbf"])
@pytest.mark.parametrize(
    ("value", "words"),
    [
        (..., "is missing."),
        (None, "is “null”, and must be a number."),
        ("1800000000", "is the text “1800000000”, and must be a number."),
        (True, "is “true”, and must be a number."),
        ([1], "is “[1]”, and must be a number."),
        ({}, "is “{}”, and must be a number."),
        (10**200, f"is “1{'0' * 79}…”, which no clock shows."),
        (-(10**200), f"is “-1{'0' * 78}…”, which no clock shows."),
        (1e300, "is “1e+300”, which no clock shows."),
    ],
)
def test_a_claim_that_must_be_a_moment_is_told(name, value, words):
    found = check_token(signed(claims(**{name: value})), PUBLIC, now=NOW)
    optional = name == "nbf" and value is ...
    assert found.problems == (() if optional else (f"The claim {name} {words}",))
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
        ({"exp": int(NOW) - 100, "iat": int(NOW) - 101}, "It expired 100.0 s ago."),
        ({"jti": "x", "nbf": 0}, ""),
        ({"nbf": NOW}, ""),
        ({"nbf": int(NOW) + 1}, ""),
        ({"nbf": int(NOW) + 2}, "It is not valid before 2.0 s from now (nbf)."),
        ({"nbf": "0"}, "The claim nbf is the text “0”, and must be a number."),
        ({"nbf": None}, "The claim nbf is “null”, and must be a number."),
        ({"nbf": True}, "The claim nbf is “true”, and must be a number."),
        ({"jti": 5}, "The claim jti is “5”, and must be text."),
        ({"aud": "us"}, "It is meant for “us” (aud), and the platform has no such name."),
        ({"aud": ["a"]}, 'It is meant for “["a"]” (aud), and the platform has no such name.'),
        ({"aud": None}, "It is meant for “null” (aud), and the platform has no such name."),
    ],
    ids=str,
)
def test_moments_are_compared(changes, expected):
    assert problems(signed(claims(**changes))) == ((expected,) if expected else ())


def test_an_issuer_or_user_that_was_not_expected_is_told():
    token = signed(claims())
    assert problems(token, issuer=ISSUER, subject="user-1") == ()
    assert problems(token, issuer="www.integration-guides.moveo.ai") == (
        f"The claim iss is “{ISSUER}”, and “www.integration-guides.moveo.ai” is expected.",
    )
    assert problems(token, subject="USER-1") == (
        "The claim sub is “user-1”, and “USER-1” is expected.",
    )


def test_every_reason_is_told_and_not_just_the_first():
    token = signed(
        claims(exp=int(NOW) - 100, iat=int(NOW) - 500), generate_private_key(65537, 2048)
    )
    assert problems(token, issuer="other", subject="other") == (
        "The signature does not belong to the public key.",
        "It expired 100.0 s ago.",
        "It lives longer than 60 s.",
        f"The claim iss is “{ISSUER}”, and “other” is expected.",
        "The claim sub is “user-1”, and “other” is expected.",
    )
    assert problems(signed({})) == (
        "The claim sub is missing.",
        "The claim iss is missing.",
        "The claim exp is missing.",
        "The claim iat is missing.",
    )
