from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from builder.deliver import bundle_folder
from builder.deliver.bundle_folder import read_bundle
from builder.deliver.export import export, zip_bytes
from builder.errors import BundleError, NotFoundError
from builder.render import MANIFEST, Bundle
from tests.deliver.bundles import bundle


@pytest.fixture(params=["folder", "zip"])
def exported(request, tmp_path):
    target = tmp_path / "exported"
    export(bundle(), target, as_zip=request.param == "zip")
    return target


def rewrite(exported: Path, name: str, content: bytes | None) -> None:
    """Alter a file of an export, or take it away, whatever the export is."""
    if exported.is_dir():
        if content is None:
            (exported / name).unlink()
        else:
            (exported / name).write_bytes(content)
        return
    files = {p: c for p, c in bundle().files.items() if p != name}
    if content is not None:
        files[name] = content
    exported.write_bytes(zip_bytes(Bundle.of(files)))


def test_what_was_exported_is_read_back(exported):
    assert read_bundle(exported).files == bundle().files


def test_what_an_operator_put_beside_it_is_not_part_of_it(tmp_path):
    export(bundle(), tmp_path)
    (tmp_path / "key.pem").write_text("secret")
    assert read_bundle(tmp_path).files == bundle().files


@pytest.mark.parametrize("name", [each for each in bundle() if each != MANIFEST])
def test_every_altered_file_is_found(tmp_path, name):
    export(bundle(), tmp_path)
    rewrite(tmp_path, name, bundle()[name] + b" ")
    with pytest.raises(BundleError) as caught:
        read_bundle(tmp_path)
    assert name in caught.value.message


def test_an_altered_file_is_found_in_either(exported):
    rewrite(exported, "backend/server.py", b"import os")
    with pytest.raises(BundleError) as caught:
        read_bundle(exported)
    assert "backend/server.py was altered" in caught.value.message


def test_a_missing_file_is_found(exported):
    rewrite(exported, "page/index.html", None)
    with pytest.raises(BundleError):
        read_bundle(exported)


@pytest.mark.parametrize(
    "manifest",
    [
        None,
        b"",
        b"\x89PNG\r\n",
        b"[]",
        b"{}",
        b'{"files": []}',
        b'{"files": {"page": "x"}}',
        b'{"files": {"page/index.html": 1}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_manifest(exported, manifest):
    rewrite(exported, MANIFEST, manifest)
    with pytest.raises(BundleError):
        read_bundle(exported)


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/passwd", "page/../../secret.txt", "a\0b"])
def test_names_that_lead_out_are_refused(tmp_path, name):
    target = tmp_path / "x"
    export(bundle(), target)
    (tmp_path / "secret.txt").write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (target / MANIFEST).write_text(json.dumps({"files": {name: empty}}))
    with pytest.raises(BundleError):
        read_bundle(target)


@pytest.mark.parametrize("name", ["../evil.py", "/etc/evil.py", "..\\evil.py", "C:/evil.py", "./a"])
def test_an_archive_whose_names_lead_out_is_refused(tmp_path, name):
    buffer = io.BytesIO()
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(MANIFEST, json.dumps({"files": {name: empty}}))
        archive.writestr(name, b"")
    (tmp_path / "x.zip").write_bytes(buffer.getvalue())
    with pytest.raises(BundleError):
        read_bundle(tmp_path / "x.zip")


def test_a_link_that_leads_out_is_refused(tmp_path):
    target = tmp_path / "x"
    export(bundle(), target)
    same = tmp_path / "index.html"
    same.write_bytes(bundle()["page/index.html"])
    (target / "page" / "index.html").unlink()
    (target / "page" / "index.html").symlink_to(same)
    with pytest.raises(BundleError):
        read_bundle(target)


def test_nothing_there(tmp_path):
    with pytest.raises(NotFoundError):
        read_bundle(tmp_path / "nothing")


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"\x89PNG\r\n\x1a\n", zip_bytes(bundle())[:-30], os.urandom(5000)]
)
def test_a_file_that_is_no_archive(tmp_path, content):
    (tmp_path / "x.zip").write_bytes(content)
    with pytest.raises(BundleError):
        read_bundle(tmp_path / "x.zip")


def test_an_archive_that_is_damaged_inside(tmp_path):
    data = bytearray(zip_bytes(bundle()))
    for position in range(2_000, len(data) - 5_000, 97):
        data[position] ^= 0xFF
    (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(BundleError):
        read_bundle(tmp_path / "x.zip")


def test_an_archive_that_is_encrypted(tmp_path):
    data = bytearray(zip_bytes(bundle()))
    # The flag alone, in each entry's header and in the directory.
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(BundleError):
        read_bundle(tmp_path / "x.zip")


def test_what_is_too_large_is_not_read(exported, monkeypatch):
    monkeypatch.setattr(bundle_folder, "_SIZE_MAX", 10_000)
    with pytest.raises(BundleError) as caught:
        read_bundle(exported)
    assert "too large" in caught.value.message
