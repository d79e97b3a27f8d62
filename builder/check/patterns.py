"""Patterns: the regular expressions that both engines read alike, and run in good time.

The page matches with JavaScript's ``RegExp`` (flag ``u``), the backend with Python's ``re``
(``fullmatch``, ``re.ASCII``). Both read what this module's grammar takes in the same way; what
it does not take becomes a finding, whatever it might mean to one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

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
        shown = char if char.isprintable() else ascii(char)
        raise _NotUnderstoodError(
            f"has \\{shown}, which the two engines do not both know. Only \\d, \\w and escaped "
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
                if any(len(each) != 1 or each[0][0] != each[0][1] for each in (first, last)):
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
        found = _inverted(ranges) if negated else tuple(sorted(ranges))
        if not found:
            raise _NotUnderstoodError("has a [^ ] that leaves no character.")
        return _Set(found)

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
# Both engines try one way after the other. For each part of a pattern, this reckons in how many
# ways it can match the beginning of one and the same text (each of them is tried with whatever
# comes after), and how many steps the trying takes. A choice is no choice where the next
# character decides it: between branches with different beginnings, or between one more
# repetition and what may follow. The figures are bounds: a pattern that keeps to them is quick.

_TEXT_MAX: Final = 10_000  # characters of the longest answer that a field may take
_STEPS_MAX: Final = 1_000_000
_SLOW: Final = (
    "can take very long on some answers: they can be divided between its repetitions, or its "
    "alternatives, in too many ways. Make it simpler."
)


class _Work(NamedTuple):
    """What matching a part takes at most.

    Attributes:
        ways: In how many ways it can match the beginning of a text.
        steps: How many steps it takes to try them all.
    """

    ways: int
    steps: int


def _slow(node: _Node) -> str:
    return _SLOW if _work(node, ()).steps > _STEPS_MAX else ""


def _work(node: _Node, follow: Ranges) -> _Work:
    """Reckon the work of a part.

    Args:
        node: The part.
        follow: The characters that may come after it; the text's end is none.
    """
    if isinstance(node, _Set):
        return _Work(1, 1)
    if isinstance(node, _Sequence):
        work = _work_of_sequence(node, follow)
    elif isinstance(node, _Choice):
        work = _work_of_choice(node, follow)
    else:
        work = _work_of_repeat(node, follow)
    # Beyond the greatest figure it does not matter how far.
    return _Work(*(min(each, _STEPS_MAX + 1) for each in work))


def _work_of_sequence(node: _Sequence, follow: Ranges) -> _Work:
    ways, steps = 1, 0
    after: list[Ranges] = [follow]
    for item in reversed(node.items):
        after.append(_first(item, after[-1]))
    for item, behind in zip(node.items, reversed(after[:-1]), strict=True):
        work = _work(item, behind)
        steps += ways * work.steps
        ways *= work.ways
    return _Work(ways, max(steps, 1))


def _work_of_choice(node: _Choice, follow: Ranges) -> _Work:
    branches = [_work(branch, follow) for branch in node.branches]
    firsts = [_first(branch, follow) for branch in node.branches]
    # Two branches that can both be empty are alike, even at the text's end.
    alike = sum(_least(branch) == 0 for branch in node.branches) > 1 or any(
        _overlap(one, other) for i, one in enumerate(firsts) for other in firsts[i + 1 :]
    )
    ways = [work.ways for work in branches]
    return _Work(sum(ways) if alike else max(ways), sum(work.steps for work in branches))


def _work_of_repeat(node: _Repeat, follow: Ranges) -> _Work:
    most = _TEXT_MAX if node.most == _ENDLESS else node.most
    begins = _first(node.item, ())
    again = _either(begins, follow) if most > 1 else follow
    one = _work(node.item, again)
    open_end = _overlap(begins, follow) or _least(node.item) == 0
    if one.ways == 1:
        # Nothing is taken twice, so all repetitions share the longest text; one more fails.
        stops = most - node.least + 1 if open_end else 1
        return _Work(stops, min(most * one.steps, _TEXT_MAX + one.steps))
    if most == 1:
        return _Work(one.ways + open_end, one.steps + 1)
    # The exponent as far as it matters: two ways twenty times are over a million.
    ways = one.ways ** min(most, 20)
    return _Work(ways, ways * one.steps)


def _least(node: _Node) -> int:
    if isinstance(node, _Set):
        return 1
    if isinstance(node, _Repeat):
        return node.least * _least(node.item)
    if isinstance(node, _Sequence):
        return sum(map(_least, node.items))
    return min(map(_least, node.branches))


def _first(node: _Node, follow: Ranges) -> Ranges:
    """Return the characters that a match can begin with; with what follows, if it can be empty."""
    if isinstance(node, _Set):
        return node.ranges
    if isinstance(node, _Repeat):
        item = _first(node.item, follow)
        return _either(item, follow) if node.least == 0 else item
    if isinstance(node, _Choice):
        return _either(*(_first(branch, follow) for branch in node.branches))
    for part in reversed(node.items):
        follow = _first(part, follow)
    return follow


def _either(*sets: Ranges) -> Ranges:
    return tuple({each for ranges in sets for each in ranges})


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
    """Return a usual character out of a set: a letter if it can be, else a digit, or any."""
    for wished in "Aa0- ":
        if any(first <= ord(wished) <= last for first, last in ranges):
            return wished
    return chr(next((first for first, _ in ranges if first > 0x20), ranges[0][0]))
