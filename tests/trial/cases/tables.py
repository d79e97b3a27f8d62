"""A form with fields of every sort, and cases about it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from builder.check import validate
from builder.form.fields import (
    CheckboxesField,
    CheckboxField,
    DateField,
    DecimalField,
    HiddenField,
    TextField,
)
from builder.form.project import Project
from builder.render import compile_form
from builder.trial.cases.case import Case
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.reading import read_cases
from builder.trial.cases.running import CaseResult, run_cases
from builder.trial.cases.table import read_table
from tests.deliver.bundles import key
from tests.projects import options, project, words

TODAY = datetime.now(UTC).astimezone().date()


@cache
def form_project(*, sensitive: bool = False) -> Project:
    """Return the form's project."""
    return project(
        TextField(id="f_1", name="code", label=words("Code"), sensitive=sensitive),
        TextField(id="f_2", name="channel", label=words("TV channel")),
        DecimalField(id="f_3", name="amount", label=words("Amount"), required=True),
        DateField(id="f_4", name="day", label=words("Day"), earliest="today", latest="today+30"),
        CheckboxField(id="f_5", name="agreed", label=words("Agreed")),
        CheckboxesField(id="f_6", name="extras", label=words("Extras"), options=options("a", "b")),
        HiddenField(id="f_7", name="ref", source="random", length=6),
        HiddenField(id="f_8", name="utm", source="parameter", parameter="utm"),
    )


@cache
def form(*, sensitive: bool = False):
    return compile_form(validate(form_project(sensitive=sensitive)))


def cases(text: str) -> tuple[Case, ...]:
    """Return the cases of a table about the form."""
    return read_cases(form(), read_table(text.encode()), TODAY)


def runner(*, sensitive: bool = False) -> DirectRunner:
    return DirectRunner(form(sensitive=sensitive), key(), TODAY)


def results(text: str, *, sensitive: bool = False) -> tuple[CaseResult, ...]:
    """Return the verdicts on a table's cases, judged directly."""
    return run_cases(cases(text), runner(sensitive=sensitive), form(sensitive=sensitive))
