"""Key pairs at little cost, for tests of what is done with them.

Making and locking them is what `tests/keys` tests; elsewhere, a key is taken from those that were
made for earlier tests, and its file is locked with few rounds.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from unittest.mock import patch

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

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

    with patch("builder.keys.pem.generate_private_key", next_key), few_rounds():
        yield


@contextmanager
def few_rounds() -> Iterator[None]:
    """Within this block, keys are locked so that they are quick to unlock."""
    with patch("builder.keys.at_rest.KDF_ROUNDS", _ROUNDS):
        yield
