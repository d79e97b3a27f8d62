"""Whether a text exists that some patterns match and others do not.

Each pattern becomes an automaton, and all of them read the same text together, one character after
the other. The search is sound and not complete: it says that there is no such text only if there is
none. Where a pattern has a lookahead that is not at its beginning, or a word boundary, more texts
are taken for possible than match; so they are where the search would take long.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from builder.check.patterns.nodes import (
    ENDLESS,
    EVERYTHING,
    Choice,
    Look,
    Node,
    Ranges,
    Repeat,
    Set,
)
from builder.check.patterns.nodes import Sequence as Row

ANY_TEXT: Final = Repeat(Set(EVERYTHING), 0, ENDLESS)
_END: Final = Look(Set(EVERYTHING), negative=True)
_MOST_STATES: Final = 3_000  # of one automaton
_MOST_WORK: Final = 40_000  # bounds of sets that are looked at


class _TooLongError(Exception):
    """It would take long to find out."""


def meets(wanted: Iterable[Node], unwanted: Iterable[Node]) -> bool:
    """Tell whether a text exists that all of some patterns match, and none of others.

    Args:
        wanted: The patterns that match the whole text.
        unwanted: The patterns that do not.

    Returns:
        Whether there is one; True also if that is not known.
    """
    matching, excluded = _parted(wanted, unwanted)
    try:
        automata = [_Automaton(each) for each in matching]
        count = len(automata)
        automata += [_Automaton(each) for each in excluded]
        return _is_reached(automata, count)
    except _TooLongError:
        return True


def _parted(wanted: Iterable[Node], unwanted: Iterable[Node]) -> tuple[list[Node], list[Node]]:
    """Return patterns with what they look ahead for at their beginning as patterns of their own."""
    # Without a pattern to follow, no character would lead on.
    matching: list[Node] = [ANY_TEXT]
    excluded = [each for each in unwanted if _is_exact(each)]
    for each in wanted:
        items = list(each.items) if isinstance(each, Row) else [each]
        while items and isinstance(first := items[0], Look) and first != _END:
            begins = Row((first.item, ANY_TEXT))
            if not first.negative:
                matching.append(begins)
            elif _is_exact(begins):
                excluded.append(begins)
            items.pop(0)
        matching.append(Row(tuple(items)))
    return matching, excluded


def _is_exact(node: Node) -> bool:
    """Tell whether an automaton matches the very texts that a pattern does, and no more."""
    if isinstance(node, Repeat):
        return _is_exact(node.item)
    if isinstance(node, Choice):
        return all(map(_is_exact, node.branches))
    if isinstance(node, Row):
        return all(map(_is_exact, node.items))
    return isinstance(node, Set) or node == _END


class _Automaton:
    """A pattern as states, from 0 on.

    A state that is reached where the text must have ended is its complement, a negative number: no
    character leads on from there.

    Attributes:
        steps: Of each state, the characters that lead on, and where to.
    """

    def __init__(self, node: Node) -> None:
        self.steps: list[list[tuple[Ranges, int]]] = []
        self._free: list[list[int]] = []
        self._ending: list[list[int]] = []
        self._last = self._built(node, self._new())

    def closed(self, states: Iterable[int]) -> frozenset[int]:
        """Return states with all that are reached from them without a character."""
        found: set[int] = set()
        waiting = list(states)
        while waiting:
            state = waiting.pop()
            if state in found:
                continue
            found.add(state)
            plain = ~state if state < 0 else state
            free = [~each if state < 0 else each for each in self._free[plain]]
            waiting += [*free, *(~each for each in self._ending[plain])]
        return frozenset(found)

    def matches(self, states: frozenset[int]) -> bool:
        """Tell whether a text that leads to these states is matched."""
        return self._last in states or ~self._last in states

    def _new(self) -> int:
        if len(self.steps) > _MOST_STATES:
            raise _TooLongError
        self.steps.append([])
        self._free.append([])
        self._ending.append([])
        return len(self.steps) - 1

    def _built(self, node: Node, begin: int) -> int:
        """Add what matches a part from a state on; return the state behind it."""
        if isinstance(node, Repeat):
            return self._repeated(node, begin)
        if isinstance(node, Row):
            for each in node.items:
                begin = self._built(each, begin)
            return begin
        end = self._new()
        if isinstance(node, Set):
            self.steps[begin].append((node.ranges, end))
        elif isinstance(node, Choice):
            for each in node.branches:
                first = self._new()
                self._free[begin].append(first)
                self._free[self._built(each, first)].append(end)
        else:
            ways = self._ending if node == _END else self._free
            ways[begin].append(end)
        return end

    def _repeated(self, node: Repeat, begin: int) -> int:
        for _ in range(node.least):
            begin = self._built(node.item, begin)
        end = self._new()
        if node.most == ENDLESS:
            self._free[begin].append(end)
            self._free[self._built(node.item, end)].append(end)
            return end
        for _ in range(node.most - node.least):
            self._free[begin].append(end)
            begin = self._built(node.item, begin)
        self._free[begin].append(end)
        return end


def _is_reached(automata: Sequence[_Automaton], wanted: int) -> bool:
    """Tell whether a text leads where the first automata match and the others do not."""
    begin = tuple(each.closed([0]) for each in automata)
    seen, waiting, work = {begin}, deque([begin]), 0
    while waiting:
        states = waiting.popleft()
        matched = [one.matches(at) for one, at in zip(automata, states, strict=True)]
        if all(matched[:wanted]) and not any(matched[wanted:]):
            return True
        changes = _changes(automata, states)
        work += sum(map(len, changes.values()))
        if work > _MOST_WORK:
            raise _TooLongError
        for reached in _next(changes, len(automata), wanted):
            further = tuple(one.closed(at) for one, at in zip(automata, reached, strict=True))
            if further not in seen:
                seen.add(further)
                waiting.append(further)
    return False


_Changes = dict[int, list[tuple[int, int, int]]]


def _changes(automata: Sequence[_Automaton], states: Sequence[frozenset[int]]) -> _Changes:
    """Return where the characters that lead on begin and end, with automaton, state and 1 or -1."""
    found: _Changes = {}
    for place, (automaton, at) in enumerate(zip(automata, states, strict=True)):
        for state in at:
            for ranges, target in automaton.steps[state] if state >= 0 else ():
                for first, last in ranges:
                    found.setdefault(first, []).append((place, target, 1))
                    found.setdefault(last + 1, []).append((place, target, -1))
    return found


def _next(changes: _Changes, count: int, wanted: int) -> Iterator[tuple[frozenset[int], ...]]:
    """Yield once where each character leads that all of the wanted patterns can go on with."""
    led: list[Counter[int]] = [Counter() for _ in range(count)]
    found: set[tuple[frozenset[int], ...]] = set()
    for point in sorted(changes):
        for place, target, by in changes[point]:
            led[place][target] += by
            if not led[place][target]:
                del led[place][target]
        if all(led[:wanted]):
            reached = tuple(map(frozenset, led))
            if reached not in found:
                found.add(reached)
                yield reached
