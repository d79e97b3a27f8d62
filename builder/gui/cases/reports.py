"""Writes the verdicts of a run as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from builder.errors import BuilderError
from builder.gui.languages import spoken
from builder.gui.widgets.messages import Messages
from builder.say import say
from builder.storage import atomic
from builder.trial.cases.running import CaseReport

Kind = Literal["html", "junit"]


def write_report(messages: Messages, report: CaseReport, kind: Kind, near: Path) -> Path | None:
    """Ask where to write a report, and write it.

    Args:
        messages: Asks, and tells what went wrong.
        report: The verdicts.
        kind: What is written.
        near: A file beside which it is suggested.

    Returns:
        What was written; None if nothing was.
    """
    pattern, suffix, made = _KINDS[kind]
    suggested = near.with_name(f"{near.name.removesuffix('.csv')}{suffix}")
    chosen = messages.save_file(say("Save the report"), pattern, suggested)
    if chosen is None:
        return None
    try:
        atomic.write_bytes(chosen, made(report))
    except BuilderError as fault:
        messages.error(fault)
        return None
    return chosen


def summary(report: CaseReport) -> str:
    """Return how many cases passed and how many did not."""
    return say(
        "{passed:,} passed, {failed:,} failed, {stuck:,} could not run.",
        passed=report.count("passed"),
        failed=report.count("failed"),
        stuck=report.count("not run"),
    )


def _html(report: CaseReport) -> bytes:
    from builder.trial.cases.html import html  # noqa: PLC0415 - on first use

    return html(report, spoken())


def _junit(report: CaseReport) -> bytes:
    from builder.trial.cases.junit import junit  # noqa: PLC0415 - on first use

    return junit(report)


_KINDS: Final[dict[Kind, tuple[str, str, Callable[[CaseReport], bytes]]]] = {
    "html": (say("HTML (*.html)"), ".html", _html),
    "junit": (say("JUnit XML (*.xml)"), ".xml", _junit),
}
