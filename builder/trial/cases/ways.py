"""The ways to run a table of cases, the same for the window and the command line."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.errors import BuilderError
from builder.say import say
from builder.trial.cases.case import Case
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.outcome import CaseRunner
from builder.trial.cases.running import CaseReport, CaseWay, run_cases
from builder.trial.cases.through_backend import running_backend
from builder.trial.cases.through_page import running_page
from builder.trial.signing_key import ephemeral_key
from builder.trial.visitor import Visitor
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class CaseRun:
    """A run before it begins.

    Attributes:
        valid: The form.
        form: The same, compiled.
        cases: The cases.
        way: How they are run.
        today: The date where the person is.
    """

    valid: ValidProject
    form: FormSpec
    cases: Sequence[Case]
    way: CaseWay
    today: date


def run(
    wanted: CaseRun,
    report: Callable[[int, str], None] = lambda _done, _name: None,
    cancelled: Callable[[], bool] = lambda: False,
    visitor: Visitor | None = None,
) -> CaseReport:
    """Run the cases of a table.

    Args:
        wanted: The form, the cases, and the way.
        report: Called before each case with how many are done, and its name.
        cancelled: Asked now and then whether to stop; the rest is not run.
        visitor: Opens pages, for the way ``page``.

    Raises:
        BuilderError: What the way needs could not be started.
    """
    began = time.time()
    with _runner(wanted, cancelled, visitor) as runner:
        results = run_cases(wanted.cases, runner, wanted.form, report, cancelled)
    name = wanted.valid.project.name
    return CaseReport(form=name, way=wanted.way, began=began, results=results)


@contextmanager
def _runner(
    wanted: CaseRun, cancelled: Callable[[], bool], visitor: Visitor | None
) -> Iterator[CaseRunner]:
    key, valid, form, today = ephemeral_key(), wanted.valid, wanted.form, wanted.today
    if wanted.way == "direct":
        yield DirectRunner(form, key, today)
    elif wanted.way == "backend":
        with running_backend(valid, form, key, today, cancelled) as through:
            yield through
    elif visitor is None:
        raise BuilderError(say("Nothing here opens pages."))
    else:
        with running_page(valid, form, key, today, visitor, cancelled) as page:
            yield page
