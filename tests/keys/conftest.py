from __future__ import annotations

import shutil

import pytest

from builder.keys.store import KeyStore
from tests.keys.openssl import openssl

PASSPHRASE = "correct horse βattery"


@pytest.fixture(scope="session")
def keys_folder(tmp_path_factory):
    """Return a folder of one generated key pair of 2048 bits, “main”; not to be changed."""
    folder = tmp_path_factory.mktemp("store") / "keys"
    KeyStore(folder).generate("main", 2048, PASSPHRASE)
    return folder


@pytest.fixture
def store(keys_folder, tmp_path):
    """Return a store of its own with a copy of “main”."""
    shutil.copytree(keys_folder, tmp_path / "keys")
    return KeyStore(tmp_path / "keys")


@pytest.fixture(scope="session")
def private_pem(keys_folder):
    """Return the private key of “main” as plain PEM."""
    return KeyStore(keys_folder).private_pem("main", PASSPHRASE)


@pytest.fixture(scope="session")
def public_pem(keys_folder):
    return KeyStore(keys_folder).public_pem("main")


@pytest.fixture(scope="session")
def made_by_openssl(tmp_path_factory):
    """Return what openssl makes, by name; the documented commands come first."""
    folder = tmp_path_factory.mktemp("openssl")
    key, public = str(folder / "key.pem"), str(folder / "public.pem")
    openssl("genrsa", "-out", key, "2048")
    openssl("rsa", "-in", key, "-pubout", "-out", public)
    plain = (folder / "key.pem").read_bytes()
    found = {
        "genrsa": plain,
        "pubout": (folder / "public.pem").read_bytes(),
        "pkcs1": openssl("rsa", "-traditional", given=plain),
        "pkcs8": openssl("pkcs8", "-topk8", "-nocrypt", given=plain),
        "pkcs1 encrypted": openssl(
            "rsa", "-aes256", "-traditional", "-passout", "pass:of the PEM", given=plain
        ),
        "pkcs8 encrypted": openssl(
            "pkcs8", "-topk8", "-v2", "aes-256-cbc", "-passout", "pass:of the PEM", given=plain
        ),
        "pkcs1 public": openssl("rsa", "-RSAPublicKey_out", given=plain),
        "certificate": openssl(
            "req", "-x509", "-key", key, "-subj", "/CN=x", "-days", "1", "-batch"
        ),
        "request": openssl("req", "-new", "-key", key, "-subj", "/CN=x", "-batch"),
        "der": openssl("rsa", "-outform", "DER", given=plain),
        "weak": openssl("genrsa", "1024"),
        "ec": openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"),
        "odd curve": openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2"),
        "ed25519": openssl("genpkey", "-algorithm", "ed25519"),
    }
    for name in ("weak", "ec", "odd curve", "ed25519"):
        found[f"{name} public"] = openssl("pkey", "-pubout", given=found[name])
    return found


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "keys"
