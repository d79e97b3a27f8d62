"""`exports`, which lists what was exported and compares it."""

from __future__ import annotations

from dataclasses import replace

from builder.form.texts import LocalText
from builder.storage import project_file
from tests.deliver.bundles import starter


def test_exports_are_listed_and_compared(command, tmp_path):
    file = tmp_path / "form.webview.json"
    form = starter()
    project_file.write(file, form)
    assert command("exports", "list").out == "None is kept.\n"
    nothing = command("exports", "diff", file.name)
    assert (nothing.code, nothing.err) == (
        1,
        "error: No export of this form is kept.\nExport it first.\n",
    )
    assert command("export", file.name, "--out", "out").code == 0
    assert command("exports", "diff", file.name).out == "Nothing is different.\n"

    renamed = replace(form, texts=replace(form.texts, title=LocalText.of(en="New", el="Νέο")))
    project_file.write(file, renamed, force=True)
    done = command("exports", "diff", file.name, "--json")
    assert [each["path"] for each in done.json["properties"]] == [
        "texts.title.en",
        "texts.title.el",
    ]
    changed = {each["path"] for each in done.json["files"]}
    assert {"page/index.html", "page/index.html.br", "MANIFEST.json"} <= changed
    assert "backend/server.py" not in changed

    assert command("export", file.name, "--out", "out").code == 0
    newer, older = command("exports", "list", file.name, "--json").json["exports"]
    assert (newer["form"], newer["target"]) == (form.id, str(tmp_path / "out"))
    assert newer["revision"] != older["revision"] or newer["manifest"] != older["manifest"]
    assert "project" not in newer
    told = command("exports", "diff", file.name, "--from", older["id"], "--to", newer["id"])
    assert "Title (English): Your details -> New [texts.title.en]\n" in told.out
    back = command("exports", "diff", file.name, "--from", newer["id"], "--to", older["id"])
    assert "Title (English): New -> Your details [texts.title.en]\n" in back.out
    listed = command("exports", "list").out.splitlines()
    assert len(listed) == 2
    assert newer["id"] in listed[0]
    unknown = command("exports", "diff", file.name, "--from", "nothing")
    assert unknown.err.startswith("error: There is no export nothing.")


def test_exports_are_removed_from_the_list_all_or_none(command, tmp_path):
    project_file.write(tmp_path / "form.webview.json", starter())
    for _ in range(3):
        assert command("export", "form.webview.json", "--out", "out", "--force").code == 0
    ids = [each["id"] for each in command("exports", "list", "--json").json["exports"]]
    # One that is not there, or is named by too little, keeps all where they are.
    for wrong in ("nothing", ids[0][:4]):
        done = command("exports", "remove", ids[0], wrong)
        assert (done.code, done.err.splitlines()[0]) == (1, f"error: There is no export {wrong}.")
    assert len(command("exports", "list", "--json").json["exports"]) == 3
    done = command("exports", "remove", ids[0], ids[0], ids[1], "--json")
    assert [each["id"] for each in done.json["removed"]] == ids[:2]
    left = command("exports", "list", "--json").json["exports"]
    assert [each["id"] for each in left] == ids[2:]
    assert (tmp_path / "out" / "MANIFEST.json").is_file()
    assert command("exports", "remove").code == 2


def test_what_was_noted_and_cannot_be_read_is_said(command, tmp_path):
    file = tmp_path / "form.webview.json"
    project_file.write(file, starter())
    folder = tmp_path / "home" / "exports"
    for turn in range(2):
        assert command("export", file.name, "--out", f"out{turn}").code == 0
    damaged, whole = sorted(folder.iterdir())
    damaged.write_bytes(damaged.read_bytes()[:-9])
    for arguments in ((), (file.name,)):
        done = command("exports", "list", *arguments)
        first, last = done.out.splitlines()
        assert first.startswith(whole.stem)
        assert last == f"What was noted of 1 earlier export cannot be read: {damaged}."
    done = command("exports", "list", "--json")
    assert (len(done.json["exports"]), done.json["unread"]) == (1, [str(damaged)])
    whole.write_bytes(b"")
    assert "None is kept" not in command("exports", "list").out
