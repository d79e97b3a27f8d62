"""Formulas of XLSForms: the XPath of ODK XForms (getodk.github.io/xforms-spec)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from builder.importers.expressions.parser import Grammar, parse
from builder.importers.expressions.tree import (
    UNKNOWN,
    Call,
    Literal,
    Node,
    equality,
    holding,
    standing,
)

_TOKEN: Final = re.compile(
    r"""\s*(?:
    (?P<number>[0-9]+(?:\.[0-9]+)?|\.[0-9]+)
    | (?P<text>'[^']*'|"[^"]*")
    | \$\{\s*(?P<ref>[^{}\s]{1,200})\s*\}
    | (?P<path>(?:\.\./|/)(?:[\w.-]+/)*[\w.-]+|\.\.)
    | (?P<word>[A-Za-z_][A-Za-z0-9_-]*(?::[A-Za-z_][A-Za-z0-9_-]*)?)
    | (?P<sign>!=|<=|>=|[-+*=<>(),.])
    )""",
    re.VERBOSE | re.ASCII,
)
_SAME: Final = {
    "concat": "join", "ceiling": "ceil", "string-length": "length", "regex": "matches",
    "selected": "includes", "count-selected": "count", "upper-case": "upper",
    "lower-case": "lower", "once": "same", "string": "same", "number": "same", "boolean": "same",
    "int": "floor", "date": "date", "coalesce": "coalesce", "if": "if", "not": "not",
    "round": "round", "floor": "floor", "abs": "abs", "min": "min", "max": "max", "sum": "sum",
    "today": "today", "pow": "pow",
}  # fmt: skip


_PARTS: Final[Mapping[str, Mapping[str, bool]]] = {
    "contains": {}, "starts-with": {"at_start": True}, "ends-with": {"at_end": True},
}  # fmt: skip


def read_xpath(text: str) -> Node:
    """Read a formula of an XLSForm; ``.`` is the question's own answer.

    Raises:
        NotTranslatedError: It is not understood.
    """
    return parse(text.replace("\N{NO-BREAK SPACE}", " "), _GRAMMAR)


def _call(function: str, arguments: tuple[Node, ...]) -> Node:
    if function in _OPERATORS:
        is_equality = function in ("=", "!=")
        return _equality(function, arguments) if is_equality else Call(function, arguments)
    if function in ("true", "false") and not arguments:
        return Literal(function == "true")
    if function in _PARTS and len(arguments) == 2:
        one, other = arguments
        return holding(one, other, **_PARTS[function])
    if function not in _SAME:
        # The rest of a constraint can be taken without it.
        return Call(UNKNOWN, (Literal(function[:40]), *arguments))
    own = _SAME[function]
    if own == "same" and len(arguments) == 1:
        return arguments[0]
    if own == "round" and len(arguments) == 1:
        return Call(own, (*arguments, Literal(0.0)))
    return Call(own, arguments)


def _equality(function: str, arguments: tuple[Node, ...]) -> Node:
    """Read ``=`` and ``!=``; that of a part of a text asks for a pattern."""
    for one, other in (arguments, arguments[::-1]):
        match one:
            case Call("unknown", (Literal("substr"), asked, start, *end)) if len(end) < 2:
                found = standing(asked, other, start, *end)
            case _:
                continue
        return found if function == "=" else Call("not", (found,))
    return equality(function, arguments)


_LEVELS: Final = (
    {"or": "or"},
    {"and": "and"},
    {"=": "=", "!=": "!="},
    {"<": "<", "<=": "<=", ">": ">", ">=": ">="},
    {"+": "+", "-": "-"},
    {"*": "*", "div": "/", "mod": "mod"},
)
_OPERATORS: Final = frozenset(
    {"negative", *(function for level in _LEVELS for function in level.values())}
)
_GRAMMAR: Final = Grammar(token=_TOKEN, levels=_LEVELS, postfix={}, words={}, call=_call)
