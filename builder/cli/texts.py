"""Commands about translations: texts export, texts import."""

from __future__ import annotations

from pathlib import Path

import click

from builder.cli.forms import FILE, FORCE
from builder.cli.imports import rows_as_json, rows_as_lines
from builder.cli.output import Output, RefusedOutputError, printing, tell
from builder.storage import project_file
from builder.translations.files import FORMATS, export_texts, import_texts

_LIST = click.argument("texts", type=click.Path(path_type=Path), metavar="LIST")


@click.group("texts")
def texts_group() -> None:
    """Write the texts of a form for translators, and take translations."""


@texts_group.command("export")
@FILE
@click.option("--out", required=True, type=click.Path(path_type=Path), help=".csv or .xlf.")
@click.option(
    "--format",
    "target",
    type=click.Choice(FORMATS),
    help="Told by the suffix of --out if left out.",
)
@click.option("--language", default="", help="The language to translate into, such as el.")
@FORCE
@printing
def export_command(file: Path, out: Path, target: str | None, language: str, force: bool) -> Output:
    """Write the texts of a project FILE as a table or as XLIFF 2.0."""
    project = project_file.read(file).project
    tell("Writing…")
    export_texts(project, out, target or "", language, force=force)
    return {"file": str(out)}, f"Written: {out}"


@texts_group.command("import")
@FILE
@_LIST
@click.option(
    "--out", type=click.Path(path_type=Path), help="The project file to write; FILE if left out."
)
@click.option(
    "--format",
    "source",
    type=click.Choice(FORMATS),
    help="What LIST is; told by its content if left out.",
)
@click.option("--sound-rows", is_flag=True, help="Take the sound rows, even if others are wrong.")
@FORCE
@printing
def import_command(
    file: Path, texts: Path, out: Path | None, source: str | None, sound_rows: bool, force: bool
) -> Output:
    """Take the translations of LIST into a project FILE.

    Nothing is taken if one row is wrong, unless --sound-rows is given.
    """
    opened = project_file.read(file)
    tell("Reading…")
    taking = import_texts(opened.project, texts, source or "")
    refused = taking.wrong > 0 and not sound_rows
    written = None if refused else str(out or file)
    if not refused and out is not None:
        project_file.write(out, taking.project, force=force)
    elif not refused:
        project_file.write(file, taking.project, opened.fingerprint)
    data = {
        "file": written,
        "sound": taking.sound,
        "wrong": taking.wrong,
        "report": rows_as_json(taking.report),
    }
    lines = [f"Written: {written}"] if written else ["Nothing was taken, as a row is wrong."]
    text = "\n".join([*lines, taking.summary, *rows_as_lines(taking.report)])
    if refused:
        raise RefusedOutputError(data, text)
    return data, text
