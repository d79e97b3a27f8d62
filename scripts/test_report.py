"""Write the report of all tests, from what the campaigns left: ``make report``.

The report says the result of every campaign, of which version and commit, and with which
programs; and it says plainly what was not run at the version or the commit that it is about.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import parse

import builder
from scripts.results import ROOT, Result, keep_result, kept_results

PAGE: Final = ROOT / "docs" / "reports" / "tests.md"
BENCHMARKS: Final = ROOT / "benchmarks" / "results"
_INTRODUCTION: Final = """# Test report

What the campaigns found that are too long for every change, written by `make report` from their
results. A commit is that of the code which was tested. CI writes this page for its own commit.
"""


_HEAD: Final = "| what | result | of | with | run by |\n| --- | --- | --- | --- | --- |"


@dataclass(frozen=True)
class Campaign:
    """A sort of tests.

    Attributes:
        title: What is tested.
        command: What runs it.
        said: Says the result in a line.
    """

    title: str
    command: str
    said: Callable[[Mapping[str, Any]], str]


def _suite(found: Mapping[str, Any]) -> str:
    return f"{found['tests']:,} tests, {found['failed']:,} failed, {found['skipped']:,} skipped"


def _checklist(found: Mapping[str, Any]) -> str:
    return (
        f"thirty points on {found['walks']:,} walks through forms; axe: "
        f"{found['states']:,} states, {found['violations']:,} violations"
    )


def _kills(found: Mapping[str, Any]) -> str:
    return (
        f"{found['kills']:,} kills under load, {found['acknowledged']:,} acknowledged submissions, "
        f"{found['lost']:,} lost ([more](kills.md))"
    )


def _mutants(found: Mapping[str, Any]) -> str:
    return (
        f"{found['controls']:,} controls removed one by one, {found['survivors']:,} unnoticed "
        "([more](mutants.md))"
    )


def _fuzz(found: Mapping[str, Any]) -> str:
    readers = found["readers"]
    inputs = sum(each["runs"] for each in readers)
    faulty = sum(bool(each["found"]) for each in readers)
    return (
        f"{len(readers)} readers for {found['seconds']} s each, {inputs:,} inputs, "
        f"{faulty:,} readers with a fault"
    )


def _coverage(found: Mapping[str, Any]) -> str:
    return (
        f"{found['lines']:,} of {found['all_lines']:,} statements, "
        f"{found['branches']:,} of {found['all_branches']:,} branches ([more](coverage.md))"
    )


def _benchmark(found: Mapping[str, Any]) -> str:
    missed = found["missed"]
    words = f"{found['targets'] - len(missed)} of {found['targets']} targets met"
    return f"{words}; missed: {', '.join(missed)}" if missed else words


CAMPAIGNS: Final[Mapping[str, Campaign]] = {
    "suite": Campaign("The tests of every change", "make test", _suite),
    "checklist": Campaign("Accessibility of the page", "make checklist", _checklist),
    "kills": Campaign("Killing the backend", "make kills", _kills),
    "mutants": Campaign("Removing each control", "make mutants", _mutants),
    "fuzz": Campaign("Fuzzing every reader, led by coverage", "make fuzz", _fuzz),
    "coverage": Campaign("What the tests run", "make coverage", _coverage),
    "bench-page": Campaign("Speed and weight of the page", "make bench-page", _benchmark),
    "bench-backend": Campaign("Speed of the backend", "make bench-backend", _benchmark),
    "soak": Campaign("The backend under load for ten minutes", "make soak", _benchmark),
    "bench-gui": Campaign("Speed of the app", "make bench-gui", _benchmark),
}


def report(results: Mapping[str, Result], version: str, commit: str = "") -> str:
    """Return the page, as Markdown.

    Args:
        results: The results of the campaigns.
        version: The version that the report is about.
        commit: The commit that it is about; empty for any of that version.
    """
    lines = [_INTRODUCTION, _HEAD]
    for name, campaign in CAMPAIGNS.items():
        result = results.get(name)
        if result is None:
            lines.append(f"| {campaign.title} | **not run** | | | `{campaign.command}` |")
            continue
        verdict = "" if result.passed else "**not all is as it should be:** "
        programs = ", ".join(f"{each} {number}" for each, number in result.programs.items())
        words = f"{verdict}{campaign.said(result.found)}"
        lines.append(
            f"| {campaign.title} | {words} | {_of(result)} | {programs} | `{campaign.command}` |"
        )
    about = f"commit {commit}" if commit else f"version {version}"
    lines.append(f"\n## Not run at {about}\n")
    missing = [name for name in CAMPAIGNS if not _is_of(results.get(name), version, commit)]
    lines += [f"- {CAMPAIGNS[name].title} (`{CAMPAIGNS[name].command}`)" for name in missing]
    if not missing:
        lines.append("Everything above was run at it.")
    if "fuzz" in results:
        lines += _readers(results["fuzz"])
    return "\n".join(lines) + "\n"


def _of(result: Result) -> str:
    commit = f"commit {result.commit}" if result.commit else ""
    named = (result.version, commit, result.date, result.machine)
    return ", ".join(filter(None, named)) or "not noted"


def _is_of(result: Result | None, version: str, commit: str) -> bool:
    if result is None or result.version != version:
        return False
    return not commit or (bool(result.commit) and commit.startswith(result.commit))


def _readers(result: Result) -> Iterator[str]:
    yield "\n## Fuzzed readers\n\n| reads | inputs | paths | found |\n| --- | --- | --- | --- |"
    for each in result.found["readers"]:
        found = "**a fault**" if each["found"] else "nothing"
        yield f"| {each['reads']} | {each['runs']:,} | {each['paths']:,} | {found} |"


def benchmarks(folder: Path = BENCHMARKS) -> dict[str, Result]:
    """Return what the benchmarks left; those of the backend do not note version and commit."""
    found: dict[str, Result] = {}
    for name in ("page", "gui"):
        file = folder / f"{name}.json"
        if file.is_file():
            held = json.loads(file.read_bytes())
            programs = dict(held["versions"])
            missed = [each["name"] for each in held["targets"] if not each["met"]]
            found[f"bench-{name}"] = Result(
                version=programs.pop("webview-builder"),
                date=held["measured"][:10],
                machine=f"{programs.pop('machine')}, load {programs.pop('load average')}",
                programs=programs,
                passed=not missed,
                found={"targets": len(held["targets"]), "missed": missed},
            )
    for name, page in (("bench-backend", "backend.md"), ("soak", "backend-soak.md")):
        if (folder / page).is_file():
            found[name] = _of_backend((folder / page).read_text(encoding="utf-8"))
    return found


def _of_backend(page: str) -> Result:
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \| ([^|]+) \|(?: (\S+) \|)?$", page, re.MULTILINE)
    targets = [(what, verdict) for what, asked, verdict in rows if re.match("[≥≤<0-9]", asked)]
    missed = [what for what, verdict in targets if "missed" in verdict]
    *_, last = page.rstrip().split("\n\n")
    python = re.search(r"Python ([\d.]+)", last)
    return Result(
        programs={"Python": python[1]} if python else {},
        passed=not missed,
        found={"targets": len(targets), "missed": missed},
    )


def keep_suite(file: Path) -> Result:
    """Keep the result of all tests, from pytest's JUnit file."""
    counts = _counts(file)
    return keep_result("suite", counts, passed=not counts["failed"])


def keep_checklist(file: Path) -> Result:
    """Keep the result of the accessibility checklist, from pytest's JUnit file."""
    scans = [json.loads(each.get("value", "")) for each in _properties(file, "axe")]
    found = {
        "walks": len(scans),
        "states": sum(states for states, _ in scans),
        "violations": sum(violations for _, violations in scans),
    }
    return keep_result("checklist", found, passed=not _counts(file)["failed"])


def _counts(file: Path) -> dict[str, int]:
    suites = list(parse(file).getroot().iter("testsuite"))
    sums = {name: sum(int(each.get(name, "0")) for each in suites)
            for name in ("tests", "failures", "errors", "skipped")}  # fmt: skip
    failed = sums["failures"] + sums["errors"]
    return {"tests": sums["tests"], "failed": failed, "skipped": sums["skipped"]}


def _properties(file: Path, name: str) -> Iterator[Element]:
    for each in parse(file).getroot().iter("property"):
        if each.get("name") == name:
            yield each


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(prog="python -m scripts.test_report", description=__doc__)
    parser.add_argument("--suite", type=Path, help="JUnit file of `make test`")
    parser.add_argument("--checklist", type=Path, help="JUnit file of `make checklist`")
    parser.add_argument("--commit", default="", help="the commit that the report is about")
    asked = parser.parse_args()
    for file, keep in ((asked.suite, keep_suite), (asked.checklist, keep_checklist)):
        try:
            if file:
                keep(file)
        except (OSError, ParseError) as fault:
            # A run that did not come to its end left none.
            print(f"counts as not run: {file} cannot be read ({fault})")
    results = {**kept_results(), **benchmarks()}
    PAGE.write_text(report(results, builder.__version__, asked.commit), encoding="utf-8")
    print(f"written: {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
