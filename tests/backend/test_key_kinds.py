"""Keys that are sound and cannot be used, keys that are weak, and keys that cost too much."""

from __future__ import annotations

import hashlib
import subprocess
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateNumbers, RSAPublicNumbers

from builder.backend import key_envelope, keys
from builder.backend.der import DerError, Reader, elements
from builder.backend.key_envelope import MEMORY_MAX, OLD_ROUNDS_MAX, ROUNDS_MAX, WORK_MAX
from builder.backend.keys import (
    KeyProblemError,
    PassphraseError,
    load_private_key,
    needs_passphrase,
    warning_about,
)
from builder.backend.weak_keys import KNOWN, weakness
from tests.backend.forms import pem, private_key
from tests.backend.key_material import (
    WORD,
    element,
    integer,
    made,
    next_prime,
    openssl,
    others,
    pkcs1,
    prime,
    private_pem,
    roca_modulus,
    sealed,
    sequence,
)


def refusal(data: bytes, passphrase: str = "") -> str:
    with pytest.raises(KeyProblemError) as caught:
        load_private_key(data, passphrase)
    return str(caught.value)


KINDS = {
    "RSA-PSS": "an RSA-PSS key, which may not sign RS256",
    "RSA-PSS, bound": "an RSA-PSS key, which may not sign RS256",
    "EC": "an elliptic-curve key (EC), not an RSA key",
    "EC, traditional": "an elliptic-curve key (EC), not an RSA key",
    "EC with parameters": "an elliptic-curve key (EC), not an RSA key",
    "Ed25519": "an Ed25519 key, not an RSA key",
    "Ed448": "an Ed448 key, not an RSA key",
    "X25519": "an X25519 key, not an RSA key",
    "X448": "an X448 key, not an RSA key",
    "DH": "a Diffie-Hellman key (DH), not an RSA key",
    "DHX": "a Diffie-Hellman key (DH), not an RSA key",
    "DSA": "a DSA key, not an RSA key",
    "DSA, traditional": "a DSA key, not an RSA key",
    "multi-prime": "an RSA key of 3 primes (multi-prime), and two are needed",
}


@pytest.mark.parametrize("kind", KINDS)
def test_another_kind_is_refused_by_its_name_and_without_a_library_s_warning(kind):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert KINDS[kind] in refusal(others()[kind])


@pytest.mark.parametrize("kind", [each for each in KINDS if each != "EC with parameters"])
@pytest.mark.parametrize(
    "how",
    [
        ("-v2", "aes-256-cbc"),
        ("-scrypt",),
        ("-v2", "des3"),
        ("-v1", "PBE-SHA1-3DES"),
        ("-v1", "PBE-MD5-DES", "-provider", "legacy", "-provider", "default"),
        ("-v1", "PBE-SHA1-DES", "-provider", "legacy", "-provider", "default"),
    ],
    ids=lambda how: how[1] if len(how) > 1 else how[0],
)
def test_another_kind_is_named_behind_its_passphrase_too(kind, how):
    data = sealed(others()[kind], *how)
    assert needs_passphrase(data)
    assert KINDS[kind] in refusal(data, WORD)
    assert "the passphrase is wrong" in refusal(data, "wrong")


@pytest.mark.parametrize(
    "data",
    [
        *(
            (lambda how=how: sealed(made()["pkcs8"], *how))
            for how in (
                ("-v2", "camellia-256-cbc"),
                ("-v2", "aria-256-cbc"),
                ("-v2", "aes-256-ofb"),
                ("-v1", "PBE-SHA1-RC2-40", "-provider", "legacy", "-provider", "default"),
            )
        ),
        lambda: made()["pkcs1 sealed"].replace(b"AES-256-CBC", b"CAMELLIA-256-CBC"),
        lambda: made()["pkcs1 sealed"].replace(b"AES-256-CBC", b"AES-192-CBC"),
    ],
)
def test_an_unknown_way_to_encrypt_is_told_before_a_passphrase_is_asked_for(data):
    for word in ("", WORD, "wrong"):
        said = refusal(data(), word)
        assert said.startswith("it is encrypted in a way that is not supported: “openssl pkcs8")
    assert not needs_passphrase(data())


def test_a_traditional_key_of_another_kind_is_refused_before_its_passphrase_is_asked_for():
    data = openssl("ec", "-aes128", "-passout", "pass:x", given=others()["EC"])
    assert b"Proc-Type" in data
    assert not needs_passphrase(data)
    assert "a key of the kind EC, not an RSA key" in refusal(data)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("openssh", "it is an OpenSSH key, which is sound but of another form"),
        ("der", "it is a key in DER form, and PEM is needed here"),
        ("pkcs1 der", "it is a key in DER form, and PEM is needed here"),
        ("pkcs12", "it is a PKCS#12 file (.p12 or .pfx)"),
        ("public", "it is a public key; the private key is needed here"),
        ("pkcs1 public", "it is a public key; the private key is needed here"),
        ("public der", "it is a public key; the private key is needed here"),
        ("certificate", "it is a certificate; the private key is needed here"),
        ("request", "it is a certificate request; the private key is needed here"),
    ],
)
def test_what_is_sound_but_unusable_is_told_apart(kind, words):
    import base64

    for data in (made()[kind], base64.b64encode(made()[kind])):
        said = refusal(data)
        assert words in said
        assert "damaged" not in said
        assert not needs_passphrase(data)


def follow(command: str, folder: Path, given: bytes) -> bytes:
    """Run the command that a refusal gives, word by word, and return the key that it makes."""
    (folder / "given").write_bytes(given)
    (folder / "given").chmod(0o600)
    command = command.replace("FILE", "given")
    subprocess.run(
        ["bash", "-c", command], cwd=folder, input=b"\n\n\n", check=True, timeout=60,
        capture_output=True,
    )  # fmt: skip
    return (folder / "key.pem").read_bytes()


def command_in(said: str) -> str:
    return said.partition("“")[2].partition("”")[0]


def test_the_command_for_an_openssh_key_makes_one_that_is_taken(tmp_path):
    command = command_in(refusal(made()["openssh"]))
    assert command == "ssh-keygen -p -m PEM -f key.pem"
    made_of_it = follow(f"cp -p FILE key.pem; {command} -N '' -P ''", tmp_path, made()["openssh"])
    assert (tmp_path / "given").read_bytes() == made()["openssh"]
    assert load_private_key(made_of_it).private_numbers() == numbers()


def test_the_commands_for_der_and_pkcs12_make_keys_that_are_taken(tmp_path):
    command = command_in(refusal(made()["der"]))
    assert load_private_key(follow(command, tmp_path, made()["der"])).private_numbers() == numbers()
    command = command_in(refusal(made()["pkcs12"]))
    asked = f"{command} -passin pass:x"
    found = load_private_key(follow(asked, tmp_path, made()["pkcs12"]))
    assert found.private_numbers() == numbers()


def numbers() -> RSAPrivateNumbers:
    return load_private_key(made()["pkcs8"]).private_numbers()


def test_an_openssh_key_of_another_kind_or_damaged_is_told(tmp_path):
    path = tmp_path / "id"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path)], check=True)
    assert "of the kind ssh-ed25519, not an RSA key" in refusal(path.read_bytes())
    broken = made()["openssh"].replace(b"b3BlbnNzaC1rZXkt", b"b3BlbnNzaC1rZXkT")
    assert refusal(broken) == "it is an OpenSSH key, and damaged"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: x\n", "a key of PuTTY (.ppk)"),
        ('{"kty": "RSA", "n": "x", "e": "AQAB", "d": "y"}', "it is a JWK (a key in JSON)"),
        ('{"keys": [{"kty": "EC"}]}', "it is a JWK (a key in JSON)"),
        ("<RSAKeyValue><Modulus>x</Modulus></RSAKeyValue>", "it is a key in XML"),
        ("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ maria@host", "it is a public key of SSH"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI maria", "it is a public key of SSH"),
        ("-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nAAAA\n-----END PGP PRIVATE KEY BLOCK-----", "PGP"),
        ("-----BEGIN DH PARAMETERS-----\nMAA=\n-----END DH PARAMETERS-----", "parameters of keys"),
        ("-----BEGIN ROCKET-----\nMAA=\n-----END ROCKET-----", "it is a “ROCKET”"),
        ("MIIE\n-----END PRIVATE KEY-----", "it is cut off: its BEGIN line is missing"),
        ("-----BEGIN PRIVATE KEY-----\nMIIE", "it is cut off: its END line is missing"),
        ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", "there is no key"),
        ("-----BEGIN PRIVATE KEY-----\nM!!E\n-----END PRIVATE KEY-----", "there is no key"),
        ("-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----", "it is damaged"),
        ("", "it is empty"),
        ("  \n", "it is empty"),
        ("hello", "it is neither PEM nor base64 of PEM"),
        ("all of these are ENCRYPTED", "it is neither PEM nor base64 of PEM"),
    ],
)  # fmt: skip
def test_other_files_are_named(text, words):
    assert words in refusal(text.encode())
    assert not needs_passphrase(text.encode())


def test_a_java_keystore_is_named():
    assert "it is a Java keystore" in refusal(b"\xfe\xed\xfe\xed\0\0\0\2")


def test_two_different_keys_are_one_too_many():
    other = pem(private_key())
    said = refusal(made()["pkcs8"] + other)
    assert "it holds more than one private key" in said
    assert "more than one" in refusal(made()["pkcs8"] + others()["EC"])


def test_the_word_encrypted_alone_asks_for_no_passphrase():
    for comment in (
        b"# ENCRYPTED\n",
        b"Proc-Type: 4,ENCRYPTED\n",
        b"BEGIN ENCRYPTED PRIVATE KEY\n",
    ):
        data = comment + made()["pkcs8"]
        assert not needs_passphrase(data)
        assert load_private_key(data)


def test_a_passphrase_that_is_missing_or_wrong_is_told_from_what_is_damaged():
    for kind in ("sealed", "sealed by scrypt", "sealed by 3DES", "pkcs1 sealed"):
        with pytest.raises(PassphraseError, match="needs its passphrase"):
            load_private_key(made()[kind])
        for wrong in ("wrong", "\ud800", "x" * 5000):
            with pytest.raises(PassphraseError, match="the passphrase is wrong"):
                load_private_key(made()[kind], wrong)
    with pytest.raises(KeyProblemError) as caught:
        load_private_key(private_pem(sequence(integer(5)), "ENCRYPTED PRIVATE KEY"), WORD)
    assert not isinstance(caught.value, PassphraseError)


# -- weak keys -------------------------------------------------------------------------------


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


# -- what it costs ---------------------------------------------------------------------------


def envelope(derivation: bytes) -> bytes:
    cipher = sequence(element(0x06, bytes.fromhex("60864801650304012a")), element(4, b"v" * 16))
    pbes2 = element(0x06, bytes.fromhex("2a864886f70d01050d"))
    return private_pem(
        sequence(sequence(pbes2, sequence(derivation, cipher)), element(4, b"x" * 32)),
        "ENCRYPTED PRIVATE KEY",
    )


def by_rounds(rounds: int) -> bytes:
    pbkdf2 = element(0x06, bytes.fromhex("2a864886f70d01050c"))
    return envelope(sequence(pbkdf2, sequence(element(4, b"salt"), integer(rounds))))


def by_scrypt(n: int, r: int, p: int) -> bytes:
    scrypt = element(0x06, bytes.fromhex("2b06010401da47040b"))
    return envelope(sequence(scrypt, sequence(element(4, b"salt"), *map(integer, (n, r, p)))))


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


@pytest.mark.parametrize(
    "data",
    [b"\x30", b"\x30\x80", b"\x30\x84\0\0\0\0", b"\x30\x05\x02", b"\x02\x01\x05", b"\x30\0\x30\0"],
)
def test_what_is_not_der_is_told(data):
    with pytest.raises(DerError):
        Reader.of(data)


def test_der_is_read_as_it_is_written():
    assert list(elements(integer(5) + element(4, b"x" * 300))) == [(2, b"\5"), (4, b"x" * 300)]
    reader = Reader.of(sequence(element(0x06, bytes.fromhex("2a864886f70d010101")), integer(7)))
    assert reader.identifier() == "1.2.840.113549.1.1.1"
    with pytest.raises(DerError):
        reader.sequence()
    assert reader.integer() == 7
    with pytest.raises(DerError):
        reader.integer()
    for content in (b"", b"\x80"):
        with pytest.raises(DerError):
            Reader.of(sequence(element(2, content))).integer()
        with pytest.raises(DerError):
            Reader.of(sequence(element(6, content))).identifier()


@pytest.mark.parametrize(
    "scheme",
    [
        by_rounds(0), by_scrypt(3, 8, 1), by_scrypt(0, 8, 1), by_scrypt(1 << 14, 0, 1),
        by_scrypt(1 << 14, 8, 0), envelope(sequence(element(0x06, b"\x2a"), sequence())),
        envelope(sequence(element(0x06, bytes.fromhex("2a864886f70d01050c")), sequence(
            element(4, b"s" * 2000), integer(2048)))),
    ],
    ids=range(7),
)  # fmt: skip
def test_an_envelope_that_makes_no_sense_is_damaged(scheme):
    assert refusal(scheme, WORD) == "it is damaged"
    assert not needs_passphrase(scheme)
