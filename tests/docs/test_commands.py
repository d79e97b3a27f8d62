"""Every command in the pages is run; what no test can run is named here with the reason."""

from __future__ import annotations

import contextlib
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import click
import pytest
import yaml
from click.testing import CliRunner

from builder.cli import runs
from builder.cli.main import commands
from scripts.reference.operating import PARTS
from scripts.write_reference import DOCS
from tests.cli.command import WORD
from tests.docs.pages import BLOCKS, ROOT, blocks_of, ours
from tests.quick_keys import quick_keys

EXAMPLES = sorted(each.parent for each in (DOCS / "examples").rglob("README.md"))
# Pages whose commands are run here, one after the other, in one folder.
RUN_HERE = (
    "README.md",
    "docs/cases.md",
    "docs/guides/export.md",
    "docs/guides/keys.md",
    "docs/importing.md",
    "docs/platform.md",
    "docs/translating.md",
    *(f"{each.relative_to(ROOT).as_posix()}/README.md" for each in EXAMPLES),
)
# Pages whose commands other tests run.
RUN_ELSEWHERE = {
    "docs/verify.md": "tests/cli/test_verify.py: against a deployment on this machine",
    "docs/installing.md": "`make dist-check`: on a Debian without Python, and in fresh environments",
    "docs/releasing.md": "tests/test_release.py: in throw-away repositories; signing needs a key",
    "CONTRIBUTING.md": "scripts/contribute: in a clone, run by `make bare`",
    **{f"docs/operating/{page}": "tests/docs/test_operating.py says where" for page in PARTS},
}
# What is not run with its page.
LEFT_OUT = {
    "webview-builder parity form.webview.json --cases form.cases.csv": (
        "tests/cli/test_parity.py: it takes the engine of the app"
    ),
    "webview-builder exports remove 20261128T2153": (
        "tests/cli/test_exports.py: which export it is differs from computer to computer"
    ),
    "make run": "tests/test_bare.py and scripts/first_steps: it opens the window",
    "make test": "it is what runs this test",
}


class _AtOnce:
    """Stops what runs until Ctrl+C as soon as it waits for that."""

    @staticmethod
    def is_set() -> bool:
        return False

    @staticmethod
    def wait(_seconds: float) -> bool:
        return True


def test_no_page_with_commands_is_left_out():
    assert {each.page for each in BLOCKS} <= {*RUN_HERE, *RUN_ELSEWHERE}


def test_every_command_of_ours_in_the_pages_is_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "forms").mkdir()
    written = [(block.page, line) for block in BLOCKS for line in block.lines if ours(line)]
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
    context = click.Context(command, **command.context_settings)
    while isinstance(command, click.Group):
        name = rest.pop(0)
        found = command.get_command(context, name)
        if found is None:
            raise click.UsageError(f"no command {name!r}")
        command = found
        if isinstance(command, click.Group):
            context = click.Context(command, parent=context)
    command.make_context(command.name, rest, parent=context)


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run commands of this program in a folder of their own, with a user's data of their own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", WORD)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr(runs, "stop_signals", lambda: contextlib.nullcontext(_AtOnce()))

    def invoke(line: str) -> None:
        arguments = shlex.split(line.replace("~/", f"{tmp_path}/"))[1:]
        done = CliRunner().invoke(commands, arguments)
        assert done.exit_code == 0, f"{line}: {done.output}{done.exception!r}"

    with quick_keys():
        yield invoke


def _given(folder: Path, run, page: str) -> None:
    """Put there what a page says that one has: files of other programs, answers, earlier pages."""
    if page.startswith("docs/examples/"):
        for each in (ROOT / page).parent.iterdir():
            shutil.copy(each, folder)
        return
    run("webview-builder new other.webview.json --template contact")
    run("webview-builder export-as other.webview.json --out survey.xlsx")
    (folder / "forms").mkdir()
    (folder / "answers.json").write_text('{"first_name": "Maria", "last_name": "O’Neill"}', "utf-8")
    if page in ("docs/guides/export.md", "docs/translating.md"):
        run("webview-builder new form.webview.json --template demo-form")
    if page == "docs/platform.md":
        run("webview-builder keys generate platform")
        run("webview-builder keys public platform --out public.pem")


@pytest.mark.blackbox
@pytest.mark.parametrize("page", RUN_HERE)
def test_the_commands_of_a_page_work_one_after_the_other(run, tmp_path, page):
    _given(tmp_path, run, page)
    lines = [line for block in blocks_of(ROOT / page) for line in block.lines]
    assert lines
    for line in lines:
        if line not in LEFT_OUT:
            assert ours(line), f"{page}: {line}: nothing here runs it"
            run(line)


@pytest.mark.blackbox
@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda each: each.name)
def test_the_workflow_of_an_example_runs_and_stops_at_a_fault(run, tmp_path, folder):
    _given(tmp_path, run, f"{folder.relative_to(ROOT).as_posix()}/README.md")
    workflow = yaml.safe_load((folder / "ci.yml").read_text(encoding="utf-8"))
    (job,) = workflow["jobs"].values()
    steps = [each["run"] for each in job["steps"] if "run" in each]
    install, *rest = steps
    # The wheel is built and installed by tests/test_wheel.py.
    assert install == "python -m pip install tools/webview_builder-*.whl"
    assert {shlex.split(each)[1] for each in rest} == {"check", "test", "export"}
    for each in rest:
        run(each)
    (upload,) = (each for each in job["steps"] if "upload-artifact" in each.get("uses", ""))
    for name in upload["with"]["path"].split():
        assert (tmp_path / name).exists(), name
    # A bundle has hidden files, which are not uploaded otherwise.
    assert [*(tmp_path / "bundle").rglob(".*")]
    assert upload["with"]["include-hidden-files"] is True
    # A form that no longer does what its cases say is not exported.
    (project,) = tmp_path.glob("*.webview.json")
    text = project.read_text(encoding="utf-8")
    assert '"max": 50000' in text
    project.write_text(text.replace('"max": 50000', '"max": 500'), encoding="utf-8")
    (tests, *_) = (each for each in rest if shlex.split(each)[1] == "test")
    with pytest.raises(AssertionError, match="A collision"):
        run(f"{tests} --force")


def test_an_example_has_all_that_it_takes():
    assert EXAMPLES
    for folder in EXAMPLES:
        names = {each.name for each in folder.iterdir()}
        assert {"README.md", "cases.csv", "ci.yml", f"{folder.name}.webview.json"} == names
        pinned = re.findall(r"uses: (\S+)", (folder / "ci.yml").read_text(encoding="utf-8"))
        assert pinned
        assert all(re.search(r"@[0-9a-f]{40}$", each) for each in pinned)


def test_a_shell_reads_the_commands():
    for block in BLOCKS:
        done = subprocess.run(
            ["/bin/sh", "-n"], input=block.text, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), block
