"""Patterns in words that both engines read alike."""

from __future__ import annotations

import unicodedata

from builder.check.patterns.nodes import (
    ENDLESS,
    EVERYTHING,
    LAST_POINT,
    Boundary,
    Choice,
    Look,
    Node,
    Ranges,
    Repeat,
    Set,
    inverted,
)

_SPECIAL = frozenset("^$\\.*+?()[]{}|/-")
_COUNTS = {(0, ENDLESS): "*", (1, ENDLESS): "+", (0, 1): "?", (1, 1): ""}


def spelled_node(node: Node, *, repeated: bool = False) -> str:
    """Return a pattern without anything that needs a table, a flag or an anchor.

    Args:
        node: The pattern, or a part of it.
        repeated: Whether the part is inside a repetition.
    """
    if isinstance(node, Set):
        return _set(node.ranges)
    if isinstance(node, Boundary):
        return r"\b"
    if isinstance(node, Look):
        return _look(node, repeated=repeated)
    if isinstance(node, Repeat):
        count = _COUNTS.get((node.least, node.most)) or _count(node)
        if isinstance(node.item, Set):
            return f"{_set(node.item.ranges)}{count}"
        return f"(?:{_bare(node.item, repeated=True)}){count}"
    if isinstance(node, Choice):
        return f"(?:{_bare(node, repeated=repeated)})"
    return "".join(spelled_node(item, repeated=repeated) for item in node.items)


def _bare(node: Node, *, repeated: bool) -> str:
    if isinstance(node, Choice):
        return "|".join(spelled_node(branch, repeated=repeated) for branch in node.branches)
    return spelled_node(node, repeated=repeated)


def _look(node: Look, *, repeated: bool) -> str:
    item = _bare(node.item, repeated=repeated)
    if node.negative:
        return f"(?!{item})"
    # V8 11.3 (Chrome 113, Node.js 20) compiles `(?:(?=.)a)+b.` so that it refuses "aaba". Two
    # negations mean the same, and no version of it is known to fail at them.
    return f"(?!(?!{item}))" if repeated else f"(?={item})"


def _count(node: Repeat) -> str:
    if node.most == node.least:
        return f"{{{node.least}}}"
    return f"{{{node.least},{'' if node.most == ENDLESS else node.most}}}"


def _set(ranges: Ranges) -> str:
    if ranges == EVERYTHING:
        return r"[\s\S]"
    # A pair of surrogates stands in a set: V8 before 10.3 does not find it behind an excluding one.
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1] <= 0xFFFF:
        return _character(ranges[0][0]).replace(r"\-", "-")
    if ranges[-1][1] == LAST_POINT:
        return f"[^{_inside(inverted(ranges))}]"
    return f"[{_inside(ranges)}]"


def _inside(ranges: Ranges) -> str:
    return "".join(
        _character(first)
        if first == last
        else f"{_character(first)}{'-' if last > first + 1 else ''}{_character(last)}"
        for first, last in ranges
    )


def _character(point: int) -> str:
    char = chr(point)
    if char in _SPECIAL:
        return f"\\{char}"
    # Marks would be drawn on what stands before them.
    plain = point > 0xFFFF or (char.isprintable() and unicodedata.category(char)[0] not in "MZC")
    return char if plain or char == " " else f"\\u{point:04x}"
