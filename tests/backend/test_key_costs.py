"""What a private key may cost before it is refused: rounds, memory, bits."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import ClassVar

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers

from builder.backend import key_envelope, keys
from builder.backend.key_envelope import MEMORY_MAX, OLD_ROUNDS_MAX, ROUNDS_MAX, WORK_MAX
from builder.backend.keys import (
    load_private_key,
    needs_passphrase,
)
from tests.backend.key_material import (
    WORD,
    element,
    integer,
    made,
    private_pem,
    sequence,
)
from tests.backend.key_numbers import by_rounds, by_scrypt, numbers, refusal


def as_before_2000(rounds: int) -> bytes:
    pbe = element(0x06, bytes.fromhex("2a864886f70d010c0103"))
    scheme = sequence(pbe, sequence(element(4, b"saltsalt"), integer(rounds)))
    return private_pem(sequence(scheme, element(4, b"x" * 32)), "ENCRYPTED PRIVATE KEY")


@pytest.fixture
def nothing_expensive(monkeypatch):
    """Fail where any work begins that a key could ask for."""

    def never(*_given: object, **_named: object) -> None:
        raise AssertionError("expensive work was begun")

    monkeypatch.setattr(hashlib, "pbkdf2_hmac", never)
    monkeypatch.setattr(hashlib, "scrypt", never)
    monkeypatch.setattr(key_envelope, "pkcs12_secrets", never)
    monkeypatch.setattr(keys, "load_pem_private_key", never)
    monkeypatch.setattr(Numbers, "private_key", never)
    monkeypatch.setattr(keys, "RSAPrivateNumbers", Numbers)


@dataclass
class Numbers:
    """A key's numbers, and how often their check was begun."""

    p: int
    q: int
    d: int
    dmp1: int
    dmq1: int
    iqmp: int
    public_numbers: RSAPublicNumbers

    checks: ClassVar[list[int]] = []

    def private_key(self) -> None:
        """Count; the real one takes seconds for large keys."""
        self.checks.append(self.public_numbers.n)


COSTLY = {
    "40 million rounds": (by_rounds(40_000_000), "40,000,000 rounds"),
    "one round too many": (by_rounds(ROUNDS_MAX + 1), "5,000,001 rounds"),
    "rounds of 5,000 digits": (by_rounds(10**5000), "very many rounds"),
    "older rounds": (as_before_2000(40_000_000), "40,000,000 rounds"),
    "one older round too many": (as_before_2000(OLD_ROUNDS_MAX + 1), "500,001 rounds"),
    "memory": (by_scrypt(1 << 22, 8, 1), "4,096 MiB of memory 1 times (scrypt)"),
    "memory of a block": (by_scrypt(2, 1 << 24, 1), "MiB of memory"),
    "times": (by_scrypt(1 << 14, 8, 1000), "16 MiB of memory 1,000 times"),
    "endless": (by_scrypt(10**4000, 10**4000, 10**4000), "very many MiB of memory very many times"),
}


@pytest.mark.parametrize("why", COSTLY)
def test_a_passphrase_that_costs_too_much_is_refused_before_any_work(nothing_expensive, why):
    data, words = COSTLY[why]
    assert not needs_passphrase(data)
    for passphrase in ("", WORD):
        said = refusal(data, passphrase)
        assert words in said
        assert "spent on it" in said


@pytest.mark.parametrize("bits", [8193, 16_384, 200_000])
def test_a_key_of_too_many_bits_is_refused_before_any_work(nothing_expensive, bits):
    n = (1 << bits - 1) + 1
    half = 1 << bits // 2
    numbers = (0, n, 65_537, n >> 1, half, half + 1, half, half, half)
    content = sequence(*map(integer, numbers))
    data = private_pem(content)
    if len(data) > keys.KEY_BYTES_MAX:
        assert refusal(data) == "it is too large to be a private key"
    else:
        assert f"it has {bits:,} bits; at most 8,192 are taken" in refusal(data)


def test_the_trap_of_these_tests_closes(nothing_expensive):
    with pytest.raises(AssertionError, match="expensive"):
        load_private_key(made()["pkcs8"])
    with pytest.raises(AssertionError, match="expensive"):
        load_private_key(made()["sealed"], WORD)
    with pytest.raises(AssertionError, match="expensive"):
        load_private_key(made()["sealed as before 2000"], WORD)


def test_what_people_choose_is_below_the_bounds():
    for data in (by_rounds(600_000), by_rounds(ROUNDS_MAX), by_scrypt(1 << 17, 8, 1)):
        assert needs_passphrase(data)
    assert 128 * (1 << 17) * 8 <= MEMORY_MAX <= WORK_MAX


def test_a_large_key_is_checked_once(monkeypatch):
    monkeypatch.setattr(keys, "RSAPrivateNumbers", Numbers)
    monkeypatch.setattr(Numbers, "checks", [])
    load_private_key(made()["pkcs8"])
    load_private_key(made()["sealed"], WORD)
    checks = Numbers.checks
    monkeypatch.undo()
    assert checks == [numbers().public_numbers.n] * 2
