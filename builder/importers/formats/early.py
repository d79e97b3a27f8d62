"""Calculations that a source keeps apart, put where questions can ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from builder.importers.draft import DraftField
from builder.importers.expressions.tree import refs

_ROUNDS: Final = 20  # a calculation of a calculation of a calculation …


def with_calculations(
    questions: Sequence[DraftField], calculations: Sequence[DraftField]
) -> list[DraftField]:
    """Return questions with each calculation right behind the last answer that it needs.

    Args:
        questions: The questions, in order.
        calculations: The calculations, in any order.
    """
    places = {each.name: place for place, each in enumerate(questions) if each.name}
    waiting = {each.name: each for each in calculations}
    behind: dict[int, list[DraftField]] = {}
    for _ in range(_ROUNDS):
        ready = [each for each in waiting.values() if not _asked(each) & waiting.keys()]
        for each in ready:
            del waiting[each.name]
            # What needs no answer stands behind the first field, which may begin a step.
            place = max((places.get(name, 0) for name in _asked(each)), default=0)
            places[each.name] = place
            behind.setdefault(place, []).append(each)
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
