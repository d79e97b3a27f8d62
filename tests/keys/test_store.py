from __future__ import annotations

import json
import os
import shutil
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.backend.tokens import sign_token
from builder.errors import ConflictError, KeyInputError, NotFoundError, StorageError
from builder.keys import at_rest, pem
from builder.keys import names as key_names
from builder.keys.pair import WrongPassphraseError
from builder.keys.store import KeyStore
from tests.backend.forms import private_key
from tests.keys.conftest import PASSPHRASE
from tests.keys.openssl import openssl


@pytest.fixture
def quick(monkeypatch):
    """Derive keys quickly, where the number of rounds is not what is tested."""
    monkeypatch.setattr(at_rest, "KDF_ROUNDS", 70_000)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "keys"


def file_of(folder, name="main"):
    return folder / f"{name}.keypair.json"


def altered(folder, **changes):
    path = file_of(folder)
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def names(store):
    return [each.name for each in store.list()]


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


GOOD_NAMES = [
    "a", "A1", "shop 2026", "shop.example.com", "my_key-2", "x" * 64, "console", "com10", "ä",
    "Κλειδί παραγωγής", "ключ-2", "مفتاح الإنتاج", "مفتاح ٢", "生产密钥", "プロダクション", "키 2026", "कुंजी",
    "کلید\u200cها", "กุญแจ", "מפתח", "密" * 64, "🔑", "Shop 🔑 2", "👩\u200d💻", "🇬🇷", "1\ufe0f\u20e3",
    "👍🏽 κλειδί", "☎\ufe0f",
]  # fmt: skip
BAD_NAMES = [
    "", " ", "a ", " a", ".a", "a.", "-a", "a/b", "../a", "/etc/a", "a\\b", "a\0b", "a\nb", "a:b",
    "x" * 65, "密" * 65, "𐍈" * 51, "con", "NUL", "com1", "LPT9", "aux.txt", "a*", "a?", "~",
    "κ/λ", "κ\u2044λ", "．．", "a\u202eb", "\u200da", "a\u200d", "\u0301a", "a\u0000", "a\ud800",
    "a\u2028b", "a\u00a0b", "½", "①", "a℀b", "a\u2800", "\u3164", "\ufe0fa", "com¹",
]  # fmt: skip


@pytest.mark.parametrize("name", GOOD_NAMES)
def test_good_names(store, name):
    assert store.rename("main", name).name == name
    assert names(store) == [name]


@pytest.mark.parametrize("name", BAD_NAMES, ids=ascii)
def test_bad_names_are_refused_everywhere(store, folder, private_pem, name):
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    for act in (
        lambda: store.generate(name, 2048, PASSPHRASE),
        lambda: store.add(name, pem.parse_private(private_pem), PASSPHRASE),
        lambda: store.rename("main", name),
    ):
        with pytest.raises(KeyInputError, match="cannot be a key pair's name"):
            act()
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


@pytest.mark.parametrize("name", ["main", "MAIN", "Main"])
def test_a_name_is_taken_in_any_case(store, private_pem, name):
    with pytest.raises(ConflictError, match="already"):
        store.generate(name, 2048, PASSPHRASE)
    with pytest.raises(ConflictError, match="already"):
        store.add(name, pem.parse_private(private_pem), PASSPHRASE)


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
    with pytest.raises(StorageError, match="No space left"):
        KeyStore(folder).add("key", private_key(), PASSPHRASE)
    assert list(folder.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_told(quick, folder):
    folder.write_bytes(b"")
    store = KeyStore(folder)
    assert store.list() == ()
    with pytest.raises(StorageError, match="could not be made"):
        store.add("key", private_key(), PASSPHRASE)


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


# -- renaming, removing ----------------------------------------------------------------------


def test_a_renamed_pair_is_the_same_pair(store, folder, private_pem):
    before = store.get("main")
    after = store.rename("main", "shop")
    assert (after.name, after.fingerprint, after.created) == (
        "shop", before.fingerprint, before.created,
    )  # fmt: skip
    assert [each.name for each in folder.iterdir()] == ["shop.keypair.json"]
    assert stat.S_IMODE(file_of(folder, "shop").stat().st_mode) == 0o600
    assert store.private_pem("shop", PASSPHRASE) == private_pem


@pytest.mark.parametrize("name", ["main", "Main", "MAIN"])
def test_a_name_can_change_its_case(store, name):
    assert store.rename("main", name).name == name
    assert names(store) == [name]


@pytest.mark.parametrize("name", ["other", "OTHER"])
def test_a_taken_name_is_not_taken_away(store, folder, name):
    shutil.copy(file_of(folder), file_of(folder, "other"))
    with pytest.raises(ConflictError):
        store.rename("main", name)
    assert names(store) == ["main", "other"]


def test_a_letter_in_disguise_does_not_put_a_pair_out_of_reach(store):
    # The Kelvin sign is a k in lower case, and NFC makes it a plain one.
    store.rename("main", "key")
    assert store.rename("key", "\u212aey").name == "Key"
    assert store.get("Key").warning == ""


def test_a_name_is_stored_composed_and_found_however_it_is_typed(store, folder):
    decomposed = "Cafe\u0301"
    assert store.rename("main", decomposed).name == "Café"
    assert [each.name for each in folder.iterdir()] == ["Café.keypair.json"]
    assert store.get(decomposed) == store.get("Café")
    assert store.private_pem(decomposed, PASSPHRASE)


def test_a_file_whose_system_spells_its_name_decomposed_is_found(store, folder):
    file_of(folder).rename(file_of(folder, "Cafe\u0301"))
    assert names(store) == ["Café"]
    assert store.private_pem("Café", PASSPHRASE)
    assert store.rename("Café", "main").name == "main"
    assert names(store) == ["main"]


@pytest.mark.parametrize(
    ("there", "wanted"),
    [
        ("Straße", "STRASSE"), ("ΚΛΕΙΔΙ", "κλειδι"), ("ﬁle", "file"), ("ｋｅｙ", "key"),
        ("İst", "i̇st"), ("کلید\u200cها", "کلیدها"), ("Σ", "ς"), ("café", "CAFE\u0301"),
        ("☎\ufe0f", "☎"), ("👩\u200d💻", "👩💻"),
    ],
)  # fmt: skip
def test_names_that_look_alike_are_taken(store, there, wanted):
    store.rename("main", there)
    with pytest.raises(ConflictError, match="already"):
        store.generate(wanted, 2048, PASSPHRASE)


@given(st.text(min_size=1, max_size=80))
def test_any_name_is_a_file_in_the_folder_or_refused(tmp_path_factory, name):
    try:
        stored = key_names.checked(name)
    except KeyInputError:
        return
    folder = tmp_path_factory.mktemp("named")
    file = folder / f"{stored}.keypair.json"
    file.touch()
    assert [each.name for each in folder.iterdir()] == [file.name]
    assert key_names.checked(stored) == stored
    assert len(os.fsencode(f".{file.name}.01234567.new")) <= 255


@given(st.text(max_size=80))
def test_what_is_proposed_of_a_text_can_be_a_name(text):
    name = key_names.proposed(text, 50)
    assert not name or key_names.checked(f"{name} 2") == f"{name} 2"


def test_a_damaged_pair_is_not_renamed(store, folder):
    file_of(folder, "broken").write_bytes(b"x")
    with pytest.raises(KeyInputError, match="damaged"):
        store.rename("broken", "mended")
    assert names(store) == ["broken", "main"]


def test_a_removed_pair_is_gone(store, folder):
    store.remove("main")
    assert list(folder.iterdir()) == []


def test_a_damaged_pair_can_be_removed(store, folder):
    file_of(folder, "broken").write_bytes(b"x")
    store.remove("broken")
    assert names(store) == ["main"]


def test_what_cannot_be_deleted_is_told(store, monkeypatch):
    def denied(*_arguments, **_named):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", denied)
    with pytest.raises(StorageError, match="could not be deleted: Permission denied"):
        store.remove("main")
    assert names(store) == ["main"]
