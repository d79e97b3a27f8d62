"""keys log, used-by, dates, rotate, and what other commands tell of a key pair."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from builder.keys.store import KeyStore
from builder.settings import Home, Settings, save_settings
from builder.storage import project_file
from builder.storage.starters import open_starter


@pytest.fixture
def stored(tmp_path: Path, made_keys: Path) -> KeyStore:
    """The user's key pairs: one, called “tests”."""
    (tmp_path / "home").mkdir(mode=0o700)
    shutil.copytree(made_keys, tmp_path / "home" / "keys")
    return KeyStore(tmp_path / "home" / "keys")


@pytest.fixture
def shop(tmp_path: Path, stored: KeyStore) -> Path:
    """A project that uses “tests”."""
    path = tmp_path / "shop.webview.json"
    project = replace(
        open_starter("demo-form"), name="Shop", key_fingerprint=stored.get("tests").fingerprint
    )
    project_file.write(path, project)
    return path


def test_every_command_about_a_key_pair_is_noted(command, stored, shop, tmp_path):
    command("keys", "generate", "new 🔑", "--bits", "3072")
    command("keys", "private", "tests", "--out", "secret.pem")
    command("keys", "public", "tests", "--out", "public.pem")
    command("keys", "dates", "tests", "--remind", "90")
    command("export", shop, "--out", "bundle")
    command("keys", "remove", "tests", "--yes")
    done = command("keys", "log", "--json").json
    told = [(each["event"], each["name"]) for each in done["entries"]]
    assert told == [
        ("generated", "new 🔑"), ("saved", "tests"), ("saved", "tests"), ("dated", "tests"),
        ("published", "tests"), ("removed", "tests"),
    ]  # fmt: skip
    published = done["entries"][4]
    assert (published["form"], published["file"]) == ("Shop", str(shop))
    assert published["detail"] == str(tmp_path / "bundle")
    only = command("keys", "log", "--key", "new 🔑").out
    assert only.count("\n") == 1
    assert "generated" in only


def test_the_log_as_a_table(command, stored):
    command("keys", "dates", "tests", "--remind", "90")
    assert command("keys", "log", "--csv", "log.csv").code == 0
    assert b"dated,tests," in Path("log.csv").read_bytes()
    assert command("keys", "log", "--csv", "gone/log.csv").code == 1


def test_a_log_that_was_changed_is_refused_with_all_that_can_be_read(command, stored, tmp_path):
    for days in ("1", "2", "3"):
        command("keys", "dates", "tests", "--remind", days)
    file = tmp_path / "home" / "keys-log.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(lines[0] + lines[2])
    done = command("keys", "log")
    assert done.code == 1
    assert "warning: Before line 2, lines were changed or removed." in done.out
    assert "after 3 days" in done.out


def test_nothing_was_noted_yet(command):
    assert command("keys", "log").out == "Nothing was noted yet.\n"


def test_a_private_key_that_cannot_be_noted_is_not_handed_out(command, stored, tmp_path):
    (tmp_path / "home" / "keys-log.jsonl").mkdir()
    done = command("keys", "private", "tests", "--out", "out.pem")
    assert done.code == 1
    assert "log of key pairs could not be written" in done.err
    assert not (tmp_path / "out.pem").exists()


def test_an_export_that_cannot_be_noted_is_done_and_says_so(command, shop, tmp_path):
    (tmp_path / "home" / "keys-log.jsonl").mkdir()
    done = command("export", shop, "--out", "bundle")
    assert done.code == 0
    assert "warning: It was not noted which key pair was published" in done.out


def test_the_public_key_as_a_file_with_a_line_that_checks_it(command, stored, tmp_path):
    out = tmp_path / "it's here; $(x)" / "public key.pem"
    out.parent.mkdir()
    done = command("keys", "public", "tests", "--out", out, "--json").json
    told = subprocess.run(
        ["bash", "-o", "pipefail", "-c", done["check"]], capture_output=True, check=True, text=True
    ).stdout
    assert told.split()[-1] == stored.get("tests").fingerprint
    assert command("keys", "public", "tests", "--out", out).code == 1


def test_used_by_looks_at_recent_projects_and_named_folders(command, stored, shop, tmp_path):
    other = tmp_path / "far" / "rent.webview.json"
    other.parent.mkdir()
    shutil.copy(shop, other)
    assert command("keys", "used-by", "tests").out == (
        "No project of the 0 that were looked at uses it.\n"
    )
    home = Home(tmp_path / "home")
    save_settings(home, Settings(recent=(str(shop), str(tmp_path / "gone.webview.json"))))
    done = command("keys", "used-by", "tests", "--json").json
    assert [each["file"] for each in done["uses"]] == [str(shop)]
    both = command("keys", "used-by", "--in", "far").out
    assert str(shop) in both
    assert "far/rent.webview.json" in both
    assert command("keys", "used-by", "tests", "--in", "nowhere").code == 2


def test_a_form_cannot_move_the_cursor_of_a_terminal(command, shop):
    hostile = replace(project_file.read(shop).project, name="\x1b[2J\nshop  removed")
    project_file.write(shop, hostile, force=True)
    command("export", shop, "--out", "bundle")
    for arguments in (("log",), ("used-by", "--in", ".")):
        done = command("keys", *arguments)
        assert "\x1b" not in done.out
        assert done.out.count("\n") == 1


def test_dates_are_set_and_told_by_list_and_check(command, stored, shop):
    past = str((datetime.now(UTC) - timedelta(days=2)).date())
    done = command("keys", "dates", "tests", "--expires", past)
    assert done.out == f"tests: expires on {past}, reminder after 365 days\n"
    assert f"warning: The key pair “tests” expired on {past}." in command("keys", "list").out
    assert f"expired on {past}" in command("check", shop).out
    command("keys", "dates", "tests", "--expires", "never", "--remind", "0")
    assert command("keys", "dates", "tests").out == "tests: no last day, no reminder\n"
    assert "expired" not in command("check", shop).out
    for wrong in (("--expires", "soon"), ("--remind", "-1"), ("--remind", "9999")):
        assert command("keys", "dates", "tests", *wrong).code == 1


def test_a_replacement_is_begun_gone_on_with_and_ended(command, stored):
    begun = command("keys", "rotate", "tests", "--bits", "3072", "--json").json
    assert (begun["old"]["name"], begun["new"]["name"]) == ("tests", "tests 2")
    assert begun["next"] == "deploy"
    shown = command("keys", "rotate", "--continue")
    assert "[x] make" in shown.out
    assert "[>] deploy" in shown.out
    assert "--done deploy" in shown.out
    for step in ("deploy", "publish", "switch", "verify"):
        assert command("keys", "rotate", "--done", step).code == 0
    assert command("keys", "rotate", "tests 2", "--continue", "--json").json["next"] == "retire"
    assert command("keys", "rotate", "--not-done", "verify", "--json").json["next"] == "verify"
    command("keys", "rotate", "--done", "verify")
    assert command("keys", "rotate", "--done", "retire").out.endswith("All is done.\n")
    over = command("keys", "rotate", "--continue")
    assert over.code == 1
    assert "No replacement is under way." in over.err
    assert [each.name for each in stored.list()] == ["tests", "tests 2"]


def pasted(command, output: str):
    """Run what a replacement says comes next."""
    program, *words = shlex.split(output.splitlines()[-1].removeprefix("After that: "))
    assert program == "webview-builder"
    return command(*words)


def test_each_step_can_be_pasted_also_after_the_old_pair_went_or_changed_its_name(command, stored):
    command("keys", "generate", "second", "--bits", "3072")
    command("keys", "generate", "third", "--bits", "3072")
    command("keys", "rotate", "tests", "--by", "second")
    stored.rename("tests", "renamed")
    # Both are more than a name can tell: another pair has the old name, and is replaced, too.
    stored.rename("third", "tests")
    told = command("keys", "rotate", "renamed", "--continue")
    command("keys", "rotate", "tests", "--by", "second")
    for _ in ("deploy", "publish", "switch", "verify"):
        told = pasted(command, told.out)
        assert told.code == 0, told.err
    command("keys", "remove", "renamed", "--yes")
    over = pasted(command, told.out)
    assert over.out.endswith("All is done.\n"), over.err
    # The other one, whose pair has its name still, and then has gone.
    told = command("keys", "rotate", "tests", "--continue")
    for _ in ("deploy", "publish", "switch", "verify"):
        told = pasted(command, told.out)
        assert told.code == 0, told.err
    command("keys", "remove", "tests", "--yes")
    by_new = command("keys", "rotate", "second", "--continue", "--json").json
    assert by_new["next"] == "retire"
    assert pasted(command, told.out).out.endswith("All is done.\n")
    assert "No replacement" in command("keys", "rotate", "--continue").err


def test_a_replacement_that_cannot_be(command, stored, tmp_path):
    assert command("keys", "rotate").code == 1
    assert command("keys", "rotate", "nobody").code == 1
    assert command("keys", "rotate", "tests", "--continue").code == 1
    assert command("keys", "rotate", "tests", "--done", "dance").code == 2
    command("keys", "generate", "other", "--bits", "3072")
    assert command("keys", "rotate", "tests", "--by", "other", "--json").json["new"]["name"] == (
        "other"
    )
    again = command("keys", "rotate", "tests")
    assert "being replaced already" in again.err
    assert [each.name for each in stored.list()] == ["other", "tests"]
    command("keys", "rotate", "other", "--by", "tests")
    assert "More than one" in command("keys", "rotate", "--continue").err
    # What it says comes next can be pasted as it is, also where another one is under way.
    following = command("keys", "rotate", "tests", "--continue").out.splitlines()[-1]
    (program, *words) = shlex.split(following.removeprefix("After that: "))
    assert program == "webview-builder"
    assert command(*words).code == 0
    assert command("keys", "rotate", "tests", "--give-up").code == 0
    assert command("keys", "rotate", "--continue", "--json").json["old"]["name"] == "other"
