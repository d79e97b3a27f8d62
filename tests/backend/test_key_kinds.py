"""Keys that are sound and cannot be used, keys that are weak, and keys that cost too much."""

from __future__ import annotations

import subprocess
import warnings
from pathlib import Path

import pytest

from builder.backend.der import DerError, Reader, elements
from builder.backend.keys import (
    KeyProblemError,
    PassphraseError,
    load_private_key,
    needs_passphrase,
)
from tests.backend.forms import pem, private_key
from tests.backend.key_material import (
    WORD,
    element,
    integer,
    made,
    openssl,
    others,
    private_pem,
    sealed,
    sequence,
)
from tests.backend.key_numbers import by_rounds, by_scrypt, envelope, numbers, refusal

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
