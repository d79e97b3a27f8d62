"""How long the engines may take over a pattern.

Both engines try one way after the other. For each part of a pattern, this reckons in how many
ways it can match the beginning of the same text (every way is tried with all that
comes after), and how many steps this takes. A choice adds no ways where the next
character decides it: between branches with different beginnings, or between one more
repetition and what may follow. The figures are bounds: a pattern that keeps to them is quick.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from builder.check.patterns.nodes import (
    ENDLESS,
    EVERYTHING,
    Boundary,
    Choice,
    Look,
    Node,
    Ranges,
    Repeat,
    Sequence,
    Set,
    merged,
    overlap,
)
from builder.say import say

_TEXT_MAX: Final = 10_000  # characters of the longest answer that a field may take
_STEPS_MAX: Final = 1_000_000
_GLANCE: Final = 20  # steps of a lookahead that costs no more than looking at a character or two
_SLOW: Final = say(
    "can take very long on some answers: they can be divided between its repetitions, or its "
    "alternatives, in too many ways. Make it simpler."
)


class _Work(NamedTuple):
    """The most work that matching a part can take.

    Attributes:
        ways: In how many ways it can match the beginning of a text.
        steps: How many steps it takes to try them all.
    """

    ways: int
    steps: int


def slow(node: Node) -> str:
    """Return the problem of a pattern that can take very long; empty if it is quick."""
    return _SLOW if _work(node, ()).steps > _STEPS_MAX else ""


def _work(node: Node, follow: Ranges) -> _Work:
    """Calculate the most work of a part.

    Args:
        node: The part.
        follow: The characters that may come after it; the text's end is none.
    """
    if isinstance(node, Set | Boundary):
        return _Work(1, 1)
    if isinstance(node, Look):
        # Any text may follow a lookahead; and a lookahead is done once, matching or not.
        return _Work(1, _work(node.item, EVERYTHING).steps)
    if isinstance(node, Sequence):
        work = _work_of_sequence(node, follow)
    elif isinstance(node, Choice):
        work = _work_of_choice(node, follow)
    else:
        work = _work_of_repeat(node, follow)
    # Figures above the greatest one all mean the same: too much.
    return _Work(*(min(each, _STEPS_MAX + 1) for each in work))


def _work_of_sequence(node: Sequence, follow: Ranges) -> _Work:
    ways, steps = 1, 0
    after: list[Ranges] = [follow]
    for item in reversed(node.items):
        after.append(_first(item, after[-1]))
    for item, behind in zip(node.items, reversed(after[:-1]), strict=True):
        work = _work(item, behind)
        steps += ways * work.steps
        ways *= work.ways
    return _Work(ways, max(steps, 1))


def _work_of_choice(node: Choice, follow: Ranges) -> _Work:
    branches = [_work(branch, follow) for branch in node.branches]
    firsts = [_first(branch, follow) for branch in node.branches]
    # Two branches that can both be empty are alike, even at the text's end.
    alike = sum(least_of(branch) == 0 for branch in node.branches) > 1 or any(
        overlap(one, other) for i, one in enumerate(firsts) for other in firsts[i + 1 :]
    )
    ways = [work.ways for work in branches]
    return _Work(sum(ways) if alike else max(ways), sum(work.steps for work in branches))


def _work_of_repeat(node: Repeat, follow: Ranges) -> _Work:
    most = _TEXT_MAX if node.most == ENDLESS else node.most
    begins = _first(node.item, ())
    again = _either(begins, follow) if most > 1 else follow
    one = _work(node.item, again)
    longest = min(most, _TEXT_MAX) if _looks(node.item) else 1
    open_end = overlap(begins, follow) or least_of(node.item) == 0
    if one.ways == 1:
        # Nothing is taken twice, so all repetitions share the longest text; one more fails. But
        # what is looked at is looked at every time.
        stops = most - node.least + 1 if open_end else 1
        shared = min(most * one.steps, _TEXT_MAX + one.steps)
        return _Work(stops, max(shared, longest * one.steps))
    if most == 1:
        return _Work(one.ways + open_end, one.steps + 1)
    # The exponent as far as it matters: two ways twenty times are over a million.
    ways = one.ways ** min(most, 20)
    return _Work(ways, ways * one.steps)


def _looks(node: Node) -> bool:
    if isinstance(node, Repeat):
        return _looks(node.item)
    if isinstance(node, Sequence):
        return any(map(_looks, node.items))
    return isinstance(node, Look) or (isinstance(node, Choice) and any(map(_looks, node.branches)))


def least_of(node: Node) -> int:
    """Return the least number of characters that a part takes."""
    if isinstance(node, Set):
        return 1
    if isinstance(node, Look | Boundary):
        return 0
    if isinstance(node, Repeat):
        return node.least * least_of(node.item)
    if isinstance(node, Sequence):
        return sum(map(least_of, node.items))
    return min(map(least_of, node.branches))


def _first(node: Node, follow: Ranges) -> Ranges:
    """Return the characters that a match can begin with; with what follows, if it can be empty.

    A lookahead that takes its time is tried whatever comes next, so it can begin with everything.
    """
    if isinstance(node, Set):
        return node.ranges
    if isinstance(node, Boundary):
        return follow
    if isinstance(node, Look):
        return follow if _work(node, ()).steps <= _GLANCE else EVERYTHING
    if isinstance(node, Repeat):
        item = _first(node.item, follow)
        return _either(item, follow) if node.least == 0 else item
    if isinstance(node, Choice):
        return _either(*(_first(branch, follow) for branch in node.branches))
    for part in reversed(node.items):
        follow = _first(part, follow)
    return follow


def _either(*sets: Ranges) -> Ranges:
    return merged(each for ranges in sets for each in ranges)
