"""Formulas of SurveyJS, as its guide "Design Survey Logic" describes them."""

from __future__ import annotations

import re
from typing import Final

from builder.importers.expressions.parser import Grammar, parse
from builder.importers.expressions.tree import (
    Call,
    Literal,
    Node,
    NotTranslatedError,
    added,
    equality,
    negated,
)
from builder.say import say

_TOKEN: Final = re.compile(
    r"""\s*(?:
    (?P<number>[0-9]+(?:\.[0-9]+)?)
    | (?P<text>'[^']*'|"[^"]*")
    | \{\s*\#?(?P<ref>[^{}]{1,200}?)\s*\}
    | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
    | (?P<sign>==|!=|<>|<=|>=|&&|\|\||\*=|[-+*/%^=<>(),!\[\]&])
    )""",
    re.VERBOSE | re.ASCII,
)
_COMPARED: Final = {
    "=": "=", "==": "=", "equal": "=", "equals": "=", "!=": "!=", "<>": "!=", "notequal": "!=",
    "notequals": "!=", "<": "<", "less": "<", "<=": "<=", "lessorequal": "<=", ">": ">",
    "greater": ">", ">=": ">=", "greaterorequal": ">=", "contains": "includes",
    "contain": "includes", "*=": "includes", "notcontains": "not_includes",
    "notcontain": "not_includes", "anyof": "any_of", "allof": "all_of", "noneof": "none_of",
}  # fmt: skip
_LEVELS: Final = (
    {"or": "or", "||": "or"},
    {"and": "and", "&&": "and"},
    _COMPARED,
    {"+": "+", "-": "-", "&": "join"},
    {"*": "*", "/": "/", "%": "mod"},
    {"^": "pow", "power": "pow"},
)
_FUNCTIONS: Final = {
    "iif": "if", "isempty": "empty", "today": "today", "age": "age", "sum": "sum", "min": "min",
    "max": "max", "round": "round", "trunc": "floor", "currentdate": "today", "year": "year",
    "month": "month", "day": "day", "diffdays": "diffdays", "datediff": "datediff",
    "dateadd": "dateadd",
}  # fmt: skip
_OPPOSITES: Final = {"not_includes": "includes", "none_of": "any_of"}
_KEPT: Final = frozenset(
    {"negative", "not", "empty", "filled"}.union(*(level.values() for level in _LEVELS))
)


def read_surveyjs(text: str) -> Node:
    """Read a formula of SurveyJS.

    Raises:
        NotTranslatedError: It is not understood.
    """
    return parse(text, _GRAMMAR)


def _call(function: str, arguments: tuple[Node, ...]) -> Node:
    if function in _OPPOSITES:
        return Call("not", (Call(_OPPOSITES[function], arguments),))
    if function in ("=", "!="):
        return _equal(function, arguments)
    if function in _KEPT:
        return added(arguments) if function == "+" else Call(function, arguments)
    own = _FUNCTIONS.get(function.lower())
    if own is None:
        raise NotTranslatedError(
            say("uses {function}(), which does not exist here.", function=function[:40])
        )
    if own == "age" and len(arguments) == 1:
        return Call("years", (*arguments, Call("today")))
    if own == "round" and len(arguments) == 1:
        return Call(own, (*arguments, Literal(0.0)))
    if own == "today" and len(arguments) == 1:
        return Call("+", (Call("today"), *arguments))
    return _of_dates(own, arguments) or Call(own, arguments)


def _equal(function: str, arguments: tuple[Node, ...]) -> Node:
    """Read a test for being equal; of several choices, that these are all that is chosen."""
    asked, *values = arguments
    if len(values) == 1 and isinstance(values[0], Call) and values[0].function == "list":
        count = Call("=", (Call("count", (asked,)), Literal(float(len(values[0].arguments)))))
        same = Call("and", (Call("all_of", arguments), count))
        return same if function == "=" else negated(same)
    return equality(function, arguments)


def _of_dates(function: str, arguments: tuple[Node, ...]) -> Node | None:
    """Read a function that counts days or adds some; None for any other."""
    if function == "diffdays" and len(arguments) == 2:
        return Call("abs", (Call("days", arguments),))
    if function == "datediff" and len(arguments) == 2:
        return Call("days", arguments)
    unit = arguments[2] if len(arguments) == 3 else None
    if function == "datediff" and unit in (Literal("days"), Literal("years")):
        return Call("days" if unit == Literal("days") else "years", arguments[:2])
    if function == "dateadd" and unit == Literal("days"):
        return Call("+", arguments[:2])
    return None


_GRAMMAR: Final = Grammar(
    token=_TOKEN,
    levels=_LEVELS,
    postfix={"empty": "empty", "notempty": "filled"},
    words={
        "true": Literal(True),
        "false": Literal(False),
        "null": Literal(""),
        "undefined": Literal(""),
    },
    call=_call,
    bare=True,
)
