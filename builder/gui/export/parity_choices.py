"""The answers that can be compared: generated ones, and the cases beside the project."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from builder.errors import ValuesError
from builder.say import say, say_count
from builder.trial.samples import FLAVOURS, Flavour
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.state.derived import FormSpec
    from builder.trial.cases.case import Case

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
        choices: Those that can be compared.
        note: Why others cannot, in a sentence; empty if there are none.
    """

    choices: tuple[Choice, ...] = ()
    note: str = ""


GENERATED: Final = tuple(
    Choice(say("Generated: {flavour}", flavour=words), flavour=flavour)
    for flavour, words in FLAVOURS.items()
)


def choices_beside(project: Path | None, form: FormSpec) -> Beside:
    """Return the cases of the table beside a project's file.

    A case that needs variables of the conversation is left out: the simulated platform has none.

    Args:
        project: The project's file; None if it was never saved.
        form: The compiled form.
    """
    try:
        cases = _cases_beside(project, form)
    except ValuesError as fault:
        return Beside(note=say("The cases cannot be used. {why}", why=str(fault)))
    choices = tuple(Choice(_title(each)) for each in cases if not each.variables)
    left_out = len(cases) - len(choices)
    note = say_count(
        "{count:,} case is left out: it needs variables of the conversation, and the simulated "
        "platform has none.",
        "{count:,} cases are left out: they need variables of the conversation, and the simulated "
        "platform has none.",
        left_out,
    )
    return Beside(choices, note if left_out else "")


def answers_of(
    choice: Choice, form: FormSpec, project: Path | None
) -> tuple[Mapping[str, Any], Mapping[str, str]]:
    """Return the answers and the query parameters of a choice.

    A case is read again: it may have been offered for an earlier state of the form.

    Args:
        choice: The choice.
        form: The compiled form.
        project: The project's file, which the cases stand beside; None if it was never saved.

    Raises:
        ValuesError: No answers could be made, or the case is not there any more.
    """
    from builder.trial.cases.submitted import parameters_for  # noqa: PLC0415 - loads a server
    from builder.trial.local_backend import parameters_of  # noqa: PLC0415 - as above
    from builder.trial.samples import sample_values  # noqa: PLC0415 - as above

    if choice.flavour is not None:
        return sample_values(form, today(), choice.flavour), parameters_of(form)
    cases = (each for each in _cases_beside(project, form) if not each.variables)
    case = next((each for each in cases if _title(each) == choice.title), None)
    if case is None:
        raise ValuesError(say("This case is not in the table of cases any more."))
    return case.values, parameters_for(form, case)


def _cases_beside(project: Path | None, form: FormSpec) -> tuple[Case, ...]:
    """Read the table beside a project's file; without a table there are no cases.

    Raises:
        ValuesError: The table cannot be read, or does not fit the form.
    """
    from builder.trial.cases.reading import read_cases  # noqa: PLC0415 - on first use
    from builder.trial.cases.table import read_table  # noqa: PLC0415 - as above

    if project is None:
        return ()
    file = project.with_name(project.name.removesuffix(_PROJECT) + _CASES)
    try:
        content = file.read_bytes()
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
