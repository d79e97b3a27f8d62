"""import, export-as."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from builder.importers import read_form
from builder.importers.own import without_target
from builder.storage import project_file
from tests.deliver.bundles import starter
from tests.importers.making import xlsform

SURVEY = [
    ["type", "name", "label", "relevant"],
    ["text", "first", "First name", ""],
    ["image", "photo", "Photo", ""],
    ["text", "second", "Second", "${first} != ''"],
]


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "survey.xlsx"
    path.write_bytes(xlsform(SURVEY))
    return path


def test_import_writes_a_project_and_reports(command, form, tmp_path):
    out = tmp_path / "form.webview.json"
    done = command("import", form, "--out", out)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[:2] == [f"Written: {out}", "XLSForm: 2 taken, 1 changed, 1 left."]
    assert "left: survey, row 3, photo: image: forms here take no files." in done.out
    project = project_file.read(out).project
    assert [each.delivered_names() for each in project.fields] == [("first",), ("second",)]
    assert command("check", out).code == 0


def test_import_prints_one_object_for_scripts(command, form, tmp_path):
    done = command("import", form, "--out", tmp_path / "a.webview.json", "--json")
    found = done.json
    assert (done.code, found["ok"], found["source"], found["fields"]) == (0, True, "XLSForm", 2)
    assert found["report"][1] == {
        "outcome": "left",
        "place": "survey, row 3",
        "subject": "photo",
        "text": "image: forms here take no files.",
    }


def test_a_form_with_problems_is_written_and_exits_with_1(command, tmp_path):
    source = tmp_path / "one.csv"
    source.write_text("label,kind,options\nOnly one,radio,a\n")
    out = tmp_path / "one.webview.json"
    done = command("import", source, "--out", out, "--json")
    assert (done.code, done.json["ok"]) == (1, False)
    assert {each["code"] for each in done.json["findings"]} >= {"options-few"}
    assert project_file.read(out).project.fields


def test_import_refuses_what_it_cannot_read_and_writes_nothing(command, form, tmp_path):
    out = tmp_path / "form.webview.json"
    broken = tmp_path / "broken.json"
    broken.write_text('{"properties": {"a": {"$ref": "#/properties/a"}}}')
    done = command("import", broken, "--out", out)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("error: broken.json: /properties/a: The reference")
    for arguments, word in (
        ((form, "--out", out, "--format", "surveyjs"), "UTF-8"),
        ((tmp_path / "missing.csv", "--out", out), "no file"),
        ((tmp_path, "--out", out), "cannot be read"),
    ):
        done = command("import", *arguments)
        assert done.code == 1
        assert word in done.err
    assert not out.exists()


def test_import_says_that_a_project_is_to_be_opened(command, tmp_path):
    path = tmp_path / "form.webview.json"
    project_file.write(path, starter())
    done = command("import", path, "--out", tmp_path / "b.webview.json")
    assert "Open it instead." in done.err


def test_import_replaces_nothing_unasked(command, form, tmp_path):
    out = tmp_path / "form.webview.json"
    out.write_text("precious")
    assert command("import", form, "--out", out).code == 1
    assert out.read_text() == "precious"
    assert command("import", form, "--out", out, "--force").code == 0
    assert project_file.read(out).project.fields


@pytest.mark.parametrize("name", ["form.xlsx", "form.json"])
def test_export_as_and_import_give_the_same_form(command, tmp_path, name):
    form = starter()
    path = tmp_path / "form.webview.json"
    project_file.write(path, form)
    done = command("export-as", path, "--out", tmp_path / name, "--json")
    assert (done.code, done.json["file"]) == (0, str(tmp_path / name))
    left = [each["subject"] for each in done.json["report"] if each["outcome"] == "left"]
    assert left in ([], ["delivery"])
    assert replace(read_form(tmp_path / name).project, id=form.id) == without_target(form)
    assert command("export-as", path, "--out", tmp_path / name).code == 1


def test_export_as_needs_a_format(command, tmp_path):
    path = tmp_path / "form.webview.json"
    project_file.write(path, starter())
    assert command("export-as", path, "--out", tmp_path / "form.doc").code == 1
    done = command("export-as", path, "--out", tmp_path / "form.doc", "--format", "json-schema")
    assert done.code == 0
    assert json.loads((tmp_path / "form.doc").read_text())["type"] == "object"
