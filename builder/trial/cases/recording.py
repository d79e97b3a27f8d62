"""Makes cases of answers that somebody gave, with what comes of them now as expected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from builder.backend.parameters import extra_parameters
from builder.backend.spec import FormSpec
from builder.form.kinds import KINDS
from builder.trial.cases.case import Case
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.generating import expected_of
from builder.trial.cases.table import CaseTable
from builder.trial.local_backend import parameters_of
from builder.trial.signing_key import ephemeral_key

# Written into the file, in every language of the app.
_NAME = "Recorded"
_OF_A_CHAT = ("session_id", "user_id", "trigger_node_id", "page_id", "integration_id")


def recorded_cases(
    form: FormSpec, recorded: Sequence[Case], table: CaseTable, today: date
) -> tuple[Case, ...]:
    """Return recorded answers as cases, each with a name that its table does not have yet.

    Of the parameters, only those are kept that make a difference to the form.

    Args:
        form: The compiled form.
        recorded: The answers and parameters.
        table: The table that they are to be added to.
        today: The date where the person is.
    """
    runner = DirectRunner(form, ephemeral_key(), today)
    at = table.columns.index("case") if "case" in table.columns else None
    names = {row[at] for row in table.rows if row} if at is not None else set()
    made: list[Case] = []
    for each in recorded:
        answered = {field.name for field in form.fields if KINDS[field.kind].answered}
        case = replace(
            each,
            name=_unused(each.name or _NAME, names),
            values={name: value for name, value in each.values.items() if name in answered},
            parameters=_telling(form, each),
        )
        names.add(case.name)
        made.append(replace(case, expected=expected_of(form, case, runner.run(case))))
    return tuple(made)


def _telling(form: FormSpec, case: Case) -> dict[str, str]:
    """Return the parameters that differ from those of a usual chat, except ids."""
    usual = {**parameters_of(form), "lang": form.languages[0] if form.languages else ""}
    return {
        name: str(value)
        for name, value in case.parameters.items()
        if isinstance(value, str)
        and value
        and name not in _OF_A_CHAT
        and (name in ("channel", "lang") or name in extra_parameters(form))
        and usual.get(name) != value
    }


def _unused(name: str, names: set[str]) -> str:
    if name not in names:
        return name
    return next(each for n in range(2, len(names) + 3) if (each := f"{name} {n}") not in names)
