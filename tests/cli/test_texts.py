"""texts export, texts import."""

from __future__ import annotations

import pytest

from builder.storage import project_file
from tests.translations.test_files import FORM, LABEL, untranslated


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "form.webview.json"
    project_file.write(path, FORM)
    return path


def test_translations_go_out_and_come_back(command, form, tmp_path):
    table, bare = tmp_path / "texts.csv", tmp_path / "bare.webview.json"
    assert command("texts", "export", form, "--out", table).out == f"Written: {table}\n"
    again = command("texts", "export", form, "--out", table, "--json")
    assert (again.code, again.json["ok"]) == (1, False)
    assert command("texts", "export", form, "--out", table, "--force").code == 0
    project_file.write(bare, untranslated(FORM))
    other = tmp_path / "other.webview.json"
    done = command("texts", "import", bare, table, "--out", other, "--json").json
    assert (done["file"], done["wrong"], done["report"][0]["outcome"]) == (str(other), 0, "taken")
    assert project_file.read(other).project == FORM
    assert project_file.read(bare).project == untranslated(FORM)
    for tag in ("el", "ar"):
        xliff = tmp_path / f"{tag}.xlf"
        assert command("texts", "export", form, "--out", xliff, "--language", tag).code == 0
        assert command("texts", "import", bare, xliff).code == 0
    assert project_file.read(bare).project == FORM


def test_nothing_is_taken_if_a_row_is_wrong_unless_it_is_asked_for(command, form, tmp_path):
    table = tmp_path / "texts.csv"
    command("texts", "export", form, "--out", table)
    words = table.read_text("utf-8-sig").replace("Όνομα", "Μικρό όνομα")
    table.write_text(words.replace("texts.title", "texts.gone"), "utf-8")
    refused = command("texts", "import", form, table)
    assert refused.code == 1
    assert "Nothing was taken" in refused.out
    assert "left: row 2, Title" in refused.out.replace("The title", "Title")
    assert project_file.read(form).project == FORM
    assert command("texts", "import", form, table, "--json").json["wrong"] == 1
    assert command("texts", "import", form, table, "--sound-rows").code == 0
    label = project_file.read(form).project.field(LABEL.field_id).wording
    assert label.in_language("el") == "Μικρό όνομα"
    assert command("texts", "export", form, "--out", tmp_path / "x.xlf").code == 1
    assert command("texts", "translate", form).code == 2
