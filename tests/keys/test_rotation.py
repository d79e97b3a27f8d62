"""Replacements of key pairs: their steps, kept from run to run."""

from __future__ import annotations

import json
import stat

import pytest

from builder.errors import ConflictError, NotFoundError
from builder.keys.audit_log import AuditLog, Origin
from builder.keys.rotation import STEPS, Rotations, instruction
from builder.keys.store import KeyStore
from tests.keys.conftest import PASSPHRASE
from tests.quick_keys import quick_keys


@pytest.fixture
def keys(store, tmp_path):
    found = KeyStore(tmp_path / "keys", AuditLog(tmp_path / "log"))
    with quick_keys():
        found.generate("next", 2048, PASSPHRASE)
    return found


@pytest.fixture
def rotations(keys, tmp_path):
    return Rotations(tmp_path / "rotations", keys)


@pytest.fixture
def begun(rotations, keys):
    return rotations.begin(keys.get("main"), keys.get("next"))


def test_a_replacement_is_found_in_another_run(begun, keys, tmp_path):
    later = Rotations(tmp_path / "rotations", keys)
    assert later.list() == (begun,)
    assert later.of(begun.old) == later.of(begun.new) == begun
    assert later.of("") is later.of("ab" * 32) is None
    assert begun.next_step == "deploy"
    (file,) = (tmp_path / "rotations").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_it_ends_with_its_last_step_in_any_order_and_the_log_tells_of_it(
    begun, rotations, tmp_path
):
    rotation = begun
    for step in ("retire", "verify", "deploy", "publish"):
        rotation = rotations.mark(rotation, step, done=True)
        assert rotations.list() == (rotation,)
    assert rotation.next_step == "switch"
    assert rotations.mark(rotation, "switch", done=True).next_step is None
    assert rotations.list() == ()
    events = [each.event for each in AuditLog(tmp_path / "log").read().entries]
    assert events == ["generated", "rotation begun", *["rotation step"] * 4, "rotated"]
    with pytest.raises(NotFoundError, match="no longer under way"):
        rotations.mark(rotation, "verify", done=True)


def test_a_step_can_be_taken_back(begun, rotations):
    rotation = rotations.mark(begun, "deploy", done=True)
    assert rotations.mark(rotation, "deploy", done=False) == begun
    assert rotations.list() == (begun,)


def test_what_another_program_noted_stays(begun, rotations):
    rotations.mark(begun, "deploy", done=True)
    after = rotations.mark(begun, "publish", done=True)
    assert set(after.done) == {"make", "deploy", "publish"}


def test_a_key_pair_is_replaced_once_at_a_time(begun, rotations, keys):
    with pytest.raises(ConflictError, match="being replaced already, by “next”"):
        rotations.begin(keys.get("main"), keys.get("next"))
    with pytest.raises(ConflictError, match="its own place"):
        rotations.begin(keys.get("next"), keys.get("next"))
    rotations.give_up(begun)
    rotations.begin(keys.get("main"), keys.get("next"))
    assert [each.name for each in keys.list()] == ["main", "next"]


def test_giving_up_is_noted_once_and_keeps_both(begun, rotations, keys, tmp_path):
    rotations.give_up(begun, Origin("Shop", "/s.json"))
    rotations.give_up(begun)
    assert rotations.list() == ()
    *_, last = AuditLog(tmp_path / "log").read().entries
    assert (last.event, last.name, last.detail) == ("rotation given up", "main", "by “next”")
    assert last.origin == Origin("Shop", "/s.json")
    assert [each.name for each in keys.list()] == ["main", "next"]


def test_it_outlives_new_names_and_the_old_key_pair(begun, rotations, keys):
    keys.rename("main", "former")
    assert rotations.of(keys.get("former").fingerprint) == begun
    keys.remove("former")
    assert set(rotations.mark(begun, "retire", done=True).done) == {"make", "retire"}


@pytest.mark.parametrize(
    "damage",
    [
        b"", b"{", b"[]", b"\xff", b"[" * 9000, {"old": "../../x"}, {"new": "x"}, {"format": 2},
        {"kind": "other"}, {"begun": "2026-01-01"}, {"begun": 3},
        {"begun": "0001-01-01T00:00:00+14:00"}, {"done": 3}, {"done": {"make": 1}},
    ],
)  # fmt: skip
def test_a_damaged_file_is_told_of_and_keeps_no_other_from_its_steps(
    begun, rotations, keys, tmp_path, damage
):
    (file,) = (tmp_path / "rotations").iterdir()
    other = rotations.begin(keys.get("next"), keys.get("main"))
    if isinstance(damage, dict):
        damage = json.dumps({**json.loads(file.read_bytes()), **damage}).encode()
    file.write_bytes(damage)
    assert rotations.list() == (other,)
    assert rotations.damaged() == (file,)


def test_every_step_tells_what_to_do():
    words = [instruction(each, "former", "coming") for each in STEPS]
    assert len(set(words)) == len(STEPS)
    order = ["“coming”", "MOVEO_PRIVATE_KEY_NEXT", "YOUR PUBLIC KEY", "export", "test", "outbox"]
    assert all(word in text for word, text in zip(order, words, strict=True))
