"""Texts that a pattern matches."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.patterns.nodes import (
    ENDLESS,
    Boundary,
    Choice,
    Look,
    Node,
    Ranges,
    Repeat,
    Sequence,
    Set,
)
from builder.check.patterns.work import least_of


def example_of_node(node: Node, length: int) -> Iterator[str]:
    """Yield texts that may match; lookaheads are left out, or their text is put first.

    Args:
        node: The pattern.
        length: About how many characters they should have, as far as repetitions allow.
    """
    whole = _example(node, length)
    yield whole
    items = node.items if isinstance(node, Sequence) else ()
    wanted = [each.item for each in items if isinstance(each, Look) and not each.negative]
    ahead = "".join(_example(each, 0) for each in wanted)
    if ahead:
        yield ahead + whole[len(ahead) :]
        yield ahead + whole
        yield ahead


def _example(node: Node, length: int) -> str:
    if isinstance(node, Set):
        return _usual(node.ranges)
    if isinstance(node, Look | Boundary):
        return ""
    if isinstance(node, Choice):
        return _example(node.branches[0], length)
    if isinstance(node, Repeat):
        most = length if node.most == ENDLESS else min(node.most, length)
        return "".join(_example(node.item, 0) for _ in range(max(node.least, most)))
    rest = max(0, length - sum(map(least_of, node.items)))
    parts = []
    for item in node.items:
        part = _example(item, least_of(item) + rest)
        rest = max(0, rest - (len(part) - least_of(item)))
        parts.append(part)
    return "".join(parts)


def _usual(ranges: Ranges) -> str:
    """Return a usual character of a set: a letter if it has one, else a digit, else any."""
    for wished in "Aa0- ":
        if any(first <= ord(wished) <= last for first, last in ranges):
            return wished
    return chr(next((first for first, _ in ranges if first > 0x20), ranges[0][0]))
