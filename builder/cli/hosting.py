"""The command that prints how a form is put online."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from builder.check import validate
from builder.cli.forms import FILE
from builder.cli.keys import store
from builder.cli.output import Output, printing
from builder.render import plan_of
from builder.render.hosting_ways import Way, facts_of, ways_of
from builder.storage import project_file

_NAMES = ("machine", "docker", "kubernetes", "static", "platform")


@click.command("hosting")
@FILE
@click.option("--way", type=click.Choice(_NAMES), help="Print one way of hosting only.")
@click.option("--folder", type=click.Path(path_type=Path), help="The exported folder.")
@printing
def hosting_command(file: Path, way: str | None, folder: Path | None) -> Output:
    """Print how the form of a project FILE is put online, step by step, with its commands."""
    project = project_file.read(file).project
    pair = store().find(project.key_fingerprint) if project.key_fingerprint else None
    facts = facts_of(
        plan_of(validate(project)),
        key_pair=pair.name if pair else "",
        folder=str(folder.absolute()) if folder else "",
    )
    ways = [each for each in ways_of(facts) if way in (None, each.name)]
    return {"ways": [asdict(each) for each in ways]}, "\n\n".join(map(_as_text, ways))


def _as_text(way: Way) -> str:
    lines = [way.title]
    for number, step in enumerate(way.steps, 1):
        lines.append(f"  {number}. {step.text}")
        lines += [f"       {line}" for line in step.command.splitlines()]
    return "\n".join(lines)
