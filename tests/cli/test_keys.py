"""keys …"""

from __future__ import annotations

import base64
import shutil
import stat
import subprocess
from datetime import datetime
from pathlib import Path
from unittest.mock import Mock

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from builder.backend import keys as keys_of_the_backend
from builder.cli import keys as cli_keys
from builder.keys import pem
from builder.keys.store import KeyStore
from tests.backend.key_material import openssl, others
from tests.cli.command import WORD
from tests.deliver.bundles import key, private_key


@pytest.fixture
def stored(tmp_path: Path, made_keys: Path) -> KeyStore:
    """The user's key pairs: one, called “tests”."""
    (tmp_path / "home").mkdir(mode=0o700)
    shutil.copytree(made_keys, tmp_path / "home" / "keys")
    return KeyStore(tmp_path / "home" / "keys")


@pytest.fixture
def pem_file(tmp_path: Path) -> Path:
    path = tmp_path / "own.pem"
    path.write_bytes(key().private_pem)
    return path


def fingerprint_by_openssl(public_pem: str) -> str:
    der = subprocess.run(
        ["openssl", "rsa", "-pubin", "-outform", "DER"],
        input=public_pem.encode(), capture_output=True, check=True,
    ).stdout  # fmt: skip
    return subprocess.run(
        ["openssl", "dgst", "-sha256", "-r"], input=der, capture_output=True, check=True
    ).stdout.decode().split()[0]  # fmt: skip


def test_generate_makes_a_key_pair(command, tmp_path):
    done = command("keys", "generate", "mine", "--json")
    found = done.json
    assert (found["ok"], found["name"], found["bits"], found["warning"]) == (True, "mine", 2048, "")
    assert datetime.fromisoformat(found["created"]).tzinfo is not None
    assert found["fingerprint"] == fingerprint_by_openssl(found["public_pem"])
    (file,) = (tmp_path / "home" / "keys").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert KeyStore(tmp_path / "home" / "keys").private_pem("mine", WORD)


def test_generate_tells_people_the_fingerprint(command):
    done = command("keys", "generate", "mine")
    fingerprint = command("keys", "list", "--json").json["keys"][0]["fingerprint"]
    assert done.out == f"mine: 2048 bits, SHA-256 of the public key {fingerprint}\n"


def test_generate_in_other_sizes(command):
    assert command("keys", "generate", "mine", "--bits", "3072", "--json").json["bits"] == 3072
    for bits in ("1024", "512", "0", "-1", "many"):
        done = command("keys", "generate", "weak", "--bits", bits)
        assert done.code == 2
    assert [each["name"] for each in command("keys", "list", "--json").json["keys"]] == ["mine"]


@pytest.mark.parametrize("name", ["", "../x", "a/b", "nul", "½", "a\nb", "x" * 65, "."])
def test_generate_refuses_names_that_are_none(command, tmp_path, name):
    done = command("keys", "generate", name)
    assert done.code == 1
    assert ("cannot be a key pair's name" if name else "needs a name") in done.err
    assert not (tmp_path / "home" / "keys").exists()


def test_generate_does_not_replace(command, stored):
    before = stored.get("tests")
    for name in ("tests", "TESTS"):
        done = command("keys", "generate", name)
        assert done.code == 1
        assert "already" in done.err
    assert stored.list() == (before,)


def test_generate_refuses_a_short_passphrase(command, monkeypatch, tmp_path):
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", "short")
    done = command("keys", "generate", "mine")
    assert done.code == 1
    assert "at least 8 characters" in done.err
    assert not (tmp_path / "home" / "keys").exists()


@pytest.mark.parametrize(
    "arguments",
    [("generate", "mine"), ("import", "mine", "own.pem"), ("private", "tests", "--out", "out.pem")],
)
def test_without_a_passphrase_and_anyone_to_ask_it_says_so(
    command, stored, pem_file, tmp_path, monkeypatch, arguments
):
    monkeypatch.delenv("WEBVIEW_BUILDER_PASSPHRASE")
    done = command("keys", *arguments)
    assert done.code == 1
    assert "no terminal to type it in" in done.err
    assert "WEBVIEW_BUILDER_PASSPHRASE" in done.err
    assert len(stored.list()) == 1
    assert not (tmp_path / "out.pem").exists()


def forms_of_a_key() -> dict[str, bytes]:
    private = private_key()
    pkcs1 = private.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    sealed = private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(WORD.encode())
    )
    return {
        "PKCS#8": key().private_pem,
        "PKCS#1": pkcs1,
        "base64": base64.b64encode(pkcs1),
        "encrypted": sealed,
    }


@pytest.mark.parametrize("form", forms_of_a_key())
def test_import_takes_a_key_in_each_form(command, tmp_path, form):
    (tmp_path / "own.pem").write_bytes(forms_of_a_key()[form])
    found = command("keys", "import", "mine", "own.pem", "--json").json
    assert found["public_pem"] == key().public_pem
    assert KeyStore(tmp_path / "home" / "keys").private_pem("mine", WORD) == key().private_pem


def test_import_of_a_key_with_another_passphrase(command, pem_file, tmp_path, monkeypatch):
    pem_file.write_bytes(forms_of_a_key()["encrypted"])
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", "another passphrase")
    done = command("keys", "import", "mine", pem_file)
    assert done.code == 1
    assert "Passphrase of" in done.err
    assert not (tmp_path / "home" / "keys").exists()


def test_import_of_a_key_that_is_there_already(command, stored, pem_file):
    assert command("keys", "import", "mine", pem_file).code == 0
    done = command("keys", "import", "again", pem_file)
    assert done.code == 1
    assert "as “mine”" in done.err
    assert {each.name for each in stored.list()} == {"tests", "mine"}


def test_list_tells_what_is_there(command, stored):
    (pair,) = command("keys", "list", "--json").json["keys"]
    assert pair["name"] == "tests"
    assert pair["fingerprint"] == stored.get("tests").fingerprint
    line = command("keys", "list").out
    assert line.startswith(f"tests  2048 bits  {pair['fingerprint']}  20")


def test_list_of_nothing(command):
    assert command("keys", "list").out == "There are no key pairs yet.\n"
    assert command("keys", "list", "--json").json == {"ok": True, "keys": []}


def test_a_damaged_key_pair_is_listed_as_such_and_not_used(command, stored, tmp_path):
    (tmp_path / "home" / "keys" / "tests.keypair.json").write_bytes(b"\x89PNG")
    assert "warning: This file is damaged." in command("keys", "list").out
    for arguments in (("public", "tests"), ("private", "tests", "--out", "out.pem")):
        done = command("keys", *arguments)
        assert done.code == 1
        assert done.out == ""
        assert "should not have happened" not in done.err
    assert not (tmp_path / "out.pem").exists()


def test_public_prints_what_the_platform_wants(command, stored):
    done = command("keys", "public", "tests")
    assert done.out == stored.get("tests").public_pem
    assert done.out.startswith("-----BEGIN PUBLIC KEY-----\n")
    assert command("keys", "public", "tests", "--json").json["public_pem"] == done.out


@pytest.mark.parametrize("as_base64", [False, True])
def test_private_writes_a_file_for_its_owner_alone(command, stored, tmp_path, as_base64):
    option = ("--base64",) if as_base64 else ()
    done = command("keys", "private", "tests", *option, "--out", "out.pem")
    assert done.code == 0
    out = tmp_path / "out.pem"
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    content = out.read_bytes()
    if as_base64:
        assert content.count(b"\n") == 1
        content = base64.b64decode(content, validate=False)
    assert content == stored.private_pem("tests", WORD)
    assert "PRIVATE" not in done.out + done.err


def test_private_replaces_nothing(command, stored, tmp_path):
    (tmp_path / "out.pem").write_text("mine")
    done = command("keys", "private", "tests", "--out", "out.pem")
    assert done.code == 1
    assert "exists already" in done.err
    assert (tmp_path / "out.pem").read_text() == "mine"


def test_private_with_a_wrong_passphrase(command, stored, tmp_path, monkeypatch):
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", "another passphrase")
    done = command("keys", "private", "tests", "--out", "out.pem")
    assert done.code == 1
    assert "passphrase" in done.err
    assert not (tmp_path / "out.pem").exists()


def test_private_needs_a_file_to_write_to(command, stored):
    assert command("keys", "private", "tests").code == 2


def test_remove_deletes_only_when_told_twice(command, stored):
    done = command("keys", "remove", "tests")
    assert done.code == 1
    assert "--yes" in done.err
    assert len(stored.list()) == 1
    assert command("keys", "remove", "tests", "--yes", "--json").json == {
        "ok": True, "removed": "tests",
    }  # fmt: skip
    assert stored.list() == ()


@pytest.mark.parametrize(
    "arguments",
    [("public",), ("private", "--out", "out.pem"), ("remove", "--yes"), ("remove",)],
)
@pytest.mark.parametrize("name", ["nobody", "../tests", ""])
def test_a_key_pair_that_is_not_there(command, stored, tmp_path, arguments, name):
    done = command("keys", arguments[0], name, *arguments[1:])
    assert done.code == 1
    assert "There is no key pair" in done.err
    assert not (tmp_path / "out.pem").exists()
    assert len(stored.list()) == 1


@pytest.mark.parametrize("name", ["Κλειδί παραγωγής", "مفتاح", "生产密钥", "ключ-2"])
def test_names_may_be_of_any_script(command, stored, tmp_path, name):
    (tmp_path / "own.pem").write_bytes(key().private_pem)
    assert command("keys", "import", name, "own.pem", "--json").json["name"] == name
    assert name in command("keys", "list").out
    assert command("keys", "public", name).out == key().public_pem
    assert command("keys", "private", name, "--out", "out.pem").code == 0
    assert command("keys", "remove", name, "--yes", "--json").json["removed"] == name
    assert [each.name for each in stored.list()] == ["tests"]


def test_a_name_typed_decomposed_is_the_composed_one(command, tmp_path):
    (tmp_path / "own.pem").write_bytes(key().private_pem)
    assert command("keys", "import", "Cafe\u0301", "own.pem", "--json").json["name"] == "Café"
    assert command("keys", "public", "Cafe\u0301").out == key().public_pem


@pytest.mark.parametrize(
    "kind", ["DH", "RSA-PSS", "EC", "DSA", "Ed25519", "X25519", "multi-prime", "DHX"]
)
def test_import_of_another_kind_says_which_and_no_library_warns(cli, tmp_path, kind):
    (tmp_path / "own.pem").write_bytes(others()[kind])
    done = cli("keys", "import", "mine", "own.pem", PYTHONWARNINGS="always")
    assert done.code == 1
    first, *rest = done.err.splitlines()
    assert first.startswith("error: This is not a usable private key: it is a")
    assert len(rest) == 1
    assert "genrsa" in rest[0]
    assert "Warning" not in done.out + done.err
    assert str(Path(pem.__file__).parent) not in done.out + done.err


def test_import_of_an_encrypted_key_of_another_kind_does_not_warn_either(cli, tmp_path):
    (tmp_path / "own.pem").write_bytes(
        openssl(
            "pkcs8",
            "-topk8",
            "-v1",
            "PBE-SHA1-3DES",
            "-passout",
            f"pass:{WORD}",
            given=others()["DH"],
        )
    )
    done = cli("keys", "import", "mine", "own.pem", PYTHONWARNINGS="always")
    assert done.code == 1
    assert "not an RSA key" in done.err
    assert "Warning" not in done.err


def test_import_reads_a_key_once(command, tmp_path, monkeypatch):
    forms = forms_of_a_key()
    read = Mock(wraps=keys_of_the_backend.load_private_key)
    monkeypatch.setattr(pem, "load_private_key", read)
    for form, name in (("PKCS#8", "one"), ("encrypted", "two")):
        (tmp_path / "own.pem").write_bytes(forms[form])
        command("keys", "import", name, "own.pem")
    # The second is the same key, which is told after it was read.
    assert read.call_count == 2


def test_a_comment_that_says_encrypted_asks_for_no_passphrase(command, tmp_path, monkeypatch):
    monkeypatch.setattr(cli_keys, "_asked", lambda *_given, **_named: pytest.fail("asked"))
    (tmp_path / "own.pem").write_bytes(b"# not ENCRYPTED\n" + key().private_pem)
    assert command("keys", "import", "mine", "own.pem").code == 0
