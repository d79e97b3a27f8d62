from __future__ import annotations

import base64
import subprocess

import pytest

from builder.backend.keys import KeyProblemError, fingerprint, load_private_key
from tests.backend.forms import pem, private_key


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return keys as openssl writes them, by kind."""
    folder = tmp_path_factory.mktemp("keys")

    def openssl(*arguments: str) -> bytes:
        done = subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, check=True)
        return done.stdout

    openssl("genrsa", "-out", "pkcs8.pem", "2048")
    files = {
        "pkcs8": (folder / "pkcs8.pem").read_bytes(),
        "pkcs1": openssl("rsa", "-in", "pkcs8.pem", "-traditional"),
        "pkcs8 encrypted": openssl(
            "pkcs8", "-topk8", "-in", "pkcs8.pem", "-v2", "aes-256-cbc", "-passout", "pass:pässword"
        ),
        "pkcs1 encrypted": openssl(
            "rsa", "-in", "pkcs8.pem", "-aes256", "-traditional", "-passout", "pass:pässword"
        ),
        "public": openssl("rsa", "-in", "pkcs8.pem", "-pubout"),
        "weak": openssl("genrsa", "1024"),
        "ec": openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"),
        "ed25519": openssl("genpkey", "-algorithm", "ed25519"),
        "certificate": openssl("req", "-x509", "-key", "pkcs8.pem", "-subj", "/CN=x", "-days", "1"),
    }
    (folder / "public.pem").write_bytes(files["public"])
    spki = openssl("pkey", "-pubin", "-in", "public.pem", "-outform", "DER")
    (folder / "spki.der").write_bytes(spki)
    files["fingerprint"] = openssl("dgst", "-sha256", "-r", "spki.der").split()[0]
    return files


def wrapped(data: bytes) -> bytes:
    return base64.b64encode(data)


def in_lines(data: bytes) -> bytes:
    return base64.encodebytes(data)


def in_one_line(data: bytes) -> bytes:
    return data.replace(b"\n", b"\\n")


def in_dos_lines(data: bytes) -> bytes:
    return b"\r\n " + data.replace(b"\n", b"\r\n")


@pytest.mark.parametrize("form", [bytes, wrapped, in_lines, in_one_line, in_dos_lines])
@pytest.mark.parametrize("kind", ["pkcs8", "pkcs1", "pkcs8 encrypted", "pkcs1 encrypted"])
def test_every_usual_form_is_read(made, kind, form):
    key = load_private_key(form(made[kind]), "pässword")
    assert fingerprint(key.public_key()) == made["fingerprint"].decode()


@pytest.mark.parametrize(
    ("kind", "passphrase", "words"),
    [
        ("pkcs8 encrypted", "", "needs its passphrase"),
        ("pkcs1 encrypted", "", "needs its passphrase"),
        ("pkcs8 encrypted", "wrong", "passphrase is wrong"),
        ("pkcs1 encrypted", "wrong", "passphrase is wrong"),
        ("public", "", "public key"),
        ("certificate", "", "certificate"),
        ("weak", "", "1024 bits"),
        ("ec", "", "not an RSA key"),
        ("ed25519", "", "not an RSA key"),
    ],
)
def test_other_keys_are_refused(made, kind, passphrase, words):
    for data in (made[kind], wrapped(made[kind])):
        with pytest.raises(KeyProblemError, match=words):
            load_private_key(data, passphrase)


@pytest.mark.parametrize(
    "junk",
    [b"", b"  ", b"hello", b"\x00\xff", b"aGVsbG8=", b"=", b"A", b"-----BEGIN", b"x" * 70_000,
     b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"],
)  # fmt: skip
def test_junk_is_refused(junk):
    with pytest.raises(KeyProblemError):
        load_private_key(junk)


def test_a_damaged_key_is_refused_without_telling_any_of_it():
    good = pem(private_key())
    lines = good.splitlines()
    damaged = b"\n".join([*lines[:5], lines[6], *lines[7:]])
    with pytest.raises(KeyProblemError) as caught:
        load_private_key(damaged)
    assert not any(line.decode() in str(caught.value) for line in lines[1:-1])


def test_a_passphrase_for_a_plain_key_does_no_harm():
    key = load_private_key(pem(private_key()), "unneeded")
    assert fingerprint(key.public_key()) == fingerprint(private_key().public_key())
