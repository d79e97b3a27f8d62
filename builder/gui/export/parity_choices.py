"""The answers that can be compared: generated ones, and the cases beside the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from builder.say import say
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
        title: What they are called.
        flavour: What generated ones are like; None for those of a case.
        case: The case; None for generated ones.
    """

    title: str
    flavour: Flavour | None = None
    case: Case | None = None


GENERATED: Final = tuple(
    Choice(say("Generated: {flavour}", flavour=words), flavour=flavour)
    for flavour, words in FLAVOURS.items()
)


def choices_beside(project: Path | None, form: FormSpec) -> tuple[Choice, ...]:
    """Return the cases of the table beside a project's file; none if it cannot be read.

    A case that needs variables of the conversation is left out: the simulated platform has none.

    Args:
        project: The project's file; None if it was never saved.
        form: The compiled form.
    """
    from builder.errors import ValuesError  # noqa: PLC0415 - with the reader
    from builder.trial.cases.reading import read_cases  # noqa: PLC0415 - on first use
    from builder.trial.cases.table import read_table  # noqa: PLC0415 - as above

    found: Sequence[Case] = ()
    if project is not None:
        file = project.with_name(project.name.removesuffix(_PROJECT) + _CASES)
        with suppress(OSError, ValuesError):
            found = read_cases(form, read_table(file.read_bytes()), today())
    return tuple(
        Choice(say("Case: {name}", name=each.name or each.row), case=each)
        for each in found
        if not each.variables
    )


def answers_of(choice: Choice, form: FormSpec) -> tuple[Mapping[str, Any], Mapping[str, str]]:
    """Return the answers and the query parameters of a choice.

    Raises:
        ValuesError: No answers could be made.
    """
    from builder.trial.cases.submitted import parameters_for  # noqa: PLC0415 - loads a server
    from builder.trial.local_backend import parameters_of  # noqa: PLC0415 - as above
    from builder.trial.samples import sample_values  # noqa: PLC0415 - as above

    if choice.case is not None:
        return choice.case.values, parameters_for(form, choice.case)
    return sample_values(form, today(), choice.flavour or "typical"), parameters_of(form)


def today() -> date:
    """Return the date here."""
    return datetime.now(UTC).astimezone().date()
