"""What only a process of its own shows: exit codes, streams, imports, terminals, secrets."""

from __future__ import annotations

import json
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from builder import __version__
from builder.keys.store import KeyStore
from builder.storage import project_file
from tests.cli.command import WORD, CommandLine, Done, first_object
from tests.cli.terminal import Terminal
from tests.deliver.bundles import key, starter

COMMANDS = (
    ("templates",),
    ("new", "fresh.webview.json"),
    ("check", "form.webview.json"),
    ("export", "form.webview.json", "--out", "out"),
    ("keys", "generate", "fresh"),
    ("keys", "import", "own", "own.pem"),
    ("keys", "list"),
    ("keys", "public", "tests"),
    ("keys", "private", "tests", "--out", "out.pem"),
    ("keys", "private", "tests", "--base64", "--out", "out.b64"),
    ("submit", "form.webview.json", "--key", "tests", "--values", "values.json", "--to", "simulator"),
    ("keys", "remove", "tests", "--yes"),
)  # fmt: skip
GOING = (
    ("serve", "form.webview.json", "--key", "tests"),
    ("simulate", "--public-key", "public.pem"),
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, made_keys: Path) -> Path:
    (tmp_path / "home").mkdir(mode=0o700)
    shutil.copytree(made_keys, tmp_path / "home" / "keys")
    project_file.write(tmp_path / "form.webview.json", starter())
    (tmp_path / "values.json").write_text('{"first_name": "Maria", "last_name": "Ex"}')
    (tmp_path / "own.pem").write_bytes(key().private_pem)
    (tmp_path / "public.pem").write_text(key().public_pem)
    return tmp_path


def secrets_of(folder: Path, made: Done | None = None) -> list[str]:
    """Return pieces of every secret that is in play."""
    keys = KeyStore(folder / "home" / "keys")
    private = [key().private_pem, *(keys.private_pem(each.name, WORD) for each in keys.list())]
    lines = [line for pem in private for line in pem.decode().splitlines()[1:-1] if len(line) > 40]
    return [WORD, "PRIVATE KEY", "LS0tLS1CRUdJTi", "eyJ", *lines]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_every_command_ends_well_quietly_and_with_no_secret_shown(cli, folder, arguments):
    secrets = secrets_of(folder)
    done = cli(*arguments)
    assert (done.code, done.err) == (0, "")
    assert done.out
    shutil.rmtree(folder / "out", ignore_errors=True)
    secrets += secrets_of(folder)
    for each in secrets:
        assert each not in done.out + done.err + cli.log
    assert stat.S_IMODE((folder / "home").stat().st_mode) == 0o700
    assert list(cli.passing.iterdir()) == []


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_every_command_answers_in_one_json_object(command, arguments):
    done = command(*arguments, "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json["ok"] is True


@pytest.mark.parametrize("arguments", GOING, ids=" ".join)
def test_a_going_command_shows_no_secret_and_leaves_nothing(cli, folder, arguments):
    secrets = secrets_of(folder)
    with cli.started(*arguments, "--json") as process:
        told = json.dumps(first_object(process))
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=30)
        assert process.returncode == 0
    for each in secrets:
        assert each not in told + out + err + cli.log
    assert list(cli.passing.iterdir()) == []


RUN_ALL = """
import json, signal, sys
from builder.__main__ import main
from builder.cli import runs

def stop_once_it_runs(text):
    if "Ctrl+C" in text:
        signal.raise_signal(signal.SIGINT)

runs.tell = stop_once_it_runs
for arguments in json.loads(sys.argv[1]):
    sys.argv = ["webview-builder", *arguments]
    try:
        main()
    except SystemExit as end:
        assert not end.code, (arguments, end.code)
qt = ("PySide6", "shiboken6", "builder.gui", "builder.app")
found = [name for name in sys.modules if name.startswith(qt)]
assert found == [], found
"""


def test_no_command_imports_qt(cli):
    done = subprocess.run(
        [sys.executable, "-c", RUN_ALL, json.dumps([*GOING, *COMMANDS])],
        cwd=cli.folder,
        env=cli.env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_command_loads_no_more_than_it_needs(cli):
    script = """
import sys
from builder.cli.main import main
try:
    main(["check", "form.webview.json"])
except SystemExit:
    found = {"aiohttp", "requests", "jinja2", "builder.trial", "builder.importers"} & {*sys.modules}
    print(found)
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=cli.folder, env=cli.env, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "set()"


@pytest.mark.parametrize(
    "arguments",
    [
        ("rocket",),
        ("--rocket",),
        ("templates", "more"),
        ("new",),
        ("new", "a", "--template"),
        ("check",),
        ("check", "a", "b"),
        ("export", "form.webview.json"),
        ("export", "--out", "out"),
        ("keys", "rocket"),
        ("keys", "generate"),
        ("keys", "generate", "a", "--bits", "1024"),
        ("keys", "import", "a"),
        ("keys", "public"),
        ("keys", "private", "tests"),
        ("keys", "remove"),
        ("serve",),
        ("serve", "form.webview.json", "--port", "65536"),
        ("serve", "form.webview.json", "--port", "-1"),
        ("serve", "form.webview.json", "--port", "many"),
        ("submit", "form.webview.json", "--key", "tests", "--values", "values.json"),
        ("submit", "form.webview.json", "--key", "tests", "--to", "simulator"),
        ("submit", "form.webview.json", "--values", "values.json", "--to", "simulator"),
        ("simulate",),
        ("simulate", "--public-key", "public.pem", "--fault", "earthquake"),
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(command, folder, arguments):
    before = sorted(folder.rglob("*"))
    done = command(*arguments)
    assert (done.code, done.out) == (2, "")
    assert "Error: " in done.err
    assert [each for each in sorted(folder.rglob("*")) if each.suffix != ".log"] == before


def test_a_process_exits_with_1_and_2_too(cli):
    assert cli("rocket").code == 2
    refused = cli("check", "nothing.webview.json")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == "error: There is no file nothing.webview.json.\n"


def test_help_and_version(command):
    assert command("--version").out == f"webview-builder, version {__version__}\n"
    for option in ("--help", "-h"):
        done = command(option)
        assert done.code == 0
        for name in ("templates", "new", "check", "keys", "export", "serve", "submit", "simulate"):
            assert f"\n  {name} " in done.out
    assert "--base64" in command("keys", "private", "--help").out


def test_a_home_that_cannot_be_made_stops_only_what_needs_it(cli):
    nowhere = {"WEBVIEW_BUILDER_HOME": "/dev/null/home"}
    assert cli("check", "form.webview.json", **nowhere).code == 0
    assert cli("export", "form.webview.json", "--out", "out", **nowhere).code == 0
    done = cli("keys", "generate", "mine", **nowhere)
    assert done.code == 1
    assert "could not be made" in done.err


def test_a_reader_that_goes_away_is_no_accident(cli):
    with cli.started("templates", "--json") as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        _, err = process.communicate(timeout=30)
    assert "Traceback" not in err
    assert "should not have happened" not in err


def test_what_nobody_foresaw_is_told_in_a_line_and_logged_without_secrets(command, monkeypatch):
    def broken(*_: object) -> None:
        raise RuntimeError(
            f"Bearer eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl {key().private_pem.decode()}"
        )

    monkeypatch.setattr("builder.cli.forms.render_bundle", broken)
    done = command("export", "form.webview.json", "--out", "out", "--json")
    assert done.code == 1
    assert done.json["error"]["message"] == "This should not have happened (RuntimeError)."
    log = Path("home/webview-builder.log")
    assert str(log.resolve()) in done.err
    text = log.read_text()
    assert "RuntimeError" in text
    for each in ("eyJ", key().private_pem.decode().splitlines()[3]):
        assert each not in text + done.out + done.err


class TestInATerminal:
    """With somebody watching and typing."""

    def test_progress_is_told(self, cli: CommandLine):
        with Terminal(cli, "export", "form.webview.json", "--out", "out") as terminal:
            assert terminal.end() == 0
            assert terminal.seen.startswith("Rendering…\nWriting…\nWritten: ")

    def test_progress_is_told_to_nobody_else(self, cli: CommandLine):
        done = cli("export", "form.webview.json", "--out", "out")
        assert "…" not in done.out + done.err

    def test_serve_ends_at_ctrl_c(self, cli: CommandLine):
        with Terminal(cli, "serve", "form.webview.json") as terminal:
            terminal.wait_for("Ctrl\\+C stops")
            terminal.interrupt()
            assert terminal.end() == 0
            assert "http://127.0.0.1:" in terminal.seen
            assert "Traceback" not in terminal.seen
        assert list(cli.passing.iterdir()) == []

    def test_a_new_passphrase_is_typed_twice_and_never_shown(self, cli: CommandLine):
        word = "typed by a person"
        arguments = ("keys", "generate", "mine")
        with Terminal(cli, *arguments, WEBVIEW_BUILDER_PASSPHRASE="") as terminal:
            for each in (word, "something else", word, word):
                terminal.wait_for_secret("(New passphrase of mine|Repeat for confirmation): ?$")
                terminal.type(f"{each}\n")
            assert terminal.end() == 0
            assert word not in terminal.seen
            assert "do not match" in terminal.seen
        assert KeyStore(cli.home / "keys").private_pem("mine", word)

    def test_a_passphrase_is_asked_for_once_to_unlock(self, cli: CommandLine):
        arguments = ("keys", "private", "tests", "--out", "out.pem")
        with Terminal(cli, *arguments, WEBVIEW_BUILDER_PASSPHRASE="") as terminal:
            terminal.wait_for_secret("Passphrase of tests: ?$")
            terminal.type(f"{WORD}\n")
            assert terminal.end() == 0
            assert WORD not in terminal.seen
            assert "PRIVATE KEY" not in terminal.seen
        assert (cli.folder / "out.pem").read_bytes().startswith(b"-----BEGIN PRIVATE KEY")

    def test_ctrl_c_at_the_question_writes_nothing(self, cli: CommandLine):
        arguments = ("keys", "generate", "mine")
        with Terminal(cli, *arguments, WEBVIEW_BUILDER_PASSPHRASE="") as terminal:
            terminal.wait_for_secret("New passphrase of mine: ?$")
            terminal.interrupt()
            assert terminal.end() == 1
            assert "error: Stopped." in terminal.seen
        assert [each.name for each in KeyStore(cli.home / "keys").list()] == ["tests"]
