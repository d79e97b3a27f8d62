"""Compares what came of a case with what was expected, one expectation at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Any

from builder.say import say
from builder.trial.cases.case import Expected, Mark
from builder.trial.cases.cells import is_same, looks_typed
from builder.trial.cases.outcome import FieldError, Outcome
from builder.trial.redaction import REDACTED
from builder.value import dataclass


@dataclass(frozen=True)
class Comparison:
    """One expectation, and what came.

    Attributes:
        column: The column that holds the expectation.
        expected: What was expected, as a person writes it.
        came: What came, in the same way.
        holds: Whether it is what was expected.
    """

    column: str
    expected: str
    came: str
    holds: bool


def compare(
    expected: Expected, outcome: Outcome, sensitive: AbstractSet[str] = frozenset()
) -> tuple[Comparison, ...]:
    """Compare an outcome with what was expected.

    Args:
        expected: What a case expects.
        outcome: The result of running it.
        sensitive: Names of values that are not shown.
    """
    return tuple(_compared(expected, outcome, sensitive))


def _compared(
    expected: Expected, came: Outcome, sensitive: AbstractSet[str]
) -> Iterator[Comparison]:
    if expected.status is not None:
        status = say("nothing was sent") if came.status is None else str(came.status)
        yield Comparison(
            "expect.status", str(expected.status), status, came.status == expected.status
        )
    # Where no page takes part, nothing can be said of it.
    if expected.page and came.page:
        yield Comparison("expect.page", expected.page, came.page, came.page == expected.page)
    yield from _contexts(expected, came, sensitive)
    yield from _errors(expected, came)


def _contexts(
    expected: Expected, came: Outcome, sensitive: AbstractSet[str]
) -> Iterator[Comparison]:
    delivered = came.context or {}
    for name, value in expected.context.items():
        found = delivered.get(name, Mark.MISSING)
        holds = is_same(value, found)
        wanted_text, found_text = (
            REDACTED if name in sensitive and not isinstance(each, Mark) else _shown(each)
            for each in (value, found)
        )
        yield Comparison(f"expect.context.{name}", wanted_text, found_text, holds)
    if expected.is_whole_context:
        wanted = {k for k, v in expected.context.items() if v is not Mark.MISSING}
        yield _nothing_else("expect.context", sorted(set(delivered) - wanted))


def _errors(expected: Expected, came: Outcome) -> Iterator[Comparison]:
    for name, wanted in expected.errors.items():
        error = came.errors.get(name)
        shown = Mark.MISSING.value if error is None else _said(error)
        yield Comparison(f"expect.error.{name}", _shown(wanted), shown, _is_error(wanted, error))
    if expected.are_all_errors:
        wanted_names = {k for k, v in expected.errors.items() if v is not Mark.MISSING}
        more = sorted(set(came.errors) - wanted_names)
        yield _nothing_else("expect.errors", [f"{n}: {_said(came.errors[n])}" for n in more])


def _nothing_else(column: str, more: list[str]) -> Comparison:
    nothing = say("nothing else")
    return Comparison(column, nothing, ", ".join(more) or nothing, not more)


def _is_error(wanted: str | Mark, error: FieldError | None) -> bool:
    if wanted is Mark.MISSING or error is None:
        return wanted is Mark.MISSING and error is None
    return wanted is Mark.ANY or wanted in (error.message, error.code)


def _said(error: FieldError) -> str:
    return f"{error.code} ({error.message})" if error.code else error.message


def _shown(value: Any) -> str:
    """Return a value as a person writes it; a text that looks like a number is in quotes."""
    if isinstance(value, Mark):
        return value.value
    if isinstance(value, str) and not value.isdecimal() and not looks_typed(value):
        return value
    return json.dumps(value, ensure_ascii=False)
