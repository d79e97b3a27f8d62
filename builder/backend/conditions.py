"""Conditions in the backend: the twin of ``templates/page/js/conditions.js``.

A condition is a list: ``["all", …]`` or ``["any", …]`` of conditions, or a test, the name of a
field above, and what its answer is compared with, such as ``["equals", "city", "Athens"]``. An
invalid or hidden answer counts as no answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from unicodedata import normalize

Condition = tuple[Any, ...]
Answer = str | int | float | bool | tuple[str, ...] | None


def holds(condition: Condition, answers: Mapping[str, Answer]) -> bool:
    """Tell whether a condition holds.

    Args:
        condition: The condition.
        answers: The answers so far, by context name; missing ones are unanswered.
    """
    test, *rest = condition
    if test == "all":
        return all(holds(each, answers) for each in rest)
    if test == "any":
        return any(holds(each, answers) for each in rest)
    name, *values = rest
    return _TESTS[test](answers.get(name), *values)


def _equals(answer: Answer, value: Answer) -> bool:
    if isinstance(answer, tuple):
        return composed(value) in map(composed, answer)
    # In Python, True equals 1.
    same_type = isinstance(answer, bool) == isinstance(value, bool)
    return same_type and composed(answer) == composed(value)


def composed(value: Any) -> Any:
    """Return a value for comparison: texts in NFC, as those of forms and addresses may not be."""
    return normalize("NFC", value) if isinstance(value, str) else value


def _empty(answer: Answer) -> bool:
    return answer is None or answer in ("", ())


def _comparable(answer: Answer, value: Answer) -> bool:
    if isinstance(answer, str):
        return isinstance(value, str)
    numbers = (isinstance(each, int | float) for each in (answer, value))
    return all(numbers) and not isinstance(answer, bool) and not isinstance(value, bool)


def _greater(answer: Any, value: Any) -> bool:
    return _comparable(answer, value) and bool(answer > value)


def _less(answer: Any, value: Any) -> bool:
    return _comparable(answer, value) and bool(answer < value)


def _between(answer: Any, least: Any, most: Any) -> bool:
    fit = _comparable(answer, least) and _comparable(answer, most)
    return fit and bool(least <= answer <= most)


def _matches(answer: Answer, pattern: str) -> bool:
    return isinstance(answer, str) and bool(re.fullmatch(pattern, composed(answer), re.ASCII))


_TESTS: Mapping[str, Callable[..., bool]] = {
    "equals": _equals,
    "not": lambda answer, value: not _equals(answer, value),
    "in": lambda answer, values: any(_equals(answer, each) for each in values),
    "greater": _greater,
    "less": _less,
    "between": _between,
    "empty": _empty,
    "filled": lambda answer: not _empty(answer),
    "matches": _matches,
}
