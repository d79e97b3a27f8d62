"""Where each value of a JSON text stands, also while the text is being typed and is none yet."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from builder.strict_json import places

Step = str | int

# A string that is not closed ends with its line, as JSON's do not go on in the next one.
TOKEN: Final = re.compile(r'"(?:[^"\\\n]|\\.)*+"?|[{}\[\],:]|[^\s{}\[\],:"]++')
_STEP: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_OPENED_BY: Final = {"}": "{", "]": "["}


@dataclass(slots=True, eq=False)
class Node:
    """A value in a text.

    Attributes:
        kind: ``{`` for an object, ``[`` for a list, empty for any other value.
        start: Offset of its first character.
        end: Offset behind its last character.
        name_start: Offset of its name in an object; of the value itself in a list.
        name_end: Offset behind its name; that of the value's start in a list.
        children: The values in it, by name or by position.
    """

    kind: str
    start: int
    end: int
    name_start: int
    name_end: int
    children: dict[Step, Node] = field(default_factory=dict)


def read_spans(text: str) -> Node | None:
    """Find the values of a text, as far as it is JSON; None if it holds no value."""
    reader = _Reader()
    for token in TOKEN.finditer(text):
        reader.take(token)
    for each in reader.open:
        each.end = len(text)
    return reader.root


class _Reader:
    """Builds the values of a text, sign by sign, and puts up with what is not finished."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.open: list[Node] = []
        # How many are open of each kind, as a hostile text closes what it never opened.
        self._count = {"{": 0, "[": 0}
        self._name: re.Match[str] | None = None
        self._has_colon = False

    def take(self, token: re.Match[str]) -> None:
        piece = token[0]
        if piece == ":":
            self._has_colon = True
        elif piece == ",":
            self._name = None
        elif piece in "}]":
            self._close(_OPENED_BY[piece], token.end())
        elif piece[0] == '"' and self._wants_name():
            self._name, self._has_colon = token, False
        else:
            self._add(token)

    def _wants_name(self) -> bool:
        # A name without a colon is still being typed, and what follows is the next one.
        in_object = bool(self.open) and self.open[-1].kind == "{"
        return in_object and not (self._name and self._has_colon)

    def _add(self, token: re.Match[str]) -> None:
        kind = token[0] if token[0] in "{[" else ""
        start, end = token.span()
        name_start, name_end = self._name.span() if self._name else (start, start)
        node = Node(kind, start, end, name_start, name_end)
        if self.open:
            holder = self.open[-1]
            named = plain_name(self._name[0]) if self._name else ""
            holder.children[named if holder.kind == "{" else len(holder.children)] = node
        elif self.root is None:
            self.root = node
        if kind:
            self.open.append(node)
            self._count[kind] += 1
        self._name = None

    def _close(self, kind: str, end: int) -> None:
        """End the innermost value of a kind, and with it what is left open in it."""
        self._name = None
        if not self._count[kind]:
            return
        while True:
            node = self.open.pop()
            self._count[node.kind] -= 1
            node.end = end
            if node.kind == kind:
                return


def steps_in(path: str) -> tuple[Step, ...]:
    """Return the steps of a path, such as ``fields[2].label.el``."""
    return tuple(int(index) if index else name for index, name in _STEP.findall(path))


def nearest(root: Node, steps: Sequence[Step]) -> Node:
    """Return the value at a path, or the last one on the way that there is."""
    node = root
    for step in steps:
        if step not in node.children:
            break
        node = node.children[step]
    return node


def steps_at(root: Node, offset: int) -> Iterator[tuple[Step, Node]]:
    """Yield the values that hold an offset, from the outermost below the root inwards."""
    node = root
    while node.children:
        keys, inner = list(node.children), list(node.children.values())
        at = bisect_right(inner, offset, key=lambda each: each.name_start) - 1
        if at < 0 or offset > inner[at].end:
            return
        node = inner[at]
        yield keys[at], node


def offset_of(text: str, place: str) -> int | None:
    """Return the offset of a place such as ``line 3, column 7``; None if it names none."""
    found = places.SAID_PLACE.fullmatch(place)
    if found is None:
        return None
    line, column = int(found["line"]), int(found["column"])
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
    return min(start + column - 1, len(text))


def plain_name(piece: str) -> str:
    """Return what a name means that may still be being typed."""
    if "\\" in piece:
        try:
            return str(json.loads(piece))
        except ValueError:
            pass
    return piece.strip('"')
