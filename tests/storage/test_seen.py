"""What became of a project file since it was last open here."""

import json
from dataclasses import replace

import pytest

from builder.form import edits
from builder.form.texts import LocalText
from builder.storage import project_file, seen
from builder.storage.starters import open_starter


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "seen"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "form.webview.json"


@pytest.fixture
def project(folder, path):
    """A project that was open here, as it was written then."""
    project = open_starter("demo-form")
    fingerprint = project_file.write(path, project)
    seen.note(folder, path, seen.seen_in(project, fingerprint))
    return project


def rewritten(folder, path, project):
    project_file.write(path, project, force=True)
    return seen.since(folder, path)


def test_nothing_is_told_of_a_file_that_is_as_it_was(folder, path, project):
    found = seen.since(folder, path)
    assert (found.differences, found.missing, found.fault) == ("", False, "")


def test_the_layout_of_the_file_is_no_difference(folder, path, project):
    path.write_text(json.dumps(json.loads(path.read_text())))
    assert seen.since(folder, path).differences == ""


def test_each_difference_is_counted(folder, path, project):
    first, second, *rest = project.fields
    one_less = replace(project, fields=(first, *rest))
    assert rewritten(folder, path, one_less).differences == "1 field removed"
    new = tuple(replace(first, id=f"f_new{n}", name=f"new{n}") for n in range(2))
    more = replace(project, fields=(*project.fields, *new))
    assert rewritten(folder, path, more).differences == "2 fields added"
    renamed = edits.change_field(project, first.id, required=not first.required)
    assert rewritten(folder, path, renamed).differences == "1 field changed"
    moved = replace(project, fields=(second, first, *rest))
    assert rewritten(folder, path, moved).differences == "fields in another order"
    texts = replace(project, texts=replace(project.texts, title=LocalText.of(en="Other")))
    assert rewritten(folder, path, texts).differences == "texts or settings changed"
    every = replace(texts, fields=(*new, replace(second, hint=first.label), *rest))
    assert rewritten(folder, path, every).differences == (
        "2 fields added, 1 removed, 1 changed, texts or settings changed"
    )


def test_a_file_that_is_gone_or_no_form_is_told(folder, path, project):
    path.write_text("{")
    assert "JSON" in seen.since(folder, path).fault
    path.unlink()
    assert seen.since(folder, path).missing
    path.mkdir()
    assert "folder" in seen.since(folder, path).fault


@pytest.mark.parametrize(
    "note",
    [b"", b"{", b"[]", b"null", b'{"fingerprint": 1}', b'{"fingerprint": "", "fields": [], "rest": ""}', b"[" * 100_000],
)  # fmt: skip
def test_a_damaged_note_counts_as_none(folder, path, project, note):
    (record,) = folder.iterdir()
    record.write_bytes(note)
    less = replace(project, fields=project.fields[1:])
    assert rewritten(folder, path, less).differences == ""


def test_a_folder_that_cannot_be_written_stops_nothing(folder, path):
    folder.write_text("no folder")
    project = open_starter("blank")
    fingerprint = project_file.write(path, project)
    seen.note(folder, path, seen.seen_in(project, fingerprint))
    seen.forget_others(folder, [])
    assert seen.since(folder, path).differences == ""


def test_notes_of_projects_that_left_the_list_are_deleted(folder, path, project, tmp_path):
    other = tmp_path / "other\udcff.webview.json"  # a name whose bytes are no UTF-8
    seen.note(folder, other, seen.seen_in(project, "0"))
    assert len([*folder.iterdir()]) == 2
    seen.forget_others(folder, [other])
    assert len([*folder.iterdir()]) == 1
    seen.forget_others(folder, [])
    assert [*folder.iterdir()] == []
