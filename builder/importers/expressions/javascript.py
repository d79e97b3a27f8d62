"""The short scripts of Form.io that only calculate or compare: ``value = data.a * 1.24``.

Its documentation, "Calculated values" and "Conditional logic", has them in JavaScript. Anything
that is more than one such assignment is refused.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

from builder.importers.expressions.parser import Grammar, parse
from builder.importers.expressions.tree import (
    LONGEST,
    SELF,
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    added,
    equality,
    negated,
)
from builder.say import say

_ASSIGNED: Final = re.compile(r"(?P<name>value|show|valid)\s*=(?![=>])", re.ASCII)
_TOKEN: Final = re.compile(
    r"""\s*(?:
    (?P<number>[0-9]+(?:\.[0-9]+)?)
    | (?P<text>'[^'\\]*'|"[^"\\]*")
    | (?:data|row)\.(?P<ref>[A-Za-z_$][\w$]{0,99}(?:\.[A-Za-z_$][\w$]{0,99}){0,9})(?!\s*[\w$.(\[])
    | (?P<word>(?:Math\.)?[A-Za-z_]+)
    | \.(?P<method>includes|indexOf)(?=\()
    | (?P<sign>===|!==|==|!=|<=|>=|&&|\|\||[-+*/%<>(),!?:\[\]])
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
_KEPT: Final = frozenset({"negative", "not", "if"}.union(*(level.values() for level in _LEVELS)))
_FUNCTIONS: Final = {
    f"Math.{name}": name for name in ("round", "floor", "ceil", "abs", "min", "max", "pow")
}
_NUMBERS: Final = frozenset({"Number", "parseFloat"})  # of a number, they are the number
# One of two values, each given in a statement of its own.
_EITHER: Final = re.compile(
    r"if\s*\((?P<asked>[^;{}]+)\)\s*\{\s*(?P<name>value|show|valid)\s*=(?P<one>[^;{}=][^;{}]*);?\s*\}"
    r"\s*else\s*\{\s*(?P=name)\s*=(?P<other>[^;{}=][^;{}]*);?\s*\}",
    re.ASCII,
)
# How scripts ask whether something is found: by the place that it has in a list.
_FOUND: Final[Mapping[tuple[str, object], bool]] = {
    ("!=", -1.0): True, (">", -1.0): True, (">=", 0.0): True, ("=", -1.0): False, ("<", 0.0): False,
}  # fmt: skip


def read_script(text: str, name: str) -> Node:
    """Read a script that gives a variable one value.

    Args:
        text: The script.
        name: The variable that it must set: ``value``, ``show`` or ``valid``.

    Raises:
        NotTranslatedError: It does something else.
    """
    if len(text) > LONGEST:
        raise NotTranslatedError(say("is longer than {most} characters.", most=LONGEST))
    script = _without_brackets(text.strip())
    if either := _EITHER.fullmatch(script):
        asked, one, other = (f"({either[each]})" for each in ("asked", "one", "other"))
        script = f"{either['name']} = {asked} ? {one} : {other}"
    script = script.removesuffix(";").rstrip()
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
    if (place := _place_found(function, arguments)) is not None:
        return place
    if function in ("=", "!="):
        return equality(function, arguments)
    if function in ("includes", "indexOf") and len(arguments) == 2:
        return _among(function, *arguments)
    if function in _NUMBERS and len(arguments) == 1:
        return arguments[0]
    if function == "or" and _is_plain(arguments[1]):
        return Call("coalesce", arguments)  # as in "data.count || 0"
    if function in _KEPT:
        return added(arguments) if function == "+" else Call(function, arguments)
    own = _FUNCTIONS.get(function)
    if own is None:
        raise NotTranslatedError(
            say("uses {function}(), which does not exist here.", function=function[:40])
        )
    return Call(own, (*arguments, Literal(0.0)) if own == "round" else arguments)


def _is_plain(node: Node) -> bool:
    return isinstance(node, Literal) and not isinstance(node.value, bool)


def _among(function: str, among: Node, value: Node) -> Node:
    """Read ``[…].includes(value)``, or the place of a value in a list until it is compared."""
    if not isinstance(among, Call) or among.function != "list":
        raise NotTranslatedError(
            say("uses {function}(), which does not exist here.", function=function)
        )
    asked = Call("any_of", (value, *among.arguments))
    return asked if function == "includes" else Call("place", (asked,))


def _place_found(function: str, arguments: tuple[Node, ...]) -> Node | None:
    """Read a comparison with the place of a value in a list; None for any other."""
    place, bound = arguments if len(arguments) == 2 else (Literal(""), Literal(""))
    if not isinstance(place, Call) or place.function != "place":
        return None
    if isinstance(bound, Call) and bound.function == "negative":
        bound = Literal(-1.0) if bound.arguments == (Literal(1.0),) else bound
    found = _FOUND.get((function, bound.value)) if isinstance(bound, Literal) else None
    if found is None:
        raise NotTranslatedError(
            say("uses {function}(), which does not exist here.", function="indexOf")
        )
    return place.arguments[0] if found else negated(place.arguments[0])


def with_ticks(node: Node, boxes: Collection[str]) -> Node:
    """Return a formula that asks for an option where it asks for ``boxes.option``.

    Where it asks for ``name.length``, it counts the letters of a text.

    Args:
        node: The formula.
        boxes: The names of questions whose answer is an object with true or false for each option.
    """
    if isinstance(node, Ref):
        name, _, option = node.name.rpartition(".")
        if option == "length" and name:
            return Call("length", (Ref(name),))
        return Call("includes", (Ref(name), Literal(option))) if name in boxes else node
    if not isinstance(node, Call):
        return node
    made = Call(node.function, tuple(with_ticks(each, boxes) for each in node.arguments))
    if made == node or made.function not in ("=", "!="):
        return made
    ticked = next((each for each in made.arguments if _asks_an_option(each)), None)
    wanted = next((each for each in map(_truth, made.arguments) if each is not None), None)
    if ticked is None or wanted is None:
        return made
    return ticked if wanted is (made.function == "=") else negated(ticked)


def _asks_an_option(node: Node) -> bool:
    return isinstance(node, Call) and node.function == "includes"


def _truth(node: Node) -> bool | None:
    """Return the truth that a value is; None for any other value, also for 0 and 1."""
    value = node.value if isinstance(node, Literal) else None
    return value if isinstance(value, bool) else {"true": True, "false": False}.get(str(value))


_GRAMMAR: Final = Grammar(
    token=_TOKEN,
    levels=_LEVELS,
    postfix={},
    words={
        "input": Ref(SELF),
        "true": Literal(True),
        "false": Literal(False),
        "null": Literal(""),
        "undefined": Literal(""),
    },
    call=_call,
)
