"""The answers that can be compared: generated ones, and the cases beside the project."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from builder.errors import ValuesError
from builder.say import say
from builder.storage.reading import read_marked
from builder.trial.samples import FLAVOURS, Flavour
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.state.derived import FormSpec
    from builder.trial.cases.case import Case
    from builder.trial.parity.payload import Answers

_PROJECT: Final = ".webview.json"
_CASES: Final = ".cases.csv"


@dataclass(frozen=True)
class Choice:
    """Answers to compare.

    Attributes:
        title: What they are called; no two are called the same.
        flavour: What generated ones are like; None for those of a case.
    """

    title: str
    flavour: Flavour | None = None


@dataclass(frozen=True)
class Beside:
    """The cases beside a project.

    Attributes:
        choices: The cases.
        note: Why there are none although there is a table, in a sentence; empty otherwise.
    """

    choices: tuple[Choice, ...] = ()
    note: str = ""


GENERATED: Final = tuple(
    Choice(say("Generated: {flavour}", flavour=words), flavour=flavour)
    for flavour, words in FLAVOURS.items()
)


def choices_beside(project: Path | None, form: FormSpec) -> Beside:
    """Return the cases of the table beside a project's file.

    Args:
        project: The project's file; None if it was never saved.
        form: The compiled form.
    """
    try:
        cases = _cases_beside(project, form)
    except ValuesError as fault:
        return Beside(note=say("The cases cannot be used. {why}", why=str(fault)))
    return Beside(tuple(Choice(_title(each)) for each in cases))


def answers_of(choice: Choice, form: FormSpec, project: Path | None) -> Answers:
    """Return the answers of a choice, with their query parameters and variables.

    A case is read again: it may have been offered for an earlier state of the form.

    Args:
        choice: The choice.
        form: The compiled form.
        project: The project's file, which the cases stand beside; None if it was never saved.

    Raises:
        ValuesError: No answers could be made, or the case is not there any more.
    """
    from builder.trial.parity.run import generated, of_case  # noqa: PLC0415 - loads a server

    if choice.flavour is not None:
        return generated(form, choice.flavour, today())
    cases = _cases_beside(project, form)
    case = next((each for each in cases if _title(each) == choice.title), None)
    if case is None:
        raise ValuesError(say("This case is not in the table of cases any more."))
    return of_case(form, case)


def _cases_beside(project: Path | None, form: FormSpec) -> tuple[Case, ...]:
    """Read the table beside a project's file; without a table there are no cases.

    Raises:
        ValuesError: The table cannot be read, or does not fit the form.
    """
    from builder.trial.cases.reading import read_cases  # noqa: PLC0415 - on first use
    from builder.trial.cases.table import BYTES_MAX, read_table  # noqa: PLC0415 - as above

    if project is None:
        return ()
    file = project.with_name(project.name.removesuffix(_PROJECT) + _CASES)
    try:
        content, _mark = read_marked(file, BYTES_MAX + 1)
    except FileNotFoundError:
        return ()
    except OSError as fault:
        raise ValuesError(say("{file} cannot be read.", file=file.name)) from fault
    return read_cases(form, read_table(content), today())


def _title(case: Case) -> str:
    return say("Case: {name}", name=case.name or case.row)


def today() -> date:
    """Return the date here."""
    return datetime.now(UTC).astimezone().date()
