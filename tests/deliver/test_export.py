from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from builder.deliver.bundle_folder import read_bundle
from builder.deliver.export import export, zip_bytes
from builder.errors import BundleError, ConflictError, RefusedError, StorageError
from builder.render import MANIFEST, Bundle
from tests.deliver.bundles import bundle, listed, with_files
from tests.deliver.exported import CHANGED, OLD, files_of


def test_a_fresh_export_holds_the_bundle_and_nothing_else(tmp_path):
    target = tmp_path / "new" / "export"
    report = export(bundle(), target)
    assert files_of(target) == bundle().files
    assert list((tmp_path / "new").iterdir()) == [target]
    assert report.path == target
    assert report.files == len(bundle().files)
    assert report.bytes == sum(len(content) for content in bundle().files.values())
    assert report.manifest == hashlib.sha256(bundle()[MANIFEST]).hexdigest()


def test_the_manifest_names_the_content_of_every_file(tmp_path):
    export(bundle(), tmp_path / "x")
    manifest = json.loads((tmp_path / "x" / MANIFEST).read_bytes())
    assert manifest["format"] == 1
    assert manifest["form"]["id"] == "demo-form"
    found = files_of(tmp_path / "x")
    assert manifest["files"] == {
        path: hashlib.sha256(content).hexdigest()
        for path, content in found.items()
        if path != MANIFEST
    }


def test_an_empty_folder_is_filled_and_stays_the_same_folder(tmp_path, monkeypatch):
    here = tmp_path / "here"
    here.mkdir()
    number = here.stat().st_ino
    monkeypatch.chdir(here)
    export(bundle(), Path())
    assert files_of(here) == bundle().files
    assert here.stat().st_ino == number


def test_over_an_earlier_export_files_are_brought_up_to_date_and_dropped(tmp_path):
    target = tmp_path / "x"
    export(listed(with_files(bundle(), **{"page/old/logo.svg": b"<svg/>"})), target)
    newer = listed(with_files(bundle(), **{"page/index.html": b"newer"}))
    export(newer, target)
    assert files_of(target) == newer.files
    assert not (target / "page" / "old").exists()


def test_files_of_others_stay(tmp_path):
    target = tmp_path / "x"
    export(listed(with_files(bundle(), **{"page/old/logo.svg": b"<svg/>"})), target)
    (target / "key.pem").write_text("mine")
    (target / "page" / "old" / "notes.txt").write_text("mine")
    export(bundle(), target)
    assert (target / "key.pem").read_text() == "mine"
    assert (target / "page" / "old" / "notes.txt").read_text() == "mine"
    assert not (target / "page" / "old" / "logo.svg").exists()


def test_what_was_changed_since_the_export_is_not_lost(tmp_path):
    target = tmp_path / "x"
    export(bundle(), target)
    (target / "deploy" / "Caddyfile").write_text("my host")
    before = files_of(target)
    newer = listed(with_files(bundle(), **{"page/index.html": b"newer"}))
    with pytest.raises(ConflictError) as caught:
        export(newer, target)
    assert "deploy/Caddyfile" in caught.value.message
    assert files_of(target) == before
    export(newer, target, force=True)
    assert files_of(target) == newer.files


def test_a_changed_file_that_the_form_no_longer_has_stays(tmp_path):
    target = tmp_path / "x"
    export(listed(with_files(bundle(), **{"page/logo.svg": b"<svg/>"})), target)
    (target / "page" / "logo.svg").write_text("mine")
    export(bundle(), target)
    assert (target / "page" / "logo.svg").read_text() == "mine"


def test_a_deleted_file_comes_back(tmp_path):
    export(bundle(), tmp_path)
    (tmp_path / "README.md").unlink()
    export(bundle(), tmp_path)
    assert files_of(tmp_path) == bundle().files


@pytest.mark.parametrize(
    "manifest",
    [
        None,
        "",
        "[]",
        "{}",
        '{"generator": 1, "files": {}}',
        '{"generator": "another tool", "files": {}}',
        '{"generator": "webview-builder 1", "files": []}',
        "[" * 100_000,
    ],
)
def test_a_folder_that_is_no_export_is_left_alone(tmp_path, manifest):
    (tmp_path / "README.md").write_text("mine")
    if manifest is not None:
        (tmp_path / MANIFEST).write_text(manifest)
    before = files_of(tmp_path)
    with pytest.raises(ConflictError):
        export(bundle(), tmp_path)
    assert files_of(tmp_path) == before
    export(bundle(), tmp_path, force=True)
    assert files_of(tmp_path) == bundle().files


def test_a_manifest_that_lists_foreign_files_deletes_nothing_outside(tmp_path):
    target, outside = tmp_path / "x", tmp_path / "precious.txt"
    outside.write_text("mine")
    export(bundle(), target)
    manifest = json.loads((target / MANIFEST).read_bytes())
    digest = hashlib.sha256(b"mine").hexdigest()
    for name in ("../precious.txt", str(outside), "page/../../precious.txt"):
        manifest["files"][name] = digest
    (target / MANIFEST).write_text(json.dumps(manifest))
    export(bundle(), target)
    assert outside.read_text() == "mine"


@pytest.mark.parametrize("force", [False, True])
def test_something_else_where_a_file_belongs_stops_it_before_anything_is_written(tmp_path, force):
    (tmp_path / "folder" / "page" / "index.html").mkdir(parents=True)
    (tmp_path / "file").mkdir()
    (tmp_path / "file" / "backend").write_text("mine")
    os.mkfifo(tmp_path / "file" / "README.md")
    for each in ("folder", "file"):
        before = sorted((tmp_path / each).rglob("*"))
        with pytest.raises(ConflictError):
            export(bundle(), tmp_path / each, force=force)
        assert sorted((tmp_path / each).rglob("*")) == before


@pytest.mark.parametrize("force", [False, True])
def test_a_file_in_the_place_of_the_folder(tmp_path, force):
    (tmp_path / "x").write_text("mine")
    with pytest.raises(ConflictError):
        export(bundle(), tmp_path / "x", force=force)
    for below in ("y", "y/z"):
        for as_zip in (False, True):
            with pytest.raises(StorageError) as caught:
                export(bundle(), tmp_path / "x" / below, force=force, as_zip=as_zip)
            told = f"could not be written: {tmp_path / 'x'} is a file and not a folder."
            assert told in caught.value.message
            assert caught.value.hint == "Move it away, or choose another folder."
    assert (tmp_path / "x").read_text() == "mine"


@pytest.mark.parametrize("name", ["a" * 300, "x/" * 3000])
def test_a_name_that_no_disk_takes(tmp_path, name):
    for as_zip in (False, True):
        with pytest.raises(StorageError):
            export(bundle(), tmp_path / name, as_zip=as_zip)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def full_disk(monkeypatch):
    """A disk that takes so many files and no more."""

    def fill(room: int) -> None:
        real, left = Path.write_bytes, [room]

        def write(self: Path, data: bytes) -> int:
            if left[0] == 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            left[0] -= 1
            return real(self, data)

        monkeypatch.setattr(Path, "write_bytes", write)

    return fill


@pytest.mark.parametrize("room", [0, 1, 17])
def test_a_full_disk_leaves_nothing_half_written(tmp_path, full_disk, room):
    full_disk(room)
    with pytest.raises(StorageError) as caught:
        export(bundle(), tmp_path / "new")
    assert "the disk is full" in caught.value.message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("room", [0, 1, 17])
def test_a_full_disk_leaves_the_earlier_export_whole(tmp_path, full_disk, room):
    export(bundle(), tmp_path)
    full_disk(room)
    newer = listed(with_files(bundle(), **{p: b"newer" for p in bundle() if p != MANIFEST}))
    with pytest.raises(StorageError):
        export(newer, tmp_path)
    assert files_of(tmp_path) == bundle().files
    assert read_bundle(tmp_path).files == bundle().files


def stops_at(monkeypatch, name: str) -> None:
    """Let one file of the folder be kept by the system, as one that another program holds open."""
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if Path(target).name == name:
            raise PermissionError(
                errno.EACCES, os.strerror(errno.EACCES), str(self), None, str(target)
            )
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)


@pytest.mark.parametrize("name", ["index.html", "README.md", "x.py", "b.svg", MANIFEST])
def test_a_file_that_cannot_be_replaced_leaves_the_earlier_export_whole(
    tmp_path, monkeypatch, name
):
    target = tmp_path / "x"
    export(OLD, target)
    (target / "README.md").chmod(0o640)
    with monkeypatch.context() as held:
        stops_at(held, name)
        with pytest.raises(StorageError) as caught:
            export(CHANGED, target)
    assert caught.value.message.startswith(f"{target}")
    assert files_of(target) == OLD.files
    assert (target / "README.md").stat().st_mode & 0o777 == 0o640
    assert not (target / "backend" / "new").exists()
    assert not [each for each in target.rglob("*") if each.name.startswith(".webview-export")]
    export(CHANGED, target)
    assert files_of(target) == CHANGED.files
    assert not (target / "page" / "old").exists()


@pytest.mark.parametrize("name", ["index.html", "b.svg", MANIFEST])
def test_an_export_that_is_interrupted_leaves_the_earlier_one_whole(tmp_path, monkeypatch, name):
    target = tmp_path / "x"
    export(OLD, target)
    real = Path.replace
    interrupted: list[str] = []

    def replace(self: Path, onto: Path) -> Path:
        if Path(onto).name == name and not interrupted:
            interrupted.append(name)
            raise KeyboardInterrupt
        return real(self, onto)

    with monkeypatch.context() as held:
        held.setattr(Path, "replace", replace)
        with pytest.raises(KeyboardInterrupt):
            export(CHANGED, target)
    assert interrupted
    assert files_of(target) == OLD.files


def test_the_file_that_cannot_be_replaced_is_named(tmp_path, monkeypatch):
    export(bundle(), tmp_path)
    stops_at(monkeypatch, "README.md")
    with pytest.raises(StorageError) as caught:
        export(CHANGED, tmp_path)
    assert caught.value.message.startswith(f"{tmp_path / 'README.md'} could not be written: ")


def test_what_stays_the_same_is_not_written_once_more(tmp_path):
    export(bundle(), tmp_path)
    before = (tmp_path / "page/index.html").stat().st_ino
    export(listed(with_files(bundle(), **{"README.md": b"newer"})), tmp_path)
    assert (tmp_path / "page/index.html").stat().st_ino == before
    assert (tmp_path / "README.md").read_bytes() == b"newer"


@pytest.mark.parametrize("force", [False, True])
def test_a_pipe_where_a_file_belongs_holds_nothing_up(tmp_path, force):
    os.mkfifo(tmp_path / "a.zip")
    with pytest.raises(ConflictError):
        export(bundle(), tmp_path / "a.zip", as_zip=True, force=force)
    export(bundle(), tmp_path / "x")
    (tmp_path / "x" / MANIFEST).unlink()
    os.mkfifo(tmp_path / "x" / MANIFEST)
    with pytest.raises(ConflictError):
        export(bundle(), tmp_path / "x", force=force)
    with pytest.raises(BundleError):
        read_bundle(tmp_path / "x")
    with pytest.raises(BundleError):
        read_bundle(tmp_path / "a.zip")


def test_a_secret_stops_it_before_anything_is_written(tmp_path):
    leaking = with_files(bundle(), **{"page/x.txt": b"-----BEGIN PRIVATE KEY-----"})
    for as_zip in (False, True):
        with pytest.raises(RefusedError) as caught:
            export(leaking, tmp_path / "x", as_zip=as_zip, force=True)
        assert "page/x.txt" in caught.value.message
    assert list(tmp_path.iterdir()) == []


def test_a_zip_holds_the_bundle_and_is_the_same_each_time(tmp_path):
    export(bundle(), tmp_path / "a.zip", as_zip=True)
    data = (tmp_path / "a.zip").read_bytes()
    assert data == zip_bytes(Bundle.of(dict(reversed(list(bundle().files.items())))))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == bundle().files
        for entry in archive.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert entry.external_attr >> 16 == 0o100644
    assert list(tmp_path.iterdir()) == [tmp_path / "a.zip"]


@pytest.mark.parametrize("content", [b"mine", zip_bytes(bundle())])
def test_a_zip_does_not_replace_a_file_unasked(tmp_path, content):
    target = tmp_path / "a.zip"
    target.write_bytes(content)
    with pytest.raises(ConflictError):
        export(bundle("return-product"), target, as_zip=True)
    assert target.read_bytes() == content
    export(bundle("return-product"), target, as_zip=True, force=True)
    assert read_bundle(target).files == bundle("return-product").files


def test_a_zip_does_not_replace_a_folder(tmp_path):
    (tmp_path / "x").mkdir()
    with pytest.raises(ConflictError):
        export(bundle(), tmp_path / "x", as_zip=True, force=True)


def test_a_zip_on_a_full_disk_leaves_the_earlier_one(tmp_path, monkeypatch):
    target = tmp_path / "a.zip"
    export(bundle(), target, as_zip=True)
    before = target.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError):
        export(bundle("return-product"), target, as_zip=True, force=True)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [tmp_path / "a.zip"]


@pytest.mark.parametrize(
    ("altered", "told"),
    [
        (["README.md"], "1 file in {} was changed since the export: README.md."),
        (["README.md", ".dockerignore"], "2 files in {} were changed since the export: "),
        (
            [
                "README.md",
                ".dockerignore",
                "page/index.html",
                "backend/rules.py",
                "backend/pages.py",
            ],
            " and 2 more.",
        ),
    ],
    ids=["one", "two", "five"],
)
def test_files_that_were_changed_are_counted_in_words(tmp_path, altered, told):
    export(bundle(), tmp_path)
    for name in altered:
        (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(ConflictError) as caught:
        export(bundle(), tmp_path)
    assert told.format(tmp_path) in caught.value.message
