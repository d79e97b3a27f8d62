"""Patterns: the regular expressions that both engines read alike, and run in good time.

The page matches with JavaScript's ``RegExp`` (flag ``u``), the backend with Python's ``re``
(``fullmatch``, ``re.ASCII``). Both read what this module's grammar takes in the same way; what
it does not take becomes a finding, whatever it might mean to one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

PATTERN_MAX: Final = 500
REPEAT_MAX: Final = 1000
_ENDLESS: Final = -1
_SPECIAL: Final = frozenset("^$\\.*+?()[]{}|/")
_DIGITS: Final = ((0x30, 0x39),)
_WORD: Final = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
# Two characters that begin something else in a newer syntax of one engine or the other.
_DOUBLED: Final = ("--", "&&", "||", "~~")

Ranges = tuple[tuple[int, int], ...]


class _NotUnderstoodError(ValueError):
    """The pattern is outside the common grammar; the text completes "the pattern …"."""


@dataclass(frozen=True, slots=True)
class _Set:
    """One character out of these code points."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class _Sequence:
    items: tuple[_Node, ...]


@dataclass(frozen=True, slots=True)
class _Choice:
    branches: tuple[_Sequence, ...]


@dataclass(frozen=True, slots=True)
class _Repeat:
    item: _Node
    least: int
    most: int  # _ENDLESS for no bound


_Node = _Set | _Sequence | _Choice | _Repeat


@lru_cache(maxsize=2048)
def problem_of(pattern: str) -> str:
    """Return what is wrong with a pattern, completing "the pattern …"; empty if nothing.

    Args:
        pattern: The regular expression, without anchors (the whole answer must match anyway).
    """
    if len(pattern) > PATTERN_MAX:
        return f"is longer than {PATTERN_MAX} characters."
    try:
        node = _Parser(pattern).parse()
    except _NotUnderstoodError as fault:
        return str(fault)
    return _slow(node)


class _Parser:
    """A recursive-descent parser of the common grammar."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0

    def parse(self) -> _Node:
        node = self._choice()
        if self._at < len(self._text):
            raise _NotUnderstoodError("has a “)” that nothing opens.")
        return node

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self) -> str:
        char = self._peek()
        if not char:
            raise _NotUnderstoodError("ends too early.")
        self._at += 1
        return char

    def _choice(self) -> _Node:
        self._depth += 1
        if self._depth > 20:
            raise _NotUnderstoodError("is nested too deep.")
        branches = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            branches.append(self._sequence())
        self._depth -= 1
        return branches[0] if len(branches) == 1 else _Choice(tuple(branches))

    def _sequence(self) -> _Sequence:
        items: list[_Node] = []
        while self._peek() and self._peek() not in "|)":
            items.append(self._repeated(self._atom()))
        return _Sequence(tuple(items))

    def _repeated(self, item: _Node) -> _Node:
        char = self._peek()
        if char not in ("*", "+", "?", "{"):
            return item
        self._at += 1
        least, most = {"*": (0, _ENDLESS), "+": (1, _ENDLESS), "?": (0, 1)}.get(
            char
        ) or self._count()
        if self._peek() == "?":
            self._at += 1  # lazy: the same texts match
        if self._peek() in ("*", "+", "?", "{") and self._peek():
            raise _NotUnderstoodError("has two repetitions in a row.")
        return _Repeat(item, least, most)

    def _count(self) -> tuple[int, int]:
        least = self._number()
        most = least
        if self._peek() == ",":
            self._at += 1
            most = _ENDLESS if self._peek() == "}" else self._number()
        if self._take() != "}":
            raise _NotUnderstoodError("has a repetition that is not {2}, {2,} or {2,5}.")
        if max(least, most) > REPEAT_MAX or (most != _ENDLESS and most < least):
            raise _NotUnderstoodError(
                f"has a repetition beyond {REPEAT_MAX}, or the wrong way round."
            )
        return least, most

    def _number(self) -> int:
        digits = ""
        while self._peek() and self._peek() in "0123456789":
            digits += self._take()
        if not 0 < len(digits) <= 4:
            raise _NotUnderstoodError("has a repetition that is not {2}, {2,} or {2,5}.")
        return int(digits)

    def _atom(self) -> _Node:
        char = self._take()
        if char == "(":
            return self._group()
        if char == "[":
            return self._class()
        if char == "\\":
            return _Set(self._escape(in_class=False))
        if char in "^$":
            raise _NotUnderstoodError(
                f"needs no {char}: the whole answer must match anyway. Leave it out."
            )
        if char == ".":
            raise _NotUnderstoodError(
                "has a “.”, which the two engines read differently. Name the characters, such as "
                "[^0-9], or write \\. for a full stop."
            )
        if char in "*+?{":
            raise _NotUnderstoodError(f"has a {char} with nothing before it to repeat.")
        if char in "]}":
            raise _NotUnderstoodError(
                f"has a {char} that nothing opens; write \\{char} for the character."
            )
        return _Set(((ord(char), ord(char)),))

    def _group(self) -> _Node:
        if self._peek() == "?":
            self._at += 1
            if self._take() != ":":
                raise _NotUnderstoodError("has a special group; only (…) and (?:…) are possible.")
        node = self._choice()
        if self._peek() != ")":
            raise _NotUnderstoodError("has a “(” that nothing closes.")
        self._at += 1
        return node

    def _escape(self, *, in_class: bool) -> Ranges:
        char = self._take()
        if char == "d":
            return _DIGITS
        if char == "w":
            return _WORD
        if char in _SPECIAL or (in_class and char == "-"):
            return ((ord(char), ord(char)),)
        raise _NotUnderstoodError(
            f"has \\{char}, which the two engines do not both know. Only \\d, \\w and escaped "
            "punctuation are possible."
        )

    def _class(self) -> _Set:
        negated = self._peek() == "^"
        self._at += negated
        ranges: list[tuple[int, int]] = []
        begun = self._at
        while self._peek() != "]":
            first = self._class_item()
            if self._peek() == "-" and self._text[self._at + 1 : self._at + 2] not in ("]", ""):
                self._at += 1
                last = self._class_item()
                if len(first) != 1 or len(last) != 1 or first[0][0] != first[0][1]:
                    raise _NotUnderstoodError("has a range such as a-z with a class at one end.")
                if last[0][0] < first[0][0]:
                    raise _NotUnderstoodError("has a range the wrong way round.")
                ranges.append((first[0][0], last[0][1]))
            else:
                ranges.extend(first)
        inside = self._text[begun : self._at]
        self._at += 1
        if not ranges:
            raise _NotUnderstoodError("has an empty [].")
        if any(each in inside for each in _DOUBLED):
            raise _NotUnderstoodError("has a doubled -, &, | or ~ in [ ]; write it once.")
        return _Set(_inverted(ranges) if negated else tuple(sorted(ranges)))

    def _class_item(self) -> Ranges:
        char = self._take()
        if char == "\\":
            return self._escape(in_class=True)
        if char == "[":
            raise _NotUnderstoodError("has a [ inside [ ]; write \\[ for the character.")
        return ((ord(char), ord(char)),)


def _inverted(ranges: list[tuple[int, int]]) -> Ranges:
    found: list[tuple[int, int]] = []
    next_free = 0
    for first, last in sorted(ranges):
        if first > next_free:
            found.append((next_free, first - 1))
        next_free = max(next_free, last + 1)
    if next_free <= 0x10FFFF:
        found.append((next_free, 0x10FFFF))
    return tuple(found)


# -- running time ----------------------------------------------------------------------------
#
# Both engines try alternatives one after the other. What makes them slow is one stretch of text
# that can be divided between repetitions in many ways: a repetition inside a repetition (the
# number of ways doubles with each character), or repetitions side by side that take the same
# characters (each adds a factor of the length).

_SLOW: Final = (
    "can take very long on some answers: it repeats something that repeats itself, or chooses "
    "between beginnings that are alike. Make it simpler."
)


def _slow(node: _Node) -> str:
    if isinstance(node, _Set):
        return ""
    if isinstance(node, _Choice):
        return next(filter(None, map(_slow, node.branches)), "")
    if isinstance(node, _Repeat):
        if _is_many(node) and _is_variable(node.item):
            return _SLOW
        return _slow(node.item)
    found = next(filter(None, map(_slow, node.items)), "")
    return found or _side_by_side(node)


def _side_by_side(sequence: _Sequence) -> str:
    """Find two long repetitions of the same characters with nothing certain between them."""
    open_sets: list[Ranges] = []
    for item in sequence.items:
        taken = _characters(item)
        if isinstance(item, _Repeat) and _is_many(item):
            if any(_overlap(taken, each) for each in open_sets):
                return _SLOW
            open_sets.append(taken)
        elif _least(item) > 0:
            # A certain character that a repetition cannot take ends that repetition.
            open_sets = [each for each in open_sets if _overlap(taken, each)]
    return ""


def _is_many(repeat: _Repeat) -> bool:
    return repeat.most == _ENDLESS or repeat.most > 20


def _is_variable(node: _Node) -> bool:
    """Tell whether one text can be matched in parts of different length, or in different ways."""
    if isinstance(node, _Set):
        return False
    if isinstance(node, _Repeat):
        return node.least != node.most or _is_variable(node.item)
    if isinstance(node, _Sequence):
        return any(map(_is_variable, node.items))
    firsts = [_first(branch) for branch in node.branches]
    alike = any(_overlap(one, other) for i, one in enumerate(firsts) for other in firsts[i + 1 :])
    return alike or any(_least(each) == 0 or _is_variable(each) for each in node.branches)


def _least(node: _Node) -> int:
    if isinstance(node, _Set):
        return 1
    if isinstance(node, _Repeat):
        return node.least * _least(node.item)
    if isinstance(node, _Sequence):
        return sum(map(_least, node.items))
    return min(map(_least, node.branches))


def _first(node: _Node) -> Ranges:
    """Return the characters that a match can begin with."""
    if isinstance(node, _Set):
        return node.ranges
    if isinstance(node, _Repeat):
        return _first(node.item)
    if isinstance(node, _Choice):
        return tuple(each for branch in node.branches for each in _first(branch))
    found: list[tuple[int, int]] = []
    for item in node.items:
        found.extend(_first(item))
        if _least(item) > 0:
            break
    return tuple(found)


def _characters(node: _Node) -> Ranges:
    if isinstance(node, _Set):
        return node.ranges
    if isinstance(node, _Repeat):
        return _characters(node.item)
    parts = node.items if isinstance(node, _Sequence) else node.branches
    return tuple(each for part in parts for each in _characters(part))


def _overlap(one: Ranges, other: Ranges) -> bool:
    return any(a <= d and c <= b for a, b in one for c, d in other)


# -- examples --------------------------------------------------------------------------------


def example_of(pattern: str, length: int = 0) -> str:
    """Return a text that a pattern matches.

    Args:
        pattern: A pattern without problems.
        length: About how many characters it should have, as far as repetitions allow.
    """
    try:
        return _example(_Parser(pattern).parse(), length)
    except _NotUnderstoodError:
        return ""


def _example(node: _Node, length: int) -> str:
    if isinstance(node, _Set):
        return _character(node.ranges)
    if isinstance(node, _Choice):
        return _example(node.branches[0], length)
    if isinstance(node, _Repeat):
        most = length if node.most == _ENDLESS else min(node.most, length)
        return "".join(_example(node.item, 0) for _ in range(max(node.least, most)))
    rest = max(0, length - sum(map(_least, node.items)))
    parts = []
    for item in node.items:
        part = _example(item, _least(item) + rest)
        rest = max(0, rest - (len(part) - _least(item)))
        parts.append(part)
    return "".join(parts)


def _character(ranges: Ranges) -> str:
    """Return a usual character out of a set: a letter if it can be, else a digit, else the first."""
    for wished in "Aa0- ":
        if any(first <= ord(wished) <= last for first, last in ranges):
            return wished
    return chr(next((first for first, _ in ranges if first > 0x20), ranges[0][0]))
