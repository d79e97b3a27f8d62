"""The report of all tests says what came of each campaign, and what was not run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

import builder
from scripts import results, test_report
from scripts.results import Result, keep_result, kept_results
from scripts.test_report import CAMPAIGNS, PAGE, benchmarks, report
from tests.docs.pages import ROOT

NOW = "0123456789abcdef0123456789abcdef01234567"
MUTANTS = Result(
    version="1.2.0",
    commit=NOW[:12],
    date="2026-11-28",
    machine="Linux x86_64",
    programs={"Python": "3.13.5"},
    passed=True,
    found={"controls": 147, "survivors": 0},
)
JUNIT = """<testsuites><testsuite name="pytest" tests="3" failures="1" errors="1" skipped="0">
<testcase name="a"><properties><property name="axe" value="[5, 0]"/></properties></testcase>
<testcase name="b"><properties><property name="axe" value="[7, 2]"/></properties></testcase>
</testsuite></testsuites>"""


def test_the_page_in_the_repository_is_made_from_the_results():
    made = report({**kept_results(), **benchmarks()}, builder.__version__)
    assert PAGE.read_text("utf-8") == made, "run `make report`"


def test_every_campaign_is_in_the_page_with_its_command():
    page = PAGE.read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for name, campaign in CAMPAIGNS.items():
        assert f"| {campaign.title} | " in page
        target = campaign.command.removeprefix("make ")
        assert f"\n{target}: " in makefile, name


def test_what_was_not_run_is_said_plainly():
    page = report({"mutants": MUTANTS}, "1.2.0", NOW)
    row = "| Removing each control | 147 controls removed one by one, 0 unnoticed ([more](mutants.md))"
    assert f"{row} | 1.2.0, commit {NOW[:12]}, 2026-11-28, Linux x86_64 | Python 3.13.5" in page
    assert "| Killing the backend | **not run** | | | `make kills` |" in page
    left = page.partition(f"## Not run at commit {NOW}")[2]
    assert "- Killing the backend (`make kills`)" in left
    assert "Removing each control" not in left


@pytest.mark.parametrize(
    "changes", [{"version": "1.1.0"}, {"commit": "ffffffffffff"}, {"commit": ""}]
)
def test_a_result_of_another_version_or_commit_counts_as_not_run(changes):
    page = report({"mutants": replace(MUTANTS, **changes)}, "1.2.0", NOW)
    assert "- Removing each control" in page.partition("## Not run at")[2]


def test_without_a_commit_the_version_counts():
    page = report({"mutants": replace(MUTANTS, commit="")}, "1.2.0")
    assert "- Removing each control" not in page.partition("## Not run at version 1.2.0")[2]


def test_a_failure_is_not_hidden():
    bad = replace(MUTANTS, passed=False, found={"controls": 147, "survivors": 2})
    assert "**not all is as it should be:** 147 controls" in report({"mutants": bad}, "1.2.0")
    readers = [{"reads": "Project files", "runs": 1_000, "paths": 9, "found": "crash-1"}]
    fuzz = replace(MUTANTS, passed=False, found={"readers": readers, "seconds": 60})
    page = report({"fuzz": fuzz}, "1.2.0")
    assert "1,000 inputs, 1 readers with a fault" in page
    assert "| Project files | 1,000 | 9 | **a fault** |" in page


def test_junit_files_become_results(tmp_path, monkeypatch):
    monkeypatch.setattr(
        test_report, "keep_result",
        lambda *told, **named: keep_result(*told, folder=tmp_path / "kept", **named),
    )  # fmt: skip
    (tmp_path / "junit.xml").write_text(JUNIT)
    suite = test_report.keep_suite(tmp_path / "junit.xml")
    assert (suite.passed, suite.found) == (False, {"tests": 3, "failed": 2, "skipped": 0})
    checklist = test_report.keep_checklist(tmp_path / "junit.xml")
    assert checklist.found == {"walks": 2, "states": 12, "violations": 2}
    assert kept_results(tmp_path / "kept") == {"suite": suite, "checklist": checklist}
    assert results.commit() == suite.commit


@pytest.mark.parametrize("left", [None, "", "<testsuites><testsuite"])
def test_a_run_that_did_not_come_to_its_end_counts_as_not_run(tmp_path, monkeypatch, capsys, left):
    if left is not None:
        (tmp_path / "suite.xml").write_text(left)
    monkeypatch.setattr(test_report, "ROOT", tmp_path)
    monkeypatch.setattr(test_report, "PAGE", tmp_path / "tests.md")
    given = ["--suite", str(tmp_path / "suite.xml"), "--commit", NOW]
    monkeypatch.setattr("sys.argv", ["test_report", *given])
    test_report.main()
    assert "counts as not run: " in capsys.readouterr().out
    missing = (tmp_path / "tests.md").read_text("utf-8").partition("## Not run at")[2]
    assert "- The tests of every change (`make test`)" in missing


def test_benchmarks_without_a_note_of_their_version_say_so(tmp_path):
    (tmp_path / "backend.md").write_text(
        "| target | measured | asked for | |\n| --- | --- | --- | --- |\n"
        "| errors | 0 | 0 | met |\n| start | 0.9 s | < 0.5 s | **missed** |\n\nPython 3.11.7; wrk.\n"
    )
    found = benchmarks(tmp_path)["bench-backend"]
    assert found.found == {"targets": 2, "missed": ["start"]}
    page = report({"bench-backend": found}, "1.2.0")
    assert "1 of 2 targets met; missed: start | not noted | Python 3.11.7" in page
    assert "- Speed of the backend" in page.partition("## Not run at")[2]


def test_the_workflow_runs_every_campaign_and_makes_the_site():
    file = ROOT / ".github" / "workflows" / "report.yml"
    workflow = yaml.safe_load(file.read_text("utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    steps = workflow["jobs"]["report"]["steps"]
    commands = " && ".join(each.get("run", "") for each in steps)
    unrun = {"coverage", "soak"}  # an hour, and ten minutes of a whole machine
    for name, campaign in CAMPAIGNS.items():
        assert (campaign.command in commands) == (name not in unrun), name
        # One that fails hides no other.
        alone = [each for each in steps if each.get("run") == campaign.command]
        assert [each["continue-on-error"] for each in alone] == [True] * (name not in unrun)
    assert commands.index("scripts.test_report") < commands.index("make docs")
    assert '--commit "$GITHUB_SHA"' in commands
    assert Path(PAGE).relative_to(ROOT).as_posix() == "docs/reports/tests.md"
