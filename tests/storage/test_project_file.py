from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from builder.errors import (
    ConflictError,
    NotFoundError,
    ProjectFileError,
    RefusedError,
    StorageError,
)
from builder.form.fields import TextField
from builder.storage import project_file
from builder.storage.codec import SIZE_MAX, dump_project
from tests import projects

FORM = projects.small()
OTHER = replace(FORM, name="Changed")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "form.webview.json"


def test_a_written_file_is_read_with_its_fingerprint(path):
    written = project_file.write(path, FORM)
    opened = project_file.read(path)
    assert opened == project_file.OpenedProject(FORM, path, path.read_bytes())
    assert opened.fingerprint == written == hashlib.sha256(path.read_bytes()).hexdigest()
    assert path.read_text(encoding="utf-8") == dump_project(FORM)


def test_saving_again_and_again_needs_the_last_fingerprint_only(path):
    first = project_file.write(path, FORM)
    second = project_file.write(path, OTHER, first)
    assert second != first
    project_file.write(path, FORM, second)
    assert project_file.read(path).project == FORM


# -- conflicts -------------------------------------------------------------------------------


def test_a_file_that_should_not_be_there_is_not_replaced(path):
    path.write_text("not mine")
    with pytest.raises(ConflictError, match="exists already"):
        project_file.write(path, FORM)
    assert path.read_text() == "not mine"


def test_a_file_that_changed_on_disk_is_not_replaced(path):
    mine = project_file.write(path, FORM)
    project_file.write(path, OTHER, force=True)
    theirs = path.read_bytes()
    with pytest.raises(ConflictError, match="changed by another program") as caught:
        project_file.write(path, FORM, mine)
    assert caught.value.hint == "Save under another name, or replace it."
    assert path.read_bytes() == theirs


def test_a_change_of_a_single_byte_is_a_change(path):
    mine = project_file.write(path, FORM)
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(ConflictError):
        project_file.write(path, FORM, mine)


def test_a_change_beyond_the_largest_project_is_a_change(path):
    mine = project_file.write(path, FORM)
    path.write_bytes(b" " * (SIZE_MAX + 10))
    with pytest.raises(ConflictError):
        project_file.write(path, FORM, mine)


def test_the_same_bytes_written_by_somebody_else_are_no_conflict(path):
    mine = project_file.write(path, FORM)
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content)
    project_file.write(path, OTHER, mine)
    assert project_file.read(path).project == OTHER


def test_a_file_that_went_away_is_written_again(path):
    mine = project_file.write(path, FORM)
    path.unlink()
    assert project_file.write(path, FORM, mine) == mine
    assert path.exists()


def test_force_replaces_whatever_is_there(path):
    path.write_text("not mine")
    project_file.write(path, FORM, force=True)
    assert project_file.read(path).project == FORM


# -- trouble ---------------------------------------------------------------------------------


def test_a_fault_in_the_file_is_told_with_the_file_and_the_place(path):
    path.write_text(dump_project(FORM).replace('"f_city"', "7"), encoding="utf-8")
    with pytest.raises(ProjectFileError) as caught:
        project_file.read(path)
    assert caught.value.where == "fields[1].id"
    assert str(caught.value) == (
        "form.webview.json: fields[1].id: A text was expected, but a number was found."
    )


@pytest.mark.parametrize(
    "name", ["missing.webview.json", "no/such/folder", "nul\0byte", "\udcff\ud800"]
)
def test_what_is_not_there_is_told(tmp_path, name):
    with pytest.raises(NotFoundError, match="no file"):
        project_file.read(tmp_path / name)


def test_a_folder_is_no_project(tmp_path):
    with pytest.raises(ProjectFileError, match="is a folder"):
        project_file.read(tmp_path)
    with pytest.raises(ProjectFileError, match="is a folder"):
        project_file.write(tmp_path, FORM)
    with pytest.raises(StorageError):
        project_file.write(tmp_path, FORM, force=True)
    assert list(tmp_path.iterdir()) == []


def test_a_file_below_a_file_cannot_be(tmp_path, path):
    project_file.write(path, FORM)
    for act in (project_file.read, lambda p: project_file.write(p, FORM)):
        with pytest.raises(StorageError, match="is a file and not a folder"):
            act(path / "inside.webview.json")


def test_an_unreadable_file_is_told(path, monkeypatch):
    project_file.write(path, FORM)
    monkeypatch.setattr(type(path), "open", denied)
    with pytest.raises(StorageError, match="could not be read: you do not have the permission"):
        project_file.read(path)


def denied(*_arguments, **_named):
    raise PermissionError(13, "Permission denied")


def test_a_form_that_could_not_be_read_again_is_not_written(path):
    mine = project_file.write(path, FORM)
    huge = replace(FORM, fields=(TextField(id="a", name="a", default="x" * SIZE_MAX),))
    with pytest.raises(RefusedError, match="too large to be saved"):
        project_file.write(path, huge, mine)
    with pytest.raises(RefusedError):
        project_file.write(path, huge, force=True)
    assert project_file.read(path).project == FORM


def test_saving_through_a_link_changes_the_file_that_it_names(tmp_path, path):
    mine = project_file.write(path, FORM)
    link = tmp_path / "link.webview.json"
    link.symlink_to(path)
    project_file.write(link, OTHER, mine)
    assert link.is_symlink()
    assert project_file.read(path).project == OTHER


def test_a_link_to_itself_is_told(tmp_path):
    link = tmp_path / "link.webview.json"
    link.symlink_to(link)
    for act in (project_file.read, lambda p: project_file.write(p, FORM)):
        with pytest.raises(StorageError, match="its links lead in a circle"):
            act(link)
