"""Rules in JSON Logic (jsonlogic.com), by which Form.io shows and calculates.

An answer is ``{"var": "data.name"}`` there; every other object is an operation.
"""

from __future__ import annotations

import operator
from itertools import pairwise
from typing import Any, Final

from builder.importers.expressions.tree import (
    MIRRORED,
    SELF,
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    equality,
    negated,
)
from builder.say import say

_SIZE_MAX: Final = 500  # values and operations of one rule
_NOTHING: Final = Literal("")
_DATA: Final = ("data.", "row.")
_COMPARED: Final = {
    "==": "=", "===": "=", "!=": "!=", "!==": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=",
}  # fmt: skip
_HOLDS: Final = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
# Operations on any number of values, which begin with one.
_CHAINS: Final = ("and", "or", "+", "*", "-")
_PAIRS: Final = {"/": "/", "%": "mod"}
_FUNCTIONS: Final = {"max": "max", "min": "min", "cat": "join"}


def read_json_logic(rule: object) -> Node:
    """Read a rule.

    Raises:
        NotTranslatedError: It is not understood, or is too large.
    """
    return _Rule().node(rule)


class _Rule:
    def __init__(self) -> None:
        self._size = 0

    def node(self, rule: object) -> Node:
        self._size += 1
        if self._size > _SIZE_MAX:
            raise NotTranslatedError(say("has more than {most} parts.", most=_SIZE_MAX))
        match rule:
            case bool() | str():
                return Literal(rule)
            case int() | float():
                return Literal(float(rule))
            case None:
                return _NOTHING
            case list():
                return Call("list", tuple(self.node(each) for each in rule))
            case dict() if len(rule) == 1:
                ((name, given),) = rule.items()
                return self._operation(name, given if isinstance(given, list) else [given])
        raise NotTranslatedError(say("has a part that is not understood."))

    def _operation(self, name: str, given: list[Any]) -> Node:
        if name == "var":
            return self._answer(given)
        if name in ("missing", "missing_some"):
            return _missing(name, given)
        return _applied(name, tuple(self.node(each) for each in given))

    def _answer(self, given: list[Any]) -> Node:
        """Read ``{"var": name}``, or ``{"var": [name, value if there is none]}``."""
        name = given[0] if given else ""
        ref = _ref(name)
        return Call("coalesce", (ref, self.node(given[1]))) if len(given) > 1 else ref


def _applied(name: str, values: tuple[Node, ...]) -> Node:
    """Return what an operation makes of values."""
    match len(values):
        case 1 if name in ("!", "!!"):
            return values[0] if name == "!!" else negated(values[0])
        case 2 if name in _PAIRS:
            return Call(_PAIRS[name], values)
        case 2 if name == "in":
            return _among(*values)
        case count if count >= 1 and name in _CHAINS:
            return _chain(name, values)
        case count if count >= 1 and name in _FUNCTIONS:
            return Call(_FUNCTIONS[name], values)
        case count if count >= 2 and name in _COMPARED:
            return _compared(_COMPARED[name], values)
        case count if count >= 2 and name in ("if", "?:"):
            return _choice(values)
    raise NotTranslatedError(
        say("uses {function}(), which does not exist here.", function=name[:40])
    )


def _ref(name: object) -> Ref:
    if name == "input":
        return Ref(SELF)
    prefix = next((each for each in _DATA if str(name).startswith(each)), "")
    if not prefix or not isinstance(name, str):
        # Form.io finds nothing there either.
        raise NotTranslatedError(
            say("refers to {name}, which was not taken.", name=str(name)[:40] or "“”")
        )
    return Ref(name.removeprefix(prefix))


def _missing(name: str, given: list[Any]) -> Node:
    """Read which answers are missing, as the truth of the list that it gives there."""
    least = 0
    if name == "missing_some" and len(given) == 2 and isinstance(given[1], list):
        least, given = given[0], given[1]
    elif len(given) == 1 and isinstance(given[0], list):
        given = given[0]
    every = tuple(Call("empty", (_ref(each),)) for each in given)
    if name == "missing" or least == len(every):
        return _chain("or", every)
    if least == 1:
        return _chain("and", every)
    raise NotTranslatedError(say("uses {function}(), which does not exist here.", function=name))


def _compared(function: str, values: tuple[Node, ...]) -> Node:
    """Compare two values; of three, as in ``{"<": [1, x, 5]}``, each with the next."""
    if function in ("=", "!="):
        return equality(function, values[:2])
    one, other, *more = values
    if more and function in ("<", "<="):
        asked, last = other, more[0]
        both = (Call(MIRRORED[function], (asked, one)), Call(function, (asked, last)))
        return _with_missing(asked, Call("and", both), function, (one, None, last))
    compared = Call(function, (one, other))
    if isinstance(one, Ref):
        return _with_missing(one, compared, function, (None, other))
    return _with_missing(other, compared, function, (one, None))


def _with_missing(
    asked: Node, compared: Node, function: str, ends: tuple[Node | None, ...]
) -> Node:
    """Return a comparison that also holds without an answer, if it does there, as with 0.

    Args:
        asked: What is compared.
        compared: The comparison of an answer.
        function: How each value is compared with the next.
        ends: The values; None for what is asked.
    """
    if not isinstance(asked, Ref) or asked.name == SELF:
        return compared
    values = [Literal(0.0) if each is None else each for each in ends]
    held = [each.value for each in values if isinstance(each, Literal)]
    numbers = [each for each in held if isinstance(each, float)]
    if len(numbers) < len(ends):
        return compared
    holds = all(_HOLDS[function](one, other) for one, other in pairwise(numbers))
    return Call("or", (Call("empty", (asked,)), compared)) if holds else compared


def _chain(function: str, values: tuple[Node, ...]) -> Node:
    if len(values) == 1:
        return Call("negative", values) if function == "-" else values[0]
    if function in ("and", "or"):
        return Call(function, values)
    found = values[0]
    for each in values[1:]:
        found = Call(function, (found, each))
    return found


def _choice(values: tuple[Node, ...]) -> Node:
    """Read ``if, then, else if, then, …, else``; without the last, there is nothing."""
    *rest, last = values if len(values) % 2 else (*values, _NOTHING)
    found = last
    for asked, then in reversed(tuple(zip(rest[::2], rest[1::2], strict=True))):
        found = Call("if", (asked, then, found))
    return found


def _among(value: Node, among: Node) -> Node:
    """Read whether a value is one of a list, or whether an option is chosen."""
    if isinstance(among, Call) and among.function == "list":
        if isinstance(value, Ref):
            return Call("any_of", (value, *among.arguments))
        return _chain("or", tuple(Call("=", (each, value)) for each in among.arguments))
    return Call("includes", (among, value))
