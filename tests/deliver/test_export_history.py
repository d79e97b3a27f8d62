from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from builder.check import validate
from builder.deliver import export_history
from builder.deliver.export_history import (
    ExportHistory,
    FileChange,
    Kept,
    file_changes,
    file_facts,
    note_export,
    unread_words,
)
from builder.errors import NotFoundError, StorageError
from builder.form.texts import LocalText
from builder.render import plan_of, render_bundle
from tests.deliver.bundles import bundle, key, starter, with_files

BEGAN = datetime(2026, 11, 1, 12, tzinfo=UTC)


@pytest.fixture
def history(tmp_path):
    return ExportHistory(tmp_path / "home" / "exports")


def add(history, hours=0, **changes):
    at = BEGAN + timedelta(hours=hours)
    return history.add(replace(starter(), **changes), bundle(), history._folder, "f.json", at)


def test_what_was_exported_is_kept_with_the_form(history, tmp_path):
    form = starter(key_fingerprint="ab" * 32)
    kept = history.add(form, bundle(), tmp_path / "out", "form.webview.json", BEGAN)
    (found,) = history.entries()
    assert found == kept == history.get(kept.id) == history.get(kept.id[:12])
    assert found.opened() == form
    assert (found.at, found.fingerprint) == ("2026-11-01T12:00:00+00:00", "ab" * 32)
    assert found.revision == json.loads(bundle()["MANIFEST.json"])["form"]["revision"]
    assert found.files == file_facts(bundle())
    (file,) = (tmp_path / "home" / "exports").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_the_latest_is_first_and_forms_are_told_apart(history):
    add(history, 2)
    add(history, 1)
    add(history, 3, id="other")
    assert [each.at[11:13] for each in history.entries()] == ["15", "14", "13"]
    assert [each.form for each in history.entries("other")] == ["other"]


def test_there_are_never_too_many(history, monkeypatch):
    monkeypatch.setattr(export_history, "KEPT_MAX", 3)
    for hour in range(5):
        add(history, hour)
    assert [each.at[11:13] for each in history.entries()] == ["16", "15", "14"]
    monkeypatch.setattr(export_history, "_BYTES_MAX", 1)
    add(history, 6)
    # However large it is, the latest stays.
    assert [each.at[11:13] for each in history.entries()] == ["18"]


def test_a_form_that_holds_a_secret_is_not_kept(history, tmp_path):
    title = LocalText.of(en=key().private_pem.decode())
    form = replace(starter(), texts=replace(starter().texts, title=title))
    kept = history.add(form, bundle(), tmp_path, "")
    assert kept.project == ""
    (file,) = (tmp_path / "home" / "exports").iterdir()
    assert "PRIVATE KEY" not in file.read_text()
    with pytest.raises(NotFoundError, match="not kept"):
        kept.opened()


def test_what_cannot_be_read_is_passed_over_and_named(history, tmp_path):
    kept = add(history)
    folder = tmp_path / "home" / "exports"
    good = (folder / f"{kept.id}.json").read_bytes()
    for number, data in enumerate((b"", b"[]", b"{", b'{"files": 1}', b"\xff", good, b"[" * 9999)):
        (folder / f"2027010{number + 1}T000000000000Z-00000000.json").write_bytes(data)
    (folder / "notes.json").write_text("an operator's own")
    (folder / "20270101T000000000000Z-00000001.json").mkdir()
    assert history.entries() == (kept,)
    unread = history.kept("another").unread  # of which form they are, nobody knows
    assert len(unread) == 8
    assert unread[-1].name == "20270101T000000000000Z-00000000.json"
    told = unread_words(unread)
    assert told.startswith("What was noted of 8 earlier exports cannot be read: ")
    assert told.endswith(", ….")
    assert str(unread[0]) in told
    for wanted in ("", "2027", "../x"):
        with pytest.raises(NotFoundError):
            history.get(wanted)
    with pytest.raises(StorageError, match=r"cannot be read: .*20270101T000000000000Z-00000000"):
        history.get("20270101T000000000000Z-00000000")


def test_an_export_of_no_moment_is_passed_over_and_named(history, tmp_path):
    kept = add(history)
    file = tmp_path / "home" / "exports" / f"{kept.id}.json"
    data = json.loads(file.read_bytes())
    file.write_text(json.dumps({**data, "at": "9999-12-31T23:59:59-12:00"}))
    assert history.kept().entries == ()
    assert history.kept().unread == (file,)


def test_a_folder_that_cannot_be_read_is_named(tmp_path):
    assert ExportHistory(tmp_path / "none").kept() == Kept()
    (tmp_path / "file").touch()
    assert ExportHistory(tmp_path / "file").kept() == Kept(unread=(tmp_path / "file",))


def test_a_folder_that_cannot_be_made_is_told_and_nothing_more(tmp_path):
    (tmp_path / "file").touch()
    said = note_export(ExportHistory(tmp_path / "file"), starter(), bundle(), tmp_path, "")
    assert said.startswith("It was not noted what was exported: ")


def test_files_are_compared_by_their_content():
    old = file_facts(bundle())
    newer = with_files(bundle(), **{"page/index.html": b"other", "page/new.png": b"12"})
    new = file_facts(newer)
    del new["README.md"]
    assert file_changes(old, old) == ()
    assert file_changes(old, new) == (
        FileChange(path="README.md", old=old["README.md"].bytes, new=None),
        FileChange(path="page/index.html", old=old["page/index.html"].bytes, new=5),
        FileChange(path="page/new.png", old=None, new=2),
    )


def test_the_same_form_exports_the_same_files():
    again = render_bundle(plan_of(validate(starter())))
    assert file_changes(file_facts(bundle()), file_facts(again)) == ()


def test_an_export_is_forgotten_and_the_others_stay(history, tmp_path):
    first, second = (
        history.add(starter(), bundle(), tmp_path / name, "form.webview.json") for name in "ab"
    )
    history.remove(first.id)
    assert [each.id for each in history.entries()] == [second.id]
    with pytest.raises(NotFoundError):
        history.remove(first.id)
