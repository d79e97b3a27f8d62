"""The command test, as docs/cases.md shows it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder.cli.main import commands

GUIDE = Path(__file__).parents[2] / "docs" / "cases.md"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path / "home"))
    made = CliRunner().invoke(
        commands, ["new", "form.webview.json", "--template", "contact", "--cases", "cases.csv"]
    )
    assert made.exit_code == 0, made.output
    return lambda *given: CliRunner().invoke(commands, ["test", "form.webview.json", *given])


def table(text):
    Path("own.csv").write_text(text, encoding="utf-8")
    return ("--cases", "own.csv")


def test_every_command_of_the_guide_runs(run):
    blocks = re.findall(r"```sh\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    lines = [each.partition("#")[0] for block in blocks for each in block.splitlines()]
    assert len(lines) >= 4
    for line in lines:
        program, *arguments = line.split()
        assert program == "webview-builder"
        done = CliRunner().invoke(commands, [*arguments, *(["--force"] if "new" in line else [])])
        assert done.exit_code == 0, f"{line}: {done.output}"
    assert Path("report.html").read_bytes().startswith(b"<!doctype html>")
    assert b"<testsuites" in Path("junit.xml").read_bytes()


def test_the_example_of_the_guide_passes(run):
    (example,) = re.findall(r"```csv\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    done = run(*table(example))
    assert done.exit_code == 0, done.output


def test_a_case_that_fails_is_told_with_exit_code_1(run):
    done = run(*table("case,email,expect.status\nnot\x1bgood,a@example.com,200\n"), "--json")
    assert done.exit_code == 1
    told = json.loads(done.output)
    assert (told["ok"], told["failed"], told["cases"][0]["verdict"]) == (False, 1, "failed")
    plain = run("--cases", "own.csv").output
    assert "FAILED   row 2: not\\x1bgood\n         expect.status: expected 200, came 422" in plain


@pytest.mark.parametrize("through", ["direct", "backend"])
def test_a_faulty_table_runs_nothing(run, through):
    done = run(*table("email,expect.status\na@example.com,fine\n"), "--through", through)
    assert done.exit_code == 1
    assert "error: Row 2, column expect.status: this is not an HTTP status" in done.output


def test_wrong_usage_has_exit_code_2(run):
    assert run().exit_code == 2
    assert run("--cases", "cases.csv", "--through", "the wall").exit_code == 2
    # A report must not take the place of the table that it is about.
    before = Path("cases.csv").read_bytes()
    assert run("--cases", "cases.csv", "--junit", "cases.csv", "--force").exit_code == 2
    assert run("--cases", "cases.csv", "--junit", "a", "--html", "./a").exit_code == 2
    Path("link").symlink_to("cases.csv")
    assert run("--cases", "cases.csv", "--junit", "link", "--force").exit_code == 2
    assert Path("cases.csv").read_bytes() == before


def test_nothing_is_overwritten_unasked(run):
    Path("junit.xml").write_text("mine", encoding="utf-8")
    done = run("--cases", "cases.csv", "--junit", "junit.xml", "--html", "report.html")
    assert (done.exit_code, "junit.xml exists already" in done.output) == (1, True)
    assert Path("junit.xml").read_text(encoding="utf-8") == "mine"
    assert not Path("report.html").exists()
    done = run("--cases", "cases.csv", "--junit", "junit.xml", "--force")
    assert done.exit_code == 0
    assert b"<testsuites" in Path("junit.xml").read_bytes()


@pytest.mark.parametrize("where", ["nowhere/junit.xml", "home"])
def test_a_report_without_a_place_runs_nothing(run, where):
    Path("home").mkdir(exist_ok=True)
    done = run("--cases", "cases.csv", "--junit", where, "--force")
    assert done.exit_code == 1
    assert f"error: {where} cannot be written." in done.output
    assert "1 of " not in done.output


def test_a_starter_form_comes_with_its_cases_and_replaces_none(run):
    again = ["new", "other.webview.json", "--cases", "cases.csv"]
    done = CliRunner().invoke(commands, again)
    assert (done.exit_code, "cases.csv exists already" in done.output) == (1, True)
    assert not Path("other.webview.json").exists()
    empty = ["new", "other.webview.json", "--template", "blank", "--cases", "none.csv"]
    done = CliRunner().invoke(commands, empty)
    assert (done.exit_code, "has no cases" in done.output) == (1, True)
    assert not Path("other.webview.json").exists()
