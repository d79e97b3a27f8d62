"""The documentation: made from the code where it can be, and true where it cannot."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from builder.cli.main import commands
from scripts.write_reference import DOCS, reference_pages

ROOT = DOCS.parent
PAGES = sorted({*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"})
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
# Other words with a dash in `check`: tokens of autofill.
AUTOFILL = re.compile(r"cc-.+|(?:current|new)-password|one-time-code|postal-code")


def test_pages_that_are_made_from_the_code_are_up_to_date():
    outdated = [
        path
        for path, text in reference_pages().items()
        if not (DOCS / path).is_file() or (DOCS / path).read_text(encoding="utf-8") != text
    ]
    assert not outdated, f"run `make reference`: {', '.join(outdated)}"


def test_every_finding_is_explained_and_every_explained_one_exists():
    text = (DOCS / "reference" / "findings.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| (.+) \| (.+) \|$", text, re.MULTILINE)
    explained = [code for code, *_ in rows]
    assert len(explained) == len(set(explained))
    assert {severity for _, severity, *_ in rows} == {"error", "warning", "advice"}
    written = {
        node.value
        for file in (ROOT / "builder" / "check").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert not set(explained) - written
    codes = {each for each in written if CODE.fullmatch(each) and not AUTOFILL.fullmatch(each)}
    assert not codes - set(explained)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly: a link that leads nowhere is an error."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", folder],
        cwd=ROOT,
        env={"PATH": "", "NO_MKDOCS_2_WARNING": "1", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder


def test_the_site_loads_nothing_from_elsewhere(site):
    loads = re.compile(r"<(?:script|img|link|iframe)\b[^>]*?(?:src|href)=\"?([a-z]+:|//)[^\">\s]*")
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 80
    elsewhere = {
        found[0] for page in pages for found in loads.finditer(page.read_text(encoding="utf-8"))
    }
    assert not elsewhere


def test_the_site_finds_words(site):
    assert "dead letter" in (site / "search" / "search_index.json").read_text(encoding="utf-8")


def _commands() -> list[tuple[str, str]]:
    """The commands of this program in all pages, each with its page."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for block in re.findall(r"```(?:sh|console)\n(.*?)```", text, re.DOTALL):
            for line in block.replace("\\\n", " ").splitlines():
                words = re.sub(r"\s#\s.*", "", line).strip()
                if re.match(r"(?:\.venv/bin/)?webview-builder ", words):
                    found.append((page.relative_to(ROOT).as_posix(), words))
    return found


def test_every_command_in_the_pages_is_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "forms").mkdir()
    written = _commands()
    assert len(written) > 30
    for page, line in written:
        arguments = shlex.split(line.replace("~/", f"{tmp_path}/"))[1:]
        for each in arguments:
            if re.fullmatch(r"[\w-]+\.(?:[\w.]+)", each):
                (tmp_path / each).touch()
        try:
            _parse(commands, arguments)
        except click.ClickException as fault:
            pytest.fail(f"{page}: {line}: {fault.format_message()}")


def _parse(command: click.Command, arguments: list[str]) -> None:
    """Read a command line without running it; raises what click raises."""
    rest = list(arguments)
    while isinstance(command, click.Group):
        name = rest.pop(0)
        found = command.get_command(click.Context(command), name)
        if found is None:
            raise click.UsageError(f"no command {name!r}")
        command = found
    command.make_context(command.name, rest)


@pytest.mark.parametrize("page", ["guides/keys.md", "importing.md", "cases.md"])
def test_the_commands_of_a_page_work_one_after_the_other(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", "correct horse battery staple")
    # A form of another program, for the page about importing.
    for line in (
        "new other.webview.json --template contact",
        "export-as other.webview.json --out survey.xlsx",
    ):
        assert CliRunner().invoke(commands, shlex.split(line)).exit_code == 0, line
    lines = [line for name, line in _commands() if name == f"docs/{page}"]
    assert len(lines) >= 3
    for line in lines:
        done = CliRunner().invoke(commands, shlex.split(line)[1:])
        assert done.exit_code == 0, f"{line}: {done.output}"
