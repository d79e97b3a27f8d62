"""Formulas of SurveyJS, as its guide "Design Survey Logic" describes them."""

from __future__ import annotations

import re
from typing import Final

from builder.importers.expressions.parser import Grammar, parse
from builder.importers.expressions.tree import Call, Literal, Node, NotTranslatedError
from builder.say import say

_TOKEN: Final = re.compile(
    r"""\s*(?:
    (?P<number>[0-9]+(?:\.[0-9]+)?)
    | (?P<text>'[^']*'|"[^"]*")
    | \{\s*\#?(?P<ref>[^{}]{1,200}?)\s*\}
    | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
    | (?P<sign>==|!=|<>|<=|>=|&&|\|\||\*=|[-+*/%=<>(),!\[\]&])
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
)
_FUNCTIONS: Final = {
    "iif": "if", "isempty": "empty", "today": "today", "age": "age", "sum": "sum", "min": "min",
    "max": "max", "round": "round", "trunc": "floor",
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
    if function in _KEPT:
        return Call(function, arguments)
    own = _FUNCTIONS.get(function.lower())
    if own is None:
        raise NotTranslatedError(
            say("uses {function}(), which does not exist here.", function=function[:40])
        )
    if own == "age" and len(arguments) == 1:
        return Call("years", (*arguments, Call("today")))
    if own == "round" and len(arguments) == 1:
        return Call(own, (*arguments, Literal(0.0)))
    return Call(own, arguments)


_GRAMMAR: Final = Grammar(
    token=_TOKEN,
    levels=_LEVELS,
    postfix={"empty": "empty", "notempty": "filled"},
    words={"true": Literal(True), "false": Literal(False)},
    call=_call,
)
