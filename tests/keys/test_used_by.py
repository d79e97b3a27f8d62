"""Which projects use a key pair."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from builder.errors import StorageError
from builder.keys.used_by import read_folders, scan, write_folders
from builder.storage import project_file
from builder.storage.starters import open_starter

MINE, OTHER = "ab" * 32, "cd" * 32


def write(path, fingerprint=MINE, name="Shop"):
    path.parent.mkdir(parents=True, exist_ok=True)
    project = replace(open_starter("blank"), name=name, key_fingerprint=fingerprint)
    project_file.write(path, project)
    return path


def test_projects_are_found_in_the_list_and_in_folders_once_each(tmp_path):
    recent = write(tmp_path / "a" / "κατάστημα.webview.json", name="Κατάστημα")
    deep = write(tmp_path / "b" / "c" / "d" / "deep.webview.json")
    write(tmp_path / "b" / "other.webview.json", OTHER)
    write(tmp_path / "b" / "none.webview.json", "")
    (tmp_path / "b" / "notes.json").write_text("{}")
    found = scan([recent, tmp_path / "gone.webview.json"], [tmp_path / "a", tmp_path / "b"])
    assert [each.path for each in found.of(MINE)] == [recent, deep]
    assert found.of(MINE)[0].form == "Κατάστημα"
    assert [each.path.name for each in found.of(OTHER)] == ["other.webview.json"]
    assert found.of("") == ()
    assert found.looked_at == 4
    assert (found.unread, found.gone, found.is_cut) == ((), (), False)


def test_links_hidden_folders_and_copies_of_others_are_passed_over(tmp_path):
    folder = tmp_path / "work"
    kept = write(folder / "shop.webview.json")
    write(folder / ".git" / "x.webview.json")
    write(folder / "node_modules" / "x.webview.json")
    outside = write(tmp_path / "outside" / "x.webview.json")
    (folder / "loop").symlink_to(folder)
    (folder / "away").symlink_to(outside.parent)
    (folder / "same.webview.json").symlink_to(kept)
    (folder / "folder.webview.json").mkdir()
    (folder / "dead.webview.json").symlink_to(folder / "nothing")
    found = scan([], [folder])
    assert len(found.of(MINE)) == 1
    assert found.looked_at == 1


def test_what_cannot_be_read_is_told_and_stops_nothing(tmp_path):
    folder = tmp_path / "work"
    good = write(folder / "shop.webview.json")
    bad = folder / "bad.webview.json"
    bad.write_text("{")
    found = scan([], [folder, tmp_path / "gone"])
    assert [each.path for each in found.uses] == [good]
    assert found.unread == (bad,)
    assert found.gone == (tmp_path / "gone",)


def test_a_search_ends_when_told_and_at_its_bounds(tmp_path, monkeypatch):
    for number in range(6):
        write(tmp_path / f"{number}.webview.json")
    asked = iter([False, False, False, True, True])
    assert scan([], [tmp_path], lambda: next(asked)).looked_at < 6
    monkeypatch.setattr("builder.keys.used_by._FILES_MAX", 4)
    assert (scan([], [tmp_path]).looked_at, scan([], [tmp_path]).is_cut) == (4, True)
    monkeypatch.setattr("builder.keys.used_by._ENTRIES_MAX", 2)
    assert (scan([], [tmp_path]).looked_at, scan([], [tmp_path]).is_cut) == (2, True)


def test_chosen_folders_are_kept(tmp_path):
    file = tmp_path / "folders.json"
    assert read_folders(file) == ()
    write_folders(file, [tmp_path, Path("/ä b")])
    assert read_folders(file) == (tmp_path, Path("/ä b"))
    for damage in ("", "{", "[]", '{"folders": 3}', "null"):
        file.write_text(damage)
        assert read_folders(file) == ()
    file.write_text('{"folders": ["/a", 3, null]}')
    assert read_folders(file) == (Path("/a"),)
    with pytest.raises(StorageError):
        write_folders(tmp_path / "gone" / "folders.json", [])
