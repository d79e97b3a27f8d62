"""Storing key pairs: made, taken in, found, and what is told of damaged ones."""

from __future__ import annotations

import json
import os
import shutil
import stat
from datetime import UTC, datetime, timedelta

import jwt
import pytest

from builder.backend.tokens import sign_token
from builder.errors import ConflictError, KeyInputError, NotFoundError, StorageError
from builder.keys import at_rest, pem
from builder.keys.pair import WrongPassphraseError
from builder.keys.store import KeyStore
from tests.backend.forms import private_key
from tests.keys.conftest import PASSPHRASE
from tests.keys.openssl import openssl
from tests.keys.stored import file_of, names


@pytest.fixture
def quick(monkeypatch):
    """Derive keys quickly, where the number of rounds is not what is tested."""
    monkeypatch.setattr(at_rest, "KDF_ROUNDS", 70_000)


def altered(folder, **changes):
    path = file_of(folder)
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


# -- generating ------------------------------------------------------------------------------


def test_a_generated_pair_is_told_about_without_its_passphrase(keys_folder):
    (pair,) = KeyStore(keys_folder).list()
    assert (pair.name, pair.bits, pair.warning) == ("main", 2048, "")
    assert timedelta(0) <= datetime.now(UTC) - pair.created < timedelta(hours=1)
    assert KeyStore(keys_folder).get("main") == pair
    assert KeyStore(keys_folder).find(pair.fingerprint) == pair


@pytest.mark.parametrize("bits", [2048, 3072, 4096])
def test_every_size_is_generated_and_passes_openssl(quick, folder, bits):
    store = KeyStore(folder)
    pair = store.generate("key", bits, PASSPHRASE)
    private = store.private_pem("key", PASSPHRASE)
    assert openssl("rsa", "-check", "-noout", given=private) == b"RSA key ok\n"
    told = openssl("rsa", "-noout", "-text", given=private).decode()
    assert f"Private-Key: ({bits} bit, 2 primes)" in told
    assert "publicExponent: 65537" in told
    assert openssl("rsa", "-pubout", given=private).decode() == pair.public_pem
    assert pair.bits == bits


def test_the_fingerprint_is_what_openssl_gives(keys_folder, private_pem):
    (pair,) = KeyStore(keys_folder).list()
    der = openssl("rsa", "-pubout", "-outform", "DER", given=private_pem)
    assert openssl("dgst", "-sha256", "-r", given=der).split()[0].decode() == pair.fingerprint


def test_another_size_is_not_offered(folder):
    with pytest.raises(KeyInputError, match="not offered"):
        KeyStore(folder).generate("key", 1024, PASSPHRASE)
    assert not folder.exists()


@pytest.mark.parametrize("passphrase", ["", "short", "x" * 7])
def test_a_short_passphrase_is_refused_before_anything_is_made(folder, passphrase):
    with pytest.raises(KeyInputError, match="at least 8 characters"):
        KeyStore(folder).generate("key", 2048, passphrase)
    assert not folder.exists()


def test_a_passphrase_that_is_no_text_is_refused(folder):
    # As the system hands over an environment variable that is not UTF-8.
    with pytest.raises(KeyInputError, match="not text"):
        KeyStore(folder).generate("key", 2048, "pass\udcffword")
    assert not folder.exists()


# -- importing -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["genrsa", "pkcs1", "pkcs8", "pkcs1 encrypted", "pkcs8 encrypted"])
def test_a_pair_made_by_the_documented_commands_is_taken_in_and_signs(
    quick, folder, made_by_openssl, kind
):
    store = KeyStore(folder)
    own = "of the PEM" if "encrypted" in kind else ""
    pair = store.add("mine", pem.parse_private(made_by_openssl[kind], own), PASSPHRASE)
    assert pair.public_pem.encode() == made_by_openssl["pubout"]
    key = pem.parse_private(store.private_pem("mine", PASSPHRASE))
    token = sign_token(key, "user-1", "www.webviews.moveo.ai")
    claims = jwt.decode(token, made_by_openssl["pubout"], algorithms=["RS256"])
    assert claims["sub"] == "user-1"
    # What encrypted the PEM is of no use here.
    with pytest.raises(WrongPassphraseError):
        store.private_pem("mine", "of the PEM")


def test_base64_of_a_pem_is_taken_in(quick, folder, private_pem):
    key = pem.parse_private(pem.private_base64(private_pem).encode())
    pair = KeyStore(folder).add("mine", key, PASSPHRASE)
    assert pair.bits == 2048


def test_the_very_key_is_not_taken_in_twice(store, private_pem):
    with pytest.raises(ConflictError, match="here already, as “main”"):
        store.add("again", pem.parse_private(private_pem), PASSPHRASE)
    assert names(store) == ["main"]


@pytest.mark.parametrize("kind", ["weak", "ec", "ed25519", "pubout", "certificate", "der"])
def test_what_is_no_usable_key_is_refused(made_by_openssl, kind):
    with pytest.raises(KeyInputError):
        pem.parse_private(made_by_openssl[kind])


def test_a_wrong_passphrase_of_the_pem_is_told(made_by_openssl):
    with pytest.raises(KeyInputError, match="passphrase is wrong"):
        pem.parse_private(made_by_openssl["pkcs8 encrypted"], "no")


# -- at rest ---------------------------------------------------------------------------------


def test_only_the_owner_can_read_it(quick, folder):
    before = os.umask(0)
    try:
        KeyStore(folder).add("key", private_key(), PASSPHRASE)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file_of(folder, "key").stat().st_mode) == 0o600


def test_it_was_so_before_the_first_byte(quick, folder, monkeypatch):
    modes = []
    really_open = os.open

    def noting(name, flags, mode=0o777, **named):
        descriptor = really_open(name, flags, mode, **named)
        if flags & os.O_CREAT:
            found = os.fstat(descriptor)
            modes.append((stat.S_IMODE(found.st_mode), found.st_size))
        return descriptor

    before = os.umask(0)
    try:
        monkeypatch.setattr(os, "open", noting)
        KeyStore(folder).add("key", private_key(), PASSPHRASE)
    finally:
        os.umask(before)
    assert modes == [(0o600, 0)]


def test_the_file_holds_the_encrypted_key_and_the_public_one_only(keys_folder, private_pem):
    path = file_of(keys_folder)
    data = json.loads(path.read_text())
    assert set(data) == {
        "kind", "format", "name", "bits", "fingerprint", "created", "public_pem", "private_pem",
    }  # fmt: skip
    assert data["private_pem"].startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    text = path.read_text()
    assert not any(line.decode() in text for line in private_pem.splitlines()[1:-1])
    assert PASSPHRASE not in text


def test_the_passphrase_opens_it_and_no_other_does(store, private_pem):
    assert store.private_pem("main", PASSPHRASE) == private_pem
    for wrong in ("", "wrong passphrase", PASSPHRASE.upper()):
        with pytest.raises(WrongPassphraseError, match="“main” could not be unlocked"):
            store.private_pem("main", wrong)


def test_a_disk_that_takes_no_more_is_told_and_leaves_nothing(quick, folder, monkeypatch):
    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="the disk is full"):
        KeyStore(folder).add("key", private_key(), PASSPHRASE)
    assert list(folder.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_told(quick, folder):
    folder.write_bytes(b"")
    store = KeyStore(folder)
    for act in (store.list, lambda: store.add("key", private_key(), PASSPHRASE)):
        with pytest.raises(StorageError, match=r"could not be read: .*keys"):
            act()


# -- finding ---------------------------------------------------------------------------------


def test_no_folder_holds_no_pairs(folder):
    store = KeyStore(folder)
    assert store.list() == ()
    assert store.find("") is None
    assert not folder.exists()


@pytest.mark.parametrize("name", ["nobody", "", "MAIN ", "../keys/main", "sub/main", "a\0b"])
def test_what_is_not_there_is_told(store, folder, name):
    (folder / "sub").mkdir()
    shutil.copy(file_of(folder), folder / "sub" / "main.keypair.json")
    for act in (
        lambda: store.get(name),
        lambda: store.public_pem(name),
        lambda: store.private_pem(name, PASSPHRASE),
        lambda: store.rename(name, "other"),
        lambda: store.remove(name),
    ):
        with pytest.raises(NotFoundError, match="no key pair"):
            act()
    assert names(store) == ["main"]


def test_pairs_are_listed_by_name_in_any_case(store, folder):
    for name in ("b", "A", "C"):
        shutil.copy(file_of(folder), file_of(folder, name))
    assert names(store) == ["A", "b", "C", "main"]


def test_other_files_in_the_folder_are_none_of_its_business(store, folder):
    for name in ("notes.txt", ".main.keypair.json.1234.tmp", "key.pem"):
        (folder / name).write_bytes(b"x")
    assert names(store) == ["main"]


def test_a_copy_that_somebody_made_by_hand_can_be_used(store, folder):
    shutil.copy(file_of(folder), file_of(folder, "main (copy)"))
    assert names(store) == ["main", "main (copy)"]
    assert store.private_pem("main (copy)", PASSPHRASE)
    assert store.rename("main (copy)", "spare").name == "spare"
    store.remove("spare")
    assert names(store) == ["main"]


def test_an_unknown_fingerprint_finds_nothing(store, folder):
    file_of(folder, "broken").write_bytes(b"")
    assert store.find("0" * 64) is None
    assert store.find("") is None


# -- damage ----------------------------------------------------------------------------------

DAMAGED = {
    "empty": b"",
    "half": b'{"kind": "webview-key-pair", "publ',
    "binary": bytes(range(256)),
    "list": b"[]",
    "deep": b"[" * 100_000,
    "other kind": b'{"kind": "webview-project"}',
    "no keys": b'{"kind": "webview-key-pair"}',
    "huge": b" " * (1 << 20),
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_listed_with_a_warning_and_hides_no_other(store, folder, content):
    path = file_of(folder, "broken")
    path.write_bytes(content)
    broken, main = store.list()
    assert (broken.name, broken.bits, broken.fingerprint, broken.public_pem) == (
        "broken",
        0,
        "",
        "",
    )
    assert "damaged" in broken.warning
    assert broken.created.tzinfo is not None
    assert main.warning == ""
    with pytest.raises(KeyInputError):
        store.private_pem("broken", PASSPHRASE)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "changes",
    [
        {"public_pem": None},
        {"public_pem": 5},
        {"public_pem": "\ud800"},
        {"public_pem": "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"},
        {"public_pem": "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"},
        {"created": None},
        {"created": "yesterday"},
        {"created": "2026-01-01T00:00:00"},
        {"created": [1]},
        {"created": "0001-01-01T00:00:00+14:00"},  # which has no date in UTC
    ],
    ids=str,
)
def test_a_wrong_value_counts_as_damage(store, folder, changes):
    altered(folder, **changes)
    (found,) = store.list()
    assert "damaged" in found.warning
    assert found.created.tzinfo is not None


@pytest.mark.parametrize(
    "private", [None, 5, "", "\ud800", "hello", "-----BEGIN ENCRYPTED PRIVATE KEY-----"], ids=ascii
)
def test_a_private_half_that_is_none_is_told(store, folder, private):
    altered(folder, private_pem=private)
    assert store.get("main").warning == ""
    with pytest.raises(KeyInputError):
        store.private_pem("main", PASSPHRASE)


def test_halves_that_do_not_belong_together_are_refused(store, folder, made_by_openssl):
    other = made_by_openssl["pubout"].decode()
    altered(folder, public_pem=other, fingerprint=pem.fingerprint(pem.parse_public(other.encode())))
    with pytest.raises(KeyInputError, match="do not belong together"):
        store.private_pem("main", PASSPHRASE)


def test_a_swapped_public_half_is_noticed_whatever_the_file_says_about_it(
    store, folder, made_by_openssl
):
    altered(folder, public_pem=made_by_openssl["pubout"].decode())
    with pytest.raises(KeyInputError, match="do not belong together"):
        store.private_pem("main", PASSPHRASE)


def test_what_the_file_says_about_the_key_is_not_believed(store, folder, keys_folder):
    altered(folder, bits=9999, fingerprint="0" * 64, name="other")
    assert store.get("main") == KeyStore(keys_folder).get("main")


def test_a_file_that_cannot_be_read_is_listed_with_a_warning(store, folder):
    file_of(folder, "folder").mkdir()
    file_of(folder, "link").symlink_to(folder / "nowhere")
    found = {each.name: each for each in store.list()}
    assert set(found) == {"folder", "link", "main"}
    assert "could not be read" in found["folder"].warning
    assert "could not be read" in found["link"].warning


def test_the_demo_key_of_the_platform_is_warned_about(store, folder, request):
    demo = (request.path.parent / "demo-public.pem").read_text()
    altered(folder, public_pem=demo)
    assert "Anyone can read its private half" in store.get("main").warning
