"""A sequence of faults as steps, of which each spoils so many requests in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Final

from builder.say import say
from builder.value import dataclass

REQUESTS_MAX: Final = 100
"""How many requests a sequence that is made in the window can have."""
_PROPER: Final = "200"


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes:
        fault: The fault, as :func:`builder.deliver.faults.read_fault` reads it; empty to answer
            properly.
        times: How many requests meet it.
    """

    fault: str
    times: int = 1


def steps_of(faults: Iterable[str]) -> tuple[Step, ...]:
    """Return a sequence, which has one fault for each request, as steps."""
    return tuple(Step(fault, len(list(held))) for fault, held in groupby(faults))


def faults_of(steps: Iterable[Step]) -> tuple[str, ...]:
    """Return steps as a sequence with one fault for each request."""
    return tuple(step.fault for step in steps for _ in range(step.times))


def is_plain(faults: Sequence[str], then: str) -> bool:
    """Tell whether one fault alone spoils the first requests, or all; or none does."""
    if then:
        return not faults
    return len(set(faults)) <= 1 and "" not in faults


def described(faults: Iterable[str], then: str, shown: Callable[[str], str] = str) -> str:
    """Return a sequence in one line, by the names of its faults.

    Args:
        faults: The faults of the first requests, one each.
        then: The fault of all later ones; empty for none.
        shown: Returns the steps as they are shown among words of the window's language.
    """
    named = (f"{each.fault or _PROPER} ×{each.times}" for each in steps_of(faults))
    steps = shown(", ".join(named))
    if then:
        return say("{steps}, then always {fault}", steps=steps, fault=then)
    return say("{steps}, then as the platform would", steps=steps)
