"""RSA keys that others can break, and published keys: each with its reason."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateNumbers, RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from .told import told

MIN_BITS: Final = 2048
MAX_BITS: Final = 8192
EXPONENT_USUAL: Final = 65_537  # and the smallest exponent in FIPS 186-5
_EXPONENT_BITS_MAX: Final = 64  # OpenSSL's limit for a modulus of more than 3,072 bits
_SMALL_PRIME_MAX: Final = 10_000
_ROCA_PRIME_MAX: Final = 353  # the first 71 primes, which apply to all key sizes of this flaw
_FERMAT_STEPS: Final = 20_000
_UNEQUAL_BITS: Final = 100

# SHA-256 of the SPKI -> why it must not be used. The platform's public template repository
# carries a private key for its demonstration.
KNOWN: Final[Mapping[str, str]] = {
    "45913816afcc04c1e8de84374ecb26d0d20c44dd4ea8a40eea6473314d0a61d4": told(
        "This is the demo key of the platform's public template. Anyone can read its private "
        "half and sign in your name: use a key pair of your own."
    ),
}


def fingerprint(key: RSAPublicKey) -> str:
    """Return the SHA-256 of a public key's SPKI DER, as 64 hex digits."""
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).hexdigest()


def warning_about(key: RSAPublicKey) -> str:
    """Return a warning about a usable key pair; empty if there is none."""
    exponent = key.public_numbers().e
    if exponent < EXPONENT_USUAL:
        small: str = told(
            "Its public exponent is {exponent}. Signatures with one so small have been forged "
            "where a receiver checked them carelessly: make a key pair with {usual}.",
            exponent=exponent,
            usual=EXPONENT_USUAL,
        )
    else:
        small = ""
    return KNOWN.get(fingerprint(key), "") or small


@lru_cache(maxsize=64)
def weakness(modulus: int, exponent: int) -> str:
    """Return why anyone could break a key, judged by its public half; empty if not.

    Args:
        modulus: Its modulus.
        exponent: Its public exponent.
    """
    # First, as it is free; the cost of the next checks grows with the key.
    bits = modulus.bit_length()
    if bits < MIN_BITS:
        return told("it has {bits} bits; at least {least} are needed", bits=bits, least=MIN_BITS)
    if bits > MAX_BITS:
        return told(
            "it has {bits:,} bits; at most {most:,} are taken, as more only cost time",
            bits=bits,
            most=MAX_BITS,
        )
    if exponent.bit_length() > _EXPONENT_BITS_MAX:
        return told(
            "its public exponent has over {most} bits, which nobody supports",
            most=_EXPONENT_BITS_MAX,
        )
    if exponent < 3 or not exponent & 1:
        return told(
            "its public exponent is {exponent}, with which a signature protects nothing",
            exponent=exponent,
        )
    if math.gcd(modulus, math.prod(_primes(_SMALL_PRIME_MAX))) != 1:
        return told("its modulus has a small factor, so anyone can compute the private key")
    if _primes_are_close(modulus):
        return told("its two primes are close together, so anyone can compute the private key")
    if _is_of_roca_family(modulus):
        return told(
            "it was made by a chip or library with the flaw ROCA (CVE-2017-15361), so others can "
            "compute the private key"
        )
    return ""


def private_weakness(numbers: RSAPrivateNumbers) -> str:
    """Return why a key is weak, judged by its private half; empty if it is not.

    FIPS 186-5, appendix A.1.1: primes of one size that are far apart, and a private exponent of
    more than half the modulus.
    """
    half = numbers.public_numbers.n.bit_length() // 2
    if abs(numbers.p - numbers.q).bit_length() <= half - _UNEQUAL_BITS:
        return told("its two primes are close together, so anyone can compute the private key")
    if min(numbers.p, numbers.q).bit_length() < half - _UNEQUAL_BITS:
        return told(
            "its two primes are of very different size, which makes the smaller one easy to find"
        )
    if numbers.d.bit_length() <= half:
        return told("its private exponent is too small, so others can compute it")
    return ""


@lru_cache(maxsize=2)
def _primes(most: int) -> tuple[int, ...]:
    """Return the primes up to a number, by the sieve of Eratosthenes."""
    is_prime = bytearray((0, 0)) + bytearray((1,)) * (most - 1)
    for number in range(2, math.isqrt(most) + 1):
        if is_prime[number]:
            multiples = range(number * number, most + 1, number)
            is_prime[multiples.start :: number] = bytes(len(multiples))
    return tuple(number for number in range(most + 1) if is_prime[number])


def _primes_are_close(modulus: int) -> bool:
    """Try Fermat's factorisation: it finds primes near the modulus's root within a few steps."""
    root = math.isqrt(modulus)
    root += root * root < modulus
    rest = root * root - modulus
    for _ in range(_FERMAT_STEPS):
        # The last bits rule out three of four numbers as squares.
        if rest & 15 in (0, 1, 4, 9) and math.isqrt(rest) ** 2 == rest:
            return True
        rest += 2 * root + 1
        root += 1
    return False


def _is_of_roca_family(modulus: int) -> bool:
    """Tell whether a modulus is a power of 65,537 modulo each small prime.

    Nemec, Sys, Svenda, Klinec, Matyas, "The Return of Coppersmith's Attack" (2017), section 2.
    """
    return all(
        modulus % prime in _powers(prime) for prime in _primes(_ROCA_PRIME_MAX) if prime != 2
    )


@lru_cache(maxsize=128)
def _powers(prime: int) -> frozenset[int]:
    """Return all powers of 65,537 modulo a prime."""
    found, power = set[int](), 1
    while power not in found:
        found.add(power)
        power = power * 65_537 % prime
    return frozenset(found)
