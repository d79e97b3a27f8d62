"""What an import did: each part of the source was taken, changed or left."""

from __future__ import annotations

from collections import Counter
from typing import Final, Literal

from builder.check import Finding
from builder.errors import ImportFileError
from builder.form.project import Project
from builder.say import ISOLATES, say, say_count
from builder.value import dataclass

Outcome = Literal["taken", "changed", "left"]
_SHOWN: Final = 80
_ROWS_MAX: Final = 50_000


@dataclass(frozen=True)
class Row:
    """One line of the report.

    Attributes:
        outcome: Whether this part was taken as it is, changed, or left out.
        place: Where it stands in the source: ``survey, row 3``, ``/pages/0/elements/1``,
            ``line 12``.
        subject: What it is called there.
        text: What it became, or why it was left out; a sentence.
    """

    outcome: Outcome
    place: str
    subject: str
    text: str


@dataclass(frozen=True)
class Import:
    """A form made from a file of another program.

    Attributes:
        project: The form; its ``findings`` may hold errors, which the window can mend.
        report: What was left, changed and taken.
        findings: What is still to be mended in the form.
        source: What the file is, such as ``XLSForm``.
    """

    project: Project
    report: tuple[Row, ...]
    findings: tuple[Finding, ...]
    source: str

    def count(self, outcome: Outcome) -> int:
        """Return how many rows of the report have an outcome."""
        return Counter(row.outcome for row in self.report)[outcome]

    @property
    def summary(self) -> str:
        """The report in one sentence."""
        counts = say(
            "{source}: {taken} taken, {changed} changed, {left} left.",
            source=self.source,
            taken=self.count("taken"),
            changed=self.count("changed"),
            left=self.count("left"),
        )
        errors = sum(each.severity == "error" for each in self.findings)
        if not errors:
            return counts
        problems = say_count(
            "{count} problem is left to be mended.",
            "{count} problems are left to be mended.",
            errors,
        )
        return f"{counts} {problems}"


class Notes:
    """Collects the rows of a report; refuses a file with more parts than anybody reads of."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def taken(self, place: str, subject: str, text: str) -> None:
        """Note what was taken as it is."""
        self._add("taken", place, subject, text)

    def changed(self, place: str, subject: str, text: str) -> None:
        """Note what became something else."""
        self._add("changed", place, subject, text)

    def left(self, place: str, subject: str, text: str) -> None:
        """Note what was left out, and why."""
        self._add("left", place, subject, text)

    def _add(self, outcome: Outcome, place: str, subject: str, text: str) -> None:
        if len(self.rows) >= _ROWS_MAX:
            raise ImportFileError(
                say("The file has more parts than a report can name ({most:,}).", most=_ROWS_MAX),
                place,
            )
        self.rows.append(Row(outcome, place, _said(subject, _SHOWN), _said(text, 400)))


def in_short(words: str, most: int = _SHOWN) -> str:
    """Return words of a file for a sentence: in one line, nothing invisible, not too long."""
    return _printable(words, most, "")


def _said(words: str, most: int) -> str:
    """Return a text of ours in short, with the signs around its values."""
    return _printable(words, most, ISOLATES)


def _printable(words: str, most: int, kept: str) -> str:
    plain = "".join(
        each if each.isprintable() or each in kept else " " for each in words[: most + 1]
    ).strip()
    return f"{plain[:most]}…" if len(words) > most else plain
