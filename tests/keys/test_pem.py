from __future__ import annotations

import base64
import hashlib
import subprocess

import pytest

from builder.backend.weak_keys import KNOWN
from builder.errors import KeyInputError
from builder.keys import pem
from builder.keys.public import find_public
from tests.backend import key_material
from tests.backend.key_material import made
from tests.keys.openssl import openssl

# -- private keys ----------------------------------------------------------------------------

WRAPPINGS = [
    pytest.param(lambda data: data, id="plain"),
    pytest.param(base64.b64encode, id="base64"),
    pytest.param(base64.encodebytes, id="base64 in lines"),
    pytest.param(lambda data: b"\n\n" + data.replace(b"\n", b"\r\n"), id="DOS lines"),
]


@pytest.mark.parametrize("wrapped", WRAPPINGS)
@pytest.mark.parametrize("kind", ["genrsa", "pkcs1", "pkcs8", "pkcs1 encrypted", "pkcs8 encrypted"])
def test_every_usual_form_is_read(made_by_openssl, kind, wrapped):
    data = wrapped(made_by_openssl[kind])
    key = pem.parse_private(data, "of the PEM" if "encrypted" in kind else "")
    assert pem.public_pem(key.public_key()).encode() == made_by_openssl["pubout"]
    assert pem.needs_passphrase(data) == ("encrypted" in kind)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("pubout", "it is a public key"),
        ("pkcs1 public", "it is a public key"),
        ("certificate", "it is a certificate"),
        ("request", "it is a certificate"),
        ("weak", "it has 1024 bits; at least 2048 are needed"),
        ("ec", "it is an elliptic-curve key (EC), not an RSA key"),
        ("odd curve", "it is an elliptic-curve key (EC), not an RSA key"),
        ("ed25519", "it is an Ed25519 key, not an RSA key"),
    ],
)
def test_other_things_are_refused_by_their_name(made_by_openssl, kind, words):
    with pytest.raises(KeyInputError) as caught:
        pem.parse_private(made_by_openssl[kind])
    assert caught.value.message.startswith("This is not a usable private key: ")
    assert words in caught.value.message
    assert "openssl genrsa -out key.pem 2048" in caught.value.hint


def test_advice_of_its_own_is_the_hint(made_by_openssl):
    with pytest.raises(KeyInputError, match="a key in DER form") as caught:
        pem.parse_private(made_by_openssl["der"])
    assert caught.value.hint.startswith("“openssl pkey -inform DER -in FILE -out key.pem” makes")
    with pytest.raises(pem.PassphraseInputError) as wrong:
        pem.parse_private(made_by_openssl["pkcs8 encrypted"], "wrong")
    assert wrong.value.hint == ""


@pytest.mark.parametrize("kind", ["pkcs1 encrypted", "pkcs8 encrypted"])
def test_an_encrypted_key_asks_for_its_passphrase(made_by_openssl, kind):
    with pytest.raises(KeyInputError, match="needs its passphrase"):
        pem.parse_private(made_by_openssl[kind])
    with pytest.raises(KeyInputError, match="passphrase is wrong"):
        pem.parse_private(made_by_openssl[kind], "wrong")


JUNK = {
    "empty": b"",
    "blank": b" \n\t",
    "words": b"hello",
    "binary": bytes(range(256)),
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "JSON": b"[1, 2]",
    "begin only": b"-----BEGIN PRIVATE KEY-----",
    "begin and end": b"-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n",
    "no key inside": b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    "no base64 inside": b"-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----\n",
    "RSA, empty sequence": b"-----BEGIN RSA PRIVATE KEY-----\nMAA=\n-----END RSA PRIVATE KEY-----\n",
    "encrypted, no key inside": (
        b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n"
    ),
    "unknown label": b"-----BEGIN ROCKET PRIVATE KEY-----\nMAA=\n-----END ROCKET PRIVATE KEY-----\n",
    "OpenSSH": b"-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n",
    "huge": b"-----BEGIN PRIVATE KEY-----\n" + b"A" * 1_000_000,
    "UTF-16": "-----BEGIN PRIVATE KEY-----\n".encode("utf-16"),
    "dashes": b"-" * 60_000,
    "blanks": b'"' + b" \n" * 30_000 + b'"',
    "words of base64": b"A" * 25 + (b" " + b"A" * 25) * 2_000,
    "short words of base64": b"AAAA " * 12_000,
    "base64 of words": base64.b64encode(b"hello"),
    "base64 twice": base64.b64encode(base64.b64encode(b"-----BEGIN PRIVATE KEY-----")),
    "lone surrogate": b"\xed\xa0\x80",
    "encrypted traditional, unknown cipher": (
        b"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: ROT13,00\n\nMAA=\n"
        b"-----END RSA PRIVATE KEY-----\n"
    ),
}


@pytest.mark.parametrize("read", [pem.parse_private, pem.parse_public])
@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK)
@pytest.mark.parametrize("passphrase", ["", "some passphrase"])
def test_junk_gets_a_clear_error(read, junk, passphrase):
    with pytest.raises(KeyInputError) as caught:
        read(junk, passphrase) if read is pem.parse_private else read(junk)
    assert caught.value.message.startswith("This is")
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 200


def test_every_truncation_of_a_key_is_refused(private_pem):
    for length in range(0, len(private_pem) - 2, 97):
        with pytest.raises(KeyInputError):
            pem.parse_private(private_pem[:length])


def test_an_error_tells_nothing_of_the_key(private_pem):
    lines = private_pem.splitlines()
    with pytest.raises(KeyInputError) as caught:
        pem.parse_private(b"\n".join([*lines[:9], lines[10], *lines[11:]]))
    assert not any(line.decode() in str(caught.value) for line in lines[1:-1])


@pytest.mark.parametrize("bits", [0, -1, 512, 1024, 2047, 8192])
def test_other_sizes_are_not_made(bits):
    with pytest.raises(KeyInputError, match="not offered") as caught:
        pem.new_private(bits)
    assert caught.value.hint == "Use 2048, 3072 or 4096."


# -- public keys -----------------------------------------------------------------------------


def test_a_public_key_is_read_and_written_as_openssl_writes_it(made_by_openssl):
    for kind in ("pubout", "pkcs1 public"):
        key = pem.parse_public(b"\n " + made_by_openssl[kind] + b"\n")
        assert pem.public_pem(key).encode() == made_by_openssl["pubout"]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("genrsa", "This is a private key"),
        ("pkcs8 encrypted", "This is a private key"),
        ("certificate", "This is a certificate; the public key is needed here"),
        ("der", "This is a private key"),
        ("ec public", "not an RSA key"),
        ("ed25519 public", "not an RSA key"),
        ("odd curve public", "not an RSA key"),
    ],
)
def test_other_things_are_no_public_keys(made_by_openssl, kind, words):
    with pytest.raises(KeyInputError, match=words):
        pem.parse_public(made_by_openssl[kind])


def test_the_fingerprint_is_what_openssl_and_sha256sum_give(public_pem):
    der = openssl("rsa", "-pubin", "-outform", "DER", given=public_pem.encode())
    summed = subprocess.run(["sha256sum"], input=der, capture_output=True, check=True).stdout
    found = pem.fingerprint(pem.parse_public(public_pem.encode()))
    assert found == summed.split()[0].decode()
    assert found == hashlib.sha256(der).hexdigest()


# -- writing ---------------------------------------------------------------------------------


def test_a_written_private_key_is_one_that_openssl_takes(private_pem):
    assert private_pem.startswith(b"-----BEGIN PRIVATE KEY-----\n")
    assert openssl("rsa", "-check", "-noout", given=private_pem) == b"RSA key ok\n"


def test_the_form_for_environment_variables_is_one_line_of_base64(private_pem):
    line = pem.private_base64(private_pem)
    assert line.isascii()
    assert "\n" not in line
    assert openssl("base64", "-d", "-A", given=line.encode()) == private_pem
    assert pem.private_pem(pem.parse_private(line.encode())) == private_pem


# -- the platform's own demo key -------------------------------------------------------------


def test_the_demo_key_of_the_platform_is_warned_about(request):
    demo = pem.parse_public((request.path.parent / "demo-public.pem").read_bytes())
    assert "demo key" in pem.warning_about(demo)
    assert set(KNOWN) == {pem.fingerprint(demo)}


def test_other_keys_are_not_warned_about(public_pem):
    assert pem.warning_about(pem.parse_public(public_pem.encode())) == ""


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("pkcs12", "it is a PKCS#12 file (.p12 or .pfx). “openssl pkcs12 -in FILE -clcerts"),
        ("der", "This is a private key; the public key is needed here."),
        ("pkcs1 der", "This is a private key; the public key is needed here."),
        ("public der", "it is in DER form, and PEM is needed here. “openssl pkey -pubin"),
    ],
)
def test_a_file_without_pem_is_named_where_a_public_key_is_needed(kind, words):
    with pytest.raises(KeyInputError) as refused:
        find_public(made()[kind])
    assert words in str(refused.value)


def test_a_certificate_in_der_is_named_where_a_public_key_is_needed():
    content = key_material.openssl("x509", "-outform", "DER", given=made()["certificate"])
    with pytest.raises(KeyInputError, match="it is a certificate in DER form") as refused:
        find_public(content)
    assert "openssl x509 -inform DER -in FILE" in refused.value.hint
