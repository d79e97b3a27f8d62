"""Calculations that a source keeps apart, put where questions can ask for them."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from graphlib import CycleError, TopologicalSorter

from builder.importers.draft import DraftField
from builder.importers.expressions.tree import refs


def with_calculations(
    questions: Sequence[DraftField], calculations: Sequence[DraftField]
) -> list[DraftField]:
    """Return questions with each calculation right behind the last answer that it needs.

    Args:
        questions: The questions, in order.
        calculations: The calculations, in any order.
    """
    places = {each.name: place for place, each in enumerate(questions) if each.name}
    by_name = {each.name: each for each in calculations}
    sorter = TopologicalSorter[str]()
    for name in by_name:
        sorter.add(name)
    for name, each in by_name.items():
        sorter.add(name, *sorted(_asked(each) & by_name.keys()))
    with contextlib.suppress(CycleError):  # what leads back to itself is not reached below
        sorter.prepare()
    behind: dict[int, list[DraftField]] = {}
    while ready := sorter.get_ready():
        for name in ready:
            # What needs no answer stands behind the first field, which may begin a step.
            place = max((places.get(each, 0) for each in _asked(by_name[name])), default=0)
            places[name] = place
            behind.setdefault(place, []).append(by_name[name])
        sorter.done(*ready)
    found = [
        each
        for place, question in enumerate(questions)
        for each in (question, *behind.get(place, ()))
    ]
    placed = {id(each) for each in found}
    return [*found, *(each for each in calculations if id(each) not in placed)]


def _asked(calculation: DraftField) -> set[str]:
    node = calculation.calculation
    return {each.name for each in refs(node)} if node is not None else set()
