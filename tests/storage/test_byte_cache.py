"""A folder that keeps what could be made again, within its bounds."""

import os
import stat

import pytest

from builder.storage.byte_cache import ByteCache


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cache"


def aged(folder, cache, key, data, age):
    """Put something in as if it was used so many seconds ago."""
    before = {*folder.iterdir()} if folder.exists() else set()
    cache.put(key, data)
    for new in {*folder.iterdir()} - before:
        os.utime(new, (1_000_000 - age, 1_000_000 - age))


def test_what_was_put_in_is_found_again_by_its_key_alone(folder):
    cache = ByteCache(folder, 10, 1000)
    assert cache.get("a") is None
    cache.put("a", b"one")
    cache.put("../../b\udcff", b"two")
    assert ByteCache(folder, 10, 1000).get("a") == b"one"
    assert cache.get("../../b\udcff") == b"two"
    assert cache.get("c") is None
    assert {each.parent for each in folder.iterdir()} == {folder}
    assert {stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {0o600}


def test_what_was_not_used_for_longest_goes_first(folder):
    cache = ByteCache(folder, 2, 1000)
    aged(folder, cache, "old", b"1", 300)
    aged(folder, cache, "older", b"2", 400)
    assert cache.get("older") == b"2"  # used just now
    cache.put("new", b"3")
    assert [cache.get(key) for key in ("old", "older", "new")] == [None, b"2", b"3"]


def test_the_bytes_are_bounded_and_what_is_larger_than_all_is_not_kept(folder):
    cache = ByteCache(folder, 100, 10)
    aged(folder, cache, "a", b"x" * 6, 300)
    cache.put("b", b"x" * 6)
    assert (cache.get("a"), cache.get("b")) == (None, b"x" * 6)
    cache.put("huge", b"x" * 11)
    assert cache.get("huge") is None
    assert sum(each.stat().st_size for each in folder.iterdir()) <= 10


def test_a_folder_that_cannot_be_used_costs_nothing_but_time(folder):
    folder.write_text("no folder")
    cache = ByteCache(folder, 10, 1000)
    cache.put("a", b"one")
    assert cache.get("a") is None


def test_what_somebody_put_there_that_is_larger_than_all_may_be_is_not_read(folder):
    cache = ByteCache(folder, 10, 100)
    cache.put("a", b"one")
    (kept,) = folder.iterdir()
    kept.write_bytes(b"x" * 101)
    assert cache.get("a") is None
