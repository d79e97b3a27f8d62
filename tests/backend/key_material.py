"""Keys as openssl and others write them, and keys that must not be used."""

from __future__ import annotations

import math
import secrets
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

WORD = "pässword"


def openssl(*arguments: str, given: bytes = b"") -> bytes:
    """Return what openssl writes."""
    done = subprocess.run(
        ["openssl", *arguments], input=given, capture_output=True, check=True, timeout=60
    )
    return done.stdout


@cache
def made() -> dict[str, bytes]:
    """Return one RSA key in every form, and what belongs to it."""
    plain = openssl("genrsa", "2048")
    with TemporaryDirectory() as folder:
        key, certificate = Path(folder) / "key.pem", Path(folder) / "certificate.pem"
        key.write_bytes(plain)
        subject = ("-subj", "/CN=x", "-days", "1")
        certificate.write_bytes(openssl("req", "-x509", "-key", str(key), *subject))
        store = ("-inkey", str(key), "-in", str(certificate), "-passout", "pass:x")
        p12 = openssl("pkcs12", "-export", *store)
        (Path(folder) / "store.p12").write_bytes(p12)
        bag = openssl("pkcs12", "-in", f"{folder}/store.p12", "-passin", "pass:x", "-nodes")
        ssh = Path(folder) / "ssh.pem"
        ssh.write_bytes(plain)
        ssh.chmod(0o600)
        subprocess.run(
            ["ssh-keygen", "-p", "-N", "", "-f", str(ssh)], capture_output=True, check=True
        )
        return {
            "pkcs8": plain,
            "pkcs1": openssl("rsa", "-traditional", given=plain),
            "public": openssl("rsa", "-pubout", given=plain),
            "pkcs1 public": openssl("rsa", "-RSAPublicKey_out", given=plain),
            "certificate": certificate.read_bytes(),
            "request": openssl("req", "-new", "-key", str(key), "-subj", "/CN=x"),
            "bag": bag,
            "pkcs12": p12,
            "openssh": ssh.read_bytes(),
            "der": openssl("pkcs8", "-topk8", "-nocrypt", "-outform", "DER", given=plain),
            "pkcs1 der": openssl("rsa", "-traditional", "-outform", "DER", given=plain),
            "public der": openssl("rsa", "-pubout", "-outform", "DER", given=plain),
            **{name: sealed(plain, *how) for name, how in SEALED.items()},
            "pkcs1 sealed": openssl(
                "rsa", "-aes256", "-traditional", "-passout", f"pass:{WORD}", given=plain
            ),
        }


SEALED = {
    "sealed": ("-v2", "aes-256-cbc"),
    "sealed, 128 bits": ("-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA512"),
    "sealed, SHA-1": ("-v2", "aes-192-cbc", "-v2prf", "hmacWithSHA1"),
    "sealed by scrypt": ("-scrypt",),
    "sealed by 3DES": ("-v2", "des3"),
    "sealed as before 2000": ("-v1", "PBE-SHA1-3DES"),
    "sealed by DES": ("-v1", "PBE-MD5-DES", "-provider", "legacy", "-provider", "default"),
}


def sealed(plain: bytes, *how: str) -> bytes:
    """Return a key as encrypted PKCS#8."""
    return openssl("pkcs8", "-topk8", *how, "-passout", f"pass:{WORD}", given=plain)


@cache
def others() -> dict[str, bytes]:
    """Return private keys that are sound, and of another kind."""

    def made_by(algorithm: str, *options: str) -> bytes:
        more = [part for each in options for part in ("-pkeyopt", each)]
        return openssl("genpkey", "-algorithm", algorithm, *more)

    parameters = openssl(
        "genpkey", "-genparam", "-algorithm", "DSA", "-pkeyopt", "dsa_paramgen_bits:1024"
    )
    with TemporaryDirectory() as folder:
        (Path(folder) / "dsa").write_bytes(parameters)
        dsa = openssl("genpkey", "-paramfile", f"{folder}/dsa")
    curve = made_by("EC", "ec_paramgen_curve:P-256")
    return {
        "RSA-PSS": made_by("RSA-PSS", "rsa_keygen_bits:2048"),
        "RSA-PSS, bound": made_by("RSA-PSS", "rsa_keygen_bits:2048", "rsa_pss_keygen_md:sha256"),
        "EC": curve,
        "EC, traditional": openssl("ec", given=curve),
        "EC with parameters": openssl("ecparam", "-genkey", "-name", "prime256v1"),
        "Ed25519": made_by("ed25519"),
        "Ed448": made_by("ed448"),
        "X25519": made_by("x25519"),
        "X448": made_by("x448"),
        "DH": made_by("DH", "group:ffdhe2048"),
        "DHX": made_by("DHX", "dh_rfc5114:2"),
        "DSA": dsa,
        "DSA, traditional": openssl("dsa", given=dsa),
        "multi-prime": openssl("genrsa", "-primes", "3", "2048"),
    }


def prime(bits: int, *, by: int = 1, rest: int = 0) -> int:
    """Return a prime of a size with its two top bits set, which leaves a rest when divided."""
    while True:
        number = secrets.randbits(bits) | 3 << (bits - 2)
        number += (rest - number) % by
        if number.bit_length() == bits and number & 1 and is_prime(number):
            return number


def is_prime(number: int) -> bool:
    """Tell whether a random odd number is a prime, as good as certainly."""
    if math.gcd(number, _SMALL) != 1:
        return False
    return all(pow(base, number - 1, number) == 1 for base in (2, 3, 5))


def next_prime(number: int) -> int:
    """Return the prime after a number."""
    number += 1 + number % 2
    while not is_prime(number):
        number += 2
    return number


_SMALL = math.prod(n for n in range(3, 1000) if all(n % d for d in range(2, n)))


def roca_modulus() -> int:
    """Return a modulus whose primes have the form that gives the flaw ROCA its name."""
    product = math.prod(n for n in range(2, 702) if all(n % d for d in range(2, n)))
    primes = [
        prime(1024, by=product, rest=pow(65_537, secrets.randbelow(1 << 60), product))
        for _ in range(2)
    ]
    return primes[0] * primes[1]


def public_pem(modulus: int, exponent: int = 65_537) -> bytes:
    """Return any two numbers as a public key, sound or not."""
    key = RSAPublicNumbers(exponent, modulus).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def pkcs1(p: int, q: int, exponent: int = 65_537) -> bytes:
    """Return the private key of two numbers as PKCS#1 in DER, whatever they are worth."""
    group = math.lcm(p - 1, q - 1)
    d = pow(exponent, -1, group) if math.gcd(exponent, group) == 1 else 3
    inverse = pow(q, -1, p) if math.gcd(p, q) == 1 else 1
    return sequence(*map(integer, (0, p * q, exponent, d, p, q, d % (p - 1), d % (q - 1), inverse)))


def private_pem(content: bytes, label: str = "RSA PRIVATE KEY") -> bytes:
    """Return DER as PEM."""
    import base64

    text = base64.encodebytes(content).decode()
    return f"-----BEGIN {label}-----\n{text}-----END {label}-----\n".encode()


def integer(number: int) -> bytes:
    """Return a number as DER."""
    return element(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def sequence(*parts: bytes) -> bytes:
    """Return a sequence as DER."""
    return element(0x30, *parts)


def element(tag: int, *parts: bytes) -> bytes:
    """Return an element as DER."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content
