"""What all parts of the language of calculations share: trees, bounds, operators, faults."""

from __future__ import annotations

from typing import Final

Node = float | str | bool | tuple["Node", ...]

LONGEST: Final = 1000
DEEPEST: Final = 40
LARGEST: Final = 1e15
COMPARING: Final = ("=", "<>", "<", "<=", ">", ">=")
# Loosest first; each level's operators bind from left to right.
LEVELS: Final = (("or",), ("and",), COMPARING, ("&",), ("+", "-"), ("*", "/"))


class ExpressionError(ValueError):
    """The calculation cannot be understood; the text completes "the calculation …".

    Args:
        text: What is wrong.
        start: Where it begins, in code points from the start of the text.
        end: Where it ends; equal to ``start`` where something is missing.
    """

    def __init__(self, text: str, start: int = 0, end: int = 0) -> None:
        self.start = start
        self.end = end
        super().__init__(text)
