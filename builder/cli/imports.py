"""Commands about forms of other programs: import, export-as."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from builder.cli.forms import FILE, FORCE, finding_as_json, finding_as_line
from builder.cli.output import Output, RefusedOutputError, printing, tell
from builder.importers import READERS, WRITERS, Row, export_form, read_form
from builder.storage import project_file


@click.command("import")
@FILE
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The project file.")
@click.option(
    "--format",
    "source",
    type=click.Choice(list(READERS)),
    help="What FILE is; told by its content if left out.",
)
@FORCE
@printing
def import_command(file: Path, out: Path, source: str | None, force: bool) -> Output:
    """Turn a form of another program into a project, and report what was taken.

    FILE is an XLSForm (.xlsx), a table (.csv, .xlsx), a JSON Schema, an HTML form, or a form of
    SurveyJS or Form.io.
    """
    tell("Reading…")
    found = read_form(file, source or "")
    project_file.write(out, found.project, force=force)
    mended = [each for each in found.findings if each.severity == "error"]
    data = {
        "file": str(out),
        "source": found.source,
        "fields": len(found.project.fields),
        "report": rows_as_json(found.report),
        "findings": [finding_as_json(each, found.project) for each in found.findings],
    }
    lines = [f"Written: {out}", found.summary, *rows_as_lines(found.report)]
    lines += [finding_as_line(each, found.project) for each in mended]
    if mended:
        # The file is there, and the window can mend it; a script must know that it is not done.
        raise RefusedOutputError(data, "\n".join(lines))
    return data, "\n".join(lines)


@click.command("export-as")
@FILE
@click.option("--out", required=True, type=click.Path(path_type=Path), help=".xlsx or .json.")
@click.option(
    "--format",
    "target",
    type=click.Choice(list(WRITERS)),
    help="Told by the suffix of --out if left out.",
)
@FORCE
@printing
def export_as_command(file: Path, out: Path, target: str | None, force: bool) -> Output:
    """Write the form of a project FILE for other programs: XLSForm or JSON Schema."""
    project = project_file.read(file).project
    tell("Writing…")
    done = export_form(project, out, target or "", force=force)
    data = {"file": str(done.path), "report": rows_as_json(done.report)}
    return data, "\n".join([f"Written: {done.path}", *rows_as_lines(done.report)])


def rows_as_json(report: Iterable[Row]) -> list[dict[str, Any]]:
    """Return a report for ``--json``."""
    return [
        {
            "outcome": each.outcome,
            "place": each.place,
            "subject": each.subject,
            "text": each.text,
        }
        for each in report
    ]


def rows_as_lines(report: Iterable[Row]) -> list[str]:
    """Return what was not simply taken, one line each."""
    return [
        f"{each.outcome}: {', '.join(filter(None, (each.place, each.subject)))}: {each.text}"
        for each in report
        if each.outcome != "taken"
    ]
