"""Runs the cases of a table one after the other, and judges each."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Literal

from builder.backend.spec import FormSpec
from builder.errors import BuilderError
from builder.say import say
from builder.trial.cases.case import Case
from builder.trial.cases.comparing import Comparison, compare
from builder.trial.cases.outcome import CaseRunner
from builder.trial.redaction import sensitive_names
from builder.value import dataclass

Verdict = Literal["passed", "failed", "not run"]
CaseWay = Literal["direct", "backend", "page"]
WAYS: Final[tuple[CaseWay, ...]] = ("direct", "backend", "page")


@dataclass(frozen=True, kw_only=True)
class CaseResult:
    """The verdict on a case.

    Attributes:
        case: The case.
        verdict: ``passed``, ``failed``, or ``not run``: it could not be.
        comparisons: What was expected and what came, one expectation each.
        reason: Why it was not run; empty if it was.
        seconds: How long it took.
        shown: The texts that the page showed at the end; empty if no page took part.
        sent: What the page sent, without sensitive answers.
    """

    case: Case
    verdict: Verdict
    comparisons: tuple[Comparison, ...] = ()
    reason: str = ""
    seconds: float = 0.0
    shown: str = ""
    sent: str = ""

    @property
    def title(self) -> str:
        """What the case is called."""
        return self.case.name or say("Row {row}", row=self.case.row)


@dataclass(frozen=True, kw_only=True)
class CaseReport:
    """The verdicts on all cases of a table.

    Attributes:
        form: What the form is called.
        way: How the cases were run: ``direct``, ``backend`` or ``page``.
        began: When, in seconds since the epoch.
        results: One for each case, in their order.
    """

    form: str
    way: str
    began: float
    results: tuple[CaseResult, ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many cases have a verdict."""
        return sum(each.verdict == verdict for each in self.results)

    @property
    def seconds(self) -> float:
        """How long the cases took."""
        return sum(each.seconds for each in self.results)

    @property
    def has_passed(self) -> bool:
        """Whether every case has passed."""
        return self.count("passed") == len(self.results)


def run_cases(
    cases: Sequence[Case],
    runner: CaseRunner,
    form: FormSpec,
    report: Callable[[int, str], None] = lambda _done, _name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[CaseResult, ...]:
    """Run cases one after the other.

    Args:
        cases: The cases.
        runner: Runs each of them.
        form: The compiled form, which says whose values are not shown.
        report: Called before each case with how many are done, and its name.
        cancelled: Asked before each case whether to stop; the rest is not run.
    """
    sensitive = sensitive_names(form)
    results: list[CaseResult] = []
    for done, case in enumerate(cases):
        waiting = CaseResult(case=case, verdict="not run", reason=say("The run was stopped."))
        if cancelled():
            results.append(waiting)
            continue
        report(done, waiting.title)
        began = time.perf_counter()
        try:
            outcome = runner.run(case)
        except BuilderError as fault:
            result = replace(waiting, reason=str(fault))
        else:
            result = _judged(case, compare(case.expected, outcome, sensitive))
            result = replace(result, shown=outcome.shown, sent=outcome.sent)
        results.append(replace(result, seconds=round(time.perf_counter() - began, 4)))
    return tuple(results)


def _judged(case: Case, comparisons: tuple[Comparison, ...]) -> CaseResult:
    if not comparisons:
        why = say("It expects something of the page only, and no page took part.")
        return CaseResult(case=case, verdict="not run", reason=why)
    verdict: Verdict = "passed" if all(each.holds for each in comparisons) else "failed"
    return CaseResult(case=case, verdict=verdict, comparisons=comparisons)
