"""Compares the four ways for answers, the same for the window and the command line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date

from builder.backend.spec import FormSpec
from builder.errors import DeliveryError
from builder.render import Bundle
from builder.say import say
from builder.trial.cases.case import Case
from builder.trial.cases.submitted import parameters_for
from builder.trial.local_backend import parameters_of
from builder.trial.parity.comparing import Parity, compare_ways
from builder.trial.parity.page import asked_page
from builder.trial.parity.payload import Answers
from builder.trial.parity.ways import running_ways
from builder.trial.samples import FLAVOURS, Flavour, sample_values
from builder.trial.visitor import Visitor


def generated(form: FormSpec, flavour: Flavour, today: date) -> Answers:
    """Return answers that the form's rules take.

    Args:
        form: The compiled form.
        flavour: What they are like.
        today: The date that relative bounds count from.

    Raises:
        ValuesError: No answer was found for a required field.
    """
    values = sample_values(form, today, flavour)
    return Answers(title=FLAVOURS[flavour], values=values, parameters=parameters_of(form))


def of_case(form: FormSpec, case: Case) -> Answers:
    """Return the answers of a case, with its parameters and its variables."""
    return Answers(
        title=case.name or say("Row {row}", row=case.row),
        values=case.values,
        parameters=parameters_for(form, case),
        variables=case.variables,
    )


def compare(
    bundle: Bundle,
    form: FormSpec,
    given: Sequence[Answers],
    visitor: Visitor,
    progress: Callable[[float, str], None] = lambda _fraction, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
    python: str = sys.executable,
) -> tuple[Parity, ...]:
    """Deliver answers in four ways, and compare what arrives; one comparison for each.

    Args:
        bundle: What is exported.
        form: The compiled form in it.
        given: The answers.
        visitor: Opens the page.
        progress: Called with a fraction and what is being done.
        cancelled: Asked now and then whether to stop.
        python: An interpreter in which the bundle's requirements are installed.

    Raises:
        BuilderError: The page could not be opened, the exported backend did not start, or it was
            cancelled.
    """
    found = []
    with (
        asked_page(bundle, form, visitor, cancelled) as ask,
        running_ways(bundle, form, progress, cancelled, python) as ways,
    ):
        for done, answers in enumerate(given):
            if cancelled():
                raise DeliveryError(say("The comparison was stopped."))
            progress(0.6 + 0.4 * done / len(given), answers.title)
            found.append(compare_ways(form, ways.deliver(answers, ask(answers))))
    return tuple(found)
