"""templates, new, check, export."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from builder.check import validate
from builder.deliver.backend_venv import environment_folder
from builder.deliver.bundle_folder import read_bundle
from builder.form.fields import Option, SelectField
from builder.form.naming import named_after_file
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.render import MANIFEST, plan_of, render_bundle
from builder.settings import Home
from builder.storage import project_file
from builder.storage.starters import starters
from tests.backend_python import backend_python
from tests.deliver.bundles import bundle, starter
from tests.projects import NAME, small, words


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "form.webview.json"
    project_file.write(path, starter())
    return path


def written(path: Path) -> Project:
    return project_file.read(path).project


def test_templates_lists_the_starter_forms(command):
    found = command("templates", "--json").json
    assert found["ok"] is True
    assert {each["name"] for each in found["templates"]} == {each.name for each in starters()}
    text = command("templates")
    assert text.code == 0
    assert text.err == ""
    for each in found["templates"]:
        (line,) = [line for line in text.out.splitlines() if line.startswith(each["name"])]
        assert each["title"] in line
        assert each["summary"] in line


@pytest.mark.parametrize("template", [each.name for each in starters()])
def test_new_writes_a_starter_form_with_an_id_of_its_own(command, tmp_path, template):
    path = tmp_path / "a.webview.json"
    done = command("new", path, "--template", template, "--json")
    assert done.json == {"ok": True, "file": str(path), "form": written(path).id}
    original = next(each.project for each in starters() if each.name == template)
    # An empty form has no name of its own yet, and is called as its file is.
    assert written(path) == named_after_file(replace(original, id=written(path).id), "a")
    assert (written(path).name == "A") is (template == "blank")
    assert written(path).id != original.id


def test_new_takes_the_demo_form_if_none_is_named(command, tmp_path):
    done = command("new", "a.webview.json")
    assert (done.code, done.err) == (0, "")
    assert done.out == "Written: a.webview.json\n"
    assert written(tmp_path / "a.webview.json").name == "Contact details"


def test_new_replaces_nothing_unasked(command, tmp_path):
    path = tmp_path / "a.webview.json"
    path.write_text("mine")
    done = command("new", path)
    assert done.code == 1
    assert "exists already" in done.err
    assert done.out == ""
    assert path.read_text() == "mine"
    assert command("new", path, "--force").code == 0
    assert written(path).fields


def test_new_knows_its_templates_only(command, tmp_path):
    done = command("new", "a.webview.json", "--template", "rocket")
    assert done.code == 1
    assert "There is no starter form 'rocket'." in done.err
    assert "demo-form" in done.err
    assert not (tmp_path / "a.webview.json").exists()


@pytest.mark.parametrize("where", ["nothing/a.webview.json", ".", "/", "x" * 300])
def test_new_where_nothing_can_be_written(command, where):
    for force in ((), ("--force",)):
        done = command("new", where, *force)
        assert done.code == 1
        assert done.err.startswith("error: ")
        assert "should not have happened" not in done.err


def test_check_prints_the_findings(command, form):
    done = command("check", form)
    assert done.code == 0
    assert done.out == (
        "warning: No key pair is chosen. Choose one in Keys, so that the backend can refuse any "
        "other. [key-missing at key_fingerprint]\n"
    )
    (finding,) = command("check", form, "--json").json["findings"]
    assert finding["code"] == "key-missing"
    assert finding["severity"] == "warning"
    assert finding["attribute"] == "key_fingerprint"
    assert finding["place"] == "key_fingerprint"


def test_check_says_where_to_the_wording(command, form):
    options = (
        Option(value="a", label=words("A")),
        Option(value="b", label=LocalText.of(en="B")),
    )
    choice = SelectField(id="f_c", name="choice", label=words("Choice"), options=options)
    project_file.write(form, replace(small(), fields=(NAME, choice)), force=True)
    assert "at fields[1].options[1].label.el]" in command("check", form).out
    found = command("check", form, "--json").json["findings"]
    (finding,) = (each for each in found if each["code"] == "option-translation")
    assert finding["place"] == "fields[1].options[1].label.el"
    assert (finding["field"], finding["attribute"]) == ("f_c", "options")
    assert (finding["index"], finding["part"], finding["language"]) == (1, "label", "el")


def test_check_of_a_form_without_findings(command, form):
    project_file.write(form, starter(key_fingerprint="0" * 64), force=True)
    assert command("check", form).out == "Nothing was found.\n"
    assert command("check", form, "--json").json == {"ok": True, "findings": []}


def test_check_of_a_form_with_errors(command, form):
    broken = replace(small(), fields=(replace(NAME, name="tags"),))
    project_file.write(form, broken, force=True)
    done = command("check", form)
    assert done.code == 1
    assert "error: " in done.out
    data = command("check", form, "--json")
    assert data.code == 1
    assert data.json["ok"] is False
    worst = data.json["findings"][0]
    assert worst["severity"] == "error"
    assert worst["field"] == "f_name"
    refused = command("export", form, "--out", form.parent / "out")
    assert refused.code == 1
    assert worst["text"] in refused.err
    assert not (form.parent / "out").exists()


def test_export_writes_the_bundle(command, form, tmp_path):
    done = command("export", form, "--out", "out", "--json")
    found = done.json
    bundle = render_bundle(plan_of(validate(starter())))
    assert read_bundle(tmp_path / "out").files == bundle.files
    assert found["path"] == "out"
    assert found["files"] == len(bundle.files)
    assert found["bytes"] == sum(len(content) for content in bundle.files.values())
    assert [each["code"] for each in found["warnings"]] == ["key-missing"]
    assert done.err == ""
    again = command("export", form, "--out", "out")
    assert again.code == 0
    assert again.out.startswith(f"Written: {found['files']} files, {found['bytes']} bytes, to out")
    assert "warning: No key pair is chosen." in again.out


def test_export_to_a_zip(command, form, tmp_path):
    assert command("export", form, "--zip", "--out", "a.zip").code == 0
    first = (tmp_path / "a.zip").read_bytes()
    refused = command("export", form, "--zip", "--out", "a.zip")
    assert refused.code == 1
    assert "exists already" in refused.err
    assert command("export", form, "--zip", "--out", "a.zip", "--force").code == 0
    assert (tmp_path / "a.zip").read_bytes() == first
    assert MANIFEST in read_bundle(tmp_path / "a.zip").files


def test_export_over_what_is_not_its_own(command, form, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "README.md").write_text("mine")
    done = command("export", form, "--out", "out", "--json")
    assert done.code == 1
    assert done.json["ok"] is False
    assert "not an earlier export" in done.json["error"]["message"]
    assert done.json["error"]["message"] in done.err
    assert (tmp_path / "out" / "README.md").read_text() == "mine"
    assert command("export", form, "--out", "out", "--force").code == 0
    assert (tmp_path / "out" / "README.md").read_text() != "mine"


def test_export_refuses_a_secret(command, form, tmp_path):
    texts = replace(starter().texts, intro=words("-----BEGIN PRIVATE KEY-----"))
    project_file.write(form, starter(texts=texts), force=True)
    done = command("export", form, "--out", "out")
    assert done.code == 1
    assert "holds a private key" in done.err
    assert not (tmp_path / "out").exists()


def test_json_is_one_object_with_letters_as_they_are(command, form):
    out = command("templates", "--json").out
    assert json.loads(out)
    assert "\\u" not in out


def test_an_export_reports_all_that_is_known_of_the_form(command, tmp_path):
    project_file.write(tmp_path / "form.webview.json", starter())
    gate = command("export", "form.webview.json", "--out", "out", "--json").json["gate"]
    assert gate["open"] is True
    assert set(gate["verdicts"]) == {
        "findings", "contrast", "translations", "weight", "secrets", "headers", "accessibility"
    }  # fmt: skip
    weight = gate["weight"]
    assert weight["brotli"] == (tmp_path / "out/page/index.html.br").stat().st_size
    assert weight["brotli"] <= weight["budget"]
    assert sum(each["bytes"] for each in weight["parts"]) == weight["bytes"]
    assert gate["headers"]["Referrer-Policy"] == "no-referrer"
    assert [each["code"] for each in gate["findings"]] == ["key-missing"]


@pytest.mark.blackbox
def test_an_export_can_be_run_in_an_environment_of_its_own(command, tmp_path):
    project_file.write(tmp_path / "form.webview.json", starter())
    # As an earlier check would have left it.
    kept = environment_folder(bundle(), Home.of_user().environments)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.symlink_to(Path(backend_python()).parent.parent)
    done = command("export", "form.webview.json", "--out", "out", "--self-check")
    assert done.code == 0, done.out
    assert "ok: Backend's requirements installed: done\n" in done.out
    assert "FAILED" not in done.out
