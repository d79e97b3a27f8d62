"""Files of entries: what another version wrote beside ours stays, and nothing is written over."""

from __future__ import annotations

import json
import stat

import pytest

from builder.errors import StorageError
from builder.storage.entries import held_in, write_entries


@pytest.fixture
def file(tmp_path):
    return tmp_path / "choices.json"


def test_entries_are_written_for_their_owner_alone_and_read_again(file):
    assert held_in(file) == {}
    write_entries(file, {"a": 1, "b": ["x"]})
    assert held_in(file) == {"a": 1, "b": ["x"]}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_other_entries_stay_in_their_order(file):
    file.write_text('{"new": {"deep": [null]}, "a": 1, "last": "\\ud800"}', encoding="utf-8")
    write_entries(file, {"a": 2, "b": 3})
    assert list(held_in(file).items()) == [
        ("new", {"deep": [None]}), ("a", 2), ("last", "\ud800"), ("b", 3),
    ]  # fmt: skip
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_file_without_entries_is_no_damaged_one(file):
    file.write_bytes(b"{}")
    write_entries(file, {"a": 1})
    assert [each.name for each in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"a": 1', b"\xff"])
def test_what_cannot_be_written_again_is_set_aside(file, content):
    file.write_bytes(content)
    write_entries(file, {"b": 1})
    assert held_in(file) == {"b": 1}
    (aside,) = [each for each in file.parent.iterdir() if each != file]
    assert aside.name.startswith("choices.damaged-")
    assert aside.read_bytes() == content


def test_what_is_nested_too_deeply_to_be_written_is_set_aside(file, monkeypatch):
    """Since Python 3.12 more levels are read than written."""
    file.write_text('{"deep": [[[]]]}', encoding="utf-8")
    dumps = json.dumps

    def shallow(held, **more):
        if "deep" in held:
            raise RecursionError
        return dumps(held, **more)

    monkeypatch.setattr(json, "dumps", shallow)
    write_entries(file, {"b": 1})
    assert held_in(file) == {"b": 1}
    (aside,) = [each for each in file.parent.iterdir() if each != file]
    assert aside.read_text(encoding="utf-8") == '{"deep": [[[]]]}'


def test_what_can_be_neither_read_nor_set_aside_is_not_written_over(file, monkeypatch):
    file.write_bytes(b"{")

    def denied(*_arguments):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(file), "replace", denied)
    with pytest.raises(StorageError, match="could not be written: you do not have the permission"):
        write_entries(file, {"b": 1})
    assert file.read_bytes() == b"{"
