"""Keys that are whole and yet too weak."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateNumbers

from builder.backend.keys import (
    load_private_key,
    warning_about,
)
from builder.backend.weak_keys import KNOWN, private_weakness, weakness
from tests.backend.forms import private_key
from tests.backend.key_material import (
    integer,
    made,
    next_prime,
    openssl,
    pkcs1,
    prime,
    private_pem,
    roca_modulus,
    sequence,
)
from tests.backend.key_numbers import numbers, refusal


def test_primes_that_are_neighbours_are_refused_in_either_half():
    p = prime(1024)
    q = next_prime(p)
    assert "its two primes are close together" in refusal(private_pem(pkcs1(p, q)))
    assert "its two primes are close together" in weakness(p * q, 65_537)
    # So close that FIPS forbids it, yet too far for Fermat's few steps.
    far = next_prime(p + (1 << 900))
    assert weakness(p * far, 65_537) == ""
    assert "its two primes are close together" in refusal(private_pem(pkcs1(p, far)))


def test_a_square_is_no_modulus():
    p = prime(1024)
    assert "close together" in weakness(p * p, 65_537)


def test_keys_of_the_roca_family_are_refused():
    assert "ROCA (CVE-2017-15361)" in weakness(roca_modulus(), 65_537)
    assert weakness(numbers().public_numbers.n, 65_537) == ""


@pytest.mark.parametrize(
    ("modulus", "exponent", "words"),
    [
        (1 << 2046, 65_537, "2047 bits; at least 2048 are needed"),
        ((1 << 8192) + 1, 65_537, "8,193 bits; at most 8,192 are taken"),
        (1 << 2047, 65_537, "a small factor"),
        (9973 * ((1 << 2040) + 1), 65_537, "a small factor"),
        (0, 1, "1"),
        (0, 0, "0"),
        (0, 2, "2"),
        (0, 65_536, "65536"),
    ],
    ids=range(8),
)  # fmt: skip
def test_a_weak_public_half_is_refused(modulus, exponent, words):
    modulus = modulus or numbers().public_numbers.n
    said = weakness(modulus, exponent)
    assert words in said
    if exponent != 65_537:
        assert "public exponent" in said


def test_an_exponent_that_nobody_supports_is_refused():
    assert "over 64 bits" in weakness(numbers().public_numbers.n, 10**6000 + 1)


def test_unequal_primes_and_a_small_private_exponent_are_refused():
    assert "of very different size" in refusal(private_pem(pkcs1(prime(512), prime(1600))))
    p, q = prime(1024), prime(1024)
    d = next_prime(1 << 200)
    e = pow(d, -1, (p - 1) * (q - 1))
    content = sequence(
        *map(integer, (0, p * q, e, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p)))
    )
    assert "public exponent has over 64 bits" in refusal(private_pem(content))


def test_numbers_that_do_not_belong_together_are_damage():
    p, q, r = prime(1024), prime(1024), prime(1024)
    good = (0, p * q, 65_537, pow(65_537, -1, (p - 1) * (q - 1)), p, q)
    rest = (good[3] % (p - 1), good[3] % (q - 1), pow(q, -1, p))
    assert load_private_key(private_pem(sequence(*map(integer, (*good, *rest)))))
    for place, value in ((1, p * r), (3, good[3] + 2), (4, r), (5, p * 3)):
        changed = [*good, *rest]
        changed[place] = value
        said = refusal(private_pem(sequence(*map(integer, changed))))
        assert said


def test_a_public_exponent_of_3_is_warned_of_and_the_demo_key_too(monkeypatch):
    small = load_private_key(openssl("genrsa", "-3", "2048"))
    assert "Its public exponent is 3." in warning_about(small.public_key())
    usual = load_private_key(made()["pkcs8"]).public_key()
    assert warning_about(usual) == ""
    assert len(KNOWN) == 1


def test_a_small_private_exponent_is_told():
    key = private_key().private_numbers()
    assert private_weakness(key) == ""
    small = RSAPrivateNumbers(
        key.p, key.q, (1 << 1023) + 1, key.dmp1, key.dmq1, key.iqmp, key.public_numbers
    )
    assert "private exponent is too small" in private_weakness(small)
