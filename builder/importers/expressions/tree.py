"""Formulas of other programs as one kind of tree, whatever language they were written in.

The functions of the tree: ``and or not``; ``= != < <= > >=``; ``+ - * / mod negative``; ``join``
(texts); ``includes`` (a list has an option); ``any_of``, ``all_of`` (a list has options);
``empty filled matches list if pow`` and the functions of :mod:`builder.form.expressions`. A
function that a language has and this tree does not is refused, there or where it is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from builder.say import say
from builder.value import dataclass

_SIGNS_OF_PATTERNS: Final = re.compile(r"[\\^$.|?*+()\[\]{}/]")
DEEPEST: Final = 40
UNKNOWN: Final = "unknown"  # a function that does not exist here, called by its name
LONGEST: Final = 10_000
_FARTHEST: Final = 200  # characters that a pattern counts
SELF: Final = "."
Value = float | str | bool


class NotTranslatedError(ValueError):
    """A formula has no counterpart here; the text completes "it …"."""


@dataclass(frozen=True)
class Literal:
    """A number, a text, or true or false."""

    value: Value


@dataclass(frozen=True)
class Ref:
    """The answer to a question; ``.`` for the question's own."""

    name: str


@dataclass(frozen=True)
class Call:
    """A function or operator with what it is applied to."""

    function: str
    arguments: tuple[Node, ...] = ()


Node = Literal | Ref | Call

NEGATED: Final = {"=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
MIRRORED: Final = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


def both(one: Node | None, other: Node | None) -> Node | None:
    """Return what holds where both hold; None always holds."""
    if one is None or other is None:
        return one or other
    return Call("and", (one, other))


def either(one: Node | None, other: Node) -> Node:
    """Return what holds where one of both holds; None never holds."""
    if one is None:
        return other
    every = one.arguments if isinstance(one, Call) and one.function == "or" else (one,)
    return Call("or", (*every, other))


def negated(node: Node) -> Node:
    """Return the opposite."""
    if isinstance(node, Call) and node.function == "not":
        return node.arguments[0]
    return Call("not", (node,))


def refuse_unknown(node: Call) -> None:
    """Refuse a function that does not exist here.

    Raises:
        NotTranslatedError: It is one.
    """
    if node.function == UNKNOWN and isinstance(node.arguments[0], Literal):
        name = node.arguments[0].value
        if name == "now":
            raise NotTranslatedError(
                say("asks for the time of the day, which calculations here cannot.")
            )
        raise NotTranslatedError(
            say("uses {function}(), which does not exist here.", function=name)
        )


def equality(function: str, arguments: tuple[Node, ...]) -> Call:
    """Return a test for being equal, or unlike; with an empty text, of being unanswered."""
    nothing = Literal("")
    if nothing not in arguments:
        return Call(function, arguments)
    asked = next((each for each in arguments if each != nothing), nothing)
    return Call("empty" if function == "=" else "filled", (asked,))


def holding(asked: Node, part: Node, *, at_start: bool = False, at_end: bool = False) -> Call:
    """Return a test whether a text holds another that is written out, as a pattern.

    A pattern that begins and ends anywhere takes too long here, unless it looks for one sign.

    Raises:
        NotTranslatedError: The other is not written out, or no pattern can say it.
    """
    written = part.value if isinstance(part, Literal) else None
    anywhere = not at_start and not at_end
    if not isinstance(written, str) or not written or (anywhere and len(written) > 1):
        raise NotTranslatedError(say("asks for a part of a text, which conditions here cannot."))
    words = _SIGNS_OF_PATTERNS.sub(r"\\\g<0>", written)
    before = f"[^{words}]*" if anywhere else ".*"
    pattern = f"{'' if at_start else before}{words}{'' if at_end else '.*'}"
    return Call("matches", (asked, Literal(pattern)))


def standing(asked: Node, part: Node, start: Node, end: Node | None = None) -> Call:
    """Return a test whether a text has another one, which is written out, at a place.

    Args:
        asked: The text.
        part: What it must have there.
        start: How many characters stand before it.
        end: How many characters stand before what follows it; None if nothing may follow.

    Raises:
        NotTranslatedError: Something is not written out, or never stands there.
    """
    first, last = _count_in(start), None if end is None else _count_in(end)
    written = part.value if isinstance(part, Literal) else None
    if not isinstance(written, str) or not written:
        raise NotTranslatedError(say("asks for a part of a text, which conditions here cannot."))
    if last is not None and len(written) > last - first:
        raise NotTranslatedError(say("asks for more characters than it looks at."))
    words = _SIGNS_OF_PATTERNS.sub(r"\\\g<0>", written)
    before = f".{{{first}}}" if first else ""
    after = ".*" if len(written) + first == last else ""
    return Call("matches", (asked, Literal(f"{before}{words}{after}")))


def _count_in(node: Node) -> int:
    value = node.value if isinstance(node, Literal) else None
    if not isinstance(value, float) or not value.is_integer() or not 0 <= value <= _FARTHEST:
        raise NotTranslatedError(say("asks for a part of a text, which conditions here cannot."))
    return int(value)


def added(arguments: tuple[Node, ...]) -> Call:
    """Return a sum as scripts have it, which joins where it meets a text."""
    texts = (isinstance(each, Literal) and isinstance(each.value, str) for each in arguments)
    joins = (isinstance(each, Call) and each.function == "join" for each in arguments)
    return Call("join" if any(texts) or any(joins) else "+", arguments)


def mapped(node: Node, change: Callable[[Node], Node]) -> Node:
    """Return a formula with every part changed, the inner ones first."""
    if isinstance(node, Call):
        node = Call(node.function, tuple(mapped(each, change) for each in node.arguments))
    return change(node)


def parts(node: Node, function: str = "and") -> tuple[Node, ...]:
    """Return what a chain of the same operator joins, from left to right."""
    if isinstance(node, Call) and node.function == function:
        return tuple(part for each in node.arguments for part in parts(each, function))
    return (node,)


def refs(node: Node) -> Iterator[Ref]:
    """Yield every question that a formula refers to."""
    if isinstance(node, Ref):
        yield node
    elif isinstance(node, Call):
        for each in node.arguments:
            yield from refs(each)


def functions(node: Node) -> Iterator[str]:
    """Yield the function of every call in a formula."""
    if isinstance(node, Call):
        yield node.function
        for each in node.arguments:
            yield from functions(each)


def depth_of(node: Node) -> int:
    """Return how deep calls are nested, without nesting calls of its own."""
    deepest, stack = 0, [(node, 0)]
    while stack:
        each, depth = stack.pop()
        deepest = max(deepest, depth)
        if isinstance(each, Call):
            stack.extend((inner, depth + 1) for inner in each.arguments)
    return deepest
