from __future__ import annotations

import re
import subprocess

import pytest

from builder.errors import KeyInputError
from builder.keys import at_rest
from builder.keys.at_rest import encrypted_pem
from builder.keys.pem import fingerprint, parse_private
from tests.backend.forms import private_key
from tests.keys.openssl import openssl

PASSPHRASE = "correct horse βattery"


@pytest.fixture(scope="module")
def sealed():
    return encrypted_pem(private_key(), PASSPHRASE)


@pytest.fixture
def few_rounds(monkeypatch):
    """Derive keys quickly, where the number of rounds is not what is tested."""
    monkeypatch.setattr(at_rest, "KDF_ROUNDS", 70_000)  # three bytes long, as the real figure


def test_it_is_pkcs8_by_pbkdf2_with_sha256_and_600000_rounds(sealed):
    parsed = openssl("asn1parse", given=sealed).decode()
    assert re.findall(r"OBJECT\s+:(\S+)", parsed) == [
        "PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc",
    ]  # fmt: skip
    (rounds,) = re.findall(r"INTEGER\s+:([0-9A-F]+)", parsed)
    assert int(rounds, 16) >= 600_000
    salt, vector = re.findall(r"OCTET STRING\s+\[HEX DUMP\]:([0-9A-F]{32})\n", parsed)
    assert salt != vector


def test_it_is_pem_as_everybody_writes_it(sealed):
    lines = sealed.decode().splitlines()
    assert lines[0] == "-----BEGIN ENCRYPTED PRIVATE KEY-----"
    assert lines[-1] == "-----END ENCRYPTED PRIVATE KEY-----"
    assert {len(each) for each in lines[1:-2]} == {64}
    assert 0 < len(lines[-2]) <= 64
    assert sealed.endswith(b"\n")


def test_openssl_opens_it_with_the_passphrase_and_with_no_other(sealed):
    opened = openssl("pkcs8", "-passin", f"pass:{PASSPHRASE}", given=sealed)
    assert fingerprint(parse_private(opened).public_key()) == fingerprint(
        private_key().public_key()
    )
    assert openssl("rsa", "-check", "-noout", given=opened) == b"RSA key ok\n"
    with pytest.raises(subprocess.CalledProcessError):
        openssl("pkcs8", "-passin", "pass:wrong horse", given=sealed)


def test_the_library_opens_it_with_the_passphrase_and_with_no_other(sealed):
    opened = parse_private(sealed, PASSPHRASE)
    assert opened.private_numbers() == private_key().private_numbers()
    with pytest.raises(KeyInputError, match="passphrase is wrong"):
        parse_private(sealed, PASSPHRASE + " ")
    with pytest.raises(KeyInputError, match="needs its passphrase"):
        parse_private(sealed)


def test_the_same_key_and_passphrase_never_give_the_same_bytes(few_rounds):
    one, other = (encrypted_pem(private_key(), PASSPHRASE) for _ in range(2))
    assert not set(one.splitlines()[1:-1]) & set(other.splitlines()[1:-1])


@pytest.mark.parametrize("passphrase", ["x", "x" * 3000, "παß🔑e\u0301", "with\0zero", " blanks "])
def test_any_passphrase_opens_what_it_closed(few_rounds, passphrase):
    sealed = encrypted_pem(private_key(), passphrase)
    assert parse_private(sealed, passphrase).key_size == 2048


def test_no_passphrase_no_key_at_rest():
    with pytest.raises(ValueError, match="needs a passphrase"):
        encrypted_pem(private_key(), "")


def test_the_plain_key_is_nowhere_in_it(sealed):
    plain = openssl("pkcs8", "-passin", f"pass:{PASSPHRASE}", given=sealed)
    assert not set(plain.splitlines()[1:-1]) & set(sealed.splitlines())


def test_a_changed_byte_is_noticed(sealed):
    lines = sealed.decode().splitlines()
    middle = len(lines) // 2
    lines[middle] = lines[middle][::-1]
    with pytest.raises(KeyInputError):
        parse_private("\n".join(lines).encode(), PASSPHRASE)
