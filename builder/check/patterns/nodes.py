"""The nodes of a parsed pattern."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from builder.value import dataclass

ENDLESS: Final = -1
LAST_POINT: Final = 0x10FFFF

# Code points, first to last, in order and apart from each other.
Ranges = tuple[tuple[int, int], ...]

EVERYTHING: Final[Ranges] = ((0, LAST_POINT),)


class NotUnderstoodError(ValueError):
    """The pattern is outside the common grammar; the text completes "the pattern …"."""


@dataclass(frozen=True)
class Set:
    """One character out of these code points."""

    ranges: Ranges


@dataclass(frozen=True)
class Sequence:
    """One after the other."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class Choice:
    """One of several."""

    branches: tuple[Sequence, ...]


@dataclass(frozen=True)
class Repeat:
    """The same several times; ``most`` is ENDLESS for no bound."""

    item: Node
    least: int
    most: int


@dataclass(frozen=True)
class Look:
    """A lookahead: something that must follow here, or must not; it takes no character."""

    item: Node
    negative: bool


@dataclass(frozen=True)
class Boundary:
    """The beginning or end of a word of ASCII letters, digits and underscores."""


Node = Set | Sequence | Choice | Repeat | Look | Boundary


def merged(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Return ranges in order, those that touch as one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def inverted(ranges: Ranges) -> Ranges:
    """Return all other code points."""
    found: list[tuple[int, int]] = []
    next_free = 0
    for first, last in merged(ranges):
        if first > next_free:
            found.append((next_free, first - 1))
        next_free = last + 1
    if next_free <= LAST_POINT:
        found.append((next_free, LAST_POINT))
    return tuple(found)


def overlap(one: Ranges, other: Ranges) -> bool:
    """Tell whether a code point is in both."""
    at, to = 0, 0
    while at < len(one) and to < len(other):
        if one[at][1] < other[to][0]:
            at += 1
        elif other[to][1] < one[at][0]:
            to += 1
        else:
            return True
    return False
