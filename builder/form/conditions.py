"""Conditions: when a field is shown, and when it must be answered.

A condition refers to other fields by their stable ids, and only to fields that stand before its
own: that keeps it free of cycles, and lets both rule engines judge a form in one pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice, takewhile
from typing import Literal

from builder.value import dataclass

Scalar = str | float | bool
Test = Literal[
    "equals",  # the value; for a tick box true or false; of several choices, one of them
    "not",  # not equal, or unanswered
    "in",  # one of the values
    "greater",
    "less",
    "between",  # from the first value to the second, both included
    "empty",
    "filled",
    "matches",  # a pattern, which the whole answer must match
]
VALUES_OF: dict[Test, tuple[int, int]] = {
    "equals": (1, 1),
    "not": (1, 1),
    "in": (1, 200),
    "greater": (1, 1),
    "less": (1, 1),
    "between": (2, 2),
    "empty": (0, 0),
    "filled": (0, 0),
    "matches": (1, 1),
}


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """A question about the answer of one field; an invalid answer counts as unanswered.

    Attributes:
        field: Id of the field.
        test: What is asked of its answer.
        values: What it is compared with, as many as the test takes.
    """

    field: str
    test: Test
    values: tuple[Scalar, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Group:
    """Conditions together.

    Attributes:
        match: Whether all of them must hold, or any one.
        conditions: The conditions, at least one.
    """

    match: Literal["all", "any"] = "all"
    conditions: tuple[Comparison | Group, ...]


Condition = Comparison | Group


def comparisons(condition: Condition | None) -> Iterator[Comparison]:
    """Yield every comparison in a condition, from left to right."""
    if isinstance(condition, Comparison):
        yield condition
    elif condition is not None:
        for each in condition.conditions:
            yield from comparisons(each)


def with_comparisons(
    condition: Condition | None, change: Callable[[Comparison], Comparison | None]
) -> Condition | None:
    """Return a condition with other comparisons.

    Args:
        condition: The condition; None for none.
        change: Gives what stands in place of a comparison; None if it goes out of its group.

    Returns:
        The condition; None if nothing is left of it. A group that is left empty goes out of its own
        group, and one that is left with one condition is replaced by it.
    """
    if condition is None or isinstance(condition, Comparison):
        return condition and change(condition)
    changed = [with_comparisons(each, change) for each in condition.conditions]
    left = tuple(each for each in changed if each is not None)
    if len(left) < len(changed) and len(left) < 2:
        return left[0] if left else None
    return condition if left == condition.conditions else replace(condition, conditions=left)


def depth(condition: Condition) -> int:
    """Return how deep groups are nested; 0 for a single comparison."""
    if isinstance(condition, Comparison):
        return 0
    return 1 + max((depth(each) for each in condition.conditions), default=0)


def steps_to(condition: Condition, index: int | None, count: int = 1) -> tuple[int, ...]:
    """Return the places in group after group that lead to a comparison, or to a group of some.

    Args:
        condition: The condition.
        index: Which of its :func:`comparisons`, counted from 0; None for the whole condition.
        count: How many comparisons there are in what is meant, from that one on.

    Returns:
        The places; empty for the whole condition, and if there is no such part.
    """

    def found(within: Condition) -> Iterator[tuple[int, ...]]:
        if isinstance(within, Comparison):
            yield ()
            return
        for place, each in enumerate(within.conditions):
            yield from ((place, *steps) for steps in found(each))

    if index is None:
        return ()
    paths = list(islice(found(condition), index, index + count))
    if len(paths) < count or not paths:
        return ()
    both = zip(paths[0], paths[-1], strict=False)
    shared = (one for one, other in takewhile(lambda pair: pair[0] == pair[1], both))
    return paths[0] if count == 1 else tuple(shared)


def without_part(condition: Condition, steps: tuple[int, ...]) -> Condition | None:
    """Return a condition without one of its parts.

    Args:
        condition: The condition.
        steps: Where the part is, as :func:`steps_to` says.

    Returns:
        The condition; None if nothing is left of it. A group that is left empty goes, too, and one
        that is left with one condition is replaced by it.
    """
    if not steps or isinstance(condition, Comparison):
        return None
    place, *rest = steps
    inner = without_part(condition.conditions[place], tuple(rest))
    kept = () if inner is None else (inner,)
    left = (*condition.conditions[:place], *kept, *condition.conditions[place + 1 :])
    if not kept and len(left) < 2:
        return left[0] if left else None
    return replace(condition, conditions=left)
