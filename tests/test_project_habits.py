"""What contributors are told holds: commands, hooks, workflow, templates, version."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from builder import __version__

ROOT = Path(__file__).resolve().parent.parent
GUIDES = ["CONTRIBUTING.md", "SECURITY.md", "README.md", "ARCHITECTURE.md", ".github/PULL_REQUEST_TEMPLATE.md"]  # fmt: skip


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def recipe(target: str) -> list[str]:
    """The commands of a Makefile's target."""
    found = re.search(rf"^{target}:.*\n((?:\t.*\n)+)", text_of("Makefile"), re.MULTILINE)
    assert found, target
    return [line.strip() for line in found[1].splitlines()]


def targets() -> set[str]:
    heads = re.findall(r"^([a-z][a-z -]*):", text_of("Makefile"), re.MULTILINE)
    return {name for head in heads for name in head.split()}


def test_the_hooks_run_what_make_lint_runs():
    (repository,) = yaml.safe_load(text_of(".pre-commit-config.yaml"))["repos"]
    assert repository["repo"] == "local"  # nothing is fetched
    hooks = repository["hooks"]
    assert [each["entry"] for each in hooks] == recipe("lint")
    assert all(each["language"] == "system" for each in hooks)
    # A fault may be in another file than the changed ones.
    assert all(each["pass_filenames"] is False for each in hooks)


def test_the_hooks_file_is_one_that_pre_commit_takes():
    subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", ".pre-commit-config.yaml"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip


@pytest.mark.parametrize("guide", GUIDES)
def test_what_a_guide_names_is_there(guide):
    text = text_of(guide)
    shown = re.findall(r"`make ([a-z -]+)`|^ *make ([a-z -]+?) *(?:#.*)?$", text, re.MULTILINE)
    named = {name for one, other in shown for name in (one or other).split()}
    assert named <= targets(), named - targets()
    folder = (ROOT / guide).parent
    links = [each for each in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in each]
    assert [each for each in links if not (folder / each).exists()] == []
    paths = re.findall(r"`((?:builder|tests|scripts|docs|templates)/[\w./-]+)`", text)
    ignored = {"tests/node/node_modules"}
    assert [each for each in paths if not (ROOT / each).exists() and each not in ignored] == []


def test_the_example_for_contributors_fits_the_code():
    commands = re.findall(r"sed -i 's/(.*?)/(.*?)/' (\S+)", text_of("CONTRIBUTING.md"))
    assert [path for _, _, path in commands] == ["tests/cli/test_keys.py", "builder/cli/keys.py"]
    for old, new, path in commands:
        changed, count = re.subn(old, new, text_of(path))
        assert count == 1
        subprocess.run(
            [sys.executable, "-m", "ruff", "format", "--check", "--stdin-filename", path, "-"],
            cwd=ROOT, input=changed.encode(), check=True, capture_output=True,
        )  # fmt: skip


def test_the_workflow_covers_three_systems_and_may_only_read():
    workflow = yaml.safe_load(text_of(".github/workflows/ci.yml"))
    assert workflow["permissions"] == {"contents": "read"}
    linux, systems = workflow["jobs"]["linux"], workflow["jobs"]["systems"]
    assert "make test" in [step.get("run") for step in linux["steps"]]
    assert systems["strategy"]["matrix"]["system"] == [
        "ubuntu-latest", "windows-latest", "macos-latest",
    ]  # fmt: skip
    commands = "\n".join(step.get("run", "") for step in systems["steps"])
    assert "python -m pytest" in commands
    assert "python -m build --wheel" in commands
    for path in re.findall(r"\btests/[\w./]+|requirements/[\w.]+", commands):
        assert (ROOT / path).exists(), path


def test_what_other_systems_run_needs_no_unix():
    workflow = yaml.safe_load(text_of(".github/workflows/ci.yml"))
    steps = [step.get("run", "") for step in workflow["jobs"]["systems"]["steps"]]
    (command,) = [each for each in steps if "pytest" in each]
    left_out = {ROOT / each for each in re.findall(r"--ignore (\S+)", command)}
    named = [ROOT / each for each in re.findall(r"(?<!--ignore )\b(tests/[\w./]+)", command)]
    files = {file for each in named for file in ([each] if each.is_file() else each.rglob("*.py"))}
    assert left_out < files
    unix = re.compile(
        r"/bin/|^import (?:fcntl|pwd|grp|pty|resource|termios)$|\.chmod\(|st_mode", re.MULTILINE
    )
    needing = {each for each in files if unix.search(each.read_text(encoding="utf-8"))}
    assert needing == left_out


WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda each: each.stem)
def test_a_workflow_runs_what_there_is_and_where_it_can_run(file):
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    for name, job in workflow["jobs"].items():
        commands = [step.get("run", "") for step in job["steps"]]
        made = {each for command in commands for each in re.findall(r"^make ([a-z-]+)", command)}
        assert made <= targets(), name
        for step in job["steps"]:
            # A tag of an action can be moved; a commit cannot.
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step.get("uses", "a@" + "0" * 40)), name
        # `tests/gui/trust` and `scripts/bare` make namespaces, which a container refuses otherwise.
        if made & {"test", "release", "dist-check", "bare", "coverage", "mutants"}:
            assert "--privileged" in job["container"]["options"], name


@pytest.mark.parametrize("path", sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml")), ids=lambda each: each.name)  # fmt: skip
def test_an_issue_template_asks_something(path):
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    if path.name == "config.yml":
        assert form == {"blank_issues_enabled": False}
        return
    assert form["name"]
    assert form["description"]
    asked = [each for each in form["body"] if each["type"] != "markdown"]
    assert len({each["id"] for each in asked}) == len(asked) > 0
    assert any(each.get("validations", {}).get("required") for each in asked)


def test_the_changelog_has_this_version_with_a_date():
    sections = re.findall(r"^## (.*)$", text_of("CHANGELOG.md"), re.MULTILINE)
    released = [each for each in sections if each != "Unreleased"]
    assert sections in (released, ["Unreleased", *released])
    assert re.fullmatch(rf"{re.escape(__version__)} - \d{{4}}-\d\d-\d\d", released[0])


def test_the_package_says_that_it_is_typed():
    assert (ROOT / "builder" / "py.typed").read_bytes() == b""
