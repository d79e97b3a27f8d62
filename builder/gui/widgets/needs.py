"""What a command needs before it can be run, with the words for what is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

F = TypeVar("F")


class Need(Generic[F]):
    """Tells from the facts whether a command can be run, and if it cannot, why.

    Args:
        holds: Tells from the facts whether it is met.
        words: The sentence that is shown if it is not.
    """

    def __init__(self, holds: Callable[[F], bool], words: str) -> None:
        self._parts: tuple[tuple[Callable[[F], bool], str], ...] = ((holds, words),)

    def __call__(self, facts: F) -> bool:
        return all(holds(facts) for holds, _words in self._parts)

    def __and__(self, other: Need[F]) -> Need[F]:
        both: Need[F] = Need(*self._parts[0])
        both._parts = (*self._parts, *other._parts)
        return both

    def missing(self, facts: F) -> str:
        """Return the sentence of the first part that is not met; an empty text if all are."""
        return next((words for holds, words in self._parts if not holds(facts)), "")
