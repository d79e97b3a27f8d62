"""Key pairs at little cost, for tests of what is done with them.

Making and locking them is what `tests/keys` tests; elsewhere, a key is taken from those that were
made for earlier tests, its file is locked with few rounds, and its primes are checked once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from types import SimpleNamespace
from unittest.mock import patch

from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    RSAPrivateNumbers,
    RSAPublicNumbers,
    generate_private_key,
)

_ROUNDS = 1_000


@cache
def _key(bits: int, number: int) -> RSAPrivateKey:
    return generate_private_key(65537, bits)


@contextmanager
def quick_keys() -> Iterator[None]:
    """Within this block, the keys of one test differ; the next block has the same ones."""
    made = 0

    def next_key(_exponent: int, bits: int) -> RSAPrivateKey:
        nonlocal made
        made += 1
        return _key(bits, made)

    with (
        patch("builder.keys.pem.generate_private_key", next_key),
        few_rounds(),
        primes_checked_once(),
    ):
        yield


@contextmanager
def few_rounds() -> Iterator[None]:
    """Within this block, keys are locked so that they are quick to unlock."""
    with patch("builder.keys.at_rest.KDF_ROUNDS", _ROUNDS):
        yield


@contextmanager
def primes_checked_once() -> Iterator[None]:
    """Within this block, a key that is loaded again is not checked again, which takes longest.

    A key whose numbers do not belong together is refused as ever.
    """
    with patch("builder.backend.keys.RSAPrivateNumbers", _numbers):
        yield


@lru_cache(maxsize=64)
def _numbers(
    p: int, q: int, d: int, dmp1: int, dmq1: int, iqmp: int, public_numbers: RSAPublicNumbers
) -> SimpleNamespace:
    """Return a key's numbers; the same ones lead to the same key."""
    given = RSAPrivateNumbers(p, q, d, dmp1, dmq1, iqmp, public_numbers)
    return SimpleNamespace(
        p=p, q=q, d=d, dmp1=dmp1, dmq1=dmq1, iqmp=iqmp, public_numbers=public_numbers,
        private_key=cache(given.private_key),
    )  # fmt: skip
