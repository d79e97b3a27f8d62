"""Makes cases from a form's rules, few and short enough that a person can read and change them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from builder.backend import rules
from builder.backend.parameters import extra_parameters
from builder.backend.spec import FormSpec
from builder.trial.cases.case import Case, Expected, Mark
from builder.trial.cases.cells import answers_delivered
from builder.trial.cases.outcome import CaseRunner, Outcome
from builder.trial.samples import Flavour
from builder.trial.values.generated import generate

_READABLE: Final = 60  # characters of a cell that a person still reads
_EXAMPLE: Final = "example"
_FLAVOURS: Final[Mapping[Flavour, str]] = {
    "typical": "Typical answers",
    "minimal": "Only what is required",
    "greek": "Greek",
}
# What is refused is refused on every day that it may be for somebody on earth.
_WIDE: Final = timedelta(days=2)


def generate_cases(form: FormSpec, runner: CaseRunner, today: date) -> tuple[Case, ...]:
    """Return cases of a form: usual answers, one broken rule each, and two wrong addresses.

    Args:
        form: The compiled form.
        runner: Tells what comes of each case, which is then expected.
        today: The day on which they are made.

    Raises:
        ValuesError: No answer was found for a required field.
    """
    cases: list[Case] = []
    for case in _submitted(form, today):
        if any(case.values == each.values and case.parameters == each.parameters for each in cases):
            continue
        expected = expected_of(form, case, runner.run(case))
        cases.append(replace(case, row=len(cases) + 2, expected=expected))
    return tuple(cases)


def expected_of(form: FormSpec, case: Case, came: Outcome) -> Expected:
    """Return what a case expects if its outcome is right."""
    return Expected(
        status=came.status,
        context={} if came.context is None else _whole(form, case, came.context),
        is_whole_context=came.context is not None,
        errors={name: error.code for name, error in came.errors.items()},
        are_all_errors=bool(came.errors),
    )


def _submitted(form: FormSpec, today: date) -> Iterator[Case]:
    nothing = Case(row=0, expected=Expected())
    days = rules.Days(today - _WIDE, today + _WIDE, today)
    extra = dict.fromkeys(sorted(extra_parameters(form)), _EXAMPLE)
    typical: Mapping[str, Any] = {}
    for flavour, name in _FLAVOURS.items():
        (made,) = generate(form, days, flavour)
        typical = typical or made.values
        given = extra if flavour == "typical" else {}
        yield replace(nothing, name=name, values=made.values, parameters=given)
    for made in generate(form, days, "invalid"):
        answer = made.values.get(made.name)
        if _is_readable(answer):
            what = "is missing" if answer is None else f"breaks the rule {made.rule}"
            short = {k: v if _is_readable(v) else typical.get(k, v) for k, v in made.values.items()}
            yield replace(nothing, name=f"{made.name} {what}", values=short)
    for name, parameter, value in (
        ("Opened outside of a chat", "user_id", Mark.MISSING),
        ("Another integration", "integration_id", "another"),
    ):
        yield replace(nothing, name=name, values=typical, parameters={parameter: value})


def _is_readable(answer: object) -> bool:
    text = str(answer)
    return len(text) <= _READABLE and text.isprintable()


def _whole(form: FormSpec, case: Case, context: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is delivered, and which answers are not; what is new each time may be any."""
    new = {form.submission_id, *(each.name for each in form.fields if each.source == "random")}
    usual = dict.fromkeys(answers_delivered(form, case.values), Mark.MISSING)
    return {**usual, **{k: Mark.ANY if k in new else v for k, v in context.items()}}
