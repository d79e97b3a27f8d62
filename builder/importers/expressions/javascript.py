"""The short scripts of Form.io that only calculate or compare: ``value = data.a * 1.24``.

Its documentation, "Calculated values" and "Conditional logic", has them in JavaScript. Anything
that is more than one such assignment is refused.
"""

from __future__ import annotations

import re
from typing import Final

from builder.importers.expressions.parser import Grammar, parse
from builder.importers.expressions.tree import Call, Literal, Node, NotTranslatedError
from builder.say import say

_ASSIGNED: Final = re.compile(r"(?P<name>value|show)\s*=(?![=>])", re.ASCII)
_TOKEN: Final = re.compile(
    r"""\s*(?:
    (?P<number>[0-9]+(?:\.[0-9]+)?)
    | (?P<text>'[^'\\]*'|"[^"\\]*")
    | (?:data|row)\.(?P<ref>[A-Za-z_$][\w$]{0,99}(?:\.[A-Za-z_$][\w$]{0,99}){0,9})(?!\s*[\w$.(\[])
    | (?P<word>(?:Math\.)?[A-Za-z_]+)
    | (?P<sign>===|!==|==|!=|<=|>=|&&|\|\||[-+*/%<>(),!])
    )""",
    re.VERBOSE | re.ASCII,
)
_LEVELS: Final = (
    {"||": "or"},
    {"&&": "and"},
    {"===": "=", "==": "=", "!==": "!=", "!=": "!="},
    {"<": "<", "<=": "<=", ">": ">", ">=": ">="},
    {"+": "+", "-": "-"},
    {"*": "*", "/": "/", "%": "mod"},
)
_KEPT: Final = frozenset({"negative", "not"}.union(*(level.values() for level in _LEVELS)))
_FUNCTIONS: Final = {
    f"Math.{name}": name for name in ("round", "floor", "ceil", "abs", "min", "max")
}


def read_script(text: str, name: str) -> Node:
    """Read a script that gives a variable one value.

    Args:
        text: The script.
        name: The variable that it must set: ``value`` or ``show``.

    Raises:
        NotTranslatedError: It does something else.
    """
    script = text.strip().removesuffix(";")
    found = _ASSIGNED.match(script)
    if not found or found["name"] != name or ";" in script:
        raise NotTranslatedError(say("is a script."))
    return parse(script[found.end() :], _GRAMMAR)


def _call(function: str, arguments: tuple[Node, ...]) -> Node:
    if function in ("=", "!=") and Literal("") in arguments:
        asked = next((each for each in arguments if each != Literal("")), Literal(""))
        return Call("empty" if function == "=" else "filled", (asked,))
    if function in _KEPT:
        return Call(function, arguments)
    own = _FUNCTIONS.get(function)
    if own is None:
        raise NotTranslatedError(
            say("uses {function}(), which does not exist here.", function=function[:40])
        )
    return Call(own, (*arguments, Literal(0.0)) if own == "round" else arguments)


_GRAMMAR: Final = Grammar(
    token=_TOKEN,
    levels=_LEVELS,
    postfix={},
    words={"true": Literal(True), "false": Literal(False)},
    call=_call,
)
