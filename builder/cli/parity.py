"""The command parity: whether page, Test, exported backend and the vendor's template agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import click

from builder.check import validate
from builder.cli.keys import read_file
from builder.cli.output import Output, RefusedOutputError, printing, tell
from builder.errors import BuilderError
from builder.form.called import in_one_line
from builder.render import plan_of, render_bundle
from builder.storage import project_file
from builder.trial.cases.reading import read_cases
from builder.trial.cases.table import BYTES_MAX, read_table
from builder.trial.parity.comparing import Parity, Row
from builder.trial.parity.payload import WAYS, Answers
from builder.trial.parity.run import compare, generated, of_case
from builder.trial.samples import FLAVOURS, Flavour
from builder.trial.visitor import Visitor

Engine = Callable[[Callable[[Visitor, Callable[[], bool]], Any]], Any]
_SIGNS: Final = {"explained": "explained", "differs": "DIFFERS  "}
_LINE_MAX: Final = 500


@click.command("parity")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--answers",
    "flavours",
    multiple=True,
    type=click.Choice(list(FLAVOURS)),
    help="Generated answers; typical ones, if neither these nor cases are given.",
)
@click.option(
    "--cases", "cases_file", type=click.Path(path_type=Path), help="A CSV file: each case of it."
)
@printing
@click.pass_context
def parity_command(
    context: click.Context, file: Path, flavours: tuple[Flavour, ...], cases_file: Path | None
) -> Output:
    """Deliver the same answers to a form in four ways, and compare what arrives.

    The ways are the page in the browser engine, Test, the exported backend, and what the vendor's
    public template would do. Exits with 1 if anything differs without a known reason.
    """
    plan = plan_of(validate(project_file.read(file).project))
    today = datetime.now(UTC).astimezone().date()
    given: list[Answers] = []
    if cases_file is not None:
        table = read_table(read_file(cases_file, BYTES_MAX))
        given += [of_case(plan.form, each) for each in read_cases(plan.form, table, today)]
    wanted: tuple[Flavour, ...] = flavours or (() if given else ("typical",))
    given[:0] = [generated(plan.form, each, today) for each in wanted]
    if context.obj is None:
        raise BuilderError("This program was started without the app, which has the engine.")
    engine: Engine = context.obj
    bundle = render_bundle(plan)
    found: tuple[Parity, ...] = engine(
        lambda visitor, stop: compare(
            bundle, plan.form, given, visitor, lambda _share, text: tell(text), stop
        )
    )
    holds = all(each.holds for each in found)
    data = {
        "holds": holds,
        "comparisons": [_as_json(*each) for each in zip(given, found, strict=True)],
    }
    text = "\n".join(line for each in zip(given, found, strict=True) for line in _as_lines(*each))
    if not holds:
        raise RefusedOutputError(data, text)
    return data, text


def _as_json(answers: Answers, found: Parity) -> dict[str, Any]:
    return {
        "answers": answers.title,
        "holds": found.holds,
        "rows": [
            {
                "piece": each.path,
                "verdict": each.verdict,
                "values": dict(each.values),
                "why": each.why,
            }
            for each in found.rows
        ],
    }


def _as_lines(answers: Answers, found: Parity) -> Iterator[str]:
    same, explained = found.count("same"), found.count("explained")
    differs = found.count("differs")
    counted = f"{same} the same, {explained} explained, {differs} without a reason"
    sign = "ok     " if found.holds else "DIFFERS"
    yield _plain(f"{sign}  {answers.title}: {counted}")
    for each in found.rows:
        if each.verdict != "same":
            yield from _difference(each)


def _difference(row: Row) -> Iterator[str]:
    yield _plain(f"  {_SIGNS[row.verdict]}  {row.path}: {row.why}")
    if row.verdict == "differs":
        for way, title in WAYS.items():
            if way in row.values:
                yield _plain(f"    {title}: {row.values[way]}")


def _plain(line: str) -> str:
    """Return a line that cannot steer the terminal, whatever stands in form and table."""
    return in_one_line(line, _LINE_MAX)
