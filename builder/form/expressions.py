"""Calculations: the small language that calculated fields are written in.

Numbers, texts in quotes, fields as ``{id}``; ``+ - * /``, ``&`` to join texts, comparisons
``= <> < <= > >=``, ``and or not``, parentheses, and the functions of :data:`FUNCTIONS`. A text is
parsed into a tree of lists, ``["+", 1, ["field", "f_1"]]``, which both rule engines walk: nothing
is ever evaluated as code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Final, Literal

Type = Literal["number", "text", "date", "boolean", "list"]
Node = float | str | bool | tuple["Node", ...]

LONGEST: Final = 1000
DEEPEST: Final = 40
LARGEST: Final = 1e15
_TOKEN: Final = re.compile(
    r"""\s*(?:
    (?P<number>[0-9]+(?:\.[0-9]+)?)
    | '(?P<single>[^']*)' | "(?P<double>[^"]*)"
    | \{(?P<field>[A-Za-z0-9_-]{1,128})\}
    | (?P<word>[a-z_]+)
    | (?P<sign><>|<=|>=|[-+*/&=<>(),])
    )""",
    re.VERBOSE | re.ASCII,
)
# Loosest first; each level's operators bind from left to right.
_LEVELS: Final = (
    ("or",),
    ("and",),
    ("=", "<>", "<", "<=", ">", ">="),
    ("&",),
    ("+", "-"),
    ("*", "/"),
)

# Types of what a function takes, and of what it gives. "*" repeats what stands before it; "any"
# is any type, "same" the type of the first such argument.
FUNCTIONS: Final[Mapping[str, tuple[tuple[str, ...], str]]] = {
    "if": (("boolean", "same", "same"), "same"),
    "coalesce": (("same", "*"), "same"),
    "filled": (("any",), "boolean"),
    "sum": (("number", "*"), "number"),
    "min": (("number", "*"), "number"),
    "max": (("number", "*"), "number"),
    "abs": (("number",), "number"),
    "floor": (("number",), "number"),
    "ceil": (("number",), "number"),
    "round": (("number", "digits"), "number"),
    "length": (("text",), "number"),
    "upper": (("text",), "text"),
    "lower": (("text",), "text"),
    "count": (("list",), "number"),
    "includes": (("list", "text"), "boolean"),
    "date": (("date_text",), "date"),
    "today": ((), "date"),
    "days": (("date", "date"), "number"),
    "years": (("date", "date"), "number"),
    "add_days": (("date", "number"), "date"),
    "year": (("date",), "number"),
    "month": (("date",), "number"),
    "day": (("date",), "number"),
}
# Types that an operator takes, and the type that it gives.
_OPERATORS: Final[Mapping[str, tuple[tuple[Type, ...], Type]]] = {
    **dict.fromkeys(("+", "-", "*", "/", "negative"), (("number",), "number")),
    **dict.fromkeys(("and", "or", "not"), (("boolean",), "boolean")),
    "&": (("text", "number", "date"), "text"),
}
_SIGNS: Final = {"negative": "-"}
_LITERALS: Final[Mapping[type, Type]] = {bool: "boolean", str: "text", float: "number"}


class ExpressionError(ValueError):
    """The calculation cannot be understood; the text completes "the calculation …"."""


@lru_cache(maxsize=4096)
def parse(text: str) -> Node:
    """Parse a calculation; a tree is a value, so that each text is parsed once.

    Raises:
        ExpressionError: It is not of the language.
    """
    if len(text) > LONGEST:
        raise ExpressionError(f"is longer than {LONGEST} characters.")
    return _Parser(text).parse()


def fields_in(node: Node) -> Iterator[str]:
    """Yield the id of each field that a calculation refers to."""
    if isinstance(node, tuple):
        if node[0] == "field":
            yield str(node[1])
        else:
            for each in node[1:]:
                yield from fields_in(each)


def type_of(node: Node, types: Mapping[str, Type]) -> Type:
    """Return the type of a calculation's result.

    Args:
        node: The parsed calculation.
        types: Types of the fields it may refer to, by id.

    Raises:
        ExpressionError: It refers to another field, or types do not fit.
    """
    if not isinstance(node, tuple):
        return _LITERALS[type(node)]
    name, rest = str(node[0]), node[1:]
    if name == "field":
        return _field_type(str(rest[0]), types)
    found = [type_of(each, types) for each in rest]
    if name in _OPERATORS:
        wanted, given = _OPERATORS[name]
        for each in found:
            if each not in wanted:
                raise ExpressionError(f"gives “{_SIGNS.get(name, name)}” a {each}.")
        return given
    if name in _LEVELS[2]:
        return _comparison(name, found)
    return _call(name, rest, found)


def _field_type(field_id: str, types: Mapping[str, Type]) -> Type:
    if field_id not in types:
        raise ExpressionError(
            f"refers to {{{field_id}}}, which is not an earlier field with a value."
        )
    return types[field_id]


def _comparison(name: str, found: list[Type]) -> Type:
    if found[0] != found[1] or found[0] == "list":
        raise ExpressionError(f"compares a {found[0]} with a {found[1]}.")
    if name not in ("=", "<>") and found[0] not in ("number", "date"):
        raise ExpressionError(f"asks which {found[0]} is greater; only numbers and dates have one.")
    return "boolean"


def _call(name: str, arguments: tuple[Node, ...], found: list[Type]) -> Type:
    wanted, given = FUNCTIONS[name]
    repeated = wanted[-1:] == ("*",)
    if (len(found) < 1) if repeated else (len(found) != len(wanted)):
        raise ExpressionError(f"gives {name}() {len(found)} values; that is not what it takes.")
    same: Type | None = None
    for position, (argument, kind) in enumerate(zip(arguments, found, strict=True)):
        asked = wanted[0] if repeated else wanted[position]
        if asked == "digits":
            if isinstance(argument, bool) or argument not in (0, 1, 2, 3, 4, 5, 6):
                raise ExpressionError("rounds to something else than 0 to 6 digits.")
        elif asked == "date_text":
            _check_date(argument)
        elif asked == "same":
            same = same or kind
            if kind != same or kind == "list":
                raise ExpressionError(f"gives {name}() a {kind} and a {same}; they must be alike.")
        elif asked not in ("any", kind):
            raise ExpressionError(f"gives {name}() a {kind}, where it needs a {asked}.")
    return same if given == "same" and same else given  # type: ignore[return-value]


def _check_date(argument: Node) -> None:
    try:
        if isinstance(argument, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", argument, re.ASCII):
            date.fromisoformat(argument)
            return
    except ValueError:
        pass
    raise ExpressionError("has a date() that is not like date('2026-12-31').")


class _Parser:
    """A recursive-descent parser."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._at = 0

    def parse(self) -> Node:
        node = self._level(0, 0)
        if self._at < len(self._tokens):
            raise ExpressionError(f"has “{self._tokens[self._at][1]}” where it should end.")
        _check_depth(node, 0)
        return node

    def _next(self) -> tuple[str, str]:
        if self._at == len(self._tokens):
            raise ExpressionError("ends too early.")
        self._at += 1
        return self._tokens[self._at - 1]

    def _is_next(self, *signs: str) -> bool:
        if self._at == len(self._tokens):
            return False
        kind, text = self._tokens[self._at]
        return kind in ("sign", "word") and text in signs

    def _expect(self, sign: str) -> None:
        if not self._is_next(sign):
            raise ExpressionError(f"lacks a “{sign}”.")
        self._at += 1

    def _level(self, level: int, depth: int) -> Node:
        if depth > DEEPEST:
            raise ExpressionError("is nested too deep.")
        if level == len(_LEVELS):
            return self._unary(depth)
        if _LEVELS[level] == _LEVELS[2] and self._is_next("not"):
            self._at += 1
            return ("not", self._level(level, depth + 1))
        node = self._level(level + 1, depth)
        while self._is_next(*_LEVELS[level]):
            sign = self._next()[1]
            node = (sign, node, self._level(level + 1, depth))
        return node

    def _unary(self, depth: int) -> Node:
        if depth > DEEPEST:
            raise ExpressionError("is nested too deep.")
        if self._is_next("-"):
            self._at += 1
            return ("negative", self._unary(depth + 1))
        kind, text = self._next()
        match kind:
            case "number":
                if float(text) > LARGEST:
                    raise ExpressionError(f"has the number {text[:20]}…, which is too large.")
                return float(text)
            case "single" | "double":
                return text
            case "field":
                return ("field", text)
            case "word":
                return self._word(text, depth)
            case "sign" if text == "(":
                node = self._level(0, depth + 1)
                self._expect(")")
                return node
        raise ExpressionError(f"has “{text}” where a value should stand.")

    def _word(self, word: str, depth: int) -> Node:
        if word in ("true", "false"):
            return word == "true"
        if word not in FUNCTIONS:
            raise ExpressionError(f"has the word “{word}”, which is not a function.")
        self._expect("(")
        arguments: list[Node] = []
        while not self._is_next(")"):
            if arguments:
                self._expect(",")
            arguments.append(self._level(0, depth + 1))
        self._at += 1
        return (word, *arguments)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if not found or not found.lastgroup:
            raise ExpressionError(f"has “{text[at:].strip()[:20]}”, which is not understood.")
        yield found.lastgroup, found[found.lastgroup]
        at = found.end()


def _check_depth(node: Node, depth: int) -> None:
    if depth > DEEPEST:
        raise ExpressionError("is nested too deep; sum() adds many values.")
    if isinstance(node, tuple):
        for each in node[1:]:
            _check_depth(each, depth + 1)
