"""What stored key pairs may be called, and how they get another name or go."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import ConflictError, KeyInputError, StorageError
from builder.keys import names as key_names
from builder.keys import pem
from tests.keys.conftest import PASSPHRASE
from tests.keys.stored import file_of, names

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
        refusal = "cannot be a key pair's name" if name.strip() else "needs a name"
        with pytest.raises(KeyInputError, match=refusal):
            act()
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


def test_a_refusal_says_what_to_change():
    for name, hint in (
        ("a/b", "Leave out “/”."),
        ("It's", "Leave out “'”."),
        ("con", "Windows keeps this name for a device"),
        ("x" * 65, "Use up to 64 letters"),
        (".a", "Use up to 64 letters"),
        ("a\u202eb", "Use up to 64 letters"),
    ):
        with pytest.raises(KeyInputError) as refused:
            key_names.checked(name)
        assert refused.value.hint.startswith(hint), name


def test_names_that_differ_by_spaces_alone_are_the_same(store, folder):
    assert store.rename("main", "my   key").name == "my key"
    with pytest.raises(ConflictError, match="There is a key pair “my key” already"):
        store.generate("MY  key", 2048, PASSPHRASE)
    assert store.get("my  key").name == "my key"
    # And a file that was named by hand is found by its name.
    file_of(folder, "my key").rename(file_of(folder, "my  key"))
    assert store.get("my  key").name == "my  key"
    assert store.rename("my  key", "my key").name == "my key"
    assert names(store) == ["my key"]


@pytest.mark.parametrize("name", ["main", "MAIN", "Main"])
def test_a_name_is_taken_in_any_case(store, private_pem, name):
    with pytest.raises(ConflictError, match="already"):
        store.generate(name, 2048, PASSPHRASE)
    with pytest.raises(ConflictError, match="already"):
        store.add(name, pem.parse_private(private_pem), PASSPHRASE)


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
    with pytest.raises(StorageError, match="could not be deleted: you do not have the permission"):
        store.remove("main")
    assert names(store) == ["main"]
