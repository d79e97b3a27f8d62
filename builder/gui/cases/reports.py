"""Writes the verdicts of a run as files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from builder.errors import BuilderError
from builder.gui.languages import spoken
from builder.gui.widgets.messages import Messages
from builder.say import say
from builder.storage import atomic
from builder.trial.cases.running import CaseReport

Kind = Literal["html", "junit"]


class ReportMenu(QMenu):
    """Asks where to write a report, and writes it.

    Args:
        messages: Asks, and tells what went wrong.
        parent: The button whose menu it is.

    Signals:
        written(path): A report was written; a :class:`Path`.
    """

    written = Signal(object)

    def __init__(self, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._messages = messages
        self._report: CaseReport | None = None
        self._near = Path()
        self.addAction(say("As &HTML…"), partial(self._write, "html"))
        self.addAction(say("As &JUnit XML…"), partial(self._write, "junit"))

    def show_report(self, report: CaseReport | None, near: Path | None) -> None:
        """Offer to write a report.

        Args:
            report: The verdicts; None if there are none.
            near: A file beside which it is suggested.
        """
        self._report = report
        self._near = near or Path.home() / "cases.csv"

    def _write(self, kind: Kind) -> None:
        if self._report is None:
            return
        pattern, suffix, made = _KINDS[kind]
        suggested = self._near.with_name(f"{self._near.name.removesuffix('.csv')}{suffix}")
        chosen = self._messages.save_file(say("Save the report"), pattern, suggested)
        if chosen is None:
            return
        try:
            atomic.write_bytes(chosen, made(self._report))
        except BuilderError as fault:
            self._messages.error(fault)
        else:
            self.written.emit(chosen)


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
