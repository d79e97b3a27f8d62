"""What `man` and the shells know of the commands: both are made from the command line itself."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from builder.check import validate
from builder.cli.main import commands
from builder.deliver.export_history import ExportHistory
from builder.keys.store import KeyStore
from builder.render import plan_of, render_bundle
from builder.settings import Home
from builder.storage import project_file
from builder.storage.starters import open_starter, starters
from scripts.package.manual_page import completions, man_page
from tests.quick_keys import quick_keys

EPOCH = 1_800_000_000


def test_the_man_page_has_every_command():
    page = gzip.decompress(man_page(EPOCH)).decode()
    assert page == gzip.decompress(man_page(EPOCH)).decode()
    assert '"2027-01-15"' in page
    context = click.Context(commands)
    for name in commands.list_commands(context):
        names = getattr(commands.get_command(context, name), "commands", None) or [""]
        for inner in names:
            path = f"{name} {inner}".strip().replace("-", r"\-")
            assert f".SS {path}\n.B webview\\-builder {path} " in page


def test_the_man_page_says_how_each_command_is_called_and_what_each_option_is():
    page = gzip.decompress(man_page(EPOCH)).decode().replace(r"\-", "-")
    found = list(_taken(commands, click.Context(commands, info_name="webview-builder")))
    for path, each in found:
        (section,) = re.findall(rf"^\.SS {path.split(maxsplit=1)[1]}\n(.+?)(?=^\.S)", page, re.DOTALL | re.MULTILINE)  # fmt: skip
        if isinstance(each, click.Argument):
            assert each.human_readable_name in section.splitlines()[0], path
        else:
            assert each.opts[0] in section
    # No entry without words: mandoc and readers stumble over them.
    assert not re.search(r"^\.B [^\n]+\n(?=\.TP|\.SS)", page, re.MULTILINE)
    assert f"\n.SH FILES\n.TP\n.I *{project_file.SUFFIX}\n" in page


def test_fish_shows_descriptions_to_their_end():
    (script,) = (text.decode() for path, text in completions().items() if "fish" in path)
    assert re.findall(r"string split .*", script) == ['string split --max 1 "," $completion);']


def test_every_option_says_what_it_is():
    found = list(_taken(commands, click.Context(commands, info_name="webview-builder")))
    options = [(path, each) for path, each in found if isinstance(each, click.Option)]
    assert len(options) > 80
    assert [(path, each.opts) for path, each in options if not (each.help or "").strip()] == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_ask_the_command_what_could_stand_next(shell, tmp_path):
    (script,) = (text for path, text in completions().items() if shell in path)
    assert b"_WEBVIEW_BUILDER_COMPLETE" in script
    env = {
        "PATH": os.environ["PATH"],
        "WEBVIEW_BUILDER_HOME": str(tmp_path),
        "_WEBVIEW_BUILDER_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": "webview-builder ex",
        "COMP_CWORD": "1" if shell != "fish" else "ex",
    }
    done = subprocess.run(
        [sys.executable, "-m", "builder"], env=env, capture_output=True, text=True, check=False
    )
    assert "export-as" in done.stdout
    assert "check" not in done.stdout.split()


def _taken(group: click.Group, context: click.Context) -> Iterator[tuple[str, click.Parameter]]:
    """Yield what each command takes, with the command's path."""
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        below = click.Context(command, info_name=name, parent=context)
        if isinstance(command, click.Group):
            yield from _taken(command, below)
        else:
            yield from ((below.command_path, each) for each in command.params)


def test_shells_complete_the_names_of_files_wherever_a_file_is_taken():
    found = list(_taken(commands, click.Context(commands, info_name="webview-builder")))
    assert len(found) > 100
    for path, each in found:
        name = f"{each.human_readable_name} {each.metavar or ''}"
        is_file = re.search(r"\bfile\b", name, re.IGNORECASE) or re.match(
            r"(?:A|The) file\b", getattr(each, "help", "") or ""
        )
        assert not is_file or isinstance(each.type, click.Path), f"{path} {name}"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_that_a_file_comes_next(shell, tmp_path):
    for before in (
        "check",
        "export a.webview.json --out",
        "keys import name",
        "simulate --public-key",
    ):
        asked = {
            "COMP_WORDS": f"webview-builder {before} a",
            "COMP_CWORD": str(len(before.split()) + 1),
        }
        if shell == "fish":
            asked["COMP_CWORD"] = "a"
        done = CliRunner().invoke(
            commands, prog_name="webview-builder",
            env={**asked, "_WEBVIEW_BUILDER_COMPLETE": f"{shell}_complete", "WEBVIEW_BUILDER_HOME": str(tmp_path)},
        )  # fmt: skip
        assert re.match(r"file[,\n]", done.stdout), (before, done.output)


def _completed(home: Path, *words: str) -> list[str]:
    """Return what could stand in place of the last of these words, as bash is told it."""
    asked = {
        "_WEBVIEW_BUILDER_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join(("webview-builder", *words)),
        "COMP_CWORD": str(len(words)),
        "WEBVIEW_BUILDER_HOME": str(home),
    }
    done = CliRunner().invoke(commands, prog_name="webview-builder", env=asked)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return [each.partition(",")[2] for each in done.stdout.splitlines() if each]


def test_names_that_are_stored_are_completed(tmp_path):
    home = Home(tmp_path)
    with quick_keys():
        for name in ("shop", "shop-next", "with a space"):
            KeyStore(home.keys).generate(name, 2048, "four words are here")
    takes = ("keys public", "keys private", "keys remove", "keys rotate", "keys rotate --by",
             "keys dates", "keys used-by", "keys token", "keys log --key", "submit --key",
             "serve --key", "verify --key")  # fmt: skip
    for command in takes:
        assert _completed(tmp_path, *command.split(), "sh") == ["shop", "shop-next"], command
    # What a shell would have to quote is left to the person.
    assert _completed(tmp_path, "keys", "public", "") == ["shop", "shop-next"]
    # A new pair has a new name.
    assert _completed(tmp_path, "keys", "generate", "sh") == []
    names = sorted(each.name for each in starters())
    assert sorted(_completed(tmp_path, "new", "--template", "")) == names


def test_exports_that_are_kept_are_completed(tmp_path):
    form = open_starter("contact")
    bundle = render_bundle(plan_of(validate(form)))
    ExportHistory(Home(tmp_path).exports).add(form, bundle, tmp_path / "out", "")
    (entry,) = ExportHistory(Home(tmp_path).exports).entries()
    for command in ("exports remove", "exports diff --from", "exports diff --to"):
        assert _completed(tmp_path, *command.split(), entry.id[:4]) == [entry.id]


def test_what_cannot_be_listed_is_not_completed_and_says_nothing(tmp_path):
    (tmp_path / "keys").write_text("no folder")
    assert _completed(tmp_path, "keys", "public", "") == []


def test_the_file_that_the_app_opens_is_completed_where_no_command_fits(tmp_path):
    assert _completed(tmp_path, "exp") == ["export", "export-as", "exports"]
    assert _completed(tmp_path, "form.web") == ["form.web"]
    assert _completed(tmp_path, "--language", "el", "form.web") == ["form.web"]
    assert _completed(tmp_path, "--lang") == ["--language"]
    assert _completed(tmp_path, "--language", "") == ["system", "en", "el", "ar"]


# Sources what the package installs, and completes a line as bash does.
_BASH = """
compopt() { echo "files"; }
. "$1"; shift
[ "$(complete -p webview-builder)" = "complete -o nosort -F _webview_builder_completion webview-builder" ]
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_webview_builder_completion webview-builder
printf '%s\n' "${COMPREPLY[@]}"
"""


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("keys", "pu"), ["public"]),
        (("new", "--template", "demo-f"), ["demo-form"]),
        (("check", "fo"), ["files", ""]),
        (("fo",), ["files", ""]),
    ],
)
def test_bash_completes_a_line(tmp_path, words, offered):
    (path,) = (each for each in completions() if "bash" in each)
    script = tmp_path / "script"
    script.write_bytes(completions()[path])
    program = tmp_path / "webview-builder"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m builder "$@"\n')
    program.chmod(0o700)
    done = subprocess.run(
        ["bash", "-euc", _BASH, "bash", script, "webview-builder", *words],
        env={"PATH": f"{tmp_path}:{os.environ['PATH']}", "WEBVIEW_BUILDER_HOME": str(tmp_path)},
        cwd=Path(__file__).parent.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.stdout.splitlines(), done.stderr) == (offered, "")
