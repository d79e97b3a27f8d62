"""Makes cases of answers that somebody gave, with what comes of them now as expected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from builder.backend import rules
from builder.backend.parameters import extra_parameters
from builder.backend.spec import FieldSpec, FormSpec
from builder.form.kinds import KINDS
from builder.trial.cases.case import Case, Expected, Recorded
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.generating import expected_of
from builder.trial.cases.table import CaseTable
from builder.trial.local_backend import parameters_of
from builder.trial.samples import sample_of
from builder.trial.signing_key import ephemeral_key

# Written into the file, in every language of the app.
_NAME = "Recorded"
_NOTHING: Final[tuple[object, ...]] = (None, "", [])
_OF_A_CHAT = ("session_id", "user_id", "trigger_node_id", "page_id", "integration_id")


def recorded_cases(
    form: FormSpec, recorded: Sequence[Recorded], table: CaseTable, today: date
) -> tuple[Case, ...]:
    """Return recorded answers as cases, each with a name that its table does not have yet.

    A table is a file that is handed on, so a sample stands in place of each sensitive answer that
    somebody gave; where none is known, the answer is left out. Of the parameters, only those are
    kept that make a difference to the form.

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
        values = each.values if each.is_generated else _without_sensitive(form, each.values, today)
        case = Case(
            row=0,
            name=_unused(each.name or _NAME, names),
            values={name: value for name, value in values.items() if name in answered},
            parameters=_telling(form, each.parameters),
            variables=_read(form, each.variables),
            expected=Expected(),
        )
        names.add(case.name)
        made.append(replace(case, expected=expected_of(form, case, runner.run(case))))
    return tuple(made)


def holds_sensitive(form: FormSpec, recorded: Sequence[Recorded]) -> bool:
    """Tell whether a sensitive answer is among those that somebody gave."""
    return any(not each.is_generated and _sensitive(form, each.values) for each in recorded)


def _sensitive(form: FormSpec, values: Mapping[str, Any]) -> list[FieldSpec]:
    """Return the sensitive fields that are answered, in order."""
    fields = [each for each in form.fields if each.sensitive and KINDS[each.kind].answered]
    return [each for each in fields if values.get(each.name) not in _NOTHING]


def _without_sensitive(form: FormSpec, values: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Return answers with a sample in place of each sensitive one."""
    secret = _sensitive(form, values)
    names = {each.name for each in secret}
    found = {name: value for name, value in values.items() if name not in names}
    for field in secret:
        sample = sample_of(field, found, rules.Days(today, today))
        if sample is not None:
            found[field.name] = sample
    return found


def _telling(form: FormSpec, given: Mapping[str, str]) -> dict[str, str]:
    """Return the parameters that differ from those of a usual chat, except ids."""
    usual = {**parameters_of(form), "lang": form.languages[0] if form.languages else ""}
    return {
        name: str(value)
        for name, value in given.items()
        if isinstance(value, str)
        and value
        and name not in _OF_A_CHAT
        and (name in ("channel", "lang") or name in extra_parameters(form))
        and usual.get(name) != value
    }


def _read(form: FormSpec, variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the variables that the form reads."""
    names = {each.parameter for each in form.fields if each.source == "context"}
    return {name: value for name, value in variables.items() if name in names}


def _unused(name: str, names: set[str]) -> str:
    if name not in names:
        return name
    return next(each for n in range(2, len(names) + 3) if (each := f"{name} {n}") not in names)
