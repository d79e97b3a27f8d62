"""`hosting`, which prints how a form is put online."""

from __future__ import annotations

import shlex
from dataclasses import replace

from builder.cli.keys import store
from builder.storage import project_file
from tests.deliver.bundles import starter
from tests.projects import project


def test_the_steps_name_the_stored_key_pair_and_run_as_printed(command, tmp_path):
    assert command("keys", "generate", "mine").code == 0
    pair = store().get("mine")
    file = tmp_path / "form.webview.json"
    project_file.write(file, replace(starter(), key_fingerprint=pair.fingerprint))
    done = command("hosting", "form.webview.json", "--folder", str(tmp_path), "--json")
    ways = {each["name"]: each["steps"] for each in done.json["ways"]}
    assert {
        "text": "Go to the exported folder.",
        "command": f"cd {tmp_path}",
        "is_shell": True,
    } in (ways["machine"])
    for way, about in (("machine", "private"), ("platform", "public")):
        (copied,) = [
            each["command"]
            for each in ways[way]
            if each["command"].startswith(f"webview-builder keys {about}")
        ]
        ran = command(*shlex.split(copied)[1:])
        assert ran.code == 0, ran.err
    assert (tmp_path / "key.pem").stat().st_mode & 0o777 == 0o600
    assert ran.out.strip() == pair.public_pem.strip()


def test_one_way_is_printed_for_people(command, tmp_path):
    project_file.write(tmp_path / "form.webview.json", starter())
    done = command("hosting", "form.webview.json", "--way", "docker")
    assert done.code == 0
    assert done.out.startswith("Docker compose\n  1. ")
    assert "       docker compose -f deploy/compose.yaml up -d --build\n" in done.out
    assert "Kubernetes" not in done.out


def test_a_form_with_problems_is_told(command, tmp_path):
    project_file.write(tmp_path / "form.webview.json", project())
    done = command("hosting", "form.webview.json")
    assert done.code == 1
    assert done.err.startswith("error: ")
