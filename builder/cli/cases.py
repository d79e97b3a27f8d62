"""The command test: runs a table of cases against a form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import click

from builder.check import validate
from builder.cli.keys import read_file
from builder.cli.output import Output, RefusedOutputError, printing, tell
from builder.errors import BuilderError, ConflictError, StorageError
from builder.render import compile_form
from builder.storage import project_file
from builder.storage.atomic import write_bytes
from builder.trial.cases.html import html
from builder.trial.cases.junit import junit
from builder.trial.cases.reading import read_cases
from builder.trial.cases.running import WAYS, CaseReport, CaseResult, CaseWay
from builder.trial.cases.table import BYTES_MAX, read_table
from builder.trial.cases.ways import CaseRun, run
from builder.trial.visitor import Visitor

Engine = Callable[[Callable[[Visitor, Callable[[], bool]], Any]], Any]
"""Does work that opens pages in the app's browser engine; imported where Qt may be."""

_SIGNS: Final = {"passed": "passed ", "failed": "FAILED ", "not run": "NOT RUN"}


@click.command("test")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--cases", "cases_file", required=True, type=click.Path(path_type=Path), help="A CSV file."
)
@click.option(
    "--through",
    "--way",
    "way",
    default="direct",
    show_default=True,
    type=click.Choice(WAYS),
    help="Judge in this process, submit through the exported backend, or answer the real page.",
)
@click.option(
    "--junit", "junit_file", type=click.Path(path_type=Path), help="Write JUnit XML here."
)
@click.option("--html", "html_file", type=click.Path(path_type=Path), help="Write a report here.")
@click.option("--force", is_flag=True, help="Replace what is there.")
@printing
@click.pass_context
def test_command(
    context: click.Context,
    file: Path,
    cases_file: Path,
    way: CaseWay,
    junit_file: Path | None,
    html_file: Path | None,
    force: bool,
) -> Output:
    """Run a table of cases against a project FILE; exits with 1 if any of them fails."""
    outputs = [(junit_file, junit), (html_file, html)]
    written = [(path, made) for path, made in outputs if path is not None]
    files = [each.resolve() for each in (file, cases_file, *(path for path, _ in written))]
    if len(set(files)) < len(files):
        raise click.UsageError("A file is named twice; each has a place of its own.")
    for path, _made in written:
        if path.exists() and not force:
            raise ConflictError(f"{path} exists already.", "Use --force to replace it.")
        if path.is_dir() or not path.absolute().parent.is_dir():
            # Before anything is run, so that no verdict is lost for want of a folder.
            raise StorageError(f"{path} cannot be written.", "Name a file in a folder that exists.")
    valid = validate(project_file.read(file).project)
    form = compile_form(valid)
    today = datetime.now(UTC).astimezone().date()
    cases = read_cases(form, read_table(read_file(cases_file, BYTES_MAX)), today)
    wanted = CaseRun(valid=valid, form=form, cases=cases, way=way, today=today)
    report = _run(wanted, context)
    for path, made in written:
        write_bytes(path, made(report))
    data = _as_json(report)
    if not report.has_passed:
        raise RefusedOutputError(data, _as_text(report))
    return data, _as_text(report)


def _run(wanted: CaseRun, context: click.Context) -> CaseReport:
    teller = _teller(len(wanted.cases))
    if wanted.way == "direct":
        return run(wanted, teller)
    if wanted.way == "backend":
        tell("Starting the exported backend…")
        return run(wanted, teller)
    if context.obj is None:
        raise BuilderError("This program was started without the app, which has the engine.")
    engine: Engine = context.obj
    tell("Starting the exported backend and the page…")
    found: CaseReport = engine(lambda visitor, stop: run(wanted, teller, stop, visitor))
    return found


def _teller(count: int) -> Callable[[int, str], None]:
    return lambda done, name: tell(f"{done + 1} of {count}: {name}")


def _as_text(report: CaseReport) -> str:
    lines = []
    for each in report.results:
        lines.append(f"{_SIGNS[each.verdict]}  row {each.case.row}: {each.title}")
        lines += [f"         {each.reason}"] if each.reason else []
        lines += [
            f"         {one.column}: expected {one.expected}, came {one.came}"
            for one in each.comparisons
            if not one.holds
        ]
    failed, stuck = report.count("failed"), report.count("not run")
    lines.append(f"{report.count('passed')} passed, {failed} failed, {stuck} could not run.")
    return "\n".join(map(_plain, lines))


def _plain(line: str) -> str:
    """Return a line that cannot steer the terminal, whatever stands in the table."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in line)


def _as_json(report: CaseReport) -> dict[str, Any]:
    return {
        "through": report.way,
        "passed": report.count("passed"),
        "failed": report.count("failed"),
        "not_run": report.count("not run"),
        "cases": [_case_as_json(each) for each in report.results],
    }


def _case_as_json(result: CaseResult) -> dict[str, Any]:
    return {
        "row": result.case.row,
        "case": result.title,
        "verdict": result.verdict,
        "reason": result.reason,
        "expectations": [
            {
                "column": each.column,
                "expected": each.expected,
                "came": each.came,
                "holds": each.holds,
            }
            for each in result.comparisons
        ],
    }
