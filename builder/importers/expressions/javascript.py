"""The short scripts of Form.io that only calculate or compare: ``value = data.a * 1.24``.

Its documentation, "Calculated values" and "Conditional logic", has them in JavaScript. Anything
that is more than one such assignment is refused.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from builder.importers.expressions.parser import Grammar, parse
from builder.importers.expressions.tree import Call, Literal, Node, NotTranslatedError, Ref, negated
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
_BRACKETS: Final = re.compile(
    r"""\b((?:data|row)(?:\.[\w$]{1,100}){0,9})\[\s{0,9}(["'])([A-Za-z_$][\w$]{0,99})\2\s{0,9}\]""",
    re.ASCII,
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
    script = _without_brackets(text.strip().removesuffix(";"))
    found = _ASSIGNED.match(script)
    if not found or found["name"] != name or ";" in script:
        raise NotTranslatedError(say("is a script."))
    return parse(script[found.end() :], _GRAMMAR)


def _without_brackets(script: str) -> str:
    """Return a script with ``data.a`` for ``data['a']``."""
    found = 1
    while found:
        script, found = _BRACKETS.subn(r"\1.\3", script)
    return script


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


def with_ticks(node: Node, boxes: Collection[str]) -> Node:
    """Return a formula that asks for an option where it asks for ``boxes.option``.

    Args:
        node: The formula.
        boxes: The names of questions whose answer is an object with true or false for each option.
    """
    if isinstance(node, Ref):
        name, _, option = node.name.rpartition(".")
        return Call("includes", (Ref(name), Literal(option))) if name in boxes else node
    if not isinstance(node, Call):
        return node
    made = Call(node.function, tuple(with_ticks(each, boxes) for each in node.arguments))
    if made == node or made.function not in ("=", "!="):
        return made
    ticked = next((each for each in made.arguments if isinstance(each, Call)), made)
    wanted = next((each for each in made.arguments if each in _TRUTH), None)
    if wanted is None:
        return made
    return ticked if _TRUTH[wanted] is (made.function == "=") else negated(ticked)


_TRUTH: Final = {
    Literal(True): True, Literal(False): False, Literal("true"): True, Literal("false"): False,
}  # fmt: skip
_GRAMMAR: Final = Grammar(
    token=_TOKEN,
    levels=_LEVELS,
    postfix={},
    words={"true": Literal(True), "false": Literal(False)},
    call=_call,
)
